"""The household's own history and its income, as facts."""

from datetime import date

import pytest

from precisionpov import (
    Expense,
    Household,
    Person,
    Range,
    Receipt,
    RecordError,
    Water,
    yuan,
)
from precisionpov.derive.household import exit_facts, identification_facts
from precisionpov.policy.national import NATIONAL

DAY = date(2017, 12, 31)
LAW = NATIONAL.on(DAY)
HEAD = Person(id="h", relation="head", born=date(1970, 1, 1), labour="ordinary")


def leaving(**changes):
    return exit_facts(Household(id="x", members=(HEAD,), **changes), LAW)


@pytest.mark.parametrize(
    ("as_of", "old"),
    [
        (None, None),
        (DAY, False),
        (date(2016, 12, 31), False),
        (date(2016, 12, 30), True),
        (date(2018, 12, 31), False),
        (date(2019, 1, 1), True),
    ],
)
def test_a_record_more_than_twelve_months_away_is_old(as_of, old):
    assert leaving(as_of=as_of).snapshot_old is old


@pytest.mark.parametrize(
    ("identified", "this_year", "look_back"),
    [
        (date(2017, 1, 1), True, False),
        (date(2017, 12, 31), True, False),
        (date(2016, 12, 31), False, False),
        (date(2015, 7, 31), False, False),
        (date(2015, 8, 1), False, True),
        (date(2016, 6, 30), False, True),
        (date(2016, 7, 1), False, False),
        (date(2018, 1, 1), None, False),
        (None, None, None),
    ],
)
def test_the_year_of_identification_and_the_look_back(identified, this_year, look_back):
    found = leaving(identified_on=identified)
    assert found.identified_this_year is this_year
    assert found.identified_in_look_back is look_back


CALM = {"main_cause": "illness", "other_causes": ()}


@pytest.mark.parametrize(
    ("changes", "struck", "paths"),
    [
        (CALM, False, None),
        ({"disaster_on": date(2017, 5, 1)}, True, None),
        ({"disaster_on": date(2016, 5, 1)}, False, None),
        (CALM | {"returned_on": date(2017, 1, 1)}, True, None),
        (CALM | {"returned_on": date(2016, 12, 31)}, False, None),
        (CALM | {"exit_status": "returned"}, None, ("returned_on",)),
        (CALM | {"exit_status": "not_exited"}, False, None),
        ({"main_cause": "disaster"}, None, ("disaster_on",)),
        (
            {"main_cause": "illness", "other_causes": ["disaster"]},
            None,
            ("disaster_on",),
        ),
        ({}, None, ("disaster_on", "main_cause", "other_causes")),
        ({"main_cause": "illness"}, None, ("disaster_on", "other_causes")),
        ({"other_causes": ()}, None, ("disaster_on", "main_cause")),
    ],
)
def test_disaster_and_return_this_year(changes, struck, paths):
    found = leaving(**changes)
    assert found.struck_this_year is struck
    if paths:
        assert found.path_of("struck_this_year") == paths


def test_what_the_household_says_of_itself_is_taken_as_it_is():
    found = leaving(
        food_secure=True,
        clothing_secure=False,
        dibao_class="A",
        destitute=True,
        measures_delivered=2,
        income_expected_next_year=True,
    )
    assert (found.food_secure, found.clothing_secure) == (True, False)
    assert (found.dibao_class, found.on_destitute_list) == ("A", True)
    assert (found.measures_delivered, found.income_expected_to_last) == (2, True)
    assert found.has_labour is True
    listed = Household(id="x", members=(HEAD,), dibao=True, destitute=False)
    facts = identification_facts(listed, LAW)
    assert (facts.on_dibao_list, facts.on_destitute_list) == (True, False)


def test_what_is_not_said_is_asked_at_its_own_place():
    found = leaving()
    for fact, place in (
        ("food_secure", "food_secure"),
        ("dibao_class", "dibao_class"),
        ("income_expected_to_last", "income_expected_next_year"),
        ("measures_delivered", "measures_delivered"),
        ("identified_this_year", "identified_on"),
        ("snapshot_old", "as_of"),
    ):
        assert getattr(found, fact) is None
        assert found.path_of(fact) == (place,)


def test_income_comes_with_the_places_that_leave_it_open():
    receipts = (
        Receipt(kind="migrant_wage", amount=Range(1000, 2000), on=date(2017, 3, 1)),
        Receipt(kind="land_compensation", amount=yuan(100), on=date(2017, 3, 1)),
    )
    spent = Expense(kind="medical", amount=yuan(7), on=date(2017, 3, 1))
    found = leaving(receipts=receipts, expenses=[spent])
    assert found.net_income == Range(11000, 12000)
    assert found.lasting_income == Range(1000, 2000)
    assert found.members == 1
    assert found.rigid_expenses == 700
    assert found.path_of("net_income") == ("receipts[0].amount",)
    facts = identification_facts(
        Household(id="x", members=(HEAD,), receipts=receipts), LAW
    )
    assert facts.net_income == Range(11000, 12000)
    assert "rigid_expenses" not in dict(facts.paths)


def test_everything_unknown_says_where_it_would_be_settled():
    for facts in (
        leaving(),
        identification_facts(Household(id="x", members=(HEAD,)), LAW),
    ):
        for fact, places in facts.paths:
            assert places, fact
        named = {fact for fact, _ in facts.paths}
        # With nobody out of school there are no visits to ask about.
        unknown = _unknown(facts) - {"dropout_visits"}
        assert unknown <= named


def _unknown(facts):
    return {
        one.name for one in facts.__attrs_attrs__ if getattr(facts, one.name) is None
    }


def test_a_reading_out_of_all_bounds_is_refused_by_name():
    with pytest.raises(RecordError, match="water_litres: outside what is possible"):
        leaving(water=Water(litres_per_day=1_000_000))
