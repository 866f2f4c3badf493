"""A condition as a tree of all the ways in which it can come out.

What is chosen on the way down is chosen by picks, whole numbers from zero. A tree
takes the same number of picks whatever they are, so that examples shrink pick by
pick; zero is the dull choice everywhere.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import islice, product
from typing import NamedTuple

import attrs

from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Not,
    OneOf,
    TruthFact,
)
from precisionpov.strategies.comparisons import Maker, Sides
from precisionpov.strategies.departing import Values

__all__ = ["LEAF", "Known", "Picks", "Tree", "deciding", "grown", "settled"]

Known = bool | None
"""True, False, or None where it is unknown."""

LEAF = 3
"""How many picks a leaf takes."""

Picks = tuple[int, ...]
"""Whole numbers from zero that choose among what is possible; zero is dull."""

ANY: tuple[Known, ...] = (True, False, None)


class Way(NamedTuple):
    """One way in which the parts of a condition can bring its truth about.

    Attributes:
        options: For each part, the truths that it may have, dull first.
        able: If one part at least must have the truth of the whole: those that can.
    """

    options: tuple[tuple[Known, ...], ...]
    able: tuple[int, ...] = ()


@attrs.frozen(eq=False)
class Tree:
    """A condition, with all the ways in which it can come out.

    Attributes:
        condition: The condition.
        parts: The trees of its parts.
        ways: For each truth that it can have, how its parts can bring it about.
        makers: Of a leaf instead: what makes values that bring it about.
        edge: Of a comparison: what makes values on the threshold and beside it.
    """

    condition: Condition
    parts: tuple["Tree", ...]
    ways: Mapping[Known, tuple[Way, ...]]
    makers: Mapping[Known, Maker]
    edge: Maker | None = None

    def can(self, *truths: Known) -> tuple[Known, ...]:
        """Give those of some truths that it can have."""
        return tuple(one for one in truths if one in self.ways or one in self.makers)

    @property
    def size(self) -> int:
        """How many picks it takes."""
        if not self.parts:
            return LEAF
        return 1 + sum(1 + part.size for part in self.parts)


def grown(condition: Condition, numbers: Mapping[str, int]) -> Tree:
    """Give the tree of a condition, with the numbers of its parameters by name."""
    match condition:
        case TruthFact():
            makers = _holding(condition.name, (True,), (False,))
            return Tree(condition, (), {}, makers)
        case OneOf(fact, values):
            others = tuple(one for one in fact.terms if one not in values)
            return Tree(condition, (), {}, _holding(fact.name, values, others))
        case Comparison():
            factor = 1 if condition.factor is None else numbers[condition.factor.name]
            sides = Sides(condition, factor)
            return Tree(condition, (), {}, sides.by_truth(), sides.at_threshold())
        case _:
            parts = tuple(grown(part, numbers) for part in condition.parts())
            ways = {
                truth: found
                for truth in ANY
                if (found := tuple(_possible(parts, _ways(condition, truth, parts))))
            }
            return Tree(condition, parts, ways, {})


def _holding(
    name: str, yes: tuple[object, ...], no: tuple[object, ...]
) -> dict[Known, Maker]:
    """Give what makes a fact hold one of some values: for yes, for no, for unknown."""
    rows = {True: yes, False: no, None: (None,)}
    return {truth: partial(_one_of, name, row) for truth, row in rows.items()}


def _one_of(name: str, row: tuple[object, ...], a: int, _: int, __: int) -> Values:
    return {name: row[a % len(row)]}


def _ways(condition: Condition, truth: Known, parts: tuple[Tree, ...]) -> Iterator[Way]:
    """Give how the parts of a condition can bring its truth about."""
    match condition:
        case Not():
            yield Way(((None if truth is None else not truth,),))
        case Choose():
            yield from _choices(truth)
        case All() | AnyOf():
            whole = isinstance(condition, All)
            if truth is whole:
                yield Way(((whole,),) * len(parts))
                return
            # One part brings it about; the others must only not undo it.
            rest = (whole, None) if truth is None else (whole, not whole, None)
            able = tuple(i for i, part in enumerate(parts) if part.can(truth))
            if able:
                yield Way((rest,) * len(parts), able)
        case _:
            yield Way(((truth,),) * len(parts))


def _choices(truth: Known) -> Iterator[Way]:
    yield Way(((True,), (truth,), ANY))
    yield Way(((False,), ANY, (truth,)))
    if truth is not None:
        yield Way(((None,), (truth,), (truth,)))
        return
    for then, otherwise in product(ANY, ANY):
        if then is not otherwise or then is None:
            yield Way(((None,), (then,), (otherwise,)))


def _possible(parts: tuple[Tree, ...], ways: Iterable[Way]) -> Iterator[Way]:
    """Leave out what the parts cannot do."""
    for way in ways:
        options = tuple(
            part.can(*truths) for part, truths in zip(parts, way.options, strict=True)
        )
        if all(options):
            yield Way(options, way.able)


def settled(picks: Iterator[int], tree: Tree, truth: Known) -> Values:
    """Make values of all facts of a condition that give it this truth."""
    if not tree.parts:
        return tree.makers[truth](*islice(picks, LEAF))
    ways, pick = tree.ways[truth], next(picks)
    options, able = ways[pick % len(ways)]
    truths = [some[next(picks) % len(some)] for some in options]
    if able and truth not in truths:
        truths[able[pick % len(able)]] = truth
    found: Values = {}
    for part, one in zip(tree.parts, truths, strict=True):
        found |= settled(picks, part, one)
    return found


Deciding = tuple[Maker, tuple[tuple[Tree, bool], ...]]
"""The edge of a comparison, and what every other part must be for it to decide."""


def deciding(tree: Tree) -> Iterator[Deciding]:
    """Give the comparisons that can decide the truth of a condition alone."""
    if tree.edge is not None:
        yield tree.edge, ()
    for index, part in enumerate(tree.parts):
        for edge, others in deciding(part):
            beside = _beside(tree, index)
            if beside is not None:
                yield edge, (*beside, *others)


def _beside(tree: Tree, index: int) -> tuple[tuple[Tree, bool], ...] | None:
    """Give what the other parts must be, so that this one decides."""
    others = [(i, part) for i, part in enumerate(tree.parts) if i != index]
    options: list[tuple[bool, ...]]
    match tree.condition:
        case All():
            options = [(True,) * len(others)]
        case AnyOf():
            options = [(False,) * len(others)]
        case Choose():
            options = CHOOSING[index]
        case _:
            options = [()]
    for truths in options:
        wanted = tuple(
            (part, truth) for (_, part), truth in zip(others, truths, strict=True)
        )
        if all(part.can(truth) for part, truth in wanted):
            return wanted
    return None


CHOOSING: tuple[list[tuple[bool, ...]], ...] = (
    [(True, False), (False, True)],
    [(True, True), (True, False)],
    [(False, True), (False, False)],
)
"""For each part of a choice, what the other two must be so that it decides."""
