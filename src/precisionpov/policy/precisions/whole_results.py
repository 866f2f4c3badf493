"""Precise results of a plan as a whole: exits and targets, pace, growth (P-6)."""

from precisionpov.facts.plan_results import (
    PlanFacts,
    area_growth,
    exit_target,
    exit_target_set,
    exits_needed,
    exits_planned,
    people_exiting,
    people_target,
    people_target_set,
    poor_growth,
)
from precisionpov.policy.documents import OUTLINE_2011
from precisionpov.policy.precisions.documents import (
    CITY_REPORT_2015,
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["WHOLE_RESULTS_RULES"]

_CITE = asked_by(SixPrecision.RESULTS)


def _whole(name: str, criterion: Criterion, en: str, zh: str) -> Rule:
    """Write a rule about the plan as a whole."""
    return Rule(f"plan_results_{name}", PlanFacts, (criterion,), en=en, zh=zh)


_COUNT = _whole(
    "count",
    Criterion(
        "exits_match_target",
        ~exit_target_set | (exits_planned >= exit_target),
        _CITE,
        "The list of exits has as many households as the target, if one is set.",
        "拟脱贫名单户数达到目标户数（如有）。",
    ),
    "Does the list of exits match the target?",
    "拟脱贫名单是否与目标一致？",
)
_PEOPLE = _whole(
    "people",
    Criterion(
        "people_match_target",
        ~people_target_set | (people_exiting >= people_target),
        _CITE,
        "The list of exits has as many people as the target, if one is set.",
        "拟脱贫名单人口达到目标人口（如有）。",
    ),
    "Does the list of exits match the target of people?",
    "拟脱贫名单人口是否与目标一致？",
)
_PACE = _whole(
    "pace",
    Criterion(
        "fast_enough",
        exits_planned >= exits_needed,
        OUTLINE_2011.article(
            "goal for 2020",
            "到2020年的目标",
            confidence=Confidence.MEDIUM,
            note="an even pace over the years left is our reading",
        ),
        "At this pace nobody is poor after 2020.",
        "按此进度，到2020年可全部脱贫。",
    ),
    "Is the plan fast enough?",
    "计划进度是否可行？",
)
_GROWTH = _whole(
    "growth",
    Criterion(
        "above_average",
        poor_growth > area_growth,
        CITY_REPORT_2015.article(
            "income growth above the average of the city", "收入增幅高于全市平均水平"
        ),
        "Income of the poor grew more than that of the area.",
        "贫困人口收入增幅高于当地平均水平。",
    ),
    "Did income of the poor grow faster?",
    "贫困人口收入增长是否更快？",
)

WHOLE_RESULTS_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
    for rule in (_COUNT, _PEOPLE, _PACE, _GROWTH)
)
"""The rules, each about the plan as a whole."""
