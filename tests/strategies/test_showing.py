"""What a failing test shows: short, and ready to be pasted."""

import datetime as dt
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.vendor import pretty

import precisionpov as pov
from precisionpov.facts.exit import ExitFacts
from precisionpov.records.living import Dwelling, Water
from precisionpov.strategies import household_facts, households, policies
from precisionpov.strategies.showing import show_short
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
NAMES = {**vars(pov), "datetime": dt, "Dwelling": Dwelling, "Water": Water}


def shown(value):
    return pretty.pretty(value)


def test_a_household_is_shown_as_the_call_that_makes_it():
    person = pov.Person(id="a", born=date(1980, 2, 29), sex="female")
    household = pov.Household(id="h", members=(person,), water=Water(safe=True))
    text = shown(household)
    assert eval(text, dict(NAMES)) == household
    assert "None" not in text
    assert "'female'" in text


@pytest.mark.parametrize("start", [0, 100])
def test_households_drawn_can_be_pasted(start):
    simple = households(on=ON, annual=False)
    for one in examples(simple, 200)[start : start + 60]:
        if not (one.land or one.livelihood or one.amenities or one.holdings):
            assert eval(shown(one), dict(NAMES)) == one


def test_a_policy_and_a_rule_are_named():
    assert shown(pov.policies.GUANGXI) == repr(pov.policies.GUANGXI)
    law = pov.policies.NATIONAL.on(ON)
    assert shown(law) == repr(law)
    assert shown(law.household_exit) == "<household_exit on 2017-12-31>"


def test_a_place_says_what_it_changes():
    moved = find(policies(choices=False), lambda one: "poverty_line +1" in one.en)
    assert moved.en == "A made-up place (poverty_line +1)"
    listed = find(policies(), lambda one: "exclude car" in one.en)
    assert listed.en == "A made-up place (exclude car)"
    chosen = find(policies(), lambda one: one.choices.gifts == "counted")
    assert chosen.en == "A made-up place (gifts=counted)"


def test_facts_are_shown_without_what_is_unknown():
    assert shown(ExitFacts(members=2, food_secure=True)) == (
        "ExitFacts(members=2, food_secure=True)"
    )


@settings(max_examples=30)
@given(st.tuples(household_facts(), policies()))
def test_no_example_is_shown_at_length(drawn):
    assert len(shown(drawn)) < 4000


def test_without_the_printers_nothing_breaks(monkeypatch):
    monkeypatch.delattr(pretty, "for_type_by_name")
    show_short((pov.Household,))
