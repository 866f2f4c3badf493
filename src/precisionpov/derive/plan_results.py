"""From a plan to the facts of the precision of results: exits, delivery, targets."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from precisionpov.derive.answering import any_of
from precisionpov.derive.household import exit_facts
from precisionpov.derive.membership import head_count
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.derive.plan_projects import gets_anything
from precisionpov.derive.staying import lasts
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.policy.policy import Law
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.quantity import Range, at_least, narrow
from precisionpov.reasoning.tally import Row
from precisionpov.records.cause import ExitStatus
from precisionpov.records.household import Household
from precisionpov.records.plan import Plan, TargetKind
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["RESULTS_ASKED"]

LAST_YEAR = 2020
"""The year by whose end nobody was to be poor."""

_POOR = frozenset({ExitStatus.NOT_EXITED, ExitStatus.RETURNED})


def _exits(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each household that is planned to exit (``ExitPlanFacts``)."""
    try:
        rule = law.household_exit
    except NotInForceError:
        rule = None
    year = index.plan.year
    for home, times in Counter(index.plan.exits).items():
        once = times == 1
        one = index.households.get(home)
        if one is None:
            yield home, (False, once, None, None, None, None)
            continue
        identified = one.identified_on
        values = (
            True,
            once,
            _meets_standard(one, rule, law),
            None
            if identified is None or identified.year > year
            else identified.year == year,
            _helped(one, index),
            one.agreed_to_exit,
        )
        yield home, values


def _meets_standard(
    household: Household, rule: BoundRule | None, law: Law
) -> bool | None:
    """Give the verdict of the rule of exit, where one is in force.

    A record that cannot be judged on that day, such as one in which nobody is left,
    leaves it open: one household does not stop the check of a plan.
    """
    if rule is None:
        return None
    try:
        return rule.answers(exit_facts(household, law, rule.rule.subject))[0]
    except RecordError:
        return None


def _helped(household: Household, index: PlanIndex) -> bool | None:
    """Tell whether a measure was delivered to a household."""
    answers = {one.delivered for one in index.measures_of.get(household.id, ())}
    counted = household.measures_delivered
    if counted is not None:
        answers.add(counted > 0)
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _listed(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give what stands beside each household in the list (``ExitListFacts``)."""
    named = {home for one in index.plan.targets for home in one.households}
    for home in dict.fromkeys(index.plan.exits):
        filed = index.dossiers_of.get(home, ())
        pairings = [
            one.main for one in index.helpers_of.get(home, ()) if lasts(one, law.on)
        ]
        values = (
            any_of(pairings),
            gets_anything(home, index),
            home in named or (any_of(one.goal for one in filed) if filed else None),
            any_of(one.exit_checked for one in filed) if filed else None,
        )
        yield home, values


def _year_end(plan: Plan) -> date:
    """Give the last day of the year of the plan."""
    return date(plan.year, 12, 31)


def _deliveries(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give whether each measure reached its household (``DeliveryFacts``)."""
    end = _year_end(index.plan)
    for one in index.plan.measures:
        yield one.id, ((one.ends or end) <= law.on, one.delivered)


def _targets(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each target of the year (``TargetFacts``)."""
    end = _year_end(index.plan)
    for one in index.plan.targets:
        village = one.village
        values = (
            one.kind,
            one.planned is not None,
            one.responsible is not None,
            one.deadline is not None,
            (one.deadline or end) <= law.on,
            one.planned,
            one.completed,
            village is None or not index.villages or village in index.villages,
            all(home in index.households for home in one.households),
        )
        yield one.id, values


def _plan(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give the plan as a whole (``PlanFacts``)."""
    plan = index.plan
    values = (
        len(index.exits) if plan.exits else at_least(0),
        *_exit_target(plan, TargetKind.HOUSEHOLDS_OUT_OF_POVERTY),
        _people_exiting(index, law),
        *_exit_target(plan, TargetKind.PEOPLE_OUT_OF_POVERTY),
        _exits_needed(index),
        plan.poor_income_growth,
        plan.area_income_growth,
    )
    yield plan.id, values


def _people_exiting(index: PlanIndex, law: Law) -> int | Range | None:
    """Give how many people live in the households planned to exit.

    None where none is planned, or one does not stand in the plan.
    """
    if not index.exits or not index.exits <= index.households.keys():
        return None
    counts = [head_count(index.households[home], law.on) for home in index.exits]
    return narrow(sum(low for low, _ in counts), sum(high for _, high in counts))


def _exit_target(plan: Plan, kind: TargetKind) -> tuple[bool, int | None]:
    """Give whether exits are a target of this kind, and of how many.

    Targets of villages are part of one for the whole plan, where there is one.
    """
    targets = [one for one in plan.targets if one.kind is kind]
    whole = [one for one in targets if one.village is None]
    numbers = [one.planned for one in whole or targets]
    known = [number for number in numbers if number is not None]
    return bool(targets), sum(known) if known and len(known) == len(numbers) else None


def _exits_needed(index: PlanIndex) -> int | Range | None:
    """Give how many must exit each year so that nobody is poor after 2020.

    Who is planned to exit this year counts as poor at its beginning.
    """
    years = LAST_YEAR - index.plan.year + 1
    if years < 1 or not index.households:
        return None
    poor = unsure = 0
    for one in index.plan.households:
        if one.id in index.exits or one.exit_status in _POOR:
            poor += 1
        elif one.exit_status is None:
            unsure += 1
    return narrow(_shared(poor, years), _shared(poor + unsure, years))


def _shared(number: int, years: int) -> int:
    """Share out over years, rounded up."""
    return -(-number // years)


RESULTS_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.RESULTS, "plan_results_exit", _exits),
    Asked(SixPrecision.RESULTS, "plan_results_list", _listed),
    Asked(SixPrecision.RESULTS, "plan_results_measure", _deliveries),
    Asked(SixPrecision.RESULTS, "plan_results_target", _targets),
    Asked(SixPrecision.RESULTS, "plan_results_count", _plan),
    Asked(SixPrecision.RESULTS, "plan_results_people", _plan),
    Asked(SixPrecision.RESULTS, "plan_results_pace", _plan),
    Asked(SixPrecision.RESULTS, "plan_results_growth", _plan),
)
"""What is asked of results, kind of subject by kind of subject."""
