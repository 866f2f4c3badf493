"""How the register is kept: what every judgement looks at before it is used."""

from precisionpov.facts.household import snapshot_old
from precisionpov.policy.documents import REGISTERING_STEPS_2014
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.source import Confidence

__all__ = ["SNAPSHOT_OLD"]

SNAPSHOT_OLD = Criterion(
    "snapshot_old",
    snapshot_old,
    REGISTERING_STEPS_2014.article(
        "yearly update",
        "年度更新",
        confidence=Confidence.MEDIUM,
        note="the register is brought up to date every year",
    ),
    "The record speaks of a day more than 12 months away from the assessment.",
    "所依据的记录距评定日超过12个月。",
)
"""A note: the record is too old for the day, or too new."""
