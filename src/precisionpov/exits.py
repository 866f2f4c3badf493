"""May a household, village, township or county exit? With reasons, and what to ask."""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.county import county_exit_facts
from precisionpov.derive.household import exit_facts
from precisionpov.derive.township import township_exit_facts
from precisionpov.derive.village import village_exit_facts
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.county import County
from precisionpov.records.household import Household
from precisionpov.records.township import Township
from precisionpov.records.village import Village

__all__ = ["assess_exit"]


def assess_exit(
    subject: Household | Village | Township | County,
    *,
    on: date,
    policy: Policy = NATIONAL,
) -> Decision:
    """Judge whether a household, village or county meets the standard of exit.

    For a village incidence is that of its register, for a county it is composite:
    those still registered, missed and wrongly exited. Which people it is a share of
    is said in the decision. No national rule lets a township exit; two places do,
    Changshun in 2017 and Deqin in 2016.

    Args:
        subject: The record of the household, the village, the township or the
            county.
        on: The day of assessment.
        policy: The rules of the place.

    Returns:
        The decision: verdict, reasons, what is missing, notes for review.

    Raises:
        NotInForceError: No rule, line or window of income is in force on that day;
            so before 28 April 2016, and for a township outside those two places.
        RecordError: The record cannot be true on that day.
        TypeError: ``subject`` is none of the four, or ``policy`` no policy.
    """
    require(subject, (Household, Village, Township, County), "assess_exit")
    law = law_of(policy, on)
    if isinstance(subject, Village):
        return decide(law.rule("village_exit"), village_exit_facts(subject))
    if isinstance(subject, Township):
        return decide(law.rule("township_exit"), township_exit_facts(subject))
    if isinstance(subject, County):
        return decide(law.rule("county_exit"), county_exit_facts(subject))
    rule = law.household_exit
    return decide(rule, exit_facts(subject, law, rule.rule.subject))
