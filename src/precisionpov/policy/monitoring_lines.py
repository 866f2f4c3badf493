"""Monitoring lines by place and year, as attested (RT-3, RT-5).

A line is set each year by each place. It may be a fixed amount, a multiple of the
local subsistence allowance (dibao), or a ratio of the poverty line; however it is
made, it is an amount of fen a head and year. The nation's own base is told for 2020
and 2021 only. For any other year the caller gives the line of his place to
:func:`precisionpov.policy.monitoring.monitoring_place`.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.errors import PolicyError
from precisionpov.money import A_COUNT, FEN_ONLY, Fen, whole_number, yuan
from precisionpov.policy.local_documents import NANKANG_2024
from precisionpov.policy.monitoring_documents import (
    DEHUA_2024,
    GUANGDE_2025,
    GUIZHOU_CHECKS_2023,
    HUNAN_2021,
    MONITORING_2020,
    MONITORING_2021,
    YUANMOU_2023,
)
from precisionpov.policy.numbers import NBS_SERIES
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "LOCAL_MONITORING_LINES",
    "NATIONAL_MONITORING_LINE",
    "dibao_multiple",
    "fixed_line",
    "monitoring_line",
    "ratio_of_line",
]

MONTHS = 12
WHOLE = 100

monitoring_line: Parameter = Parameter(
    "monitoring_line", "the monitoring line", "防返贫监测收入标准", Unit.YUAN
)
"""Below it a household is in the range of monitoring, fen a head and year (RT-5)."""


def fixed_line(amount: Fen, year: int, cite: Citation, *options: str) -> Dated[int]:
    """Give a monitoring line that is a fixed amount.

    Args:
        amount: The line, fen a head and year.
        year: The year in which it holds.
        cite: Its source.
        options: The options under which it holds; none means under all.

    Raises:
        PolicyError: The amount is not above zero, or ``cite`` is no citation.
        RecordError: The amount is no amount in fen.
    """
    if whole_number(amount, FEN_ONLY, "amount") <= 0:
        msg = "a monitoring line is above zero, in fen a head and year"
        raise PolicyError(msg)
    return Dated[int].years(int(amount), year, year, cite, *options)


def dibao_multiple(monthly: Fen, times: int, year: int, cite: Citation) -> Dated[int]:
    """Give a monitoring line that is a multiple of the local dibao line.

    >>> from precisionpov.money import in_yuan, yuan
    >>> cite = DEHUA_2024.article()
    >>> in_yuan(dibao_multiple(yuan(815), 2, 2024, cite).value)
    '19,560.00'

    Args:
        monthly: The dibao line, fen a head and month.
        times: By how many it is multiplied; a whole number.
        year: The year in which it holds.
        cite: Its source.

    Raises:
        PolicyError: The product is not above zero, or ``cite`` is no citation.
        RecordError: The amount or the number of times is no whole number.
    """
    whole_number(monthly, FEN_ONLY, "monthly")
    whole_number(times, A_COUNT, "times")
    note = f"{times} times the dibao line of 12 months"
    return fixed_line(Fen(monthly * MONTHS * times), year, _noted(cite, note))


def ratio_of_line(
    line: Fen, percent: int, year: int, cite: Citation, *options: str
) -> Dated[int]:
    """Give a monitoring line that is a ratio of a poverty line.

    Args:
        line: The poverty line, fen a head and year.
        percent: The ratio in percent; 150 for one and a half times.
        year: The year in which it holds.
        cite: Its source.
        options: The options under which it holds; none means under all.

    Raises:
        PolicyError: The product is no whole number of fen, or not above zero, or
            ``cite`` is no citation.
        RecordError: The amount or the percent is no whole number.
    """
    whole_number(line, FEN_ONLY, "line")
    whole_number(percent, A_COUNT, "percent")
    product, rest = divmod(line * percent, WHOLE)
    if rest:
        msg = f"{percent} % of the line is no whole number of fen; give a fixed line"
        raise PolicyError(msg)
    noted = _noted(cite, f"{percent} % of the poverty line")
    return fixed_line(Fen(product), year, noted, *options)


def _noted(cite: Citation, note: str) -> Citation:
    """Say beside a source how the number was made."""
    if type(cite) is not Citation:
        return cite  # refused where it would come into force
    return attrs.evolve(cite, note=f"{cite.note}; {note}" if cite.note else note)


_MEDIUM = Confidence.MEDIUM
_LINE_2019 = next(Fen(one.value) for one in NBS_SERIES if one.since.year == 2019)

NATIONAL_MONITORING_LINE: Timeline[int] = Timeline(
    monitoring_line.name,
    (
        ratio_of_line(
            _LINE_2019,
            150,
            2020,
            MONITORING_2020.article(
                "range of monitoring",
                "监测范围",
                confidence=_MEDIUM,
                note="the ratio was read; of the line of 2019, the last one attested",
            ),
            "monitoring_line_2020=ratio",
        ),
        fixed_line(
            yuan(5_000),
            2020,
            MONITORING_2020.article(
                "range of monitoring",
                "监测范围",
                confidence=_MEDIUM,
                note='"about 5,000 yuan"',
            ),
            "monitoring_line_2020=rounded",
        ),
        ratio_of_line(
            yuan(4_000),
            150,
            2021,
            MONITORING_2021.article("base line", "监测范围基准", confidence=_MEDIUM),
        ),
    ),
)
"""The nation's base: 1.5 times the line, in 2020 and 2021."""

LOCAL_MONITORING_LINES: Mapping[str, Dated[int]] = MappingProxyType(
    {
        "hunan": fixed_line(
            yuan(6_500), 2021, HUNAN_2021.article("monitoring line", "监测标准")
        ),
        "guizhou": fixed_line(
            yuan(7_300),
            2023,
            GUIZHOU_CHECKS_2023.article(
                "income below the line and not monitored",
                "人均纯收入低于标准未纳入监测",
                confidence=_MEDIUM,
                note="a figure of the checks of one program",
            ),
        ),
        "yuanmou": fixed_line(
            yuan(8_050), 2023, YUANMOU_2023.article("monitoring line", "监测标准")
        ),
        "dehua": dibao_multiple(
            yuan(815), 2, 2024, DEHUA_2024.article("monitoring line", "监测标准")
        ),
        "nankang": fixed_line(
            yuan(8_500), 2024, NANKANG_2024.article("monitoring line", "监测标准")
        ),
        "guangde": fixed_line(
            yuan(8_000),
            2025,
            GUANGDE_2025.article("monitoring line", "监测标准", confidence=_MEDIUM),
        ),
    }
)
"""The line of a place in the one year for which it was read."""
