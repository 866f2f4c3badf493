"""Facts about what came of a plan: exits, targets, growth, pace."""

import attrs

from precisionpov.facts.household import identified_this_year
from precisionpov.facts.plan import (
    MOST,
    household_listed,
    households_listed,
    village_listed,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.plan import TargetKind

__all__ = ["ExitListFacts", "ExitPlanFacts", "PlanFacts", "TargetFacts"]

planned_once: TruthFact = TruthFact(
    "planned_once", "stands once in the list", "名单中仅列一次"
)
meets_exit_standard: TruthFact = TruthFact(
    "meets_exit_standard", "meets the standard of exit", "达到脱贫退出标准"
)
helped_before_exit: TruthFact = TruthFact(
    "helped_before_exit", "a measure was delivered", "已落实至少一项措施"
)
agreed_to_exit: TruthFact = TruthFact(
    "agreed_to_exit", "the household agreed to exit", "该户同意退出"
)
exit_helper: TruthFact = TruthFact(
    "exit_helper", "has a responsible person", "已落实帮扶责任人"
)
exit_measures: TruthFact = TruthFact("exit_measures", "has measures", "已落实帮扶措施")
exit_goal: TruthFact = TruthFact(
    "exit_goal", "has a goal for the year", "已明确年度目标"
)
exit_checked: TruthFact = TruthFact(
    "exit_checked", "the township checked it", "已经乡镇把关"
)
target_kind: CodeFact = CodeFact(
    "target_kind", "kind of target", "目标类别", TargetKind
)
planned_set: TruthFact = TruthFact("planned_set", "a number is planned", "已列计划数")
responsible_named: TruthFact = TruthFact(
    "responsible_named", "a responsible body is named", "已列责任单位"
)
deadline_set: TruthFact = TruthFact("deadline_set", "a deadline is set", "已列完成时限")
due: TruthFact = TruthFact("due", "it was due by that day", "当日已到期")
planned: NumberFact = NumberFact("planned", "planned", "计划数", Unit.ITEM, -MOST, MOST)
completed: NumberFact = NumberFact(
    "completed", "completed", "完成数", Unit.ITEM, -MOST, MOST
)
exits_planned: NumberFact = NumberFact(
    "exits_planned",
    "households planned to exit",
    "计划脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
    bounded=True,
)
exit_target_set: TruthFact = TruthFact(
    "exit_target_set", "a target of households is set", "已列脱贫户数目标"
)
exit_target: NumberFact = NumberFact(
    "exit_target",
    "households to exit by the target",
    "目标脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
)
people_exiting: NumberFact = NumberFact(
    "people_exiting",
    "people in the households planned to exit",
    "拟脱贫户人口",
    Unit.PERSON,
    0,
    MOST,
    bounded=True,
)
people_target_set: TruthFact = TruthFact(
    "people_target_set", "a target of people is set", "已列脱贫人口目标"
)
people_target: NumberFact = NumberFact(
    "people_target",
    "people to exit by the target",
    "目标脱贫人口",
    Unit.PERSON,
    0,
    MOST,
)
exits_needed: NumberFact = NumberFact(
    "exits_needed",
    "exits needed each year to be done in 2020",
    "到2020年每年需脱贫户数",
    Unit.HOUSEHOLD,
    0,
    MOST,
    bounded=True,
)
poor_growth: NumberFact = NumberFact(
    "poor_growth",
    "growth of income of the poor",
    "贫困人口收入增幅",
    Unit.PER_MILLE,
    -MOST,
    MOST,
)
area_growth: NumberFact = NumberFact(
    "area_growth",
    "growth of income of the area",
    "当地农民收入平均增幅",
    Unit.PER_MILLE,
    -MOST,
    MOST,
)


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
class ExitListFacts(Facts):
    """What stands beside a household in the list of exits. None means unknown."""

    exit_helper: bool | None = fact(exit_helper)
    """Some helper is its main responsible person on that day."""
    exit_measures: bool | None = fact(exit_measures)
    """A measure, a project or a grant reaches it."""
    exit_goal: bool | None = fact(exit_goal)
    """A target names it, or its file has a goal."""
    exit_checked: bool | None = fact(exit_checked)
    """The township looked at it before."""


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

    exits_planned: int | Range | None = fact(exits_planned)
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
