"""Lines of provinces that differ from the national one (L-10 to L-18).

Each comes as the two timelines that a place needs, ready for ``Policy.place``::

    NATIONAL.place(
        "jiangsu", en="Jiangsu", zh="江苏", numbers=PROVINCIAL_LINES["jiangsu"]
    )

Shandong and Chongqing are left out: what is told of them is too uncertain to hold
by default. Outside the years given nothing is in force.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.money import yuan
from precisionpov.policy.local_documents import (
    GUANGDONG_2016,
    JIANGSU_2016,
    LIAONING_LINE,
    SHAANXI_577,
    ZHEJIANG_2015,
)
from precisionpov.policy.numbers import (
    GROWTH6_SERIES,
    LAGGED_SERIES,
    exit_line,
    poverty_line,
)
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["PROVINCIAL_LINES"]


def _line(amount: int, first: int, last: int, cite: Citation) -> Dated[int]:
    """Give a line of whole yuan that held from one year to another."""
    return Dated[int].years(int(yuan(amount)), first, last, cite)


def _of_series(spans: tuple[Dated[int], ...], first: int) -> tuple[Dated[int], ...]:
    """Give a series from a year on as the only line of a place."""
    everywhere = frozenset[str]()
    return tuple(
        attrs.evolve(one, options=everywhere)
        for one in spans
        if one.since.year >= first
    )


def _both(*spans: Dated[int]) -> tuple[Timeline[int], ...]:
    """Give a place's line of identification and of exit."""
    return tuple(Timeline(one.name, spans) for one in (poverty_line, exit_line))


_MEDIUM = Confidence.MEDIUM

PROVINCIAL_LINES: Mapping[str, tuple[Timeline[int], ...]] = MappingProxyType(
    {
        "guangdong": _both(
            _line(
                4000,
                2016,
                2018,
                GUANGDONG_2016.article(note="disposable income at prices of 2014"),
            )
        ),
        "guizhou": _both(*_of_series(GROWTH6_SERIES, 2015)),
        "jiangsu": _both(
            _line(4000, 2012, 2015, JIANGSU_2016.article(confidence=_MEDIUM)),
            _line(6000, 2016, 2020, JIANGSU_2016.article()),
        ),
        "liaoning": _both(
            _line(
                3200,
                2012,
                2012,
                LIAONING_LINE.article(
                    confidence=_MEDIUM, note="from 2012; its last year is not known"
                ),
            )
        ),
        "shaanxi": _both(
            _line(3015, 2016, 2016, SHAANXI_577.article(confidence=_MEDIUM)),
            _line(
                3070, 2017, 2017, SHAANXI_577.article("household, income", "贫困户收入")
            ),
        ),
        "xinjiang": _both(*_of_series(LAGGED_SERIES, 2014)),
        "zhejiang": _both(
            _line(
                4600,
                2012,
                2015,
                ZHEJIANG_2015.article("line set in 2012", "2012年确定的标准"),
            )
        ),
    }
)
"""Line of identification and line of exit, fen a head and year, by province."""
