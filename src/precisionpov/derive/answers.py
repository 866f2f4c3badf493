"""Gathering the facts of one subject, with the places that would settle them."""

from precisionpov.reasoning.quantity import Range

__all__ = ["Answers", "Value"]

Value = bool | int | str | Range | None


class Answers:
    """Facts as they are worked out, one after the other.

    Attributes:
        values: Each fact by name; None where it is unknown.
        paths: For those unknown or bounded, the places that would settle them.
    """

    __slots__ = ("paths", "values")

    def __init__(self) -> None:
        """Start with nothing."""
        self.values: dict[str, Value] = {}
        self.paths: list[tuple[str, tuple[str, ...]]] = []

    def say(self, fact: str, value: Value, *places: str) -> None:
        """Put down a fact, and where to look if it is not known exactly."""
        self.values[fact] = value
        if places and (value is None or type(value) is Range):
            self.paths.append((fact, places))
