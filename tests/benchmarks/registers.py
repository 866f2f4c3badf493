"""Reconciling two registers: time that grows with them, against a dict of each."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from statistics import median
from time import process_time

import attrs
from measuring import Bar

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import Register, RegisterEntry, RegisterEvent
from precisionpov.register import reconcile

FIRST, LEFT, LAST = date(2015, 12, 31), date(2016, 11, 1), date(2016, 12, 31)
SMALL, LARGE = 10_000, 100_000
ROUNDS = 7
IN_A_HUNDRED = 100
"""One household in a hundred exits between the registers."""
SIZES = (1, 2, 3, 4, 5, 6, 3, 4, 3, 4)
"""How many people live in each of ten households. Were all alike, their ids would lie
in memory at even steps; that speeds up a baseline which reads nothing else, and is so
only in registers that are made up."""


def bars() -> Iterator[Bar]:
    """Measure reconciling beside a dict of each register, and how it grows."""
    few = _measured(SMALL)
    gc.collect()
    many = _measured(LARGE)
    name = f"reconcile, {LARGE:,} households, 1 % exit"
    note = "a dict of the households of each"
    yield Bar(name, 1e3 * many[0], 1e3 * many[1], "ms", 6, note)
    note = "a dict of the people of each"
    yield Bar(name, 1e3 * many[0], 1e3 * many[2], "ms", None, note)
    note = f"a household of {SMALL:,}"
    ours, theirs = 1e6 * many[0] / LARGE, 1e6 * few[0] / SMALL
    yield Bar("reconcile, a household", ours, theirs, "us", None, note)


def _measured(number: int) -> tuple[float, float, float]:
    """Give the seconds of reconciling, of two dicts, and of two dicts of people."""
    before = _register(number, FIRST)
    second = _register(number, LAST)
    entries = [
        attrs.evolve(one, state="exited", since=LEFT)
        if place % IN_A_HUNDRED == 0
        else one
        for place, one in enumerate(second.entries)
    ]
    after = attrs.evolve(second, entries=entries)
    events = [
        RegisterEvent(kind="exit", household=one.id, on=LEFT)
        for one in entries[::IN_A_HUNDRED]
    ]
    registers = (before, after)
    ways: tuple[Callable[[], object], ...] = (
        lambda: reconcile(before, after, events),
        lambda: [{one.id: one for one in each.entries} for each in registers],
        lambda: [
            {person.id: one for one in each.entries for person in one.household.members}
            for each in registers
        ],
    )
    taken: list[list[float]] = [[] for _ in ways]
    for _ in range(ROUNDS):
        for way, times in zip(ways, taken, strict=True):
            start = process_time()
            way()
            times.append(process_time() - start)
    ours, homes, people = (median(times) for times in taken)
    return ours, homes, people


def _register(number: int, day: date) -> Register:
    """Make a register of so many households, of three and a half people each."""
    sizes = len(SIZES)
    entries = tuple(
        _entry(place, SIZES[(7 * place + place // sizes) % sizes])
        for place in range(number)
    )
    return Register(as_of=day, entries=entries)


def _entry(place: int, size: int) -> RegisterEntry:
    """Make an entry; nothing in it is shared with another register."""
    key = f"h{place}"
    people = tuple(
        Person(id=f"{key}-{each}", born=date(1950 + (place + 17 * each) % 60, 1, 2))
        for each in range(size)
    )
    return RegisterEntry(
        id=key,
        household=Household(id=key, members=people),
        state="registered",
        since=date(2014, 6, 1),
        village=f"v{place % 1000}",
    )
