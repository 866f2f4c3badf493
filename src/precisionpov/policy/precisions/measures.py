"""Precise measures: what each household gets, and why (P-6, fourth precision; P-9)."""

from collections.abc import Iterator

from precisionpov.facts.household import has_labour
from precisionpov.facts.plan import ReferenceFacts, household_listed
from precisionpov.facts.plan_measures import (
    CAUSE_WORDS,
    GUARANTEE_WORDS,
    HouseholdMeasuresFacts,
    MeasureFacts,
    account_kept,
    addresses_need,
    agreed,
    effect_seen,
    eligible,
    gets_development,
    gets_safety_net,
    helper_known,
    package_kept,
    plan_kept,
    project_listed,
    satisfied,
    within_standard,
    work_after_move,
)
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.measure_documents import TOWN_GROUPS
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    TOWN_PLAN,
    asked_by,
)
from precisionpov.policy.register_documents import SOURCE_TOWN
from precisionpov.reasoning.expression import Choose, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["MEASURES_RULES"]

_CITE = asked_by(SixPrecision.MEASURES)
_THREE_ONES = TOWN_PLAN.article("three ones", "三个一：台账、计划、措施")
_COUNTED = CHANGSHUN_HANDBOOK_2017.article(
    "what counts as not satisfied", "群众不满意情形"
)


def _answers() -> Iterator[Criterion]:
    """Ask for each cause, and for each guarantee, that something is done."""
    for cause, word in CAUSE_WORDS.items():
        yield Criterion(
            f"cause_{cause.value}",
            word,
            _CITE,
            f"If this cause is recorded, a measure answers it: {cause.en}.",
            f"致贫原因（如登记）有对应措施：{cause.zh}。",
        )
    for guarantee, word in GUARANTEE_WORDS.items():
        yield Criterion(
            f"guarantee_{guarantee.value}",
            word,
            _CITE,
            f"The guarantee is there, or a measure brings it: {guarantee.en}.",
            f"已有保障或已安排措施：{guarantee.zh}。",
        )


_HOUSEHOLD = Rule(
    "plan_measures_household",
    HouseholdMeasuresFacts,
    (
        *_answers(),
        Criterion(
            "labour_split",
            Choose(has_labour, gets_development, gets_safety_net),
            TOWN_GROUPS.article(
                "development objects and relief objects", "发展对象与救济对象"
            ),
            "Who can work gets development; who cannot gets the safety net.",
            "有劳动能力的有开发式措施，无劳动能力的有保障性措施。",
        ),
        Criterion(
            "account",
            account_kept,
            _THREE_ONES,
            "The household has an account of its own.",
            "该户有一本台账。",
        ),
        Criterion(
            "plan",
            plan_kept,
            _THREE_ONES,
            "The household has a plan of its own.",
            "该户有一个脱贫计划。",
        ),
        Criterion(
            "package",
            package_kept,
            _THREE_ONES,
            "The household has a package of measures of its own.",
            "该户有一套帮扶措施。",
        ),
    ),
    en="Do the measures fit the household?",
    zh="措施是否精准到户？",
    notes=(
        Criterion(
            "helper_unknown",
            ~helper_known,
            _COUNTED,
            "The household does not know its helper or the resident cadre.",
            "该户不知晓帮扶责任人或驻村干部。",
        ),
        Criterion(
            "not_satisfied",
            ~satisfied,
            _COUNTED,
            "The household says that it is not satisfied.",
            "该户表示不满意。",
        ),
        Criterion(
            "without_effect",
            ~effect_seen,
            _COUNTED,
            "The household says that its measures had no effect.",
            "该户表示帮扶措施没有效果。",
        ),
        Criterion(
            "moved_without_work",
            ~work_after_move,
            SOURCE_TOWN.article(
                "work where people are moved to",
                "搬迁群众就业",
                confidence=Confidence.MEDIUM,
            ),
            "The household is to be moved and can work, and nothing helps it to earn "
            "there.",
            "该户易地搬迁且有劳动能力，但没有搬迁后的就业或产业措施。",
        ),
    ),
)

_MEASURE = Rule(
    "plan_measures_measure",
    MeasureFacts,
    (
        Criterion(
            "household_listed",
            household_listed,
            _CITE,
            "The household of the measure stands in the plan.",
            "措施所属户在计划名单内。",
        ),
        Criterion(
            "project_listed",
            project_listed,
            _CITE,
            "The project of the measure, if it has one, stands in the plan.",
            "措施所属项目（如有）在计划内。",
        ),
        Criterion(
            "addresses_need",
            addresses_need,
            _CITE,
            "The measure answers a cause or a missing guarantee of the household.",
            "措施针对该户致贫原因或保障短板。",
        ),
        Criterion(
            "agreed",
            agreed,
            _COUNTED,
            "The household asked for the measure or agreed to it.",
            "该户提出或同意该措施。",
        ),
        Criterion(
            "eligible",
            eligible,
            _CITE,
            "The household may get a measure of this kind.",
            "该户符合此类措施的条件。",
        ),
        Criterion(
            "within_standard",
            within_standard,
            _CITE,
            "The terms of the measure are within the standard of its kind.",
            "措施内容符合此类措施的标准。",
        ),
    ),
    en="Is the measure the right one?",
    zh="该项措施是否精准？",
)

_DOSSIER = Rule(
    "plan_measures_dossier",
    ReferenceFacts,
    (
        Criterion(
            "household_listed",
            household_listed,
            _THREE_ONES,
            "The household on file stands in the plan.",
            "档案所属户在计划名单内。",
        ),
    ),
    en="Does the file belong to a household of the plan?",
    zh="档案是否属于计划内农户？",
)

MEASURES_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
    for rule in (_HOUSEHOLD, _MEASURE, _DOSSIER)
)
"""The rules, one timeline a kind of subject."""
