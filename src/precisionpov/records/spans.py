"""What two days of a record say against each other."""

from datetime import date

from precisionpov.errors import Fault

__all__ = ["turned_round"]


def turned_round(record: object, first: str, last: str) -> tuple[Fault, ...]:
    """Refuse a last day that is before the first; an unknown day is no fault.

    Args:
        record: The record that holds both.
        first: The field of the first day.
        last: The field of the last day, where the fault is reported.
    """
    begins: date | None = getattr(record, first)
    ends: date | None = getattr(record, last)
    if begins and ends and ends < begins:
        return (Fault(last, f"is before {first}"),)
    return ()
