"""Precise results: exits, delivery, targets, growth (P-6, sixth precision)."""

from datetime import date

from precisionpov.facts.household import identified_this_year
from precisionpov.facts.plan import household_listed, households_listed, village_listed
from precisionpov.facts.plan_measures import DeliveryFacts, delivered
from precisionpov.facts.plan_results import (
    ExitPlanFacts,
    PlanFacts,
    TargetFacts,
    agreed_to_exit,
    area_growth,
    completed,
    deadline_set,
    due,
    exit_target,
    exit_target_set,
    exits_needed,
    exits_planned,
    helped_before_exit,
    meets_exit_standard,
    people_exiting,
    people_target,
    people_target_set,
    planned,
    planned_once,
    planned_set,
    poor_growth,
    responsible_named,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016, OUTLINE_2011
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
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

__all__ = ["RESULTS_NUMBERS", "RESULTS_RULES"]

EXIT_RULE_BEGINS = date(2016, 4, 28)
"""From this day on there is a national standard of exit."""

_CITE = asked_by(SixPrecision.RESULTS)
_STANDARD = EXIT_OPINIONS_2016.article("household exit, standard", "贫困户退出标准")
_LOCAL = CHANGSHUN_HANDBOOK_2017.article(
    "who cannot exit",
    "不得脱贫的情形",
    confidence=Confidence.MEDIUM,
    note="attested in local rules, applied widely",
)
_TARGETS = CITY_REPORT_2015.article(
    "targets of 2015, responsible bodies, deadlines", "2015年目标任务、责任单位和时限"
)

_LISTED = (
    Criterion(
        "household_listed",
        household_listed,
        _CITE,
        "The household planned to exit stands in the plan.",
        "拟脱贫户在计划名单内。",
    ),
    Criterion(
        "planned_once",
        planned_once,
        _CITE,
        "The household stands once in the list of exits.",
        "该户在拟脱贫名单中仅列一次。",
    ),
)
_BEFORE_EXIT = (
    Criterion(
        "not_in_year_identified",
        ~identified_this_year,
        _LOCAL,
        "The household was not identified in the year of the plan.",
        "不是计划年度当年识别的贫困户。",
    ),
    Criterion(
        "measure_delivered",
        helped_before_exit,
        _LOCAL,
        "At least one measure was delivered to the household.",
        "至少落实一项帮扶措施。",
    ),
)
_MEETS = Criterion(
    "meets_standard",
    meets_exit_standard,
    _STANDARD,
    "The household meets the standard of exit on its data.",
    "该户数据达到脱贫退出标准。",
)
_AGREED = Criterion(
    "agreed",
    agreed_to_exit,
    EXIT_OPINIONS_2016.article("household exit, procedure", "贫困户退出程序"),
    "The household agreed to its exit.",
    "该户同意退出。",
)


def _exit(*criteria: Criterion) -> Rule:
    """Write the rule about a household that is planned to exit."""
    return Rule(
        "plan_results_exit",
        ExitPlanFacts,
        criteria,
        en="Is the planned exit true?",
        zh="拟脱贫是否真实？",
    )


_DELIVERY = Rule(
    "plan_results_measure",
    DeliveryFacts,
    (
        Criterion(
            "delivered",
            ~due | delivered,
            _CITE,
            "The measure was delivered, or is not due yet.",
            "措施已落实，或尚未到期。",
        ),
    ),
    en="Did the measure reach the household?",
    zh="措施是否落实到位？",
)

_TARGET = Rule(
    "plan_results_target",
    TargetFacts,
    (
        Criterion(
            "planned_set",
            planned_set,
            _TARGETS,
            "The target has a number.",
            "目标已列计划数。",
        ),
        Criterion(
            "responsible_named",
            responsible_named,
            _TARGETS,
            "The target has a responsible body.",
            "目标已列责任单位。",
        ),
        Criterion(
            "deadline_set",
            deadline_set,
            _TARGETS,
            "The target has a deadline.",
            "目标已列完成时限。",
        ),
        Criterion(
            "reached",
            ~due | (completed >= planned),
            _CITE,
            "The target was reached, or is not due yet.",
            "目标已完成，或尚未到期。",
        ),
        Criterion(
            "village_listed",
            village_listed,
            _CITE,
            "The village of the target stands in the plan.",
            "目标所列村在计划内。",
        ),
        Criterion(
            "households_listed",
            households_listed,
            _CITE,
            "Every household that the target names stands in the plan.",
            "目标所列户均在计划内。",
        ),
    ),
    en="Is the target set and reached?",
    zh="目标是否明确并完成？",
)


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

RESULTS_RULES: tuple[Timeline[Rule], ...] = (
    Timeline(
        "plan_results_exit",
        [
            Dated(
                _exit(*_LISTED, *_BEFORE_EXIT),
                FIRST_DAY,
                date(2016, 4, 27),
                MECHANISM,
            ),
            Dated(
                _exit(*_LISTED, _MEETS, *_BEFORE_EXIT, _AGREED),
                EXIT_RULE_BEGINS,
                LAST_DAY,
                _STANDARD,
            ),
        ],
    ),
    *(
        Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
        for rule in (_DELIVERY, _TARGET, _COUNT, _PEOPLE, _PACE, _GROWTH)
    ),
)
"""The rules, one timeline a kind of subject."""

RESULTS_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules: there are none."""
