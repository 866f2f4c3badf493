"""What catastrophic medical insurance pays of a bill, band by band (M-13)."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from precisionpov.errors import RecordError
from precisionpov.money import FEN_ONLY, Fen, whole_number, yuan
from precisionpov.policy.local.measures import figure
from precisionpov.reasoning.quantity import Range, narrow

__all__ = ["CHANGSHUN_BANDS", "catastrophic_payment"]

CHANGSHUN_BANDS: tuple[tuple[Fen, int], ...] = tuple(
    (yuan(top), figure(f"M-13.{name}").dated.value)
    for name, top in (("band_1", 35_000), ("band_2", 70_000), ("band_3", 140_000))
)
"""The bands of Changshun county in 2017: the largest bill of each, and percent."""


def catastrophic_payment(
    bill: Fen, bands: Sequence[tuple[Fen, int]] = CHANGSHUN_BANDS
) -> Range | int | None:
    """Give what is to be paid of a bill by bands, in fen, as far as it is known.

    The handbook does not print whether a band's share is of the whole bill, or of
    what lies within the band. So the answer is a range from the one reading to the
    other; in the first band they agree. Fen that are begun count at the upper end.

    >>> from precisionpov.money import yuan
    >>> catastrophic_payment(yuan(30_000))
    1800000
    >>> catastrophic_payment(yuan(45_000))
    Range(low=2800000, high=3150000)

    Args:
        bill: What is to be paid for treatment, fen.
        bands: The bands in their order: the largest bill of each, and its percent.

    Raises:
        RecordError: The bill is no amount, below zero, or above the last band.
    """
    if whole_number(bill, FEN_ONLY, "bill") < 0:
        raise RecordError.at("bill", "is zero or more")
    within = Fraction(0)
    below = 0
    for top, percent in bands:
        share = Fraction(percent, 100)
        if bill <= top:
            readings = (within + share * (bill - below), share * bill)
            return narrow(int(min(readings)), ceil(max(readings)))
        within += share * (top - below)
        below = top
    raise RecordError.at("bill", "is above the last band")
