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
]

INCREASES = frozenset((EventKind.BIRTH, EventKind.MARRIAGE_IN, EventKind.JOIN))
DECREASES = frozenset((EventKind.DEATH, EventKind.MARRIAGE_OUT, EventKind.LEAVE))
ABOUT_PEOPLE = INCREASES | DECREASES
"""The events that are about people and have to name them."""

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
    people: set[str]
    village: str | None
    present: bool = attrs.field(kw_only=True)

    def leave(self) -> None:
        """Take it out of the register."""
        self.present, self.state, self.people = False, None, set()


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


def joiners_and_leavers(
    events: Iterable[RegisterEvent], pairs: Pairs
) -> tuple[People, People]:
    """Give by household who joins it and who leaves it by any event."""
    joins: dict[str, set[str]] = {}
    leaves: dict[str, set[str]] = {}
    for event in events:
        people, home = event.people, event.household
        if event.kind in INCREASES:
            joins.setdefault(home, set()).update(people)
            for one in event.others:
                leaves.setdefault(one, set()).update(people)
        elif event.kind in DECREASES:
            leaves.setdefault(home, set()).update(people)
            for one in event.others:
                joins.setdefault(one, set()).update(people)
        elif event.kind is EventKind.SPLIT:
            for one in event.others:
                parted = set(people) or _people_of(one, pairs.after)
                leaves.setdefault(home, set()).update(parted)
        elif event.kind is EventKind.MERGE:
            for one in event.others:
                joins.setdefault(home, set()).update(_people_of(one, pairs.before))
    return (
        {key: frozenset(some) for key, some in joins.items()},
        {key: frozenset(some) for key, some in leaves.items()},
    )


def _people_of(key: str, side: Mapping[str, RegisterEntry]) -> set[str]:
    """Give who counts in a household of one register."""
    entry = side.get(key)
    return set() if entry is None else counted_ids(entry)


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
    for key in (home, *event.others):
        missing -= _people_of(key, pairs.before)
        missing -= _people_of(key, pairs.after)
    missing -= (joins if event.kind not in INCREASES else leaves).get(home, frozenset())
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
