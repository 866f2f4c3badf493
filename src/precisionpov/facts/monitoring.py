"""Facts by which the risk of a return to poverty is judged, and their words."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.guarantees import GuaranteeFacts
from precisionpov.facts.household import MOST, members
from precisionpov.reasoning.expression import (
    CodeFact,
    NumberFact,
    Quotient,
    TruthFact,
    per,
)
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit
from precisionpov.records.monitoring import RegisterStanding
from precisionpov.records.monitoring_labels import monitoring_place

__all__ = ["MOST_PERCENT", "MonitoringFacts"]

MOST_PERCENT = 1_000_000
"""The largest share told, in percent; anything above is told as this."""

standing: CodeFact = CodeFact(
    "standing",
    "where the household stands with the register of the poor",
    "建档立卡身份",
    RegisterStanding,
)
income_without_policy: NumberFact = NumberFact(
    "income_without_policy",
    "net income less what only registered households receive",
    "扣除政策性转移后的家庭纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
income_after_rigid: NumberFact = NumberFact(
    "income_after_rigid",
    "net income less own rigid expenses",
    "扣除刚性支出后的家庭纯收入",
    Unit.YUAN,
    -MOST,
    MOST,
    bounded=True,
)
expense_surge_found: TruthFact = TruthFact(
    "expense_surge_found",
    "the county found that rigid expenses rose sharply",
    "经核实刚性支出骤增",
)
income_drop_found: TruthFact = TruthFact(
    "income_drop_found",
    "the county found that income fell sharply",
    "经核实收入骤减",
)
expense_share: NumberFact = NumberFact(
    "expense_share",
    "own rigid expenses in percent of the net income of the year before",
    "刚性支出占上一时段家庭纯收入的比例",
    Unit.PERCENT,
    0,
    MOST_PERCENT,
    bounded=True,
)
income_fall: NumberFact = NumberFact(
    "income_fall",
    "by how many percent net income fell from the year before",
    "家庭纯收入较上一时段的降幅",
    Unit.PERCENT,
    0,
    MOST_PERCENT,
    bounded=True,
)
basic_life_hard: TruthFact = TruthFact(
    "basic_life_hard",
    "basic life is in serious difficulty",
    "基本生活出现严重困难",
)

income_without_policy_per_head: Quotient = per(
    income_without_policy,
    members,
    en="net income per head less policy transfers",
    zh="扣除政策性转移后的人均纯收入",
)
income_after_rigid_per_head: Quotient = per(
    income_after_rigid,
    members,
    en="net income per head less rigid expenses",
    zh="扣除刚性支出后的人均纯收入",
)


@attrs.frozen(kw_only=True)
class MonitoringFacts(GuaranteeFacts):
    """Facts by which a risk of return is judged. None means unknown."""

    net_income: int | Range | None = fact(words.net_income)
    """Net income of the household in the window."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""
    lasting_income: int | Range | None = fact(words.lasting_income)
    """Net income less what comes only once."""
    income_without_policy: int | Range | None = fact(income_without_policy)
    """Net income less what only registered households receive (IN-25)."""
    income_after_rigid: int | Range | None = fact(income_after_rigid)
    """Net income less own rigid expenses (IN-24)."""
    standing: RegisterStanding | None = fact(standing)
    """Where the household stands with the register of the poor."""
    expense_surge_found: bool | None = fact(expense_surge_found)
    """The county found that rigid expenses rose sharply."""
    income_drop_found: bool | None = fact(income_drop_found)
    """The county found that income fell sharply."""
    expense_share: int | Range | None = fact(expense_share)
    """Rigid expenses in percent of the income of the year before, rounded down."""
    income_fall: int | Range | None = fact(income_fall)
    """The fall of net income from the year before, in percent, rounded down."""
    basic_life_hard: bool | None = fact(basic_life_hard)
    """Basic life is in serious difficulty."""
    snapshot_old: bool | None = fact(words.snapshot_old)
    """The record speaks of a day more than 12 months away."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the records, in ``"en"`` or ``"zh"``."""
        return monitoring_place(path, language)
