"""Qingshi, a village that does not exist, with households that could.

The situations are those that reports of the time describe: silicosis after the
mines, an orphan who reached university, a released prisoner who keeps bees, wages
from far away that nobody can prove. All people and amounts are made up. The records
speak of the autumn of 2017; the accounts are those of October 2016 to September
2017.
"""

from datetime import date

from precisionpov.records.household import Household
from precisionpov.samples.qingshi_able import luo, peng, tang, wu, xie, zhou, zhu
from precisionpov.samples.qingshi_weak import chen, deng, he, liu, ning, yang

__all__ = ["ASSESSED_ON", "village"]

ASSESSED_ON = date(2017, 12, 20)
"""The day on which the village is judged."""


def village() -> tuple[Household, ...]:
    """Give the thirteen households of Qingshi, as surveyed in the autumn of 2017."""
    return (
        ning(),
        yang(),
        zhu(),
        zhou(),
        chen(),
        wu(),
        liu(),
        peng(),
        he(),
        luo(),
        tang(),
        deng(),
        xie(),
    )
