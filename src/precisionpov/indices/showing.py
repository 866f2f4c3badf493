"""Shares as a page of an index shows them."""

from fractions import Fraction

from precisionpov.reasoning.term import Language

__all__ = ["percent", "plain_share"]


def percent(share: Fraction | None, language: Language = "en") -> str:
    """Write a share in percent, two decimals, a half away from zero.

    >>> percent(Fraction(-1, 800))
    '-0.13 %'

    Args:
        share: The share, which may be below zero; None where there is none.
        language: ``"en"`` or ``"zh"``.
    """
    if share is None:
        return "无" if language == "zh" else "none"
    size = abs(share)
    hundredths = (20_000 * size.numerator + size.denominator) // (2 * size.denominator)
    sign = "-" if share < 0 and hundredths else ""
    return f"{sign}{hundredths // 100}.{hundredths % 100:02d} %"


def plain_share(share: Fraction | None) -> list[int] | None:
    """Give a share as plain JSON data: numerator and denominator."""
    return None if share is None else list(share.as_integer_ratio())
