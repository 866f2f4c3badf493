"""Other libraries that carry records: cattrs and msgspec.

:func:`~precisionpov.reading.read` is the door for data from outside. Those who use
cattrs already call :func:`configure` once on their converter: by itself cattrs makes
``True`` of ``"否"`` and 5 fen of 5.7.

msgspec reads and writes records without any help of ours, and refuses wrong types;
but it stops at the first fault, passes over unknown keys, and knows amounts in fen
only. Let ``read`` be the door where that matters.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import attrs

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.reading import read_value, to_dict
from precisionpov.records.kinds import Kind, Label, Many, Part, kind_of
from precisionpov.records.record import Record

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["configure"]


def configure(converter: "Converter") -> None:
    """Make a cattrs converter strict, for records and for the types they use.

    Afterwards it structures records as :func:`~precisionpov.reading.read` does, with
    every fault and its path, and refuses unknown keys. ``bool``, ``int``, ``str``,
    dates, amounts and closed lists are strict wherever the converter meets them, in
    classes of yours as well.

    Args:
        converter: The converter; it is changed.
    """
    from cattrs.gen import make_dict_structure_fn

    def make_strict(cls: type[attrs.AttrsInstance]) -> Callable[..., object]:
        return make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    # cattrs keeps its own hooks of these under their class, and asks those first.
    for plain in (bool, int, date):
        converter.register_structure_hook(plain, _make_hook(plain))
    converter.register_structure_hook(str, _read_text)
    # Of the others the hook registered last is asked first.
    converter.register_structure_hook_factory(_is_ours, make_strict)
    converter.register_structure_hook_factory(_has_kind, _make_hook)
    converter.register_unstructure_hook_func(_is_record, to_dict)


def _is_record(cls: object) -> bool:
    return isinstance(cls, type) and (issubclass(cls, Record) or cls is Window)


def _is_ours(cls: object) -> bool:
    return (
        isinstance(cls, type)
        and attrs.has(cls)
        and cls.__module__.partition(".")[0] == "precisionpov"
    )


def _has_kind(annotation: object) -> bool:
    try:
        kind, _ = kind_of(annotation)
    except TypeError:
        return False
    match kind:
        case Part():
            return _is_record(kind.record)
        case Many() | Label():
            return False
        case _:
            return True


def _read_text(value: object, _: object) -> str:
    # Texts of other classes have no limits of ours.
    if isinstance(value, str):
        return value
    raise RecordError.at("", f"a text, not {type(value).__name__}")


def _make_hook(annotation: object) -> Callable[[object, object], object]:
    kind, optional = kind_of(annotation)
    return (
        _read_optional(kind) if optional else lambda value, _: read_value(kind, value)
    )


def _read_optional(kind: Kind) -> Callable[[object, object], object]:
    return lambda value, _: None if value is None else read_value(kind, value)
