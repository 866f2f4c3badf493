"""Facts about the people who were sent to villages: secretaries and teams.

Who helps a household stands in :mod:`precisionpov.facts.plan_helping`.
"""

import attrs

from precisionpov.facts.plan import village_listed
from precisionpov.reasoning.expression import NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit

__all__ = [
    "OrganisationFacts",
    "PresenceFacts",
    "SecretaryFacts",
    "TeamFacts",
    "TeamStayFacts",
    "VillagePeopleFacts",
]

MOST = 10**9
"""No count of people, households, months or days is larger."""

needs_secretary: TruthFact = TruthFact(
    "needs_secretary",
    "is a poor village, or its party organisation is weak",
    "贫困村或党组织软弱涣散村",
)
has_secretary: TruthFact = TruthFact(
    "has_secretary", "has a first secretary on that day", "当日有第一书记"
)
poor_village: TruthFact = TruthFact(
    "poor_village", "is a registered poor village", "建档立卡贫困村"
)
has_team: TruthFact = TruthFact(
    "has_team", "has a work team on that day", "当日有驻村工作队"
)
has_registered: TruthFact = TruthFact(
    "has_registered", "registered households live there", "有建档立卡户"
)
work_years: NumberFact = NumberFact(
    "work_years", "years of work", "工作年限", Unit.DURATION, 0, MOST
)
party_member: TruthFact = TruthFact("party_member", "is a party member", "中共党员")
healthy: TruthFact = TruthFact("healthy", "is in good health", "身体健康")
term: NumberFact = NumberFact(
    "term", "whole months of the term", "任期整月数", Unit.MONTH, 0, MOST, bounded=True
)
term_begun: NumberFact = NumberFact(
    "term_begun",
    "months of the term so far or in all, begun ones counted",
    "任期月数（至今或合计，不足一月按一月计）",
    Unit.MONTH,
    0,
    MOST,
)
team_manned: TruthFact = TruthFact("team_manned", "has members", "有队员")
team_size: NumberFact = NumberFact(
    "team_size", "members", "队员人数", Unit.PERSON, 0, MOST
)
poor_remain: TruthFact = TruthFact(
    "poor_remain", "households there have not exited", "该村尚有未脱贫户"
)
led_by_secretary: TruthFact = TruthFact(
    "led_by_secretary",
    "its head is a first secretary of the village",
    "队长由该村第一书记担任",
)
days_in_village: NumberFact = NumberFact(
    "days_in_village",
    "days in the village in the year",
    "年驻村天数",
    Unit.DAY,
    0,
    MOST,
)
team_left: TruthFact = TruthFact(
    "team_left", "every work team has left", "驻村工作队均已撤离"
)

median_age: NumberFact = NumberFact(
    "median_age",
    "median age of the party members, rounded up",
    "党员年龄中位数（向上取整）",
    Unit.YEAR,
    0,
    150,
)
young_members: NumberFact = NumberFact(
    "young_members",
    "share of party members below 35, rounded down",
    "35岁以下党员比例（向下取整）",
    Unit.PER_MILLE,
    0,
    1_000,
)
low_schooling: NumberFact = NumberFact(
    "low_schooling",
    "share of party members with junior middle school at most, rounded up",
    "初中及以下学历党员比例（向上取整）",
    Unit.PER_MILLE,
    0,
    1_000,
)
reserve_members: NumberFact = NumberFact(
    "reserve_members", "reserve members", "预备党员人数", Unit.PERSON, 0, MOST
)


@attrs.frozen(kw_only=True)
class OrganisationFacts(Facts):
    """Facts about a village's party organisation (T-000-14). None means unknown."""

    median_age: int | None = fact(median_age)
    """The median age of its members, years, rounded up."""
    young_members: int | None = fact(young_members)
    """The share of them below 35, thousandths, rounded down."""
    low_schooling: int | None = fact(low_schooling)
    """The share of them with junior middle school at most, thousandths, rounded up."""
    reserve_members: int | None = fact(reserve_members)
    """How many are reserve members."""


@attrs.frozen(kw_only=True)
class VillagePeopleFacts(Facts):
    """Facts about who was sent to a village. None means unknown."""

    needs_secretary: bool | None = fact(needs_secretary)
    """A poor village, or one with a weak organisation (R-1)."""
    has_secretary: bool | None = fact(has_secretary)
    """A first secretary is there on that day."""
    poor_village: bool | None = fact(poor_village)
    """A registered poor village (V-1)."""
    has_team: bool | None = fact(has_team)
    """A work team is there on that day."""
    has_registered: bool | None = fact(has_registered)
    """Registered households live there, by its profile or by the plan."""


@attrs.frozen(kw_only=True)
class SecretaryFacts(Facts):
    """Facts about a first secretary. None means unknown."""

    village_listed: bool | None = fact(village_listed)
    """The village stands in the plan, where it lists villages."""
    work_years: int | None = fact(work_years)
    """Completed years of work before the term."""
    party_member: bool | None = fact(party_member)
    """Is a member of the party."""
    healthy: bool | None = fact(healthy)
    """Is in good health."""
    term: int | Range | None = fact(term)
    """Whole months from the first day to the last; open, while it lasts."""
    term_begun: int | None = fact(term_begun)
    """Its months, a month begun as a month; while it lasts, those so far."""


@attrs.frozen(kw_only=True)
class PresenceFacts(Facts):
    """How long a first secretary is in the village. None means unknown."""

    days_in_village: int | None = fact(days_in_village)
    """Days spent there in the year of the plan (R-2)."""


@attrs.frozen(kw_only=True)
class TeamFacts(Facts):
    """Facts about a work team. None means unknown."""

    village_listed: bool | None = fact(village_listed)
    """The village stands in the plan, where it lists villages."""
    team_manned: bool | None = fact(team_manned)
    """It has at least one member."""
    team_size: int | None = fact(team_size)
    """How many members it has."""
    term: int | Range | None = fact(term)
    """Whole months from the first day to the last; open, while it lasts."""
    led_by_secretary: bool | None = fact(led_by_secretary)
    """Its head is a first secretary of the same village (R-3)."""


@attrs.frozen(kw_only=True)
class TeamStayFacts(Facts):
    """Facts about whether a work team stays in a village. None means unknown."""

    poor_remain: bool | None = fact(poor_remain)
    """Some household of the plan that lives there has not exited."""
    team_left: bool | None = fact(team_left)
    """It had a work team, and none is there any more."""
