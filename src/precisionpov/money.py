"""Money as a whole number of fen, and the one door that makes it.

A yuan has 100 fen. Amounts are exact: nothing here is a float, and nothing is
rounded except for display.
"""

import operator
import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NewType, Protocol, SupportsIndex, cast

from precisionpov.errors import RecordError, require_language

__all__ = [
    "Bounds",
    "Fen",
    "exact_number",
    "in_yuan",
    "per_head",
    "split",
    "total",
    "whole_number",
    "yuan",
]

Fen = NewType("Fen", int)
"""An amount of money in fen, one hundredth of a yuan; made by :func:`yuan`."""

LARGEST_YUAN = 10**13
LARGEST_TEXT = 13
DECIMALS = 2
FEN_IN_YUAN = 100

IN_DIGITS = re.compile(r"(-?)([0-9]{1,14})(?:\.([0-9]{1,2}))?")

OUT_OF_BOUNDS = "an amount lies within 10,000,000,000,000 yuan on either side of zero"
TOO_FINE = "an amount has at most two decimals, as in yuan('31.50')"
AN_AMOUNT = "an amount is a whole number, a Decimal or a text, as in yuan('31.50')"
FEN_ONLY = "an amount in fen, as made by yuan('31.50')"
A_COUNT = "a whole number"
NOT_A_TEXT = (
    "an amount in text has digits 0-9, at most two decimals and no separators, "
    "as in yuan('1200.50')"
)


class Bounds(Protocol):
    """An amount known within bounds, such as a ``Range``."""

    @property
    def low(self) -> int | None:
        """The lowest it can be, in fen; None where nothing bounds it below."""

    @property
    def high(self) -> int | None:
        """The highest it can be, in fen; None where nothing bounds it above."""


def yuan(amount: Decimal | int | str) -> Fen:
    """Make an exact amount in fen from an amount in yuan.

    >>> yuan("412.50")
    41250

    Args:
        amount: Yuan: a whole number, a Decimal, or a text of ASCII digits with at
            most two decimals. Whole numbers of other libraries are taken too.

    Raises:
        RecordError: The amount is a float, a bool or of another type, is not
            finite, has more than two decimals, or lies beyond 10^13 yuan.
    """
    if isinstance(amount, str):
        return _from_text(amount)
    if isinstance(amount, Decimal):
        return _from_decimal(amount)
    return _within_bounds(whole_number(amount, AN_AMOUNT), 0)


def whole_number(value: object, allowed: str, path: str = "") -> int:
    """Take a whole number at a door, and make it a plain ``int``.

    Other libraries have whole numbers of their own, and a subclass of ``int`` may
    have an arithmetic of its own.

    Args:
        value: What was given.
        allowed: What may be given, for the message.
        path: Where it was given, for the message.

    Raises:
        RecordError: It is a bool, a float or no whole number at all.
    """
    if type(value) is int:
        return value
    if not isinstance(value, (bool, float)):
        try:
            return int(operator.index(cast("SupportsIndex", value)))
        except TypeError:
            pass
    raise RecordError.at(path, f"{allowed}, not {type(value).__name__}")


def exact_number(value: object, path: str) -> Fraction:
    """Take a whole number or a fraction at a door; a float is not exact.

    Raises:
        RecordError: It is something else.
    """
    if isinstance(value, Fraction):
        return value
    allowed = "a whole number or a fraction, as in Fraction(1, 2)"
    return Fraction(whole_number(value, allowed, path))


def _from_text(text: str) -> Fen:
    parts = IN_DIGITS.fullmatch(text)
    if parts is None:
        raise RecordError.at("", NOT_A_TEXT)
    sign, whole, cents = parts.groups(default="")
    size = _within_bounds(int(whole), int(cents.ljust(DECIMALS, "0")))
    return Fen(-size) if sign else size


def _from_decimal(amount: Decimal) -> Fen:
    # Looks at the digits only: arithmetic would depend on the caller's context,
    # and a large exponent would take seconds to turn into a whole number.
    sign, digits, exponent = amount.as_tuple()
    if not isinstance(exponent, int):
        raise RecordError.at("", "an amount is finite")
    if amount.adjusted() > LARGEST_TEXT:
        raise RecordError.at("", OUT_OF_BOUNDS)
    if exponent < -DECIMALS:
        raise RecordError.at("", TOO_FINE)
    in_fen = int("".join(map(str, digits))) * 10 ** (exponent + DECIMALS)
    size = _within_bounds(*divmod(in_fen, FEN_IN_YUAN))
    return Fen(-size) if sign else size


def _within_bounds(whole: int, cents: int) -> Fen:
    in_fen = whole * FEN_IN_YUAN + cents
    if abs(in_fen) > LARGEST_YUAN * FEN_IN_YUAN:
        raise RecordError.at("", OUT_OF_BOUNDS)
    return Fen(in_fen)


def total(*amounts: Fen) -> Fen:
    """Add exact amounts; the sum of none is zero.

    >>> total(yuan(5), yuan("0.25"))
    525

    Raises:
        RecordError: One is no amount in fen.
    """
    return Fen(sum(whole_number(one, FEN_ONLY) for one in amounts))


def per_head(total_fen: int, members: int) -> int:
    """Give an amount per head in fen, for display only; never compare it.

    It is rounded half up to the fen, away from zero: -2.5 fen shows as -3.

    Args:
        total_fen: The amount of the whole household, in fen.
        members: The number of people, at least one.

    Raises:
        RecordError: There are no members.
    """
    if members < 1:
        raise RecordError.at("", "an amount per head needs at least one member")
    size = (2 * abs(total_fen) + members) // (2 * members)
    return -size if total_fen < 0 else size


def split(amount: Fen, weights: Sequence[int]) -> tuple[Fen, ...]:
    """Share an amount out by weights, so that the shares sum to it exactly.

    What is left after whole fen goes, one fen each, to the shares with the largest
    remainder; where remainders are equal, the first comes first.

    >>> split(yuan("0.10"), [1, 1, 1])
    (4, 3, 3)

    Args:
        amount: The amount to share; a debt is shared as its size is.
        weights: Whole numbers, none below zero and at least one above.

    Raises:
        RecordError: There is no weight above zero, or one below it.
    """
    whole = sum(weights)
    if any(weight < 0 for weight in weights) or whole == 0:
        problem = "weights are zero or more, and at least one is above zero"
        raise RecordError.at("", problem)
    parts = [divmod(abs(amount) * weight, whole) for weight in weights]
    left = abs(amount) - sum(share for share, _ in parts)
    by_remainder = sorted(range(len(parts)), key=lambda i: -parts[i][1])
    favoured = set(by_remainder[:left])
    sign = -1 if amount < 0 else 1
    return tuple(
        Fen(sign * (share + (i in favoured))) for i, (share, _) in enumerate(parts)
    )


def in_yuan(fen: int | Bounds | None, language: Literal["en", "zh"] = "en") -> str:
    """Write an amount in yuan, exact, within bounds or unknown.

    >>> in_yuan(218750)
    '2,187.50'
    >>> in_yuan(None, "zh")
    '未知'

    Args:
        fen: The amount in fen; None where it is unknown.
        language: ``"en"`` or ``"zh"``.

    Raises:
        RecordError: It is no amount in fen, such as a float.
        ValueError: The language is neither ``"en"`` nor ``"zh"``.
    """
    require_language(language)
    if isinstance(fen, int):
        return _written(fen)
    words = _WORDS[language]
    if fen is None:
        return words["unknown"]
    if not hasattr(fen, "low"):
        return _written(whole_number(fen, FEN_ONLY))
    low, high = fen.low, fen.high
    if low is None:
        word = "unknown" if high is None else "at most"
        return words[word].format(_written(high or 0))
    if high is None:
        return words["at least"].format(_written(low))
    word = "exact" if low == high else "between"
    return words[word].format(_written(low), _written(high))


_WORDS = {
    "en": {
        "unknown": "unknown",
        "exact": "{}",
        "at least": "at least {}",
        "at most": "at most {}",
        "between": "{} to {}",
    },
    "zh": {
        "unknown": "未知",
        "exact": "{}",
        "at least": "不低于 {}",
        "at most": "不高于 {}",
        "between": "{} 至 {}",
    },
}


def _written(fen: int) -> str:
    if fen < 0:
        return f"-{_written(-fen)}"
    whole, cents = divmod(fen, FEN_IN_YUAN)
    return f"{whole:,}.{cents:02}"
