"""Sharp moves of expenses and income: exact shares, rounded down, within bounds."""

import pytest

from precisionpov.derive.moves import expense_share, income_fall
from precisionpov.facts.monitoring import MOST_PERCENT
from precisionpov.reasoning.quantity import Range, highest, lowest


@pytest.mark.parametrize(
    ("expenses", "earlier", "share"),
    [
        (99_999, 100_000, 99),
        (100_000, 100_000, 100),
        (100_001, 100_000, 100),
        (0, 0, 0),
        (0, 100, 0),
        (1, 0, MOST_PERCENT),
        (10**14, 1, MOST_PERCENT),
        (None, 100_000, None),
        (100_000, None, None),
        (Range(50_000, 150_000), 100_000, Range(50, 150)),
        (Range(50_000, None), 100_000, Range(50, None)),
        (Range(None, 50_000), 100_000, Range(0, 50)),
        (100_000, Range(50_000, 200_000), Range(50, 200)),
        (100_000, Range(None, 200_000), Range(50, None)),
        (100_000, Range(50_000, None), Range(0, 200)),
    ],
)
def test_expenses_in_percent_of_the_income_before(expenses, earlier, share):
    assert expense_share(expenses, earlier) == share


@pytest.mark.parametrize(
    ("now", "earlier", "fall"),
    [
        (50_001, 100_000, 49),
        (50_000, 100_000, 50),
        (100_000, 100_000, 0),
        (120_000, 100_000, 0),
        (-100_000, 100_000, 200),
        (0, 0, 0),
        (-5, 0, 0),
        (None, 100_000, None),
        (50_000, None, None),
        (50_000, Range(100_000, None), None),
        (Range(40_000, 60_000), 100_000, Range(40, 60)),
        (Range(None, 60_000), 100_000, Range(40, None)),
        (Range(60_000, None), 100_000, Range(0, 40)),
        (50_000, Range(80_000, 100_000), Range(37, 50)),
    ],
)
def test_income_in_percent_below_the_income_before(now, earlier, fall):
    assert income_fall(now, earlier) == fall


@pytest.mark.parametrize("earlier", [Range(0, 6), Range(1, 6), Range(0, 0)])
@pytest.mark.parametrize("now", [Range(-4, -2), Range(-2, 3), Range(0, 7), 3, -3])
def test_bounds_hold_whatever_lies_within_them(now, earlier):
    fall = income_fall(now, earlier)
    share = expense_share(Range(0, 5), earlier)
    low, high = lowest(fall), highest(fall)
    for before in range(lowest(earlier), highest(earlier) + 1):
        for amount in range(lowest(now), highest(now) + 1):
            exact = income_fall(amount, before) or 0
            assert low <= exact <= high
        for spent in range(6):
            exact = expense_share(spent, before)
            assert lowest(share) <= exact <= highest(share)
