"""The right people sent to each village (P-6, R-1 to R-6).

Who helps a household stands in :mod:`precisionpov.policy.precisions.helping`.

References:
    The notice on first secretaries of 2015 and the opinions on work teams of 2017.

Checked with:
    The rulebook's section 10, item by item.

Limitations:
    The days of both documents are known by the day of the press.
"""

from datetime import date

from precisionpov.facts.plan import village_listed
from precisionpov.facts.plan_people import (
    SecretaryFacts,
    TeamFacts,
    VillagePeopleFacts,
    has_registered,
    has_secretary,
    has_team,
    healthy,
    led_by_secretary,
    needs_secretary,
    party_member,
    poor_village,
    team_manned,
    team_size,
    term,
    term_begun,
    work_years,
)
from precisionpov.policy.precisions.documents import (
    FIRST_DAY,
    LAST_DAY,
    MECHANISM,
    asked_by,
)
from precisionpov.policy.precisions.money_documents import (
    FIRST_SECRETARIES_2015,
    WORK_TEAMS_2014,
    WORK_TEAMS_2017,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
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
    "least_work_years", "the least years of work", "最低工作年限", Unit.DURATION
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
_LED = WORK_TEAMS_2017.article(
    "the first secretary leads the team",
    "第一书记兼任驻村工作队队长",
    confidence=Confidence.MEDIUM,
)
_COVERED = WORK_TEAMS_2014.article("basically full coverage", "基本全覆盖")


def _rule(
    name: str,
    subject: type[Facts],
    en: str,
    zh: str,
    *criteria: Criterion,
    notes: tuple[Criterion, ...] = (),
) -> Rule:
    """Write a rule of the precision of people."""
    return Rule(f"plan_people_{name}", subject, criteria, en=en, zh=zh, notes=notes)


_VILLAGE = Criterion(
    "village_listed", village_listed, _CITE,
    "The village stands in the plan.", "所驻村在计划内。",
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
    notes=(
        Criterion(
            "poor_without_team", has_registered & ~has_team, _CITE,
            "Registered households live in the village, and it has no work team.",
            "该村有建档立卡户，但没有驻村工作队。",
        ),
        Criterion(
            "team_without_poor", has_team & ~has_registered, _CITE,
            "The village has a work team, and no registered household.",
            "该村有驻村工作队，但没有建档立卡户。",
        ),
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
    notes=(
        Criterion(
            "not_led_by_secretary", ~led_by_secretary, _LED,
            "The head of the team is no first secretary of the village.",
            "队长未由该村第一书记担任。",
        ),
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
)
"""The rules about whom villages are sent, one timeline a kind of subject."""

PEOPLE_NUMBERS: tuple[Timeline[int], ...] = (
    _number(least_work_years, 2, SECRETARIES_BEGIN, _SECRETARIES),
    _number(least_secretary_term, 12, SECRETARIES_BEGIN, _SECRETARIES),
    _number(most_secretary_term, 36, SECRETARIES_BEGIN, _SECRETARIES),
    _number(least_team_size, 3, TEAMS_BEGIN, _TEAMS),
    _number(least_team_term, 24, TEAMS_BEGIN, _TEAMS),
)
"""The numbers of these rules."""
