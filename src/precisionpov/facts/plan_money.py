"""Facts about the money of a plan as a whole, which a place may set limits to."""

import attrs

from precisionpov.facts.plan_funds import MOST_MONEY
from precisionpov.reasoning.expression import NumberFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit

__all__ = ["PlanMoneyFacts"]

WHOLE = 1000
"""All of it, in thousandths."""


def _share(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for a share in thousandths."""
    return NumberFact(name, en, zh, Unit.PER_MILLE, 0, WHOLE, bounded=True)


sources: NumberFact = NumberFact(
    "sources", "departments that give money", "资金来源部门数", Unit.ITEM, 0, 10**6
)
concentration: NumberFact = _share(
    "concentration", "concentration of sources", "资金来源集中度"
)
average_project: NumberFact = NumberFact(
    "average_project",
    "average cost of a project",
    "项目平均投资",
    Unit.YUAN,
    0,
    MOST_MONEY,
)
integrated_share: NumberFact = _share(
    "integrated_share", "share that is integrated", "统筹整合比例"
)
carried_over: NumberFact = _share(
    "carried_over", "share that is carried over", "结转结余率"
)
unregistered_share: NumberFact = _share(
    "unregistered_share",
    "share of grants to households that are not registered",
    "到户资金流向非建档立卡户比例",
)


@attrs.frozen(kw_only=True)
class PlanMoneyFacts(Facts):
    """Facts about the money of a plan as a whole. None means unknown.

    Shares are in thousandths: rounded down where a place sets the least, and up
    where it sets the most, so that a limit is kept exactly.
    """

    sources: int | None = fact(sources)
    """How many departments give money."""
    concentration: int | Range | None = fact(concentration)
    """The sum of their squared shares, rounded down (F-11)."""
    average_project: int | None = fact(average_project)
    """What a project costs on average, fen, rounded down."""
    integrated_share: int | Range | None = fact(integrated_share)
    """What is spent together, rounded down (F-7)."""
    carried_over: int | Range | None = fact(carried_over)
    """What is left of funds whose year is over, rounded up (F-10)."""
    unregistered_share: int | Range | None = fact(unregistered_share)
    """What of the grants reaches people not registered, rounded up (T-002-08)."""
