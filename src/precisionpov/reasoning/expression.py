"""The language in which rules are written.

Its words are facts and parameters; its sentences compare them and join the
comparisons with ``&`` (and), ``|`` (or), ``~`` (not) and :class:`Choose`. There is
nothing else: whatever needs a loop, a date, a look-up or a division is worked out
beforehand and becomes a fact. So a sentence can be evaluated, turned into columns,
printed, and taken apart by a test.

Where Python would accept a sentence that means something else (``and``, ``not``,
``if``, a chained comparison, a bare number) it fails at once and says what to write.
"""

from collections.abc import Iterator
from typing import Literal, NoReturn

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
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


class Condition:
    """Something that is yes, no or unknown of a subject."""

    __slots__ = ()

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
        msg = (
            "a condition has no truth value in Python; write `a & b`, `a | b`, `~a` "
            "instead of `and`, `or`, `not`, `Choose(a, b, c)` instead of `if`, and "
            "`(x > low) & (y < high)` instead of a chained comparison"
        )
        raise TypeError(msg)


def _parts_of(kind: "type[All | AnyOf]", condition: object) -> "tuple[Condition, ...]":
    """Take a chain of ands, or of ors, apart; refuse what is no condition."""
    if not isinstance(condition, Condition):
        msg = (
            f"{type(condition).__name__} is no condition; join facts, comparisons "
            "and criteria"
        )
        raise TypeError(msg)
    return condition.parts() if type(condition) is kind else (condition,)


@attrs.frozen
class Fact:
    """A word of the language: something a subject's facts hold.

    Attributes:
        name: Its name, also that of the field and of the column.
        en: What it says, in English.
        zh: What it says, in Chinese.
    """

    name: str
    en: str
    zh: str

    def label(self, language: str = "en") -> str:
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

    def is_(self, value: Term) -> "Condition":
        """Say that it is this value."""
        return OneOf(self, (value,))

    def one_of(self, *values: Term) -> "Condition":
        """Say that it is one of these values."""
        return OneOf(self, values)


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


@attrs.frozen(order=False)
class NumberFact(Fact, _Compared):
    """A fact that is a whole number.

    Attributes:
        unit: What it counts.
        low: The lowest it can ever be.
        high: The highest it can ever be; products with it must fit into 64 bits.
        bounded: Whether it may be known within bounds only.
        required: Whether it must always be known, at least within bounds.
    """

    unit: Unit
    low: int
    high: int
    bounded: bool = False
    required: bool = False


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

    def label(self, language: str = "en") -> str:
        """Give what it says in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def per(
    numerator: NumberFact, denominator: NumberFact, *, en: str, zh: str
) -> Quotient:
    """Give one number fact per unit of another."""
    return Quotient(numerator, denominator, en, zh)


@attrs.frozen
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

    def label(self, language: str = "en") -> str:
        """Give what it is in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


@attrs.frozen
class Comparison(Condition):
    """A number fact, or a quotient, against a parameter or another number fact.

    Attributes:
        left: What is compared.
        operator: How.
        right: What it is compared with.
    """

    left: NumberFact | Quotient
    operator: Operator
    right: Parameter | NumberFact

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


def _compare(left: object, operator: Operator, right: object) -> Comparison:
    """Make a comparison; refuse what the language does not have."""
    if not isinstance(right, (Parameter, NumberFact)):
        msg = (
            f"compare with a Parameter or a number fact, not {type(right).__name__}: "
            "a number in a rule has a name, a source and dates"
        )
        raise PolicyError(msg)
    if not isinstance(left, (NumberFact, Quotient)) or (
        isinstance(left, Quotient) and isinstance(right, NumberFact)
    ):
        msg = "a quotient is compared with a Parameter"
        raise PolicyError(msg)
    return Comparison(left, operator, right)


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


@attrs.frozen
class Criterion(Condition):
    """A named part of a rule, with the sentence it states and its source.

    Attributes:
        id: Its name in the rule; with the rule's it is stable for ever.
        condition: When it holds.
        cite: Its source.
        en: The sentence that it states, in English.
        zh: The sentence that it states, in Chinese.
    """

    id: str
    condition: Condition
    cite: Citation
    en: str
    zh: str

    def parts(self) -> tuple[Condition, ...]:
        """Give the condition."""
        return (self.condition,)

    def label(self, language: str = "en") -> str:
        """Give the sentence in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


def walk(condition: Condition) -> Iterator[Condition]:
    """Give a condition and everything in it, each before its parts."""
    waiting = [condition]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(one.parts()))


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
