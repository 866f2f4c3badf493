"""Is a household at risk of poverty, and may a risk be declared eliminated?"""

from datetime import date

from precisionpov.derive.accounts import rigid_expenses
from precisionpov.derive.answers import require
from precisionpov.derive.monitoring import (
    elimination_facts,
    monitoring_facts,
    of_household,
)
from precisionpov.errors import NotInForceError
from precisionpov.money import Fen
from precisionpov.monitoring.assessment import RiskAssessment
from precisionpov.monitoring.stress import RiskStress
from precisionpov.policy.monitoring_lines import monitoring_line
from precisionpov.policy.monitoring_place import monitoring_law
from precisionpov.policy.monitoring_risks import (
    FIRST_DAY,
    LAST_DAY,
    drop_percent,
    surge_percent,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoringRecord

__all__ = ["assess_elimination", "assess_risk"]

GIVE_LINE = "no monitoring line of this year: give one with monitoring_place()"


def assess_risk(
    household: Household,
    *,
    on: date,
    policy: Policy = NATIONAL,
    monitoring: MonitoringRecord | None = None,
) -> RiskAssessment:
    """Judge whether a household is to be monitored against a return to poverty.

    Args:
        household: Its record.
        on: The day of assessment, which lies in the month of identification: income
            is that of the twelve full months before it.
        policy: The rules of the place, with its monitoring line.
        monitoring: What monitoring keeps of the household; None leaves it unknown.

    Returns:
        The assessment: verdict, kind of monitored household, reasons, what is
        missing, notes, and how much worse it may get.

    Raises:
        NotInForceError: No rule or no monitoring line is in force on that day.
        RecordError: The records cannot be true on that day, or contradict each
            other.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "assess_risk")
    law = monitoring_law(policy, on)
    in_range = _with_line(law, "monitoring_range")
    kept = of_household(household, monitoring, on)
    facts = monitoring_facts(household, law, kept)
    decisions = [decide(in_range, facts)]
    numbers = in_range.by_name
    if _in_force(law, "monitoring_sudden"):
        sudden = law.rule("monitoring_sudden")
        decisions.append(decide(sudden, facts))
        numbers = {**numbers, **sudden.by_name}
    return RiskAssessment(
        window=law.window,
        decisions=tuple(decisions),
        stress=RiskStress(
            line=Fen(numbers[monitoring_line.name]),
            members=facts.members,
            net_income=facts.net_income,
            rigid_expenses=rigid_expenses(household, law.window),
            earlier=kept.earlier_net_income,
            surge=numbers.get(surge_percent.name),
            drop=numbers.get(drop_percent.name),
        ),
        kept=kept,
    )


def assess_elimination(
    household: Household,
    *,
    on: date,
    policy: Policy = NATIONAL,
    monitoring: MonitoringRecord | None = None,
) -> Decision:
    """Judge whether the risk of a monitored household may be declared eliminated.

    What forbids it stands among the reasons of a no. What continues afterwards is
    told by :func:`retained_policies`.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place, with its monitoring line.
        monitoring: What monitoring keeps of the household; None leaves it unknown.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule or no monitoring line is in force on that day.
        RecordError: The records cannot be true on that day, or contradict each
            other.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "assess_elimination")
    law = monitoring_law(policy, on)
    rule = _with_line(law, "risk_elimination")
    kept = of_household(household, monitoring, on)
    return decide(rule, elimination_facts(household, law, kept))


def _with_line(law: Law, purpose: str) -> BoundRule:
    """Give a rule that needs a monitoring line; say what to give without one."""
    try:
        return law.rule(purpose)
    except NotInForceError as error:
        if not FIRST_DAY <= law.on <= LAST_DAY:
            raise
        item = f"{purpose} ({GIVE_LINE})"
        raise NotInForceError(item, law.on, error.spans) from None


def _in_force(law: Law, purpose: str) -> bool:
    """Tell whether a rule of a purpose is in force on the day of a law."""
    options = law.policy.choices.options
    return any(
        span.holds(law.on, options)
        for line in law.policy.rules
        if line.name == purpose
        for span in line.spans
    )
