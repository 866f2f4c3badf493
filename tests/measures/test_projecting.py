"""Income after measures, as a range, against the line of the target year."""

import json
from datetime import date

import attrs
import pytest

from precisionpov import (
    Household,
    NotInForceError,
    Person,
    Range,
    Receipt,
    Truth,
    between,
    yuan,
)
from precisionpov.measures import projected_income
from precisionpov.records.assistance import Measure

# The window before it: 1 October 2016 to 30 September 2017. Line of 2017: 2,952 yuan.
DAY = date(2017, 12, 31)
HOME = Household(
    id="x",
    members=(Person(id="h", relation="head"), Person(id="s", relation="spouse")),
    receipts=(Receipt(kind="migrant_wage", amount=yuan(5_000), on=date(2017, 3, 1)),),
)
SHEEP = Measure(
    id="sheep", kind="production_grant", household="x", income_effect=yuan(905)
)


def project(*measures, on=DAY, home=HOME, **rest):
    return projected_income(home, measures, on=on, **rest)


def sheep(**changes):
    return attrs.evolve(SHEEP, **changes)


def states(found):
    return [one.state.value for one in found.effects]


def test_without_measures_income_is_that_of_the_window():
    found = project()
    assert found.base == found.expected == yuan(5_000)
    assert found.verdict is Truth.NO
    assert found.year == 2017
    assert found.effects == ()


@pytest.mark.parametrize(
    ("effect", "verdict"),
    [
        (yuan("904.00"), Truth.NO),  # 2,952 a head exactly is not above the line.
        (yuan("904.01"), Truth.YES),
        (between(yuan(904), yuan(905)), Truth.UNKNOWN),
        (between(yuan("904.01"), yuan(905)), Truth.YES),
        (between(yuan(800), yuan(904)), Truth.NO),
    ],
)
def test_what_measures_add_is_held_against_the_line(effect, verdict):
    assert project(sheep(income_effect=effect)).verdict is verdict


def test_effects_add_up():
    half = sheep(income_effect=between(yuan(100), yuan(200)))
    found = project(half, attrs.evolve(half, id="goats"))
    assert found.expected == Range(yuan(5_200), yuan(5_400))
    assert found.per_head == Range(yuan(2_600), yuan(2_700))
    assert found.members == 2


def test_an_effect_that_is_not_recorded_never_settles_a_no():
    found = project(sheep(income_effect=None))
    assert found.expected == Range(yuan(5_000), None)
    assert found.verdict is Truth.UNKNOWN
    (missing,) = found.decision.missing
    assert missing.paths == ("measures[sheep].income_effect",)


def test_an_income_that_is_not_known_is_asked_for():
    found = project(sheep(), home=attrs.evolve(HOME, receipts=()))
    assert found.verdict is Truth.UNKNOWN
    (missing,) = found.decision.missing
    assert "receipts" in missing.paths


def test_members_in_doubt_are_asked_for():
    gone = Person(id="g", relation="child", status="dead")
    home = attrs.evolve(HOME, members=(*HOME.members, gone))
    found = project(sheep(), home=home)
    assert found.members == Range(2, 3)
    assert found.verdict is Truth.UNKNOWN
    assert [one.paths for one in found.decision.missing] == [
        ("members[2].status_since",)
    ]


@pytest.mark.parametrize(
    ("changes", "state", "expected"),
    [
        ({}, "added", yuan(5_905)),
        ({"delivered": False}, "added", yuan(5_905)),
        ({"delivered_on": date(2016, 9, 30)}, "in_income", yuan(5_000)),
        (
            {"delivered_on": date(2016, 10, 1)},
            "maybe",
            Range(yuan(5_000), yuan(5_905)),
        ),
        (
            {"delivered_on": date(2017, 9, 30)},
            "maybe",
            Range(yuan(5_000), yuan(5_905)),
        ),
        ({"delivered_on": date(2017, 10, 1)}, "added", yuan(5_905)),
        ({"delivered": True}, "maybe", Range(yuan(5_000), yuan(5_905))),
        ({"starts": date(2017, 12, 31)}, "added", yuan(5_905)),
        ({"starts": date(2018, 1, 1)}, "later", yuan(5_000)),
    ],
)
def test_nothing_is_counted_twice(changes, state, expected):
    found = project(sheep(**changes))
    assert states(found) == [state]
    assert found.expected == expected


def test_measures_for_others_do_not_count():
    assert project(sheep(household="y")).effects == ()


@pytest.mark.parametrize(
    ("year", "line"),
    [
        (2015, 2_855),
        (2016, 2_952),
        (2018, 2_995),
        (2019, 3_218),
        (2020, 4_000),
    ],
)
def test_the_line_is_that_of_the_target_year(year, line):
    on, over = sheep(income_effect=0), sheep(income_effect=1)
    home = attrs.evolve(
        HOME,
        receipts=(
            Receipt(kind="migrant_wage", amount=yuan(2 * line), on=date(2017, 3, 1)),
        ),
    )
    assert project(on, home=home, year=year).verdict is Truth.NO
    assert project(over, home=home, year=year).verdict is Truth.YES


@pytest.mark.parametrize("year", [2012, 2021])
def test_no_line_no_answer(year):
    with pytest.raises(NotInForceError):
        project(year=year)


def test_a_household_is_asked_for():
    with pytest.raises(TypeError, match="takes a Household"):
        projected_income(SHEEP, (), on=DAY)


def test_it_explains_itself():
    found = project(sheep(), year=2018)
    english, chinese = found.explain(), found.explain("zh")
    assert english.startswith("Does income after the measures clear the line? no")
    assert "Target year: 2018." in english
    assert "sheep" in english
    assert "5,905.00 yuan" in english
    assert chinese.startswith("落实措施后收入能否超过贫困标准？")
    assert "目标年度：2018" in chinese
    assert "计入" in chinese
    assert repr(found) == "<IncomeProjection of x for 2018: 5,905.00 yuan, no>"
    assert "how it counts" not in project().explain()
    assert "<table>" in found._repr_html_()


def test_it_says_where_to_look():
    home = attrs.evolve(HOME, receipts=())
    found = project(sheep(income_effect=None), home=home)
    assert "expected effect of measure sheep" in found.explain()
    assert "措施sheep的预计增收" in found.explain("zh")


def test_it_becomes_plain_data():
    found = project(sheep(income_effect=between(yuan(1), yuan(2))))
    data = json.loads(json.dumps(found.to_dict()))
    assert data["expected"] == {"low": 500_100, "high": 500_200}
    assert data["effects"] == [
        {
            "measure": "sheep",
            "kind": "production_grant",
            "state": "added",
            "added": {"low": 100, "high": 200},
        }
    ]
    assert found == project(sheep(income_effect=between(yuan(1), yuan(2))))
