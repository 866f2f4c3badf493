"""Comparisons of numbers that are known within bounds, or not at all.

An unknown number is anything that its fact can be, so every side has a lowest and
a highest value. A comparison asks whether ``left`` is above ``factor * right``; for
whole numbers, "at least" is "above one less", and the other two deny these two.
"""

from precisionpov.reasoning.expression import Comparison, Fact
from precisionpov.reasoning.quantity import Range

__all__ = ["compared", "open_sides"]

Number = int | Range | None


def compared(
    comparison: Comparison, left: Number, factor: int, right: Number
) -> bool | None:
    """Compare ``left`` with ``factor * right``; None where bounds leave it open.

    Args:
        comparison: What is compared, and how.
        left: The value of its left fact.
        factor: The value of its parameter, never below zero; 1 where it has none.
        right: The value of the fact on its right; 1 where it has none.
    """
    low, high, bottom, top = _ends(comparison, left, right)
    less = _less(comparison)
    if low > factor * top - less:
        above = True
    elif high <= factor * bottom - less:
        above = False
    else:
        return None
    return above is (comparison.operator in (">", ">="))


def open_sides(
    comparison: Comparison, left: Number, factor: int, right: Number
) -> list[Fact]:
    """Give the sides without which an open comparison cannot be settled.

    A side is needed where some value that the other can have leaves it open.
    """
    low, high, bottom, top = _ends(comparison, left, right)
    less = _less(comparison)
    # A value r of the right leaves it open where low <= factor * r - less < high.
    first, last = low + less, high - 1 + less
    if factor:
        left_open = max(-(-first // factor), bottom) <= min(last // factor, top)
    else:
        left_open = first <= 0 <= last
    # A value l of the left leaves it open where it is above for the lowest right
    # and not above for the highest.
    right_open = max(factor * bottom - less + 1, low) <= min(factor * top - less, high)
    sides: list[Fact] = [comparison.compared] if left_open else []
    if right_open and comparison.against is not None:
        sides.append(comparison.against)
    return sides


def _ends(
    comparison: Comparison, left: Number, right: Number
) -> tuple[int, int, int, int]:
    """Give the lowest and highest value of both sides."""
    against = comparison.against
    low, high = comparison.compared.ends(left)
    bottom, top = (1, 1) if against is None else against.ends(right)
    return low, high, bottom, top


def _less(comparison: Comparison) -> int:
    """Give what turns "at least" into "above"."""
    return 1 if comparison.operator in (">=", "<") else 0
