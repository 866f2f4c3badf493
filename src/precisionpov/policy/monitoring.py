"""Monitoring against a return to poverty: who enters, and who may leave (RT-3 to RT-9).

From 20 March 2020 a household that has exited, or was never registered, is in the
range when its income is below the monitoring line, or its rigid expenses or income
moved sharply. From May 2021 a missing guarantee is a risk too, and a household above
the line may be one in sudden hardship. Whether income below the line is enough, or a
risk must be added, is the choice ``monitoring``.

What counts as a sharp move has no national number. Without one, what the county
found decides; a caller who has thresholds gives them to :func:`monitoring_place`.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from precisionpov.facts.household import (
    lasting_income_per_head,
    net_income_per_head,
)
from precisionpov.facts.monitoring import (
    MonitoringFacts,
    basic_life_hard,
    expense_share,
    expense_surge_found,
    income_after_rigid_per_head,
    income_drop_found,
    income_fall,
    income_without_policy_per_head,
    standing,
)
from precisionpov.policy.documents import INCOME_DEFINITIONS
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.monitoring_documents import (
    MONITORED_KINDS_PAGE,
    MONITORING_2020,
    MONITORING_2021,
    YUANMOU_2023,
)
from precisionpov.policy.monitoring_lines import monitoring_line
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.reasoning.expression import AnyOf, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit
from precisionpov.records.monitoring import RegisterStanding

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "THREE_KINDS",
    "drop_percent",
    "income_saved",
    "range_spans",
    "sudden_spans",
    "surge_percent",
]

FIRST_DAY = date(2020, 3, 20)
"""The day of the opinions of 2020."""

THREE_KINDS = date(2021, 5, 1)
"""From here on there are three kinds; of that document only the month is known."""

LAST_DAY = date(2025, 12, 31)
"""The last day of the transition period (RT-10)."""

surge_percent: Parameter = Parameter(
    "surge_percent",
    "the share from which expenses have risen sharply",
    "刚性支出骤增标准",
    Unit.PERCENT,
)
"""Rigid expenses in percent of the income of the year before; the caller's number."""

drop_percent: Parameter = Parameter(
    "drop_percent",
    "the fall from which income has fallen sharply",
    "收入骤减标准",
    Unit.PERCENT,
)
"""The fall of income in percent of the year before; the caller's number."""

_MEDIUM = Confidence.MEDIUM
_RANGE_2020 = MONITORING_2020.article("objects and range", "监测对象和范围")
_RANGE_2021 = MONITORED_KINDS_PAGE.article(
    "unstable exited and marginal households", "脱贫不稳定户、边缘易致贫户"
)
_EITHER = MONITORING_2021.article(
    "objects and range",
    "监测对象和范围",
    confidence=_MEDIUM,
    note="read as income below the range, or a guarantee at risk",
)
_BOTH = YUANMOU_2023.article(
    "income and a risk", "收入和风险", note="income below the line and a risk"
)
_SUDDEN = MONITORED_KINDS_PAGE.article(
    "households in sudden serious hardship", "突发严重困难户"
)
_GUARANTEES = GUARANTEES[-1].all
"""The guarantees as the guiding opinions of 2019 read them."""

_IN_SCOPE = Criterion(
    "in_scope",
    standing.one_of(RegisterStanding.EXITED, RegisterStanding.NEVER),
    _RANGE_2020,
    "The household has exited poverty, or was never registered as poor.",
    "属于脱贫户或非建档立卡户。",
)
_HARD = Criterion(
    "hardship",
    basic_life_hard,
    _SUDDEN,
    "Basic life is in serious difficulty.",
    "基本生活出现严重困难。",
)


def _below(cite: Citation) -> Criterion:
    """Ask that income is below the monitoring line."""
    return Criterion(
        "income",
        net_income_per_head < monitoring_line,
        cite,
        "Net income per head is below the monitoring line.",
        "人均纯收入低于监测标准。",
    )


def _surge(cite: Citation, *, measured: bool) -> Criterion:
    """Ask that rigid expenses rose sharply: as found, or by the caller's number."""
    condition = expense_share >= surge_percent if measured else expense_surge_found
    return Criterion(
        "expense_surge",
        condition,
        cite,
        "Rigid expenses rose sharply against the income of the year before.",
        "刚性支出较上一时段收入骤增。",
    )


def _drop(cite: Citation, *, measured: bool) -> Criterion:
    """Ask that income fell sharply: as found, or by the caller's number."""
    condition = income_fall >= drop_percent if measured else income_drop_found
    return Criterion(
        "income_drop",
        condition,
        cite,
        "Net income fell sharply from the year before.",
        "收入较上一时段骤减。",
    )


def income_saved(cite: Citation) -> Iterator[Criterion]:
    """Give the notes on income that is above the line only by what may end.

    Args:
        cite: The source of the line.
    """
    above = net_income_per_head >= monitoring_line
    yield Criterion(
        "on_the_line",
        above & (net_income_per_head <= monitoring_line),
        cite,
        "Net income per head is exactly the monitoring line.",
        "人均纯收入恰好等于监测标准。",
    )
    yield Criterion(
        "saved_by_policy",
        above & (income_without_policy_per_head < monitoring_line),
        INCOME_DEFINITIONS.article(
            "transfers of policy",
            "政策性转移收入",
            confidence=_MEDIUM,
            note="the split of income is this library's",
        ),
        "Income is above the line only through what registered households receive.",
        "仅因政策性转移收入才超过监测标准。",
    )
    yield Criterion(
        "saved_by_one_off",
        above & (lasting_income_per_head < monitoring_line),
        INCOME_DEFINITIONS.article(
            "income that comes only once",
            "一次性收入",
            confidence=_MEDIUM,
            note="the split of income is this library's",
        ),
        "Income is above the line only through what comes once.",
        "仅因一次性收入才超过监测标准。",
    )


def _notes(cite: Citation) -> tuple[Criterion, ...]:
    """Give what to review beside the verdict."""
    return (
        *income_saved(cite),
        Criterion(
            "rigid_below",
            (net_income_per_head >= monitoring_line)
            & (income_after_rigid_per_head < monitoring_line),
            _RANGE_2020,
            "After rigid expenses, what is left per head is below the line.",
            "扣除刚性支出后人均收入低于监测标准。",
        ),
        SNAPSHOT_OLD,
    )


_EN = "Is the household in the range of monitoring?"
_ZH = "该户是否属于防返贫监测范围？"


def _rule_2020(*, surge: bool, drop: bool) -> Rule:
    """Write the rule of 2020: income, or a sharp move."""
    risks = (
        _below(_RANGE_2020),
        _surge(_RANGE_2020, measured=surge),
        _drop(_RANGE_2020, measured=drop),
    )
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, *risks),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & AnyOf(risks),
        notes=_notes(_RANGE_2020),
    )


def _rule_either() -> Rule:
    """Write the rule by which income below the line, or a guarantee, is enough."""
    risks = (_below(_RANGE_2021), *(one.lacking() for one in _GUARANTEES))
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, *risks),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & AnyOf(risks),
        notes=_notes(_RANGE_2021),
    )


def _rule_both(*, surge: bool, drop: bool) -> Rule:
    """Write the rule by which income below the line needs a risk beside it."""
    below = _below(_BOTH)
    risks = (
        *(one.lacking() for one in _GUARANTEES),
        _surge(_BOTH, measured=surge),
        _drop(_BOTH, measured=drop),
    )
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, below, *risks),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & below & AnyOf(risks),
        notes=_notes(_RANGE_2021),
    )


def _rule_sudden(*, surge: bool, drop: bool) -> Rule:
    """Write the rule of households in sudden hardship."""
    moves = (_surge(_SUDDEN, measured=surge), _drop(_SUDDEN, measured=drop))
    return Rule(
        "monitoring_sudden",
        MonitoringFacts,
        (_IN_SCOPE, *moves, _HARD),
        en="Is the household in sudden serious hardship?",
        zh="该户是否突发严重困难？",
        when=_IN_SCOPE & AnyOf(moves) & _HARD,
    )


def range_spans(
    days: Iterable[tuple[date, date]], *, surge: bool = False, drop: bool = False
) -> Iterator[Dated[Rule]]:
    """Give the rule of the range for some days, under each reading of the choice.

    Args:
        days: First and last days; only those of monitoring are kept.
        surge: Whether a sharp rise of expenses is measured by ``surge_percent``.
        drop: Whether a sharp fall of income is measured by ``drop_percent``.
    """
    either = frozenset({"monitoring=income_or_risk"})
    both = frozenset({"monitoring=income_and_risk"})
    early = _rule_2020(surge=surge, drop=drop)
    for first, last in days:
        until = min(last, date.fromordinal(THREE_KINDS.toordinal() - 1))
        since = max(first, FIRST_DAY)
        if since <= until:
            yield Dated(early, since, until, _RANGE_2020)
        since, until = max(first, THREE_KINDS), min(last, LAST_DAY)
        if since <= until:
            yield Dated(_rule_either(), since, until, _EITHER, options=either)
            rule = _rule_both(surge=surge, drop=drop)
            yield Dated(rule, since, until, _BOTH, options=both)


def sudden_spans(*, surge: bool = False, drop: bool = False) -> Iterator[Dated[Rule]]:
    """Give the rule of sudden hardship; it compares nothing with the line.

    Args:
        surge: Whether a sharp rise of expenses is measured by ``surge_percent``.
        drop: Whether a sharp fall of income is measured by ``drop_percent``.
    """
    rule = _rule_sudden(surge=surge, drop=drop)
    yield Dated(rule, THREE_KINDS, LAST_DAY, _SUDDEN)
