"""From a register and the lists beside it to facts: card, book and file (ID-14)."""

from collections.abc import Iterator, Mapping

import attrs

from precisionpov.derive.register_pairs import counted_ids
from precisionpov.reasoning.tally import Row
from precisionpov.records.register import (
    ListKind,
    Register,
    RegisterEntry,
    RegisterList,
    RegisterState,
)

__all__ = ["list_rows"]

OUTSIDE = (RegisterState.CANDIDATE, RegisterState.REMOVED)


@attrs.frozen(kw_only=True)
class _Held:
    """What a register says of a holder.

    Attributes:
        due: The households that its list has to name.
        open: Those of which nobody knows whether it has to.
    """

    due: set[str] = attrs.field(factory=set[str])
    open: set[str] = attrs.field(factory=set[str])


def list_rows(register: Register) -> Iterator[Row]:
    """Give each card, book and file, and each that should be (``RegisterListFacts``).

    Only kinds of which a list is at hand are looked at.
    """
    entries = {one.id: one for one in register.entries}
    lists: dict[tuple[ListKind, str], list[RegisterList]] = {}
    for one in register.lists:
        lists.setdefault((one.kind, one.holder), []).append(one)
    kinds = {kind for kind, _ in lists}
    held: dict[tuple[ListKind, str], _Held] = {}
    placeless = dict.fromkeys(ListKind, False)
    for entry in entries.values():
        for kind, holder in _holders(entry):
            if holder is None:
                placeless[kind] = True
            elif kind in kinds and entry.state not in OUTSIDE:
                due = held.setdefault((kind, holder), _Held())
                (due.open if entry.state is None else due.due).add(entry.id)
    books = _books(register, entries)
    for kind, holder in sorted({*lists, *held}):
        rows = lists.get((kind, holder), [])
        due = held.get((kind, holder), _Held())
        values = _values(kind, rows, due, entries, loose=placeless[kind])
        agree = True if kind is not ListKind.FILE else _agree(rows, books.get(holder))
        yield f"{kind.value} {holder}", (kind, *values, agree)


def _holders(entry: RegisterEntry) -> tuple[tuple[ListKind, str | None], ...]:
    """Give in whose lists a household has to stand."""
    return (
        (ListKind.CARD, entry.id),
        (ListKind.BOOK, entry.village),
        (ListKind.FILE, entry.township),
    )


def _values(
    kind: ListKind,
    rows: list[RegisterList],
    held: _Held,
    entries: Mapping[str, RegisterEntry],
    *,
    loose: bool,
) -> tuple[bool | None, ...]:
    """Give the facts of one holder, but for what the books say."""
    if not rows:
        return (False if held.due else None, None, None, None, False, None)
    named = [one for each in rows for one in each.households]
    there = set(named)
    missing, more = held.due - there, there - held.due - held.open
    complete = False if missing else None if held.open - there else True
    # Where a household names no place, it may be the one that the list names.
    unplaced = {
        one
        for one in more
        if loose and one in entries and _placeless(entries[one], kind)
    }
    exact = False if more - unplaced else None if unplaced else True
    counts = [one.people for one in rows if one.people is not None]
    people = _people(there, entries)
    agree = None if people is None or not counts else sum(counts) == people
    return (True, len(there) == len(named), complete, exact, bool(counts), agree)


def _placeless(entry: RegisterEntry, kind: ListKind) -> bool:
    """Tell whether an entry of the register does not say whose it is."""
    return entry.state not in OUTSIDE and (kind, None) in _holders(entry)


def _people(ids: set[str], entries: Mapping[str, RegisterEntry]) -> int | None:
    """Count the people of households; None where one is not in the register."""
    if not ids <= entries.keys():
        return None
    return sum(len(counted_ids(entries[one])) for one in ids)


def _books(
    register: Register, entries: Mapping[str, RegisterEntry]
) -> dict[str, set[str] | None]:
    """Put together the books of the villages of each township.

    None where the book of one of them is not at hand.
    """
    villages: dict[str, set[str]] = {}
    for entry in entries.values():
        if entry.township is not None and entry.village is not None:
            villages.setdefault(entry.township, set()).add(entry.village)
    named: dict[str, set[str]] = {}
    for one in register.lists:
        if one.kind is ListKind.BOOK:
            named.setdefault(one.holder, set()).update(one.households)
    return {
        township: {home for one in some for home in named[one]}
        if some <= named.keys()
        else None
        for township, some in villages.items()
    }


def _agree(rows: list[RegisterList], books: set[str] | None) -> bool | None:
    """Tell whether a file names whom the books of its villages name."""
    if books is None or not rows:
        return None
    return {home for one in rows for home in one.households} == books
