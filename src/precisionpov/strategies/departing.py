"""How strategies vary a record: what is usual, and a few departures from it.

A household has more than a hundred fields. Drawing each one is slow, makes nearly
every household odd in a dozen ways at once, and shrinks badly. So a record starts
from what is usual, and a short list of departures says which fields hold something
else. An example shrinks by losing departures, down to the one that matters.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from precisionpov.records.kinds import Choice, Flag, Kind, Whole
from precisionpov.records.record import plan_of

__all__ = [
    "Departure",
    "Departures",
    "Options",
    "Values",
    "departing",
    "departure",
    "departures",
    "made",
    "options_of",
]

Options = Mapping[str, tuple[object, ...]]
"""For each field that may depart, what it may hold instead, dull first."""

Departure = tuple[str, int]
"""A field, and a number that says which of its options it holds."""

Departures = list[Departure]

MOST_DEPARTURES = 12
LARGEST_PICK = 1023
EDGES = (0, 1, 5, 6, 12, 13, 20, 35, 36, 80, 100, 350, 366, 800, 1000)
"""Whole numbers at and beside thresholds that rules have; none is absurd."""

Values = dict[str, Any]
"""What the fields of a class hold."""

T = TypeVar("T")
Ex = TypeVar("Ex")


@st.composite
def made(draw: DrawFn, parts: SearchStrategy[T], make: Callable[[T], Ex]) -> Ex:
    """Draw what a function makes of parts.

    A failing test then shows what was made, where ``map`` would show the parts.
    """
    return make(draw(parts))


def departures(options: Options) -> SearchStrategy[Departures]:
    """Draw departures. They shrink towards none."""
    most = MOST_DEPARTURES if options else 0
    return st.lists(departure(options) if options else st.nothing(), max_size=most)


def departure(options: Options) -> SearchStrategy[Departure]:
    """Draw one departure."""
    return st.tuples(st.sampled_from(tuple(options)), st.integers(0, LARGEST_PICK))


def departing(
    options: Options, drawn: Iterable[Departure]
) -> Iterator[tuple[str, object]]:
    """Give each departure's field with what it holds."""
    for field, pick in drawn:
        values = options[field]
        yield field, values[pick % len(values)]


def options_of(
    cls: type,
    *,
    usual: Mapping[str, object],
    without: Iterable[str] = (),
    unknown: bool,
    special: Options = MappingProxyType({}),
) -> Options:
    """Give what the fields of a class of records may hold beside what is usual.

    Fields that hold text, days or other records are left out, unless it is said what
    they may hold.

    Args:
        cls: The class.
        usual: What the fields hold usually; None where nothing is said.
        without: Fields that do not depart by themselves.
        unknown: Whether a field that is usually known may be unknown.
        special: What fields may hold that do not choose from the usual values; other
            names than those of fields say nothing.
    """
    found: dict[str, tuple[object, ...]] = {}
    left_out = frozenset(without)
    for entry in plan_of(cls).entries:
        values = special.get(entry.name, _values(entry.kind))
        values = () if entry.name in left_out else values
        here = usual.get(entry.name)
        others = tuple(value for value in values if value != here)
        if others and here is not None and entry.optional and unknown:
            others += (None,)
        if others:
            found[entry.name] = others
    return found


def _values(kind: Kind) -> tuple[object, ...]:
    match kind:
        case Flag():
            return (True, False)
        case Choice():
            return tuple(kind.terms)
        case Whole():
            return tuple(edge for edge in EDGES if kind.least <= edge <= kind.most)
        case _:
            return ()
