"""Facts on which a rule answers as asked: by construction, never by trial.

A fact stands once in a verdict, so the parts of a rule vary freely of one another.
A truth wanted of a whole is handed down to truths wanted of its parts, down to
values of single facts, and no choice on the way can be a wrong one.
"""

from collections.abc import Callable
from functools import lru_cache
from itertools import islice
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.truth import Truth
from precisionpov.strategies.departing import Values, made
from precisionpov.strategies.facts import values_of
from precisionpov.strategies.growing import (
    LEAF,
    Known,
    Picks,
    deciding,
    grown,
    settled,
)

__all__ = ["facts_for", "near_threshold"]

LARGEST_PICK = 2**20


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
    tree = grown(text.when, numbers)
    if not tree.can(wanted):
        msg = f"rule {text.id!r}: no facts give the verdict {Truth.of(wanted).value}"
        raise PolicyError(msg)

    def solved(picks: Picks) -> Values:
        return settled(iter(picks), tree, wanted)

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
    tree = grown(law.rule.when, law.by_name)
    edges = tuple(deciding(tree))
    if not edges:
        msg = f"rule {law.rule.id!r}: no comparison can decide the verdict alone"
        raise PolicyError(msg)

    def solved(picks: Picks) -> Values:
        waiting = iter(picks)
        edge, others = edges[next(waiting) % len(edges)]
        found = edge(*islice(waiting, LEAF))
        for other, truth in others:
            found |= settled(waiting, other, truth)
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
