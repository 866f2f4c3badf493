"""May a household exit? The standard of exit, with reasons and what is missing."""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.household import exit_facts
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.household import Household

__all__ = ["assess_exit"]


def assess_exit(
    household: Household, *, on: date, policy: Policy = NATIONAL
) -> Decision:
    """Judge whether a household meets the standard of exit from poverty.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule, line or window of income is in force on that day;
            so before 28 April 2016.
        RecordError: The record cannot be true on that day.
        TypeError: ``household`` is no household, or ``policy`` no policy.
    """
    require(household, Household, "assess_exit")
    require(policy, Policy, "assess_exit")
    law = policy.on(on)
    return decide(law.household_exit, exit_facts(household, law))
