"""Registers, and years of a register that its events explain."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import (
    EventKind,
    ListKind,
    PersonIds,
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterList,
    RegisterState,
)
from precisionpov.records.village import Village
from precisionpov.register.transitions import possible_events

__all__ = ["RegisterYear", "register_events", "register_years", "registers"]

DAY = timedelta(days=1)
YEAR = timedelta(days=366)
MOST_HOMES, MOST_PEOPLE, MOST_ACTS = 5, 4, 8
VILLAGES = ("v-1", "v-2")
WITHOUT_CARD = (RegisterState.CANDIDATE, RegisterState.REMOVED)
PICK = st.integers(0, 1023)
INCREASES = (EventKind.BIRTH, EventKind.MARRIAGE_IN, EventKind.JOIN)
DECREASES = (EventKind.DEATH, EventKind.MARRIAGE_OUT, EventKind.LEAVE)


class RegisterYear(NamedTuple):
    """Two registers, and what happened in between.

    Attributes:
        before: The first register.
        after: The second.
        events: What happened; it explains the second in full.
    """

    before: Register
    after: Register
    events: tuple[RegisterEvent, ...]


@attrs.define
class _Home:
    """A household while a year is made up."""

    state: RegisterState
    people: list[str]
    village: str
    since: date
    new: bool = False


def registers(*, on: date = date(2016, 12, 31)) -> SearchStrategy[Register]:
    """Draw registers that hold nothing wrong: a few households in one or two villages.

    Examples shrink towards a register without an entry.

    Args:
        on: The day of which the register speaks.
    """
    return _registers(on)


@st.composite
def _registers(draw: DrawFn, on: date) -> Register:
    register = _register(_homes(draw, on), on)
    villages = tuple(Village(id=one) for one in VILLAGES)
    return attrs.evolve(
        register,
        villages=draw(st.sampled_from(((), villages))),
        lists=draw(st.sampled_from(((), tuple(_lists(register))))),
        person_ids=draw(st.sampled_from(PersonIds)),
    )


def _lists(register: Register) -> Iterator[RegisterList]:
    """Give the card of each household that has to have one, and the villages' books."""
    books: dict[str | None, list[RegisterEntry]] = {one: [] for one in VILLAGES}
    for entry in register.entries:
        if entry.state in WITHOUT_CARD:
            continue
        books[entry.village].append(entry)
        yield _list(ListKind.CARD, entry.id, [entry])
    for village in VILLAGES:
        yield _list(ListKind.BOOK, village, books[village])


def _list(kind: ListKind, holder: str, entries: list[RegisterEntry]) -> RegisterList:
    return RegisterList(
        kind=kind,
        holder=holder,
        households=tuple(one.id for one in entries),
        people=sum(len(one.household.members) for one in entries),
    )


def register_events(*, on: date = date(2016, 12, 31)) -> SearchStrategy[RegisterEvent]:
    """Draw events by themselves, of any kind; they need not fit any register.

    Examples shrink towards an application.

    Args:
        on: The day before which they happened.
    """
    return _events_alone(on)


@st.composite
def _events_alone(draw: DrawFn, on: date) -> RegisterEvent:
    ids = st.sampled_from(("h-1", "h-2"))
    people = st.lists(st.sampled_from(("h-1-1", "h-2-1")), max_size=2, unique=True)
    return RegisterEvent(
        kind=draw(st.sampled_from(EventKind)),
        household=draw(ids),
        on=on - draw(st.integers(1, 400)) * DAY,
        people=tuple(draw(people)),
        others=tuple(draw(st.lists(ids, max_size=1))),
        to=draw(st.sampled_from((None, *VILLAGES))),
        id=draw(st.sampled_from((None, "e-1"))),
        reason=draw(st.sampled_from((None, "look-back", "回头看"))),
    )


def register_years(*, since: date = date(2015, 12, 31)) -> SearchStrategy[RegisterYear]:
    """Draw years of a register: before, after, and the events that explain it.

    Every event may happen by the table of transitions. Examples shrink towards a
    year in which nothing happened to a register without an entry.

    Args:
        since: The day of the first register; the second is a year and a day later.
    """
    return _years(since)


@st.composite
def _years(draw: DrawFn, since: date) -> RegisterYear:
    homes = _homes(draw, since)
    before = _register(homes, since)
    events: list[RegisterEvent] = []
    acts = draw(st.lists(st.tuples(PICK, PICK, PICK), max_size=MOST_ACTS))
    for place, (what, whom, which) in enumerate(acts, start=1):
        day = since + place * DAY
        choices = [*_possible(homes, whom, which, day)]
        if choices:
            events.append(choices[what % len(choices)])
            _carry_out(homes, events[-1])
    return RegisterYear(before, _register(homes, since + YEAR), tuple(events))


def _homes(draw: DrawFn, on: date) -> dict[str, _Home]:
    """Draw households; their people are named for them."""
    states = st.sampled_from(RegisterState)
    parts = st.tuples(states, st.integers(1, MOST_PEOPLE), st.sampled_from(VILLAGES))
    return {
        f"h-{place}": _Home(
            state, [f"h-{place}-{one}" for one in range(1, size + 1)], village, on
        )
        for place, (state, size, village) in enumerate(
            draw(st.lists(parts, max_size=MOST_HOMES)), start=1
        )
    }


def _register(homes: dict[str, _Home], on: date) -> Register:
    """Write households down."""
    rows = tuple(_entry(key, one) for key, one in homes.items())
    return Register(as_of=on, entries=rows)


def _entry(key: str, home: _Home) -> RegisterEntry:
    """Write one household down."""
    members = tuple(Person(id=one) for one in home.people)
    return RegisterEntry(
        id=key,
        household=Household(id=key, members=members),
        state=home.state,
        since=home.since,
        village=home.village,
    )


def _possible(
    homes: dict[str, _Home], whom: int, which: int, day: date
) -> Iterator[RegisterEvent]:
    """Give what can happen on a day, to one household and one of its people."""
    new = f"n-{day.toordinal()}"
    for change in possible_events(None, on=day):
        if change.event is not EventKind.APPLY:
            people = (f"{new}-1", f"{new}-2")
            yield RegisterEvent(kind=change.event, household=new, on=day, people=people)
    if not homes:
        return
    key = sorted(homes)[whom % len(homes)]
    home = homes[key]
    person = home.people[which % len(home.people)]
    for change in possible_events(home.state, on=day):
        yield from _events(change.event, key, person, homes, day)


def _events(
    kind: EventKind, key: str, person: str, homes: dict[str, _Home], day: date
) -> Iterator[RegisterEvent]:
    """Give the events of one kind that leave households with people in them."""
    home = homes[key]
    several = len(home.people) > 1
    people: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    to = None
    if kind in INCREASES:
        people = (f"p-{day.toordinal()}",)
    elif kind in DECREASES:
        people = (person,) if several else ()
    elif kind is EventKind.SPLIT:
        people = (person,) if several else ()
        others = (f"n-{day.toordinal()}",)
    elif kind is EventKind.MERGE:
        # Who came in between is left in peace: nobody wrote down where it lived.
        old = (one for one in sorted(homes) if one != key and not homes[one].new)
        others = tuple(old)[:1]
        people = tuple(one for other in others for one in homes[other].people)
    elif kind is EventKind.MOVE:
        to = VILLAGES[1] if home.village == VILLAGES[0] else VILLAGES[0]
    elif kind in {EventKind.CANCEL, EventKind.DECLINE} and home.new:
        return
    if kind is EventKind.MOVE and home.new:
        return
    about = kind in INCREASES + DECREASES or kind in {EventKind.SPLIT, EventKind.MERGE}
    if people or not about:
        yield RegisterEvent(
            kind=kind, household=key, on=day, people=people, others=others, to=to
        )


def _carry_out(homes: dict[str, _Home], event: RegisterEvent) -> None:
    """Do what an event says."""
    kind, key = event.kind, event.household
    if key not in homes:
        (change,) = [
            one for one in possible_events(None, on=event.on) if one.event is kind
        ]
        people = [*event.people]
        state = change.after or RegisterState.REGISTERED
        homes[key] = _Home(state, people, VILLAGES[0], event.on, new=True)
        return
    home = homes[key]
    if kind in INCREASES:
        home.people += event.people
    elif kind in DECREASES:
        home.people = [one for one in home.people if one not in event.people]
    elif kind is EventKind.SPLIT:
        home.people = [one for one in home.people if one not in event.people]
        homes[event.others[0]] = _Home(
            home.state, [*event.people], home.village, event.on, new=True
        )
    elif kind is EventKind.MERGE:
        home.people += homes.pop(event.others[0]).people
    elif event.to is not None:
        home.village = event.to
    else:
        _move(homes, event)


def _move(homes: dict[str, _Home], event: RegisterEvent) -> None:
    """Put a household into another state, or out of the register."""
    home = homes[event.household]
    (change,) = [
        one
        for one in possible_events(home.state, on=event.on)
        if one.event is event.kind
    ]
    if change.after is None:
        del homes[event.household]
    else:
        home.state, home.since = change.after, event.on
