"""Measures of safe water that differ from the national ones, for places to use.

Each comes as the timelines that a place overrides, ready for ``Policy.place``::

    NATIONAL.place("x", en="X", zh="某县", numbers=WATER_VARIANTS["guizhou"])

References:
    G-11: a public page of Chengkou county, Chongqing, of 24 March 2023.
    G-12: a public page of 20 August 2018 on the standard of Guizhou.

Limitations:
    Each is attested for the time of its page alone. Guizhou also asks for a cistern of
    5 cubic metres, which no record holds. The older meaning of "difficult to get water"
    in surveys (G-13: more than 1 km away, more than 100 m higher, or short for half the
    year) is known without years, so it is no number here.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from precisionpov.policy.local_documents import WATER_CHENGKOU_2023, WATER_GUIZHOU_2018
from precisionpov.policy.thresholds import (
    least_water_litres,
    most_days_without_water,
    most_water_horizontal,
    most_water_vertical,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["WATER_VARIANTS"]

_CHENGKOU = WATER_CHENGKOU_2023.article("way and assurance", "方便程度、保证率")
_GUIZHOU = WATER_GUIZHOU_2018.article("distance and quantity", "距离、水量")


def _chengkou(parameter: Parameter, value: int) -> Timeline[int]:
    """Give a number of Chengkou, from its page on."""
    return Timeline(parameter.name, (Dated(value, date(2023, 3, 24), None, _CHENGKOU),))


def _guizhou(parameter: Parameter, value: int) -> Timeline[int]:
    """Give a number of Guizhou, for the year of its page."""
    return Timeline(parameter.name, (Dated[int].years(value, 2018, 2018, _GUIZHOU),))


WATER_VARIANTS: Mapping[str, tuple[Timeline[int], ...]] = MappingProxyType(
    {
        "chengkou": (
            _chengkou(most_water_horizontal, 800),
            _chengkou(most_water_vertical, 80),
            _chengkou(most_days_without_water, 36),
        ),
        # "More than 35 kg" is 36 whole litres.
        "guizhou": (
            _guizhou(least_water_litres, 36),
            _guizhou(most_water_horizontal, 1_000),
        ),
    }
)
"""The numbers that differ, by place."""
