"""The numbers of the national rules on guarantees: water and measures.

Housing and schooling have no number in the national documents; lines of income
stand in :mod:`precisionpov.policy.numbers`.
"""

from datetime import date

from precisionpov.policy.documents import (
    REGISTER_CODES,
    WATER_CRITERIA_2018,
    WATER_INDEX_2004,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "THRESHOLDS",
    "least_measures",
    "least_water_litres",
    "most_days_without_water",
    "most_water_horizontal",
    "most_water_minutes",
    "most_water_vertical",
]

least_water_litres: Parameter = Parameter(
    "least_water_litres",
    "the litres needed",
    "最低供水量",
    Unit.LITRE,
)
"""Least water per person and day, litres (G-9, G-10)."""

most_water_minutes: Parameter = Parameter(
    "most_water_minutes",
    "the minutes allowed",
    "最长往返时间",
    Unit.MINUTE,
)
"""Longest time to fetch water and return, minutes (G-9, G-10)."""

most_water_horizontal: Parameter = Parameter(
    "most_water_horizontal",
    "the distance allowed",
    "最大水平距离",
    Unit.METRE,
)
"""Longest distance to the water on the level, metres (G-10)."""

most_water_vertical: Parameter = Parameter(
    "most_water_vertical",
    "the climb allowed",
    "最大垂直距离",
    Unit.METRE,
)
"""Longest way to the water up or down, metres (G-10)."""

most_days_without_water: Parameter = Parameter(
    "most_days_without_water",
    "the days allowed",
    "最多断水天数",
    Unit.DAY,
)
"""Most days a year without supply (G-9, G-10: 90 % assured)."""

least_measures: Parameter = Parameter(
    "least_measures",
    "the fewest measures asked for",
    "最少措施数",
    Unit.ITEM,
)
"""Fewest measures of assistance carried out before an exit (EX-27)."""

_INDEX: Citation = WATER_INDEX_2004.article(
    "basically safe",
    "基本安全",
    note="20 to 40 litres by region; 20 is the lowest, a place may set more",
)
_CRITERIA: Citation = WATER_CRITERIA_2018.article(
    "dispersed and central supply",
    "分散式供水与集中式供水",
    note="20 litres suffice where water is short or the place is remote",
)


def _water(name: str, *, index: int | None, criteria: int) -> Timeline[int]:
    """Give one threshold of water: of the index of 2004, of the criteria of 2018."""
    spans = [Dated(criteria, date(2018, 1, 1), None, _CRITERIA, "year")]
    if index is not None:
        spans.insert(0, Dated[int].years(index, 2005, 2017, _INDEX))
    return Timeline(name, spans)


THRESHOLDS: tuple[Timeline[int], ...] = (
    _water("least_water_litres", index=20, criteria=35),
    _water("most_water_minutes", index=20, criteria=20),
    _water("most_water_horizontal", index=None, criteria=1_000),
    _water("most_water_vertical", index=None, criteria=100),
    _water("most_days_without_water", index=36, criteria=36),
    Timeline(
        "least_measures",
        [
            Dated(
                1,
                date(2016, 4, 28),
                date(2020, 12, 31),
                REGISTER_CODES.article("reasons not to exit", "未退出原因"),
            )
        ],
    ),
)
"""Their timelines, one for each parameter."""
