"""Days: ages, windows, periods and the beginning of school."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.dates import (
    Window,
    age_on,
    is_date,
    period_end,
    school_duty_begins,
    term_last_day,
)
from precisionpov.errors import RecordError

MOMENTS = [
    datetime(2014, 4, 30),  # noqa: DTZ001
    datetime(2014, 4, 30, tzinfo=UTC),
    "2014-04-30",
    20140430,
    None,
]


class Day(date):
    """A subclass of date, as test tools that freeze the clock use."""


def test_a_day_is_no_moment() -> None:
    """A datetime is a date to Python, and not to us."""
    assert is_date(date(2014, 4, 30))
    assert is_date(Day(2014, 4, 30))
    assert not any(map(is_date, MOMENTS))


class TestAge:
    """Completed years."""

    @pytest.mark.parametrize(
        ("born", "on", "age"),
        [
            (date(2000, 5, 10), date(2016, 5, 9), 15),
            (date(2000, 5, 10), date(2016, 5, 10), 16),
            (date(2000, 5, 10), date(2000, 5, 10), 0),
            (date(2000, 2, 29), date(2018, 2, 28), 17),
            (date(2000, 2, 29), date(2018, 3, 1), 18),
            (date(2000, 2, 29), date(2016, 2, 28), 15),
            (date(2000, 2, 29), date(2016, 2, 29), 16),
        ],
    )
    def test_counts_birthdays(self, born: date, on: date, age: int) -> None:
        """A birthday of 29 February is reached on 1 March in common years."""
        assert age_on(born, on) == age

    def test_refuses_a_day_before_birth(self) -> None:
        """Nobody has an age before birth; the message keeps the birthday secret."""
        with pytest.raises(RecordError, match="2014-04-30") as caught:
            age_on(date(2014, 5, 1), date(2014, 4, 30))
        assert "2014-05-01" not in str(caught.value)

    @pytest.mark.parametrize("moment", MOMENTS)
    def test_refuses_moments(self, moment: Any) -> None:
        """Both arguments are calendar days."""
        with pytest.raises(RecordError, match=r"^born: a day is a datetime\.date"):
            age_on(moment, date(2014, 4, 30))
        with pytest.raises(RecordError, match=r"^on: a day is a datetime\.date"):
            age_on(date(2000, 1, 1), moment)

    @given(st.dates(), st.dates())
    def test_never_falls(self, one: date, other: date) -> None:
        """The age on a birthday is the difference of the years."""
        born, on = sorted([one, other])
        age = age_on(born, on)
        assert on.year - born.year - 1 <= age <= on.year - born.year


class TestWindow:
    """Spans of days with both ends."""

    def test_calendar_year(self) -> None:
        """The window of the first registration."""
        assert Window.calendar_year(2013) == Window(
            date(2013, 1, 1), date(2013, 12, 31)
        )

    def test_october_to_september(self) -> None:
        """The window of the later cycles ends in the year that names it."""
        assert Window.october_to_september(2018) == Window(
            date(2017, 10, 1), date(2018, 9, 30)
        )

    @pytest.mark.parametrize("day", [date(2021, 6, 1), date(2021, 6, 30)])
    def test_full_months_before(self, day: date) -> None:
        """The month of the day itself never counts."""
        assert Window.full_months_before(day) == Window(
            date(2020, 6, 1), date(2021, 5, 31)
        )
        assert Window.full_months_before(day, months=1) == Window(
            date(2021, 5, 1), date(2021, 5, 31)
        )

    def test_holds_both_ends(self) -> None:
        """The first and the last day are inside."""
        window = Window(date(2013, 1, 1), date(2013, 12, 31))
        assert window.holds(date(2013, 1, 1))
        assert window.holds(date(2013, 12, 31))
        assert not window.holds(date(2012, 12, 31))
        assert not window.holds(date(2014, 1, 1))

    def test_overlaps_in_a_single_day(self) -> None:
        """Windows that follow one another do not overlap; a shared day does."""
        year = Window.calendar_year(2013)
        assert year.overlaps(Window(date(2013, 12, 31), date(2014, 12, 31)))
        assert Window(date(2013, 12, 31), date(2014, 12, 31)).overlaps(year)
        assert not year.overlaps(Window.calendar_year(2014))
        assert not Window.calendar_year(2014).overlaps(year)

    def test_reads_as_two_days(self) -> None:
        """Its text is that of both days."""
        assert str(Window.calendar_year(2013)) == "2013-01-01 to 2013-12-31"

    def test_may_be_a_single_day(self) -> None:
        """A window never ends before it begins."""
        day = date(2013, 1, 2)
        assert Window(day, day).holds(day)
        with pytest.raises(RecordError, match=r"^last: is before the first day"):
            Window(day, date(2013, 1, 1))

    @pytest.mark.parametrize("moment", MOMENTS)
    def test_refuses_moments(self, moment: Any) -> None:
        """A window is made of calendar days."""
        with pytest.raises(RecordError, match="first: a day is"):
            Window(moment, date(2013, 1, 1))
        with pytest.raises(RecordError, match="last: a day is"):
            Window(date(2013, 1, 1), moment)
        with pytest.raises(RecordError, match="day: a day is"):
            Window.full_months_before(moment)

    @pytest.mark.parametrize("year", [0, 10_000, 10**30, True, 2013.0, "2013", None])
    def test_refuses_years_that_are_none(self, year: Any) -> None:
        """Years are whole numbers of the calendar."""
        with pytest.raises(RecordError, match="year"):
            Window.calendar_year(year)
        with pytest.raises(RecordError, match="year"):
            Window.october_to_september(year)

    def test_stays_within_the_calendar(self) -> None:
        """A window cannot begin before the year 1, nor last no month."""
        assert Window.october_to_september(2).first == date(1, 10, 1)
        with pytest.raises(RecordError, match="year"):
            Window.october_to_september(1)
        with pytest.raises(RecordError, match="years 1 to 9999"):
            Window.full_months_before(date(1, 6, 1))
        with pytest.raises(RecordError, match="months: a whole number, at least 1"):
            Window.full_months_before(date(2014, 6, 1), months=0)


class TestPeriods:
    """Articles 201 and 202 of the Civil Code."""

    @pytest.mark.parametrize(
        ("start", "months", "years", "end"),
        [
            (date(2019, 1, 15), 1, 0, date(2019, 2, 15)),
            (date(2019, 1, 31), 1, 0, date(2019, 2, 28)),
            (date(2020, 1, 31), 1, 0, date(2020, 2, 29)),
            (date(2020, 1, 31), 2, 0, date(2020, 3, 31)),
            (date(2020, 2, 29), 0, 1, date(2021, 2, 28)),
            (date(2020, 2, 29), 0, 4, date(2024, 2, 29)),
            (date(2016, 1, 1), 6, 1, date(2017, 7, 1)),
        ],
    )
    def test_end_on_the_corresponding_day(
        self, start: date, months: int, years: int, end: date
    ) -> None:
        """Or on the last day of a month that has no such day."""
        assert period_end(start, months=months, years=years) == end

    def test_a_term_counts_its_first_day(self) -> None:
        """A year from 1 January lasts until 31 December."""
        assert term_last_day(date(2019, 1, 1), months=12) == date(2019, 12, 31)

    @pytest.mark.parametrize("length", [-1, 1.5, True, "1", None])
    def test_refuses_lengths_that_are_none(self, length: Any) -> None:
        """Lengths are whole numbers; relativedelta would take most of these."""
        with pytest.raises(RecordError, match="months: a whole number, at least 0"):
            period_end(date(2019, 1, 1), months=length)
        with pytest.raises(RecordError, match="years: a whole number, at least 0"):
            period_end(date(2019, 1, 1), years=length)

    def test_refuses_an_empty_period(self) -> None:
        """A period without length is a mistake of the caller."""
        with pytest.raises(RecordError, match="at least one month"):
            period_end(date(2019, 1, 1))
        with pytest.raises(RecordError, match="at least one month"):
            term_last_day(date(2019, 1, 1), months=0)

    @pytest.mark.parametrize("years", [1, 10**30])
    def test_stays_within_the_calendar(self, years: int) -> None:
        """There is no year 10000."""
        with pytest.raises(RecordError, match="years 1 to 9999"):
            period_end(date(9999, 1, 1), years=years)

    @pytest.mark.parametrize("moment", MOMENTS)
    def test_refuses_moments(self, moment: Any) -> None:
        """A period starts on a calendar day."""
        with pytest.raises(RecordError, match="start: a day is"):
            period_end(moment, months=1)


class TestSchool:
    """The beginning of compulsory school."""

    @pytest.mark.parametrize(
        ("born", "begins"),
        [
            (date(2010, 8, 31), date(2016, 9, 1)),
            (date(2010, 9, 1), date(2016, 9, 1)),
            (date(2010, 9, 2), date(2017, 9, 1)),
            (date(2010, 1, 1), date(2016, 9, 1)),
            (date(2010, 12, 31), date(2017, 9, 1)),
            (date(2012, 2, 29), date(2018, 9, 1)),
        ],
    )
    def test_begins_on_the_first_september_at_six(
        self, born: date, begins: date
    ) -> None:
        """Turning six on 1 September is in time; a day later is not."""
        assert school_duty_begins(born) == begins

    def test_stays_within_the_calendar(self) -> None:
        """A birthday in the year 9999 has no school year."""
        with pytest.raises(RecordError, match="years 1 to 9999"):
            school_duty_begins(date(9999, 12, 31))

    @pytest.mark.parametrize("moment", MOMENTS)
    def test_refuses_moments(self, moment: Any) -> None:
        """A birthday is a calendar day."""
        with pytest.raises(RecordError, match="born: a day is"):
            school_duty_begins(moment)
