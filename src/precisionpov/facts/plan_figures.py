"""Facts about the totals that a report gives, beside what a plan counts."""

import attrs

from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit

__all__ = ["CountedFacts", "WholeFacts"]

MOST = 10**12
"""No total is larger."""


def _number(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for a total."""
    return NumberFact(name, en, zh, Unit.ITEM, 0, MOST, bounded=True)


reported: NumberFact = _number("reported", "reported", "上报数")
counted: NumberFact = _number("counted", "counted in the plan", "计划内实数")
reaches_count: TruthFact = TruthFact(
    "reaches_count", "not fewer than are counted", "不少于计划内实数"
)
part: NumberFact = _number("part", "reported", "上报数")
whole: NumberFact = _number("whole", "reported of the whole", "上报总数")


@attrs.frozen(kw_only=True)
class CountedFacts(Facts):
    """A reported total beside what the plan counts. None means unknown."""

    reported: int | Range | None = fact(reported)
    """What the report gives."""
    counted: int | Range | None = fact(counted)
    """What the rows of the plan add up to."""
    reaches_count: bool | None = fact(reaches_count)
    """The first is not below the second."""


@attrs.frozen(kw_only=True)
class WholeFacts(Facts):
    """A reported total beside that of the whole it is part of. None means unknown."""

    part: int | Range | None = fact(part)
    """What the report gives of the part."""
    whole: int | Range | None = fact(whole)
    """What reports give of the whole; the largest, where they give several."""
