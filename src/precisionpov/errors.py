"""What the library raises.

An unfavourable answer, or an unknown one, is never an exception: exceptions are
for records that cannot be true, for days on which nothing is in force, and for
rules or places that are built wrongly. No message repeats a name or an identity
number.
"""

from collections.abc import Iterable
from datetime import date

import attrs

__all__ = [
    "Fault",
    "NotInForceError",
    "PolicyError",
    "PrecisionpovError",
    "RecordError",
    "require_language",
]

LONGEST_FAULT = 200


def require_language(language: object) -> None:
    """Refuse a language that the library does not speak.

    Raises:
        ValueError: It is neither ``"en"`` nor ``"zh"``.
    """
    if not isinstance(language, str) or language not in ("en", "zh"):
        given = repr(language) if isinstance(language, str) else type(language).__name__
        raise ValueError(f'language is "en" or "zh", not {given}')


class PrecisionpovError(Exception):
    """The one ancestor of everything that the library raises on purpose."""


@attrs.frozen
class Fault:
    """One thing that is wrong with a record.

    Attributes:
        path: Where it is, as in ``members[1].born``; empty for the record itself.
        problem: What is wrong and what is allowed.
    """

    path: str
    problem: str

    def __str__(self) -> str:
        """Give path and problem in at most 200 characters."""
        text = f"{self.path}: {self.problem}" if self.path else self.problem
        if len(text) <= LONGEST_FAULT:
            return text
        return text[: LONGEST_FAULT - 1] + "…"

    def under(self, path: str) -> "Fault":
        """Say the same fault as seen from a record that holds this one."""
        if not self.path:
            return Fault(path, self.problem)
        joint = "" if self.path.startswith("[") else "."
        return Fault(f"{path}{joint}{self.path}", self.problem)


class RecordError(PrecisionpovError, ValueError):
    """A record that cannot be true, or cannot be read.

    Attributes:
        faults: Every fault found, in the order of the record.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Gather faults; one line each in the message."""
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))

    @classmethod
    def at(cls, path: str, problem: str) -> "RecordError":
        """Make the error for a single fault."""
        return cls((Fault(path, problem),))

    def under(self, path: str) -> "RecordError":
        """Make the same error as seen from a record that holds this one."""
        return RecordError(fault.under(path) for fault in self.faults)

    def __reduce__(self) -> tuple[type["RecordError"], tuple[tuple[Fault, ...]]]:
        """Pickle by the faults."""
        return RecordError, (self.faults,)


class NotInForceError(PrecisionpovError, LookupError):
    """A rule or number was asked for on a day on which it is not in force.

    Attributes:
        item: What was asked for.
        day: The day asked about.
        spans: The spans in which it is in force, first and last day (or None).
        cure: What to do about it, such as the choice to set; empty where nothing
            can be said.
    """

    def __init__(
        self,
        item: str,
        day: date,
        spans: Iterable[tuple[date, date | None]] = (),
        cure: str = "",
    ) -> None:
        """Name the item, the day and the days on which there is an answer."""
        self.item = item
        self.day = day
        self.spans: tuple[tuple[date, date | None], ...] = tuple(spans)
        self.cure = cure
        known = ", ".join(f"{first} to {last or 'now'}" for first, last in self.spans)
        said = f"{item} is not in force on {day}; in force: {known or 'never'}"
        super().__init__(f"{said}; {cure}" if cure else said)

    def __reduce__(
        self,
    ) -> tuple[
        type["NotInForceError"],
        tuple[str, date, tuple[tuple[date, date | None], ...], str],
    ]:
        """Pickle by item, day, spans and cure."""
        return NotInForceError, (self.item, self.day, self.spans, self.cure)


class PolicyError(PrecisionpovError, ValueError):
    """A rule, a timeline or a place that is built wrongly."""
