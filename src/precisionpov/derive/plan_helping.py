"""From a plan to the facts about who helps each household, how often, how many."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from precisionpov.derive.answering import any_of
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.derive.plan_pairings import at_most_one, pairing_rows
from precisionpov.derive.staying import gone, lasts, still_poor
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.helping import Rank
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["HELPING_ASKED"]


def _households(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give who answers for each household (``HouseholdHelpFacts``)."""
    for one in index.plan.households:
        main: dict[str, list[bool | None]] = {}
        poor: list[bool | None] = []
        for pairing in index.helpers_of.get(one.id, ()):
            if not lasts(pairing, law.on):
                continue
            main.setdefault(pairing.helper, []).append(pairing.main)
            helper = index.helpers.get(pairing.helper)
            poor.append(None if helper is None else helper.registered_poor)
        helped = [any_of(truths) for truths in main.values()]
        in_poverty = any_of(poor)
        not_poor = None if in_poverty is None else not in_poverty
        yield one.id, (any_of(helped), at_most_one(helped), not_poor)


def _visited(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give each helper who visits a household (``VisitorFacts``)."""
    visits: dict[tuple[str, str], tuple[date, date]] = {}
    for one in index.plan.visits:
        key = (one.helper, one.household)
        first, last = visits.get(key, (one.on, one.on))
        visits[key] = (min(first, one.on), max(last, one.on))
    days = _days_paired(index)
    for (helper, home), (first, last) in visits.items():
        since, until = days.get((helper, home), (None, None))
        values = (
            helper in index.helpers,
            home in index.households,
            (helper, home) in days,
            None if since is None else since <= first,
            until is None or last <= until,
        )
        yield f"{helper}/{home}", values


def _days_paired(
    index: PlanIndex,
) -> Mapping[tuple[str, str], tuple[date | None, date | None]]:
    """Give the first and the last day on which a helper is paired with a household.

    None where a first day is not known, or there is no last one.
    """
    found: dict[tuple[str, str], tuple[date | None, date | None]] = {}
    for one in index.plan.pairings:
        if one.household is not None:
            key = (one.helper, one.household)
            first, last = found.get(key, (one.since, one.until))
            found[key] = (
                min(first, one.since) if first and one.since else None,
                max(last, one.until) if last and one.until else None,
            )
    return found


def _visits(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give the longest time without a visit, household by household (``VisitFacts``).

    It is looked at from the first pairing to the day to which the log is complete.
    """
    until = index.plan.visits_until
    end = None if until is None else min(until, law.on)
    for one in index.plan.households:
        yield one.id, (_longest_gap(one.id, index, end),)


def _longest_gap(home: str, index: PlanIndex, end: date | None) -> int | None:
    """Give the longest time without a visit to a household, in days."""
    pairings = index.helpers_of.get(home, ())
    starts = [one.since for one in pairings if one.since is not None]
    if end is None or not pairings or len(starts) < len(pairings):
        return None
    start = min(starts)
    days = {one.on for one in index.visits_to.get(home, ()) if start <= one.on <= end}
    in_order = sorted({*days, start, max(start, end)})
    return max(((b - a).days for a, b in pairwise(in_order)), default=0)


def _loads(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give how many households each helper has (``HelperLoadFacts``)."""
    for one in index.plan.helpers:
        pairings = index.pairings_of.get(one.id, ())
        homes = {row.household for row in pairings if lasts(row, law.on)} - {None}
        number = len(homes)
        by_rank = (
            None if one.rank is None else number if one.rank is rank else 0
            for rank in Rank
        )
        yield one.id, (number, *by_rank)


def _average(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give how many households there are for each helper (``AverageLoadFacts``)."""
    if index.helpers:
        yield index.plan.id, (len(index.households), len(index.helpers))


def _stays(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give whether help stays with each household (``HouseholdStayFacts``)."""
    for one in index.plan.households:
        pairings = index.helpers_of.get(one.id, ())
        yield one.id, (still_poor(one, law.on), gone(pairings, law.on))


HELPING_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.PEOPLE, "plan_people_household", _households),
    Asked(SixPrecision.PEOPLE, "plan_people_stay", _stays),
    Asked(SixPrecision.PEOPLE, "plan_people_pairing", pairing_rows),
    Asked(SixPrecision.PEOPLE, "plan_people_visitor", _visited),
    Asked(SixPrecision.PEOPLE, "plan_people_visits", _visits),
    Asked(SixPrecision.PEOPLE, "plan_people_load", _loads),
    Asked(SixPrecision.PEOPLE, "plan_people_average", _average),
)
"""What is asked of helpers, kind of subject by kind of subject."""
