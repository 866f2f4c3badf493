"""Sharing money out by factors, exact to the fen (F-2)."""

from collections.abc import Mapping
from fractions import Fraction
from math import lcm

from precisionpov.errors import RecordError
from precisionpov.money import FEN_ONLY, Fen, exact_number, split, whole_number

__all__ = ["allocate"]


def allocate(
    amount: Fen,
    factors: Mapping[str, Mapping[str, int]],
    weights: Mapping[str, Fraction],
) -> dict[str, Fen]:
    """Share money out among places by factors, exact to the fen (F-2).

    A place's share is, factor by factor, its number over that of all places, times
    the weight of the factor. Fen that are left go, one each, to the places with the
    largest remainder; where remainders are equal, the first comes first. No document
    fixes the weights: they are the caller's.

    >>> from fractions import Fraction
    >>> from precisionpov.money import yuan
    >>> half = Fraction(1, 2)
    >>> allocate(
    ...     yuan(100),
    ...     {"a": {"poor": 300, "task": 1}, "b": {"poor": 100, "task": 1}},
    ...     {"poor": half, "task": half},
    ... )
    {'a': 6250, 'b': 3750}

    Args:
        amount: What is shared out, fen.
        factors: For each place the number of each factor, zero or more; a larger
            one means more money, so give income as its shortfall.
        weights: For each factor its weight; together they are exactly 1.

    Raises:
        RecordError: The weights are not exactly 1 together, one is below zero, a
            place lacks a number, one is below zero, or all of a factor are zero.
    """
    amount = Fen(whole_number(amount, FEN_ONLY, "amount"))
    shares = {
        factor: exact_number(weight, f"weights.{factor}")
        for factor, weight in weights.items()
    }
    if any(weight < 0 for weight in shares.values()) or sum(shares.values()) != 1:
        raise RecordError.at("weights", "weights are 0 or more and sum to exactly 1")
    scores = dict.fromkeys(factors, Fraction(0))
    for factor, weight in shares.items():
        numbers = {place: _number(place, factor, factors) for place in factors}
        whole = sum(numbers.values())
        if whole == 0:
            problem = f"no place has any of {factor}, so it cannot be shared out by it"
            raise RecordError.at("factors", problem)
        for place, number in numbers.items():
            scores[place] += weight * Fraction(number, whole)
    common = lcm(*(score.denominator for score in scores.values()))
    parts = split(amount, [int(score * common) for score in scores.values()])
    return dict(zip(scores, parts, strict=True))


def _number(place: str, factor: str, factors: Mapping[str, Mapping[str, int]]) -> int:
    """Give the number of a factor for a place."""
    path = f"factors.{place}.{factor}"
    problem = "a number of 0 or more is needed for each place and factor"
    number = whole_number(factors[place].get(factor), problem, path)
    if number < 0:
        raise RecordError.at(path, problem)
    return number
