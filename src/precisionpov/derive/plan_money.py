"""The money of a plan as a whole: sources, shares, what is left, whom it misses.

Every share is an exact fraction; None where an amount behind it is not exactly known.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.reasoning.tally import Row
from precisionpov.records.fund_kinds import FundUse
from precisionpov.records.funding import Fund
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import SixPrecision

__all__ = [
    "PLAN_MONEY_ASKED",
    "average_project",
    "carried_over",
    "concentration",
    "credit",
    "fiscal_behind",
    "funds_over",
    "integrated_share",
    "rounded_down",
    "rounded_up",
    "sources",
    "total",
    "unregistered_share",
]

_CREDIT_USES = frozenset({FundUse.INTEREST_SUBSIDY, FundUse.RISK_COMPENSATION})


def total(amounts: Iterable[int | Range | None]) -> int | None:
    """Add up; None where one is not exactly known."""
    found = 0
    for amount in amounts:
        if amount is None or isinstance(amount, Range):
            return None
        found += amount
    return found


def sources(plan: Plan) -> int:
    """Count the departments that give money."""
    return len({one.department for one in plan.funds} - {None})


def concentration(plan: Plan) -> Fraction | None:
    """Give the sum of the squared shares of the departments (Herfindahl index)."""
    whole = total(one.allotted for one in plan.funds)
    if not whole or any(one.department is None for one in plan.funds):
        return None
    shares: dict[str, int] = {}
    for one in plan.funds:
        key = str(one.department)
        shares[key] = shares.get(key, 0) + (total([one.allotted]) or 0)
    return Fraction(sum(share**2 for share in shares.values()), whole**2)


def integrated_share(plan: Plan) -> Fraction | None:
    """Give what is integrated at the county, as a share of what is allotted."""
    whole = total(one.allotted for one in plan.funds)
    if not whole or any(one.integrated is None for one in plan.funds):
        return None
    return Fraction(
        total(one.allotted for one in plan.funds if one.integrated) or 0, whole
    )


def average_project(plan: Plan) -> Fraction | None:
    """Give the average cost of a project, fen."""
    cost = total(one.cost for one in plan.projects)
    if not plan.projects or cost is None:
        return None
    return Fraction(cost, len(plan.projects))


def funds_over(plan: Plan, on: date) -> tuple[Fund, ...]:
    """Give the funds whose year, or that of the plan, is over on a day."""
    return tuple(one for one in plan.funds if (one.year or plan.year) < on.year)


def carried_over(funds: Sequence[Fund]) -> Fraction | None:
    """Give what is left of funds whose year is over, as a share of them.

    More spent than allotted leaves nothing.
    """
    whole = total(one.allotted for one in funds)
    spent = total(one.spent for one in funds)
    if not whole or spent is None:
        return None
    return Fraction(max(whole - spent, 0), whole)


def unregistered_share(
    plan: Plan, registered: Mapping[str, bool | None]
) -> tuple[Fraction, Fraction] | None:
    """Give what of the grants reaches households that are not registered.

    Args:
        plan: The plan.
        registered: For each household whether it is registered; one that is not
            there is not known to be.

    Returns:
        The least and the largest share that it can be.
    """
    whole = total(one.amount for one in plan.grants)
    if not whole:
        return None
    missed = {False: 0, None: 0}
    for one in plan.grants:
        known = registered.get(one.household)
        if known is not True:
            missed[known] += total([one.amount]) or 0
    sure = missed[False]
    return Fraction(sure, whole), Fraction(sure + missed[None], whole)


def credit(plan: Plan) -> int | None:
    """Give the microcredit of the plan, fen."""
    return total(
        one.amount for one in plan.measures if one.kind is MeasureKind.MICROCREDIT
    )


def fiscal_behind(plan: Plan) -> int | None:
    """Give what funds give to interest subsidies and for the risk of loans, fen."""
    behind = {one.id for one in plan.projects if one.use in _CREDIT_USES}
    return total(one.amount for one in plan.appropriations if one.project in behind)


def rounded_down(share: Fraction | None) -> int | None:
    """Give a share in thousandths, rounded down."""
    return None if share is None else 1000 * share.numerator // share.denominator


def rounded_up(share: Fraction | None) -> int | None:
    """Give a share in thousandths, rounded up."""
    return None if share is None else -(-1000 * share.numerator // share.denominator)


def _money(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give the money of the plan as a whole (``PlanMoneyFacts``)."""
    plan = index.plan
    known = {home: needs.facts.registered for home, needs in index.needs.items()}
    missed = unregistered_share(plan, known)
    average = average_project(plan)
    yield (
        plan.id,
        (
            sources(plan) if plan.funds else None,
            rounded_down(concentration(plan)),
            None if average is None else int(average),
            rounded_down(integrated_share(plan)),
            rounded_up(carried_over(funds_over(plan, law.on))),
            None
            if missed is None
            else narrow(rounded_up(missed[0]), rounded_up(missed[1])),
        ),
    )


PLAN_MONEY_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.FUNDS, "plan_funds_whole", _money),
)
"""What is asked of the money of a plan as a whole."""
