"""Gathering the facts of one subject, with the places that would settle them."""

from typing import Any, TypeVar

from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range

__all__ = ["Answers", "Value", "require"]

Value = bool | int | str | Range | None
FactsT = TypeVar("FactsT", bound=Facts)


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
