"""The lines of income: yuan a head and year, of three series, and when each holds.

A line is that of the year in which the window of income ends. Three series compete
(choice ``line_series``):

- ``nbs``: the standard of 2010 as the statistical bureau updates it by prices.
- ``growth6``: 2,800 yuan of 2014 growing by 6 % a year, used by some provinces.
- ``lagged``: one year behind, as Xinjiang used it.

The register of 2014 judged the income of 2013 against 2,736 yuan everywhere (L-4), so
that line holds under every series. For a window that ends in 2020 the bureau gives
no figure: nothing is in force under ``nbs`` and ``lagged``, unless the caller
chooses ``line_2020=exit`` and with it the exit line of about 4,000 yuan. Under
``growth6`` the series' own figure of 2020 stands first, and the choice changes
nothing.
"""

import attrs

from precisionpov.money import yuan
from precisionpov.policy.documents import (
    LINE_2019_PRESS,
    LINE_2020_STATEMENT,
    POVERTY_STATISTICS,
    REGISTERING_PLAN_2014,
    STATISTICS_NOTES,
    WHITE_PAPER_2021,
)
from precisionpov.policy.local_documents import (
    CHANGSHUN_HANDBOOK_2017,
    GROWTH_SERIES,
    WUQIA_2018,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "EXIT_LINE",
    "GROWTH6_SERIES",
    "LAGGED_SERIES",
    "LINES",
    "NBS_SERIES",
    "POVERTY_LINE",
    "exit_line",
    "poverty_line",
    "stable_line",
]

poverty_line: Parameter = Parameter(
    "poverty_line",
    "the poverty line",
    "国家农村贫困标准",
    Unit.YUAN,
    dated_by="income_year",
)
"""The line by which a household is identified, fen a head and year (L-3, L-4)."""

exit_line: Parameter = Parameter(
    "exit_line",
    "the line of exit",
    "脱贫收入标准",
    Unit.YUAN,
    dated_by="income_year",
)
"""The line by which a household exits, fen a head and year (L-3, L-4)."""

stable_line: Parameter = Parameter(
    "stable_line",
    "the line of exit with its margin",
    "稳定脱贫收入标准",
    Unit.YUAN,
    dated_by="income_year",
)
"""What income must exceed to be stably above the line (EX-6), fen a head and year.

No national number: who chooses ``stably=margin`` gives the policy its timeline.
"""

MEDIUM = Confidence.MEDIUM


def _year(amount: int, year: int, cite: Citation, *options: str) -> Dated[int]:
    """Give a line of whole yuan that held in one year."""
    return Dated[int].years(int(yuan(amount)), year, year, cite, *options)


def _series(series: str, *lines: tuple[int, int, Citation]) -> tuple[Dated[int], ...]:
    """Give the years, lines and sources of a series."""
    return tuple(
        _year(amount, year, cite, f"line_series={series}")
        for year, amount, cite in lines
    )


_NOTES = STATISTICS_NOTES.article("table 4-2, notes", "表4-2注")
_COMPUTED = GROWTH_SERIES.article(
    confidence=MEDIUM, note="computed: 2,800 yuan growing by 6 % a year, whole yuan"
)
_LAGGED = WUQIA_2018.article("lines by year", "历年标准")

NBS_SERIES: tuple[Dated[int], ...] = _series(
    "nbs",
    (
        2010,
        2300,
        WHITE_PAPER_2021.article(
            "standard of 2010, at prices of 2010", "2010年标准（按2010年价格）"
        ),
    ),
    (2011, 2536, _NOTES),
    (2012, 2625, _NOTES),
    (2013, 2736, _NOTES),
    (2014, 2800, _NOTES),
    (2015, 2855, _NOTES),
    (2016, 2952, _NOTES),
    (
        2017,
        2952,
        POVERTY_STATISTICS.article(
            confidence=MEDIUM, note="also the constant of a program of audits"
        ),
    ),
    (2018, 2995, POVERTY_STATISTICS.article(confidence=MEDIUM)),
    (2019, 3218, LINE_2019_PRESS.article(confidence=MEDIUM)),
)
"""The statistical bureau's series, 2010 to 2019."""

GROWTH6_SERIES: tuple[Dated[int], ...] = _series(
    "growth6",
    (2014, 2800, GROWTH_SERIES.article(confidence=MEDIUM, note="its base")),
    (2015, 2968, _COMPUTED),
    (2016, 3146, _COMPUTED),
    (2017, 3335, CHANGSHUN_HANDBOOK_2017.article("line of 2017", "2017年标准")),
    (2018, 3535, _COMPUTED),
    (2019, 3747, _COMPUTED),
    (2020, 3972, _COMPUTED),
)
"""The planning series of 6 % a year, 2014 to 2020."""

LAGGED_SERIES: tuple[Dated[int], ...] = _series(
    "lagged",
    (2014, 2736, _LAGGED),
    (2015, 2800, _LAGGED),
    (2016, 2855, _LAGGED),
    (2017, 3026, _LAGGED),
)
"""The series one year behind, 2014 to 2017; what is told of 2018 is too uncertain."""

_FIRST_REGISTER = tuple(
    attrs.evolve(
        one,
        citation=REGISTERING_PLAN_2014.article(
            "standard of identification", "识别标准"
        ),
        options=frozenset[str](),
    )
    for one in NBS_SERIES
    if one.since.year == 2013
)
_EXIT_2020 = _year(4000, 2020, LINE_2020_STATEMENT.article(note='"about 4,000 yuan"'))

POVERTY_LINE: Timeline[int] = Timeline(
    poverty_line.name,
    (
        *(one for one in NBS_SERIES if one.since.year != 2013),
        *_FIRST_REGISTER,
        *GROWTH6_SERIES,
        *LAGGED_SERIES,
        attrs.evolve(_EXIT_2020, options=frozenset({"line_2020=exit"})),
    ),
)
"""The line of identification. The last span follows the series on purpose: the
first that holds is taken, so a series' own figure of 2020 comes before it."""

EXIT_LINE: Timeline[int] = Timeline(
    exit_line.name,
    (
        *NBS_SERIES,
        *GROWTH6_SERIES,
        *LAGGED_SERIES,
        attrs.evolve(_EXIT_2020, options=frozenset({"line_series=nbs"})),
    ),
)
"""The line of exit: the same series, and about 4,000 yuan in 2020."""

LINES: tuple[Timeline[int], ...] = (POVERTY_LINE, EXIT_LINE)
"""Every national line of income."""
