"""The national policy: what holds everywhere unless a place says otherwise."""

from precisionpov.policy.after_exit import AFTER_EXIT_RULES
from precisionpov.policy.causes import (
    CAUSE_NUMBERS,
    HOUSEHOLD_ATTRIBUTE,
    HOUSEHOLD_CAUSES,
)
from precisionpov.policy.county_exits import COUNTY_EXIT
from precisionpov.policy.evaluation import COUNTY_EVALUATION, EVALUATION_NUMBERS
from precisionpov.policy.evidence import THIRD_PARTY_EVIDENCE
from precisionpov.policy.exits import HOUSEHOLD_EXIT
from precisionpov.policy.household_guarantees import HOUSEHOLD_GUARANTEES
from precisionpov.policy.identification import HOUSEHOLD_IDENTIFICATION
from precisionpov.policy.income import INCOME_NUMBERS, TREATMENTS, WINDOWS
from precisionpov.policy.income_checks import INCOME_CHECK_NUMBERS, INCOME_CHECKS
from precisionpov.policy.measure_terms import (
    MEASURE_NUMBERS,
    MEASURE_TERMS,
    PROJECTED_INCOME,
)
from precisionpov.policy.measures import MEASURE_RULES
from precisionpov.policy.monitoring_place import MONITORING_NUMBERS, MONITORING_RULES
from precisionpov.policy.monitoring_scale import MONITORING_SCALE, SCALE_NUMBERS
from precisionpov.policy.numbers import LINES
from precisionpov.policy.policy import Policy
from precisionpov.policy.precisions.all_rules import PRECISION_NUMBERS, PRECISION_RULES
from precisionpov.policy.procedures import PROCEDURES
from precisionpov.policy.register_forms import FORM_NUMBERS, FORM_RULES
from precisionpov.policy.register_quota import QUOTA_NUMBERS, QUOTA_RULES
from precisionpov.policy.register_rules import REGISTER_RULES
from precisionpov.policy.thresholds import THRESHOLDS
from precisionpov.policy.village_exits import VILLAGE_EXIT, VILLAGE_EXIT_NUMBERS
from precisionpov.policy.village_identification import (
    VILLAGE_IDENTIFICATION,
    VILLAGE_IDENTIFICATION_NUMBERS,
)

__all__ = ["NATIONAL"]

NATIONAL = Policy(
    id="national",
    en="China, national rules",
    zh="全国",
    rules=(
        HOUSEHOLD_IDENTIFICATION,
        HOUSEHOLD_EXIT,
        HOUSEHOLD_CAUSES,
        HOUSEHOLD_ATTRIBUTE,
        INCOME_CHECKS,
        HOUSEHOLD_GUARANTEES,
        *MEASURE_RULES,
        *MEASURE_TERMS,
        PROJECTED_INCOME,
        *PRECISION_RULES,
        *MONITORING_RULES,
        MONITORING_SCALE,
        VILLAGE_IDENTIFICATION,
        VILLAGE_EXIT,
        COUNTY_EXIT,
        *AFTER_EXIT_RULES,
        COUNTY_EVALUATION,
        THIRD_PARTY_EVIDENCE,
        *REGISTER_RULES,
        *FORM_RULES,
        *QUOTA_RULES,
    ),
    numbers=(
        *LINES,
        *INCOME_NUMBERS,
        *THRESHOLDS,
        *CAUSE_NUMBERS,
        *INCOME_CHECK_NUMBERS,
        *MEASURE_NUMBERS,
        *PRECISION_NUMBERS,
        *MONITORING_NUMBERS,
        *SCALE_NUMBERS,
        *VILLAGE_IDENTIFICATION_NUMBERS,
        *VILLAGE_EXIT_NUMBERS,
        *EVALUATION_NUMBERS,
        *FORM_NUMBERS,
        *QUOTA_NUMBERS,
    ),
    windows=WINDOWS,
    treatments=TREATMENTS,
    procedures=PROCEDURES,
)
"""The national rules, with the default wherever sources disagree."""
