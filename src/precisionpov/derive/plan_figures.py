"""From a plan to the facts about the totals that reports give."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from precisionpov.derive.membership import head_count
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.reasoning.tally import Row
from precisionpov.records.reported import FigureKind
from precisionpov.records.taxonomies import SixPrecision
from precisionpov.records.village import Village

__all__ = ["FIGURES_ASKED"]

Kind = FigureKind

_WHOLES: Mapping[FigureKind, FigureKind] = {
    Kind.VILLAGES_WITH_POOR: Kind.VILLAGES,
    Kind.VILLAGES_WITH_TEAM: Kind.VILLAGES,
    Kind.RURAL_PEOPLE: Kind.PEOPLE,
    Kind.POOR_HOUSEHOLDS: Kind.HOUSEHOLDS,
    Kind.POOR_PEOPLE: Kind.PEOPLE,
    Kind.MODERATELY_POOR: Kind.POOR_PEOPLE,
    Kind.SEVERELY_POOR: Kind.POOR_PEOPLE,
}
"""The whole that each figure is part of, where there is one."""


def _sum(numbers: Iterable[int | None]) -> int | None:
    """Add up; None where there is nothing, or one is not known."""
    found = list(numbers)
    known = [number for number in found if number is not None]
    return sum(known) if found and len(known) == len(found) else None


def _count(rows: Iterable[object]) -> int | None:
    """Count rows; None where the plan has none of the kind."""
    return len(list(rows)) or None


def _people(index: PlanIndex, law: Law) -> int | Range | None:
    """Count the members who count; who may not count makes it a range."""
    if not index.households:
        return None
    counts = [head_count(one, law.on) for one in index.plan.households]
    return narrow(sum(low for low, _ in counts), sum(high for _, high in counts))


def _villages_with_poor(index: PlanIndex, law: Law) -> int | None:  # noqa: ARG001
    """Count villages with registered households, by profile or by the plan."""

    def has_poor(one: Village) -> bool:
        return bool(one.registered_households) or one.id in index.households_in

    return _count(one for one in index.plan.villages if has_poor(one))


def _units(index: PlanIndex, law: Law) -> int | None:  # noqa: ARG001 - as all
    """Count the units that helpers come from; None where one is not known."""
    units = {one.unit for one in index.plan.helpers}
    return None if None in units else _count(units)


_COUNTS: Mapping[FigureKind, Callable[[PlanIndex, Law], int | Range | None]] = {
    Kind.VILLAGES: lambda index, _: _count(index.plan.villages),
    Kind.VILLAGES_WITH_POOR: _villages_with_poor,
    Kind.HOUSEHOLDS: lambda index, _: _sum(
        one.households for one in index.plan.villages
    ),
    Kind.PEOPLE: lambda index, _: _sum(one.population for one in index.plan.villages),
    Kind.RURAL_PEOPLE: lambda index, _: _sum(
        one.rural_population for one in index.plan.villages
    ),
    Kind.POOR_HOUSEHOLDS: lambda index, _: _count(index.households),
    Kind.POOR_PEOPLE: _people,
    Kind.VILLAGES_WITH_TEAM: lambda index, _: _count(index.teams_in),
    Kind.WORK_TEAMS: lambda index, _: _count(index.plan.work_teams),
    Kind.HELPING_UNITS: _units,
    Kind.HELPERS: lambda index, _: _count(index.helpers),
}
"""How a plan counts what a report gives; of the rest it has no rows."""


def _counted(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each total beside the count of the plan (``CountedFacts``)."""
    asked = {one.kind for one in index.plan.figures} & _COUNTS.keys()
    counts = {kind: _COUNTS[kind](index, law) for kind in asked}
    for one in index.plan.figures:
        if one.kind in counts:
            count = counts[one.kind]
            yield one.id, (one.number, count, _reaches(one.number, count))


def _reaches(number: int, count: int | Range | None) -> bool | None:
    """Tell whether a total is not below a count, as far as that is known."""
    least, most = lowest(count), highest(count)
    if most is not None and number >= most:
        return True
    return False if least is not None and number < least else None


def _wholes(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give each total beside that of its whole, where both are given.

    The profiles of villages give totals as well.
    """
    largest: dict[FigureKind, int] = {}
    for one in index.plan.figures:
        largest[one.kind] = max(one.number, largest.get(one.kind, 0))
    for one in index.plan.figures:
        whole = largest.get(_WHOLES.get(one.kind, Kind.OTHER))
        if one.kind in _WHOLES and whole is not None:
            yield one.id, (one.number, whole)
    for village in index.plan.villages:
        counts = (
            ("people", village.registered_people, village.population),
            ("households", village.registered_households, village.households),
            ("rural", village.rural_population, village.population),
        )
        for name, part, all_there in counts:
            if part is not None and all_there is not None:
                yield f"{village.id}/{name}", (part, all_there)


FIGURES_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.TARGETS, "plan_targets_counted", _counted),
    Asked(SixPrecision.TARGETS, "plan_targets_whole", _wholes),
)
"""What is asked of the totals that are reported."""
