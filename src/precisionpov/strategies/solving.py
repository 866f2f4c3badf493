"""Facts on which a rule answers as asked: by construction, never by trial.

A fact stands once in a verdict, so the parts of a rule vary freely of one another.
A truth wanted of a whole is handed down to truths wanted of its parts, down to
values of single facts, and no choice on the way can be a wrong one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import islice, product
from typing import Any, NamedTuple, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
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
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.truth import Truth
from precisionpov.strategies.comparisons import Maker, Sides
from precisionpov.strategies.departing import Values, made
from precisionpov.strategies.facts import values_of

__all__ = ["facts_for", "near_threshold"]

Known = bool | None
LEAF = 3
"""How many picks a leaf takes."""

LARGEST_PICK = 2**20
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


def facts_for(
    rule: BoundRule | Rule, verdict: Truth = Truth.YES
) -> SearchStrategy[Any]:
    """Draw facts on which a rule's verdict is as asked.

    The facts are of the rule's own class. Those on which the verdict cannot depend
    are drawn as :func:`household_facts` draws them. Examples shrink towards a usual
    subject with one deciding fact.

    Args:
        rule: A rule of a day, such as ``policy.on(day).household_exit``; or a rule
            that compares nothing with a parameter.
        verdict: The verdict.

    Raises:
        PolicyError: No facts whatever give this verdict; or the rule has parameters
            and no day gives them numbers.
    """
    return _facts_for(rule, verdict.known())


@lru_cache(maxsize=64)
def _facts_for(rule: BoundRule | Rule, wanted: Known) -> SearchStrategy[Any]:
    text, numbers = _bound(rule)
    tree = _grown(text.when, numbers)
    if not tree.can(wanted):
        msg = f"rule {text.id!r}: no facts give the verdict {Truth.of(wanted).value}"
        raise PolicyError(msg)

    def solved(picks: Picks) -> Values:
        return dict(_settled(iter(picks), tree, wanted))

    return _completed(text.subject, tree.size, solved)


def near_threshold(law: BoundRule) -> SearchStrategy[Any]:
    """Draw facts with one amount on its threshold, one below or one above.

    All else is settled, and so that the comparison of this amount decides the
    verdict. Which of the rule's comparisons it is, is drawn. Examples shrink
    towards the first comparison, exactly on its threshold.

    Args:
        law: A rule of a day.

    Raises:
        PolicyError: No comparison of the rule can decide its verdict.
    """
    return _near_threshold(law)


@lru_cache(maxsize=64)
def _near_threshold(law: BoundRule) -> SearchStrategy[Any]:
    tree = _grown(law.rule.when, law.by_name)
    deciding = tuple(_deciding(tree))
    if not deciding:
        msg = f"rule {law.rule.id!r}: no comparison can decide the verdict alone"
        raise PolicyError(msg)

    def solved(picks: Picks) -> Values:
        waiting = iter(picks)
        edge, others = deciding[next(waiting) % len(deciding)]
        found = edge(*islice(waiting, LEAF))
        for other, truth in others:
            found |= _settled(waiting, other, truth)
        return found

    return _completed(law.rule.subject, 1 + LEAF + tree.size, solved)


def _completed(
    kind: type[Facts], count: int, solved: Callable[[Picks], Values]
) -> SearchStrategy[Facts]:
    make = cast("Any", kind)
    rest = values_of(make, unknown=True, bounds=True, law=None)
    pick = st.integers(0, LARGEST_PICK)

    def facts(drawn: tuple[Values, Picks]) -> Facts:
        return cast("Facts", make(**(drawn[0] | solved(drawn[1]))))

    return made(st.tuples(rest, st.tuples(*[pick] * count)), facts)


def _bound(rule: BoundRule | Rule) -> tuple[Rule, dict[str, int]]:
    if isinstance(rule, BoundRule):
        return rule.rule, rule.by_name
    if rule.parameters:
        msg = (
            f"rule {rule.id!r} compares with parameters; bind it to a day's numbers, "
            "as policy.on(day) does"
        )
        raise PolicyError(msg)
    return rule, {}


@attrs.frozen(eq=False)
class _Tree:
    """A condition, with all the ways in which it can come out.

    Attributes:
        condition: The condition.
        parts: The trees of its parts.
        ways: For each truth that it can have, how its parts can bring it about.
        makers: Of a leaf instead: what makes values that bring it about.
        edge: Of a comparison: what makes values on the threshold and beside it.
    """

    condition: Condition
    parts: tuple["_Tree", ...]
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


def _grown(condition: Condition, numbers: Mapping[str, int]) -> _Tree:
    match condition:
        case TruthFact():
            makers = _holding(condition.name, (True,), (False,))
            return _Tree(condition, (), {}, makers)
        case OneOf(fact, values):
            others = tuple(one for one in fact.terms if one not in values)
            return _Tree(condition, (), {}, _holding(fact.name, values, others))
        case Comparison():
            factor = 1 if condition.factor is None else numbers[condition.factor.name]
            sides = Sides(condition, factor)
            return _Tree(condition, (), {}, sides.by_truth(), sides.at_threshold())
        case _:
            parts = tuple(_grown(part, numbers) for part in condition.parts())
            ways = {
                truth: found
                for truth in ANY
                if (found := tuple(_possible(parts, _ways(condition, truth, parts))))
            }
            return _Tree(condition, parts, ways, {})


def _holding(
    name: str, yes: tuple[object, ...], no: tuple[object, ...]
) -> dict[Known, Maker]:
    """Give what makes a fact hold one of some values: for yes, for no, for unknown."""
    rows = {True: yes, False: no, None: (None,)}
    return {truth: partial(_one_of, name, row) for truth, row in rows.items()}


def _one_of(name: str, row: tuple[object, ...], a: int, _: int, __: int) -> Values:
    return {name: row[a % len(row)]}


def _ways(
    condition: Condition, truth: Known, parts: tuple[_Tree, ...]
) -> Iterator[Way]:
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


def _possible(parts: tuple[_Tree, ...], ways: Iterable[Way]) -> Iterator[Way]:
    """Leave out what the parts cannot do."""
    for way in ways:
        options = tuple(
            part.can(*truths) for part, truths in zip(parts, way.options, strict=True)
        )
        if all(options):
            yield Way(options, way.able)


def _settled(picks: Iterator[int], tree: _Tree, truth: Known) -> Values:
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
        found |= _settled(picks, part, one)
    return found


Deciding = tuple[Maker, tuple[tuple[_Tree, bool], ...]]
"""The edge of a comparison, and what every other part must be for it to decide."""


def _deciding(tree: _Tree) -> Iterator[Deciding]:
    if tree.edge is not None:
        yield tree.edge, ()
    for index, part in enumerate(tree.parts):
        for edge, others in _deciding(part):
            beside = _beside(tree, index)
            if beside is not None:
                yield edge, (*beside, *others)


def _beside(tree: _Tree, index: int) -> tuple[tuple[_Tree, bool], ...] | None:
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
