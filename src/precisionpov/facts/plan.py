"""Facts about what stands in a plan: beneficiaries, projects, targets, exits.

The facts about what each household gets stand in
:mod:`precisionpov.facts.plan_measures`.
"""

import attrs

from precisionpov.facts.household import identified_this_year
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import ExitStatus
from precisionpov.records.funding import Level
from precisionpov.records.plan import TargetKind

__all__ = [
    "BeneficiaryFacts",
    "ExitPlanFacts",
    "HelpFacts",
    "PlanFacts",
    "ProjectFacts",
    "ReferenceFacts",
    "TargetFacts",
    "VillageListFacts",
]

MOST = 10**9
"""No count of a plan is larger."""

household_listed = TruthFact(
    "household_listed", "the household stands in the plan", "该户在计划名单内"
)
village_listed = TruthFact(
    "village_listed",
    "the village stands in the plan, or none is named",
    "所列村在计划内（或未列村）",
)
households_listed = TruthFact(
    "households_listed",
    "every household named stands in the plan",
    "所列各户均在计划名单内",
)

# Beneficiaries

in_register = TruthFact("in_register", "in the register on that day", "当日已建档立卡")
exit_status = CodeFact("exit_status", "exit status", "脱贫属性", ExitStatus)
disqualified = TruthFact(
    "disqualified", "an item of the place's negative list applies", "存在一票否决情形"
)
main_cause_named = TruthFact(
    "main_cause_named", "a main cause is recorded", "已登记主要致贫原因"
)
causes_consistent = TruthFact(
    "causes_consistent", "nothing contradicts the causes", "致贫原因登记无矛盾"
)
village_registered = NumberFact(
    "village_registered",
    "households of the village in the register",
    "该村建档立卡户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)
village_households = NumberFact(
    "village_households",
    "households of the village in the plan",
    "计划内该村户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)

# Projects

place_named = TruthFact(
    "place_named", "a village or households are named", "已列明村或受益户"
)
in_county_library = TruthFact(
    "in_county_library", "in the county's project library", "已入县级项目库"
)
causes_met = TruthFact(
    "causes_met",
    "addresses a cause or a need of its households",
    "针对受益户致贫原因或需求",
)
demand_recorded = TruthFact(
    "demand_recorded", "those whom it serves asked for it", "有群众需求（点菜）记录"
)
industry_named = TruthFact("industry_named", "an industry is named", "已列明产业")
industry_fits = TruthFact(
    "industry_fits", "it is a leading industry of the village", "属于该村主导产业"
)
approved_by = CodeFact("approved_by", "level that approved it", "审批层级", Level)
third_party = TruthFact("third_party", "a third party supervises it", "有第三方监管")
people_take_part = TruthFact(
    "people_take_part", "those whom it serves take part", "受益群众参与"
)
helped = TruthFact(
    "helped", "has a project, a measure or a grant", "有项目、措施或补助"
)

# Results

planned_once = TruthFact("planned_once", "stands once in the list", "名单中仅列一次")
meets_exit_standard = TruthFact(
    "meets_exit_standard", "meets the standard of exit", "达到脱贫退出标准"
)
helped_before_exit = TruthFact(
    "helped_before_exit", "a measure was delivered", "已落实至少一项措施"
)
agreed_to_exit = TruthFact(
    "agreed_to_exit", "the household agreed to exit", "该户同意退出"
)
target_kind = CodeFact("target_kind", "kind of target", "目标类别", TargetKind)
planned_set = TruthFact("planned_set", "a number is planned", "已列计划数")
responsible_named = TruthFact(
    "responsible_named", "a responsible body is named", "已列责任单位"
)
deadline_set = TruthFact("deadline_set", "a deadline is set", "已列完成时限")
due = TruthFact("due", "it was due by that day", "当日已到期")
planned = NumberFact("planned", "planned", "计划数", Unit.ITEM, -MOST, MOST)
completed = NumberFact("completed", "completed", "完成数", Unit.ITEM, -MOST, MOST)
exits_planned = NumberFact(
    "exits_planned",
    "households planned to exit",
    "计划脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)
exit_target_set = TruthFact(
    "exit_target_set", "a target of households is set", "已列脱贫户数目标"
)
exit_target = NumberFact(
    "exit_target",
    "households to exit by the target",
    "目标脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)
people_exiting = NumberFact(
    "people_exiting",
    "people in the households planned to exit",
    "拟脱贫户人口",
    Unit.PERSON,
    0,
    MOST,
    bounded=True,
)
people_target_set = TruthFact(
    "people_target_set", "a target of people is set", "已列脱贫人口目标"
)
people_target = NumberFact(
    "people_target",
    "people to exit by the target",
    "目标脱贫人口",
    Unit.PERSON,
    0,
    MOST,
)
exits_needed = NumberFact(
    "exits_needed",
    "exits needed each year to be done in 2020",
    "到2020年每年需脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
    bounded=True,
)
poor_growth = NumberFact(
    "poor_growth",
    "growth of income of the poor",
    "贫困人口收入增幅",
    Unit.PER_MILLE,
    -MOST,
    MOST,
)
area_growth = NumberFact(
    "area_growth",
    "growth of income of the area",
    "当地农民收入平均增幅",
    Unit.PER_MILLE,
    -MOST,
    MOST,
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


@attrs.frozen(kw_only=True)
class ReferenceFacts(Facts):
    """Whether what is on file belongs to a household of the plan."""

    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""


@attrs.frozen(kw_only=True)
class ExitPlanFacts(Facts):
    """Facts about a household that is planned to exit. None means unknown."""

    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
    planned_once: bool | None = fact(planned_once)
    """It stands once in the list of exits."""
    meets_exit_standard: bool | None = fact(meets_exit_standard)
    """The verdict of the rule of exit on its data."""
    identified_this_year: bool | None = fact(identified_this_year)
    """Identified in the year of the plan."""
    helped_before_exit: bool | None = fact(helped_before_exit)
    """At least one measure was delivered to it."""
    agreed_to_exit: bool | None = fact(agreed_to_exit)
    """It agreed to its exit."""


@attrs.frozen(kw_only=True)
class TargetFacts(Facts):
    """Facts about a target of the year. None means unknown."""

    target_kind: TargetKind | None = fact(target_kind)
    """What it counts."""
    planned_set: bool | None = fact(planned_set)
    """A number is planned."""
    responsible_named: bool | None = fact(responsible_named)
    """A responsible body is named."""
    deadline_set: bool | None = fact(deadline_set)
    """A deadline is set."""
    due: bool | None = fact(due)
    """Its deadline, or without one the year of the plan, is over."""
    planned: int | None = fact(planned)
    """How many are planned."""
    completed: int | None = fact(completed)
    """How many are reached."""
    village_listed: bool | None = fact(village_listed)
    """Its village stands in the plan, or it names none."""
    households_listed: bool | None = fact(households_listed)
    """Every household that it names stands in the plan."""


@attrs.frozen(kw_only=True)
class PlanFacts(Facts):
    """Facts about a plan as a whole. None means unknown."""

    exits_planned: int | None = fact(exits_planned)
    """Households planned to exit in the year, each once."""
    exit_target_set: bool | None = fact(exit_target_set)
    """A target of households out of poverty is set."""
    exit_target: int | None = fact(exit_target)
    """Households that the targets want to exit."""
    people_exiting: int | Range | None = fact(people_exiting)
    """Members of the households planned to exit who count."""
    people_target_set: bool | None = fact(people_target_set)
    """A target of people out of poverty is set."""
    people_target: int | None = fact(people_target)
    """People that the targets want to exit."""
    exits_needed: int | Range | None = fact(exits_needed)
    """Households still poor, over the years left to 2020, rounded up."""
    poor_growth: int | None = fact(poor_growth)
    """Growth of income of the poor, in thousandths."""
    area_growth: int | None = fact(area_growth)
    """Growth of income in the whole area, in thousandths."""
