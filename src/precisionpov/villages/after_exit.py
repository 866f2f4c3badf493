"""Does a village or a county keep its policies and support after its exit (EX-5)?"""

from datetime import date

from precisionpov.derive.after_exit import (
    county_after_exit_facts,
    village_after_exit_facts,
)
from precisionpov.derive.answers import require
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.county import County
from precisionpov.records.village import Village

__all__ = ["assess_after_exit"]


def assess_after_exit(
    subject: Village | County, *, on: date, policy: Policy = NATIONAL
) -> Decision:
    """Judge whether a village or a county keeps what it may not lose after its exit.

    To the end of 2020 its policies stay and its support is not reduced; from 2021 to
    2025 nobody takes away responsibility, policy, help or supervision. What has not
    exited keeps nothing: the answer is no, and says why. Of households ask
    :func:`precisionpov.retained_policies`.

    Args:
        subject: The record of the village or the county.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: No rule is in force on that day: before 28 April 2016, or
            after 2025.
        RecordError: An amount is out of all bounds.
        TypeError: ``subject`` is neither, or ``policy`` no policy.
    """
    require(subject, (Village, County), "assess_after_exit")
    law = law_of(policy, on)
    if isinstance(subject, Village):
        return decide(law.rule("village_after_exit"), village_after_exit_facts(subject))
    return decide(law.rule("county_after_exit"), county_after_exit_facts(subject))
