"""Old poverty standards, and the numbers of the rural poor year by year.

For statistics and for looking back; no rule about a household reads them.
"""

from precisionpov.money import yuan
from precisionpov.policy.documents import POVERTY_STATISTICS, STANDARDS_HISTORY
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["RURAL_POOR", "RURAL_POOR_SHARE", "STANDARD_1978", "STANDARD_2008"]


def _old(name: str, *lines: tuple[int, int, Confidence]) -> Timeline[int]:
    """Give the known years of an old standard, in whole yuan."""
    return Timeline(
        name,
        tuple(
            Dated[int].years(
                int(yuan(amount)),
                year,
                year,
                STANDARDS_HISTORY.article(confidence=confidence),
            )
            for year, amount, confidence in lines
        ),
    )


def _counted(
    name: str, first: int, values: tuple[int, ...], sure: tuple[int, ...]
) -> Timeline[int]:
    """Give a yearly series; the years named are read, the others remembered."""
    return Timeline(
        name,
        tuple(
            Dated[int].years(
                value,
                year,
                year,
                POVERTY_STATISTICS.article(
                    "end of the year",
                    "年末数",
                    confidence=Confidence.HIGH if year in sure else Confidence.MEDIUM,
                ),
            )
            for year, value in enumerate(values, first)
        ),
    )


STANDARD_1978: Timeline[int] = _old(
    "standard_1978",
    (1986, 206, Confidence.HIGH),
    (2000, 625, Confidence.MEDIUM),
    (2007, 785, Confidence.HIGH),
)
"""The standard of 1978, in force to 2007, fen a head and year (L-1).

It was 100 yuan at prices of 1978. Only the years that are known stand here.
"""

STANDARD_2008: Timeline[int] = _old(
    "standard_2008",
    (2001, 865, Confidence.HIGH),
    (2007, 1067, Confidence.HIGH),
    (2008, 1196, Confidence.HIGH),
    (2009, 1196, Confidence.HIGH),
    (2010, 1274, Confidence.HIGH),
)
"""The standard of 2008, fen a head and year; to 2007 called low-income (L-2)."""

RURAL_POOR: Timeline[int] = _counted(
    "rural_poor",
    2010,
    (
        165_670_000,
        122_380_000,
        98_990_000,
        82_490_000,
        70_170_000,
        55_750_000,
        43_350_000,
        30_460_000,
        16_600_000,
        5_510_000,
        0,
    ),
    (2011, 2012, 2013, 2016, 2017, 2018, 2019),
)
"""People in rural poverty at the end of a year, by the standard of 2010 (1.3)."""

RURAL_POOR_SHARE: Timeline[int] = _counted(
    "rural_poor_share",
    2010,
    (172, 127, 102, 85, 72, 57, 45, 31, 17, 6, 0),
    (2011, 2012, 2017, 2018, 2019),
)
"""Their share of the rural population, in thousandths (1.3)."""
