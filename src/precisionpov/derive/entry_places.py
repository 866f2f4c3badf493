"""Which places in an entry of the register would settle a fact about it.

A place is written as in a record: ``household.members[1].born`` in an entry,
``doctors`` in a village's row. A table names where each fact is read; of those places
the ones still open are given.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import attrs

from precisionpov.derive.entry_household import areas_of
from precisionpov.derive.entry_places_table import PLACES, VILLAGE_PLACES
from precisionpov.derive.entry_reading import NOBODY, EntryView, Given
from precisionpov.reasoning.quantity import Range
from precisionpov.records.person import Person, Relation
from precisionpov.records.register_entry import MemberDetails, VillageDetails

__all__ = ["Places", "household_places", "person_places", "village_places"]

Places = tuple[tuple[str, tuple[str, ...]], ...]
"""The places that would settle each fact, as (fact, places) pairs."""

PAIR: Final = frozenset({Relation.HEAD, Relation.SPOUSE})
OF_HOUSEHOLDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {**PLACES, "phone": ("details.phone",)}
)


class _How(NamedTuple):
    """What leaves a value open: a blank column too, or bounds too."""

    always: bool
    bounds: bool

    def leaves_open(self, value: object, settled: bool) -> bool:  # noqa: FBT001 - of two
        """Tell whether a value leaves something open; settled says it is blank."""
        if value is None:
            return self.always or not settled
        return self.bounds and isinstance(value, Range)


class _Member(NamedTuple):
    """A member who counts, and where person and row stand."""

    person: Person
    more: MemberDetails
    at: str
    row: str


EITHER: Final = _How(always=True, bounds=True)


def person_places(view: EntryView, person: str, names: Sequence[str]) -> Places:
    """Give the places that would settle facts about one person.

    Args:
        view: The entry.
        person: The id of the person.
        names: The facts that are open.
    """
    mine = [one for one in _members(view) if one.person.id == person]
    return _places(PLACES, names, lambda _, place: _open(view, place, mine))


def household_places(
    view: EntryView, given: Callable[[EntryView], Given], names: Sequence[str]
) -> Places:
    """Give the places that would settle facts about a household.

    Of a fact about its members, only those count of whom alone it would be open.

    Args:
        view: The entry.
        given: Makes the facts.
        names: The facts that are open.
    """
    alone = [
        (one, given(attrs.evolve(view, people=((one.person, one.more),))))
        for one in _members(view)
    ]

    def found(name: str, place: str) -> Iterator[str]:
        mine = [
            one
            for one, facts in alone
            if EITHER.leaves_open(facts[name], settled=False)
        ]
        return _open(view, place, mine)

    return _places(OF_HOUSEHOLDS, names, found)


def village_places(row: VillageDetails, names: Sequence[str]) -> Places:
    """Give the places that would settle facts about a village.

    Args:
        row: The register's row of the village.
        names: The facts that are open.
    """
    return _places(VILLAGE_PLACES, names, lambda _, place: _of_village(row, place))


def _places(
    table: Mapping[str, tuple[str, ...]],
    names: Sequence[str],
    found: Callable[[str, str], Iterator[str]],
) -> Places:
    """Give the open places of each fact, each once; without any a fact is left out."""
    pairs: list[tuple[str, tuple[str, ...]]] = []
    for name in names:
        paths = [path for place in table[name] for path in found(name, place)]
        if paths:
            pairs.append((name, tuple(dict.fromkeys(paths))))
    return tuple(pairs)


def _members(view: EntryView) -> list[_Member]:
    """Give the members who count, with where they stand."""
    counted = [
        place for place, one in enumerate(view.household.members) if one.status.counted
    ]
    rows = {one.person: place for place, one in enumerate(view.details.members)}
    none = "details" if view.entry.details is None else "details.members"
    return [
        _Member(
            person,
            more,
            f"household.members[{place}]",
            f"details.members[{rows[person.id]}]" if more is not NOBODY else none,
        )
        for place, (person, more) in zip(counted, view.people, strict=True)
    ]


def _open(view: EntryView, place: str, members: Sequence[_Member]) -> Iterator[str]:
    """Give the open places for which one entry of the table stands.

    Args:
        view: The entry.
        place: As it stands in the table.
        members: The members whom the fact is about.
    """
    bare = place.rstrip("!~")
    source, _, field = bare.partition(".")
    how = _How("!" in place, "~" in place)
    about = OF_ENTRIES.get(source)
    if source in OF_MEMBERS:
        for one in members:
            yield from _of_member(one, source, field, how)
    elif about is not None:
        yield from about(view, field, how)
    else:
        yield from _of_entry(view, bare, how)


def _of_member(one: _Member, source: str, field: str, how: _How) -> Iterator[str]:
    """Give what is open about a member, or in the member's rows."""
    if source == "person":
        if how.leaves_open(getattr(one.person, field), one.more.complete):
            yield f"{one.at}.{field}"
        return
    column = TABLES.get(source, field)
    value = getattr(one.more, column)
    if source != "row" and value is not None:
        for index, row in [*enumerate(value)][CHOSEN.get(source, ALL)]:
            if how.leaves_open(getattr(row, field), row.complete):
                yield f"{one.row}.{column}[{index}].{field}"
    elif source != "row" or how.leaves_open(value, one.more.complete):
        yield one.row if one.more is NOBODY else f"{one.row}.{column}"


def _of_entry(view: EntryView, path: str, how: _How) -> Iterator[str]:
    """Follow a place from the entry; where a part is not recorded, it is the place."""
    value: object = view.entry
    walked: list[str] = []
    for step in path.split("."):
        walked.append(step)
        value = getattr(value, step)
        if value is None:
            break
    if how.leaves_open(value, view.complete):
        yield ".".join(walked)


def _of_income(view: EntryView, field: str, how: _How) -> Iterator[str]:
    """Give an open amount of the latest sums of a year, or the sums themselves."""
    income = view.income
    if how.leaves_open(income and getattr(income, field), view.complete):
        sums = "household.annual_incomes"
        yield (
            f"{sums}[{view.household.annual_incomes.index(income)}].{field}"
            if income
            else sums
        )


def _of_area(view: EntryView, field: str, how: _How) -> Iterator[str]:
    """Give a column of land that neither the entry nor the household tells."""
    if areas_of(view)[field] is None:
        yield from _of_entry(view, f"details.{field}", how)


def _of_help(view: EntryView, field: str, how: _How) -> Iterator[str]:
    """Give the open items in a column of help, or all help where none was read."""
    if view.details.helps is None:
        yield from _of_entry(view, "details.helps", how)
    for place, one in enumerate(view.details.helps or ()):
        if one.kind.value == field and one.item is None:
            yield f"details.helps[{place}].item"


def _of_pair(view: EntryView, field: str, _: _How) -> Iterator[str]:
    """Give what is open about who head and spouse are, or about their sex."""
    for one in _members(view):
        person = one.person
        asked = person.relation is None or person.relation in PAIR
        if asked and getattr(person, field) is None:
            yield f"{one.at}.{field}"


def _of_village(row: VillageDetails, place: str) -> Iterator[str]:
    """Give the open places in the row of a village."""
    field, _, inside = place.rstrip("!").partition(".")
    value = getattr(row, field)
    if value is None:
        if inside or not row.complete:
            yield field
        return
    how = _How("!" in place, bounds=False)
    for index, one in enumerate(value if inside else ()):
        known = one.content is not None
        if not known and how.leaves_open(getattr(one, inside), one.complete):
            yield f"{field}[{index}].{inside}"


TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {"work": "work", "first": "work", "last": "work", "earlier": "work"}
    | {"plan": "planned_work"}
)
CHOSEN: Final[Mapping[str, slice]] = MappingProxyType(
    {"first": slice(1), "last": slice(-1, None), "earlier": slice(-1)}
)
ALL: Final = slice(None)
OF_MEMBERS: Final = frozenset({"person", "row", *TABLES})
OF_ENTRIES: Final[Mapping[str, Callable[[EntryView, str, _How], Iterator[str]]]] = (
    MappingProxyType(
        {
            "pair": _of_pair,
            "income": _of_income,
            "area": _of_area,
            "helps": _of_help,
        }
    )
)
