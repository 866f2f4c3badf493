"""Facts about the people who help: secretaries, teams, pairings, visits, loads."""

import attrs

from precisionpov.facts.plan import household_listed, village_listed
from precisionpov.reasoning.expression import NumberFact, Quotient, TruthFact, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.assistance import Rank

__all__ = [
    "LOAD_WORDS",
    "AverageLoadFacts",
    "HelperLoadFacts",
    "HouseholdHelpFacts",
    "HouseholdStayFacts",
    "PairingFacts",
    "SecretaryFacts",
    "TeamFacts",
    "TeamStayFacts",
    "VillagePeopleFacts",
    "VisitFacts",
    "VisitorFacts",
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
    "work_years", "years of work", "工作年限", Unit.ITEM, 0, MOST
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
has_main: TruthFact = TruthFact(
    "has_main", "has a main responsible person", "有主要帮扶责任人"
)
one_main: TruthFact = TruthFact(
    "one_main", "has not more than one of them", "主要帮扶责任人不超过一人"
)
helpers_not_poor: TruthFact = TruthFact(
    "helpers_not_poor", "no helper is registered as poor", "帮扶人均非建档立卡贫困人口"
)
helper_listed: TruthFact = TruthFact(
    "helper_listed", "the helper stands in the plan", "帮扶人在计划内"
)
paired_once: TruthFact = TruthFact(
    "paired_once", "stands once in the plan", "结对关系仅列一次"
)
household_paired: TruthFact = TruthFact(
    "household_paired", "the helper is paired with the household", "与该户结对"
)
visits_after_start: TruthFact = TruthFact(
    "visits_after_start", "no visit is before the pairing", "走访均在结对之后"
)
visits_before_end: TruthFact = TruthFact(
    "visits_before_end", "no visit is after its end", "走访均在结对结束之前"
)
help_fits: TruthFact = TruthFact(
    "help_fits", "the helper is of the kind that this help names", "帮扶人类别相符"
)
county_unique: TruthFact = TruthFact(
    "county_unique", "no other county helps the same county", "一县仅由一县结对帮扶"
)
county_one_way: TruthFact = TruthFact(
    "county_one_way",
    "the county that helps is not itself helped",
    "帮扶县本身不是受帮扶县",
)
longest_gap: NumberFact = NumberFact(
    "longest_gap",
    "longest time without a visit",
    "最长未走访间隔",
    Unit.DAY,
    0,
    MOST,
    bounded=True,
)


still_poor: TruthFact = TruthFact(
    "still_poor", "the household has not exited", "该户尚未脱贫"
)
help_ended: TruthFact = TruthFact(
    "help_ended",
    "all help by a responsible person has ended",
    "帮扶责任人均已脱离帮扶",
)
poor_remain: TruthFact = TruthFact(
    "poor_remain", "households there have not exited", "该村尚有未脱贫户"
)
team_left: TruthFact = TruthFact(
    "team_left", "every work team has left", "驻村工作队均已撤离"
)
households_helped: NumberFact = NumberFact(
    "households_helped",
    "households of the plan",
    "计划内户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
    required=True,
)
helpers: NumberFact = NumberFact(
    "helpers",
    "helpers of the plan",
    "计划内帮扶人数",
    Unit.PERSON,
    1,
    MOST,
    required=True,
)
load: NumberFact = NumberFact(
    "load", "households helped", "帮扶户数", Unit.HOUSEHOLD, 0, MOST
)
average_load: Quotient = per(
    households_helped, helpers, en="households a helper", zh="每名帮扶人平均帮扶户数"
)


def _load(rank: Rank) -> NumberFact:
    """Give the word for how many households a helper of a rank has."""
    return NumberFact(
        f"load_{rank.value}",
        f"households helped as {rank.en}",
        f"帮扶户数（{rank.zh}）",
        Unit.HOUSEHOLD,
        0,
        MOST,
    )


LOAD_WORDS = {one: _load(one) for one in Rank}
"""For each rank the number of households; zero where the helper is of another."""

_loads = {one.value: word for one, word in LOAD_WORDS.items()}


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


@attrs.frozen(kw_only=True)
class HouseholdHelpFacts(Facts):
    """Facts about who answers for a household. None means unknown."""

    has_main: bool | None = fact(has_main)
    """Some helper is its main responsible person on that day."""
    one_main: bool | None = fact(one_main)
    """No two are."""
    helpers_not_poor: bool | None = fact(helpers_not_poor)
    """None of its helpers is registered as poor (R-21)."""


@attrs.frozen(kw_only=True)
class PairingFacts(Facts):
    """Facts about one pairing. None means unknown."""

    helper_listed: bool | None = fact(helper_listed)
    """The helper stands in the plan."""
    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan, or none is helped."""
    village_listed: bool | None = fact(village_listed)
    """The village stands in the plan, or none is helped."""
    paired_once: bool | None = fact(paired_once)
    """No other pairing joins the same two."""
    help_fits: bool | None = fact(help_fits)
    """The helper is who this one of the "four ones" names, or none is named."""
    county_unique: bool | None = fact(county_unique)
    """No second county helps the same county, or no county is helped."""
    county_one_way: bool | None = fact(county_one_way)
    """The county that helps is itself helped by none, or there is none."""


@attrs.frozen(kw_only=True)
class VisitorFacts(Facts):
    """Facts about one helper's visits to one household. None means unknown."""

    helper_listed: bool | None = fact(helper_listed)
    """The helper stands in the plan."""
    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
    household_paired: bool | None = fact(household_paired)
    """There is a pairing of the two."""
    visits_after_start: bool | None = fact(visits_after_start)
    """No visit is before the first day of their pairings."""
    visits_before_end: bool | None = fact(visits_before_end)
    """No visit is after the last day of their pairings, if they have ended."""


@attrs.frozen(kw_only=True)
class VisitFacts(Facts):
    """Facts about how often a household is visited. None means unknown."""

    longest_gap: int | Range | None = fact(longest_gap)
    """The longest time without a visit, days, from the first pairing on."""


@attrs.frozen(kw_only=True)
class HouseholdStayFacts(Facts):
    """Facts about whether help stays with a household. None means unknown."""

    still_poor: bool | None = fact(still_poor)
    """It has not exited, or has come back."""
    help_ended: bool | None = fact(help_ended)
    """It had a helper, and every pairing with it has ended."""


@attrs.frozen(kw_only=True)
class TeamStayFacts(Facts):
    """Facts about whether a work team stays in a village. None means unknown."""

    poor_remain: bool | None = fact(poor_remain)
    """Some household of the plan that lives there has not exited."""
    team_left: bool | None = fact(team_left)
    """It had a work team, and none is there any more."""


@attrs.frozen(kw_only=True)
class AverageLoadFacts(Facts):
    """How many households a plan has for each helper."""

    households_helped: int = fact(households_helped)
    """Households of the plan."""
    helpers: int = fact(helpers)
    """Its helpers, one at least."""


@attrs.frozen(kw_only=True)
class HelperLoadFacts(Facts):
    """How many households a helper has; by rank, zero at all other ranks."""

    load: int | None = fact(load)
    """Whatever the rank."""

    load_provincial_leader: int | None = fact(_loads["provincial_leader"])
    """As a provincial leader."""
    load_city_leader: int | None = fact(_loads["city_leader"])
    """As a city leader."""
    load_county_leader: int | None = fact(_loads["county_leader"])
    """As a county leader."""
    load_division_chief: int | None = fact(_loads["division_chief"])
    """As a division chief."""
    load_deputy_division_chief: int | None = fact(_loads["deputy_division_chief"])
    """As a deputy division chief."""
    load_section_chief: int | None = fact(_loads["section_chief"])
    """As a section chief."""
    load_deputy_section_chief: int | None = fact(_loads["deputy_section_chief"])
    """As a deputy section chief."""
    load_ordinary_cadre: int | None = fact(_loads["ordinary_cadre"])
    """As an ordinary cadre."""
