"""Periods are counted as the Civil Code counts them."""

from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.dates import Period, period_end
from precisionpov.errors import PolicyError, RecordError


class Weekdays:
    """People work from Monday to Friday, but not in a week in October."""

    def is_working_day(self, day):
        return day.weekday() < 5 and not (day.month == 10 and day.day < 8)


class Never:
    def is_working_day(self, day):
        return False


@pytest.mark.parametrize(
    ("period", "start", "last"),
    [
        (Period(days=1), date(2016, 2, 28), date(2016, 2, 29)),
        (Period(days=7), date(2014, 5, 1), date(2014, 5, 8)),
        (Period(days=30), date(2015, 1, 31), date(2015, 3, 2)),
        (Period(months=1), date(2015, 1, 31), date(2015, 2, 28)),
        (Period(months=1), date(2016, 1, 31), date(2016, 2, 29)),
        (Period(months=1), date(2016, 2, 29), date(2016, 3, 29)),
        (Period(years=1), date(2016, 2, 29), date(2017, 2, 28)),
        (Period(years=4), date(2016, 2, 29), date(2020, 2, 29)),
        # Friday 30 September 2016: the holidays last to 7 October, 8 and 9 October
        # are a weekend here.
        (Period(days=5, working=True), date(2016, 9, 30), date(2016, 10, 14)),
        (Period(days=1, moves=True), date(2016, 9, 30), date(2016, 10, 10)),
        (Period(months=1, moves=True), date(2016, 9, 3), date(2016, 10, 10)),
        (Period(days=3, moves=True), date(2016, 9, 5), date(2016, 9, 8)),
    ],
)
def test_the_last_day(period, start, last):
    assert period.last_day(start, Weekdays()) == last
    assert period.passed(start, last, Weekdays()) >= period.length
    day_before = last - timedelta(1)
    assert period.passed(start, day_before, Weekdays()) < period.length


def test_lengths_are_in_days_or_months():
    lengths = [Period(days=7), Period(months=2), Period(years=2)]
    assert [one.length for one in lengths] == [7, 2, 24]


def test_nothing_has_passed_before_the_first_day():
    start = date(2016, 5, 2)
    for period in (Period(days=1), Period(months=1), Period(days=1, working=True)):
        assert period.passed(start, start, Weekdays()) == 0
        assert period.passed(start, start - timedelta(40), Weekdays()) == 0


@pytest.mark.parametrize(
    "lengths",
    [
        {},
        {"days": 0},
        {"days": -1},
        {"days": 1, "months": 1},
        {"days": 1.0},
        {"days": True},
        {"months": 1, "working": True},
    ],
)
def test_what_is_no_length_is_refused(lengths):
    with pytest.raises(PolicyError):
        Period(**lengths)


@pytest.mark.parametrize("flag", ["working", "moves"])
def test_without_a_calendar_nobody_guesses_who_works(flag):
    period = Period(days=5, **{flag: True})
    start = date(2016, 5, 2)
    with pytest.raises(PolicyError, match="working_days="):
        period.last_day(start)
    with pytest.raises(PolicyError, match="working_days="):
        period.passed(start, start)
    with pytest.raises(PolicyError, match="no working day"):
        period.last_day(start, Never())


def test_days_are_calendar_days_inside_the_calendar():
    period = Period(days=1)
    moment = datetime(2016, 5, 1)  # noqa: DTZ001 - a moment is no day
    for wrong in (moment, "2016-05-01", None):
        with pytest.raises(RecordError):
            period.last_day(wrong)
        with pytest.raises(RecordError):
            period.passed(date(2016, 5, 1), wrong)
    for period in (Period(days=1), Period(months=1), Period(days=1, moves=True)):
        with pytest.raises(RecordError, match="9999"):
            period.last_day(date.max, Weekdays())


KINDS = st.sampled_from(
    [
        {"days": 1},
        {"months": 1},
        {"days": 1, "working": True},
        {"days": 1, "moves": True},
        {"months": 1, "moves": True},
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    KINDS,
    st.integers(1, 40),
    st.dates(date(2015, 1, 1), date(2018, 12, 31)),
    st.integers(0, 90),
)
def test_as_much_has_passed_as_had_ended(kind, length, start, days):
    unit = "days" if "days" in kind else "months"
    period = Period(**{**kind, unit: length})
    until = start + timedelta(days)
    ended = period.last_day(start, Weekdays()) <= until
    assert (period.passed(start, until, Weekdays()) >= length) is ended


def test_months_are_those_of_the_other_function():
    for day in (date(2016, 1, 31), date(2016, 2, 29)):
        assert Period(months=13).last_day(day) == period_end(day, months=13)


def test_a_period_is_a_value():
    assert attrs.evolve(Period(days=7), days=5) == Period(days=5)
    assert len({Period(days=7), Period(days=7), Period(days=7, moves=True)}) == 2
