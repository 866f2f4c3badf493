"""The rules and numbers of all six precisions, in their order."""

from precisionpov.policy.precisions.funds import FUNDS_NUMBERS, FUNDS_RULES
from precisionpov.policy.precisions.measures import MEASURES_NUMBERS, MEASURES_RULES
from precisionpov.policy.precisions.people import PEOPLE_NUMBERS, PEOPLE_RULES
from precisionpov.policy.precisions.projects import PROJECTS_NUMBERS, PROJECTS_RULES
from precisionpov.policy.precisions.results import RESULTS_NUMBERS, RESULTS_RULES
from precisionpov.policy.precisions.targets import TARGETS_NUMBERS, TARGETS_RULES
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["PRECISION_NUMBERS", "PRECISION_RULES"]

PRECISION_RULES: tuple[Timeline[Rule], ...] = (
    *TARGETS_RULES,
    *PROJECTS_RULES,
    *FUNDS_RULES,
    *MEASURES_RULES,
    *PEOPLE_RULES,
    *RESULTS_RULES,
)
"""Every rule of the six precisions."""

PRECISION_NUMBERS: tuple[Timeline[int], ...] = (
    *TARGETS_NUMBERS,
    *PROJECTS_NUMBERS,
    *FUNDS_NUMBERS,
    *MEASURES_NUMBERS,
    *PEOPLE_NUMBERS,
    *RESULTS_NUMBERS,
)
"""Every number of theirs."""
