"""Is a village deeply poor (V-9)?"""

from datetime import date

from precisionpov.derive.answers import require
from precisionpov.derive.village import village_identification_facts
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.records.village import Village

__all__ = ["assess_deep_poverty"]


def assess_deep_poverty(village: Village, *, on: date, policy: Policy) -> Decision:
    """Judge whether a village is deeply poor by the rule of a place.

    From June 2017 the nation looks at "two high, one low, one poor, three heavy", and
    sets no number for any of them. So there is no national rule, and the policy has
    to be that of a place, such as ``policies.SHAANXI``, or of one with a rule
    ``"village_deep_poverty"`` of your own.

    Args:
        village: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: The place has no such rule on that day.
        RecordError: An amount is out of all bounds.
        TypeError: ``village`` is no village.
    """
    require(village, Village, "assess_deep_poverty")
    law = law_of(policy, on).rule("village_deep_poverty")
    return decide(law, village_identification_facts(village))
