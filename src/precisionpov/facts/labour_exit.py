"""Facts of an exit for which the line depends on whether somebody can work (EX-26).

Net income and the members who share it stand twice: a rule reads one pair by the line
of households able to work, the other by that of households without labour.
"""

import attrs

from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import members, net_income
from precisionpov.reasoning.expression import NumberFact, Quotient, per
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range

__all__ = ["LabourExitFacts", "able_income_per_head"]

_ABLE, _ABLE_ZH = (
    ", read by the line of households able to work",
    "（按有劳动能力户标准）",
)


def _twin(word: NumberFact) -> NumberFact:
    """Give the same word, for the other line."""
    return attrs.evolve(
        word,
        name=f"able_{word.name}",
        en=word.en + _ABLE,
        zh=word.zh + _ABLE_ZH,
    )


able_net_income: NumberFact = _twin(net_income)
able_members: NumberFact = _twin(members)
able_income_per_head: Quotient = per(
    able_net_income, able_members, en="net income per head", zh="人均纯收入"
)


@attrs.frozen(kw_only=True)
class LabourExitFacts(ExitFacts):
    """Facts of an exit where the line depends on labour. None means unknown."""

    able_net_income: int | Range | None = fact(able_net_income)
    """The same net income."""
    able_members: int | Range = fact(able_members)
    """The same members."""
