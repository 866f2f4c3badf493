"""Small registers to play with."""

from datetime import date

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import Register, RegisterEntry, RegisterEvent

BEFORE, AFTER = date(2015, 12, 31), date(2016, 12, 31)
SPRING, AUTUMN = date(2016, 3, 1), date(2016, 11, 1)


def entry(id, state, *people, village="v1", since=None, township=None, **fields):
    """Give an entry whose members are named by their ids, or given whole."""
    members = [Person(id=one) if isinstance(one, str) else one for one in people]
    return RegisterEntry(
        id=id,
        household=Household(id=id, members=members, **fields),
        state=state,
        village=village,
        since=since,
        township=township,
    )


def before(*entries, **fields):
    """Give the register of the end of 2015."""
    return Register(as_of=BEFORE, entries=entries, **fields)


def after(*entries, **fields):
    """Give the register of the end of 2016."""
    return Register(as_of=AFTER, entries=entries, **fields)


def event(kind, household, on=AUTUMN, **fields):
    """Give an event."""
    return RegisterEvent(kind=kind, household=household, on=on, **fields)
