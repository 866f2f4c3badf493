"""The register of Nanling through 2015: two registers, and what happened in between.

The stock of the end of 2014 is as printed: 727 households and 2,117 people, of whom
223 households with 668 people had come back to poverty. That 100 households of three
leave is the target of 300 people; births, deaths, a split and who returned are made
up, to show how a year is reconciled.
"""

from datetime import date

import attrs

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import (
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterList,
)
from precisionpov.samples.nanling import nanling

__all__ = ["nanling_year"]

FIRST, LAST = date(2014, 12, 31), date(2015, 12, 31)
LEFT = date(2015, 12, 20)
CHANGED = date(2015, 6, 1)
TOWNSHIP = "nanling"


def nanling_year() -> tuple[Register, Register, tuple[RegisterEvent, ...]]:
    """Give the registers of the end of 2014 and of 2015, and the events between.

    The events explain the second register in full; leave one out, and it shows.
    """
    plan = nanling()
    first = tuple(_entry(one) for one in plan.households)
    leaving = set(plan.exits)
    events = [RegisterEvent(kind="exit", household=one, on=LEFT) for one in plan.exits]
    second = {one.id: _exited(one) if one.id in leaving else one for one in first}
    poor = [one.id for one in first if one.id not in leaving]
    born, died, parted = poor[10], poor[20], poor[30]

    child = Person(id=f"{born}-9", relation="child", born=CHANGED)
    second[born] = _with(second[born], *second[born].household.members, child)
    events.append(_event("birth", born, people=(child.id,)))

    *others, late = second[died].household.members
    gone = attrs.evolve(late, status="dead", status_since=CHANGED)
    second[died] = _with(second[died], *others, gone)
    events.append(_event("death", died, people=(late.id,)))

    *stay, young = second[parted].household.members
    new = f"{parted}b"
    second[parted] = _with(second[parted], *stay)
    second[new] = attrs.evolve(
        second[parted],
        id=new,
        household=Household(
            id=new,
            members=(attrs.evolve(young, relation="head"),),
            village=second[parted].household.village,
        ),
    )
    events.append(_event("split", parted, people=(young.id,), others=(new,)))
    return (
        Register(as_of=FIRST, entries=first, villages=plan.villages),
        Register(
            as_of=LAST,
            entries=tuple(second.values()),
            villages=plan.villages,
            lists=(
                RegisterList(
                    kind="book", holder="nanling", households=tuple(sorted(second))
                ),
            ),
        ),
        tuple(events),
    )


def _entry(household: Household) -> RegisterEntry:
    """Give the entry of a household: returned, or registered."""
    returned = household.returned_on
    return RegisterEntry(
        id=household.id,
        household=household,
        state="registered" if returned is None else "returned",
        since=returned or household.identified_on,
        village=household.village,
        township=TOWNSHIP,
    )


def _exited(entry: RegisterEntry) -> RegisterEntry:
    """Give the entry of a household that left."""
    return attrs.evolve(entry, state="exited", since=LEFT)


def _with(entry: RegisterEntry, *members: Person) -> RegisterEntry:
    """Give an entry with other members."""
    home = attrs.evolve(entry.household, members=members)
    return attrs.evolve(entry, household=home)


def _event(
    kind: str,
    household: str,
    people: tuple[str, ...] = (),
    others: tuple[str, ...] = (),
) -> RegisterEvent:
    """Give an event of the summer."""
    return RegisterEvent(
        kind=kind, household=household, on=CHANGED, people=people, others=others
    )
