"""What holds of measures for every household."""

import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov import RecordError, Truth, between
from precisionpov.measures import check_measure, projected_income, recommend_measures
from precisionpov.reasoning.quantity import lowest
from precisionpov.records.assistance import Measure
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.strategies import households

DAYS = st.sampled_from(
    [
        date(2014, 4, 30),
        date(2015, 12, 31),
        date(2017, 12, 31),
        date(2019, 6, 23),
        date(2020, 12, 31),
    ]
)
CASES = DAYS.flatmap(lambda on: st.tuples(st.just(on), households(on=on)))
SOME = st.sampled_from(sorted(MeasureKind))
EFFECTS = (
    st.none()
    | st.integers(0, 10**7)
    | st.builds(
        lambda low, more: between(low, low + more),
        st.integers(0, 10**7),
        st.integers(0, 10**7),
    )
)


def judged(verb, *given_, **rest):
    """Judge, or give None where the record cannot be true on that day."""
    try:
        return verb(*given_, **rest)
    except RecordError:
        return None


def measure(household, kind="other", effect=None, number=0):
    return Measure(
        id=f"m{number}", kind=kind, household=household.id, income_effect=effect
    )


@given(case=CASES)
def test_everything_looked_at_is_either_due_or_open_or_refused(case):
    on, home = case
    found = judged(recommend_measures, home, on=on)
    if found is None:
        return
    parts = (*found.entitled, *found.open, *found.refused)
    assert {one.kind for one in parts} == {one.kind for one in found.considered}
    assert len(parts) == len(found.considered)
    assert set(found.unmet) <= set(found.entitled)
    assert all(one.why for one in found.considered)
    assert all(bool(one.missing) == (one in found.open) for one in found.considered)
    assert json.loads(json.dumps(found.to_dict()))["subject"] == home.id
    assert found.explain()
    assert found.explain("zh")


@given(case=CASES, cause=st.sampled_from(sorted(CauseOfPoverty)))
def test_one_more_cause_takes_nothing_away(case, cause):
    on, home = case
    if home.main_cause is None or cause is home.main_cause:
        return
    others = home.other_causes or ()
    if cause in others:
        return
    more = attrs.evolve(home, other_causes=(*others, cause))
    before = judged(recommend_measures, home, on=on)
    if before is None:
        return
    after = recommend_measures(more, on=on)
    assert {x.kind for x in before.entitled} <= {x.kind for x in after.entitled}
    assert {x.kind for x in before.considered} <= {x.kind for x in after.considered}


@given(case=CASES, kinds=st.sets(SOME))
def test_to_receive_more_leaves_less_unmet(case, kinds):
    on, home = case
    before = judged(recommend_measures, home, on=on, received=())
    if before is None:
        return
    after = recommend_measures(home, on=on, received=kinds)
    assert after.entitled == () or len(after.unmet) <= len(before.unmet)
    assert {x.kind for x in after.unmet} == {x.kind for x in before.unmet} - kinds


@given(case=CASES, effects=st.lists(EFFECTS, max_size=4))
def test_a_measure_more_never_lowers_what_is_expected(case, effects):
    on, home = case
    measures = [measure(home, effect=one, number=i) for i, one in enumerate(effects)]
    found = judged(projected_income, home, measures, on=on)
    if found is None:
        return
    assert projected_income(home, measures[::-1], on=on).expected == found.expected
    fewer = projected_income(home, measures[1:], on=on)
    low, before = lowest(found.expected), lowest(fewer.expected)
    assert (low is None) is (before is None)
    assert low is None or before is None or low >= before
    if fewer.verdict is Truth.YES:
        assert found.verdict is Truth.YES


@given(case=CASES, kind=SOME)
def test_a_measure_is_judged_as_it_is_recommended(case, kind):
    on, home = case
    found = judged(recommend_measures, home, on=on)
    if found is None:
        return
    for one in found.considered:
        if one.kind is kind:
            checked = check_measure(measure(home, kind), home, on=on)
            assert checked.eligibility == one.decision
            assert checked.explain("zh")


@pytest.mark.parametrize("kind", sorted(MeasureKind))
def test_every_kind_can_be_checked_on_every_day(kind):
    from precisionpov import Household, Person

    home = Household(id="x", members=(Person(id="h", relation="head"),))
    for on in (date(2014, 4, 2), date(2016, 1, 1), date(2020, 12, 31)):
        found = check_measure(measure(home, kind), home, on=on)
        assert found.verdict is Truth.UNKNOWN
