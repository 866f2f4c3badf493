"""The parts of a household's record: house, water, land and the like."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeVar, cast

from hypothesis.strategies import SearchStrategy

from precisionpov.records.record import Record
from precisionpov.strategies.departing import (
    Departures,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.usual import PARTS

__all__ = ["parts"]

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
        return kind(**{**usual, **dict(departing(options, drawn))})

    return made(departures(options), part)
