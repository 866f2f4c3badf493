"""Money for assistance: where it goes, how dispersed it is, how it is allocated.

Every sum is exact: amounts are whole fen, shares are fractions. Whether a plan uses
its money precisely is the matter of :func:`precisionpov.precisions.check_plan`.
"""

from precisionpov.funds.dispersion import FundDispersion, fund_dispersion
from precisionpov.funds.figures import (
    FundFigures,
    carry_over_rate,
    fund_figures,
    leverage,
)
from precisionpov.funds.grading import GRADES_2017, FundGrade, FundGrades
from precisionpov.funds.sharing import allocate
from precisionpov.funds.tracing import FundTrace, TracedMoney, fund_trace

__all__ = [
    "GRADES_2017",
    "FundDispersion",
    "FundFigures",
    "FundGrade",
    "FundGrades",
    "FundTrace",
    "TracedMoney",
    "allocate",
    "carry_over_rate",
    "fund_dispersion",
    "fund_figures",
    "fund_trace",
    "leverage",
]
