"""What is kept of a household under monitoring against a return to poverty."""

from collections.abc import Sequence
from datetime import date
from typing import final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Amount, Identifier
from precisionpov.records.record import Record, term, terms
from precisionpov.records.spans import turned_round

__all__ = [
    "EliminationMode",
    "MonitoredKind",
    "MonitoringRecord",
    "RegisterStanding",
    "RiskKind",
]


class MonitoredKind(Term):
    """The three kinds of monitored household (RT-4).

    The register's own tables name the first two only.
    """

    UNSTABLE_EXITED = (
        "unstable_exited",
        "exited household that is not stable",
        "脱贫不稳定户",
    )
    MARGINAL = (
        "marginal",
        "marginal household that may easily become poor",
        "边缘易致贫户",
    )
    SUDDEN_HARDSHIP = (
        "sudden_hardship",
        "household in sudden serious hardship",
        "突发严重困难户",
    )


class RiskKind(Term):
    """What may make a household poor, or poor again.

    The Chinese name is the register's value, as far as its checks show one; they
    show none for accidents, which the national text names (RT-4).
    """

    ILLNESS = "illness", "illness", "因病"
    DISABILITY = "disability", "disability", "因残"
    SCHOOLING = "schooling", "schooling", "因学"
    DISASTER = "disaster", "natural disaster", "因自然灾害"
    ACCIDENT = "accident", "accident", "因意外事故"
    HOUSING = "housing", "unsafe housing", "因安全住房"
    WATER = "water", "unsafe drinking water", "因安全饮水"
    UNSTABLE_WORK = "unstable_work", "unstable employment", "因务工就业不稳"
    LACK_OF_LABOUR = "lack_of_labour", "lack of labour", "缺劳动力"
    OTHER = "other", "other risk", "其他"


class RegisterStanding(Term):
    """Where a household stands with the register of the poor."""

    POOR = "poor", "registered as poor, not exited", "建档立卡未脱贫户"
    EXITED = "exited", "registered as poor once, and exited", "脱贫户"
    NEVER = "never", "never registered as poor", "非建档立卡户"


class EliminationMode(Term):
    """How a risk came to be eliminated (RT-7)."""

    ASSISTANCE = "assistance", "eliminated by assistance", "帮扶消除"
    NATURAL = "natural", "vanished of itself", "自然消除"


@final
@attrs.frozen(kw_only=True, repr=False)
class MonitoringRecord(Record):
    """What monitoring keeps of one household. What is not known is None.

    Attributes:
        household: The id of the household.
        category: The kind of monitored household that it was found to be.
        identified_on: The day on which it was taken into monitoring.
        risks: The risks recorded, the first one first; ``()`` says none.
        ever_registered: It was registered as poor at some time, exited or not.
        stably_exited: It left all policies as a stable household (RT-1).
        earlier_net_income: The household's net income in the twelve months before
            the window of income, in fen.
        expense_surge: The county found that rigid expenses rose sharply.
        income_drop: The county found that income fell sharply.
        basic_life_hard: Basic life is in serious difficulty.
        above_range_since: The day since when income has been above the range.
        expenses_settled: The large rigid expenses are settled.
        expenses_controllable: Rigid expenses are under control.
        risk_gone: The risk is gone.
        support_in_place: The social security of a household without labour is in
            place.
        risk_eliminated: The register says that the risk is eliminated.
        eliminated_on: The day on which it was declared so.
        elimination_mode: How.

    Raises:
        RecordError: A field holds what it cannot, the elimination is before the
            identification, or what says how or when contradicts that there was
            none.
    """

    household: Identifier
    category: MonitoredKind | None = attrs.field(default=None, converter=term)
    identified_on: date | None = None
    risks: tuple[RiskKind, ...] | None = attrs.field(default=None, converter=terms)
    ever_registered: bool | None = None
    stably_exited: bool | None = None
    earlier_net_income: Amount | None = None
    expense_surge: bool | None = None
    income_drop: bool | None = None
    basic_life_hard: bool | None = None
    above_range_since: date | None = None
    expenses_settled: bool | None = None
    expenses_controllable: bool | None = None
    risk_gone: bool | None = None
    support_in_place: bool | None = None
    risk_eliminated: bool | None = None
    eliminated_on: date | None = None
    elimination_mode: EliminationMode | None = attrs.field(default=None, converter=term)

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round, and the elimination of what was not eliminated."""
        faults = list(turned_round(self, "identified_on", "eliminated_on"))
        if self.risk_eliminated is False:
            faults += [
                Fault(name, "risk_eliminated says that it was not")
                for name in ("eliminated_on", "elimination_mode")
                if getattr(self, name) is not None
            ]
        risks = self.risks or ()
        faults += [
            Fault(f"risks[{i}]", f"{one.value} stands twice among the risks")
            for i, one in enumerate(risks)
            if one in risks[:i]
        ]
        return faults
