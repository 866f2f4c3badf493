import itertools
import operator

import pytest

from precisionpov.reasoning.expression import Comparison, NumberFact, per
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.reasoning.within_bounds import compared, open_sides
from reasoning.random_rules import parameter

OPERATORS = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
LEFT = NumberFact("left", "left", "左", Unit.ITEM, -3, 6, bounded=True)
RIGHT = NumberFact("right", "right", "右", Unit.ITEM, 1, 3, bounded=True, required=True)
SHARED = per(LEFT, RIGHT, en="left per right", zh="左比右")
LEFTS = [None, *range(-3, 7), *(Range(a, b) for a in range(-3, 7) for b in range(a, 7))]
RIGHTS = [Range(a, b) for a in range(1, 4) for b in range(a, 4)]


def between(word, value):
    low, high = word.ends(value)
    return range(low, high + 1)


@pytest.mark.parametrize("sign", OPERATORS)
@pytest.mark.parametrize("factor", [0, 1, 2, 3])
def test_every_comparison_within_bounds_is_that_of_all_it_could_be(sign, factor):
    asked = Comparison(SHARED, sign, parameter(0))
    holds = OPERATORS[sign]
    for left, right in itertools.product(LEFTS, RIGHTS):
        truths = {
            a: {b: holds(a, factor * b) for b in between(RIGHT, right)}
            for a in between(LEFT, left)
        }
        ways = {truth for row in truths.values() for truth in row.values()}
        answer = compared(asked, left, factor, right)
        assert answer is (ways.pop() if len(ways) == 1 else None)
        if answer is None:
            needs_right = any(len(set(row.values())) == 2 for row in truths.values())
            columns = zip(*(row.values() for row in truths.values()), strict=True)
            needs_left = any(len(set(column)) == 2 for column in columns)
            needed = [LEFT] * needs_left + [RIGHT] * needs_right
            assert open_sides(asked, left, factor, right) == needed


@pytest.mark.parametrize("sign", OPERATORS)
def test_an_unknown_number_is_anything_that_it_can_be(sign):
    asked = Comparison(LEFT, sign, parameter(0))
    assert compared(asked, None, 5, 1) is None
    assert open_sides(asked, None, 5, 1) == [LEFT]
    assert compared(asked, None, 7, 1) is (sign in ("<", "<="))
    assert compared(asked, Range(6, None), 6, 1) is (sign in (">=", "<="))
