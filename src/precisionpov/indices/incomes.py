"""Incomes of households as pairs, looked at before anything is added up."""

from collections.abc import Iterable
from operator import index

from precisionpov.errors import RecordError
from precisionpov.reasoning.quantity import Range, highest, lowest

__all__ = [
    "HouseholdIncome",
    "exact_incomes",
    "incomes_between",
    "people_of",
    "whole",
]

HouseholdIncome = tuple[int | Range | None, int]
"""The net income of a household in fen, and how many people it counts.

A household that stands for several, as in a survey with weights, is given with both
numbers multiplied by how many it stands for.
"""

Pair = tuple[int, int]
Bounds = tuple[int | None, int | None, int]


def whole(value: object, path: str, allowed: str) -> int:
    """Give a whole number of any library as one of Python.

    Raises:
        RecordError: It is none: a float, a truth, a gap of a table library.
    """
    if isinstance(value, bool):
        raise RecordError.at(path, f"{allowed}, not bool")
    try:
        return index(value)  # type: ignore[arg-type]  # index() itself looks
    except TypeError:
        given = type(value).__name__
        raise RecordError.at(path, f"{allowed}, not {given}") from None


def people_of(members: object, place: int) -> int:
    """Give the people of a household: one or more."""
    path = f"households[{place}].members"
    people = whole(members, path, "a whole number, 1 or more")
    if people < 1:
        raise RecordError.at(path, "a whole number, 1 or more")
    return people


def incomes_between(households: Iterable[HouseholdIncome]) -> list[Bounds]:
    """Give the lowest and highest income of each household, and its people.

    Raises:
        RecordError: An income is no amount in fen, or a household has nobody.
    """
    found: list[Bounds] = []
    for place, (net, members) in enumerate(households):
        people = people_of(members, place)
        if net is None or isinstance(net, Range):
            found.append((lowest(net), highest(net), people))
        else:
            allowed = "whole fen, a Range, or None where unknown"
            amount = whole(net, f"households[{place}].income", allowed)
            found.append((amount, amount, people))
    return found


def exact_incomes(households: Iterable[HouseholdIncome]) -> list[Pair]:
    """Give incomes that are all exact.

    Raises:
        RecordError: As above, or an income is unknown or known within bounds only.
    """
    found: list[Pair] = []
    for place, (low, high, people) in enumerate(incomes_between(households)):
        if low is None or low != high:
            problem = "is not exact; leave the household out, or take one end of it"
            raise RecordError.at(f"households[{place}].income", problem)
        found.append((low, people))
    return found
