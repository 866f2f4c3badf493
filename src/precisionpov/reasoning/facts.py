"""The flat facts about one subject that rules read.

A class of facts is a row of a table: every field is a word of the language (a
:class:`~precisionpov.reasoning.expression.Fact`) with its type, unit, meaning and
domain. None means unknown, in every field: anything that the fact can be.
"""

import operator
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, SupportsIndex, cast

import attrs

from precisionpov.errors import Fault, RecordError
from precisionpov.reasoning.expression import CodeFact, Fact, NumberFact, TruthFact
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import write

__all__ = ["Facts", "fact", "words_of"]


@attrs.frozen(kw_only=True)
class Facts:
    """The ground that every class of facts stands on.

    Attributes:
        subject: The id of whom or what the facts are about.
        paths: For facts that are unknown or only bounded: the places in the record
            that would settle them, as (fact, places) pairs. Not part of equality.
    """

    subject: str = ""
    paths: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(
        default=(), eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a value that a fact cannot have; all faults together.

        Raises:
            RecordError: With one fault for each such fact.
        """
        faults: list[Fault] = []
        for name, word, unseen in _plan_of(type(self)):
            value = getattr(self, name)
            # Nearly all are truths or unknown, and pass without a further look.
            if type(value) in unseen:
                continue
            if value is None or value is True or value is False:
                problem = _flag_problem(word, value)
            elif type(value) is int and isinstance(word, NumberFact):
                problem = _number_problem(word, value, value)
            else:
                value, problem = _other_problem(word, value)
                object.__setattr__(self, name, value)
            if problem:
                faults.append(Fault(name, problem))
        if faults:
            raise RecordError(faults)

    def path_of(self, name: str) -> tuple[str, ...]:
        """Give the places in the record that would settle a fact."""
        return dict(self.paths).get(name, (name,))

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``.

        Here it is the path itself: a class of facts whose record has words for its
        places gives those.
        """
        del language
        return path


def fact(word: Fact) -> Any:  # noqa: ANN401 - the field's own annotation is its type
    """Make the field of a class of facts that holds this word."""
    required = isinstance(word, NumberFact) and word.required
    return attrs.field(
        default=attrs.NOTHING if required else None, metadata={"fact": word}
    )


def _words_of(cls: type[Facts]) -> Mapping[str, Fact]:
    """Read the words off the fields of a class."""
    return MappingProxyType(
        {
            field.name: field.metadata["fact"]
            for field in attrs.fields(cls)
            if "fact" in field.metadata
        }
    )


words_of: Callable[[type[Facts]], Mapping[str, Fact]] = cast(
    "Callable[[type[Facts]], Mapping[str, Fact]]", cache(_words_of)
)
"""Give the words of a class of facts, by name, in the order of its fields."""


def _read_plan(
    cls: type[Facts],
) -> tuple[tuple[str, Fact, frozenset[type]], ...]:
    """Give for each field its name, its word, and the types that pass unseen."""
    return tuple((name, word, _unseen(word)) for name, word in words_of(cls).items())


def _unseen(word: Fact) -> frozenset[type]:
    """Give the types whose every value a word can have."""
    if isinstance(word, TruthFact):
        return frozenset((type(None), bool))
    if isinstance(word, CodeFact):
        return frozenset((type(None), word.terms))
    required = isinstance(word, NumberFact) and word.required
    return frozenset() if required else frozenset((type(None),))


_plan_of = cast(
    "Callable[[type[Facts]], tuple[tuple[str, Fact, frozenset[type]], ...]]",
    cache(_read_plan),
)


def _flag_problem(word: Fact, value: bool | None) -> str:  # noqa: FBT001 - the value
    """Say what is wrong with None, True or False where it did not pass unseen."""
    if value is None:
        return "is always known, at least within bounds"
    return f"{value} is no {_allowed(word)}"


def _number_problem(word: NumberFact, low: int | None, high: int | None) -> str:
    """Say what is wrong with a number, or with bounds."""
    if (low is not None and not word.low <= low <= word.high) or (
        high is not None and not word.low <= high <= word.high
    ):
        possible = write(Range(word.low, word.high), word.unit)
        return f"outside what is possible, {possible}"
    return ""


def _other_problem(word: Fact, value: object) -> tuple[object, str]:
    """Look at bounds, codes and foreign whole numbers; give what to keep."""
    if isinstance(word, CodeFact):
        member = word.terms.named(value) if type(value) is str else None
        if type(value) is word.terms or member is not None:
            return member or value, ""
    elif isinstance(word, NumberFact):
        if isinstance(value, Range):
            return narrow(value.low, value.high), _range_problem(word, value)
        number = _whole(value)
        if number is not None:
            return number, _number_problem(word, number, number)
    return value, f"takes a {_allowed(word)}, not {type(value).__name__}"


def _whole(value: object) -> int | None:
    """Give the plain whole number that a value of another library is, or None."""
    try:
        return int(operator.index(cast("SupportsIndex", value)))
    except TypeError:
        return None


def _range_problem(word: NumberFact, value: Range) -> str:
    """Say what is wrong with bounds."""
    if value.low != value.high and not word.bounded:
        return "is known exactly or not at all, so it takes no bounds"
    if word.required and (value.low is None or value.high is None):
        return "needs both bounds"
    return _number_problem(word, value.low, value.high)


def _allowed(word: Fact) -> str:
    """Say in words what a fact takes."""
    if isinstance(word, CodeFact):
        values = ", ".join(term.value for term in word.terms)
        return f"value of {word.terms.__name__} ({values})"
    return "whole number" if isinstance(word, NumberFact) else "truth (True or False)"
