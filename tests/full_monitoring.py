"""Records of monitoring with every field, and with as few as there may be."""

from datetime import date

from precisionpov.reasoning.quantity import between
from precisionpov.records.monitoring import MonitoringRecord

FULL = (
    MonitoringRecord(
        household="h-1",
        category="unstable_exited",
        identified_on=date(2021, 6, 15),
        risks=("illness", "housing"),
        ever_registered=True,
        stably_exited=False,
        earlier_net_income=between(1_000_000, 1_200_000),
        expense_surge=True,
        income_drop=False,
        basic_life_hard=True,
        above_range_since=date(2021, 12, 1),
        expenses_settled=True,
        expenses_controllable=True,
        risk_gone=True,
        support_in_place=True,
        risk_eliminated=True,
        eliminated_on=date(2022, 7, 1),
        elimination_mode="assistance",
    ),
)
SPARSE = (
    MonitoringRecord(household="h"),
    MonitoringRecord(household="h", risks=(), risk_eliminated=False),
)
