"""Monitoring against a return to poverty: who enters, and who may leave (RT-3 to RT-9).

From 20 March 2020 a household that has exited, or was never registered, is in the
range when its income is below the monitoring line, or its rigid expenses or income
moved sharply. From May 2021 a missing guarantee is a risk too, and a household above
the line may be one in sudden hardship. Whether income below the line is enough, or a
risk must be added, is the choice ``monitoring``.

What counts as a sharp move has no national number. Without one, what the county
found decides; a caller who has thresholds gives them to :func:`monitoring_place`.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from precisionpov.facts.monitoring import (
    MonitoringFacts,
    basic_life_hard,
    standing,
)
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.monitoring_documents import (
    MONITORED_KINDS_PAGE,
    MONITORING_2021,
    YUANMOU_2023,
)
from precisionpov.policy.monitoring_risks import (
    FIRST_DAY,
    LAST_DAY,
    RANGE_2020,
    THREE_KINDS,
    below_line,
    range_notes,
    sharp_drop,
    sharp_surge,
)
from precisionpov.reasoning.expression import AnyOf, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.records.monitoring import RegisterStanding

__all__ = ["INCOME_AND_RISK", "range_spans", "rule_of_both", "sudden_spans"]

INCOME_AND_RISK = "monitoring=income_and_risk"
"""The option by which a risk must stand beside the income."""

_MEDIUM = Confidence.MEDIUM
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
    "income and a risk",
    "收入和风险",
    confidence=_MEDIUM,
    note="one county's reading, with all guarantees among the risks",
)
_SUDDEN = MONITORED_KINDS_PAGE.article(
    "households in sudden serious hardship", "突发严重困难户"
)
_GUARANTEES = GUARANTEES[-1].all
"""The guarantees as the guiding opinions of 2019 read them."""

_IN_SCOPE = Criterion(
    "in_scope",
    standing.one_of(RegisterStanding.EXITED, RegisterStanding.NEVER),
    RANGE_2020,
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


_EN = "Is the household in the range of monitoring?"
_ZH = "该户是否属于防返贫监测范围？"


def _rule_2020(*, surge: bool, drop: bool) -> Rule:
    """Write the rule of 2020: income, or a sharp move."""
    risks = (
        below_line(RANGE_2020),
        sharp_surge(RANGE_2020, measured=surge),
        sharp_drop(RANGE_2020, measured=drop),
    )
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, *risks),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & AnyOf(risks),
        notes=range_notes(RANGE_2020),
    )


def _rule_either() -> Rule:
    """Write the rule by which income below the line, or a guarantee, is enough."""
    risks = (below_line(_RANGE_2021), *(one.lacking() for one in _GUARANTEES))
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, *risks),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & AnyOf(risks),
        notes=range_notes(_RANGE_2021),
    )


def rule_of_both(
    risks: Collection[str],
    cite: Citation,
    *,
    surge: bool = False,
    drop: bool = False,
) -> Rule:
    """Write the rule by which income below the line needs a risk beside it.

    A guarantee that is no risk of the place is a note when it is missing.

    Args:
        risks: The guarantees whose lack is a risk: education, medical, housing,
            water.
        cite: The source.
        surge: Whether a sharp rise of expenses is measured by ``surge_percent``.
        drop: Whether a sharp fall of income is measured by ``drop_percent``.
    """
    below = below_line(cite)
    beside = (
        *(one.lacking() for one in _GUARANTEES if one.id in risks),
        sharp_surge(cite, measured=surge),
        sharp_drop(cite, measured=drop),
    )
    others = (one.lacking() for one in _GUARANTEES if one.id not in risks)
    return Rule(
        "monitoring_range",
        MonitoringFacts,
        (_IN_SCOPE, below, *beside),
        en=_EN,
        zh=_ZH,
        when=_IN_SCOPE & below & AnyOf(beside),
        notes=(*others, *range_notes(_RANGE_2021)),
    )


def _rule_sudden(*, surge: bool, drop: bool) -> Rule:
    """Write the rule of households in sudden hardship."""
    moves = (sharp_surge(_SUDDEN, measured=surge), sharp_drop(_SUDDEN, measured=drop))
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
    both = frozenset({INCOME_AND_RISK})
    early = _rule_2020(surge=surge, drop=drop)
    every = [one.id for one in _GUARANTEES]
    for first, last in days:
        until = min(last, date.fromordinal(THREE_KINDS.toordinal() - 1))
        since = max(first, FIRST_DAY)
        if since <= until:
            yield Dated(early, since, until, RANGE_2020)
        since, until = max(first, THREE_KINDS), min(last, LAST_DAY)
        if since <= until:
            yield Dated(_rule_either(), since, until, _EITHER, options=either)
            rule = rule_of_both(every, _BOTH, surge=surge, drop=drop)
            yield Dated(rule, since, until, _BOTH, options=both)


def sudden_spans(*, surge: bool = False, drop: bool = False) -> Iterator[Dated[Rule]]:
    """Give the rule of sudden hardship; it compares nothing with the line.

    Args:
        surge: Whether a sharp rise of expenses is measured by ``surge_percent``.
        drop: Whether a sharp fall of income is measured by ``drop_percent``.
    """
    rule = _rule_sudden(surge=surge, drop=drop)
    yield Dated(rule, THREE_KINDS, LAST_DAY, _SUDDEN)
