"""Which unknown facts a verdict still depends on: those, and no others.

A fact stands once in a verdict, so its parts vary freely of one another, and the
answer can be read off the tree: where an "and" is open, its open parts matter and
its settled ones do not; and so on down to the facts.
"""

from collections.abc import Mapping

from precisionpov.reasoning.expression import (
    Choose,
    Comparison,
    Condition,
    Fact,
    facts_in,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.kleene import sides, truth_of
from precisionpov.reasoning.within_bounds import open_sides

__all__ = ["undecided"]


def undecided(
    condition: Condition, facts: Facts, numbers: Mapping[str, int]
) -> list[Fact]:
    """Give the unknown facts on which a condition that is open depends, in order."""
    parts = condition.parts()
    match condition:
        case Comparison():
            return open_sides(condition, *sides(condition, facts, numbers))
        case Choose(test, then, otherwise):
            chosen = truth_of(test, facts, numbers)
            if chosen is not None:
                parts = (then if chosen else otherwise,)
        case _ if not parts:
            return list(facts_in(condition))
        case _:
            pass
    return [
        fact
        for part in parts
        if truth_of(part, facts, numbers) is None
        for fact in undecided(part, facts, numbers)
    ]
