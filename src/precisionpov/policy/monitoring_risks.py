"""What puts a household at risk of poverty, as criteria that rules choose from."""

from collections.abc import Iterator
from datetime import date

from precisionpov.facts.household import (
    lasting_income_per_head,
    net_income_per_head,
)
from precisionpov.facts.monitoring import (
    expense_share,
    expense_surge_found,
    income_after_rigid_per_head,
    income_drop_found,
    income_fall,
    income_without_policy_per_head,
)
from precisionpov.policy.documents import INCOME_DEFINITIONS
from precisionpov.policy.monitoring_documents import MONITORING_2020
from precisionpov.policy.monitoring_lines import monitoring_line
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.unit import Unit

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "RANGE_2020",
    "THREE_KINDS",
    "below_line",
    "drop_percent",
    "income_saved",
    "range_notes",
    "sharp_drop",
    "sharp_surge",
    "surge_percent",
]

FIRST_DAY = date(2020, 3, 20)
"""The day of the opinions of 2020."""

THREE_KINDS = date(2021, 5, 1)
"""From here on there are three kinds; of that document only the month is known."""

LAST_DAY = date(2025, 12, 31)
"""The last day of the transition period (RT-10)."""

surge_percent: Parameter = Parameter(
    "surge_percent",
    "the share from which expenses have risen sharply",
    "刚性支出骤增标准",
    Unit.PERCENT,
)
"""Rigid expenses in percent of the income of the year before; the caller's number."""

drop_percent: Parameter = Parameter(
    "drop_percent",
    "the fall from which income has fallen sharply",
    "收入骤减标准",
    Unit.PERCENT,
)
"""The fall of income in percent of the year before; the caller's number."""

RANGE_2020 = MONITORING_2020.article("objects and range", "监测对象和范围")
"""Who is monitored, as the opinions of 2020 say it."""

_MEDIUM = Confidence.MEDIUM


def below_line(cite: Citation) -> Criterion:
    """Ask that income is below the monitoring line.

    Args:
        cite: Its source.
    """
    return Criterion(
        "income",
        net_income_per_head < monitoring_line,
        cite,
        "Net income per head is below the monitoring line.",
        "人均纯收入低于监测标准。",
    )


def sharp_surge(cite: Citation, *, measured: bool) -> Criterion:
    """Ask that rigid expenses rose sharply: as found, or by the caller's number.

    Args:
        cite: Its source.
        measured: Whether by the number.
    """
    condition = expense_share >= surge_percent if measured else expense_surge_found
    return Criterion(
        "expense_surge",
        condition,
        cite,
        "Rigid expenses rose sharply against the income of the year before.",
        "刚性支出较上一时段收入骤增。",
    )


def sharp_drop(cite: Citation, *, measured: bool) -> Criterion:
    """Ask that income fell sharply: as found, or by the caller's number.

    Args:
        cite: Its source.
        measured: Whether by the number.
    """
    condition = income_fall >= drop_percent if measured else income_drop_found
    return Criterion(
        "income_drop",
        condition,
        cite,
        "Net income fell sharply from the year before.",
        "收入较上一时段骤减。",
    )


def income_saved(cite: Citation) -> Iterator[Criterion]:
    """Give the notes on income that is above the line only by what may end.

    Args:
        cite: The source of the line.
    """
    above = net_income_per_head >= monitoring_line
    yield Criterion(
        "on_the_line",
        above & (net_income_per_head <= monitoring_line),
        cite,
        "Net income per head is exactly the monitoring line.",
        "人均纯收入恰好等于监测标准。",
    )
    yield Criterion(
        "saved_by_policy",
        above & (income_without_policy_per_head < monitoring_line),
        INCOME_DEFINITIONS.article(
            "transfers of policy",
            "政策性转移收入",
            confidence=_MEDIUM,
            note="the split of income is this library's",
        ),
        "Income is above the line only through what registered households receive.",
        "仅因政策性转移收入才超过监测标准。",
    )
    yield Criterion(
        "saved_by_one_off",
        above & (lasting_income_per_head < monitoring_line),
        INCOME_DEFINITIONS.article(
            "income that comes only once",
            "一次性收入",
            confidence=_MEDIUM,
            note="the split of income is this library's",
        ),
        "Income is above the line only through what comes once.",
        "仅因一次性收入才超过监测标准。",
    )


def range_notes(cite: Citation) -> tuple[Criterion, ...]:
    """Give what to review beside the verdict.

    Args:
        cite: The source of the line.
    """
    return (
        *income_saved(cite),
        Criterion(
            "rigid_below",
            (net_income_per_head >= monitoring_line)
            & (income_after_rigid_per_head < monitoring_line),
            RANGE_2020,
            "After rigid expenses, what is left per head is below the line.",
            "扣除刚性支出后人均收入低于监测标准。",
        ),
        SNAPSHOT_OLD,
    )
