"""Facts on which a rule answers as asked: by construction, never by trial.

A fact stands once in a verdict, so the parts of a rule vary freely of one another.
A truth wanted of a whole is handed down to truths wanted of its parts, down to
values of single facts, and no choice on the way can be a wrong one.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Any, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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
from precisionpov.strategies.comparisons import Sides
from precisionpov.strategies.departing import made
from precisionpov.strategies.facts import Values, values_of

__all__ = ["facts_for", "near_threshold"]

Known = bool | None
Way = tuple[tuple[Known, ...], ...]
"""For each part of a condition, the truths that it may have, dull first."""

ANY: tuple[Known, ...] = (True, False, None)


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
    if wanted not in tree.ways:
        msg = f"rule {text.id!r}: no facts give the verdict {Truth.of(wanted).value}"
        raise PolicyError(msg)

    @st.composite
    def solved(draw: DrawFn) -> Values:
        return dict(_settled(draw, tree, wanted))

    return _completed(text.subject, solved())


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
    chosen = st.sampled_from(deciding)

    @st.composite
    def solved(draw: DrawFn) -> Values:
        edge, others = draw(chosen)
        found = draw(edge)
        for other, truth in others:
            found = {**found, **dict(_settled(draw, other, truth))}
        return found

    return _completed(law.rule.subject, solved())


def _completed(
    kind: type[Facts], solved: SearchStrategy[Values]
) -> SearchStrategy[Facts]:
    make = cast("Any", kind)
    rest = values_of(make, unknown=True, bounds=True, law=None)
    return made(st.tuples(rest, solved), lambda both: make(**(both[0] | both[1])))


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
        parts: The trees of its parts.
        ways: For each truth that it can have: how its parts can bring it about, or,
            of a leaf, the values of its facts that do.
        edge: Of a comparison, the values on the threshold and beside it.
    """

    parts: tuple["_Tree", ...]
    ways: dict[Known, SearchStrategy[Any]]
    condition: Condition
    edge: SearchStrategy[Values] | None = None

    def can(self, *truths: Known) -> tuple[Known, ...]:
        """Give those of some truths that it can have."""
        return tuple(truth for truth in truths if truth in self.ways)


def _grown(condition: Condition, numbers: dict[str, int]) -> _Tree:
    match condition:
        case TruthFact():
            name = condition.name
            values = {truth: st.just({name: truth}) for truth in ANY}
            return _Tree((), values, condition)
        case OneOf():
            return _Tree((), _codes(condition), condition)
        case Comparison():
            factor = numbers[condition.factor.name] if condition.factor else 1
            sides = Sides(condition, factor)
            return _Tree((), sides.by_truth(), condition, sides.at_threshold())
        case _:
            parts = tuple(_grown(part, numbers) for part in condition.parts())
            ways = {
                truth: st.sampled_from(found)
                for truth in ANY
                if (found := tuple(_possible(parts, _ways(condition, truth))))
            }
            return _Tree(parts, ways, condition)


def _codes(condition: OneOf) -> dict[Known, SearchStrategy[Values]]:
    name = condition.fact.name
    others = [one for one in condition.fact.terms if one not in condition.values]

    def holding(values: Iterable[object]) -> SearchStrategy[Values]:
        return st.sampled_from([{name: value} for value in values])

    return {
        True: holding(condition.values),
        False: holding(others),
        None: holding([None]),
    }


def _ways(condition: Condition, truth: Known) -> Iterator[Way]:
    """Give how the parts of a condition can bring its truth about."""
    count = len(condition.parts())
    match condition:
        case Not():
            yield ((None if truth is None else not truth,),)
        case Choose():
            yield from _choices(truth)
        case All() | AnyOf():
            whole = isinstance(condition, All)
            if truth is whole:
                yield ((whole,),) * count
                return
            # One part brings it about; the others must only not undo it.
            rest = (whole, None) if truth is None else (whole, not whole, None)
            for culprit in range(count):
                yield tuple((truth,) if i == culprit else rest for i in range(count))
        case _:
            yield ((truth,),) * count


def _choices(truth: Known) -> Iterator[Way]:
    yield ((True,), (truth,), ANY)
    yield ((False,), ANY, (truth,))
    if truth is not None:
        yield ((None,), (truth,), (truth,))
        return
    for then, otherwise in product(ANY, ANY):
        if then is not otherwise or then is None:
            yield ((None,), (then,), (otherwise,))


def _possible(parts: tuple[_Tree, ...], ways: Iterable[Way]) -> Iterator[Way]:
    """Leave out what the parts cannot do."""
    for way in ways:
        narrowed = tuple(
            part.can(*truths) for part, truths in zip(parts, way, strict=True)
        )
        if all(narrowed):
            yield narrowed


def _settled(draw: DrawFn, tree: _Tree, truth: Known) -> Iterator[tuple[str, object]]:
    """Draw values of all facts of a condition that give it this truth."""
    drawn = draw(tree.ways[truth])
    if not tree.parts:
        yield from cast("Values", drawn).items()
        return
    for part, truths in zip(tree.parts, cast("Way", drawn), strict=True):
        chosen = truths[0] if len(truths) == 1 else draw(st.sampled_from(truths))
        yield from _settled(draw, part, chosen)


Deciding = tuple[SearchStrategy[Values], tuple[tuple[_Tree, bool], ...]]
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
