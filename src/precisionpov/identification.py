"""Is a household poor? Identification, with its reasons and what is missing."""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.household import identification_facts
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.household import Household

__all__ = ["identify"]


def identify(household: Household, *, on: date, policy: Policy = NATIONAL) -> Decision:
    """Judge whether a household is to be identified as poor.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule, line or window of income is in force on that day.
        RecordError: The record cannot be true on that day.
        TypeError: ``household`` is no household, or ``policy`` no policy.
    """
    require(household, Household, "identify")
    require(policy, Policy, "identify")
    law = policy.on(on)
    return decide(law.household_identification, identification_facts(household, law))
