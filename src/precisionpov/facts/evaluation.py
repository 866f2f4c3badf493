"""Facts by which a third party's evaluation of a county is judged (EX-10 to EX-15).

A rate is a quotient of whole numbers, and is compared by multiplying out. Its gate is
in thousandths, so what is counted is in thousandths too: three people are 3,000.
"""

import attrs

from precisionpov.reasoning.expression import NumberFact, Quotient, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit

__all__ = [
    "MOST_PEOPLE",
    "THOUSANDTHS",
    "EvaluationFacts",
    "missed",
    "missed_rate",
    "poor_allowed",
    "poor_in_all",
    "recognising",
    "recognition_rate",
    "register_incidence",
    "registered_poor",
    "rural_population",
    "sampled_exited",
    "sampled_registered",
    "sampled_unregistered",
    "surveyed",
    "wrong_exit_rate",
    "wrong_exits",
    "wrong_inclusion_rate",
    "wrong_inclusions",
]

THOUSANDTHS = 1_000
"""So many thousandths is one person, or one household."""

MOST_PEOPLE = 10**9
"""No county has more people, nor a sample more households."""


def _counted(name: str, en: str, zh: str) -> NumberFact:
    """Give a fact that is the upper part of a rate, in thousandths."""
    return NumberFact(
        name,
        f"{en}, in thousandths",
        f"{zh}（千分之一）",
        Unit.PER_MILLE,
        0,
        MOST_PEOPLE * THOUSANDTHS,
        bounded=True,
    )


def _base(name: str, en: str, zh: str, unit: Unit = Unit.PERSON) -> NumberFact:
    """Give a fact that a rate is a share of."""
    return NumberFact(name, en, zh, unit, 1, MOST_PEOPLE, bounded=True, required=True)


missed: NumberFact = _counted("missed", "people missed", "漏评人口")
sampled_unregistered: NumberFact = _base(
    "sampled_unregistered", "unregistered people sampled", "抽样非建档立卡人口"
)
wrong_exits: NumberFact = _counted(
    "wrong_exits", "people who exited wrongly", "错退人口"
)
sampled_exited: NumberFact = _base(
    "sampled_exited", "exited people sampled", "抽样脱贫人口"
)
wrong_inclusions: NumberFact = _counted(
    "wrong_inclusions", "people included wrongly", "错评人口"
)
sampled_registered: NumberFact = _base(
    "sampled_registered", "registered people sampled", "抽样建档立卡贫困人口"
)
recognising: NumberFact = _counted(
    "recognising", "households that recognise the work", "认可户"
)
surveyed: NumberFact = _base("surveyed", "households asked", "调查户", Unit.HOUSEHOLD)
poor_in_all: NumberFact = _counted(
    "poor_in_all",
    "people poor in all, those missed and wrongly exited scaled up",
    "综合贫困人口（漏评、错退人口按抽样推算）",
)
poor_allowed: NumberFact = _counted(
    "poor_allowed",
    "people poor at the gate of the region",
    "所在地区标准对应的贫困人口",
)
registered_poor: NumberFact = _counted(
    "registered_poor", "people still registered as poor", "未脱贫建档立卡人口"
)
rural_population: NumberFact = _base("rural_population", "rural people", "农村户籍人口")

missed_rate: Quotient = per(missed, sampled_unregistered, en="missed rate", zh="漏评率")
wrong_exit_rate: Quotient = per(
    wrong_exits, sampled_exited, en="wrong-exit rate", zh="错退率"
)
wrong_inclusion_rate: Quotient = per(
    wrong_inclusions, sampled_registered, en="wrong-inclusion rate", zh="错评率"
)
recognition_rate: Quotient = per(
    recognising, surveyed, en="recognition rate", zh="群众认可度"
)
register_incidence: Quotient = per(
    registered_poor, rural_population, en="register incidence", zh="建档立卡贫困发生率"
)


@attrs.frozen(kw_only=True)
class EvaluationFacts(Facts):
    """Facts about a county that a third party evaluated. None means unknown.

    Where nobody was sampled, the count is None, and the base anything from one.
    """

    missed: int | Range | None = fact(missed)
    """Unregistered people who ought to be registered, in thousandths."""
    sampled_unregistered: int | Range = fact(sampled_unregistered)
    """Unregistered rural people in the sample."""
    wrong_exits: int | Range | None = fact(wrong_exits)
    """Exited people who ought to be registered, in thousandths."""
    sampled_exited: int | Range = fact(sampled_exited)
    """Exited people in the sample."""
    wrong_inclusions: int | Range | None = fact(wrong_inclusions)
    """Registered people who ought not to be, in thousandths."""
    sampled_registered: int | Range = fact(sampled_registered)
    """Registered people in the sample."""
    recognising: int | Range | None = fact(recognising)
    """Households that recognise the work, in thousandths."""
    surveyed: int | Range = fact(surveyed)
    """Households that were asked."""
    poor_in_all: int | Range | None = fact(poor_in_all)
    """Registered, missed and wrongly exited people of the county, in thousandths."""
    poor_allowed: int | Range | None = fact(poor_allowed)
    """How many that would be if composite incidence were at its gate."""
    registered_poor: int | Range | None = fact(registered_poor)
    """People of the county still registered as poor, in thousandths."""
    rural_population: int | Range = fact(rural_population)
    """All rural people of the county."""
