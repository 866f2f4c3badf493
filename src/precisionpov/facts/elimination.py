"""Facts by which risk elimination and retained policies are judged, and their words."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts import monitoring as risk_words
from precisionpov.facts.guarantees import GuaranteeFacts
from precisionpov.facts.monitoring import standing
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.monitoring import RegisterStanding
from precisionpov.records.monitoring_labels import monitoring_place

__all__ = ["EliminationFacts", "RetentionFacts"]

months_above: NumberFact = NumberFact(
    "months_above",
    "whole months for which income has been above the range",
    "收入超过监测范围的月数",
    Unit.MONTH,
    0,
    12_000,
)
expenses_settled: TruthFact = TruthFact(
    "expenses_settled", "the large rigid expenses are settled", "大额刚性支出已解决"
)
expenses_controllable: TruthFact = TruthFact(
    "expenses_controllable", "rigid expenses are under control", "刚性支出可控"
)
risk_gone: TruthFact = TruthFact("risk_gone", "the risk is gone", "风险已不存在")
support_in_place: TruthFact = TruthFact(
    "support_in_place", "social security is in place", "综合保障措施已落实"
)
stably_exited: TruthFact = TruthFact(
    "stably_exited", "exited and stable, without policies", "稳定脱贫不再享受政策"
)
monitored: TruthFact = TruthFact("monitored", "taken into monitoring", "已纳入监测")
risk_eliminated: TruthFact = TruthFact(
    "risk_eliminated", "the risk was declared eliminated", "风险已标注消除"
)
measure_kind: CodeFact = CodeFact(
    "measure_kind", "kind of the measure", "帮扶措施种类", MeasureKind
)
contract_running: TruthFact = TruthFact(
    "contract_running", "its contract, term or course still runs", "合同或期限未到期"
)


@attrs.frozen(kw_only=True)
class EliminationFacts(GuaranteeFacts):
    """Facts by which the elimination of a risk is judged. None means unknown."""

    net_income: int | Range | None = fact(words.net_income)
    """Net income of the household in the window."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""
    lasting_income: int | Range | None = fact(words.lasting_income)
    """Net income less what comes only once."""
    income_without_policy: int | Range | None = fact(risk_words.income_without_policy)
    """Net income less what only registered households receive (IN-25)."""
    months_above: int | None = fact(months_above)
    """Whole months for which income has been above the range."""
    expenses_settled: bool | None = fact(expenses_settled)
    """The large rigid expenses are settled."""
    expenses_controllable: bool | None = fact(expenses_controllable)
    """Rigid expenses are under control."""
    risk_gone: bool | None = fact(risk_gone)
    """The risk is gone."""
    has_labour: bool | None = fact(words.has_labour)
    """Some member of working age is able to work."""
    support_in_place: bool | None = fact(support_in_place)
    """Social security is in place."""
    snapshot_old: bool | None = fact(words.snapshot_old)
    """The record speaks of a day more than 12 months away."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the records, in ``"en"`` or ``"zh"``."""
        return monitoring_place(path, language)


@attrs.frozen(kw_only=True)
class RetentionFacts(Facts):
    """Facts by which a policy still applies after an exit. None means unknown."""

    standing: RegisterStanding | None = fact(standing)
    """Where the household stands with the register of the poor."""
    stably_exited: bool | None = fact(stably_exited)
    """Exited and stable, without policies."""
    monitored: bool | None = fact(monitored)
    """Taken into monitoring."""
    risk_eliminated: bool | None = fact(risk_eliminated)
    """The risk was declared eliminated."""
    measure_kind: MeasureKind | None = fact(measure_kind)
    """The kind of the measure."""
    contract_running: bool | None = fact(contract_running)
    """Its contract, term or course still runs."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the records, in ``"en"`` or ``"zh"``."""
        return monitoring_place(path, language)
