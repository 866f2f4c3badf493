"""What monitoring keeps of households: valid, varied, around a day."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.monitoring import MonitoringRecord, RiskKind
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)

__all__ = ["monitoring_records"]

YEAR = timedelta(days=365)
HALF_YEAR = timedelta(days=184)

USUAL: Mapping[str, object] = {
    "ever_registered": True,
    "stably_exited": False,
    "risks": (),
    "earlier_net_income": Fen(1_000_000),
    "expense_surge": False,
    "income_drop": False,
    "basic_life_hard": False,
    "expenses_settled": True,
    "expenses_controllable": True,
    "risk_gone": True,
    "support_in_place": True,
}
"""What is usually kept: nothing happened."""

RISKS = ((RiskKind.ILLNESS,), (RiskKind.HOUSING, RiskKind.WATER), tuple(RiskKind))
AMOUNTS = (Fen(0), Fen(1), Fen(999_999), Fen(10**9))
OPEN_AMOUNTS = (Range(0, 1_000_000), Range(1, None), Range(None, 1))


def monitoring_records(
    *,
    on: date = date(2021, 6, 15),
    household: str = "h-1",
    unknown: bool = True,
) -> SearchStrategy[MonitoringRecord]:
    """Draw what monitoring keeps of a household.

    Examples shrink towards a household to which nothing happened.

    Args:
        on: The day around which its days lie; none since when income was above the
            range comes after it.
        household: The id of the household.
        unknown: Whether what is usually known may be unknown.
    """
    return _records(on, household, unknown)


@lru_cache(maxsize=16)
def _records(
    on: date,
    household: str,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[MonitoringRecord]:
    options = _options(on, unknown=unknown)

    def kept(drawn: Departures) -> MonitoringRecord:
        fields = {**USUAL, **dict(departing(options, drawn))}
        if fields.get("risk_eliminated") is False:
            fields |= {"eliminated_on": None, "elimination_mode": None}
        return MonitoringRecord(household=household, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    return made(departures(options), kept)


def _options(on: date, *, unknown: bool) -> Options:
    """Give in what a record may depart from what is usual."""
    before = (on - YEAR, on - HALF_YEAR, on)
    special: Options = {
        "identified_on": before,
        "above_range_since": before,
        "eliminated_on": (on, on + YEAR),
        "risks": RISKS,
        "earlier_net_income": (*AMOUNTS, *(OPEN_AMOUNTS if unknown else ())),
    }
    return options_of(MonitoringRecord, usual=USUAL, unknown=unknown, special=special)
