"""Years of a register are explained by events; broken ones fail where they say."""

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import (
    EventKind,
    RegisterState,
)
from precisionpov.register import check_lists, flag_households, reconcile
from precisionpov.strategies import (
    broken_register_years,
    living,
    register_years,
    registers,
)
from precisionpov.strategies.misreporting import faults_of_year
from strategies.drawing import examples, find

STARTS = [date(2015, 12, 31), date(2019, 12, 31), date(2022, 12, 31)]


@pytest.mark.parametrize("since", STARTS)
def test_the_events_of_a_year_explain_it(since):
    for before, after, events in examples(register_years(since=since), 40):
        result = reconcile(before, after, events)
        assert result.verdict is Truth.YES
        assert all(one.explained for one in result.flows)
        assert all(one.expected == one.closing for one in result.flows)


@settings(max_examples=40, deadline=None)
@given(register_years(since=date(2019, 12, 31)), st.integers())
def test_what_came_and_went_adds_up_whatever_is_told(year, seed):
    before, after, events = year
    some = [one for one in events if random.Random(seed).random() > 0.5]
    random.Random(seed).shuffle(some)
    result = reconcile(before, after, some)
    for one in result.flows:
        left = one.expected + one.appeared - one.vanished
        assert left == one.closing
    assert reconcile(before, after, some[::-1]) == result


def test_years_are_varied():
    drawn = [
        year for since in STARTS for year in examples(register_years(since=since), 40)
    ]
    kinds = {one.kind for year in drawn for one in year.events}
    assert len(kinds) > 9
    assert {EventKind.SPLIT, EventKind.MERGE, EventKind.BIRTH} <= kinds


def test_broken_years_fail_where_they_say():
    met = set()
    for before, after, events, criterion in examples(broken_register_years(), 80):
        result = reconcile(before, after, events)
        assert result.verdict is Truth.NO
        failed = {one.criterion for one in result.findings if one.truth is Truth.NO}
        assert criterion in failed
        met.add(criterion)
    assert len(met) > 5


def test_every_fault_is_there():
    (year,) = examples(
        register_years().filter(lambda one: len(one.after.entries) > 1 and one.events),
        1,
    )
    names = [one.criterion for one in faults_of_year(year)]
    assert len(set(names)) == len(names) == 17


def test_what_they_shrink_towards():
    assert find(registers()).entries == ()
    assert find(register_years()).events == ()
    assert find(broken_register_years()).criterion == "register_entry.arrival"


def test_registers_hold_nothing_wrong():
    drawn = examples(registers(), 60)
    assert {entry.state for one in drawn for entry in one.entries} == set(RegisterState)
    for one in drawn:
        assert reconcile(one, one).verdict is Truth.YES
        assert flag_households(one) == ()
        if one.lists:
            assert check_lists(one).verdict is Truth.YES


def test_an_act_that_nothing_can_be_leaves_no_event(monkeypatch):
    monkeypatch.setattr(living, "_possible", lambda *_: iter(()))
    years = examples(living.register_years(since=date(2014, 12, 31)), 20)
    assert {year.events for year in years} == {()}
