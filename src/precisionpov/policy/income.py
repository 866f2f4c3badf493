"""How income is worked out: windows, kinds told apart, numbers, cost ratios.

Which kinds count stands in :mod:`precisionpov.policy.treatments`.
"""

from datetime import date

from precisionpov.policy.documents import REGISTER_AUDIT, REGISTERING_STEPS_2014
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.local_documents import (
    CHUXIONG_INCOME_CARD,
    NANKANG_2024,
    TUNCHANG_2019,
)
from precisionpov.policy.treatments import FIRST_DAY, LAST_DAY, TREATMENTS
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = [
    "CHUXIONG_COST_RATIOS",
    "INCOME_NUMBERS",
    "ONE_OFF",
    "POLICY_TRANSFERS",
    "REGISTER_SUM_KINDS",
    "TREATMENTS",
    "WINDOWS",
    "WORKING_AGE_FIRST",
    "WORKING_AGE_LAST",
]

Kind = ReceiptKind
MEDIUM = Confidence.MEDIUM

WINDOWS: Timeline[WindowKind] = Timeline(
    "income_window",
    (
        Dated(
            WindowKind.CALENDAR_YEAR,
            date(2014, 1, 1),
            date(2014, 12, 31),
            REGISTERING_STEPS_2014.article(
                "reference point 31 December 2013", "时点为2013年12月31日"
            ),
        ),
        Dated(
            WindowKind.CALENDAR_YEAR,
            date(2015, 1, 1),
            date(2016, 9, 30),
            REGISTERING_STEPS_2014.article(
                confidence=MEDIUM, note="our reading: as in the year before"
            ),
        ),
        Dated(
            WindowKind.OCTOBER_TO_SEPTEMBER,
            date(2016, 10, 1),
            date(2020, 12, 31),
            TUNCHANG_2019.article(
                confidence=MEDIUM,
                note="read for the cycles of 2018 to 2020 of one county",
            ),
        ),
        Dated(
            WindowKind.TWELVE_FULL_MONTHS,
            date(2021, 1, 1),
            date(2025, 12, 31),
            NANKANG_2024.article(
                "twelve months before the month of identification",
                "识别认定月份之前的12个整月",
            ),
        ),
    ),
)
"""The window of income by the day of assessment (IN-40 to IN-42).

From 2021 it is that of monitoring.
"""

POLICY_TRANSFERS: frozenset[ReceiptKind] = frozenset(
    {
        Kind.DIBAO,
        Kind.TEKUN_SUPPORT,
        Kind.ASSET_INCOME_DIVIDEND,
        Kind.PUBLIC_POST_WAGE,
    }
)
"""What only a registered household receives (IN-25); shown beside net income."""

ONE_OFF: frozenset[ReceiptKind] = frozenset(
    {
        Kind.LAND_COMPENSATION,
        Kind.HOUSE_SALE,
        Kind.RELOCATION_SUBSIDY,
        Kind.HOUSING_SUBSIDY,
        Kind.SHED_SUBSIDY,
        Kind.PRODUCTION_GRANT,
        Kind.MEDICAL_REIMBURSEMENT,
        Kind.MEDICAL_ASSISTANCE,
        Kind.TEMPORARY_RELIEF,
        Kind.DISASTER_RELIEF,
        Kind.CONDOLENCE,
        Kind.GIFT,
        Kind.INSURANCE_PAYOUT,
        Kind.LOAN,
        Kind.OTHER_SHORT_TERM_SUBSIDY,
    }
)
"""What comes only once: lasting income leaves it out even where a place counts it.

Our reading of EX-6. School aid comes every term and is not among them.
"""

REGISTER_SUM_KINDS: frozenset[ReceiptKind] = frozenset(
    kind
    for kind in ReceiptKind
    if kind.component not in (Component.NOT_INCOME, Component.UNCLASSIFIED)
    and kind not in (Kind.CONSCRIPT_PAY, Kind.SURVIVOR_PENSION)
)
"""What the register's yearly sums hold, by the national form (IN-14)."""

WORKING_AGE_FIRST = "working_age_first"
"""The name of the number: the youngest age at which labour is asked about, in years."""

WORKING_AGE_LAST = "working_age_last"
"""The name of the number: the oldest such age, in years; included."""

_WORKING_AGE = REGISTER_AUDIT.article(
    "labour ability empty at 16 to 65", "16至65岁劳动能力为空"
)

INCOME_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(WORKING_AGE_FIRST, (Dated(16, FIRST_DAY, LAST_DAY, _WORKING_AGE),)),
    Timeline(WORKING_AGE_LAST, (Dated(65, FIRST_DAY, LAST_DAY, _WORKING_AGE),)),
)
"""Numbers that working income out needs, besides the lines."""

_CARD = CHUXIONG_INCOME_CARD.article(
    "cost", "成本", note="an example of one prefecture; its year is not printed"
)

CHUXIONG_COST_RATIOS: tuple[Timeline[int], ...] = tuple(
    Timeline(kind.value, (Dated(percent, FIRST_DAY, date(2020, 12, 31), _CARD),))
    for kind, percent in (
        (Kind.GRAIN, 40),
        (Kind.TOBACCO, 45),
        (Kind.LIVESTOCK, 40),
        (Kind.FRUIT_AND_FOREST, 15),
    )
)
"""Cost in percent of receipts where there is no account book, Chuxiong (IN-30).

Other crops are left out: one reading gives 40 %, another 45 %.
"""
