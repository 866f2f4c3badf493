"""Which unknown facts a verdict still depends on: those, and no others.

A fact stands once in a verdict, so its parts vary freely of one another, and the
answer can be read off the tree: where an "and" is open, its open parts matter and
its settled ones do not; and so on down to the facts.
"""

from precisionpov.reasoning.compiling import compared
from precisionpov.reasoning.expression import (
    Choose,
    Comparison,
    Condition,
    Fact,
    OneOf,
    TruthFact,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.kleene import right_side, truth_of
from precisionpov.reasoning.quantity import Range, highest, is_exact, lowest

__all__ = ["undecided"]


def undecided(
    condition: Condition, facts: Facts, numbers: dict[str, int]
) -> list[Fact]:
    """Give the unknown facts on which an open condition still depends, in order."""
    if truth_of(condition, facts, numbers) is not None:
        return []
    match condition:
        case TruthFact():
            return [condition]
        case OneOf():
            return [condition.fact]
        case Comparison():
            return _open_sides(condition, facts, numbers)
        case Choose():
            test, then, otherwise = condition.parts()
            chosen = truth_of(test, facts, numbers)
            if chosen is not None:
                return undecided(then if chosen else otherwise, facts, numbers)
    return [
        fact for part in condition.parts() for fact in undecided(part, facts, numbers)
    ]


def _open_sides(
    condition: Comparison, facts: Facts, numbers: dict[str, int]
) -> list[Fact]:
    """Give the sides of an open comparison that must be known to settle it.

    A bounded side matters only where some value of the other leaves it open.
    """
    left = getattr(facts, condition.compared.name)
    factor, right = right_side(condition, facts, numbers)
    sides: list[Fact] = []
    if not is_exact(left) and _left_matters(condition, left, factor, right):
        sides.append(condition.compared)
    against = condition.against
    if (
        against is not None
        and not is_exact(right)
        and _right_matters(condition, left, factor, right)
    ):
        sides.append(against)
    return sides


def _left_matters(
    condition: Comparison,
    left: int | Range | None,
    factor: int,
    right: int | Range | None,
) -> bool:
    """Tell whether some value of the right side leaves the comparison open."""
    if is_exact(right) or lowest(left) is None or highest(left) is None:
        # An exact right side leaves open what it left open; and a left side with
        # an open end stays open for the right side's value at the other end.
        return True
    return any(
        compared(left, condition.operator, factor, value) is None
        for value in _turning_points(left, factor, right)
    )


def _turning_points(
    left: int | Range | None, factor: int, right: int | Range | None
) -> list[int]:
    """Give the values of the right side nearest to each end of the left."""
    low, high = lowest(right), highest(right)
    points: list[int] = []
    for end in (lowest(left), highest(left)):
        if end is None or factor == 0:
            continue
        for value in (end // factor, end // factor + 1):
            if (low is None or low <= value) and (high is None or value <= high):
                points.append(value)
    return points


def _right_matters(
    condition: Comparison,
    left: int | Range | None,
    factor: int,
    right: int | Range | None,
) -> bool:
    """Tell whether some value of the left side leaves the comparison open."""
    if is_exact(left) or factor == 0:
        return factor != 0
    low, high = lowest(left), highest(left)
    ends = [factor * end for end in (lowest(right), highest(right)) if end is not None]
    points = [point + step for point in ends for step in (-1, 0, 1)]
    points += [end for end in (low, high) if end is not None]
    return any(
        compared(value, condition.operator, factor, right) is None
        for value in points
        if (low is None or low <= value) and (high is None or value <= high)
    )
