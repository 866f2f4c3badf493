"""How many days of a year a first secretary lives in the village: a place's figure.

No national number was read. Shanxi asks for two thirds of the working days (R-2), and
20 days a month are common (R-5), which is remembered: neither is a default.
"""

from precisionpov.facts.plan_people import PresenceFacts, days_in_village
from precisionpov.policy.local.helpers import PlaceParts
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["least_days_in_village", "presence_limit"]

least_days_in_village: Parameter = Parameter(
    "least_days_in_village", "the least days in the village", "驻村最少天数", Unit.DAY
)
"""The least days that a first secretary spends in the village in a year (R-2)."""


def presence_limit(cite: Citation, days: int) -> PlaceParts:
    """Make what a place asks of a first secretary's days in the village (R-2, R-5).

    Args:
        cite: Where the place says so.
        days: The least days of a year.

    Returns:
        The rule and its number, for :meth:`Policy.place` with ``**``.
    """
    rule = Rule(
        "plan_people_presence",
        PresenceFacts,
        (
            Criterion(
                "there_enough",
                days_in_village >= least_days_in_village,
                cite,
                "The first secretary was in the village as many days as asked for.",
                "第一书记驻村天数达到要求。",
            ),
        ),
        en="Does the first secretary live in the village for long enough?",
        zh="第一书记是否按要求驻村？",
    )
    return {
        "rules": (Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)]),),
        "numbers": (
            Timeline(
                least_days_in_village.name, [Dated(days, FIRST_DAY, LAST_DAY, cite)]
            ),
        ),
    }
