"""Facts by which a third party's evaluation of a county is judged (EX-10 to EX-15).

A rate is a quotient of whole numbers, and is compared by multiplying out. Its gate is
in hundredths of a percent, so what is counted is in ten-thousandths: one person is
10,000.
"""

import re

import attrs

from precisionpov.reasoning.expression import NumberFact, Quotient, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit

__all__ = [
    "MOST_PEOPLE",
    "PARTS",
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

PARTS = 10_000
"""So many parts is one person, or one household."""

MOST_PEOPLE = 10**9
"""No county has more people, nor a sample more households."""


def _counted(name: str, en: str, zh: str, unit: Unit = Unit.PERSON_PART) -> NumberFact:
    """Give a fact that is the upper part of a rate, in ten-thousandths."""
    return NumberFact(name, en, zh, unit, 0, MOST_PEOPLE * PARTS, bounded=True)


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
    "recognising",
    "households that recognise the work",
    "认可户",
    Unit.HOUSEHOLD_PART,
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


PLACES: dict[str, tuple[str, str]] = {
    "households": ("the households drawn", "抽样户"),
    "poor": ("whether it ought to be registered", "是否应纳入"),
    "recognises": ("whether it recognises the work", "是否认可"),
    "stratum": ("where it was drawn", "所属分层"),
    "strata": ("the strata", "分层"),
    "region": ("part of the country", "所在地区"),
    "rural_population": ("rural people", "农村户籍人口"),
    "registered_people": ("people still registered as poor", "未脱贫建档立卡人口"),
    "exited_people": ("people who exited", "脱贫人口"),
    "unregistered_people": ("rural people not registered", "非建档立卡农村人口"),
}
"""What people call the places in the record of a sample."""

ROWS = {"households": ("household", "户"), "strata": ("stratum", "层")}
STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")


def _place(path: str, language: Language) -> str:
    """Say a path in words: ``households[3].poor`` is about household 4."""
    zh = language == "zh"
    said: list[str] = []
    for name, index in STEP.findall(path):
        if index:
            en_row, zh_row = ROWS[name]
            said.append(
                f"第{int(index) + 1}{zh_row}" if zh else f"{en_row} {int(index) + 1}"
            )
        else:
            said.append(PLACES[name][zh])
    return ("·" if zh else ", ").join(said)


@attrs.frozen(kw_only=True)
class EvaluationFacts(Facts):
    """Facts about a county that a third party evaluated. None means unknown.

    Where nobody was sampled, the count is None, and the base anything from one.
    """

    missed: int | Range | None = fact(missed)
    """Unregistered people who ought to be registered, in ten-thousandths."""
    sampled_unregistered: int | Range = fact(sampled_unregistered)
    """Unregistered rural people in the sample."""
    wrong_exits: int | Range | None = fact(wrong_exits)
    """Exited people who ought to be registered, in ten-thousandths."""
    sampled_exited: int | Range = fact(sampled_exited)
    """Exited people in the sample."""
    wrong_inclusions: int | Range | None = fact(wrong_inclusions)
    """Registered people who ought not to be, in ten-thousandths."""
    sampled_registered: int | Range = fact(sampled_registered)
    """Registered people in the sample."""
    recognising: int | Range | None = fact(recognising)
    """Households that recognise the work, in ten-thousandths."""
    surveyed: int | Range = fact(surveyed)
    """Households that were asked."""
    poor_in_all: int | Range | None = fact(poor_in_all)
    """Registered, missed and wrongly exited people, in ten-thousandths."""
    poor_allowed: int | Range | None = fact(poor_allowed)
    """How many that would be if composite incidence were at its gate."""
    registered_poor: int | Range | None = fact(registered_poor)
    """People of the county still registered as poor, in ten-thousandths."""
    rural_population: int | Range = fact(rural_population)
    """All rural people of the county."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record of a sample."""
        known = {name for name, _ in STEP.findall(path)} <= PLACES.keys()
        return _place(path, language) if known else path
