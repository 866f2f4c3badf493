"""The national rule of exit, by tables of facts and expected answers."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError
from precisionpov.facts.exit import ExitFacts
from precisionpov.policy.choices import CHOICES
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.exits import HOUSEHOLD_EXIT
from precisionpov.policy.local.three_not_out import THREE_NOT_OUT
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.truth import Truth

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
OLD_WATER = date(2017, 12, 31)
NEW_WATER = date(2018, 12, 31)
NEW_MEDICAL = date(2019, 12, 31)
LINE = {OLD_WATER: 295200, NEW_WATER: 299500, NEW_MEDICAL: 321800}
STABLE = 360000
READINGS = ("this_window", "margin", "next_year_expected", "no_one_off")


def place(stably: str, base: Policy = NATIONAL) -> Policy:
    """A place under a reading of "stably", with 3,600 yuan as its stable line."""
    cite = EXIT_OPINIONS_2016.article(None)
    own = Timeline("stable_line", [Dated[int].years(STABLE, 2016, 2020, cite)])
    numbers = [own] if stably == "margin" else []
    return base.place("x", en="X", zh="某地", numbers=numbers, stably=stably)


def law(day: date, stably: str = "this_window") -> BoundRule:
    return place(stably).on(day).household_exit


def line(day: date, stably: str) -> int:
    return STABLE if stably == "margin" else LINE[day]


def leaving(day: date, stably: str = "this_window", **changes: Any) -> ExitFacts:
    """Facts of a household of four, one fen above the line, with every guarantee."""
    income = 4 * line(day, stably) + 1
    facts: dict[str, Any] = {
        "net_income": income,
        "members": 4,
        "lasting_income": income,
        "rigid_expenses": income,
        "income_expected_to_last": True,
        "on_destitute_list": False,
        "dibao_class": "B",
        "has_labour": True,
        "identified_this_year": False,
        "measures_delivered": 1,
        "identified_in_look_back": False,
        "disabled_without_fixed_income": False,
        "seriously_ill_member": False,
        "snapshot_old": False,
        "food_secure": True,
        "clothing_secure": True,
        "children_in_school": True,
        "all_insured": True,
        "all_catastrophic_insured": True,
        "all_medical_assisted": True,
        "housing_grade": "B",
        "housed_elsewhere": False,
        "relocation_pending": False,
        "water_measured": True,
        "water_recorded_safe": False,
        "water_litres": 20 if day < date(2018, 1, 1) else 35,
        "water_fetch_minutes": 20,
        "water_horizontal": 1001,
        "water_vertical": 101,
        "water_days_without": 36,
        "water_quality_ok": True,
    }
    return ExitFacts(**(facts | changes))


FAR = {"water_fetch_minutes": 21, "water_horizontal": 1000, "water_vertical": 100}
FAILING = [
    {"food_secure": False},
    {"clothing_secure": False},
    {"children_in_school": False},
    {"all_insured": False},
    {"housing_grade": "C"},
    {"housing_grade": "D"},
    {"housing_grade": "no_house"},
    {"water_measured": False},
    {"water_fetch_minutes": 21},
    {"water_days_without": 37},
    {"water_quality_ok": False},
    {"identified_this_year": True},
]
PASSING = [
    {"housing_grade": "A"},
    {"housing_grade": "D", "housed_elsewhere": True},
    {"housing_grade": "no_house", "housed_elsewhere": True},
    {"water_measured": False, "water_recorded_safe": True},
    {"water_recorded_safe": True},
    {"water_litres": 36},
    {"water_fetch_minutes": 19},
    {"water_days_without": 35},
    {"members": 1},
    # Notes alone: never part of the verdict.
    {"measures_delivered": 0},
    {"measures_delivered": 2},
    {"identified_in_look_back": True},
    {"disabled_without_fixed_income": True},
    {"seriously_ill_member": True},
    {"on_destitute_list": True},
    {"has_labour": False},
    {"has_labour": False, "dibao_class": "A"},
    {"has_labour": True, "dibao_class": "A"},
    {"has_labour": False, "dibao_class": "C"},
    {"relocation_pending": True},
    {"snapshot_old": True},
]
MEDICAL_2019 = [{"all_catastrophic_insured": False}, {"all_medical_assisted": False}]


def table(day: date, stably: str) -> list[tuple[ExitFacts, Truth]]:
    base = leaving(day, stably)
    amount = base.net_income
    assert type(amount) is int
    little = {"water_litres": (base.water_litres or 0) - 1}
    rows = [({}, YES), (little, NO), ({"members": 5}, NO)]
    rows += [(one, NO) for one in FAILING]
    rows += [(one, YES) for one in PASSING]
    medical = NO if day >= date(2019, 6, 23) else YES
    rows += [(one, medical) for one in MEDICAL_2019]
    if day >= date(2018, 1, 1):
        rows += [
            (FAR, YES),
            (FAR | {"water_horizontal": 999, "water_vertical": 99}, YES),
            (FAR | {"water_horizontal": 1001}, NO),
            (FAR | {"water_vertical": 101}, NO),
        ]
    income_counts = NO if stably != "no_one_off" else YES
    lasting_counts = NO if stably == "no_one_off" else YES
    lasts = NO if stably == "next_year_expected" else YES
    rows += [
        ({"net_income": amount - 1}, income_counts),
        ({"net_income": amount - 2}, income_counts),
        ({"net_income": amount - 1, "food_secure": False}, NO),
        ({"lasting_income": amount - 1}, lasting_counts),
        ({"lasting_income": amount - 2}, lasting_counts),
        ({"income_expected_to_last": False}, lasts),
        ({"rigid_expenses": amount + 1}, YES),
        ({"rigid_expenses": amount - 1}, YES),
    ]
    return [(attrs.evolve(base, **one), answer) for one, answer in rows]


SPANS = [
    (day, stably) for day in (OLD_WATER, NEW_WATER, NEW_MEDICAL) for stably in READINGS
]


@pytest.mark.parametrize(("day", "stably"), SPANS)
def test_the_verdict_is_as_expected(day, stably):
    for facts, answer in table(day, stably):
        assert decide(law(day, stably), facts).verdict is answer, facts


@pytest.mark.parametrize(("day", "stably"), SPANS)
def test_the_cases_notice_every_small_mistake(day, stably):
    cases = [facts for facts, _ in table(day, stably)]
    assert survivors(law(day, stably), cases) == []


@pytest.mark.parametrize("stably", READINGS)
def test_three_not_out_asks_two_things_more_under_every_reading(stably):
    law = place(stably, THREE_NOT_OUT).on(OLD_WATER).household_exit
    cases = []
    for facts, answer in table(OLD_WATER, stably):
        for struck in (False, True):
            one = attrs.evolve(facts, struck_this_year=struck)
            kept_in = struck or not facts.measures_delivered
            assert decide(law, one).verdict is (NO if kept_in else answer), one
            cases.append(one)
    assert survivors(law, cases) == []


@pytest.mark.parametrize(("day", "stably"), SPANS)
def test_one_unknown_fact_is_asked_for_exactly_where_it_matters(day, stably):
    for facts, _ in table(day, stably)[::9]:
        check_one_unknown(law(day, stably), facts)


def notes_of(facts: ExitFacts, stably: str = "this_window") -> set[str]:
    found = decide(law(OLD_WATER, stably), facts).notes
    return {one.criterion.removeprefix("household_exit.") for one in found}


@pytest.mark.parametrize(
    ("changes", "notes"),
    [
        ({}, set()),
        ({"net_income": 4 * 295200}, {"on_the_line", "expenses_above_income"}),
        ({"housing_grade": "C"}, {"guarantees_missing"}),
        ({"food_secure": False}, {"guarantees_missing"}),
        ({"measures_delivered": 0}, {"no_measure"}),
        ({"identified_in_look_back": True}, {"look_back"}),
        ({"disabled_without_fixed_income": True}, {"disabled_without_fixed_income"}),
        ({"seriously_ill_member": True}, {"seriously_ill"}),
        ({"rigid_expenses": 4 * 295200 + 2}, {"expenses_above_income"}),
        ({"on_destitute_list": True}, {"destitute"}),
        ({"has_labour": False, "dibao_class": "A"}, {"dibao_without_labour"}),
        ({"relocation_pending": True}, {"relocation_pending"}),
        ({"income_expected_to_last": False}, {"income_not_lasting"}),
        ({"snapshot_old": True}, {"snapshot_old"}),
    ],
)
def test_reasons_to_hold_back_are_notes(changes, notes):
    assert notes_of(leaving(OLD_WATER, **changes)) == notes


def test_income_that_does_not_last_is_no_note_where_it_is_a_criterion():
    facts = leaving(OLD_WATER, "next_year_expected", income_expected_to_last=False)
    assert notes_of(facts, "next_year_expected") == set()


def test_every_reading_of_stably_has_a_rule():
    (options,) = [one.options for one in CHOICES if one.name == "stably"]
    assert set(options) == set(READINGS)


def test_a_margin_without_a_number_is_not_guessed():
    with pytest.raises(NotInForceError, match="stable_line"):
        _ = NATIONAL.choosing(stably="margin").on(OLD_WATER).household_exit


@pytest.mark.parametrize("stably", READINGS)
def test_in_force_on_every_day_of_its_window_and_on_none_around(stably):
    chosen = frozenset({f"stably={stably}"})
    day, last = date(2016, 4, 28), date(2020, 12, 31)
    for outside in (day - timedelta(days=1), last + timedelta(days=1)):
        with pytest.raises(NotInForceError):
            HOUSEHOLD_EXIT.at(outside, chosen)
    while day <= last:
        assert HOUSEHOLD_EXIT.at(day, chosen)
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (date(2017, 12, 31), date(2018, 1, 1), {"water_litres": 34}),
        (date(2017, 12, 31), date(2018, 1, 1), FAR),
        (date(2019, 6, 22), date(2019, 6, 23), {"all_medical_assisted": False}),
    ],
)
def test_what_changes_changes_on_that_very_day(before, after, changes):
    facts = leaving(NEW_WATER, net_income=10**9, **changes)
    old, new = (decide(law(day), facts).verdict for day in (before, after))
    assert {old, new} == {YES, NO}


def test_the_exit_line_of_2020_is_four_thousand():
    policy = NATIONAL.on(date(2020, 12, 31))
    assert policy.exit_line == 400000
    facts = leaving(NEW_MEDICAL, net_income=4 * 400000)
    assert decide(policy.household_exit, facts).verdict is NO
    facts = leaving(NEW_MEDICAL, net_income=4 * 400000 + 1)
    assert decide(policy.household_exit, facts).verdict is YES


@pytest.mark.parametrize(
    ("bounds", "members", "answer"),
    [
        (Range(4 * 295200 + 1, None), 4, YES),
        (Range(4 * 295200, None), 4, UNKNOWN),
        (Range(None, 4 * 295200), 4, NO),
        (4 * 295200 + 1, Range(3, 4), YES),
        (4 * 295200, Range(3, 4), UNKNOWN),
        (3 * 295200, Range(3, 4), NO),
    ],
)
def test_bounds_are_judged_by_their_ends(bounds, members, answer):
    facts = leaving(OLD_WATER, net_income=bounds, members=members)
    assert decide(law(OLD_WATER), facts).verdict is answer
