"""Two tables of which only part was read: a city of Sichuan, and Gansu's grades (AS-7).

What is attested stands here; the rest is the caller's. None is a default.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import attrs

from precisionpov.errors import PolicyError
from precisionpov.policy.government_weights import Weights
from precisionpov.reasoning.source import Citation, Document
from precisionpov.reasoning.term import Term

__all__ = [
    "CountyGrade",
    "CountyGrades",
    "gansu_grades_2014",
    "sichuan_city_weights",
]

_CITY_TABLE = Document(
    key="sichuan_city_table",
    en="Score table of the assessment of poverty alleviation, a city of Sichuan",
    zh="四川省某市脱贫攻坚考核评分表",
    issuer="public page",
).article("21 items of 100 points", "21项指标，总分100分", note="5 items were read")

_GANSU = Document(
    key="gansu_assessment_2014",
    en="Assessment of poor counties of Gansu, 2014",
    zh="甘肃省2014年贫困县党政领导班子考核",
    issuer="press report",
    published=date(2014, 4, 21),
).article(
    "grades A to D",
    "A、B、C、D四个等次",
    note="58 counties of poor areas and 17 others: the same indicators, weighted by "
    "how poor they are; the marks between the grades were not read",
)

CITY_ITEMS = 21
CITY_KNOWN = {
    "reduction": 15,
    "education": 4,
    "insurance": 2,
    "medical_cost": 2,
    "housing": 4,
}


def sichuan_city_weights(others: Mapping[str, Fraction | int]) -> Weights:
    """Give the table of a city of Sichuan with the items that were not read (AS-7).

    Of 21 items five are known, 27 of 100 points. The reduction of poverty scores all
    or nothing: one person who fails costs all 15.

    Args:
        others: The points of the other 16 items, 73 together.

    Raises:
        PolicyError: There are not 16 others.
        RecordError: They are not 73 together.
    """
    if len(others) != CITY_ITEMS - len(CITY_KNOWN) or set(others) & set(CITY_KNOWN):
        msg = "five of 21 items were read; give the other 16, by ids of their own"
        raise PolicyError(msg)
    return Weights(
        id="sichuan_city",
        en="A city of Sichuan",
        zh="四川省某市",
        weights={**CITY_KNOWN, **others},
        all_or_nothing=["reduction"],
        cite=_CITY_TABLE,
        labels={
            "reduction": ("reduction completed, by every person", "减贫任务"),
            "education": ("education", "教育保障"),
            "insurance": ("medical insurance", "医疗保险"),
            "medical_cost": (
                "own share of medical cost in the county, 10 % at most",
                "县内住院自付不超过10%",
            ),
            "housing": ("housing", "住房保障"),
        },
    )


class CountyGrade(Term):
    """The grade of a county (AS-7)."""

    A = "A", "grade A", "A等次"
    B = "B", "grade B", "B等次"
    C = "C", "grade C", "C等次"
    D = "D", "grade D: leaders are demoted or removed", "D等次：予以降职或免职"


@attrs.frozen(kw_only=True)
class CountyGrades:
    """From which total on a county has which grade.

    Attributes:
        a: The least total of grade A.
        b: The least total of grade B.
        c: The least total of grade C; below it is D.
        cite: Where the grades are named.

    Raises:
        PolicyError: The marks are no exact numbers that fall, from 100 to 0.
    """

    a: Fraction | int
    b: Fraction | int
    c: Fraction | int
    cite: Citation

    def __attrs_post_init__(self) -> None:
        """Refuse marks that do not fall."""
        exact = all(type(one) in {int, Fraction} for one in (self.a, self.b, self.c))
        if not exact or not 100 >= self.a > self.b > self.c >= 0:
            msg = "marks are whole numbers or Fractions, 100 >= a > b > c >= 0"
            raise PolicyError(msg)

    def of(self, total: Fraction | int) -> CountyGrade:
        """Give the grade of a total; who stands exactly on a mark has reached it."""
        if total >= self.a:
            return CountyGrade.A
        if total >= self.b:
            return CountyGrade.B
        return CountyGrade.C if total >= self.c else CountyGrade.D


def gansu_grades_2014(
    *, a: Fraction | int, b: Fraction | int, c: Fraction | int
) -> CountyGrades:
    """Give Gansu's four grades of 2014 with the caller's marks (AS-7).

    A total with a score that is not known has a lowest and a highest grade:
    ``grades.of(score.low)`` and ``grades.of(score.high)``.

    Args:
        a: The least total of grade A.
        b: The least total of grade B.
        c: The least total of grade C; below it is D.

    Raises:
        PolicyError: The marks are no exact numbers that fall, from 100 to 0.
    """
    return CountyGrades(a=a, b=b, c=c, cite=_GANSU)
