"""Years of a register with one thing wrong, and the criterion that finds it."""

from collections.abc import Iterator
from typing import NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import (
    EventKind,
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterState,
)
from precisionpov.strategies.living import RegisterYear, register_years

__all__ = ["BrokenYear", "broken_register_years", "faults_of_year"]

STRANGER = RegisterEntry(
    id="stranger",
    household=Household(id="stranger", members=(Person(id="stranger-1"),)),
    state="registered",
    village="v-1",
)


class BrokenYear(NamedTuple):
    """A year of a register with one thing wrong.

    Attributes:
        before: The first register.
        after: The second.
        events: What is said to have happened.
        criterion: The criterion that finds it, as in ``"register_entry.arrival"``.
    """

    before: Register
    after: Register
    events: tuple[RegisterEvent, ...]
    criterion: str


def broken_register_years() -> SearchStrategy[BrokenYear]:
    """Draw years that events explain but for one thing, and what finds it.

    Nothing in them is unreadable: the world can be like that, and a check says so.
    Examples shrink towards a household that appears in an empty register.
    """
    return _broken_years()


@st.composite
def _broken_years(draw: DrawFn) -> BrokenYear:
    year = draw(register_years())
    return draw(st.sampled_from(tuple(faults_of_year(year))))


def faults_of_year(year: RegisterYear) -> Iterator[BrokenYear]:
    """Give a year that is explained with each fault that it can have, one each.

    Args:
        year: The year.
    """
    before, after, events = year
    entries = after.entries

    def register(*others: RegisterEntry) -> Register:
        return attrs.evolve(after, entries=others)

    def broken(then: Register, criterion: str, *more: RegisterEvent) -> BrokenYear:
        return BrokenYear(before, then, (*events, *more), criterion)

    day = after.as_of
    nobody = RegisterEvent(kind="exit", household="stranger", on=day)
    yield broken(register(*entries, STRANGER), "register_entry.arrival")
    yield broken(after, "register_event.household_known", nobody)
    if events:
        again = attrs.evolve(events[0], id="again")
        yield broken(after, "register_event.told_once", again)
        early = attrs.evolve(events[-1], on=before.as_of)
        yield BrokenYear(before, after, (*events[:-1], early), "register_event.in_time")
    if not entries:
        return
    first, *rest = entries
    key, members = first.id, first.household.members
    if key in {one.id for one in before.entries}:
        yield broken(register(*rest), "register_entry.departure")
        moved = attrs.evolve(first, village="v-9")
        yield broken(register(moved, *rest), "register_entry.village")
    yield broken(register(*entries, first), "register_entry.listed_once")
    yield broken(register(_with(first, "q-1"), *rest), "register_person.appearance")
    yield broken(register(_with(first, "q-1"), *rest), "register_entry.people")
    other = "exited" if first.state is RegisterState.REGISTERED else "registered"
    yield broken(
        register(attrs.evolve(first, state=other, since=None), *rest),
        "register_entry.state",
    )
    unnamed = RegisterEvent(kind=EventKind.BIRTH, household=key, on=day)
    yield broken(after, "register_event.people_named", unnamed)
    alone = RegisterEvent(kind=EventKind.SPLIT, household=key, on=day)
    yield broken(after, "register_event.others_named", alone)
    there = RegisterEvent(
        kind=EventKind.JOIN, household=key, on=day, people=(members[0].id,)
    )
    yield broken(after, "register_event.in_order", there)
    unknown = attrs.evolve(there, people=("q-1",))
    yield broken(after, "register_event.people_known", unknown)
    late = RegisterEvent(kind=EventKind.ELIMINATE, household=key, on=day)
    yield broken(after, "register_event.allowed", late)
    strange = RegisterEvent(
        kind=EventKind.MARRIAGE_IN, household=key, on=day, others=("stranger",)
    )
    yield broken(after, "register_event.others_known", strange)
    if rest:
        shared = _with(rest[0], members[0].id)
        yield broken(
            register(first, shared, *rest[1:]), "register_person.one_household"
        )


def _with(entry: RegisterEntry, person: str) -> RegisterEntry:
    """Give an entry with one person more."""
    members = (*entry.household.members, Person(id=person))
    return attrs.evolve(entry, household=attrs.evolve(entry.household, members=members))
