"""How well funds were used, by score (F-9)."""

from fractions import Fraction

import attrs

from precisionpov.policy.precisions.money_documents import FUND_EVALUATION_2017
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.term import Term

__all__ = ["GRADES_2017", "FundGrade", "FundGrades"]


class FundGrade(Term):
    """How well funds were used, by score (F-9)."""

    EXCELLENT = "excellent", "excellent", "优秀"
    GOOD = "good", "good", "良好"
    PASS = "pass", "pass", "合格"
    FAIL = "fail", "fail", "不合格"


@attrs.frozen(kw_only=True)
class FundGrades:
    """From which score on funds have which grade (F-9).

    Attributes:
        excellent: The least score of the highest grade.
        good: The least score of the second.
        passing: The least score of the third; below it is a failure.
        cite: Where it says so.
    """

    excellent: int
    good: int
    passing: int
    cite: Citation

    def of(self, score: Fraction | int) -> FundGrade:
        """Give the grade of a score."""
        if score >= self.excellent:
            return FundGrade.EXCELLENT
        if score >= self.good:
            return FundGrade.GOOD
        return FundGrade.PASS if score >= self.passing else FundGrade.FAIL


GRADES_2017 = FundGrades(
    excellent=90,
    good=80,
    passing=60,
    cite=FUND_EVALUATION_2017.article(
        "grades", "评价等级", confidence=Confidence.MEDIUM
    ),
)
"""The grades of 2017 as remembered; the document was not read for them."""
