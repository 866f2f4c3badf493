"""How many counties were poor, and how many exited for each year (V-4).

For statistics and for looking back; no rule reads them.
"""

from precisionpov.policy.evaluation_documents import SPOT_CHECKS_2019
from precisionpov.policy.place_documents import COUNTY_SERIES
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "COUNTIES_EXITED",
    "COUNTIES_IN_AREAS",
    "COUNTIES_IN_BOTH",
    "KEY_COUNTIES",
    "POOR_COUNTIES",
    "SPOT_CHECKED",
    "SPOT_CHECKS",
]

_EXITS = COUNTY_SERIES.article("exits by year", "历年摘帽县数")
_LIST = COUNTY_SERIES.article("list of poor counties", "贫困县名单")

SPOT_CHECKS: Citation = SPOT_CHECKS_2019.article("results", "抽查结果")
"""Where the results of the spot checks stand."""

COUNTIES_EXITED: Timeline[int] = Timeline(
    "counties_exited",
    tuple(
        Dated[int].years(number, year, year, _EXITS)
        for year, number in (
            (2016, 28),
            (2017, 125),
            (2018, 283),
            (2019, 344),
            (2020, 52),
        )
    ),
)
"""Counties that exited for a year; the approval came in the year after, mostly."""


def _listed(name: str, number: int) -> Timeline[int]:
    """Give a number of the list of 2011 to 2020."""
    return Timeline(name, [Dated[int].years(number, 2011, 2020, _LIST)])


POOR_COUNTIES: Timeline[int] = _listed("poor_counties", 832)
"""Counties on either list, each once."""

KEY_COUNTIES: Timeline[int] = _listed("key_counties", 592)
"""National key counties."""

COUNTIES_IN_AREAS: Timeline[int] = _listed("counties_in_areas", 680)
"""Counties of the fourteen contiguous areas."""

COUNTIES_IN_BOTH: Timeline[int] = _listed("counties_in_both", 440)
"""Counties on both lists."""

SPOT_CHECKED: Timeline[int] = Timeline(
    "counties_spot_checked", [Dated[int].years(60, 2018, 2018, SPOT_CHECKS)]
)
"""Of those that exited for 2018, counties that were spot-checked (EX-4)."""
