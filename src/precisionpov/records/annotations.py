"""The annotations of a record's fields, and the kinds that they stand for."""

import types
from datetime import date
from typing import Annotated, Union, cast, get_args, get_origin

import attrs

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term
from precisionpov.records.kinds import (
    LARGEST_COUNT,
    NO_LIMITS,
    Choice,
    Day,
    Flag,
    IdentifierText,
    Kind,
    Label,
    Limits,
    Many,
    Money,
    Part,
    Whole,
    exact_class,
)

__all__ = ["Amount", "Count", "Identifier", "Text", "kind_of"]

Amount = Annotated[Fen | Range, Money(least=0)]
"""An amount in fen, exact or within bounds, never negative."""

Count = Annotated[int, Whole(0, LARGEST_COUNT)]
"""A whole number from zero."""

Text = Annotated[str, Label()]
"""A text for people: 1 to 200 characters, none of them hidden."""

Identifier = Annotated[str, IdentifierText()]
"""The id of a record: 1 to 64 ASCII characters, no spaces."""


def kind_of(annotation: object) -> tuple[Kind, bool]:
    """Give the kind of a field and whether it may be None.

    Args:
        annotation: A class, a closed list, ``tuple[X, ...]``, an annotation that
            carries its kind, or one of these ``| None``.

    Raises:
        TypeError: The annotation says nothing that a record can hold.
    """
    if get_origin(annotation) not in {Union, types.UnionType}:
        return _stated_kind(annotation), False
    choices = get_args(annotation)
    stated = [choice for choice in choices if choice is not types.NoneType]
    optional = len(stated) < len(choices)
    if stated in ([Fen, Range], [int, Range]):
        return Money(), optional
    if len(stated) == 1:
        return _stated_kind(stated[0]), optional
    raise TypeError(f"no kind of field: {annotation}")


def _stated_kind(annotation: object) -> Kind:
    origin = get_origin(annotation)
    if origin is Annotated:
        base, note = get_args(annotation)
        return _row(base, note) if isinstance(note, Limits) else cast("Kind", note)
    if origin is tuple:
        return _row(annotation, NO_LIMITS)
    if annotation is Fen:
        return Money(bounded=False)
    if isinstance(annotation, type):
        return _kind_of_class(annotation)
    raise TypeError(f"no kind of field: {annotation}")


def _row(annotation: object, limits: Limits) -> Many:
    kind = _stated_kind(get_args(annotation)[0])
    return Many(kind, exact_class(kind), limits)


def _kind_of_class(cls: type[object]) -> Kind:
    if issubclass(cls, Term):
        return Choice(cls, {term.value: term for term in cls})
    if attrs.has(cls):
        return Part(cls)
    simple: dict[type, Kind] = {bool: Flag(), int: Whole(), str: Label(), date: Day()}
    if cls in simple:
        return simple[cls]
    raise TypeError(f"no kind of field: {cls}")
