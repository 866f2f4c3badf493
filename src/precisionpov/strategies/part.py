"""The parts of a household's record: house, water, land and the like."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeVar, cast

from hypothesis.strategies import SearchStrategy

from precisionpov.records.living import DwellingGrade
from precisionpov.records.record import Record
from precisionpov.strategies.departing import (
    Departures,
    Values,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.usual import PARTS

__all__ = ["make_part", "parts"]

PartT = TypeVar("PartT", bound=Record)


def parts(kind: type[PartT], *, unknown: bool = True) -> SearchStrategy[PartT]:
    """Draw a part of a household's record.

    Examples shrink towards a part that wants for nothing and of which all that
    national rules ask is known.

    Args:
        kind: Its class: ``Dwelling``, ``Water``, ``Land``, ``Livelihood``,
            ``Amenities`` or ``Holdings``.
        unknown: Whether what is usually known may be unknown.
    """
    return _parts(cast("Any", kind), unknown)


@lru_cache(maxsize=16)
def _parts(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    usual: Mapping[str, object] = next(u for cls, u in PARTS.values() if cls is kind)
    options = options_of(kind, usual=usual, without=(), unknown=unknown)

    def part(drawn: Departures) -> object:
        return make_part(kind, {**usual, **dict(departing(options, drawn))})

    return made(departures(options), part)


def make_part(kind: Callable[..., PartT], fields: Values) -> PartT:
    """Make a part of fields that were drawn apart, and must agree."""
    if fields.get("grade") is DwellingGrade.NO_HOUSE:
        there = ("square_metres", "rebuilt", "fitted")
        fields = {name: fields[name] for name in fields if name not in there}
    return kind(**fields)
