"""Is a household, or a village, poor? Identification, with its reasons."""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.household import identification_facts
from precisionpov.derive.village import village_identification_facts
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.household import Household
from precisionpov.records.village import Village

__all__ = ["identify"]


def identify(
    subject: Household | Village, *, on: date, policy: Policy = NATIONAL
) -> Decision:
    """Judge whether a household, or a village, is to be identified as poor.

    A village is poor by incidence, income and the collective's income (V-1). Which
    people incidence is a share of is said in the decision.

    Args:
        subject: The record of the household or of the village.
        on: The day of assessment.
        policy: The rules of the place.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule, line or window of income is in force on that day;
            villages were identified in 2014 only.
        RecordError: The record cannot be true on that day.
        TypeError: ``subject`` is neither, or ``policy`` no policy.
    """
    require(subject, (Household, Village), "identify")
    law = law_of(policy, on)
    if isinstance(subject, Village):
        bound = law.rule("village_identification")
        return decide(bound, village_identification_facts(subject))
    return decide(law.household_identification, identification_facts(subject, law))
