"""How strong the party organisation of a village is, as its members show (T-000-14).

Each figure is exact, and None where what it rests on is not known of every member.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from precisionpov.dates import age_on
from precisionpov.records.person import Education
from precisionpov.records.village import PartyMember

__all__ = ["low_schooling_share", "median_age", "reserve_members", "young_share"]

YOUNG = 35
"""Below this age a member counts as young (T-000-14)."""

_LOW = frozenset({Education.NONE, Education.PRIMARY, Education.JUNIOR_MIDDLE})


def _ages(members: Sequence[PartyMember], on: date) -> list[int] | None:
    """Give the ages of all members, the youngest first."""
    ages = sorted(age_on(one.born, on) for one in members if one.born is not None)
    return ages if ages and len(ages) == len(members) else None


def median_age(members: Sequence[PartyMember], on: date) -> Fraction | None:
    """Give the median age of members in years.

    Raises:
        RecordError: A member was born after that day.
    """
    ages = _ages(members, on)
    if ages is None:
        return None
    number = len(ages)
    return Fraction(ages[(number - 1) // 2] + ages[number // 2], 2)


def young_share(members: Sequence[PartyMember], on: date) -> Fraction | None:
    """Give the share of members below 35.

    Raises:
        RecordError: A member was born after that day.
    """
    ages = _ages(members, on)
    if ages is None:
        return None
    return Fraction(sum(age < YOUNG for age in ages), len(ages))


def low_schooling_share(members: Sequence[PartyMember]) -> Fraction | None:
    """Give the share of members who finished junior middle school at most."""
    schooled = [one.education for one in members if one.education is not None]
    if not schooled or len(schooled) < len(members):
        return None
    return Fraction(sum(one in _LOW for one in schooled), len(schooled))


def reserve_members(members: Sequence[PartyMember]) -> int | None:
    """Count the reserve members."""
    known = [one.reserve for one in members if one.reserve is not None]
    return sum(known) if len(known) == len(members) else None
