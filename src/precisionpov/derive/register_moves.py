"""Who moves between the households of a register when something happens."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from precisionpov.derive.register_pairs import Pairs, counted_ids
from precisionpov.policy.register_states import TRANSITIONS
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import (
    EventKind,
    RegisterEntry,
    RegisterEvent,
    RegisterState,
)

__all__ = [
    "ABOUT_PEOPLE",
    "DECREASES",
    "INCREASES",
    "TARGETS",
    "Home",
    "Step",
    "joiners_and_leavers",
    "moved_people",
    "passing",
]

INCREASES = frozenset((EventKind.BIRTH, EventKind.MARRIAGE_IN, EventKind.JOIN))
DECREASES = frozenset((EventKind.DEATH, EventKind.MARRIAGE_OUT, EventKind.LEAVE))
ABOUT_PEOPLE = INCREASES | DECREASES
"""The events that are about people and have to name them."""

ENTRIES = frozenset((EventKind.APPLY, EventKind.REGISTER, EventKind.MONITOR))
ENDS = frozenset((EventKind.CANCEL, EventKind.DECLINE))
TARGETS: Mapping[EventKind, RegisterState | None] = {
    row.value.event: row.value.after for row in TRANSITIONS if not row.value.stays
}
"""Where an event that changes the state leads, wherever it comes from."""

People = Mapping[str, frozenset[str]]


@attrs.define
class Home:
    """A household while events are played.

    Attributes:
        state: Where it stands; None is outside the register, ``Truth.UNKNOWN``
            where nobody knows.
        people: The ids of those who count.
        village: The id of its village.
        present: Whether it stands in the register.
    """

    state: RegisterState | Truth | None
    people: frozenset[str]
    village: str | None
    present: bool = attrs.field(kw_only=True)

    def leave(self) -> None:
        """Take it out of the register."""
        self.present, self.state, self.people = False, None, frozenset()


@attrs.define
class Step:
    """One event as it was played.

    Attributes:
        event: The event.
        known: Its household stands in a register.
        others_known: So do the others that it names.
        timely: It lies between the registers.
        once: Nothing said the same before.
        change: Whether the table allows it; unknown where it was not played.
        met: Where the household stood.
        in_order: Whether it can follow on what happened before.
        people_known: Whether everyone whom it names belongs to the household.
        people: How many people count in the household then.
    """

    event: RegisterEvent
    known: bool
    others_known: bool
    timely: bool
    once: bool
    change: Truth = Truth.UNKNOWN
    met: RegisterState | Truth | None = None
    in_order: bool | None = None
    people_known: bool | None = None
    people: int = 0

    @property
    def name(self) -> str:
        """The id of the event; without one, what happened, to whom and when."""
        one = self.event
        return one.id or f"{one.kind.value}:{one.household}:{one.on}"


def joiners_and_leavers(
    events: Iterable[RegisterEvent], pairs: Pairs
) -> tuple[People, People]:
    """Give by household who joins it and who leaves it by any event."""
    joins: dict[str, set[str]] = {}
    leaves: dict[str, set[str]] = {}
    for event in events:
        people, home, others = event.people, event.household, event.others
        if event.kind in INCREASES:
            _put(joins, leaves, people, home, others)
        elif event.kind in DECREASES:
            _put(leaves, joins, people, home, others)
        elif event.kind is EventKind.SPLIT:
            for one in others:
                _put(leaves, joins, people or _people_of(one, pairs.after), home)
        elif event.kind is EventKind.MERGE:
            gone = [one for key in others for one in _people_of(key, pairs.before)]
            _put(joins, leaves, (*people, *gone), home)
            _put(joins, leaves, people if len(others) == 1 else (), None, others)
    return (
        {key: frozenset(some) for key, some in joins.items()},
        {key: frozenset(some) for key, some in leaves.items()},
    )


def _put(
    here: dict[str, set[str]],
    there: dict[str, set[str]],
    people: Iterable[str],
    home: str | None,
    others: Iterable[str] = (),
) -> None:
    """Put people down on one side of a household, on the other side of the others."""
    named = set(people)
    if home is not None:
        here.setdefault(home, set()).update(named)
    for one in others:
        there.setdefault(one, set()).update(named)


def passing(events: Iterable[RegisterEvent]) -> frozenset[str]:
    """Give the households that came and went between two registers."""
    came: set[str] = set()
    went: set[str] = set()
    for event in events:
        kind = event.kind
        if kind in ENTRIES or (kind is EventKind.MOVE and event.to is not None):
            came.add(event.household)
        elif kind in ENDS or kind is EventKind.MOVE:
            went.add(event.household)
        elif kind is EventKind.MERGE:
            went.update(event.others)
    return frozenset(came & went)


def _people_of(key: str, side: Mapping[str, RegisterEntry]) -> frozenset[str]:
    """Give who counts in a household of one register."""
    entry = side.get(key)
    return frozenset() if entry is None else counted_ids(entry)


def moved_people(
    event: RegisterEvent,
    homes: Sequence[Home],
    pairs: Pairs,
    joins: People,
    leaves: People,
) -> tuple[bool, bool]:
    """Move people as an event says.

    Args:
        event: The event.
        homes: Its household, then the others.
        pairs: The two registers.
        joins: By household who joins it by any event.
        leaves: By household who leaves it by any event.

    Returns:
        Whether it can follow on what happened before, and whether everyone whom it
        names belongs to the household before or after.
    """
    there = {person for one in homes for person in one.people}
    known = _all_known(event, pairs, joins, leaves, there)
    born = not _before_birth(event, pairs)
    home, others = homes[0], homes[1:]
    kind, people = event.kind, set(event.people)
    if kind in INCREASES:
        came = [one for one in others if people & one.people]
        for one in came:
            one.people -= people
        # The other household may have told of the same move already.
        fits = not people & home.people or bool(others)
        home.people |= people
    elif kind in DECREASES:
        arrived = bool(others) and people <= others[0].people
        fits = people <= home.people or arrived
        home.people -= people
        if others and others[0].present:
            others[0].people |= people
    elif kind is EventKind.SPLIT:
        fits = _split(event, homes, pairs)
    elif kind is EventKind.MERGE:
        fits = all(one.present for one in others)
        for one in others:
            home.people |= one.people
            one.leave()
    else:
        fits = True
    return fits and born, known


def _split(event: RegisterEvent, homes: Sequence[Home], pairs: Pairs) -> bool:
    """Make new households of some of the people of one; tell whether that fits."""
    home, others = homes[0], homes[1:]
    people = set(event.people)
    fits = people <= home.people
    for key, one in zip(event.others, others, strict=True):
        now = _people_of(key, pairs.after)
        part = people if people and len(others) == 1 else (people or now) & now
        fits = fits and not one.present
        one.present, one.state, one.village = True, home.state, home.village
        one.people |= part & home.people
        home.people -= part
    return fits


def _all_known(
    event: RegisterEvent, pairs: Pairs, joins: People, leaves: People, there: set[str]
) -> bool:
    """Tell whether everyone named belongs to a household named, before or after."""
    missing = set(event.people) - there
    if not missing:
        return True
    home = event.household
    if event.kind in INCREASES and home not in pairs.after:
        return True  # Whoever came left with the household.
    for key in (home, *event.others):
        missing -= _people_of(key, pairs.before)
        missing -= _people_of(key, pairs.after)
    if event.kind not in INCREASES:
        missing -= joins.get(home, frozenset())
    if event.kind not in DECREASES:
        missing -= leaves.get(home, frozenset())
    return not missing


def _before_birth(event: RegisterEvent, pairs: Pairs) -> bool:
    """Tell whether someone whom it names was not born yet."""
    if not event.people:
        return False
    days: dict[str, date | None] = {}
    for side in (pairs.before, pairs.after):
        entry = side.get(event.household)
        if entry is not None:
            days |= {one.id: one.born for one in entry.household.members}
    born = (days.get(one) for one in event.people)
    return any(day is not None and event.on < day for day in born)
