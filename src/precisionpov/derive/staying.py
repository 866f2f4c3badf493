"""Who is there on a day, who has left, and whether a household is still poor."""

from collections.abc import Sequence
from datetime import date

from precisionpov.records.cause import ExitStatus
from precisionpov.records.helping import Pairing
from precisionpov.records.household import Household
from precisionpov.records.village import FirstSecretary, WorkTeam

__all__ = ["Stay", "gone", "lasts", "still_poor", "there"]

Stay = FirstSecretary | WorkTeam | Pairing
"""Somebody who is there from a day on, to a day or as yet without end."""

_POOR = frozenset({ExitStatus.NOT_EXITED, ExitStatus.RETURNED})


def there(stay: Stay, on: date) -> bool | None:
    """Tell whether a stay or a pairing lasts on a day; its first day may be unknown."""
    if stay.until is not None and stay.until < on:
        return False
    return None if stay.since is None else stay.since <= on


def lasts(stay: Stay, on: date) -> bool:
    """Tell whether a stay lasts on a day; without a first day it has begun."""
    return there(stay, on) is not False


def gone(stays: Sequence[Stay], on: date) -> bool:
    """Tell whether there was somebody, and all of them have left by a day."""
    return bool(stays) and all(
        one.until is not None and one.until < on for one in stays
    )


def still_poor(household: Household, on: date) -> bool | None:
    """Tell whether a household has not exited, or has come back.

    Its status says so; without one, the day on which it came back.
    """
    status, back = household.exit_status, household.returned_on
    if status is not None:
        return status in _POOR
    return True if back is not None and back <= on else None
