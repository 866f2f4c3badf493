"""One household: deciding, explaining, and the way from a mapping to a decision."""

from collections.abc import Callable, Iterator
from datetime import date

import attrs
from measuring import Bar, race

from precisionpov.exits import assess_exit
from precisionpov.facts import household as words
from precisionpov.facts.exit import ExitFacts
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.numbers import exit_line
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, DwellingGrade, Water
from precisionpov.records.person import Person

DAY = date(2017, 12, 31)
LINE = 295_200
STANDARD = EXIT_OPINIONS_2016.article("household exit, standard")
SAFE = (DwellingGrade.A, DwellingGrade.B)


def six() -> BoundRule:
    """Give a rule of six criteria, with its number."""
    conditions = {
        "income": words.net_income_per_head > exit_line,
        "food": words.food_secure,
        "clothing": words.clothing_secure,
        "education": words.children_in_school,
        "medical": words.all_insured,
        "housing": words.housing_grade.one_of(*SAFE),
    }
    rule = Rule(
        "six",
        ExitFacts,
        tuple(Criterion(k, v, STANDARD, k, k) for k, v in conditions.items()),
        en="May it leave?",
        zh="可退出?",
    )
    line = Dated(LINE, DAY, DAY, STANDARD)
    return BoundRule(Dated(rule, DAY, DAY, STANDARD), (line,), DAY)


@attrs.frozen
class Home:
    """The same facts, as somebody would write them for one program."""

    net: int | None
    heads: int
    food: bool | None
    clothing: bool | None
    school: bool | None
    insured: bool | None
    grade: DwellingGrade | None


@attrs.frozen
class Answer:
    """The same three-valued answer, in a frozen result."""

    home: Home
    verdict: bool | None
    truths: tuple[bool | None, ...]


def by_hand(home: Home, line: int) -> Answer:
    """Judge by six checks written out."""
    net, grade = home.net, home.grade
    truths = (
        None if net is None else net > line * home.heads,
        home.food,
        home.clothing,
        home.school,
        home.insured,
        None if grade is None else grade in SAFE,
    )
    verdict = False if False in truths else None if None in truths else True
    return Answer(home, verdict, truths)


# Every third answer yes, no and unknown; exact amounts on both sides of the line.
HOMES = [
    Home(4 * LINE + 1, 4, True, True, True, True, DwellingGrade.A),
    Home(4 * LINE, 4, True, True, True, True, DwellingGrade.A),
    Home(None, 4, True, True, True, True, DwellingGrade.B),
    Home(2 * LINE + 5, 2, True, True, True, True, DwellingGrade.B),
    Home(LINE + 5, 1, True, True, True, True, DwellingGrade.C),
    Home(LINE + 5, 1, True, None, True, True, DwellingGrade.A),
]
FACTS = [
    ExitFacts(
        subject="a",
        net_income=home.net,
        members=home.heads,
        food_secure=home.food,
        clothing_secure=home.clothing,
        children_in_school=home.school,
        all_insured=home.insured,
        housing_grade=home.grade,
    )
    for home in HOMES
]


def person(number: int, relation: str, year: int, **more: object) -> Person:
    """Make one member; the values are ready, so that only making it is timed."""
    born = date(year, 5, 1)
    return Person(id=f"a-{number}", born=born, relation=relation, insured=True, **more)


def make() -> Household:
    """Make a household of four with six receipts, as a program would."""
    return Household(
        id="a",
        members=(
            person(1, "head", 1970, rural_hukou=True, labour="ordinary"),
            person(2, "spouse", 1972, labour="ordinary", months_away=7),
            person(3, "child", 2004, schooling="junior_middle"),
            person(4, "child", 2007, schooling="primary"),
        ),
        receipts=(
            Receipt(kind="migrant_wage", amount=1_200_000, on=date(2017, 2, 1)),
            Receipt(kind="crops", amount=315_000, cost=120_000, on=date(2017, 8, 1)),
            Receipt(kind="farm_subsidy", amount=41_250, on=date(2017, 4, 2)),
            Receipt(kind="dibao", amount=120_000, on=date(2017, 6, 30)),
            Receipt(kind="medical_reimbursement", amount=260_000, on=date(2017, 9, 9)),
            Receipt(kind="land_rent", amount=80_000, on=date(2017, 1, 9)),
        ),
        dwelling=Dwelling(grade="B", square_metres=96),
        water=Water(safe=True),
        food_secure=True,
        clothing_secure=True,
        identified_on=date(2014, 6, 30),
        measures_delivered=3,
        as_of=date(2017, 12, 1),
    )


def each(way: Callable[[Decision], object]) -> Callable[[], None]:
    """Give a function that decides them all, and looks at each decision."""
    law = six()

    def look() -> None:
        for one in FACTS:
            way(decide(law, one))

    return look


def bare() -> Callable[[], None]:
    """Give a function that decides them all, and no more."""
    law = six()

    def look() -> None:
        for one in FACTS:
            decide(law, one)

    return look


def hand_written() -> None:
    """Judge all homes by hand."""
    for home in HOMES:
        by_hand(home, LINE)


def bars() -> Iterator[Bar]:
    """Measure what is promised of one household."""
    law = six()
    for home, facts in zip(HOMES, FACTS, strict=True):
        answer = by_hand(home, LINE)
        assert law.answers(facts) == (answer.verdict, *answer.truths)
    found = each(lambda one: [finding.evidence for finding in one.findings])
    text = each(Decision.explain)
    micro = 1e6 / len(HOMES)
    for name, ours, theirs, allowed, note in (
        ("decision, six criteria", bare(), hand_written, 2, "hand-written checks"),
        ("all findings", found, bare(), 10, "the bare decision"),
        ("rendered text", text, bare(), 30, "the bare decision"),
    ):
        taken, baseline = race(ours, theirs)
        yield Bar(name, taken * micro, baseline * micro, "us", allowed, note)

    data = to_dict(make())
    decision = assess_exit(read(Household, data), on=DAY)
    assert decision.verdict is Truth.YES, decision
    taken, baseline = race(lambda: assess_exit(read(Household, data), on=DAY), make)
    note = "making the same records"
    yield Bar("mapping to decision", taken * 1e6, baseline * 1e6, "us", 4, note)
