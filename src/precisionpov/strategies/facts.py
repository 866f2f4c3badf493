"""Facts of one subject: of any class of facts, by what the class declares."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar, cast, overload

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.facts.exit import ExitFacts
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    CodeFact,
    Comparison,
    Fact,
    NumberFact,
    walk,
)
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range, lowest
from precisionpov.reasoning.unit import Unit
from precisionpov.strategies.departing import (
    EDGES,
    Departures,
    Options,
    Values,
    departing,
    departures,
    made,
)
from precisionpov.strategies.scalars import LARGE
from precisionpov.strategies.usual import USUAL_NUMBERS, USUALLY_NONE, USUALLY_NOT

__all__ = ["household_facts", "lessons", "values_of"]

FactsT = TypeVar("FactsT", bound=Facts)

STARTS = ("usual", "usual", "usual", "usual", "unknown", "contrary")
"""Where an example starts from; departures follow."""

WIDTHS = ((0, 100), (100, 0), (1, 1), (0, 1), (LARGE, LARGE))
"""How far bounds lie below and above a number."""


@overload
def household_facts(
    *, unknown: bool = True, bounds: bool = True, law: BoundRule | None = None
) -> SearchStrategy[ExitFacts]: ...


@overload
def household_facts(
    kind: type[FactsT],
    *,
    unknown: bool = True,
    bounds: bool = True,
    law: BoundRule | None = None,
) -> SearchStrategy[FactsT]: ...


def household_facts(
    kind: type[Facts] = ExitFacts,
    *,
    unknown: bool = True,
    bounds: bool = True,
    law: BoundRule | None = None,
) -> SearchStrategy[Facts]:
    """Draw facts of a household, or of any other subject with declared facts.

    Most examples are a usual subject with some departures; some start from a
    subject of which nothing is known, or of which everything is contrary. Examples
    shrink towards the usual subject: every guarantee is met, nothing disqualifies,
    one member, no income.

    Args:
        kind: The class of facts.
        unknown: Whether facts may be unknown.
        bounds: Whether numbers may be known within bounds only.
        law: A rule around whose numbers many are drawn: on each of its thresholds,
            one below and one above.
    """
    return _facts(cast("Any", kind), unknown, bounds, law)


@lru_cache(maxsize=64)
def _facts(
    kind: Any,  # noqa: ANN401 - a class of facts, hashed as one
    unknown: bool,  # noqa: FBT001 - a key of the cache
    bounds: bool,  # noqa: FBT001
    law: BoundRule | None,
) -> SearchStrategy[Any]:
    values = values_of(kind, unknown, bounds, law)
    return made(values, lambda drawn: kind(**drawn))


def lessons(
    kind: type[FactsT], *, law: BoundRule | None = None
) -> SearchStrategy[tuple[FactsT, FactsT]]:
    """Draw facts, and the same facts with more known: never with other values.

    Examples shrink towards two equal, usual subjects.

    Args:
        kind: The class of facts.
        law: As in :func:`household_facts`.
    """
    make, words = cast("Any", kind), words_of(kind)
    names = dict.fromkeys(one.name for one in law.rule.facts) if law else words
    hidden = st.lists(
        st.tuples(st.sampled_from(tuple(names)), st.sampled_from((*WIDTHS, None)))
    )

    def pair(drawn: tuple[Values, list[tuple[str, tuple[int, int] | None]]]) -> Any:  # noqa: ANN401 - two of a kind
        more, steps = drawn
        less = dict(more)
        for name, width in steps:
            less[name] = _blurred(words[name], less[name], width)
        return make(**less), make(**more)

    return made(st.tuples(values_of(make, True, True, law), hidden), pair)  # noqa: FBT003 - keys of the cache


def _blurred(word: Fact, value: object, width: tuple[int, int] | None) -> object:
    if not isinstance(word, NumberFact) or value is None:
        return None
    if width is not None and word.bounded:
        low, high = word.ends(cast("int | Range", value))
        below, above = width
        return Range(max(word.low, low - below), min(word.high, high + above))
    return value if word.required else None


@attrs.frozen
class _Beside:
    """A number next to a threshold: ``factor * against + step``."""

    factor: int
    against: str | None
    step: int


_Bounds = tuple[int | None, int | None]
"""How far bounds lie below and above a number; None is an open end."""


@lru_cache(maxsize=64)
def values_of(
    kind: Any,  # noqa: ANN401 - a class of facts, hashed as one
    unknown: bool,  # noqa: FBT001 - a key of the cache
    bounds: bool,  # noqa: FBT001
    law: BoundRule | None,
) -> SearchStrategy[Values]:
    """Draw what the fields of facts hold, as :func:`household_facts` says."""
    words = words_of(kind)
    thresholds: Options = {} if law is None else _thresholds(law)
    usual = {name: _usual(word, unknown=unknown) for name, word in words.items()}
    bare = {
        name: value if _required(words[name]) else None for name, value in usual.items()
    }
    contrary = {name: _contrary(word, usual[name]) for name, word in words.items()}
    starts = {"usual": usual, "unknown": bare, "contrary": contrary}
    numbers = {
        name: _spread(word, bounds=bounds)
        for name, word in words.items()
        if isinstance(word, NumberFact) and word.bounded
    }
    options = {
        name: tuple(_options(word, usual[name], unknown=unknown))
        for name, word in words.items()
    }

    def values(
        drawn: tuple[str, tuple[Any, ...], Departures, Departures],
    ) -> Values:
        start, figures, departed, besides = drawn
        found: Values = dict(starts[start])
        if start != "unknown":
            for name, (number, around) in zip(numbers, figures, strict=True):
                found[name] = _around(words[name], number, around)
        found |= departing(options, departed)
        found |= departing(thresholds, besides)
        for name, value in found.items():
            if isinstance(value, _Beside):
                found[name] = _number_beside(words[name], value, found)
        return found

    return st.tuples(
        st.sampled_from(STARTS if unknown else [s for s in STARTS if s != "unknown"]),
        st.tuples(*numbers.values()),
        departures(options),
        departures(thresholds),
    ).map(values)


def _required(word: Fact) -> bool:
    return isinstance(word, NumberFact) and word.required


def _usual(word: Fact, *, unknown: bool) -> object:
    """Give a dull value that the fact can have."""
    match word:
        case CodeFact():
            none_usually = unknown and word.name in USUALLY_NONE
            return None if none_usually else next(iter(word.terms))
        case NumberFact():
            return max(word.low, min(word.high, USUAL_NUMBERS.get(word.name, 0)))
        case _:
            return word.name not in USUALLY_NOT


def _contrary(word: Fact, usual: object) -> object:
    match word:
        case CodeFact():
            return tuple(word.terms)[-1]
        case NumberFact():
            return usual
        case _:
            return not usual


def _spread(
    word: NumberFact, *, bounds: bool
) -> SearchStrategy[tuple[int, _Bounds | None]]:
    """Draw numbers as they are met with: few people, amounts that a village sees."""
    likely = (-LARGE // 100, LARGE) if word.unit is Unit.YUAN else (1, 8)
    low, high = max(word.low, likely[0]), min(word.high, likely[1])
    if low >= high:
        low, high = word.low, word.high
    around: list[_Bounds | None] = [None] * len(WIDTHS)
    if bounds:
        around += WIDTHS
    if bounds and not word.required:
        around += [(None, 0), (0, None)]
    return st.tuples(st.integers(low, high), st.sampled_from(around))


def _options(word: Fact, usual: object, *, unknown: bool) -> Iterator[object]:
    """Give what a fact may hold, dull first."""
    match word:
        case CodeFact():
            yield from (term for term in word.terms if term is not usual)
        case NumberFact():
            yield from (edge for edge in EDGES if word.low <= edge <= word.high)
            yield from (word.low, word.low + 1, word.high - 1, word.high)
        case _:
            yield not usual
    if unknown and not _required(word):
        yield None


def _thresholds(law: BoundRule) -> Options:
    """Give for each number that a rule compares the thresholds, and those beside."""
    found: dict[str, tuple[_Beside, ...]] = {}
    for one in (law.rule.when, *law.rule.notes):
        for part in walk(one):
            if isinstance(part, Comparison):
                factor = 1 if part.factor is None else law.by_name[part.factor.name]
                against = None if part.against is None else part.against.name
                beside = tuple(_Beside(factor, against, step) for step in (0, -1, 1))
                known = found.get(part.compared.name, ())
                found[part.compared.name] = (*known, *beside)
    return found


def _around(word: Fact, number: int, bounds: _Bounds | None) -> int | Range:
    if bounds is None:
        return number
    low, high = cast("NumberFact", word).ends(None)
    below, above = bounds
    return Range(
        None if below is None else max(low, number - below),
        None if above is None else min(high, number + above),
    )


def _number_beside(word: Fact, beside: _Beside, found: Mapping[str, Any]) -> int:
    against = found[beside.against] if beside.against else 1
    # Where two numbers stand beside each other, the first stands beside nothing.
    known = 0 if isinstance(against, _Beside) else lowest(against)
    low, high = cast("NumberFact", word).ends(None)
    return max(low, min(high, beside.factor * (known or 0) + beside.step))
