"""The truth of a combination from the truth of its leaves, for what is asked rarely.

What is asked often goes through the compiled function; a test holds the two equal.
"""

from collections.abc import Callable

from precisionpov.reasoning.compiling import compared
from precisionpov.reasoning.expression import (
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Criterion,
    Not,
    OneOf,
    TruthFact,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range

__all__ = ["combined", "deciding", "right_side", "truth_of"]

Leaf = Callable[[Condition], bool | None]


def combined(condition: Condition, leaf: Leaf, leaves: tuple[type, ...]) -> bool | None:
    """Give the truth of a condition, True, False or None, from that of its leaves."""
    if isinstance(condition, leaves):
        return leaf(condition)
    parts = [combined(part, leaf, leaves) for part in condition.parts()]
    match condition:
        case Criterion():
            return parts[0]
        case Not():
            return None if parts[0] is None else not parts[0]
        case Choose():
            test, then, otherwise = parts
            if test is None or then is otherwise:
                return then if then is otherwise else None
            return then if test else otherwise
        case _:
            settles = isinstance(condition, AnyOf)
            if settles in parts:
                return settles
            return None if None in parts else not settles


def truth_of(
    condition: Condition, facts: Facts, numbers: dict[str, int]
) -> bool | None:
    """Give the truth of a condition from facts, by walking it."""

    def leaf(one: Condition) -> bool | None:
        value: bool | None
        match one:
            case OneOf():
                code = getattr(facts, one.fact.name)
                return None if code is None else code in one.values
            case Comparison():
                left = getattr(facts, one.compared.name)
                factor, right = right_side(one, facts, numbers)
                return compared(left, one.operator, factor, right)
            case TruthFact():
                value = getattr(facts, one.name)
                return value
            case _:
                raise TypeError(type(one).__name__)

    return combined(condition, leaf, (TruthFact, OneOf, Comparison))


def right_side(
    condition: Comparison, facts: Facts, numbers: dict[str, int]
) -> tuple[int, int | Range | None]:
    """Give the factor and the number it multiplies, on the right of a comparison."""
    factor = 1 if condition.factor is None else numbers[condition.factor.name]
    against = condition.against
    return factor, 1 if against is None else getattr(facts, against.name)


def deciding(when: Condition, truths: dict[str, bool | None]) -> frozenset[str]:
    """Give the ids of the criteria that bear the truth of their combination."""

    def truth(one: Condition) -> bool | None:
        return combined(one, lambda leaf: truths[_id(leaf)], (Criterion,))

    def bearing(one: Condition) -> frozenset[str]:
        if isinstance(one, Criterion):
            return frozenset((one.id,))
        parts = one.parts()
        if isinstance(one, Choose):
            test = truth(one.condition)
            if test is not None:
                parts = (one.condition, one.then if test else one.otherwise)
        elif not isinstance(one, Not):
            parts = tuple(part for part in parts if truth(part) is truth(one))
        return frozenset[str]().union(*(bearing(part) for part in parts))

    return bearing(when)


def _id(condition: Condition) -> str:
    """Give the id of a criterion."""
    return condition.id if isinstance(condition, Criterion) else ""
