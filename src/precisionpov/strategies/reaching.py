"""Which truths a condition can still come to, when some facts are free to vary.

It is worked out from the tree by what each leaf can come to, which is exact since a
fact stands once in a verdict. Nothing of what the library itself uses to find out
what is missing is used here: laws hold the two against each other.
"""

import functools
from collections.abc import Collection, Iterable, Mapping
from itertools import product

from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Criterion,
    Not,
    NumberFact,
    OneOf,
    TruthFact,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range

__all__ = ["reachable"]

Known = bool | None


def reachable(
    condition: Condition,
    facts: Facts,
    numbers: Mapping[str, int],
    free: Collection[str],
) -> frozenset[Known]:
    """Give the truths that a condition can have.

    Args:
        condition: The condition.
        facts: What is known.
        numbers: The numbers of the parameters, by name.
        free: The facts that may be anything that is known of them allows; what
            else is unknown stays unknown.
    """
    match condition:
        case TruthFact():
            value = getattr(facts, condition.name)
            if value is None and condition.name in free:
                return frozenset((True, False))
            return frozenset((value,))
        case OneOf():
            code = getattr(facts, condition.fact.name)
            if code is None and condition.fact.name in free:
                return frozenset((True, False))
            return frozenset((None if code is None else code in condition.values,))
        case Comparison():
            return _compared(condition, facts, numbers, free)
        case _:
            parts = [
                reachable(part, facts, numbers, free) for part in condition.parts()
            ]
            if isinstance(condition, (All, AnyOf)):
                # Two by two, since a rule may join twenty parts.
                return functools.reduce(
                    lambda found, part: _all_joined(condition, (found, part)), parts
                )
            return _all_joined(condition, parts)


def _all_joined(
    condition: Condition, parts: Iterable[frozenset[Known]]
) -> frozenset[Known]:
    return frozenset(_joined(condition, truths) for truths in product(*parts))


def _joined(condition: Condition, truths: tuple[Known, ...]) -> Known:
    match condition:
        case Choose():
            test, then, otherwise = truths
            if test is None:
                return then if then is otherwise else None
            return then if test else otherwise
        case Not() | Criterion():
            (truth,) = truths
            flipped = isinstance(condition, Not) and truth is not None
            return not truth if flipped else truth
        case _:
            settles = isinstance(condition, AnyOf)
            if settles in truths:
                return settles
            return None if None in truths else not settles


Span = tuple[int, int]


def _compared(
    condition: Comparison,
    facts: Facts,
    numbers: Mapping[str, int],
    free: Collection[str],
) -> frozenset[Known]:
    factor = 1 if condition.factor is None else numbers[condition.factor.name]
    left = _span(condition.compared, facts)
    against = condition.against
    right = (1, 1) if against is None else _span(against, facts)
    lefts, rights = [left], [right]
    if condition.compared.name in free:
        points = {factor * end + step for end in right for step in (-1, 0, 1)}
        lefts = _points(left, {*points, *left})
    if against is not None and against.name in free:
        near = {
            end // factor + step for end in left for step in (-1, 0, 1, 2) if factor
        }
        rights = _points(right, {*near, *right})
    return frozenset(
        _truth(condition, one, factor, other) for one in lefts for other in rights
    )


def _span(word: NumberFact, facts: Facts) -> Span:
    value: int | Range | None = getattr(facts, word.name)
    return word.ends(value)


def _points(within: Span, points: set[int]) -> list[Span]:
    low, high = within
    return [(point, point) for point in sorted(points) if low <= point <= high]


def _truth(condition: Comparison, left: Span, factor: int, right: Span) -> Known:
    low, high = left[0] - factor * right[1], left[1] - factor * right[0]
    match condition.operator:
        case ">":
            answers = low > 0, high > 0
        case ">=":
            answers = low >= 0, high >= 0
        case "<":
            answers = low < 0, high < 0
        case _:
            answers = low <= 0, high <= 0
    # It only ever turns once, so it is settled where both ends say the same.
    return answers[0] if answers[0] is answers[1] else None
