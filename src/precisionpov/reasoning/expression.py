"""The language in which rules are written.

Its words are facts and parameters; its sentences compare them and join the
comparisons with ``&`` (and), ``|`` (or), ``~`` (not) and :class:`Choose`. There is
nothing else: whatever needs a loop, a date, a look-up or a division is worked out
beforehand and becomes a fact. So a sentence can be evaluated, turned into columns,
printed, and taken apart by a test.
"""

from typing import Literal, NoReturn, cast

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.condition import (
    All,
    AnyOf,
    Choose,
    Condition,
    Criterion,
    Not,
    misread,
    refuse_name,
    walk,
)
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language, Term
from precisionpov.reasoning.unit import Unit

__all__ = [
    "All",
    "AnyOf",
    "Choose",
    "CodeFact",
    "Comparison",
    "Condition",
    "Criterion",
    "Fact",
    "Not",
    "NumberFact",
    "OneOf",
    "Operator",
    "Parameter",
    "Quotient",
    "TruthFact",
    "facts_in",
    "parameters_in",
    "per",
    "walk",
]

Operator = Literal[">", ">=", "<", "<="]


@attrs.frozen(order=False)
class Fact:
    """A word of the language: something a subject's facts hold.

    Attributes:
        name: Its name, also that of the field and of the column.
        en: What it says, in English.
        zh: What it says, in Chinese.

    Raises:
        PolicyError: The name cannot be that of a field.
    """

    name: str
    en: str
    zh: str

    def __attrs_post_init__(self) -> None:
        """Refuse what is no name."""
        refuse_name(self.name)

    def label(self, language: Language = "en") -> str:
        """Give what it says in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


@attrs.frozen
class TruthFact(Fact, Condition):
    """A fact that is so, is not so, or is not known; a condition by itself."""


@attrs.frozen
class CodeFact(Fact):
    """A fact that is one value of a closed list.

    Attributes:
        terms: The closed list.
    """

    terms: type[Term]

    def is_(self, value: Term) -> "OneOf":
        """Say that it is this value."""
        return OneOf(self, (value,))

    def one_of(self, *values: Term) -> "OneOf":
        """Say that it is one of these values."""
        return OneOf(self, values)

    def __bool__(self) -> NoReturn:
        """Refuse: write ``fact.is_(value)``.

        Raises:
            TypeError: Always.
        """
        raise misread("a fact without `.is_(value)`")


class _Compared:
    """What may stand on the left of a comparison."""

    __slots__ = ()

    def __gt__(self, other: "Parameter | NumberFact") -> "Comparison":
        """Say that it is above."""
        return _compare(self, ">", other)

    def __ge__(self, other: "Parameter | NumberFact") -> "Comparison":
        """Say that it is not below."""
        return _compare(self, ">=", other)

    def __lt__(self, other: "Parameter | NumberFact") -> "Comparison":
        """Say that it is below."""
        return _compare(self, "<", other)

    def __le__(self, other: "Parameter | NumberFact") -> "Comparison":
        """Say that it is not above."""
        return _compare(self, "<=", other)

    def __bool__(self) -> NoReturn:
        """Refuse: a number has to be compared.

        Raises:
            TypeError: Always.
        """
        raise misread("a number that is not compared")


@attrs.frozen(order=False)
class NumberFact(Fact, _Compared):
    """A fact that is a whole number.

    Attributes:
        unit: What it counts.
        low: The lowest it can ever be.
        high: The highest it can ever be; products with it must fit into 64 bits.
        bounded: Whether it may be known within bounds only.
        required: Whether it must always be known, at least within bounds.

    Raises:
        PolicyError: ``low`` is not below ``high``.
    """

    unit: Unit
    low: int
    high: int
    bounded: bool = False
    required: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what is no name, and a domain of one value or none."""
        refuse_name(self.name)
        if self.low >= self.high:
            msg = f"{self.name}: the lowest possible is below the highest possible"
            raise PolicyError(msg)

    def ends(self, value: int | Range | None) -> tuple[int, int]:
        """Give the lowest and the highest that it can be, as far as it is known.

        An open end is the end of what is possible at all.
        """
        match value:
            case None:
                return self.low, self.high
            case Range(low, high):
                return (
                    self.low if low is None else low,
                    self.high if high is None else high,
                )
            case _:
                return value, value


@attrs.frozen(order=False)
class Quotient(_Compared):
    """One number fact for each unit of another, as in income per head.

    It is compared by multiplying out, never divided.

    Attributes:
        numerator: What is shared out.
        denominator: Among how many; always above zero.
        en: What it says, in English.
        zh: What it says, in Chinese.
    """

    numerator: NumberFact
    denominator: NumberFact
    en: str
    zh: str

    def __attrs_post_init__(self) -> None:
        """Refuse a denominator that could be zero or unknown."""
        if self.denominator.low < 1 or not self.denominator.required:
            msg = (
                f"{self.denominator.name} cannot be divided by: a denominator is "
                "at least 1 and always known (low=1, required=True)"
            )
            raise PolicyError(msg)

    def label(self, language: Language = "en") -> str:
        """Give what it says in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def per(
    numerator: NumberFact, denominator: NumberFact, *, en: str, zh: str
) -> Quotient:
    """Give one number fact per unit of another."""
    return Quotient(numerator, denominator, en, zh)


@attrs.frozen(order=False)
class Parameter:
    """A number that a document sets, known by name in rules.

    Attributes:
        name: Its name; a policy maps it to a timeline.
        en: What it is, in English.
        zh: What it is, in Chinese.
        unit: What it counts.
        dated_by: Whether the number of the day of assessment counts, or that of
            the year in which the window of income ends.
    """

    name: str
    en: str
    zh: str
    unit: Unit
    dated_by: Literal["day", "income_year"] = "day"

    def __bool__(self) -> NoReturn:
        """Refuse: a parameter has to be compared with.

        Raises:
            TypeError: Always.
        """
        raise misread("a parameter by itself")

    def label(self, language: Language = "en") -> str:
        """Give what it is in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


@attrs.frozen
class Comparison(Condition):
    """A number fact, or a quotient, against a parameter or another number fact.

    Attributes:
        left: What is compared.
        operator: How.
        right: What it is compared with.

    Raises:
        PolicyError: The right is a bare number, or a quotient meets a fact.
    """

    left: NumberFact | Quotient
    operator: Operator
    right: Parameter | NumberFact

    def __attrs_post_init__(self) -> None:
        """Refuse what the language does not have."""
        _refuse_bare(self.right)
        if isinstance(self.left, Quotient) and isinstance(self.right, NumberFact):
            msg = "a quotient is compared with a Parameter"
            raise PolicyError(msg)

    @property
    def compared(self) -> NumberFact:
        """The number on the left, before any sharing out."""
        return self.left.numerator if isinstance(self.left, Quotient) else self.left

    @property
    def factor(self) -> Parameter | None:
        """The parameter on the right, if there is one."""
        return self.right if isinstance(self.right, Parameter) else None

    @property
    def against(self) -> NumberFact | None:
        """The number fact on the right, or the denominator multiplied out."""
        if isinstance(self.left, Quotient):
            return self.left.denominator
        return self.right if isinstance(self.right, NumberFact) else None


def _refuse_bare(right: object) -> None:
    """Refuse to compare with a number that has no name."""
    if not isinstance(right, (Parameter, NumberFact)):
        msg = (
            f"compare with a Parameter or a number fact, not {type(right).__name__}: "
            "a number in a rule has a name, a source and dates"
        )
        raise PolicyError(msg)


def _compare(
    left: _Compared, operator: Operator, right: Parameter | NumberFact
) -> Comparison:
    """Make a comparison of one of the two things that may stand on the left."""
    return Comparison(cast("NumberFact | Quotient", left), operator, right)


@attrs.frozen
class OneOf(Condition):
    """A code fact is one of these values.

    Attributes:
        fact: The fact.
        values: The values, all from its closed list, not the whole of it.
    """

    fact: CodeFact
    values: tuple[Term, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse values from elsewhere, none, or all of them."""
        if any(type(value) is not self.fact.terms for value in self.values):
            msg = f"{self.fact.name} takes the values of {self.fact.terms.__name__}"
            raise PolicyError(msg)
        if not 0 < len(set(self.values)) < len(self.fact.terms):
            msg = f"{self.fact.name}: name at least one value, and not all of them"
            raise PolicyError(msg)


def facts_in(condition: Condition) -> tuple[Fact, ...]:
    """Give every fact a condition names, in order, as often as it is named."""
    facts: list[Fact] = []
    for one in walk(condition):
        if isinstance(one, TruthFact):
            facts.append(one)
        elif isinstance(one, OneOf):
            facts.append(one.fact)
        elif isinstance(one, Comparison):
            facts.append(one.compared)
            if one.against is not None:
                facts.append(one.against)
    return tuple(facts)


def parameters_in(condition: Condition) -> tuple[Parameter, ...]:
    """Give every parameter a condition names, in order, each once."""
    found = (one.factor for one in walk(condition) if isinstance(one, Comparison))
    return tuple(dict.fromkeys(one for one in found if one is not None))
