"""Amounts known within bounds.

Every amount in a rule is a whole number. One that is only known within bounds is
a :class:`Range`. Sums and differences of exact and bounded amounts stay as narrow
as they can be, and become a plain ``int`` again when nothing is left open.
"""

import attrs

from precisionpov.errors import RecordError

__all__ = [
    "Range",
    "add",
    "at_least",
    "at_most",
    "between",
    "highest",
    "is_exact",
    "lowest",
    "narrow",
    "negate",
]


@attrs.frozen
class Range:
    """A whole number known only to lie within bounds, both included.

    Attributes:
        low: The lowest it can be; None where there is no lower bound.
        high: The highest it can be; None where there is no upper bound.

    Raises:
        RecordError: ``low`` is above ``high``, or a bound is no whole number.
    """

    low: int | None
    high: int | None

    def __attrs_post_init__(self) -> None:
        """Refuse bounds that are no whole numbers or stand the wrong way round."""
        for bound in (self.low, self.high):
            if bound is not None and type(bound) is not int:
                problem = (
                    f"a bound is a whole number or None, not {type(bound).__name__}"
                )
                raise RecordError.at("", problem)
        if self.low is not None and self.high is not None and self.low > self.high:
            raise RecordError.at("", "the lower bound is above the upper bound")


def between(low: int, high: int) -> Range:
    """Give the amount that lies between two bounds, both included.

    Raises:
        RecordError: ``low`` is above ``high``.
    """
    return Range(low, high)


def at_least(low: int) -> Range:
    """Give the amount of which only a lower bound is known."""
    return Range(low, None)


def at_most(high: int) -> Range:
    """Give the amount of which only an upper bound is known."""
    return Range(None, high)


def narrow(low: int | None, high: int | None) -> int | Range | None:
    """Give the simplest value for two bounds: exact, bounded, or unknown (None)."""
    if low is None and high is None:
        return None
    if low is not None and low == high:
        return low
    return Range(low, high)


def lowest(value: int | Range | None) -> int | None:
    """Give the lowest that a value can be; None where nothing bounds it below."""
    return value.low if isinstance(value, Range) else value


def highest(value: int | Range | None) -> int | None:
    """Give the highest that a value can be; None where nothing bounds it above."""
    return value.high if isinstance(value, Range) else value


def is_exact(value: int | Range | None) -> bool:
    """Tell whether a value is known exactly."""
    low = lowest(value)
    return low is not None and low == highest(value)


def add(*values: int | Range | None) -> int | Range | None:
    """Add values; unknown and open bounds stay open."""
    low: int | None = 0
    high: int | None = 0
    for value in values:
        bottom, top = lowest(value), highest(value)
        low = None if low is None or bottom is None else low + bottom
        high = None if high is None or top is None else high + top
    return narrow(low, high)


def negate(value: int | Range | None) -> int | Range | None:
    """Turn a value's sign; its bounds change places."""
    low, high = lowest(value), highest(value)
    return narrow(
        None if high is None else -high,
        None if low is None else -low,
    )
