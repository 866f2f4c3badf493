from collections import Counter
from datetime import date

import attrs
import pytest

from precisionpov import (
    Household,
    NotInForceError,
    Range,
    Truth,
    assess_exit,
    identify,
    policies,
)
from precisionpov.derive.income import income_sums
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.quantity import highest, lowest
from precisionpov.records.living import Amenities
from precisionpov.records.receipt_kinds import ReceiptKind
from precisionpov.strategies import households
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
LAW = policies.NATIONAL.on(ON)
LINE = 295_200
ANY = households(on=ON)
FEN = {-1, 0, 1}


@pytest.fixture(scope="module")
def drawn():
    return examples(ANY, 1000)


@pytest.fixture(scope="module")
def known():
    return examples(households(on=ON, unknown=False), 300)


def gaps(household):
    """Give how far income is from the line: the ends of both."""
    sums = income_sums(household, LAW)
    if sums.net_income is None:
        return set()
    ends = {lowest(sums.net_income), highest(sums.net_income)} - {None}
    heads = {lowest(sums.members), highest(sums.members)}
    return {end - LINE * head for end in ends for head in heads}


def has_leap_day(household):
    born = (one.born for one in household.members)
    return any(day and (day.month, day.day) == (2, 29) for day in born)


def share(households, condition):
    """Give the share on which a condition holds, in percent."""
    return 100 * sum(map(bool, map(condition, households))) // len(households)


def test_household_shrinks_to_one_dull_member():
    dull = find(ANY)
    assert len(dull.members) == 1
    assert dull.members[0].born == date(1982, 12, 31)
    assert dull.receipts == ()
    assert dull.dwelling.grade == "A"
    assert gaps(dull) == {-LINE}


@pytest.mark.parametrize(
    ("on", "policy", "judge"),
    [
        (date(2014, 4, 30), policies.NATIONAL, identify),
        (date(2016, 2, 29), policies.NATIONAL, identify),
        (ON, policies.GUANGXI, assess_exit),
        (ON, policies.GUIZHOU_CHANGSHUN, assess_exit),
        (date(2020, 12, 31), policies.NATIONAL, assess_exit),
    ],
    ids=str,
)
def test_every_household_can_be_judged(on, policy, judge):
    for one in examples(households(on=on, policy=policy), 100):
        assert judge(one, on=on, policy=policy).verdict in Truth


def test_every_household_can_be_written_and_read(drawn):
    for one in drawn[:300]:
        assert read(Household, to_dict(one)) == one


def test_incomes_stand_on_the_line_and_one_fen_beside_it(drawn):
    assert share(drawn, lambda one: gaps(one) & FEN) >= 40
    for step in FEN:
        assert share(drawn, lambda one, step=step: step in gaps(one)) >= 8


def test_a_poor_household_shrinks_to_one_fen_below_the_line():
    found = find(ANY, lambda one: -1 in gaps(one))
    assert len(found.members) == 1
    assert [one.amount for one in found.receipts] == [LINE - 1]


def test_bounds_of_an_income_stand_on_the_line(drawn):
    def bounded(one):
        return isinstance(income_sums(one, LAW).net_income, Range)

    assert share(drawn, lambda one: bounded(one) and gaps(one) & FEN) >= 5


def test_yearly_sums_stand_on_the_line_and_can_be_turned_off(drawn):
    yearly = [one for one in drawn if one.annual_incomes]
    assert share(yearly, lambda one: gaps(one) & FEN) >= 10
    assert any(one.annual_incomes[0].transfer is None for one in yearly)
    without = examples(households(on=ON, annual=False))
    assert not any(one.annual_incomes for one in without)


def test_too_much_is_balanced_by_a_loss(drawn):
    def loss(one):
        return one.receipts and one.receipts[-1].amount == 0 and 0 in gaps(one)

    assert any(map(loss, drawn))


def test_the_line_can_be_turned_off():
    far = examples(households(on=ON, near_line=False))
    assert share(far, lambda one: gaps(one) & FEN) < 5


def test_leap_days_are_drawn_often_and_can_be_turned_off(drawn):
    assert share(drawn, has_leap_day) >= 25
    ordinary = examples(households(on=ON, leap_days=False))
    assert share(ordinary, has_leap_day) < 15


def test_much_may_be_unknown(drawn):
    assert share(drawn, lambda one: one.dwelling is None or one.water is None) >= 5
    assert share(drawn, lambda one: any(m.born is None for m in one.members)) >= 1
    assert share(drawn, lambda one: any(r.on is None for r in one.receipts)) >= 5
    assert share(drawn, lambda one: one.members[0].health is None) >= 5


def test_nothing_is_unknown_where_that_is_turned_off(known):
    for one in known:
        assert None not in {one.dwelling.grade, one.water.safe, one.main_cause}
        assert all(member.born and member.health for member in one.members)
        assert type(income_sums(one, LAW).net_income) is int


def test_members_ages_kinds_and_parts_are_those_asked_for():
    asked = households(
        on=ON,
        members=(2, 3),
        ages=(20, 30),
        parts=("amenities",),
        kinds=(ReceiptKind.DIBAO,),
        near_line=False,
    )
    drawn = examples(asked)
    assert {len(one.members) for one in drawn} == {2, 3}
    born = {m.born.year for one in drawn for m in one.members if m.born}
    assert min(born) >= 1987
    assert max(born) <= 1997
    assert {r.kind for one in drawn for r in one.receipts} == {ReceiptKind.DIBAO}
    assert isinstance(find(asked).amenities, Amenities)
    assert find(asked).dwelling is None


def test_parts_not_asked_for_are_recorded_now_and_then(drawn):
    assert share(drawn, lambda one: one.holdings) >= 5
    assert share(drawn, lambda one: one.land) >= 2
    assert any(one.holdings and one.holdings.car for one in drawn)


def test_heads_are_counted_and_a_second_one_is_gone(drawn):
    for one in drawn:
        first, *others = one.members
        assert first.status.counted
        assert first.relation in {"head", None}
        assert not any(m.relation == "head" and m.status.counted for m in others)
    alone = households(on=ON, members=(1, 1))
    assert find(alone, lambda one: one.members[0].relation is None)
    two = households(on=ON, members=(2, 2))
    late = find(two, lambda one: one.members[1].relation == "head").members[1]
    assert late.status == "dead"
    assert find(alone, lambda one: one.members[0].status == "conscript")


def test_days_and_causes_never_contradict_each_other(drawn):
    returned = [one for one in drawn if one.returned_on and one.identified_on]
    assert any(one.returned_on == one.identified_on for one in returned)
    for one in drawn:
        assert one.main_cause not in (one.other_causes or ())


def test_members_join_and_leave_around_the_end_of_the_window(drawn):
    days = {m.status_since for one in drawn for m in one.members}
    assert {LAW.window.last, ON, None} <= days


def test_verdicts_of_every_kind_are_met(drawn):
    for judge in (assess_exit, identify):
        met = Counter(judge(one, on=ON).verdict for one in drawn)
        assert all(met[verdict] >= len(drawn) // 25 for verdict in Truth)


def test_a_day_without_a_line_has_households_all_the_same():
    nowhere = attrs.evolve(policies.NATIONAL, numbers=())
    assert len(examples(households(on=ON, policy=nowhere), 50)) == 50


def test_a_day_without_a_window_has_none():
    with pytest.raises(NotInForceError):
        households(on=date(2010, 1, 1))
