"""Other libraries that carry records: cattrs and msgspec.

:func:`precisionpov.read` is the door for data from outside. Those who use
cattrs already call :func:`configure` once on their converter: by itself cattrs makes
``True`` of ``"否"`` and 5 fen of 5.7.

msgspec reads and writes records without any help of ours, and refuses wrong types;
but it stops at the first fault, passes over unknown keys, and knows amounts in fen
only. Let ``read`` be the door where that matters.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import attrs

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.reading import read_value, to_dict
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import kind_of
from precisionpov.records.kinds import Label, Many, Part
from precisionpov.records.record import Record

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["configure"]


def configure(converter: "Converter") -> None:
    """Make a cattrs converter strict, for records and for the types they use.

    Afterwards it structures records as :func:`precisionpov.read` does, with
    every fault and its path, and refuses unknown keys. ``bool``, ``int``, ``str``,
    dates, amounts and closed lists are strict wherever the converter meets them, in
    classes of yours as well.

    Args:
        converter: The converter; it is changed.
    """
    from cattrs.gen import make_dict_structure_fn

    def make_strict(cls: type[attrs.AttrsInstance]) -> Callable[..., object]:
        return make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    def make_hook(annotation: object) -> Callable[[object, object], object]:
        read_annotated = _make_hook(annotation)
        return lambda value, _: read_annotated(value)

    # cattrs keeps its own hooks of these under their class, and asks those first.
    for plain in (bool, int, date):
        read_plain = _make_hook(plain)
        converter.register_structure_hook(plain, _with_subclasses(plain, read_plain))
    converter.register_structure_hook(str, _with_subclasses(str, _read_text))
    converter.register_structure_hook(Term, lambda value, cls: _make_hook(cls)(value))
    # Of the others the hook registered last is asked first.
    converter.register_structure_hook_factory(_is_ours, make_strict)
    converter.register_structure_hook_factory(_has_kind, make_hook)
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


def _read_text(value: object) -> str:
    # Texts of other classes have no limits of ours.
    if isinstance(value, str):
        return value
    raise RecordError.at("", f"a text, not {type(value).__name__}")


def _with_subclasses(
    plain: type[object], read_plain: Callable[[object], object]
) -> Callable[[object, type[object]], object]:
    # The hook of a class is asked for its subclasses too, such as other enums.
    def structure(value: object, cls: type[object]) -> object:
        accepted = read_plain(value)
        return accepted if cls is plain else cast("Any", cls)(accepted)

    return structure


def _make_hook(annotation: object) -> Callable[[object], object]:
    kind, optional = kind_of(annotation)
    if optional:
        return lambda value: None if value is None else read_value(kind, value)
    return lambda value: read_value(kind, value)
