"""Facts about the money of a plan: funds, what projects get, what households get.

All amounts are in fen. A sum of amounts known within bounds is known within bounds.
"""

import attrs

from precisionpov.facts.plan import household_listed
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.fund_kinds import FundPurpose, FundUse

__all__ = [
    "MOST_MONEY",
    "AppropriationFacts",
    "FundFacts",
    "GrantFacts",
    "IntegrationFacts",
    "ManagementFeeFacts",
    "ProjectGrantsFacts",
    "ProjectMoneyFacts",
    "SpendingFacts",
]

MOST_MONEY = 10**17
"""No sum of a plan is larger, in fen; a larger one is at least so much."""

MOST_FEE = 10**6
"""No fee is a larger share, in thousandths."""


def _money(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for an amount."""
    return NumberFact(name, en, zh, Unit.YUAN, 0, MOST_MONEY, bounded=True)


allotted: NumberFact = _money("allotted", "allotted", "下达资金")
appropriated: NumberFact = _money("appropriated", "given to projects", "安排到项目资金")
traced: NumberFact = _money(
    "traced", "given to projects of the plan", "安排到计划内项目资金"
)
spent: NumberFact = _money("spent", "spent", "已支出资金")
left_over: TruthFact = TruthFact(
    "left_over",
    "its year is over, and part of it is not spent",
    "年度结束仍有结转结余",
)
arrived_in_time: TruthFact = TruthFact(
    "arrived_in_time", "arrived by the day due, or not due yet", "按期到位（或未到期）"
)
integrated: TruthFact = TruthFact(
    "integrated", "spent together with other funds", "已统筹整合"
)
fund_purpose: CodeFact = CodeFact(
    "fund_purpose", "item of the budget", "资金科目", FundPurpose
)
fund_listed: TruthFact = TruthFact(
    "fund_listed", "its fund stands in the plan", "资金来源在计划内"
)
project_listed: TruthFact = TruthFact(
    "project_listed", "its project stands in the plan", "所属项目在计划内"
)
counted_once: TruthFact = TruthFact(
    "counted_once", "stands once in the plan", "仅列一次"
)
project_use: CodeFact = CodeFact(
    "project_use", "what the money is used for", "资金用途", FundUse
)
project_money: NumberFact = _money(
    "project_money", "money of funds for it", "项目已安排资金"
)
project_cost: NumberFact = _money("project_cost", "cost of the project", "项目投资")
cost_covered: TruthFact = TruthFact(
    "cost_covered", "its cost is covered", "资金足额落实"
)
granted: NumberFact = _money("granted", "given to households", "到户资金")
grants_from: NumberFact = _money("grants_from", "money of the project", "项目资金")
village_wide: TruthFact = TruthFact(
    "village_wide", "serves the whole village", "全村受益"
)
reaches_households: TruthFact = TruthFact(
    "reaches_households",
    "grants and the management fee make up its money",
    "到户资金与管理费合计等于项目资金",
)
fee_share: NumberFact = NumberFact(
    "fee_share",
    "management fee, share of the cost, rounded up",
    "项目管理费占比（进一）",
    Unit.PER_MILLE,
    0,
    MOST_FEE,
    bounded=True,
)
household_served: TruthFact = TruthFact(
    "household_served", "its project serves the household", "该户属于项目受益户"
)
household_registered: TruthFact = TruthFact(
    "household_registered", "the household is registered", "该户已建档立卡"
)
paid_twice: TruthFact = TruthFact(
    "paid_twice",
    "another project of the same kind pays the household too",
    "另有同类项目补助该户",
)


@attrs.frozen(kw_only=True)
class FundFacts(Facts):
    """Facts about the money of one source. None means unknown."""

    allotted: int | Range | None = fact(allotted)
    """What was allotted, fen."""
    appropriated: int | Range | None = fact(appropriated)
    """What it gives to projects, those outside the plan too, fen."""
    arrived_in_time: bool | None = fact(arrived_in_time)
    """It arrived by the day due, or that day is not over."""


@attrs.frozen(kw_only=True)
class SpendingFacts(Facts):
    """Facts about what was spent of a fund. None means unknown."""

    spent: int | Range | None = fact(spent)
    """What was spent, fen."""
    traced: int | Range | None = fact(traced)
    """What it gives to projects that stand in the plan, fen."""
    left_over: bool | None = fact(left_over)
    """Its year is over and less was spent than allotted: it is carried over."""


@attrs.frozen(kw_only=True)
class IntegrationFacts(Facts):
    """Facts about a fund that may be integrated (F-7). None means unknown."""

    integrated: bool | None = fact(integrated)
    """The county spends it together with others."""
    fund_purpose: FundPurpose | None = fact(fund_purpose)
    """The item of the budget."""


@attrs.frozen(kw_only=True)
class AppropriationFacts(Facts):
    """Facts about money of a fund for a project. None means unknown."""

    fund_listed: bool | None = fact(fund_listed)
    """The fund stands in the plan."""
    project_listed: bool | None = fact(project_listed)
    """The project stands in the plan."""
    counted_once: bool | None = fact(counted_once)
    """No other row has the same fund, project and amount."""


@attrs.frozen(kw_only=True)
class ProjectMoneyFacts(Facts):
    """Facts about what a project costs and gets. None means unknown."""

    project_use: FundUse | None = fact(project_use)
    """What its money is used for."""
    project_money: int | Range | None = fact(project_money)
    """What funds give to it together, fen."""
    project_cost: int | Range | None = fact(project_cost)
    """What it costs, fen."""
    cost_covered: bool | None = fact(cost_covered)
    """The first is not below the second."""


@attrs.frozen(kw_only=True)
class ManagementFeeFacts(Facts):
    """Facts about the management fee of a project. None means unknown."""

    fee_share: int | Range | None = fact(fee_share)
    """Its share of the cost in thousandths, rounded up: so a bound is exact."""


@attrs.frozen(kw_only=True)
class ProjectGrantsFacts(Facts):
    """Facts about what of a project reaches households. None means unknown."""

    granted: int | Range | None = fact(granted)
    """What households get of it, fen."""
    grants_from: int | Range | None = fact(grants_from)
    """What funds give to it, fen."""
    village_wide: bool | None = fact(village_wide)
    """It serves a whole village, so that none is handed out."""
    reaches_households: bool | None = fact(reaches_households)
    """Grants and fee are not below its money."""


@attrs.frozen(kw_only=True)
class GrantFacts(Facts):
    """Facts about money of a project for a household. None means unknown."""

    project_listed: bool | None = fact(project_listed)
    """The project stands in the plan."""
    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
    household_served: bool | None = fact(household_served)
    """The project names the household, or serves its whole village."""
    household_registered: bool | None = fact(household_registered)
    """The household is in the register on that day."""
    counted_once: bool | None = fact(counted_once)
    """No other row has the same project, household, amount and day."""
    paid_twice: bool | None = fact(paid_twice)
    """Another project of the same kind gives to the household as well."""
