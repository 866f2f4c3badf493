"""Is a plan precise? The six precisions, one after the other, with findings."""

from precisionpov.precisions.measure_balance import MeasureBalance, measure_balance
from precisionpov.precisions.plan_check import PlanCheck, check_plan
from precisionpov.precisions.plan_figures import PlanFigures, plan_figures
from precisionpov.precisions.precision_check import MOST_SHOWN, PrecisionCheck
from precisionpov.precisions.target_rates import TargetRate, target_rates

__all__ = [
    "MOST_SHOWN",
    "MeasureBalance",
    "PlanCheck",
    "PlanFigures",
    "PrecisionCheck",
    "TargetRate",
    "check_plan",
    "measure_balance",
    "plan_figures",
    "target_rates",
]
