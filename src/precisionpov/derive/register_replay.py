"""A register played forward: what the events of a year make of it.

What an event claims is carried out even where no rule allows it, so that one wrong
step is one finding and not a row of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from precisionpov.derive.register_moves import (
    TARGETS,
    Home,
    Step,
    joiners_and_leavers,
    moved_people,
    passing,
)
from precisionpov.derive.register_pairs import POOR, Pairs, counted_ids
from precisionpov.policy.register_states import CHANGES, Transition
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterEvent, RegisterState

__all__ = ["Counts", "Flow", "Played", "Step", "play"]

ORDER = {kind: place for place, kind in enumerate(EventKind)}
STATE_KINDS = frozenset(CHANGES)
ENTERING = frozenset((EventKind.REGISTER, EventKind.RETURN))
Order = tuple[date, int, str, tuple[str, ...], tuple[str, ...], str, str]
NO_OPTIONS = frozenset[str]()
Counts = tuple[int, int, int, int]
"""Households and people, then households and people that are poor."""

Flow = dict[EventKind, list[int]]
"""By event, what it added to each of the counts."""


@attrs.frozen(kw_only=True)
class Played:
    """A register after the events.

    Attributes:
        homes: The households that events are about, as the events leave them.
        steps: Each event, in order of time, with what it met.
        entered: What came into each of the counts, event by event.
        left: What went out of each of them.
        last: By household, the day of the last event that changed its state.
        same_year: The households that came in and went out within one year.
        moved: The people whom an event names or moves, by household.
    """

    homes: Mapping[str, Home]
    steps: Sequence[Step]
    entered: Flow
    left: Flow
    last: Mapping[str, date]
    same_year: frozenset[str]
    moved: Mapping[str, frozenset[str]]


def play(
    pairs: Pairs,
    events: Iterable[RegisterEvent],
    span: tuple[date, date],
    table: Sequence[Dated[Transition]],
) -> Played:
    """Play the events from one register towards the other.

    Args:
        pairs: The two registers.
        events: What happened, in any order.
        span: The days of the two registers; what lies outside is not played.
        table: The table of transitions.
    """
    told = sorted(events, key=_order)
    stage = _Stage(pairs, told, table)
    last: RegisterEvent | None = None
    for event in told:
        # What is told twice stands side by side.
        once = last is None or not _same(event, last)
        timely = span[0] < event.on <= span[1]
        stage.steps.append(stage.step(event, timely=timely, once=once))
        last = event
    return Played(
        homes=stage.homes,
        steps=stage.steps,
        entered=stage.entered,
        left=stage.left,
        last=stage.last,
        same_year=frozenset(stage.same_year),
        moved={key: frozenset(some) for key, some in stage.moved.items()},
    )


def _same(one: RegisterEvent, other: RegisterEvent) -> bool:
    """Tell whether two events say the same; only their ids may differ."""
    return one.household == other.household and _order(one)[:-1] == _order(other)[:-1]


def _order(event: RegisterEvent) -> Order:
    """Put events in order of time; on one day in that of the list of events."""
    place = ORDER[event.kind]
    named = (event.people, event.others, event.to or "", event.id or "")
    return event.on, place, event.household, *named


class _Stage:
    """The households while the events are played."""

    def __init__(
        self,
        pairs: Pairs,
        events: Sequence[RegisterEvent],
        table: Sequence[Dated[Transition]],
    ) -> None:
        """Start with the first register."""
        self.pairs = pairs
        self.rows: dict[EventKind, list[Dated[Transition]]] = {}
        for row in table:
            self.rows.setdefault(row.value.event, []).append(row)
        self.homes: dict[str, Home] = {}
        self.steps: list[Step] = []
        self.entered: Flow = {}
        self.left: Flow = {}
        self.last: dict[str, date] = {}
        self.came: dict[str, date] = {}
        self.same_year: set[str] = set()
        self.moved: dict[str, set[str]] = {}
        self.joiners, self.leavers = joiners_and_leavers(events, pairs)
        self.passing = passing(events)
        self.movers = {one.household for one in events if one.kind is EventKind.MOVE}

    def home(self, key: str) -> Home:
        """Give a household as it stands now."""
        found = self.homes.get(key)
        if found is None:
            entry = self.pairs.before.get(key)
            found = self.homes[key] = (
                Home(None, frozenset(), None, present=False)
                if entry is None
                else Home(
                    entry.state or Truth.UNKNOWN,
                    self.pairs.left.get(key) or counted_ids(entry),
                    entry.village,
                    present=True,
                )
            )
        return found

    def known(self, key: str) -> bool:
        """Tell whether a household stands in a register, or came in between."""
        if key in self.pairs.before or key in self.pairs.after:
            return True
        return key in self.homes or key in self.passing

    def step(self, event: RegisterEvent, *, timely: bool, once: bool) -> Step:
        """Play one event."""
        known = self.known(event.household)
        split = event.kind is EventKind.SPLIT
        others = all(split or self.known(one) for one in event.others)
        step = Step(event, known, others, timely, once)
        if not (known and timely and once):
            return step
        involved = [event.household, *event.others]
        homes = [self.home(key) for key in involved]
        was = _counts(homes)
        step.change = self._change(event, homes[0])
        step.met = homes[0].state
        step.in_order, step.people_known = moved_people(
            event, homes, self.pairs, self.joiners, self.leavers
        )
        leaving = len(homes[0].people)
        self._carry_out(event, homes)
        step.people = len(homes[0].people) if homes[0].present else leaving
        self._account(event.kind, was, _counts(homes))
        if event.people:
            for key in involved:
                self.moved.setdefault(key, set()).update(event.people)
        return step

    def _change(self, event: RegisterEvent, home: Home) -> "Truth":
        """Ask the table whether it may happen."""
        state = home.state
        arriving = event.kind is EventKind.MOVE and not home.present
        if arriving and event.household in self.pairs.after:
            state = self.pairs.after[event.household].state or Truth.UNKNOWN
        rows = [
            row.value
            for row in self.rows.get(event.kind, ())
            if row.holds(event.on, NO_OPTIONS)
        ]
        if state is Truth.UNKNOWN and rows:
            return Truth.UNKNOWN
        return Truth.of(any(state in row.before for row in rows))

    def _carry_out(self, event: RegisterEvent, homes: Sequence[Home]) -> None:
        """Do what the event claims."""
        kind, home = event.kind, homes[0]
        if kind in STATE_KINDS:
            self._count_year(event, home)
            self._move_to(event, home, TARGETS[kind])
            self.last[event.household] = event.on
        elif kind is EventKind.MOVE:
            if event.to is None:
                home.leave()
            elif not home.present:
                entry = self.pairs.after.get(event.household)
                state = None if entry is None else entry.state
                self._arrive(event, home, state or Truth.UNKNOWN)
            home.village = event.to

    def _move_to(
        self, event: RegisterEvent, home: Home, state: RegisterState | None
    ) -> None:
        """Put a household into a state, in the register or out of it."""
        if state is None:
            home.leave()
        elif home.present:
            home.state = state
        else:
            self._arrive(event, home, state)

    def _arrive(
        self, event: RegisterEvent, home: Home, state: RegisterState | Truth
    ) -> None:
        """Take a household in, with the people whom no later event brings."""
        key = event.household
        entry = self.pairs.after.get(key)
        now = frozenset[str]() if entry is None else counted_ids(entry)
        joined = self.joiners.get(key, frozenset())
        gone = self.leavers.get(key, frozenset())
        home.present, home.state = True, state
        home.people = frozenset(event.people) or (now - joined) | (gone - joined)
        # Of one that moved later nobody wrote down where it lived at first.
        home.village = entry.village if entry and key not in self.movers else None

    def _count_year(self, event: RegisterEvent, home: Home) -> None:
        """Remember who came in and went out within one year."""
        key = event.household
        if event.kind in ENTERING:
            self.came[key] = event.on
        elif event.kind is EventKind.EXIT:
            entry = self.pairs.before.get(key)
            since = self.came.get(key)
            if since is None and entry is not None and home.state in POOR:
                since = entry.since
            if since is not None and since.year == event.on.year:
                self.same_year.add(key)

    def _account(self, kind: EventKind, was: Counts, now: Counts) -> None:
        """Put what an event changed down to it."""
        for place, (earlier, later) in enumerate(zip(was, now, strict=True)):
            if earlier != later:
                side = self.entered if later > earlier else self.left
                side.setdefault(kind, [0, 0, 0, 0])[place] += abs(later - earlier)


def _counts(homes: Iterable[Home]) -> Counts:
    """Count households and people, and those of them that are poor."""
    households = people = poor = poor_people = 0
    for one in homes:
        if one.present:
            households += 1
            people += len(one.people)
            if one.state in POOR:
                poor += 1
                poor_people += len(one.people)
    return households, people, poor, poor_people
