"""From a household and what monitoring keeps of it to the facts that rules read.

Income is that of the twelve full months before; everything else is judged on the
day of assessment.
"""

from datetime import date

from precisionpov.dates import period_end
from precisionpov.derive.accounts import sums_of
from precisionpov.derive.answers import Answers, require
from precisionpov.derive.household import say_guarantees, say_snapshot
from precisionpov.derive.income import income_sums, rounded
from precisionpov.derive.income_parts import income_parts
from precisionpov.derive.labour import has_labour, labour_paths
from precisionpov.derive.membership import counted_members
from precisionpov.derive.moves import expense_share, income_fall
from precisionpov.derive.settling import income_paths
from precisionpov.errors import Fault, RecordError
from precisionpov.facts.elimination import EliminationFacts
from precisionpov.facts.monitoring import MonitoringFacts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, add, is_exact, narrow, negate
from precisionpov.records.cause import ExitStatus
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoringRecord, RegisterStanding

__all__ = ["elimination_facts", "monitoring_facts", "of_household", "say_standing"]

_STANDINGS = {
    ExitStatus.NOT_EXITED: RegisterStanding.POOR,
    ExitStatus.RETURNED: RegisterStanding.POOR,
    ExitStatus.NEWLY_EXITED: RegisterStanding.EXITED,
    ExitStatus.EXITED: RegisterStanding.EXITED,
}


def of_household(
    household: Household, kept: MonitoringRecord | None, on: date
) -> MonitoringRecord:
    """Give what monitoring keeps of a household; nothing known where it keeps none.

    Raises:
        RecordError: The record is another household's, speaks of a day after the
            assessment, or contradicts the household.
        TypeError: It is no such record.
    """
    if kept is None:
        return MonitoringRecord(household=household.id)
    require(kept, MonitoringRecord, "monitoring=")
    faults: list[Fault] = []
    if kept.household != household.id:
        faults.append(Fault("monitoring.household", "is not the id of the household"))
    if kept.above_range_since is not None and kept.above_range_since > on:
        problem = f"is after {on}, the day of assessment"
        faults.append(Fault("monitoring.above_range_since", problem))
    registered = household.exit_status or household.identified_on
    if kept.ever_registered is False and registered is not None:
        problem = "says never, but the household has a state of exit or was identified"
        faults.append(Fault("monitoring.ever_registered", problem))
    if faults:
        raise RecordError(faults)
    return kept


def monitoring_facts(
    household: Household, law: Law, kept: MonitoringRecord
) -> MonitoringFacts:
    """Work out the facts by which a household's risk of return is judged.

    Raises:
        RecordError: The record cannot be true on that day: see
            :func:`precisionpov.income.estimate_income`.
    """
    answers, on = Answers(), law.on
    rigid = _say_income(answers, household, law)
    net = answers.values["net_income"]
    paths = dict(answers.paths)
    after = add(net, negate(rigid))
    places = (*paths.get("net_income", ()), *paths.get("rigid_expenses", ()))
    answers.say("income_after_rigid", after, *dict.fromkeys(places))
    say_standing(answers, household, kept)
    surge = kept.expense_surge
    answers.say("expense_surge_found", surge, "monitoring.expense_surge")
    answers.say("income_drop_found", kept.income_drop, "monitoring.income_drop")
    earlier = kept.earlier_net_income
    before = () if is_exact(earlier) else ("monitoring.earlier_net_income",)
    spent = paths.get("rigid_expenses", ())
    answers.say("expense_share", expense_share(rigid, earlier), *spent, *before)
    earned = paths.get("net_income", ())
    answers.say("income_fall", income_fall(net, earlier), *earned, *before)
    answers.say("basic_life_hard", kept.basic_life_hard, "monitoring.basic_life_hard")
    say_snapshot(answers, household, on)
    say_guarantees(answers, household, counted_members(household, on), on)
    answers.paths = [one for one in answers.paths if one[0] != "rigid_expenses"]
    return answers.facts(MonitoringFacts, household.id)


def elimination_facts(
    household: Household, law: Law, kept: MonitoringRecord
) -> EliminationFacts:
    """Work out the facts by which the elimination of a risk is judged.

    Raises:
        RecordError: As :func:`monitoring_facts`.
    """
    answers, on = Answers(), law.on
    _say_income(answers, household, law)
    months = None
    if kept.above_range_since is not None:
        months = _whole_months(kept.above_range_since, on)
    answers.say("months_above", months, "monitoring.above_range_since")
    for name in (
        "expenses_settled",
        "expenses_controllable",
        "risk_gone",
        "support_in_place",
    ):
        answers.say(name, getattr(kept, name), f"monitoring.{name}")
    labour = has_labour(household, law)
    answers.say("has_labour", labour, *labour_paths(household, law))
    say_snapshot(answers, household, on)
    say_guarantees(answers, household, counted_members(household, on), on)
    answers.paths = [one for one in answers.paths if one[0] != "rigid_expenses"]
    return answers.facts(EliminationFacts, household.id)


def _say_income(answers: Answers, household: Household, law: Law) -> int | Range | None:
    """Put down income, and what of it may end; give the rigid expenses."""
    sums = income_sums(household, law)
    for name in ("net_income", "members", "lasting_income"):
        answers.values[name] = getattr(sums, name)
    answers.paths += income_paths(household, law, sums)
    parts = income_parts(household, law)
    without = rounded(narrow(*parts.without_policy), sums.members, law)
    places = dict(answers.paths).get("net_income", ())
    yearly = sums_of(household, law.window)
    if yearly is not None:
        places = (*places, f"{yearly[0]}.items")
    answers.say("income_without_policy", without, *places)
    return sums.rigid_expenses


def say_standing(
    answers: Answers, household: Household, kept: MonitoringRecord
) -> None:
    """Put down where the household stands with the register of the poor.

    Its state of exit tells. Without one, it was never registered where monitoring
    says so; who was identified once was registered.
    """
    status = household.exit_status
    if status is not None:
        answers.say("standing", _STANDINGS[status])
    elif kept.ever_registered is False:
        answers.say("standing", RegisterStanding.NEVER)
    elif kept.ever_registered or household.identified_on is not None:
        answers.say("standing", None, "exit_status")
    else:
        answers.say("standing", None, "exit_status", "monitoring.ever_registered")


def _whole_months(since: date, on: date) -> int:
    """Count the whole months from a day to another."""
    months = (on.year - since.year) * 12 + on.month - since.month
    if months and period_end(since, months=months) > on:
        months -= 1
    return months
