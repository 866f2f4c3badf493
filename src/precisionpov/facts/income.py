"""Facts by which the accounts of a household are checked, and their words.

Amounts are whole fen of the window of income, whether or not a policy counts them.
"""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.about import HouseholdFacts
from precisionpov.facts.household import MOST
from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit

__all__ = ["IncomeFacts"]


def _amount(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for an amount of the window."""
    return NumberFact(name, en, zh, Unit.YUAN, 0, MOST, bounded=True)


wage_income: NumberFact = _amount("wage_income", "wage income", "工资性收入")
operating_income: NumberFact = _amount(
    "operating_income", "operating income before costs", "生产经营性收入"
)
operating_cost: NumberFact = _amount(
    "operating_cost", "operating cost", "生产经营性支出"
)
dibao_money: NumberFact = _amount(
    "dibao_money", "subsistence allowance received", "低保金"
)
tekun_money: NumberFact = _amount(
    "tekun_money", "support for the destitute received", "特困供养金"
)
pension_money: NumberFact = _amount("pension_money", "pensions received", "养老保险金")
family_planning_money: NumberFact = _amount(
    "family_planning_money", "family-planning award received", "计划生育金"
)
ecological_money: NumberFact = _amount(
    "ecological_money", "ecological compensation received", "生态补偿金"
)
smallest_earning: NumberFact = NumberFact(
    "smallest_earning",
    "smallest single amount of wages or production",
    "最小单笔工资或经营收入",
    Unit.YUAN,
    0,
    MOST,
)
has_earnings: TruthFact = TruthFact(
    "has_earnings", "wages or production are recorded", "有工资或经营收入记录"
)
income_recorded: TruthFact = TruthFact(
    "income_recorded", "the income of the window is recorded", "已登记核算时段内收入"
)
member_works: TruthFact = TruthFact(
    "member_works", "some member works for pay", "有成员务工"
)
unable_member_works_away: TruthFact = TruthFact(
    "unable_member_works_away",
    "a member without the ability to work works away",
    "无劳动能力成员外出务工",
)
has_converted_land: TruthFact = TruthFact(
    "has_converted_land", "has land converted to forest or grass", "有退耕还林还草地"
)
has_exited: TruthFact = TruthFact(
    "has_exited", "the household has exited from poverty", "已脱贫"
)


@attrs.frozen(kw_only=True)
class IncomeFacts(HouseholdFacts):
    """Facts by which the accounts of a household are checked. None means unknown."""

    net_income: int | Range | None = fact(words.net_income)
    """Net income of the household in the window."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""
    wage_income: int | Range | None = fact(wage_income)
    """Wage income."""
    operating_income: int | Range | None = fact(operating_income)
    """Operating income before costs."""
    operating_cost: int | Range | None = fact(operating_cost)
    """Operating cost."""
    dibao_money: int | Range | None = fact(dibao_money)
    """Subsistence allowance received."""
    tekun_money: int | Range | None = fact(tekun_money)
    """Support for the destitute received."""
    pension_money: int | Range | None = fact(pension_money)
    """Pensions received."""
    family_planning_money: int | Range | None = fact(family_planning_money)
    """Family-planning award received."""
    ecological_money: int | Range | None = fact(ecological_money)
    """Ecological compensation received."""
    smallest_earning: int | None = fact(smallest_earning)
    """Smallest single amount of wages or production above zero."""
    has_earnings: bool | None = fact(has_earnings)
    """Wages or production are recorded with an amount above zero."""
    income_recorded: bool | None = fact(income_recorded)
    """The income of the window is recorded."""
    member_works: bool | None = fact(member_works)
    """Some member works for pay, near home or away."""
    unable_member_works_away: bool | None = fact(unable_member_works_away)
    """A member without the ability to work works away."""
    has_converted_land: bool | None = fact(has_converted_land)
    """Has farmland converted to forest or grass."""
    has_exited: bool | None = fact(has_exited)
    """The household has exited from poverty, this year or before."""
