"""The rules and numbers of all six precisions, in their order."""

from precisionpov.policy.precisions.figures import FIGURES_RULES
from precisionpov.policy.precisions.funds import FUNDS_RULES
from precisionpov.policy.precisions.helping import HELPING_RULES
from precisionpov.policy.precisions.measures import MEASURES_RULES
from precisionpov.policy.precisions.people import PEOPLE_NUMBERS, PEOPLE_RULES
from precisionpov.policy.precisions.project_money import (
    PROJECT_MONEY_NUMBERS,
    PROJECT_MONEY_RULES,
)
from precisionpov.policy.precisions.projects import PROJECTS_RULES
from precisionpov.policy.precisions.results import RESULTS_RULES
from precisionpov.policy.precisions.targets import TARGETS_RULES
from precisionpov.policy.precisions.traces import TRACES_RULES
from precisionpov.policy.precisions.whole_results import WHOLE_RESULTS_RULES
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["PRECISION_NUMBERS", "PRECISION_RULES"]

PRECISION_RULES: tuple[Timeline[Rule], ...] = (
    *TARGETS_RULES,
    *TRACES_RULES,
    *FIGURES_RULES,
    *PROJECTS_RULES,
    *FUNDS_RULES,
    *PROJECT_MONEY_RULES,
    *MEASURES_RULES,
    *PEOPLE_RULES,
    *HELPING_RULES,
    *RESULTS_RULES,
    *WHOLE_RESULTS_RULES,
)
"""Every rule of the six precisions."""

PRECISION_NUMBERS: tuple[Timeline[int], ...] = (
    *PROJECT_MONEY_NUMBERS,
    *PEOPLE_NUMBERS,
)
"""Every number of theirs."""
