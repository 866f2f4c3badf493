"""Elimination of a risk, and policies that stay after an exit (RT-7, RT-8, EX-5)."""

from collections.abc import Iterable, Iterator
from datetime import date

from precisionpov.facts.elimination import (
    EliminationFacts,
    RetentionFacts,
    contract_running,
    expenses_controllable,
    expenses_settled,
    measure_kind,
    monitored,
    months_above,
    risk_eliminated,
    risk_gone,
    stably_exited,
    support_in_place,
)
from precisionpov.facts.household import has_labour, net_income_per_head
from precisionpov.facts.monitoring import standing
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.monitoring_documents import (
    ELIMINATION_CASES_2021,
    ELIMINATION_PAGE,
    FOUR_NO_REMOVALS,
    RETURN_HANDBOOK,
)
from precisionpov.policy.monitoring_lines import monitoring_line
from precisionpov.policy.monitoring_risks import (
    LAST_DAY,
    THREE_KINDS,
    income_saved,
)
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.reasoning.expression import Choose, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.monitoring import RegisterStanding

__all__ = [
    "CONTINUING",
    "ELIMINATION_NUMBERS",
    "POLICY_RETAINED",
    "elimination_spans",
    "least_months_above",
]

least_months_above: Parameter = Parameter(
    "least_months_above", "the months asked for", "稳定超过监测范围最少月数", Unit.MONTH
)
"""For how many months income must have been above the range (RT-7)."""

_MEDIUM = Confidence.MEDIUM
_STANDARD = ELIMINATION_PAGE.article("standard of elimination", "风险消除标准")
_STABLE = ELIMINATION_PAGE.article(
    "standard of elimination", "风险消除标准", note='"in principle half a year"'
)
_FORBIDDEN = ELIMINATION_CASES_2021.article(
    "cases that forbid it", "不得标注风险消除的情形"
)

ELIMINATION_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(least_months_above.name, [Dated(6, THREE_KINDS, LAST_DAY, _STABLE)]),
)
"""The numbers of elimination, besides the line."""

_ELIMINATION = Rule(
    "risk_elimination",
    EliminationFacts,
    (
        Criterion(
            "income",
            net_income_per_head > monitoring_line,
            _STANDARD,
            "Net income per head is above the monitoring line.",
            "人均纯收入超过监测标准。",
        ),
        Criterion(
            "income_stable",
            months_above >= least_months_above,
            _STABLE,
            "Income has been above the range for long enough.",
            "收入持续超过监测范围达到规定时间。",
        ),
        Criterion(
            "expenses_settled",
            expenses_settled,
            _STANDARD,
            "The large rigid expenses are settled.",
            "大额刚性支出已解决。",
        ),
        Criterion(
            "expenses_controllable",
            expenses_controllable,
            _FORBIDDEN,
            "Rigid expenses are under control.",
            "刚性支出可控。",
        ),
        *(one.given() for one in GUARANTEES[-1].all),
        Criterion(
            "risk_gone",
            risk_gone,
            _STANDARD,
            "The risk is gone.",
            "风险已稳定消除。",
        ),
        Criterion(
            "labour",
            has_labour,
            _FORBIDDEN,
            "Some member is able to work; a household without labour stays monitored.",
            "有劳动能力（无劳动能力户暂不标注消除）。",
        ),
    ),
    en="May the risk be declared eliminated?",
    zh="是否可以标注风险消除？",
    notes=(
        Criterion(
            "keep_monitoring",
            ~has_labour & support_in_place,
            _FORBIDDEN,
            "Without labour but supported: keep monitoring, mark as not eliminated.",
            "无劳动能力且综合保障已落实：持续监测，标注未消除。",
        ),
        *income_saved(_STANDARD),
        SNAPSHOT_OLD,
    ),
)


def elimination_spans(days: Iterable[tuple[date, date]]) -> Iterator[Dated[Rule]]:
    """Give the rule of elimination for some days.

    Args:
        days: First and last days; only those of monitoring are kept.
    """
    for first, last in days:
        since, until = max(first, THREE_KINDS), min(last, LAST_DAY)
        if since <= until:
            yield Dated(_ELIMINATION, since, until, _STANDARD)


CONTINUING: tuple[MeasureKind, ...] = (
    MeasureKind.MICROCREDIT,
    MeasureKind.ASSET_INCOME,
    MeasureKind.PUBLIC_POST,
    MeasureKind.RAIN_AND_DEW,
)
"""What runs on after an elimination, to the end of contract, term or course (RT-8)."""

_CONTINUES = ELIMINATION_PAGE.article(
    "measures after elimination",
    "风险消除后的帮扶措施",
    confidence=_MEDIUM,
    note="read in secondary pages",
)
_HANDBOOK = RETURN_HANDBOOK.article("categories of households", "农户类别")
_BUFFER = EXIT_OPINIONS_2016.article("policies after an exit", "退出后的扶持政策")
_TRANSITION = FOUR_NO_REMOVALS.article("no removal of policy", "摘帽不摘政策")


def _kept_after_exit(cite: Citation) -> tuple[Criterion, ...]:
    """Ask that the household was registered, and has not left for good."""
    return (
        Criterion(
            "registered",
            standing.one_of(RegisterStanding.POOR, RegisterStanding.EXITED),
            cite,
            "The household is registered as poor, or was and has exited.",
            "属于建档立卡贫困户或脱贫户。",
        ),
        Criterion(
            "not_stable",
            ~stably_exited,
            _HANDBOOK,
            "It has not left all policies as a stable household.",
            "未列为稳定脱贫不再享受政策户。",
        ),
    )


_CONTRACT = Criterion(
    "contract",
    Choose(
        risk_eliminated,
        measure_kind.one_of(*CONTINUING) & contract_running,
        monitored,
    ),
    _CONTINUES,
    "It is monitored; or, after elimination, the measure runs to its agreed end.",
    "处于监测帮扶中；或风险消除后，按合同或期限继续执行。",
)


def _retained(cite: Citation, *more: Criterion) -> Rule:
    """Write the rule of retained policies."""
    kept = _kept_after_exit(cite)
    either = (kept[0] & kept[1]) | more[0] if more else kept[0] & kept[1]
    return Rule(
        "policy_retained",
        RetentionFacts,
        (*kept, *more),
        en="Does the policy still apply?",
        zh="该项政策是否继续享受？",
        when=either,
    )


_DAY_BEFORE_2021, _FIRST_OF_2021 = date(2020, 12, 31), date(2021, 1, 1)
_DAY_BEFORE = date.fromordinal(THREE_KINDS.toordinal() - 1)

POLICY_RETAINED: Timeline[Rule] = Timeline(
    "policy_retained",
    (
        Dated(_retained(_BUFFER), date(2016, 4, 28), _DAY_BEFORE_2021, _BUFFER),
        Dated(_retained(_TRANSITION), _FIRST_OF_2021, _DAY_BEFORE, _TRANSITION),
        Dated(_retained(_TRANSITION, _CONTRACT), THREE_KINDS, LAST_DAY, _TRANSITION),
    ),
)
"""Whether a measure still applies after an exit, or after an elimination."""
