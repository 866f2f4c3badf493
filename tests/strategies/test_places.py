from datetime import date

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov import policies as shipped
from precisionpov.reasoning.decide import decide
from precisionpov.strategies import facts_for, policies
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
LAW = shipped.NATIONAL.on(ON)


@settings(max_examples=30)
@given(policies(), st.data())
def test_every_place_has_rules_that_can_be_asked(place, data):
    law = place.on(ON)
    for rule in (law.household_exit, law.household_identification):
        facts = data.draw(facts_for(rule))
        assert decide(rule, facts).answers[0] is True


def test_a_place_shrinks_to_one_that_changes_nothing():
    dull = find(policies())
    assert dull.choices == shipped.NATIONAL.choices
    assert dull.on(ON).household_exit.values == LAW.household_exit.values
    assert (
        dull.on(ON).household_identification.rule == LAW.household_identification.rule
    )


def test_places_choose_otherwise():
    drawn = examples(policies(numbers=False, disqualifiers=False), 300)
    for field in attrs.fields(type(shipped.NATIONAL.choices)):
        met = {getattr(one.choices, field.name) for one in drawn}
        assert len(met) >= 2, field.name
    assert all(one.rules == shipped.NATIONAL.rules for one in drawn)


def test_places_move_numbers_by_one():
    moved = find(
        policies(choices=False, disqualifiers=False),
        lambda one: one.on(ON).poverty_line > LAW.poverty_line,
    )
    assert moved.on(ON).poverty_line == LAW.poverty_line + 1
    assert moved.choices == shipped.NATIONAL.choices


def test_places_disqualify():
    def ids(place):
        return {one.id for one in place.on(ON).household_identification.rule.criteria}

    def notes(place):
        return {one.id for one in place.on(ON).household_identification.rule.notes}

    places = policies(choices=False, numbers=False)
    drawn = examples(places, 200)
    assert any("no_car" in ids(one) for one in drawn)
    assert any("review_car" in notes(one) and "no_car" not in ids(one) for one in drawn)
    assert all(ids(one) >= ids(shipped.NATIONAL) for one in drawn)


def test_places_are_made_from_the_one_given():
    drawn = examples(policies(shipped.GUANGXI, disqualifiers=False), 20)
    ids = {one.id for one in shipped.GUANGXI.on(ON).household_exit.rule.criteria}
    for place in drawn:
        assert {one.id for one in place.on(ON).household_exit.rule.criteria} == ids
