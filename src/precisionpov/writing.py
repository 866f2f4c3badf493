"""Records as plain data, ready for JSON."""

import functools
from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term
from precisionpov.records.kinds import Choice, Day, Kind, Many, Money, Part
from precisionpov.records.record import plan_of

__all__ = ["to_dict"]

Write = Callable[[object], object]
Writers = tuple[tuple[str, Write | None], ...]


def to_dict(record: object) -> dict[str, object]:
    """Give a record as plain data, ready for JSON; :func:`read` takes it back.

    Fields that hold None are left out. Names are data, and are kept.

    Args:
        record: The record.
    """
    written: dict[str, object] = {}
    for name, write in _writers(type(record)):
        value = getattr(record, name)
        if value is not None:
            written[name] = value if write is None else write(value)
    return written


def _make_writers(cls: type[object]) -> Writers:
    return tuple((entry.name, _writer(entry.kind)) for entry in plan_of(cls).entries)


_writers = cast("Callable[[type[object]], Writers]", functools.cache(_make_writers))


def _writer(kind: Kind) -> Write | None:
    match kind:
        case Choice():
            return lambda term: cast("Term", term).value
        case Day():
            return lambda day: cast("date", day).isoformat()
        case Money():
            return _plain_amount
        case Part():
            return to_dict
        case Many():
            write = _writer(kind.kind)
            return lambda items: [
                item if write is None else write(item)
                for item in cast("Sequence[object]", items)
            ]
        case _:
            return None


def _plain_amount(amount: object) -> object:
    if isinstance(amount, Range):
        return {"low": amount.low, "high": amount.high}
    return amount
