"""From a plan to the facts about who helps each household, how often, how many."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from precisionpov.derive.answering import any_of
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.derive.staying import gone, lasts, still_poor
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.helping import HelperKind, MutualHelp, Pairing, Rank
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["HELPING_ASKED"]

_FITTING: Mapping[MutualHelp, frozenset[HelperKind]] = {
    MutualHelp.PARTY_MEMBER_POOR_MEMBER: frozenset(
        {HelperKind.PARTY_MEMBER, HelperKind.CADRE}
    ),
    MutualHelp.RICH_HOUSEHOLD_POOR_HOUSEHOLD: frozenset({HelperKind.RICH_HOUSEHOLD}),
    MutualHelp.ASSOCIATION_INDUSTRY: frozenset({HelperKind.ASSOCIATION_HEAD}),
    MutualHelp.ENTREPRENEUR_HOUSEHOLD: frozenset(
        {HelperKind.ENTREPRENEUR, HelperKind.ENTERPRISE}
    ),
}
"""Who helps in each of the "four ones" (T-001-12)."""


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
        yield one.id, (any_of(helped), _at_most_one(helped), not_poor)


def _at_most_one(truths: list[bool | None]) -> bool | None:
    """Tell whether not more than one holds."""
    sure = truths.count(True)
    if sure > 1:
        return False
    return True if sure + truths.count(None) <= 1 else None


def _pairings(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each pairing (``PairingFacts``)."""
    rows = index.plan.pairings
    times = Counter(_ends(one) for one in rows)
    links = {
        (one.county, one.of_county)
        for one in rows
        if one.county is not None and one.of_county is not None
    }
    helped = Counter(county for county, _ in links)
    main = _main_of_villages(index, law.on)
    for one in rows:
        helper = index.helpers.get(one.helper)
        kind = None if helper is None else helper.kind
        fits = one.help is None or (
            None if kind is None else kind in _FITTING[one.help]
        )
        values = (
            helper is not None,
            one.household is None or one.household in index.households,
            one.village is None or not index.villages or one.village in index.villages,
            times[_ends(one)] == 1,
            fits,
            one.village is None or main[one.village],
            one.county is None or helped[one.county] <= 1,
            one.of_county is None or one.of_county not in helped,
        )
        target = one.household or one.village or one.township or one.county
        yield f"{one.helper}/{target}", values


def _main_of_villages(index: PlanIndex, on: date) -> Mapping[str, bool | None]:
    """Tell for each village whether not more than one helper is its main one."""
    found: dict[str, bool | None] = {}
    for village, pairings in index.paired_with.items():
        helpers: dict[str, list[bool | None]] = {}
        for one in pairings:
            if lasts(one, on):
                helpers.setdefault(one.helper, []).append(one.main)
        found[village] = _at_most_one([any_of(each) for each in helpers.values()])
    return found


def _ends(pairing: Pairing) -> tuple[str | None, ...]:
    """Give whom a pairing joins, and from when on."""
    parts = (
        pairing.household,
        pairing.village,
        pairing.township,
        pairing.county,
        pairing.of_county,
    )
    since = None if pairing.since is None else pairing.since.isoformat()
    return (pairing.helper, *parts, since)


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
    Asked(SixPrecision.PEOPLE, "plan_people_pairing", _pairings),
    Asked(SixPrecision.PEOPLE, "plan_people_visitor", _visited),
    Asked(SixPrecision.PEOPLE, "plan_people_visits", _visits),
    Asked(SixPrecision.PEOPLE, "plan_people_load", _loads),
    Asked(SixPrecision.PEOPLE, "plan_people_average", _average),
)
"""What is asked of helpers, kind of subject by kind of subject."""
