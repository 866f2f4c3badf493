"""Sums of amounts known within bounds, as plain pairs: lowest and highest.

A bound that is not there is None. The pairs are what the loop over receipts adds
up; a result leaves as an ``int``, a ``Range`` or None.
"""

from collections.abc import Iterable

from precisionpov.reasoning.quantity import Range, highest, lowest

__all__ = ["NOTHING", "Bounds", "both", "bounds_of", "less", "perhaps", "total"]

Bounds = tuple[int | None, int | None]
"""The lowest and the highest that an amount can be; None where there is no bound."""


NOTHING: Bounds = (0, 0)
"""Exactly nothing."""


def bounds_of(amount: int | Range) -> tuple[int, int | None]:
    """Give the bounds of a recorded amount, which is never below zero."""
    return lowest(amount) or 0, highest(amount)


def total(parts: Iterable[Bounds]) -> Bounds:
    """Add up amounts that vary independently."""
    low: int | None = 0
    high: int | None = 0
    for bottom, top in parts:
        low = None if low is None or bottom is None else low + bottom
        high = None if high is None or top is None else high + top
    return low, high


def less(whole: Bounds, part: Bounds) -> Bounds:
    """Take one amount from another that varies independently."""
    low, high = whole
    bottom, top = part
    return (
        None if low is None or top is None else low - top,
        None if high is None or bottom is None else high - bottom,
    )


def both(one: Bounds, other: Bounds) -> Bounds:
    """Give the bounds of an amount for which two pairs are known.

    Where they contradict each other, the first stands.
    """
    lows = [low for low in (one[0], other[0]) if low is not None]
    highs = [high for high in (one[1], other[1]) if high is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and high is not None and low > high:
        return one
    return low, high


def perhaps(bounds: Bounds) -> Bounds:
    """Give the bounds of what may also be nothing."""
    low, high = bounds
    return (
        None if low is None else min(0, low),
        None if high is None else max(0, high),
    )
