"""Two registers side by side: what is the same in both, and what is not.

Most households of a register do not change in a year. They are looked at once, with
as little work as can be; all else is done only for the others.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from precisionpov.records.register import (
    PersonIds,
    Register,
    RegisterEntry,
    RegisterState,
)

__all__ = ["POOR", "Pairs", "Stock", "counted_ids", "people_twice", "register_pairs"]

POOR: tuple[RegisterState, ...] = (RegisterState.REGISTERED, RegisterState.RETURNED)
"""The states of a household that is poor on the register."""

Stock = dict[RegisterState | None, list[int]]
"""By state, how many households there are, and how many people count in them."""


@attrs.frozen(kw_only=True)
class Pairs:
    """Two registers by the ids of their entries.

    Attributes:
        before: The entries of the first; of several with one id, one stands for all.
        after: The entries of the second.
        repeated: The ids that stand more than once in one of them.
        changed: The ids of those in both that are not the same in state, village or
            people.
        gone: The ids that only the first has.
        new: The ids that only the second has.
        left: Who counted in those that changed or went, in the first.
        came: Who counts in those that changed or are new, in the second.
        opening: What the first holds, state by state.
        closing: What the second holds.
        twice: By person, the households in which one counts who counts in several,
            in the first and in the second.
    """

    before: Mapping[str, RegisterEntry]
    after: Mapping[str, RegisterEntry]
    repeated: frozenset[str]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    new: tuple[str, ...]
    left: Mapping[str, frozenset[str]]
    came: Mapping[str, frozenset[str]]
    opening: Stock
    closing: Stock
    twice: tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]


def counted_ids(entry: RegisterEntry) -> frozenset[str]:
    """Give the ids of the members of a household who count."""
    return frozenset(entry.household.counted_ids)


def register_pairs(before: Register, after: Register) -> Pairs:
    """Put two registers side by side.

    Time grows with their size; the order of their entries does not matter.
    """
    first, twice_first = _by_id(before.entries)
    second, twice_second = _by_id(after.entries)
    walk = _walked(first, second)
    changed, new, stocks = walk.changed, walk.new, walk.stocks
    gone: list[str] = []
    if len(first) != len(second) - len(new):
        gone = [key for key in first if key not in second]
    left = {key: counted_ids(first[key]) for key in (*changed, *gone)}
    came = {key: counted_ids(second[key]) for key in (*changed, *new)}
    within = PersonIds.HOUSEHOLD in (before.person_ids, after.person_ids)
    return Pairs(
        before=first,
        after=second,
        repeated=frozenset((*twice_first, *twice_second)),
        changed=tuple(sorted(changed)),
        gone=tuple(sorted(gone)),
        new=tuple(sorted(new)),
        left=left,
        came=came,
        opening=_stock(stocks, first, left),
        closing=_stock(stocks, second, came),
        twice=({}, {}) if within else _twice(first, second, walk, left),
    )


@attrs.define
class _Walk:
    """What was met on the way through two registers.

    Attributes:
        changed: The ids of entries that are not the same.
        new: The ids of those that only the second has.
        stocks: The households and people that are the same, by the place of their
            state in memory, which is quicker to look up than the state.
    """

    changed: list[str]
    new: list[str]
    stocks: dict[int, list[int]]


def _walked(
    first: Mapping[str, RegisterEntry], second: Mapping[str, RegisterEntry]
) -> _Walk:
    """Walk through two registers, with as little work a household as can be."""
    walk = _Walk([], [], {})
    changed = walk.changed
    tally: list[int] = []
    counting: object = walk
    # Two files of one register mostly have one order: who is next is seldom looked up.
    others = iter(first.values())
    ahead = next(others, None)
    for key, entry in second.items():
        if ahead is not None and ahead.id == key:
            earlier, ahead = ahead, next(others, None)
        else:
            found = first.get(key)
            ahead = _next(ahead, found, others, second)
            if found is None:
                walk.new.append(key)
                continue
            earlier = found
        state, people = entry.state, entry.household.counted_ids
        past = earlier.household.counted_ids
        if (
            earlier.state is not state
            or earlier.village != entry.village
            or (past != people and frozenset(past) != frozenset(people))
        ):
            changed.append(key)
            continue
        if counting is not state:
            counting = state
            tally = walk.stocks.setdefault(id(state), [0, 0])
        tally[0] += 1
        tally[1] += len(people)
    return walk


def _next(
    ahead: RegisterEntry | None,
    met: RegisterEntry | None,
    others: Iterator[RegisterEntry],
    second: Mapping[str, RegisterEntry],
) -> RegisterEntry | None:
    """Give who is next in the first register, past those who are gone or met."""
    while ahead is not None and (ahead is met or ahead.id not in second):
        ahead = next(others, None)
    return ahead


def _by_id(
    entries: Sequence[RegisterEntry],
) -> tuple[dict[str, RegisterEntry], list[str]]:
    """Give entries by id, and the ids that stand more than once."""
    found = {one.id: one for one in entries}
    if len(found) == len(entries):
        return found, []
    rows: dict[str, list[RegisterEntry]] = {}
    for one in entries:
        rows.setdefault(one.id, []).append(one)
    repeated = [key for key, several in rows.items() if len(several) > 1]
    # Which one stands for all must not hang on the order of the file.
    for key in repeated:
        found[key] = min(rows[key], key=repr)
    return found, repeated


def _stock(
    stocks: Mapping[int, list[int]],
    entries: Mapping[str, RegisterEntry],
    apart: Mapping[str, frozenset[str]],
) -> Stock:
    """Count by state those that are the same in both and those that are not."""
    states: tuple[RegisterState | None, ...] = (None, *RegisterState)
    stock = {one: list(stocks[id(one)]) for one in states if id(one) in stocks}
    for key, people in apart.items():
        tally = stock.setdefault(entries[key].state, [0, 0])
        tally[0] += 1
        tally[1] += len(people)
    return stock


def people_twice(
    entries: Mapping[str, RegisterEntry],
) -> dict[str, tuple[str, ...]]:
    """Give by person the households, where one counts in several of them."""
    first: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for key, entry in entries.items():
        for one in entry.household.counted_ids:
            earlier = first.setdefault(one, key)
            if earlier is not key:
                found.setdefault(one, [earlier]).append(key)
    return {person: tuple(sorted(homes)) for person, homes in found.items()}


Twice = dict[str, tuple[str, ...]]


def _twice(
    first: Mapping[str, RegisterEntry],
    second: Mapping[str, RegisterEntry],
    walk: _Walk,
    left: Mapping[str, frozenset[str]],
) -> tuple[Twice, Twice]:
    """Find who counts in several households, before and after."""
    ids = [one for entry in second.values() for one in entry.household.counted_ids]
    known = set(ids)
    if len(known) < len(ids):
        return people_twice(first), people_twice(second)
    # Nobody counts twice after, so only who counted in a household that changed or
    # went can have counted twice before.
    moved = {
        one
        for key in (*walk.changed, *walk.new)
        for one in second[key].household.counted_ids
    }
    past = [one for people in left.values() for one in people]
    if len(set(past)) == len(past) and not any(
        one in known and one not in moved for one in past
    ):
        return {}, {}
    return people_twice(first), {}
