"""Was a household that a third party drew made to exit (被脱贫, EX-22)?"""

from datetime import date

from precisionpov.derive.answers import Answers, require
from precisionpov.facts.made_to_exit import MadeToExitFacts
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.evaluation import SampledHousehold

__all__ = ["assess_made_to_exit"]


def assess_made_to_exit(
    household: SampledHousehold, *, on: date, policy: Policy
) -> Decision:
    """Judge whether a household was made to exit, by the rule of a place.

    It was where it has exited and does not know so, does not know the procedure and
    standard, does not agree, or was not helped. There is no national rule, so the
    policy has to be that of a place, such as ``policies.GUIZHOU_CHANGSHUN``.

    Args:
        household: What the third party found.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: The place has no such rule on that day.
        TypeError: ``household`` is no sampled household, or ``policy`` no policy.
    """
    require(household, SampledHousehold, "assess_made_to_exit")
    rule = law_of(policy, on).rule("made_to_exit")
    answers = Answers()
    answers.say("standing", household.standing)
    for name in ("knows_exit", "knows_standard", "agrees_to_exit", "helped"):
        answers.say(name, getattr(household, name), name)
    return decide(rule, answers.facts(MadeToExitFacts, household.id))
