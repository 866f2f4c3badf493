import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.errors import RecordError
from precisionpov.reasoning.quantity import (
    Range,
    add,
    at_least,
    at_most,
    between,
    highest,
    is_exact,
    lowest,
    narrow,
    negate,
)

ENDS = st.none() | st.integers(-9, 9)


@st.composite
def amounts(draw):
    """Draw an amount with one whole number that it could be."""
    true = draw(st.integers(-9, 9))
    low = draw(st.none() | st.integers(-9, true))
    high = draw(st.none() | st.integers(true, 9))
    return narrow(low, high), true


def holds(amount, number):
    low, high = lowest(amount), highest(amount)
    return (low is None or low <= number) and (high is None or number <= high)


def test_bounds_may_touch_but_not_cross():
    assert between(2, 2) == Range(2, 2)
    with pytest.raises(RecordError, match="the lower bound is above the upper bound"):
        between(3, 2)


@pytest.mark.parametrize("bound", [1.0, True, "1"])
def test_a_bound_is_a_whole_number(bound):
    with pytest.raises(RecordError, match="a bound is a whole number or None, not"):
        Range(bound, None)
    with pytest.raises(ValueError, match="a bound is a whole number"):
        Range(None, bound)


@pytest.mark.parametrize(
    ("amount", "low", "high", "exact"),
    [
        (None, None, None, False),
        (Range(None, None), None, None, False),
        (5, 5, 5, True),
        (between(5, 5), 5, 5, True),
        (between(5, 6), 5, 6, False),
        (at_least(5), 5, None, False),
        (at_most(5), None, 5, False),
    ],
)
def test_lowest_and_highest_that_an_amount_can_be(amount, low, high, exact):
    assert (lowest(amount), highest(amount)) == (low, high)
    assert is_exact(amount) is exact


@pytest.mark.parametrize(
    ("low", "high", "simplest"),
    [
        (None, None, None),
        (4, 4, 4),
        (4, 5, Range(4, 5)),
        (4, None, Range(4, None)),
        (None, 4, Range(None, 4)),
    ],
)
def test_simplest_value_for_two_bounds(low, high, simplest):
    assert narrow(low, high) == simplest


def test_sums_become_exact_again_when_nothing_is_open():
    assert add() == 0
    assert add(2, between(3, 3)) == 5
    assert add(between(1, 4), 2) == Range(3, 6)
    assert add(at_least(1), at_most(2)) is None
    assert add(1, None) is None
    assert negate(between(1, 4)) == Range(-4, -1)
    assert negate(at_least(1)) == Range(None, -1)
    assert negate(3) == -3
    assert negate(None) is None


@given(st.lists(amounts()))
def test_a_sum_holds_the_sum_of_what_the_parts_could_be(parts):
    whole = sum(true for _, true in parts)
    amount = add(*(one for one, _ in parts))
    assert holds(amount, whole)
    assert holds(negate(amount), -whole)
    assert negate(negate(amount)) == amount
