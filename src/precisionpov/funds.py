"""Money for assistance: where it goes, how dispersed it is, how it is allocated.

Every sum is exact: amounts are whole fen, shares are fractions. Whether a plan uses
its money precisely is the matter of :func:`precisionpov.precisions.check_plan`.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from math import lcm

import attrs

from precisionpov.derive.answers import require
from precisionpov.errors import RecordError
from precisionpov.money import Fen, split
from precisionpov.policy.precisions.money_documents import FUND_EVALUATION_2017
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.term import Term
from precisionpov.records.plan import Plan

__all__ = [
    "GRADES_2017",
    "FundDispersion",
    "FundGrade",
    "FundGrades",
    "FundTrace",
    "TracedMoney",
    "allocate",
    "carry_over_rate",
    "fund_dispersion",
    "fund_trace",
    "leverage",
]


@attrs.frozen(kw_only=True)
class TracedMoney:
    """Money on its way from a fund through a project to a household.

    Attributes:
        fund: The id of the fund; None for what a project hands out beyond what
            funds give to it.
        project: The id of the project.
        household: The id of the household; None for what stays with the project.
        amount: How much, fen.
    """

    fund: str | None
    project: str
    household: str | None
    amount: Fen


@attrs.frozen(kw_only=True)
class FundTrace:
    """The money of a plan, each fen once.

    Attributes:
        rows: The money, by project, in the order of ids.
        unclear: Projects with an amount that is only known within bounds; their
            money is in no row.
    """

    rows: tuple[TracedMoney, ...]
    unclear: tuple[str, ...]


def fund_trace(plan: Plan) -> FundTrace:
    """Trace the money of a plan from funds through projects to households (F-10).

    A document says only how much a project gets from each fund and gives to each
    household. Which fen went where follows a stated rule: within a project the funds
    in the order of their ids pay the households in the order of theirs, one after
    the other. So every fund, project and household keeps its exact sum.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "fund_trace")
    money: dict[str, list[tuple[str, int | Range]]] = {}
    grants: dict[str, list[tuple[str, int | Range]]] = {}
    for given in plan.appropriations:
        money.setdefault(given.project, []).append((given.fund, given.amount))
    for grant in plan.grants:
        grants.setdefault(grant.project, []).append((grant.household, grant.amount))
    rows: list[TracedMoney] = []
    unclear: list[str] = []
    for project in sorted({*money, *grants}):
        sources = _exact(money.get(project, ()))
        homes = _exact(grants.get(project, ()))
        if sources is None or homes is None:
            unclear.append(project)
        else:
            rows += _paid(project, sources, homes)
    return FundTrace(rows=tuple(rows), unclear=tuple(unclear))


def _exact(rows: Iterable[tuple[str, int | Range]]) -> dict[str, int] | None:
    """Add amounts up by id, in the order of ids; None where one is not exact."""
    found: dict[str, int] = {}
    for name, amount in rows:
        if isinstance(amount, Range):
            return None
        found[name] = found.get(name, 0) + amount
    return dict(sorted(found.items()))


def _paid(
    project: str, sources: Mapping[str, int], homes: Mapping[str, int]
) -> Iterator[TracedMoney]:
    """Let funds pay households one after the other; then tell what is left over."""
    names = list(sources)
    waiting = list(sources.values())
    place = 0
    for home, wanted in homes.items():
        left = wanted
        while left and place < len(names):
            part = min(left, waiting[place])
            if part:
                yield _row(names[place], project, home, part)
            left -= part
            waiting[place] -= part
            place += waiting[place] == 0
        if left:
            yield _row(None, project, home, left)
    for fund, there in zip(names[place:], waiting[place:], strict=True):
        if there:
            yield _row(fund, project, None, there)


def _row(fund: str | None, project: str, home: str | None, part: int) -> TracedMoney:
    """Make a row."""
    return TracedMoney(fund=fund, project=project, household=home, amount=Fen(part))


@attrs.frozen(kw_only=True)
class FundDispersion:
    """How dispersed the money of a plan is (F-11).

    Attributes:
        sources: How many departments give money.
        funds: How many funds there are.
        allotted: What they allot together, fen; None where that of one is not
            exactly known.
        concentration: The sum of the squared shares of the departments
            (Herfindahl index): 1 where all comes from one, 1/n where n give alike.
            None where a share is not known.
        integrated_share: What is integrated at the county, as a share. None where
            that is not known of one.
        projects: How many projects there are.
        average_project: The average cost of a project, fen; None where one is not
            exactly known.
    """

    sources: int
    funds: int
    allotted: int | None
    concentration: Fraction | None
    integrated_share: Fraction | None
    projects: int
    average_project: Fraction | None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        return {
            name: list(value.as_integer_ratio())
            if isinstance(value, Fraction)
            else value
            for name, value in attrs.asdict(self).items()
        }


def fund_dispersion(plan: Plan) -> FundDispersion:
    """Measure how dispersed the money of a plan is: many heads, many small projects.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "fund_dispersion")
    departments = {one.department for one in plan.funds}
    total = _total(one.allotted for one in plan.funds)
    cost = _total(one.cost for one in plan.projects)
    shares: dict[str, int] = {}
    integrated = 0
    for one in plan.funds:
        if total and isinstance(one.allotted, int):
            key = one.department.value if one.department else ""
            shares[key] = shares.get(key, 0) + one.allotted
            integrated += one.allotted if one.integrated else 0
    told = all(one.integrated is not None for one in plan.funds)
    known = None not in departments
    return FundDispersion(
        sources=len(departments - {None}),
        funds=len(plan.funds),
        allotted=total,
        concentration=(
            Fraction(sum(share**2 for share in shares.values()), total**2)
            if known and total
            else None
        ),
        integrated_share=Fraction(integrated, total) if total and told else None,
        projects=len(plan.projects),
        average_project=(
            Fraction(cost, len(plan.projects))
            if plan.projects and cost is not None
            else None
        ),
    )


def _total(amounts: Iterable[int | Range | None]) -> int | None:
    """Add up; None where one is not exactly known."""
    total = 0
    for amount in amounts:
        if amount is None or isinstance(amount, Range):
            return None
        total += amount
    return total


def allocate(
    amount: Fen,
    factors: Mapping[str, Mapping[str, int]],
    weights: Mapping[str, Fraction],
) -> dict[str, Fen]:
    """Share money out among places by factors, exact to the fen (F-2).

    A place's share is, factor by factor, its number over that of all places, times
    the weight of the factor. Fen that are left go, one each, to the places with the
    largest remainder; where remainders are equal, the first comes first. No document
    fixes the weights: they are the caller's.

    >>> from fractions import Fraction
    >>> from precisionpov.money import yuan
    >>> half = Fraction(1, 2)
    >>> allocate(
    ...     yuan(100),
    ...     {"a": {"poor": 300, "task": 1}, "b": {"poor": 100, "task": 1}},
    ...     {"poor": half, "task": half},
    ... )
    {'a': 6250, 'b': 3750}

    Args:
        amount: What is shared out, fen.
        factors: For each place the number of each factor, zero or more; a larger
            one means more money, so give income as its shortfall.
        weights: For each factor its weight; together they are exactly 1.

    Raises:
        RecordError: The weights are not exactly 1 together, one is below zero, a
            place lacks a number, one is below zero, or all of a factor are zero.
    """
    if any(weight < 0 for weight in weights.values()) or sum(weights.values()) != 1:
        raise RecordError.at("weights", "weights are 0 or more and sum to exactly 1")
    scores = dict.fromkeys(factors, Fraction(0))
    for factor, weight in weights.items():
        numbers = {place: _number(place, factor, factors) for place in factors}
        whole = sum(numbers.values())
        if whole == 0:
            problem = f"no place has any of {factor}, so it cannot be shared out by it"
            raise RecordError.at("factors", problem)
        for place, number in numbers.items():
            scores[place] += weight * Fraction(number, whole)
    common = lcm(*(score.denominator for score in scores.values()))
    parts = split(amount, [int(score * common) for score in scores.values()])
    return dict(zip(scores, parts, strict=True))


def _number(place: str, factor: str, factors: Mapping[str, Mapping[str, int]]) -> int:
    """Give the number of a factor for a place."""
    number = factors[place].get(factor)
    if number is None or number < 0:
        problem = "a number of 0 or more is needed for each place and factor"
        raise RecordError.at(f"factors.{place}.{factor}", problem)
    return number


def carry_over_rate(allotted: Fen, spent: Fen) -> Fraction:
    """Give the share of a fund that is left unspent and carried over (F-10).

    Args:
        allotted: What was allotted, fen.
        spent: What was spent of it, fen.

    Raises:
        RecordError: Nothing was allotted, or not between nothing and all was spent.
    """
    if allotted <= 0:
        raise RecordError.at("allotted", "a share needs an amount above zero")
    if not 0 <= spent <= allotted:
        raise RecordError.at("spent", "is between zero and what was allotted")
    return Fraction(allotted - spent, allotted)


def leverage(credit: Fen, fiscal: Fen) -> Fraction:
    """Give how many times fiscal money is matched by credit (T-001-13).

    Args:
        credit: The loans given, fen.
        fiscal: The fiscal money behind them, fen.

    Raises:
        RecordError: There is no fiscal money, or the loans are below zero.
    """
    if fiscal <= 0:
        raise RecordError.at("fiscal", "a ratio needs an amount above zero")
    if credit < 0:
        raise RecordError.at("credit", "is zero or more")
    return Fraction(credit, fiscal)


class FundGrade(Term):
    """How well funds were used, by score (F-9)."""

    EXCELLENT = "excellent", "excellent", "优秀"
    GOOD = "good", "good", "良好"
    PASS = "pass", "pass", "合格"
    FAIL = "fail", "fail", "不合格"


@attrs.frozen(kw_only=True)
class FundGrades:
    """From which score on funds have which grade (F-9).

    Attributes:
        excellent: The least score of the highest grade.
        good: The least score of the second.
        passing: The least score of the third; below it is a failure.
        cite: Where it says so.
    """

    excellent: int
    good: int
    passing: int
    cite: Citation

    def of(self, score: Fraction | int) -> FundGrade:
        """Give the grade of a score."""
        if score >= self.excellent:
            return FundGrade.EXCELLENT
        if score >= self.good:
            return FundGrade.GOOD
        return FundGrade.PASS if score >= self.passing else FundGrade.FAIL


GRADES_2017 = FundGrades(
    excellent=90,
    good=80,
    passing=60,
    cite=FUND_EVALUATION_2017.article(
        "grades", "评价等级", confidence=Confidence.MEDIUM
    ),
)
"""The grades of 2017 as remembered; the document was not read for them."""
