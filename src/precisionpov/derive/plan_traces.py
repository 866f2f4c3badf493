"""From a plan to the facts about how households came into the register."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row, Values
from precisionpov.records.dossiers import TraceKind, TraceStep
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["TRACES_ASKED"]


def _traced(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give whether anything is on file for each household (``TracedFacts``).

    A village of which nothing is on file is one row, so that it is told once, and so
    is a plan without any trace; who names no village belongs to the plan.
    """
    homes = index.households.values()
    traced = {one.household for one in index.plan.traces} & index.households.keys()
    filed = {one.village for one in homes if one.id in traced}
    for home in homes:
        if home.id in traced:
            yield home.id, (True, True)
        elif home.village in filed and home.village is not None:
            yield home.id, (True, None)
    bare = {one.village if traced else None for one in homes if one.id not in traced}
    for village in bare - (filed - {None}):
        yield village or index.plan.id, (False, None)


def _traces(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give the steps on file, household by household (``TraceFacts``)."""
    steps: dict[str, list[TraceStep]] = {}
    for one in index.plan.traces:
        steps.setdefault(one.household, []).extend(one.steps)
    for home, taken in steps.items():
        yield home, (home in index.households, *_facts(taken))


def _facts(steps: Sequence[TraceStep]) -> Values:
    """Tell which steps are on file, and whether their days follow each other."""
    there = {one.kind for one in steps}
    return (*(kind in there for kind in TraceKind), _in_order(steps))


def _in_order(steps: Sequence[TraceStep]) -> bool | None:
    """Tell whether no step is dated before one that comes earlier.

    A step that was taken again counts by its last day. A day that is not known
    leaves it open, unless others are out of order.
    """
    last: dict[TraceKind, date] = {}
    for one in steps:
        if one.on is not None:
            last[one.kind] = max(one.on, last.get(one.kind, one.on))
    days = [last[kind] for kind in TraceKind if kind in last]
    if any(earlier > later for earlier, later in combinations(days, 2)):
        return False
    return None if any(one.on is None for one in steps) else True


TRACES_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.TARGETS, "plan_targets_traced", _traced),
    Asked(SixPrecision.TARGETS, "plan_targets_trace", _traces),
)
"""What is asked about how households were identified."""
