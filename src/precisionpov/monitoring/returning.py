"""Has a household that had exited returned to poverty?"""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.monitoring import monitoring_facts, of_household
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoringRecord

__all__ = ["assess_return"]


def assess_return(
    household: Household,
    *,
    on: date,
    policy: Policy = NATIONAL,
    monitoring: MonitoringRecord | None = None,
) -> Decision:
    """Judge whether a household that had exited has returned to poverty (RT-2).

    It has where its income is below the line of exit, or a guarantee is missing. The
    window of income is that of an exit on the same day.

    Args:
        household: Its record.
        on: The day of assessment, from 28 April 2016 to 31 December 2020; later on
            :func:`assess_risk` is what is asked.
        policy: The rules of the place.
        monitoring: What monitoring keeps of the household; it may tell that it was
            never registered.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule or no line is in force on that day.
        RecordError: The records cannot be true on that day, or contradict each
            other.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "assess_return")
    law = law_of(policy, on)
    kept = of_household(household, monitoring, on)
    return decide(law.rule("household_return"), monitoring_facts(household, law, kept))
