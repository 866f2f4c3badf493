"""The right people sent to each village (P-6, R-1 to R-22).

References:
    The notice on first secretaries of 2015 and the opinions on work teams of 2017.

Checked with:
    The rulebook's section 10, item by item.

Limitations:
    How many households a helper takes, and how often it visits, is set by places
    alone: see :mod:`precisionpov.policy.local.helpers`. The days of both documents
    are known by the day of the press.
"""

from datetime import date

from precisionpov.facts.plan import household_listed, village_listed
from precisionpov.facts.plan_people import (
    HouseholdHelpFacts,
    PairingFacts,
    SecretaryFacts,
    TeamFacts,
    VillagePeopleFacts,
    VisitorFacts,
    county_one_way,
    county_unique,
    has_main,
    has_secretary,
    has_team,
    healthy,
    help_fits,
    helper_listed,
    helpers_not_poor,
    household_paired,
    needs_secretary,
    one_main,
    paired_once,
    party_member,
    poor_village,
    team_manned,
    team_size,
    term,
    term_begun,
    visits_after_start,
    visits_before_end,
    work_years,
)
from precisionpov.policy.documents import MECHANISM_PLAN_2014
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.money_documents import (
    DOUBLE_LINK_2012,
    FIRST_SECRETARIES_2015,
    WORK_TEAMS_2014,
    WORK_TEAMS_2017,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.taxonomies import SixPrecision

__all__ = [
    "PEOPLE_NUMBERS",
    "PEOPLE_RULES",
    "least_secretary_term",
    "least_team_size",
    "least_team_term",
    "least_work_years",
    "most_secretary_term",
]

least_work_years: Parameter = Parameter(
    "least_work_years", "the least years of work", "最低工作年限", Unit.ITEM
)
"""The years of work that a first secretary needs (R-1)."""

least_secretary_term: Parameter = Parameter(
    "least_secretary_term", "the shortest term", "最短任期", Unit.MONTH
)
"""The shortest term of a first secretary, months (R-1)."""

most_secretary_term: Parameter = Parameter(
    "most_secretary_term", "the longest term", "最长任期", Unit.MONTH
)
"""The longest term of a first secretary, months (R-1)."""

least_team_size: Parameter = Parameter(
    "least_team_size", "the least members of a team", "驻村工作队最少人数", Unit.PERSON
)
"""How many members a work team has at least (R-3)."""

least_team_term: Parameter = Parameter(
    "least_team_term", "the shortest term of a team", "驻村最短期限", Unit.MONTH
)
"""The shortest stay of a work team, months (R-3)."""

SECRETARIES_BEGIN = date(2015, 4, 29)
TEAMS_BEGIN = date(2018, 1, 1)
_CITE = asked_by(SixPrecision.PEOPLE)
_SECRETARIES = FIRST_SECRETARIES_2015.article(
    "who is sent, where, for how long", "人选、范围和任期"
)
_TEAMS = WORK_TEAMS_2017.article("size and term", "人数和期限")
_DATABASE = MECHANISM_PLAN_2014.article(
    "helpers and work teams in a database", "帮扶人和驻村工作队数据库"
)
_COVERED = WORK_TEAMS_2014.article("basically full coverage", "基本全覆盖")
_PAIRED = DOUBLE_LINK_2012.article("whom a cadre is linked with", "干部联户")


def _rule(
    name: str, subject: type[Facts], en: str, zh: str, *criteria: Criterion
) -> Rule:
    """Write a rule of the precision of people."""
    return Rule(f"plan_people_{name}", subject, criteria, en=en, zh=zh)


_VILLAGE = Criterion(
    "village_listed", village_listed, _CITE,
    "The village stands in the plan.", "所驻村在计划内。",
)  # fmt: skip
_HELPER = Criterion(
    "helper_listed", helper_listed, _DATABASE,
    "The helper stands in the plan.", "帮扶人在计划内。",
)  # fmt: skip
_HOUSEHOLD = Criterion(
    "household_listed", household_listed, _CITE,
    "The household stands in the plan.", "该户在计划名单内。",
)  # fmt: skip

_SECRETARY_SENT = _rule(
    "secretary_sent", VillagePeopleFacts,
    "Has the village the first secretary that it needs?",
    "应派第一书记的村是否已派？",
    Criterion(
        "secretary_sent", ~needs_secretary | has_secretary, _SECRETARIES,
        "A poor village, or one with a weak organisation, has a first secretary.",
        "贫困村和党组织软弱涣散村已派第一书记。",
    ),
)  # fmt: skip
_TEAM_SENT = _rule(
    "team_sent", VillagePeopleFacts,
    "Has the village the work team that it needs?",
    "应派驻村工作队的村是否已派？",
    Criterion(
        "team_sent", ~poor_village | has_team, _COVERED,
        "A poor village has a work team.",
        "贫困村已派驻村工作队。",
    ),
)  # fmt: skip
_SECRETARY = _rule(
    "secretary", SecretaryFacts,
    "May this person be first secretary, for this term?",
    "第一书记人选和任期是否符合要求？",
    _VILLAGE,
    Criterion(
        "experienced", work_years >= least_work_years, _SECRETARIES,
        "The first secretary has worked for long enough.",
        "第一书记工作年限达到要求。",
    ),
    Criterion(
        "party_member", party_member, _SECRETARIES,
        "The first secretary is a party member.", "第一书记为中共党员。",
    ),
    Criterion(
        "healthy", healthy, _SECRETARIES,
        "The first secretary is in good health.", "第一书记身体健康。",
    ),
    Criterion(
        "term_long_enough", term >= least_secretary_term, _SECRETARIES,
        "The term is not shorter than the shortest one.", "任期不短于最短任期。",
    ),
    Criterion(
        "term_not_too_long", term_begun <= most_secretary_term, _SECRETARIES,
        "The term is not longer than the longest one.", "任期不超过最长任期。",
    ),
)  # fmt: skip
_MANNED = Criterion(
    "manned", team_manned, _CITE,
    "The work team has members.", "驻村工作队有队员。",
)  # fmt: skip
_TEAM_RULE = (
    "team", TeamFacts,
    "Is the work team as it should be?", "驻村工作队是否符合要求？",
    _VILLAGE, _MANNED,
)  # fmt: skip
_TEAM = _rule(*_TEAM_RULE)
_TEAM_2018 = _rule(
    *_TEAM_RULE,
    Criterion(
        "large_enough", team_size >= least_team_size, _TEAMS,
        "The team has at least as many members as asked for.",
        "驻村工作队人数达到要求。",
    ),
    Criterion(
        "stays_long_enough", term >= least_team_term, _TEAMS,
        "The team stays at least as long as asked for.", "驻村期限达到要求。",
    ),
)  # fmt: skip
_ANSWERS = _rule(
    "household", HouseholdHelpFacts,
    "Does one right person answer for the household?",
    "该户是否有且仅有一名合格的帮扶责任人？",
    Criterion(
        "has_main", has_main, _CITE,
        "The household has a main responsible person.", "该户有主要帮扶责任人。",
    ),
    Criterion(
        "one_main", one_main, _CITE,
        "The household has not more than one of them.",
        "该户主要帮扶责任人不超过一人。",
    ),
    Criterion(
        "helpers_not_poor", helpers_not_poor, _DATABASE,
        "No helper of the household is registered as poor.",
        "该户帮扶人均非建档立卡贫困人口。",
    ),
)  # fmt: skip
_PAIRING = _rule(
    "pairing", PairingFacts,
    "Is the pairing clear?",
    "结对关系是否明确？",
    _HELPER,
    _HOUSEHOLD,
    Criterion(
        "village_listed", village_listed, _CITE,
        "The village stands in the plan.", "结对村在计划内。",
    ),
    Criterion(
        "paired_once", paired_once, _PAIRED,
        "The pairing stands once in the plan.", "结对关系仅列一次。",
    ),
    Criterion(
        "help_fits", help_fits, _PAIRED,
        "The helper is of the kind that this mutual help names.",
        "帮扶人类别与帮扶方式相符。",
    ),
    Criterion(
        "county_unique", county_unique, _PAIRED,
        "No other county helps the same county.", "一县仅由一县结对帮扶。",
    ),
    Criterion(
        "county_one_way", county_one_way, _PAIRED,
        "The county that helps is not itself helped.", "帮扶县本身不是受帮扶县。",
    ),
)  # fmt: skip
_VISITOR = _rule(
    "visitor", VisitorFacts,
    "Do the visits belong to a pairing?",
    "走访记录是否与结对关系一致？",
    _HELPER,
    _HOUSEHOLD,
    Criterion(
        "household_paired", household_paired, _CITE,
        "The helper is paired with the household.", "帮扶人与该户结对。",
    ),
    Criterion(
        "visits_after_start", visits_after_start, _CITE,
        "No visit is before the pairing.", "走访均在结对之后。",
    ),
    Criterion(
        "visits_before_end", visits_before_end, _CITE,
        "No visit is after the end of the pairing.", "走访均在结对结束之前。",
    ),
)  # fmt: skip


def _line(rule: Rule, since: date, cite: Citation) -> Timeline[Rule]:
    """Put a rule in force from a day to the end of 2020."""
    return Timeline(rule.id, [Dated(rule, since, LAST_DAY, cite)])


def _number(
    parameter: Parameter, value: int, since: date, cite: Citation
) -> Timeline[int]:
    """Put a number in force from a day to the end of 2020."""
    return Timeline(parameter.name, [Dated(value, since, LAST_DAY, cite)])


PEOPLE_RULES: tuple[Timeline[Rule], ...] = (
    _line(_SECRETARY_SENT, SECRETARIES_BEGIN, _SECRETARIES),
    _line(_TEAM_SENT, FIRST_DAY, _COVERED),
    _line(_SECRETARY, SECRETARIES_BEGIN, _SECRETARIES),
    Timeline(
        "plan_people_team",
        [
            Dated(_TEAM, FIRST_DAY, date(2017, 12, 31), MECHANISM),
            Dated(_TEAM_2018, TEAMS_BEGIN, LAST_DAY, _TEAMS),
        ],
    ),
    _line(_ANSWERS, FIRST_DAY, MECHANISM),
    _line(_PAIRING, FIRST_DAY, MECHANISM),
    _line(_VISITOR, FIRST_DAY, MECHANISM),
)
"""The rules, one timeline a kind of subject; visits and loads are a place's alone."""

PEOPLE_NUMBERS: tuple[Timeline[int], ...] = (
    _number(least_work_years, 2, SECRETARIES_BEGIN, _SECRETARIES),
    _number(least_secretary_term, 12, SECRETARIES_BEGIN, _SECRETARIES),
    _number(most_secretary_term, 36, SECRETARIES_BEGIN, _SECRETARIES),
    _number(least_team_size, 3, TEAMS_BEGIN, _TEAMS),
    _number(least_team_term, 24, TEAMS_BEGIN, _TEAMS),
)
"""The numbers of these rules."""
