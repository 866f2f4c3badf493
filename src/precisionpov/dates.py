"""Days, ages, windows and periods: whole calendar days, never moments.

A ``datetime`` is refused everywhere, although Python calls it a date. This is the
only module that knows dateutil.
"""

from datetime import date, datetime, timedelta
from typing import Self, TypeGuard

import attrs
from dateutil.relativedelta import relativedelta

from precisionpov.errors import RecordError

__all__ = [
    "Window",
    "age_on",
    "is_date",
    "period_end",
    "school_duty_begins",
    "term_last_day",
]

SCHOOL_AGE = 6
SCHOOL_YEAR_BEGINS = (9, 1)
NOT_A_DATE = "a day is a datetime.date, not "
BEYOND_CALENDAR = "the day lies outside the years 1 to 9999"


def is_date(value: object) -> TypeGuard[date]:
    """Tell whether a value is a calendar day; a ``datetime`` is not."""
    return type(value) is date or (
        isinstance(value, date) and not isinstance(value, datetime)
    )


def _require_dates(**days: object) -> None:
    for name, day in days.items():
        if not is_date(day):
            raise RecordError.at(name, f"{NOT_A_DATE}{type(day).__name__}")


def _require_whole(name: str, number: object, least: int) -> None:
    if not isinstance(number, int) or isinstance(number, bool) or number < least:
        raise RecordError.at(name, f"a whole number, at least {least}")


def age_on(born: date, on: date) -> int:
    """Give the age in completed years on a day.

    A birthday of 29 February is reached on 1 March in common years.

    >>> age_on(date(2000, 2, 29), date(2018, 2, 28))
    17

    Raises:
        RecordError: One is no calendar day, or ``born`` is after ``on``.
    """
    if not (is_date(born) and is_date(on)):
        _require_dates(born=born, on=on)
    if born > on:
        raise RecordError.at("born", f"is after {on}, the day of the question")
    before_birthday = (on.month, on.day) < (born.month, born.day)
    return on.year - born.year - before_birthday


@attrs.frozen
class Window:
    """A span of days, first and last both included.

    Attributes:
        first: The first day.
        last: The last day; not before the first.

    Raises:
        RecordError: One is no calendar day, or the last is before the first.
    """

    first: date
    last: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no span of days."""
        _require_dates(first=self.first, last=self.last)
        if self.last < self.first:
            raise RecordError.at("last", "is before the first day of the window")

    @classmethod
    def calendar_year(cls, year: int) -> Self:
        """Give 1 January to 31 December of a year (IN-40).

        Raises:
            RecordError: The year is not in 1 to 9999.
        """
        return cls(_day(year, 1, 1), _day(year, 12, 31))

    @classmethod
    def october_to_september(cls, year: int) -> Self:
        """Give 1 October of the year before to 30 September of a year (IN-41).

        Raises:
            RecordError: The year is not in 2 to 9999.
        """
        _require_whole("year", year, 2)
        return cls(_day(year - 1, 10, 1), _day(year, 9, 30))

    @classmethod
    def full_months_before(cls, day: date, months: int = 12) -> Self:
        """Give the full calendar months before the month of a day (IN-42).

        A household identified in June 2021 is judged on 1 June 2020 to
        31 May 2021.

        Raises:
            RecordError: ``day`` is no calendar day, ``months`` is below 1, or the
                window would begin before the year 1.
        """
        _require_dates(day=day)
        _require_whole("months", months, 1)
        month_start = day.replace(day=1)
        first = _moved(month_start, relativedelta(months=-months))
        return cls(first, month_start - timedelta(days=1))

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the window."""
        return self.first <= day <= self.last

    def overlaps(self, other: "Window") -> bool:
        """Tell whether two windows share at least one day."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """Give both days, as in ``2013-01-01 to 2013-12-31``."""
        return f"{self.first} to {self.last}"


def period_end(start: date, *, months: int = 0, years: int = 0) -> date:
    """Give the day on which a period in months or years ends.

    The first day is not counted (Civil Code, article 201). The period ends on the
    corresponding day of its last month, or on that month's last day where there is
    none (article 202): one month from 31 January ends on 28 or 29 February.

    Periods do not add up: keep the start and the whole length.

    Raises:
        RecordError: ``start`` is no calendar day, a length is no whole number or
            below zero, the period is empty, or it ends after the year 9999.
    """
    _require_dates(start=start)
    _require_whole("months", months, 0)
    _require_whole("years", years, 0)
    if months + years == 0:
        raise RecordError.at("", "a period is at least one month or one year long")
    return _moved(start, relativedelta(months=int(months), years=int(years)))


def term_last_day(start: date, *, months: int) -> date:
    """Give the last day of a term whose first day is counted.

    A term of 12 months that starts on 1 January lasts until 31 December.

    Raises:
        RecordError: As :func:`period_end`.
    """
    return period_end(start, months=months) - timedelta(days=1)


def school_duty_begins(born: date) -> date:
    """Give the day on which compulsory schooling begins for a child.

    It is the first 1 September on which the child is six: one who turns six on
    that very day begins on it, one who turns six a day later begins a year later.

    Raises:
        RecordError: ``born`` is no calendar day, or the day lies after 9999.
    """
    _require_dates(born=born)
    late = (born.month, born.day) > SCHOOL_YEAR_BEGINS
    return _day(born.year + SCHOOL_AGE + late, *SCHOOL_YEAR_BEGINS)


def _day(year: int, month: int, day: int) -> date:
    _require_whole("year", year, 1)
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        raise RecordError.at("year", BEYOND_CALENDAR) from None


def _moved(day: date, step: relativedelta) -> date:
    try:
        return day + step
    except (ValueError, OverflowError):
        raise RecordError.at("", BEYOND_CALENDAR) from None
