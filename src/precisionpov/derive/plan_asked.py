"""All that is asked of a plan, precision by precision."""

from precisionpov.derive.plan import Asked
from precisionpov.derive.plan_figures import FIGURES_ASKED
from precisionpov.derive.plan_funds import FUNDS_ASKED
from precisionpov.derive.plan_helping import HELPING_ASKED
from precisionpov.derive.plan_measures import MEASURES_ASKED
from precisionpov.derive.plan_money import PLAN_MONEY_ASKED
from precisionpov.derive.plan_people import PEOPLE_ASKED
from precisionpov.derive.plan_projects import PROJECTS_ASKED
from precisionpov.derive.plan_results import RESULTS_ASKED
from precisionpov.derive.plan_targets import TARGETS_ASKED
from precisionpov.derive.plan_traces import TRACES_ASKED

__all__ = ["PLAN_ASKED"]

PLAN_ASKED: tuple[Asked, ...] = (
    *TARGETS_ASKED,
    *TRACES_ASKED,
    *FIGURES_ASKED,
    *PROJECTS_ASKED,
    *FUNDS_ASKED,
    *PLAN_MONEY_ASKED,
    *MEASURES_ASKED,
    *PEOPLE_ASKED,
    *HELPING_ASKED,
    *RESULTS_ASKED,
)
"""Each kind of subject that is asked about, in the order of the six precisions."""
