"""The truth of a combination from the truth of its leaves, for what is asked rarely.

What is asked often goes through the compiled function; a test holds the two equal.
"""

from collections.abc import Callable, Mapping
from typing import cast

from precisionpov.reasoning.expression import (
    All,
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
from precisionpov.reasoning.within_bounds import compared

__all__ = ["combined", "deciding", "sides", "truth_of", "verdict_of"]


def combined(
    condition: Condition, leaf: Callable[[Condition], bool | None]
) -> bool | None:
    """Give the truth of a condition, True, False or None, from that of its leaves.

    Args:
        condition: The condition.
        leaf: Gives the truth of a criterion, a fact or a comparison.
    """
    match condition:
        case Not(part):
            known = combined(part, leaf)
            return None if known is None else not known
        case Choose():
            test, then, otherwise = (combined(one, leaf) for one in condition.parts())
            if then is otherwise:
                return then
            return None if test is None else then if test else otherwise
        case All() | AnyOf():
            parts = [combined(one, leaf) for one in condition.parts()]
            settles = isinstance(condition, AnyOf)
            if settles in parts:
                return settles
            return None if None in parts else not settles
        case _:
            return leaf(condition)


def truth_of(
    condition: Condition, facts: Facts, numbers: Mapping[str, int]
) -> bool | None:
    """Give the truth of a condition from facts, by walking it."""

    def leaf(one: Condition) -> bool | None:
        match one:
            case Criterion():
                return combined(one.condition, leaf)
            case OneOf():
                code = getattr(facts, one.fact.name)
                return None if code is None else code in one.values
            case Comparison():
                return compared(one, *sides(one, facts, numbers))
            case _:
                truth: bool | None = getattr(facts, cast("TruthFact", one).name)
                return truth

    return combined(condition, leaf)


def sides(
    condition: Comparison, facts: Facts, numbers: Mapping[str, int]
) -> tuple[int | Range | None, int, int | Range | None]:
    """Give the left side, the factor, and the number it multiplies, of a comparison."""
    factor = 1 if condition.factor is None else numbers[condition.factor.name]
    against = condition.against
    return (
        getattr(facts, condition.compared.name),
        factor,
        1 if against is None else getattr(facts, against.name),
    )


def verdict_of(when: Condition, truths: Mapping[str, bool | None]) -> bool | None:
    """Give the truth of a combination of criteria from theirs, by their ids."""
    return combined(when, lambda one: truths[cast("Criterion", one).id])


def deciding(when: Condition, truths: Mapping[str, bool | None]) -> tuple[str, ...]:
    """Give the ids of the criteria that bear the truth of their combination, in order.

    Where it is unknown: those that are unknown themselves and leave it so.
    """
    return tuple(dict.fromkeys(_borne(when, truths)[1]))


def _borne(
    when: Condition, truths: Mapping[str, bool | None]
) -> tuple[bool | None, list[str]]:
    """Give the truth of a combination, and the ids of the criteria that bear it."""
    if isinstance(when, Criterion):
        return truths[when.id], [when.id]
    parts = [_borne(one, truths) for one in when.parts()]
    found = [truth for truth, _ in parts]
    match when:
        case Not():
            whole = None if found[0] is None else not found[0]
        case Choose():
            test, then, otherwise = found
            if test is not None:
                parts = [parts[0], parts[1] if test else parts[2]]
                whole = then if test else otherwise
            elif then is not None and then is otherwise:
                parts, whole = parts[1:], then
            else:
                whole = None
        case _:
            settles = isinstance(when, AnyOf)
            whole = (
                settles if settles in found else None if None in found else not settles
            )
            parts = [part for part in parts if part[0] is whole]
    if whole is None:
        parts = [part for part in parts if part[0] is None]
    return whole, [one for _, ids in parts for one in ids]
