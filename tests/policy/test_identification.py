"""The national rule of identification, by tables of facts and expected answers."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.policy.identification import HOUSEHOLD_IDENTIFICATION
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
EARLY = date(2014, 4, 30)
OLD_WATER = date(2017, 6, 1)
NEW_WATER = date(2018, 6, 1)
NEW_MEDICAL = date(2019, 7, 1)
LINE = {EARLY: 273600, OLD_WATER: 295200, NEW_WATER: 295200, NEW_MEDICAL: 299500}


def law(day: date, aspects: str = "by_year") -> BoundRule:
    return NATIONAL.choosing(aspects=aspects).on(day).household_identification


def well_off(day: date, **changes: Any) -> IdentificationFacts:
    """Facts of a household of three on the line, with every guarantee."""
    facts: dict[str, Any] = {
        "net_income": 3 * LINE[day],
        "members": 3,
        "head_rural": True,
        "on_dibao_list": False,
        "on_destitute_list": False,
        "snapshot_old": False,
        "children_in_school": True,
        "all_insured": True,
        "all_catastrophic_insured": True,
        "all_medical_assisted": True,
        "housing_grade": "B",
        "housed_elsewhere": False,
        "water_measured": True,
        "water_recorded_safe": False,
        "water_litres": 20 if day < date(2018, 1, 1) else 35,
        "water_fetch_minutes": 20,
        "water_horizontal": 1001,
        "water_vertical": 101,
        "water_days_without": 36,
        "water_quality_ok": True,
    }
    return IdentificationFacts(**(facts | changes))


POOR_BY_INCOME = [
    ("a fen short of the line", {"net_income": -1}, YES),
    ("on the line", {"net_income": 0}, NO),
    ("a fen above the line", {"net_income": 1}, NO),
    ("a fen short, four members", {"net_income": -1, "members": 4}, YES),
    ("on the line of three, but two members", {"members": 2}, NO),
    ("on the line of three, but four members", {"members": 4}, YES),
    ("short, but the head is not rural", {"net_income": -1, "head_rural": False}, NO),
]
LISTS_EARLY = [
    ("on the dibao list", {"on_dibao_list": True}, YES),
    ("on the list of the destitute", {"on_destitute_list": True}, YES),
    ("on both", {"on_dibao_list": True, "on_destitute_list": True}, YES),
    ("on dibao, head not rural", {"on_dibao_list": True, "head_rural": False}, NO),
]
LISTS_LATE = [
    ("on the dibao list alone", {"on_dibao_list": True}, NO),
    ("on the list of the destitute", {"on_destitute_list": True}, YES),
]
LACKING = [
    ("a child out of school", {"children_in_school": False}),
    ("a member not insured", {"all_insured": False}),
    ("grade C", {"housing_grade": "C"}),
    ("grade D", {"housing_grade": "D"}),
    ("no house", {"housing_grade": "no_house"}),
    ("water recorded unsafe", {"water_measured": False}),
    ("too little water", {"water_litres": -1}),
    ("too far to fetch", {"water_fetch_minutes": 21}),
    ("too many days without", {"water_days_without": 37}),
    ("bad water", {"water_quality_ok": False}),
]
NOT_LACKING = [
    ("grade A", {"housing_grade": "A"}),
    ("lodged", {"housing_grade": "no_house", "housed_elsewhere": True}),
    ("grade C, housed elsewhere", {"housing_grade": "C", "housed_elsewhere": True}),
    ("recorded safe", {"water_measured": False, "water_recorded_safe": True}),
    ("measured, and recorded safe", {"water_recorded_safe": True}),
    ("more water", {"water_litres": 1}),
    ("near", {"water_fetch_minutes": 19}),
    ("fewer days without", {"water_days_without": 35}),
]
FAR = {"water_fetch_minutes": 21, "water_horizontal": 1000, "water_vertical": 100}
NEAR_ENOUGH = [
    ("far in minutes, near in metres", FAR),
    ("near in minutes, far in metres", {"water_horizontal": 5000}),
]
TOO_FAR = [
    ("a metre too far", FAR | {"water_horizontal": 1001}),
    ("a metre too high", FAR | {"water_vertical": 101}),
]
MEDICAL_2019 = [
    ("no catastrophic insurance", {"all_catastrophic_insured": False}),
    ("no medical assistance", {"all_medical_assisted": False}),
]


def shifted(day: date, changes: dict[str, Any]) -> IdentificationFacts:
    """Read a small income or amount of water as a distance from the threshold."""
    base = well_off(day)
    own = dict(changes)
    if abs(own.get("net_income", 9)) <= 1:
        own["net_income"] += LINE[day] * own.get("members", 3)
    if abs(own.get("water_litres", 9)) <= 1:
        own["water_litres"] += base.water_litres
    return attrs.evolve(base, **own)


def table(day: date, aspects: str) -> list[tuple[str, IdentificationFacts, Truth]]:
    early = day < date(2016, 1, 1)
    decisive = aspects == "any_missing" or (aspects == "by_year" and not early)
    rows: list[tuple[str, dict[str, Any], Truth]] = [("well off", {}, NO)]
    rows += POOR_BY_INCOME
    rows += LISTS_EARLY if early else LISTS_LATE
    lacking, enough = list(LACKING), list(NOT_LACKING)
    if day >= date(2018, 1, 1):
        enough += NEAR_ENOUGH
        lacking += TOO_FAR
    (lacking if day >= NEW_MEDICAL else enough).extend(MEDICAL_2019)
    rows += [(name, one, YES if decisive else NO) for name, one in lacking]
    rows += [(name, one, NO) for name, one in enough]
    rows += [("an old record", {"snapshot_old": True}, NO)]
    return [(name, shifted(day, one), answer) for name, one, answer in rows]


SPANS = [
    (day, aspects)
    for day in (EARLY, OLD_WATER, NEW_WATER, NEW_MEDICAL)
    for aspects in ("by_year", "notes", "any_missing")
]
ROWS = [
    pytest.param(day, aspects, facts, answer, id=f"{day} {aspects}: {name}")
    for day, aspects in SPANS
    for name, facts, answer in table(day, aspects)
]


@pytest.mark.parametrize(("day", "aspects", "facts", "answer"), ROWS)
def test_the_verdict_is_as_expected(day, aspects, facts, answer):
    assert decide(law(day, aspects), facts).verdict is answer


@pytest.mark.parametrize(("day", "aspects"), SPANS)
def test_the_cases_notice_every_small_mistake(day, aspects):
    cases = [facts for _, facts, _ in table(day, aspects)]
    assert survivors(law(day, aspects), cases) == []


@pytest.mark.parametrize(("day", "aspects"), SPANS)
def test_one_unknown_fact_is_asked_for_exactly_where_it_matters(day, aspects):
    for _, facts, _ in table(day, aspects)[::3]:
        check_one_unknown(law(day, aspects), facts)


@pytest.mark.parametrize("day", [EARLY, OLD_WATER, NEW_WATER, NEW_MEDICAL])
def test_exactly_on_the_line_is_a_note(day):
    def notes(distance: int) -> list[str]:
        facts = well_off(day, net_income=3 * LINE[day] + distance)
        return [one.criterion for one in decide(law(day), facts).notes]

    assert "household_identification.on_the_line" in notes(0)
    assert notes(-1) == notes(1) == []


def test_until_2015_a_lacking_guarantee_is_a_note_and_from_2016_a_reason():
    early = decide(law(EARLY), well_off(EARLY, housing_grade="D", net_income=10**8))
    assert [one.criterion for one in early.notes] == [
        "household_identification.housing"
    ]
    late = decide(
        law(OLD_WATER), well_off(OLD_WATER, housing_grade="D", net_income=10**8)
    )
    assert "household_identification.housing" in [one.criterion for one in late.reasons]


def test_dibao_alone_is_a_note_from_2016():
    facts = well_off(OLD_WATER, on_dibao_list=True, net_income=10**8)
    notes = decide(law(OLD_WATER), facts).notes
    assert [one.criterion for one in notes] == ["household_identification.dibao_list"]


def test_above_the_line_an_unknown_list_leaves_it_open():
    facts = well_off(EARLY, on_dibao_list=None, on_destitute_list=None)
    decision = decide(law(EARLY), facts)
    assert decision.verdict is UNKNOWN
    assert [one.fact for one in decision.missing] == [
        "on_dibao_list",
        "on_destitute_list",
    ]


@pytest.mark.parametrize(
    ("bounds", "answer"),
    [
        (Range(0, 3 * 273600 - 1), YES),
        (Range(0, 3 * 273600), UNKNOWN),
        (Range(3 * 273600, None), NO),
        (Range(3 * 273600 - 1, None), UNKNOWN),
    ],
)
def test_income_within_bounds_is_judged_by_its_ends(bounds, answer):
    assert decide(law(EARLY), well_off(EARLY, net_income=bounds)).verdict is answer


def test_a_rule_is_in_force_on_every_day_of_its_window_and_on_none_around():
    for aspects in ("by_year", "notes", "any_missing"):
        chosen = frozenset({f"aspects={aspects}"})
        day, last = date(2014, 4, 2), date(2020, 12, 31)
        with pytest.raises(NotInForceError):
            HOUSEHOLD_IDENTIFICATION.at(day - timedelta(days=1), chosen)
        with pytest.raises(NotInForceError):
            HOUSEHOLD_IDENTIFICATION.at(last + timedelta(days=1), chosen)
        while day <= last:
            assert HOUSEHOLD_IDENTIFICATION.at(day, chosen)
            day += timedelta(days=1)


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (date(2015, 12, 31), date(2016, 1, 1), {"on_dibao_list": True}),
        (date(2017, 12, 31), date(2018, 1, 1), {"water_litres": 34}),
        (
            date(2019, 6, 22),
            date(2019, 6, 23),
            {"all_catastrophic_insured": False},
        ),
    ],
)
def test_what_changes_changes_on_that_very_day(before, after, changed):
    facts = well_off(NEW_WATER, net_income=10**8, **changed)
    old, new = (decide(law(day), facts).verdict for day in (before, after))
    assert {old, new} == {YES, NO}


def test_there_is_no_line_for_income_of_2020_unless_it_is_chosen():
    day = date(2020, 10, 1)
    assert NATIONAL.on(day - timedelta(days=1)).poverty_line == 321800
    with pytest.raises(NotInForceError):
        _ = NATIONAL.on(day).household_identification
    chosen = NATIONAL.choosing(line_2020="exit").on(day)
    assert chosen.poverty_line == 400000
    assert chosen.household_identification.rule.id == "household_identification"
