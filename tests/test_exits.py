"""May a household exit? Worked cases through the public face."""

from datetime import date

import attrs
import pytest

from precisionpov import (
    Amenities,
    Dwelling,
    Household,
    Livelihood,
    NotInForceError,
    Person,
    Receipt,
    Truth,
    Water,
    assess_exit,
    yuan,
)
from precisionpov.policies import GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL

DAY = date(2017, 12, 31)
HEAD = Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    insured=True,
    health="healthy",
    labour="ordinary",
    months_away=7,
    schooling="not_enrolled",
)
DAUGHTER = Person(
    id="d",
    relation="child",
    born=date(2005, 1, 1),
    insured=True,
    health="healthy",
    schooling="junior_middle",
)
WAGE = Receipt(kind="migrant_wage", amount=2 * 333500 + 1, on=date(2017, 6, 1))
OUT = Household(
    id="x",
    members=(HEAD, DAUGHTER),
    receipts=(WAGE,),
    dwelling=Dwelling(
        grade="B",
        square_metres=26,
        rebuilt=False,
        safe_elsewhere=False,
        on_relocation_list=False,
    ),
    water=Water(safe=True),
    amenities=Amenities(hamlet_households=12, electricity=True, television=True),
    livelihood=Livelihood(business_premises=False),
    main_cause="lack_of_skill",
    other_causes=(),
    food_secure=True,
    clothing_secure=True,
    identified_on=date(2014, 5, 1),
    measures_delivered=1,
)


def earning(amount, **changes):
    return attrs.evolve(OUT, receipts=(attrs.evolve(WAGE, amount=amount, **changes),))


PLACES = [
    (NATIONAL, 295200),
    (GUANGXI, 295200),
    (GUIZHOU, 333500),
    (GUIZHOU_CHANGSHUN, 333500),
]


@pytest.mark.parametrize(("place", "line"), PLACES)
def test_income_must_be_above_the_line_of_the_place(place, line):
    for step, verdict in ((-1, Truth.NO), (0, Truth.NO), (1, Truth.YES)):
        decision = assess_exit(earning(2 * line + step), on=DAY, policy=place)
        assert decision.verdict is verdict


def test_exactly_on_the_line_is_noted():
    notes = assess_exit(earning(2 * 295200), on=DAY).notes
    assert "household_exit.on_the_line" in [one.criterion for one in notes]


@pytest.mark.parametrize(
    ("changes", "criterion"),
    [
        ({"food_secure": False}, "food"),
        ({"clothing_secure": False}, "clothing"),
        (
            {
                "members": (
                    HEAD,
                    attrs.evolve(
                        DAUGHTER, schooling="not_enrolled", dropout_reason="poverty"
                    ),
                )
            },
            "education",
        ),
        ({"members": (HEAD, attrs.evolve(DAUGHTER, insured=False))}, "medical"),
        ({"dwelling": Dwelling(grade="D", safe_elsewhere=False)}, "housing"),
        ({"dwelling": Dwelling(grade="no_house", safe_elsewhere=False)}, "housing"),
        ({"water": Water(safe=False)}, "water"),
        ({"identified_on": date(2017, 1, 1)}, "not_in_year_identified"),
    ],
)
def test_one_thing_lacking_forbids_the_exit_and_is_the_reason(changes, criterion):
    decision = assess_exit(attrs.evolve(OUT, **changes), on=DAY)
    assert decision.verdict is Truth.NO
    assert [one.criterion for one in decision.reasons] == [
        f"household_exit.{criterion}"
    ]


@pytest.mark.parametrize(
    ("changes", "fact", "paths"),
    [
        ({"food_secure": None}, "food_secure", ("food_secure",)),
        (
            {"members": (HEAD, attrs.evolve(DAUGHTER, insured=None))},
            "all_insured",
            ("members[1].insured",),
        ),
        ({"identified_on": None}, "identified_this_year", ("identified_on",)),
        (
            {"identified_on": date(2018, 1, 1)},
            "identified_this_year",
            ("identified_on",),
        ),
        (
            {"members": (HEAD, attrs.evolve(DAUGHTER, schooling=None))},
            "children_in_school",
            ("members[1].schooling",),
        ),
    ],
)
def test_one_thing_unknown_leaves_it_open_and_is_asked_for(changes, fact, paths):
    decision = assess_exit(attrs.evolve(OUT, **changes), on=DAY)
    assert decision.verdict is Truth.UNKNOWN
    assert [(one.fact, one.paths) for one in decision.missing] == [(fact, paths)]


def test_stably_may_mean_without_what_comes_only_once():
    once = earning(yuan(100_000), kind="land_compensation")
    assert assess_exit(once, on=DAY).verdict is Truth.YES
    lasting = NATIONAL.choosing(stably="no_one_off")
    assert assess_exit(once, on=DAY, policy=lasting).verdict is Truth.NO


def test_stably_may_mean_next_year_as_well():
    expected = NATIONAL.choosing(stably="next_year_expected")
    decision = assess_exit(OUT, on=DAY, policy=expected)
    assert [one.paths for one in decision.missing] == [("income_expected_next_year",)]
    sure = attrs.evolve(OUT, income_expected_next_year=True)
    assert assess_exit(sure, on=DAY, policy=expected).verdict is Truth.YES


def test_guangxi_asks_for_more_than_the_nation():
    bare = attrs.evolve(OUT, amenities=None)
    assert assess_exit(bare, on=DAY).verdict is Truth.YES
    decision = assess_exit(bare, on=DAY, policy=GUANGXI)
    assert decision.verdict is Truth.UNKNOWN
    assert "amenities.hamlet_households" in [
        path for one in decision.missing for path in one.paths
    ]
    small = attrs.evolve(OUT, dwelling=attrs.evolve(OUT.dwelling, square_metres=25))
    assert assess_exit(small, on=DAY).verdict is Truth.YES
    assert assess_exit(small, on=DAY, policy=GUANGXI).verdict is Truth.NO


def test_in_guangxi_dibao_of_class_a_counts_only_without_labour():
    dibao = Receipt(kind="dibao", amount=yuan(10_000), on=date(2017, 6, 1))
    weak = attrs.evolve(HEAD, labour="none", months_away=0)
    poor = attrs.evolve(
        OUT, receipts=(dibao,), members=(weak, DAUGHTER), dibao=True, dibao_class="A"
    )
    assert assess_exit(poor, on=DAY, policy=GUANGXI).verdict is Truth.YES
    for changes in ({"dibao_class": "C"}, {"members": (HEAD, DAUGHTER)}):
        other = attrs.evolve(poor, **changes)
        assert assess_exit(other, on=DAY, policy=GUANGXI).verdict is Truth.NO


def test_changshun_asks_for_a_measure_and_a_quiet_year():
    for changes in ({"measures_delivered": 0}, {"disaster_on": date(2017, 7, 1)}):
        other = attrs.evolve(OUT, **changes)
        assert assess_exit(other, on=DAY).verdict is Truth.YES
        decision = assess_exit(other, on=DAY, policy=GUIZHOU_CHANGSHUN)
        assert decision.verdict is Truth.NO


@pytest.mark.parametrize("day", [date(2016, 4, 27), date(2021, 1, 1)])
def test_outside_its_years_there_is_no_answer(day):
    with pytest.raises(NotInForceError):
        assess_exit(OUT, on=day)


@pytest.mark.parametrize("day", [date(2016, 4, 28), date(2020, 12, 31)])
def test_the_first_and_the_last_day_have_an_answer(day):
    assert assess_exit(OUT, on=day).verdict is Truth.UNKNOWN


@pytest.mark.parametrize("wrong", [None, "x", HEAD])
def test_only_a_household_is_assessed(wrong):
    with pytest.raises(TypeError, match="assess_exit takes a Household"):
        assess_exit(wrong, on=DAY)
