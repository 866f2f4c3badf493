"""How conditions are joined: and, or, not, the choice between two, and criteria.

Where Python would accept a sentence that means something else (``and``, ``not``,
``if``, a chained comparison) it fails at once and says what to write.
"""

from collections.abc import Iterator
from keyword import iskeyword
from typing import NoReturn

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.source import Citation, require_citation
from precisionpov.reasoning.term import Language

__all__ = [
    "All",
    "AnyOf",
    "Choose",
    "Condition",
    "Criterion",
    "Not",
    "misread",
    "refuse_name",
    "walk",
]


class Condition:
    """Something that is yes, no or unknown of a subject."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Refuse parts that are no conditions, such as what ``==`` gives.

        Raises:
            PolicyError: A part is no condition.
        """
        _refuse_other(type(self).__name__, *self.parts())

    def parts(self) -> "tuple[Condition, ...]":
        """Give the conditions that this one is made of."""
        return ()

    def __and__(self, other: "Condition") -> "Condition":
        """Say that both hold."""
        return All((*_parts_of(All, self), *_parts_of(All, other)))

    def __or__(self, other: "Condition") -> "Condition":
        """Say that at least one holds."""
        return AnyOf((*_parts_of(AnyOf, self), *_parts_of(AnyOf, other)))

    def __invert__(self) -> "Condition":
        """Say that it does not hold."""
        return self.part if isinstance(self, Not) else Not(self)

    def __bool__(self) -> NoReturn:
        """Refuse: a condition is not true or false before it is asked.

        Raises:
            TypeError: Always.
        """
        raise misread("a condition")


def misread(what: str) -> TypeError:
    """Make the error for what Python would take for true; it says what to write."""
    return TypeError(
        f"{what} has no truth value in Python; write `a & b`, `a | b`, `~a` "
        "instead of `and`, `or`, `not`, `Choose(a, b, c)` instead of `if`, and "
        "`(x > low) & (y < high)` instead of a chained comparison"
    )


def _parts_of(kind: "type[All | AnyOf]", condition: object) -> "tuple[Condition, ...]":
    """Take a chain of ands, or of ors, apart; refuse what is no condition."""
    if not isinstance(condition, Condition):
        msg = (
            f"{type(condition).__name__} is no condition; join facts, comparisons "
            "and criteria"
        )
        raise TypeError(msg)
    return condition.parts() if type(condition) is kind else (condition,)


def _refuse_other(where: str, *parts: object) -> None:
    """Refuse a part that is no condition."""
    for part in parts:
        if not isinstance(part, Condition):
            msg = (
                f"{where} holds a {type(part).__name__}, which is no condition; "
                "write `fact.is_(value)` instead of `fact == value`"
            )
            raise PolicyError(msg)


def refuse_name(name: str) -> None:
    """Refuse what could not name a field and a column."""
    if not name.isidentifier() or iskeyword(name):
        msg = f"{name!r} is no name; use letters, digits and _"
        raise PolicyError(msg)


@attrs.frozen
class All(Condition):
    """Every part holds."""

    conditions: tuple[Condition, ...]

    def parts(self) -> tuple[Condition, ...]:
        """Give the parts."""
        return self.conditions


@attrs.frozen
class AnyOf(Condition):
    """At least one part holds."""

    conditions: tuple[Condition, ...]

    def parts(self) -> tuple[Condition, ...]:
        """Give the parts."""
        return self.conditions


@attrs.frozen
class Not(Condition):
    """The part does not hold."""

    part: Condition

    def parts(self) -> tuple[Condition, ...]:
        """Give the part."""
        return (self.part,)


@attrs.frozen
class Choose(Condition):
    """One of two readings, as a condition says.

    It is settled too where the condition is unknown and both readings agree.

    Attributes:
        condition: What chooses.
        then: The reading where it holds.
        otherwise: The reading where it does not.
    """

    condition: Condition
    then: Condition
    otherwise: Condition

    def parts(self) -> tuple[Condition, ...]:
        """Give the condition and both readings."""
        return (self.condition, self.then, self.otherwise)


@attrs.frozen(repr=False)
class Criterion(Condition):
    """A named part of a rule, with the sentence it states and its source.

    Attributes:
        id: Its name in the rule; with the rule's it is stable for ever.
        condition: When it holds.
        cite: Its source.
        en: The sentence that it states, in English.
        zh: The sentence that it states, in Chinese.

    Raises:
        PolicyError: The id cannot be part of a column's name, what it holds is no
            condition, or its source is no citation.
    """

    id: str
    condition: Condition
    cite: Citation
    en: str
    zh: str

    def __attrs_post_init__(self) -> None:
        """Refuse an id, a condition or a source that is none."""
        refuse_name(self.id)
        _refuse_other(f"criterion {self.id!r}", self.condition)
        require_citation(self.cite)

    def __repr__(self) -> str:
        """Give the id and the sentence, in one line."""
        return f"<Criterion {self.id}: {self.en}>"

    def parts(self) -> tuple[Condition, ...]:
        """Give the condition."""
        return (self.condition,)

    def label(self, language: Language = "en") -> str:
        """Give the sentence in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def walk(condition: Condition) -> Iterator[Condition]:
    """Give a condition and everything in it, each before its parts."""
    waiting = [condition]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(one.parts()))
