"""What one field of a record may hold.

A kind accepts a value or refuses it, and says what would be allowed. It never
repeats the value: a wrong value may be a name or an identity number.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import (
    NamedTuple,
    Protocol,
    TypeVar,
    cast,
)

from precisionpov.errors import Fault, RecordError
from precisionpov.money import FEN_ONLY, LARGEST_YUAN, in_yuan, whole_number
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term

__all__ = [
    "Choice",
    "Day",
    "Flag",
    "IdentifierText",
    "Kind",
    "Label",
    "Limits",
    "Many",
    "Money",
    "Part",
    "Whole",
    "chosen",
    "exact_class",
]

TermT = TypeVar("TermT", bound=Term)

LARGEST_FEN = LARGEST_YUAN * 100
LARGEST_INT = 2**63 - 1
LARGEST_COUNT = 10**9
LONGEST_TEXT = 200
LONGEST_IDENTIFIER = 64
MOST_ITEMS = 1000
LONGEST_LIST_OF_WORDS = 120
OF_A_MU = "whole hundredths of a mu, as mu('1.25') makes them,"
"""What an area is, in plain data too."""
HIDDEN_CHARACTERS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Kind(Protocol):
    """What one field may hold."""

    def accept(self, value: object) -> object:
        """Give the value as the record keeps it.

        Raises:
            RecordError: It is no value of this kind.
        """


def _refuse(allowed: str, value: object) -> RecordError:
    return RecordError.at("", f"{allowed}, not {type(value).__name__}")


def _as_text(value: object, allowed: str) -> str:
    # Other libraries have texts of their own; a member of a list is no free text.
    if isinstance(value, str) and not isinstance(value, Enum):
        return str.__str__(value)
    raise _refuse(allowed, value)


class Flag(NamedTuple):
    """True or false."""

    def accept(self, value: object) -> object:
        """Accept true and false, and nothing that only counts as one of them."""
        if isinstance(value, bool):
            return value
        raise _refuse("true or false", value)


class Whole(NamedTuple):
    """A whole number within limits, both included."""

    least: int = -LARGEST_INT
    most: int = LARGEST_INT
    what: str = "a whole number"

    def accept(self, value: object) -> object:
        """Accept a whole number, never a bool or a float."""
        number = value if type(value) is int else whole_number(value, self.allowed)
        if self.least <= number <= self.most:
            return number
        raise RecordError.at("", self.allowed)

    @property
    def allowed(self) -> str:
        """What may stand in the field."""
        return f"{self.what} from {self.least} to {self.most}"


class Money(NamedTuple):
    """An amount in fen, exact or within bounds.

    A field that may not be negative has ``least=0``.
    """

    least: int = -LARGEST_FEN
    bounded: bool = True

    def accept(self, value: object) -> object:
        """Accept whole fen, and bounds where the field may have them."""
        if type(value) is int:
            if self.least <= value <= LARGEST_FEN:
                return value
        elif type(value) is Range and self.bounded:
            ends = [end for end in (value.low, value.high) if end is not None]
            if all(self.least <= end <= LARGEST_FEN for end in ends):
                return value
        else:
            return self.accept(whole_number(value, FEN_ONLY))
        least, most = in_yuan(self.least), in_yuan(LARGEST_FEN)
        raise RecordError.at("", f"an amount from {least} to {most} yuan")


class Day(NamedTuple):
    """A calendar day."""

    def accept(self, value: object) -> object:
        """Accept a date; one of a subclass becomes a plain one."""
        if type(value) is date:
            return value
        if isinstance(value, date) and not isinstance(value, datetime):
            return date(value.year, value.month, value.day)
        raise _refuse("a day as datetime.date", value)


class Label(NamedTuple):
    """A text for people, free of control and format characters."""

    longest: int = LONGEST_TEXT

    def accept(self, value: object) -> object:
        """Accept any script, and characters that are newer than the interpreter."""
        text = value if type(value) is str else _as_text(value, "a text")
        if not 0 < len(text) <= self.longest:
            raise RecordError.at("", f"a text of 1 to {self.longest} characters")
        # isprintable is the quick way, but knows only the interpreter's Unicode.
        if not text.isprintable() and not HIDDEN_CHARACTERS.isdisjoint(
            map(unicodedata.category, text)
        ):
            problem = "a text without control, format or line-breaking characters"
            raise RecordError.at("", problem)
        return text


class IdentifierText(NamedTuple):
    """A text that names a record: ASCII only, so that no two look alike."""

    def accept(self, value: object) -> object:
        """Accept printable ASCII without spaces."""
        if type(value) is not str:
            value = _as_text(value, "an id as text")
        if (
            0 < len(value) <= LONGEST_IDENTIFIER
            and value.isascii()
            and value.isprintable()
            and " " not in value
        ):
            return value
        problem = f"an id of 1 to {LONGEST_IDENTIFIER} ASCII characters, no spaces"
        raise RecordError.at("", problem)


class Choice(NamedTuple):
    """A member of a closed list, or its value."""

    terms: type[Term]
    members: Mapping[str, Term]

    def accept(self, value: object) -> object:
        """Turn a value of the list into its member."""
        if type(value) is self.terms:
            return value
        # A member of another list is a str too, and may share its value.
        if isinstance(value, str) and not isinstance(value, Enum):
            member = self.members.get(value)
            if member is not None:
                return member
        raise RecordError.at("", self.allowed(value))

    def allowed(self, value: object) -> str:
        """Name the values of the list, those nearest to a wrong one first."""
        from difflib import get_close_matches

        values = list(self.members)
        text = value if isinstance(value, str) else ""
        named = [word for word, term in self.members.items() if term.zh == text]
        near = named or get_close_matches(text[:LONGEST_IDENTIFIER], values, 3, 0.6)
        ranked = near + [word for word in values if word not in near]
        shown = list[str]()
        while ranked and len(", ".join([*shown, ranked[0]])) <= LONGEST_LIST_OF_WORDS:
            shown.append(ranked.pop(0))
        rest = f" and {len(ranked)} more" if ranked else ""
        return f"one of {', '.join(shown)}{rest}"


def chosen(terms: type[TermT], value: object, path: str) -> TermT:
    """Take a member of a closed list, or its value, where no record holds it.

    Raises:
        RecordError: It is neither.
    """
    if type(value) is terms:
        return value
    members = {str(one.value): one for one in terms}
    try:
        return cast("TermT", Choice(terms, members).accept(value))
    except RecordError as error:
        raise error.under(path) from None


class Part(NamedTuple):
    """A record inside a record."""

    record: type

    def accept(self, value: object) -> object:
        """Accept a record of this very class."""
        if type(value) is self.record:
            return value
        raise _refuse(f"a {self.record.__name__} (read() takes mappings)", value)


class Limits(NamedTuple):
    """How many items a row may have, both included."""

    least: int
    most: int


NO_LIMITS = Limits(0, MOST_ITEMS)


class Many(NamedTuple):
    """A row of values of one kind; a list becomes a tuple."""

    kind: Kind
    exact: type | None
    limits: Limits = NO_LIMITS

    def accept(self, value: object) -> object:
        """Accept a list or a tuple, each item by its kind."""
        if type(value) is not tuple and not isinstance(value, (list, tuple)):
            raise _refuse("a list", value)
        items = cast("Sequence[object]", value)
        least, most = self.limits
        if not least <= len(items) <= most:
            raise RecordError.at("", f"{least} to {most} items")
        exact, accept = self.exact, self.kind.accept
        try:
            for item in items:
                if type(item) is not exact:
                    return tuple([accept(item) for item in items])
        except RecordError:
            raise RecordError(self._faults(items)) from None
        return tuple(items)

    def _faults(self, items: Sequence[object]) -> list[Fault]:
        faults: list[Fault] = []
        for index, item in enumerate(items):
            try:
                self.kind.accept(item)
            except RecordError as error:
                faults.extend(error.under(f"[{index}]").faults)
        return faults


def exact_class(kind: Kind) -> type | None:
    """Give the class whose every instance a kind accepts unseen, if there is one."""
    match kind:
        case Flag():
            return bool
        case Day():
            return date
        case Choice():
            return kind.terms
        case Part():
            return kind.record
        case _:
            return None
