"""Facts about what stands in a plan: beneficiaries, villages, projects.

What each household gets stands in :mod:`precisionpov.facts.plan_measures`, what
came of it in :mod:`precisionpov.facts.plan_results`.
"""

import attrs

from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import ExitStatus
from precisionpov.records.funding import Level

__all__ = [
    "BeneficiaryFacts",
    "HelpFacts",
    "ProjectFacts",
    "ReferenceFacts",
    "StationFacts",
    "VillageListFacts",
]

MOST = 10**9
"""No count of a plan is larger."""

household_listed: TruthFact = TruthFact(
    "household_listed", "the household stands in the plan", "该户在计划名单内"
)
village_listed: TruthFact = TruthFact(
    "village_listed",
    "the village stands in the plan, or none is named",
    "所列村在计划内（或未列村）",
)
households_listed: TruthFact = TruthFact(
    "households_listed",
    "every household named stands in the plan",
    "所列各户均在计划名单内",
)

# Beneficiaries

in_register: TruthFact = TruthFact(
    "in_register", "in the register on that day", "当日已建档立卡"
)
exit_status: CodeFact = CodeFact("exit_status", "exit status", "脱贫属性", ExitStatus)
disqualified: TruthFact = TruthFact(
    "disqualified", "an item of the place's negative list applies", "存在一票否决情形"
)
main_cause_named: TruthFact = TruthFact(
    "main_cause_named", "a main cause is recorded", "已登记主要致贫原因"
)
causes_consistent: TruthFact = TruthFact(
    "causes_consistent", "nothing contradicts the causes", "致贫原因登记无矛盾"
)
village_registered: NumberFact = NumberFact(
    "village_registered",
    "households of the village in the register",
    "该村建档立卡户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)
village_households: NumberFact = NumberFact(
    "village_households",
    "households of the village in the plan",
    "计划内该村户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)

# Projects

place_named: TruthFact = TruthFact(
    "place_named", "a village or households are named", "已列明村或受益户"
)
in_county_library: TruthFact = TruthFact(
    "in_county_library", "in the county's project library", "已入县级项目库"
)
causes_met: TruthFact = TruthFact(
    "causes_met",
    "addresses a cause or a need of its households",
    "针对受益户致贫原因或需求",
)
demand_recorded: TruthFact = TruthFact(
    "demand_recorded", "those whom it serves asked for it", "有群众需求（点菜）记录"
)
industry_named: TruthFact = TruthFact(
    "industry_named", "an industry is named", "已列明产业"
)
industry_fits: TruthFact = TruthFact(
    "industry_fits", "it is a leading industry of the village", "属于该村主导产业"
)
approved_by: CodeFact = CodeFact(
    "approved_by", "level that approved it", "审批层级", Level
)
third_party: TruthFact = TruthFact(
    "third_party", "a third party supervises it", "有第三方监管"
)
people_take_part: TruthFact = TruthFact(
    "people_take_part", "those whom it serves take part", "受益群众参与"
)
helped: TruthFact = TruthFact(
    "helped", "has a project, a measure or a grant", "有项目、措施或补助"
)


@attrs.frozen(kw_only=True)
class BeneficiaryFacts(Facts):
    """Facts about a household as an object of assistance. None means unknown."""

    in_register: bool | None = fact(in_register)
    """Identified by that day, or shown as registered by another field."""
    exit_status: ExitStatus | None = fact(exit_status)
    """Where it stands on its way out of poverty."""
    disqualified: bool | None = fact(disqualified)
    """An item applies that the place's rule of identification excludes."""
    main_cause_named: bool | None = fact(main_cause_named)
    """A main cause is recorded (CA-1)."""
    causes_consistent: bool | None = fact(causes_consistent)
    """No fault of the checklist of causes is found (CA-6)."""
    village_listed: bool | None = fact(village_listed)
    """Its village stands in the plan, where the plan lists villages."""


@attrs.frozen(kw_only=True)
class VillageListFacts(Facts):
    """How many of a village's registered households a plan has. None: unknown."""

    village_registered: int | None = fact(village_registered)
    """Households of the village in the register, by its profile."""
    village_households: int | None = fact(village_households)
    """Households of the plan that name the village."""


@attrs.frozen(kw_only=True)
class ProjectFacts(Facts):
    """Facts about how a project was arranged. None means unknown."""

    place_named: bool | None = fact(place_named)
    """It names a village or households."""
    village_listed: bool | None = fact(village_listed)
    """Its village stands in the plan, or it names none."""
    households_listed: bool | None = fact(households_listed)
    """Every household that it names stands in the plan."""
    in_county_library: bool | None = fact(in_county_library)
    """It stands in the county's library of projects."""
    causes_met: bool | None = fact(causes_met)
    """It addresses a cause or a missing guarantee of its households."""
    demand_recorded: bool | None = fact(demand_recorded)
    """Its measures were asked for, or those whom it serves take part (T-002-07)."""
    industry_named: bool | None = fact(industry_named)
    """It names an industry."""
    industry_fits: bool | None = fact(industry_fits)
    """That is one of the village's leading industries."""
    approved_by: Level | None = fact(approved_by)
    """The level that approved it."""
    third_party: bool | None = fact(third_party)
    """A third party supervises it as well."""
    people_take_part: bool | None = fact(people_take_part)
    """Those whom it serves take part in running it."""


@attrs.frozen(kw_only=True)
class HelpFacts(Facts):
    """Whether a household gets anything at all. None means unknown."""

    helped: bool | None = fact(helped)
    """A measure, a project, a grant, or a project for its whole village."""


kilowatts: NumberFact = NumberFact(
    "kilowatts", "size of the power station", "电站规模", Unit.KILOWATT, 0, MOST
)


@attrs.frozen(kw_only=True)
class StationFacts(Facts):
    """How large a photovoltaic power station is. None means unknown."""

    kilowatts: int | None = fact(kilowatts)
    """Its size, kilowatts (M-14)."""


@attrs.frozen(kw_only=True)
class ReferenceFacts(Facts):
    """Whether what is on file belongs to a household of the plan."""

    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
