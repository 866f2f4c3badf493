"""Precise results: exits, delivery, targets, growth (P-6, sixth precision)."""

from datetime import date

from precisionpov.facts.household import identified_this_year
from precisionpov.facts.plan import household_listed, households_listed, village_listed
from precisionpov.facts.plan_measures import DeliveryFacts, delivered
from precisionpov.facts.plan_results import (
    ExitListFacts,
    ExitPlanFacts,
    TargetFacts,
    agreed_to_exit,
    completed,
    deadline_set,
    due,
    exit_checked,
    exit_goal,
    exit_helper,
    exit_measures,
    helped_before_exit,
    meets_exit_standard,
    planned,
    planned_once,
    planned_set,
    responsible_named,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.precisions.documents import (
    CITY_REPORT_2015,
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    TOWNSHIP_REPORT_2015,
    asked_by,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["RESULTS_RULES"]

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


_LIST_2015 = TOWNSHIP_REPORT_2015.article(
    "list of those to exit: responsible person, measures, goal, check",
    "拟脱贫名单：责任人、措施、目标、把关",
)
_EXIT_LIST = Rule(
    "plan_results_list",
    ExitListFacts,
    (
        Criterion(
            "helper",
            exit_helper,
            _LIST_2015,
            "The list names a responsible person for the household.",
            "名单中已明确该户帮扶责任人。",
        ),
        Criterion(
            "measures",
            exit_measures,
            _LIST_2015,
            "The list names measures for the household.",
            "名单中已明确该户帮扶措施。",
        ),
        Criterion(
            "goal",
            exit_goal,
            _LIST_2015,
            "The list names a goal for the household.",
            "名单中已明确该户具体目标。",
        ),
        Criterion(
            "checked",
            exit_checked,
            _LIST_2015,
            "The township looked at the household before it came on the list.",
            "该户列入名单前已经乡镇把关。",
        ),
    ),
    en="Does the list of exits say who helps, how, and to what end?",
    zh="拟脱贫名单是否明确责任人、措施和目标？",
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
        for rule in (_EXIT_LIST, _DELIVERY, _TARGET)
    ),
)
"""The rules, one timeline a kind of subject."""
