"""Amounts, bounds, windows and birthdays: what all other strategies draw from.

Every strategy here is one tuple of plain numbers and one map, so it is quick to
draw from and shrinks number by number.
"""

from calendar import isleap
from datetime import date, timedelta
from typing import cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import Window, age_on
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.strategies.departing import made

__all__ = [
    "EDGE_AGES",
    "LARGE",
    "birthdays",
    "birthdays_on",
    "money",
    "ranges",
    "windows",
]

EDGE_AGES = (6, 7, 15, 16, 18, 60, 65, 66)
"""The ages at which rules about school and work turn, in completed years."""

LARGE = 100_000_000
"""A million yuan in fen: more than a poor household sees in a window."""

PLAIN_AGE = 35


def money(low: int = 0, high: int = LARGE) -> SearchStrategy[Fen]:
    """Draw exact amounts.

    Examples shrink towards the amount nearest to zero.

    Args:
        low: The lowest, in fen.
        high: The highest, in fen.
    """
    # Fen is a name for int: a map would cost a call for each amount.
    return cast("SearchStrategy[Fen]", st.integers(low, high))


def ranges(
    low: int = 0, high: int = LARGE, *, open_ends: bool = True
) -> SearchStrategy[Range]:
    """Draw amounts known only within bounds.

    Examples shrink towards two equal bounds nearest to zero.

    Args:
        low: The lowest that a bound can be.
        high: The highest that a bound can be.
        open_ends: Whether one of the two bounds may be missing.
    """
    shapes = ("between", "at_least", "at_most") if open_ends else ("between",)

    def bounds(drawn: tuple[int, int, str]) -> Range:
        one, other, shape = drawn
        bottom, top = min(one, other), max(one, other)
        return Range(
            None if shape == "at_most" else bottom,
            None if shape == "at_least" else top,
        )

    ends = st.integers(low, high)
    return made(st.tuples(ends, ends, st.sampled_from(shapes)), bounds)


def windows(years: tuple[int, int] = (2010, 2025)) -> SearchStrategy[Window]:
    """Draw windows of income: calendar years, October to September, other spans.

    Examples shrink towards the calendar year of the first year.

    Args:
        years: The first and the last year in which a window ends.
    """

    def window(drawn: tuple[int, str, int, int]) -> Window:
        year, shape, start, length = drawn
        if shape == "calendar_year":
            return Window.calendar_year(year)
        if shape == "october_to_september":
            return Window.october_to_september(year)
        first = date(year, 1, 1) + timedelta(days=start)
        return Window(first, min(first + timedelta(days=length), date(year, 12, 31)))

    shapes = ("calendar_year", "october_to_september", "span")
    days = st.integers(0, 364)
    return made(
        st.tuples(st.integers(*years), st.sampled_from(shapes), days, days), window
    )


def birthdays(
    ages: tuple[int, int] = (0, 100),
    *,
    on: date,
    edge_ages: tuple[int, ...] = EDGE_AGES,
    leap_days: bool = True,
) -> SearchStrategy[date]:
    """Draw birthdays, many of them at an edge.

    Half are edges: 29 February of leap years, and the days on which someone turns
    one of ``edge_ages`` on the day ``on``, with the day before and after. Examples
    shrink towards a birthday 35 years before ``on``, or the nearest age allowed.

    Args:
        ages: The lowest and the highest age on the day, in completed years.
        on: The day on which ages count.
        edge_ages: The ages with edges; ``()`` for none.
        leap_days: Whether 29 February is drawn more often than any other day.
    """
    return birthdays_on(ages, (on,), edge_ages, leap_days=leap_days)


def birthdays_on(
    ages: tuple[int, int],
    days: tuple[date, ...],
    edge_ages: tuple[int, ...],
    *,
    leap_days: bool,
) -> SearchStrategy[date]:
    """Draw birthdays with edges on several days; ages count on the last of them."""
    edges, first, last = _edges(ages, days, edge_ages, leap_days=leap_days)
    plain = st.integers(first.toordinal(), last.toordinal()).map(date.fromordinal)
    return st.sampled_from(edges) | plain


def _edges(
    ages: tuple[int, int],
    days: tuple[date, ...],
    edge_ages: tuple[int, ...],
    *,
    leap_days: bool,
) -> tuple[tuple[date, ...], date, date]:
    """Give the birthdays worth trying, a dull one first, and the first and last."""
    on = days[-1]
    youngest, oldest = ages
    last = _turning(youngest, on)
    first = _turning(oldest + 1, on) + timedelta(days=1)
    plain_age = min(max(PLAIN_AGE, youngest), oldest)
    found = [_turning(plain_age, on)]
    for day in days:
        for age in edge_ages:
            turning = _turning(age, day)
            found += [turning, turning + timedelta(days=1), turning - timedelta(days=1)]
    if leap_days:
        leap_years = filter(isleap, range(on.year - oldest - 1, on.year + 1))
        leap = (date(year, 2, 29) for year in leap_years)
        found += sorted(leap, key=lambda day: abs(day - found[0]))
    return (
        tuple(dict.fromkeys(day for day in found if first <= day <= last)),
        first,
        last,
    )


def _turning(age: int, on: date) -> date:
    """Give the last birthday of someone who is of an age on a day."""
    day = date(
        on.year - age, on.month, 28 if on.day == 29 and on.month == 2 else on.day
    )
    later = day + timedelta(days=1)
    return later if later <= on and age_on(later, on) >= age else day
