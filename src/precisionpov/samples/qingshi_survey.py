"""How the survey of Qingshi wrote its households down: what all of them share."""

from datetime import date
from typing import Any

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import Expense, Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, Water
from precisionpov.records.person import Person

__all__ = [
    "FIRST_REGISTERED",
    "SURVEYED_ON",
    "household",
    "person",
    "received",
    "spent",
]

SURVEYED_ON = date(2017, 10, 12)
"""The day of the survey."""

FIRST_REGISTERED = date(2014, 5, 20)
"""The day on which the village's poor were first registered."""


def person(person_id: str, born: date, relation: str, **known: Any) -> Person:  # noqa: ANN401 - fields
    """Make an insured member; what is said of them in ``known`` counts."""
    cover: dict[str, Any] = {
        "insured": True,
        "catastrophic_insured": True,
        "medical_assisted": True,
    }
    if relation == "head":
        known = {"rural_hukou": True, **known}
    return Person(id=person_id, born=born, relation=relation, **(cover | known))


def received(
    kind: str,
    amount: Fen | Range,
    month: int,
    **known: Any,  # noqa: ANN401 - fields
) -> Receipt:
    """Make a receipt of the window, in a month of its own year."""
    year = 2016 if month >= 10 else 2017
    return Receipt(kind=kind, amount=amount, on=date(year, month, 15), **known)


def spent(kind: str, amount: Fen, month: int) -> Expense:
    """Make a rigid expense of the window."""
    year = 2016 if month >= 10 else 2017
    return Expense(kind=kind, amount=amount, on=date(year, month, 15))


def household(
    household_id: str,
    members: tuple[Person, ...],
    **known: Any,  # noqa: ANN401 - fields
) -> Household:
    """Make a household of Qingshi, fed, clothed and with safe water unless said."""
    usual: dict[str, Any] = {
        "village": "qingshi",
        "as_of": SURVEYED_ON,
        "food_secure": True,
        "clothing_secure": True,
        "water": Water(safe=True),
        "dwelling": Dwelling(grade="B", square_metres=90),
        "destitute": False,
        "dibao": False,
    }
    return Household(id=household_id, members=members, **(usual | known))
