"""What medical insurance grants the poor, 2018 to 2020 (G-5).

For whoever looks at bills; the guarantee of medical care asks who is covered, and no
rule about a household reads these.
"""

from precisionpov.policy.documents import MEDICAL_PLAN_2018
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "ASSISTANCE_SHARE",
    "CATASTROPHIC_DEDUCTIBLE_SHARE",
    "CATASTROPHIC_RATIO_POINTS",
]


def _of_plan(name: str, value: int, en: str, zh: str) -> Timeline[int]:
    """Give a number of the plan for its three years."""
    cite = MEDICAL_PLAN_2018.article(en, zh)
    return Timeline(name, (Dated[int].years(value, 2018, 2020, cite),))


CATASTROPHIC_DEDUCTIBLE_SHARE: Timeline[int] = _of_plan(
    "catastrophic_deductible_share", 50, "catastrophic insurance", "大病保险"
)
"""The deductible of the poor in catastrophic insurance, percent of the usual one."""

CATASTROPHIC_RATIO_POINTS: Timeline[int] = _of_plan(
    "catastrophic_ratio_points", 5, "catastrophic insurance", "大病保险"
)
"""By how many percentage points catastrophic insurance pays more for the poor."""

ASSISTANCE_SHARE: Timeline[int] = _of_plan(
    "assistance_share", 70, "medical assistance", "医疗救助"
)
"""Medical assistance pays at least this percent of own hospital cost in the policy.

Within the limit of the year.
"""
