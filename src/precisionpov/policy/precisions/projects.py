"""Precise projects: what is arranged where, and for whom (P-6, second precision)."""

from precisionpov.facts.plan import (
    HelpFacts,
    ProjectFacts,
    approved_by,
    causes_met,
    demand_recorded,
    helped,
    households_listed,
    in_county_library,
    industry_fits,
    industry_named,
    people_take_part,
    place_named,
    third_party,
    village_listed,
)
from precisionpov.policy.precisions.documents import (
    CITY_REPORT_2015,
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    PROJECT_OPINIONS_2014,
    asked_by,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.funding import Level
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["PROJECTS_RULES"]

_CITE = asked_by(SixPrecision.PROJECTS)
_REFORM = PROJECT_OPINIONS_2014.article(
    "approval, supervision, taking part",
    "审批权限、监管与群众参与",
    confidence=Confidence.MEDIUM,
)

_PROJECT = Rule(
    "plan_projects_project",
    ProjectFacts,
    (
        Criterion(
            "place_named",
            place_named,
            _CITE,
            "The project names its village or its households.",
            "项目已列明实施村或受益户。",
        ),
        Criterion(
            "village_listed",
            village_listed,
            _CITE,
            "The village that it names stands in the plan.",
            "项目所列村在计划内。",
        ),
        Criterion(
            "households_listed",
            households_listed,
            _CITE,
            "Every household that it names stands in the plan.",
            "项目所列受益户均在计划内。",
        ),
        Criterion(
            "in_county_library",
            in_county_library,
            asked_by(SixPrecision.PROJECTS, "the county's library of projects"),
            "The project stands in the county's library of projects.",
            "项目已纳入县级项目库。",
        ),
        Criterion(
            "causes_met",
            causes_met,
            _CITE,
            "The project answers a cause or a need of its households.",
            "项目针对受益户的致贫原因或需求。",
        ),
        Criterion(
            "demand_recorded",
            demand_recorded,
            CITY_REPORT_2015.article(
                "people order, instead of being catered for", "由“配菜”到“点菜”"
            ),
            "Those whom the project serves asked for it.",
            "项目有群众需求（点菜）记录。",
        ),
        Criterion(
            "industry_fits",
            ~industry_named | industry_fits,
            _CITE,
            "The industry, if one is named, is a leading industry of the village.",
            "所列产业（如有）属于该村主导产业。",
        ),
    ),
    en="Is the project precisely arranged?",
    zh="项目安排是否精准？",
    notes=(
        Criterion(
            "approved_above_county",
            approved_by.one_of(Level.CENTRAL, Level.PROVINCE, Level.CITY),
            _REFORM,
            "The project was approved above the county; approval is the county's.",
            "项目由县级以上审批；审批权限原则上下放到县。",
        ),
        Criterion(
            "no_third_party",
            ~third_party,
            _REFORM,
            "No third party supervises the project.",
            "项目没有第三方监管。",
        ),
        Criterion(
            "people_left_out",
            ~people_take_part,
            _REFORM,
            "Those whom the project serves take no part in it.",
            "受益群众未参与项目。",
        ),
    ),
)

_HOUSEHOLD = Rule(
    "plan_projects_household",
    HelpFacts,
    (
        Criterion(
            "helped",
            helped,
            _CITE,
            "The household has a project, a measure or a grant.",
            "该户有项目、措施或补助覆盖。",
        ),
    ),
    en="Is the household reached by anything at all?",
    zh="该户是否有项目或措施覆盖？",
)

PROJECTS_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
    for rule in (_PROJECT, _HOUSEHOLD)
)
"""The rules, one timeline a kind of subject."""
