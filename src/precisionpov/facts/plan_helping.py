"""Facts about the people who help households: pairings, visits, loads."""

import attrs

from precisionpov.facts.plan import household_listed, village_listed
from precisionpov.reasoning.expression import NumberFact, Quotient, TruthFact, per
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.helping import Rank

__all__ = [
    "LOAD_WORDS",
    "AverageLoadFacts",
    "HelperLoadFacts",
    "HouseholdHelpFacts",
    "HouseholdStayFacts",
    "PairingFacts",
    "VisitFacts",
    "VisitorFacts",
]

MOST = 10**9
"""No count of people, households or days is larger."""

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
village_unique: TruthFact = TruthFact(
    "village_unique",
    "no second main helper of the same village",
    "一村仅有一个主要结对帮扶方",
)
county_unique: TruthFact = TruthFact(
    "county_unique", "no other county helps the same county", "一县仅由一县结对帮扶"
)
county_one_way: TruthFact = TruthFact(
    "county_one_way",
    "the county that helps is not itself helped",
    "帮扶县本身不是受帮扶县",
)
village_one_unit: TruthFact = TruthFact(
    "village_one_unit",
    "no second unit of the same kind helps the same village",
    "一村同类帮扶单位仅一个",
)
sides_agree: TruthFact = TruthFact(
    "sides_agree",
    "the other side's own list, if there is one, names it too",
    "对方名册（如有）亦列有该结对关系",
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
    """No other pairing of the same list joins the same two at the same time."""
    help_fits: bool | None = fact(help_fits)
    """The helper is who this one of the "four ones" names, or none is named."""
    village_unique: bool | None = fact(village_unique)
    """No second helper is the main one of the same village, or none is helped."""
    county_unique: bool | None = fact(county_unique)
    """No second county helps the same county then, or no county is helped."""
    county_one_way: bool | None = fact(county_one_way)
    """The county that helps is itself helped by none then, or there is none."""
    village_one_unit: bool | None = fact(village_one_unit)
    """No other unit of the same kind of helper is paired with the same village then,
    or none is helped. Technicians come from anywhere and do not count."""
    sides_agree: bool | None = fact(sides_agree)
    """It stands in the list of the other side as well, if that side keeps one."""


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
