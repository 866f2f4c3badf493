"""Incomes of households as pairs, looked at before anything is added up."""

from collections.abc import Iterable

from precisionpov.errors import RecordError
from precisionpov.money import whole_number
from precisionpov.reasoning.quantity import Range, highest, lowest

__all__ = [
    "HouseholdIncome",
    "exact_incomes",
    "incomes_between",
    "line_of",
    "people_of",
]

HouseholdIncome = tuple[int | Range | None, int]
"""The net income of a household in fen, and how many people it counts.

A household that stands for several, as in a survey with weights, is given with both
numbers multiplied by how many it stands for.
"""

Pair = tuple[int, int]
Bounds = tuple[int | None, int | None, int]


def line_of(line: object) -> int:
    """Give a line: an amount above zero, in fen.

    Raises:
        RecordError: It is none.
    """
    allowed = "an amount above 0, in fen"
    found = whole_number(line, allowed, "line")
    if found < 1:
        raise RecordError.at("line", allowed)
    return found


def people_of(members: object, place: int) -> int:
    """Give the people of a household: one or more."""
    path = f"households[{place}].members"
    people = whole_number(members, "a whole number, 1 or more", path)
    if people < 1:
        raise RecordError.at(path, "a whole number, 1 or more")
    return people


def incomes_between(households: Iterable[HouseholdIncome]) -> list[Bounds]:
    """Give the lowest and highest income of each household, and its people.

    Raises:
        RecordError: An income is no amount in fen, or a household has nobody.
    """
    found: list[Bounds] = []
    for place, row in enumerate(households):
        try:
            net, members = row
        except (TypeError, ValueError):
            problem = "is a pair: the net income of a household, and its people"
            raise RecordError.at(f"households[{place}]", problem) from None
        people = people_of(members, place)
        if net is None or isinstance(net, Range):
            found.append((lowest(net), highest(net), people))
        else:
            allowed = "whole fen, a Range, or None where unknown"
            amount = whole_number(net, allowed, f"households[{place}].income")
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
