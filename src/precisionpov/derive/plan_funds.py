"""From a plan to the facts of the precision of funds: each fen and where it goes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.facts.plan_funds import MOST_FEE, MOST_MONEY
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, add, highest, lowest, narrow
from precisionpov.reasoning.tally import Row
from precisionpov.records.assistance import Project
from precisionpov.records.funding import Fund, Grant
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["FUNDS_ASKED"]

Money = int | Range | None


def _sum(amounts: Iterable[Money]) -> Money:
    """Add amounts; a sum beyond all bounds is at least the largest possible."""
    found = add(*amounts)
    low, high = lowest(found), highest(found)
    low = None if low is None else min(low, MOST_MONEY)
    return narrow(low, None if high is None or high > MOST_MONEY else high)


def _reaches(given: Money, wanted: Money) -> bool | None:
    """Tell whether an amount is not below another, as far as both are known."""
    low, high = lowest(given), highest(given)
    least, most = lowest(wanted), highest(wanted)
    if low is not None and most is not None and low >= most:
        return True
    return False if high is not None and least is not None and high < least else None


def _money_of(project: Project, index: PlanIndex) -> Money:
    """Give what funds give to a project."""
    return _sum(one.amount for one in index.money_for.get(project.id, ()))


def _funds(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give the money of each source (``FundFacts``)."""
    for one in index.plan.funds:
        given = _sum(row.amount for row in index.money_of.get(one.id, ()))
        yield one.id, (one.allotted, given, _in_time(one, law.on))


def _in_time(fund: Fund, on: date) -> bool | None:
    """Tell whether a fund arrived by the day due, or is not due yet."""
    due, arrived = fund.due_on, fund.arrived_on
    if due is None:
        return None
    return due >= on if arrived is None else arrived <= due


def _spending(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give what was spent of each fund, and on what (``SpendingFacts``)."""
    for one in index.plan.funds:
        rows = index.money_of.get(one.id, ())
        known = _sum(row.amount for row in rows if row.project in index.projects)
        yield one.id, (one.spent, known, _left_over(one, index, law.on))


def _left_over(fund: Fund, index: PlanIndex, on: date) -> bool | None:
    """Tell whether the year of a fund is over and not all of it is spent."""
    if (fund.year or index.plan.year) >= on.year:
        return False
    spent = _reaches(fund.spent, fund.allotted)
    return None if spent is None else not spent


def _integration(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001
    """Give which funds are integrated (``IntegrationFacts``)."""
    for one in index.plan.funds:
        yield one.id, (one.integrated, one.purpose)


def _appropriations(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001
    """Give each appropriation (``AppropriationFacts``)."""
    rows = index.plan.appropriations
    times = Counter((one.fund, one.project, one.amount) for one in rows)
    for key in times:
        fund, project, _ = key
        values = (fund in index.funds, project in index.projects, times[key] == 1)
        yield f"{fund}/{project}", values


def _projects(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give what each project costs and gets (``ProjectMoneyFacts``)."""
    for one in index.plan.projects:
        money = _money_of(one, index)
        yield one.id, (one.use, money, one.cost, _reaches(money, one.cost))


def _fees(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give the management fee of each project (``ManagementFeeFacts``)."""
    for one in index.plan.projects:
        yield one.id, (_fee_share(one),)


def _fee_share(project: Project) -> Money:
    """Give the fee over the cost in thousandths, rounded up."""
    fee, cost = project.management_fee, project.cost
    if lowest(cost) == 0 or fee == 0:
        return 0 if fee == 0 else None
    return narrow(
        _share(lowest(fee), highest(cost)), _share(highest(fee), lowest(cost))
    )


def _share(part: int | None, whole: int | None) -> int | None:
    """Give a share in thousandths, rounded up."""
    if part is None or whole is None:
        return None
    return min(-(-1000 * part // whole), MOST_FEE)


def _project_grants(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001
    """Give what of each project reaches households (``ProjectGrantsFacts``)."""
    for one in index.plan.projects:
        money = _money_of(one, index)
        granted = _sum(row.amount for row in index.grants_of.get(one.id, ()))
        fee = one.management_fee if one.management_fee is not None else Range(0, None)
        wide = bool(one.village_wide) if one.households else one.village_wide
        reaches = _reaches(_sum((granted, fee)), money)
        yield one.id, (granted, money, wide, reaches)


def _grants(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give each grant (``GrantFacts``)."""
    named = {one.id: frozenset(one.households) for one in index.plan.projects}
    times = Counter(index.plan.grants)
    kinds = _same_kind(index)
    for one, number in times.items():
        project = index.projects.get(one.project)
        kind = None if project is None else project.kind
        household = index.households.get(one.household)
        needs = index.needs.get(one.household)
        values = (
            project is not None,
            household is not None,
            _served(one, index, named),
            None if needs is None else needs.facts.registered,
            number == 1,
            None if kind is None else kinds[one.household, kind] > 1,
        )
        yield f"{one.project}/{one.household}", values


def _served(
    grant: Grant, index: PlanIndex, named: Mapping[str, frozenset[str]]
) -> bool | None:
    """Tell whether the project of a grant serves its household."""
    project = index.projects.get(grant.project)
    household = index.households.get(grant.household)
    if project is None:
        return None
    if grant.household in named[project.id]:
        return True
    village = None if household is None else household.village
    if project.village_wide and None in {village, project.village}:
        return None
    return bool(project.village_wide) and village == project.village


def _same_kind(index: PlanIndex) -> Counter[tuple[str, MeasureKind]]:
    """Count, for each household and kind, the projects that give to it."""
    projects = index.projects
    paid = {
        (one.household, one.project)
        for one in index.plan.grants
        if one.project in projects
    }
    kinds = ((home, projects[project].kind) for home, project in paid)
    return Counter((home, kind) for home, kind in kinds if kind is not None)


FUNDS_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.FUNDS, "plan_funds_fund", _funds),
    Asked(SixPrecision.FUNDS, "plan_funds_spending", _spending),
    Asked(SixPrecision.FUNDS, "plan_funds_integration", _integration),
    Asked(SixPrecision.FUNDS, "plan_funds_appropriation", _appropriations),
    Asked(SixPrecision.FUNDS, "plan_funds_project", _projects),
    Asked(SixPrecision.FUNDS, "plan_funds_fee", _fees),
    Asked(SixPrecision.FUNDS, "plan_funds_households", _project_grants),
    Asked(SixPrecision.FUNDS, "plan_funds_grant", _grants),
)
"""What is asked of funds, kind of subject by kind of subject."""
