from datetime import timedelta

import pytest
from hypothesis import given

from precisionpov import Range, Window
from precisionpov.records.accounts import ExpenseKind
from precisionpov.records.receipt_kinds import Component, ReceiptKind
from precisionpov.strategies import annual_incomes, expenses, receipts
from precisionpov.strategies.receipt import make_receipt
from strategies.drawing import examples, find

WINDOW = Window.october_to_september(2017)
ANY = receipts(window=WINDOW)
DAY = timedelta(days=1)


def test_receipt_shrinks_to_an_exact_one_of_nothing():
    dull = find(ANY)
    assert (dull.kind, dull.amount, dull.cost) == ("local_wage", 0, None)
    assert WINDOW.holds(dull.on)


@pytest.mark.parametrize(
    "day",
    [WINDOW.first, WINDOW.last, WINDOW.first - DAY, WINDOW.last + DAY, None],
)
def test_receipts_lie_on_the_edges_of_the_window(day, drawn):
    assert any(one.on == day for one in drawn)


def test_receipts_are_of_every_kind_or_of_those_asked_for(drawn):
    assert {one.kind for one in drawn} == set(ReceiptKind)
    crops = receipts(window=WINDOW, kinds=(ReceiptKind.CROPS,))
    assert {one.kind for one in examples(crops)} == {ReceiptKind.CROPS}


@given(receipts((100, 200), window=WINDOW))
def test_amounts_lie_between_those_asked_for(one):
    if type(one.amount) is int:
        assert 100 <= one.amount <= 200


@pytest.fixture(scope="module")
def drawn():
    return examples(ANY, 1200)


ODD = {
    "without cost": lambda one: one.cost == 0,
    "at a loss": lambda one: (
        type(one.cost) is type(one.amount) is int and one.cost > one.amount
    ),
    "with a bounded cost": lambda one: isinstance(one.cost, Range),
    "of unknown cost": lambda one: (
        one.cost is None and one.kind.component is Component.OPERATING
    ),
    "at most": lambda one: isinstance(one.amount, Range) and one.amount.low is None,
    "at least": lambda one: isinstance(one.amount, Range) and one.amount.high is None,
    "bounded": lambda one: (
        isinstance(one.amount, Range) and None not in {one.amount.low, one.amount.high}
    ),
    "in kind": lambda one: one.in_kind,
}


@pytest.mark.parametrize("odd", ODD)
def test_odd_receipts_are_drawn(odd, drawn):
    assert any(map(ODD[odd], drawn))


@given(receipts(window=WINDOW, unknown=False))
def test_all_is_known_where_the_unknown_is_turned_off(one):
    assert type(one.amount) is int
    assert one.on is not None
    assert (one.cost is None) is (one.kind.component is not Component.OPERATING)


def test_someone_may_have_earned_it():
    parts = (ReceiptKind.LOCAL_WAGE, 5, "earned")
    assert make_receipt(parts, WINDOW, "person-2").person == "person-2"


def test_expenses_are_dated_or_not():
    dull = find(expenses(window=WINDOW))
    assert (dull.kind, dull.amount, dull.on) == (ExpenseKind.MEDICAL, 0, WINDOW.last)
    assert find(expenses(window=WINDOW), lambda one: one.on is None)
    assert find(expenses(window=WINDOW), lambda one: isinstance(one.amount, Range))
    known = examples(expenses(window=WINDOW, unknown=False))
    assert all(one.on and type(one.amount) is int for one in known)


def test_annual_sums_are_known_bounded_or_unknown():
    sums = annual_incomes(window=WINDOW)
    dull = find(sums)
    assert (dull.window, dull.wage, dull.operating_cost) == (WINDOW, 0, 0)
    assert find(sums, lambda one: one.transfer is None)
    assert find(sums, lambda one: isinstance(one.wage, Range))
    known = examples(annual_incomes(window=WINDOW, unknown=False))
    assert all(type(one.property) is int for one in known)
