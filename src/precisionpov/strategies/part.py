"""The parts of a record: house, water and land, who is of a party organisation."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, TypeVar, cast

from hypothesis.strategies import SearchStrategy

from precisionpov.records.living import DwellingGrade
from precisionpov.records.record import Record
from precisionpov.strategies.departing import (
    Departures,
    Options,
    Values,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.rows import rows_of
from precisionpov.strategies.usual import PARTS

__all__ = ["make_part", "part_options", "parts"]

PartT = TypeVar("PartT", bound=Record)

YEAR = timedelta(days=365)

OF_A_HOUSEHOLD: Mapping[type, Mapping[str, object]] = dict(PARTS.values())
"""What is usual of the parts of a household, by class."""


def parts(
    kind: type[PartT], *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[PartT]:
    """Draw a part of a record: what stands in records alone.

    Examples shrink towards a part that wants for nothing and of which all that
    national rules ask is known.

    Args:
        kind: Its class. Of a household: ``Dwelling``, ``Water``, ``Land``,
            ``Livelihood``, ``Amenities`` or ``Holdings``; of a village or county:
            ``Coverage``, ``Organisation`` or ``PartyMember``; of a trace:
            ``TraceStep``; of a register: ``RegisterList``; of the register's columns:
            ``Help``, ``EliminationFigures``, ``WorkRecord``, ``PlannedWork`` or
            ``PostProject``; of a sample: ``SampledHousehold`` or ``Stratum``.
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    if kind in OF_A_HOUSEHOLD:
        return _parts(cast("Any", kind), on, unknown)
    return rows_of(cast("Any", kind), on, unknown)


@lru_cache(maxsize=16)
def _parts(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    usual = OF_A_HOUSEHOLD[kind]
    options = part_options(kind, usual, on, unknown=unknown)

    def part(drawn: Departures) -> object:
        return make_part(kind, {**usual, **dict(departing(options, drawn))})

    return made(departures(options), part)


def part_options(
    kind: type, usual: Mapping[str, object], on: date, *, unknown: bool
) -> Options:
    """Give in what a part of a household may depart from what is usual.

    Args:
        kind: Its class.
        usual: What its fields hold usually.
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    checked = {"checked_on": (on, on - YEAR), "checked_by": ("the village",)}
    return options_of(kind, usual=usual, unknown=unknown, special=checked)


def make_part(kind: Callable[..., PartT], fields: Values) -> PartT:
    """Make a part of fields that were drawn apart, and must agree."""
    if fields.get("grade") is DwellingGrade.NO_HOUSE:
        there = ("square_metres", "rebuilt", "fitted")
        fields = {name: fields[name] for name in fields if name not in there}
    return kind(**fields)
