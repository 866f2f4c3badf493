"""The arithmetic of reports: what a page prints, worked out again, exactly."""

from collections.abc import Mapping
from fractions import Fraction
from math import floor

import attrs

from precisionpov.errors import RecordError
from precisionpov.indices.showing import plain_share
from precisionpov.money import A_COUNT, exact_number, whole_number

__all__ = ["CountedShares", "before_growth", "counts_from_shares", "per_unit"]


def per_unit(total: int, units: int) -> Fraction:
    """Give what falls on each: people a household, fen a person, teams a village.

    Where one reaches one, as a team a village, it is a share of coverage.

    >>> per_unit(125_000, 128_000) == Fraction("0.9765625")
    True

    Args:
        total: How much there is, or how many; an amount of money in fen.
        units: On how many it falls, at least one.

    Raises:
        RecordError: There is none, the total is below zero, or one is no whole number.
    """
    return Fraction(_whole(total, "total", 0), _whole(units, "units", 1))


def _whole(value: object, path: str, least: int) -> int:
    """Give a whole number that is not below another."""
    allowed = f"a whole number, {least} or more"
    found = whole_number(value, allowed, path)
    if found < least:
        raise RecordError.at(path, allowed)
    return found


def before_growth(value: int, growth: Fraction) -> Fraction:
    """Give the value of the year before from that of this year and its growth.

    >>> round(float(before_growth(26_500, Fraction(273, 1000))))
    20817

    Args:
        value: The value of this year.
        growth: By which share it grew, as ``Fraction(10, 100)`` for 10 %.

    Raises:
        RecordError: The growth is -1 or less, or the value no whole number.
    """
    by = exact_number(growth, "growth")
    if by <= -1:
        raise RecordError.at("growth", "is above -1, which is the loss of all")
    return whole_number(value, A_COUNT, "value") / (1 + by)


@attrs.frozen(kw_only=True)
class CountedShares:
    """What printed shares of a whole come to in numbers.

    Attributes:
        whole: The whole.
        counts: For each part its share of the whole, rounded half up.
        shares: All shares together, exact; 1 where they are complete.
    """

    whole: int
    counts: tuple[tuple[str, int], ...]
    shares: Fraction

    @property
    def left(self) -> int:
        """The whole less all counts: what rounding, or a missing part, leaves."""
        return self.whole - sum(count for _, count in self.counts)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "whole": self.whole,
            "counts": dict(self.counts),
            "shares": plain_share(self.shares),
            "left": self.left,
        }


def counts_from_shares(total: int, shares: Mapping[str, Fraction]) -> CountedShares:
    """Turn printed shares back into numbers, and say whether they add up.

    Args:
        total: The whole, as people.
        shares: For each part its share, as ``Fraction("0.453")`` for 45.3 %.

    Raises:
        RecordError: A share is outside 0 to 1, or the whole is below zero.
    """
    people = _whole(total, "total", 0)
    exact = {name: exact_number(one, f"shares.{name}") for name, one in shares.items()}
    for name, share in exact.items():
        if not 0 <= share <= 1:
            raise RecordError.at(f"shares.{name}", "is from 0 to 1")
    counts = tuple(
        (name, floor(people * share + Fraction(1, 2))) for name, share in exact.items()
    )
    together = sum(exact.values(), Fraction(0))
    return CountedShares(whole=people, counts=counts, shares=together)
