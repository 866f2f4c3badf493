"""Gathering the facts of one subject, with the places that would settle them."""

from collections.abc import Iterable
from typing import Any, TypeVar

from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range

__all__ = ["Answers", "Value", "require", "require_all"]

Value = bool | int | str | Range | None
FactsT = TypeVar("FactsT", bound=Facts)
T = TypeVar("T")


def require(subject: object, kind: type | tuple[type, ...], verb: str) -> None:
    """Refuse to judge what is no record of the right kind, or of one of these.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(subject, kind):
        given = type(subject).__name__
        kinds = kind if isinstance(kind, tuple) else (kind,)
        names = " or a ".join(one.__name__ for one in kinds)
        raise TypeError(f"{verb} takes a {names}, not {given}")


def require_all(rows: Iterable[T], kind: type[T], verb: str) -> tuple[T, ...]:
    """Take rows of one kind from any iterable; refuse all else.

    Raises:
        TypeError: They are no rows, or one of them is something else.
    """
    try:
        each = iter(rows)
    except TypeError:
        given = type(rows).__name__
        msg = f"{verb} takes a list of {kind.__name__}, not {given}"
        raise TypeError(msg) from None
    found = tuple(each)
    for one in found:
        require(one, kind, verb)
    return found


class Answers:
    """Facts as they are worked out, one after the other.

    Attributes:
        values: Each fact by name; None where it is unknown.
        paths: For those unknown or bounded, the places that would settle them.
    """

    __slots__ = ("paths", "values")

    def __init__(self) -> None:
        """Start with nothing."""
        self.values: dict[str, Any] = {}
        self.paths: list[tuple[str, tuple[str, ...]]] = []

    def say(self, fact: str, value: Value, *places: str) -> None:
        """Put down a fact, and where to look if it is not known exactly."""
        self.values[fact] = value
        if (value is None or type(value) is Range) and places:
            self.paths.append((fact, places))

    def facts(self, kind: type[FactsT], subject: str) -> FactsT:
        """Make the facts.

        Raises:
            RecordError: A value is out of all bounds.
        """
        return kind(subject=subject, paths=tuple(self.paths), **self.values)
