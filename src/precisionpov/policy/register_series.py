"""How many people and villages the register held (V-3, V-7).

For statistics and for looking back; no rule reads them. Years are those of the count.
"""

from precisionpov.policy.documents import WHITE_PAPER_2021
from precisionpov.policy.place_documents import COUNTY_SERIES
from precisionpov.policy.precisions.money_documents import WORK_TEAMS_2014
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "LOOK_BACK_ADDED",
    "LOOK_BACK_REMOVED",
    "POOR_VILLAGES",
    "REGISTERED_HOUSEHOLDS",
    "REGISTERED_PEOPLE",
]

_REGISTER = WHITE_PAPER_2021.article(
    "the register", "建档立卡", confidence=Confidence.MEDIUM
)
_LOOK_BACK = WHITE_PAPER_2021.article(
    "look-back",
    "建档立卡“回头看”",
    confidence=Confidence.MEDIUM,
    note="August 2015 to June 2016",
)


def _counted(name: str, *counts: tuple[int, int, Citation]) -> Timeline[int]:
    """Give a number for each year in which it was counted."""
    return Timeline(
        name,
        [Dated[int].years(number, year, year, cite) for year, number, cite in counts],
    )


REGISTERED_PEOPLE: Timeline[int] = _counted(
    "registered_people", (2014, 89_620_000, _REGISTER)
)
"""People registered in 2014, as later told."""

REGISTERED_HOUSEHOLDS: Timeline[int] = _counted(
    "registered_households", (2014, 29_480_000, _REGISTER)
)
"""Their households."""

LOOK_BACK_REMOVED: Timeline[int] = _counted(
    "look_back_removed", (2016, 9_290_000, _LOOK_BACK)
)
"""About so many people were removed by the look-back."""

LOOK_BACK_ADDED: Timeline[int] = _counted(
    "look_back_added", (2016, 8_070_000, _LOOK_BACK)
)
"""About so many people were added by it."""

POOR_VILLAGES: Timeline[int] = _counted(
    "poor_villages",
    (2014, 128_000, WORK_TEAMS_2014.article("poor villages", "贫困村数")),
    (2018, 26_000, COUNTY_SERIES.article("poor villages left", "剩余贫困村数")),
)
"""Poor villages recorded in 2014, and those left at the end of 2018."""
