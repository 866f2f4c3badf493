"""Days, ages, windows and periods: whole calendar days, never moments.

A ``datetime`` is refused everywhere, although Python calls it a date. This is the
only module that knows dateutil.
"""

from datetime import date, datetime, timedelta
from typing import Protocol, Self, TypeGuard

import attrs
from dateutil.relativedelta import relativedelta

from precisionpov.errors import PolicyError, RecordError

__all__ = [
    "Period",
    "Window",
    "WorkingDays",
    "age_on",
    "is_date",
    "period_end",
    "require_dates",
    "school_duty_begins",
    "term_last_day",
]

SCHOOL_AGE = 6
SCHOOL_YEAR_BEGINS = (9, 1)
NOT_A_DATE = "a day is a datetime.date, not "
BEYOND_CALENDAR = "the day lies outside the years 1 to 9999"
MONTHS_A_YEAR = 12
LONGEST_HOLIDAY = 366
"""A calendar that knows no working day for longer than this is no calendar."""


def is_date(value: object) -> TypeGuard[date]:
    """Tell whether a value is a calendar day; a ``datetime`` is not."""
    return type(value) is date or (
        isinstance(value, date) and not isinstance(value, datetime)
    )


def require_dates(**days: object) -> None:
    """Refuse what is no calendar day.

    Args:
        days: What was given, each under the name that the message shows.

    Raises:
        RecordError: One is no ``datetime.date``, or is a moment.
    """
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
        require_dates(born=born, on=on)
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
        require_dates(first=self.first, last=self.last)
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
        require_dates(day=day)
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
    require_dates(start=start)
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


class WorkingDays(Protocol):
    """A calendar that knows working days, such as those of the package holidays."""

    def is_working_day(self, day: date, /) -> object:
        """Tell whether people work on that day; the answer is taken as a truth."""


@attrs.frozen(kw_only=True)
class Period:
    """A length of time that is counted as the Civil Code counts (articles 200-204).

    The day on which it begins is not counted (article 201). In months or years it
    ends on the corresponding day, or on the month's last day (article 202). A last
    day on which nobody works moves to the next working day where the rule says so
    (article 203); other law goes first (article 204), so nothing moves by itself.

    Attributes:
        days: Its length in days; or
        months: its length in months; or
        years: its length in years. Exactly one of the three is given.
        working: Its days are working days.
        moves: A last day on which nobody works moves to the next working day.

    Raises:
        PolicyError: Not exactly one length is given, it is no whole number above
            zero, or months or years are said to be working days.
    """

    days: int = 0
    months: int = 0
    years: int = 0
    working: bool = False
    moves: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what is no length of time."""
        lengths = (self.days, self.months, self.years)
        whole = all(type(one) is int and one >= 0 for one in lengths)
        if not whole or sum(one > 0 for one in lengths) != 1:
            msg = "a period is a whole number, above zero, of days, months or years"
            raise PolicyError(msg)
        if self.working and not self.days:
            msg = "only days can be working days"
            raise PolicyError(msg)

    @property
    def length(self) -> int:
        """How many days, or months, it lasts; a year is twelve months."""
        return self.days or self.months + MONTHS_A_YEAR * self.years

    def last_day(self, start: date, working_days: WorkingDays | None = None) -> date:
        """Give the last day of the period that begins on a day.

        Args:
            start: The day on which it begins, which is not counted.
            working_days: The calendar, where the period needs one.

        Raises:
            RecordError: ``start`` is no calendar day, or the end lies after 9999.
            PolicyError: The period needs a calendar, and there is none, or it knows
                no working day for a year.
        """
        require_dates(start=start)
        self._require_calendar(working_days)
        return self._end(start, self.length, working_days)

    def passed(
        self, start: date, until: date, working_days: WorkingDays | None = None
    ) -> int:
        """Tell how long a period from one day had ended by another.

        Counted in the unit of this period, so that it has run its course where the
        answer is its :attr:`length` or more.

        >>> Period(days=7).passed(date(2014, 5, 1), date(2014, 5, 8))
        7

        Args:
            start: The day on which it begins, which is not counted.
            until: The last day to count.
            working_days: The calendar, where the period needs one.

        Raises:
            RecordError: One is no calendar day.
            PolicyError: As :meth:`last_day`.
        """
        require_dates(start=start, until=until)
        self._require_calendar(working_days)
        if until <= start:
            return 0
        if self.working:
            return sum(
                _works(working_days, start + timedelta(days=step))
                for step in range(1, (until - start).days + 1)
            )
        most = (until - start).days
        if not self.days:
            most = MONTHS_A_YEAR * (until.year - start.year) + until.month - start.month
        while most and self._ends_after(start, most, until, working_days):
            most -= 1
        return most

    def _require_calendar(self, working_days: WorkingDays | None) -> None:
        """Refuse to guess on which days people work."""
        if working_days is None and (self.working or self.moves):
            msg = (
                "this period needs a calendar: give working_days=, any object with "
                "is_working_day(date)"
            )
            raise PolicyError(msg)

    def _ends_after(
        self, start: date, length: int, until: date, working_days: WorkingDays | None
    ) -> bool:
        """Tell whether a length of this kind ends after a day."""
        return self._end(start, length, working_days) > until

    def _end(self, start: date, length: int, working_days: WorkingDays | None) -> date:
        """Give the last day of a length of this kind."""
        if self.working:
            day = start
            for _ in range(length):
                day = _next_working_day(_later(day, 1), working_days)
            return day
        day = _later(start, length) if self.days else period_end(start, months=length)
        return _next_working_day(day, working_days) if self.moves else day


def _next_working_day(day: date, working_days: WorkingDays | None) -> date:
    """Give the first working day from a day on, itself included."""
    for step in range(LONGEST_HOLIDAY):
        found = _later(day, step)
        if _works(working_days, found):
            return found
    msg = f"the calendar knows no working day in the year from {day}"
    raise PolicyError(msg)


def _works(working_days: WorkingDays | None, day: date) -> bool:
    """Ask the calendar; without one, which is refused before, every day counts."""
    return working_days is None or bool(working_days.is_working_day(day))


def _later(day: date, days: int) -> date:
    """Give the day so many days later."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise RecordError.at("", BEYOND_CALENDAR) from None


def school_duty_begins(born: date) -> date:
    """Give the day on which compulsory schooling begins for a child.

    It is the first 1 September on which the child is six: one who turns six on
    that very day begins on it, one who turns six a day later begins a year later.

    Raises:
        RecordError: ``born`` is no calendar day, or the day lies after 9999.
    """
    require_dates(born=born)
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
