"""The lines of income, transcribed a second time, on each day they begin and end."""

from datetime import date

import pytest

from precisionpov.errors import NotInForceError
from precisionpov.money import yuan
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.national_series import (
    RURAL_POOR,
    RURAL_POOR_SHARE,
    STANDARD_1978,
    STANDARD_2008,
)
from precisionpov.policy.numbers import (
    EXIT_LINE,
    POVERTY_LINE,
    stable_line,
)
from precisionpov.policy.provincial_lines import PROVINCIAL_LINES
from precisionpov.reasoning.source import Confidence

NBS = {
    2010: 2300,
    2011: 2536,
    2012: 2625,
    2013: 2736,
    2014: 2800,
    2015: 2855,
    2016: 2952,
    2017: 2952,
    2018: 2995,
    2019: 3218,
}
GROWTH6 = {
    2014: 2800,
    2015: 2968,
    2016: 3146,
    2017: 3335,
    2018: 3535,
    2019: 3747,
    2020: 3972,
}
LAGGED = {2014: 2736, 2015: 2800, 2016: 2855, 2017: 3026}
SERIES = {"nbs": NBS, "growth6": GROWTH6, "lagged": LAGGED}


def chosen(*options):
    return frozenset(options)


def line_of(series, day, timeline=POVERTY_LINE, *more):
    return timeline.at(day, chosen(f"line_series={series}", *more)).value


@pytest.mark.parametrize("timeline", [POVERTY_LINE, EXIT_LINE], ids=lambda x: x.name)
@pytest.mark.parametrize("series", SERIES)
def test_each_line_holds_from_the_first_to_the_last_day_of_its_year(series, timeline):
    for year, amount in SERIES[series].items():
        first, last = date(year, 1, 1), date(year, 12, 31)
        assert line_of(series, first, timeline) == yuan(amount)
        assert line_of(series, last, timeline) == yuan(amount)
        assert timeline.at(first, chosen(f"line_series={series}")).precision == "year"


@pytest.mark.parametrize(
    ("series", "day"),
    [
        ("nbs", date(2009, 12, 31)),
        ("nbs", date(2020, 1, 1)),
        ("growth6", date(2012, 12, 31)),
        ("growth6", date(2021, 1, 1)),
        ("lagged", date(2012, 12, 31)),
        ("lagged", date(2018, 1, 1)),
    ],
)
def test_the_day_before_and_after_a_series_has_no_line(series, day):
    with pytest.raises(NotInForceError):
        line_of(series, day)


@pytest.mark.parametrize("series", SERIES)
def test_the_register_of_2014_used_one_line_everywhere(series):
    for day in (date(2013, 1, 1), date(2013, 12, 31)):
        assert line_of(series, day) == yuan(2736)
    if series != "nbs":
        with pytest.raises(NotInForceError):
            line_of(series, date(2012, 12, 31))
        with pytest.raises(NotInForceError):
            line_of(series, date(2013, 12, 31), EXIT_LINE)


def test_the_planning_series_grows_by_six_percent_a_year():
    for k, year in enumerate(range(2014, 2021)):
        expected = yuan(round(2800 * 1.06**k))
        assert line_of("growth6", date(year, 6, 1)) == expected


def test_2020_has_no_line_of_identification_unless_the_exit_line_is_chosen():
    first, last = date(2020, 1, 1), date(2020, 12, 31)
    for day in (first, last):
        for series in ("nbs", "lagged"):
            with pytest.raises(NotInForceError):
                line_of(series, day, POVERTY_LINE, "line_2020=none")
            assert line_of(series, day, POVERTY_LINE, "line_2020=exit") == yuan(4000)
        # The series' own figure stands first.
        assert line_of("growth6", day, POVERTY_LINE, "line_2020=exit") == yuan(3972)
        assert line_of("growth6", day, POVERTY_LINE, "line_2020=none") == yuan(3972)
    with pytest.raises(NotInForceError):
        line_of("nbs", date(2021, 1, 1), POVERTY_LINE, "line_2020=exit")


def test_the_exit_line_of_2020_is_about_4000():
    for day in (date(2020, 1, 1), date(2020, 12, 31)):
        assert line_of("nbs", day, EXIT_LINE) == yuan(4000)
        assert line_of("growth6", day, EXIT_LINE) == yuan(3972)
        with pytest.raises(NotInForceError):
            line_of("lagged", day, EXIT_LINE)
    with pytest.raises(NotInForceError):
        line_of("nbs", date(2021, 1, 1), EXIT_LINE)


def test_what_holds_by_default_is_attested():
    for timeline in (POVERTY_LINE, EXIT_LINE):
        for span in timeline.spans:
            assert span.citation.confidence is not Confidence.LOW
    read = {year for year in NBS if year not in (2017, 2018, 2019)}
    for span in POVERTY_LINE.spans:
        if "line_series=nbs" in span.options:
            sure = span.citation.confidence is Confidence.HIGH
            assert sure is (span.since.year in read)
        if "line_series=growth6" in span.options:
            sure = span.citation.confidence is Confidence.HIGH
            assert sure is (span.since.year == 2017)


@pytest.mark.parametrize(
    ("on", "line"),
    [
        (date(2014, 4, 30), 2736),
        (date(2014, 12, 31), 2736),
        (date(2015, 1, 1), 2800),
        (date(2016, 9, 30), 2855),
        (date(2016, 10, 1), 2952),
        (date(2017, 6, 1), 2952),
        (date(2017, 12, 31), 2952),
        (date(2018, 12, 31), 2995),
        (date(2019, 12, 31), 3218),
        (date(2020, 9, 30), 3218),
    ],
)
def test_the_line_is_that_of_the_year_in_which_the_window_ends(on, line):
    law = NATIONAL.on(on)
    assert law.poverty_line == law.exit_line == yuan(line)


def test_a_window_that_ends_in_2020_has_an_exit_line_only():
    law = NATIONAL.on(date(2020, 10, 1))
    assert law.exit_line == yuan(4000)
    with pytest.raises(NotInForceError):
        _ = law.poverty_line
    choosing = NATIONAL.choosing(line_2020="exit").on(date(2020, 12, 31))
    assert choosing.poverty_line == yuan(4000)


def test_guizhou_judged_exits_of_2017_by_3335():
    law = NATIONAL.choosing(line_series="growth6").on(date(2017, 12, 31))
    assert law.exit_line == yuan(3335)


def test_the_stable_line_is_the_callers():
    assert stable_line.dated_by == "income_year"
    with pytest.raises(NotInForceError):
        NATIONAL.on(date(2017, 12, 31)).number(stable_line)


PROVINCES = {
    "guangdong": {2016: 4000, 2017: 4000, 2018: 4000},
    "guizhou": {year: line for year, line in GROWTH6.items() if year >= 2015},
    "jiangsu": {
        **dict.fromkeys(range(2012, 2016), 4000),
        **dict.fromkeys(range(2016, 2021), 6000),
    },
    "liaoning": {2012: 3200},
    "shaanxi": {2016: 3015, 2017: 3070},
    "xinjiang": LAGGED,
    "zhejiang": dict.fromkeys(range(2012, 2016), 4600),
}


def test_provincial_lines_hold_in_their_years_alone():
    assert set(PROVINCIAL_LINES) == set(PROVINCES)
    for province, lines in PROVINCES.items():
        poverty, leaving = PROVINCIAL_LINES[province]
        assert (poverty.name, leaving.name) == ("poverty_line", "exit_line")
        assert poverty.spans == leaving.spans
        for year, amount in lines.items():
            assert poverty.at(date(year, 1, 1)).value == yuan(amount)
            assert poverty.at(date(year, 12, 31)).value == yuan(amount)
        for day in (date(min(lines) - 1, 12, 31), date(max(lines) + 1, 1, 1)):
            with pytest.raises(NotInForceError):
                poverty.at(day)


def test_a_place_takes_its_provinces_lines():
    place = NATIONAL.place(
        "jiangsu", en="Jiangsu", zh="江苏", numbers=PROVINCIAL_LINES["jiangsu"]
    )
    law = place.on(date(2017, 12, 31))
    assert law.poverty_line == law.exit_line == yuan(6000)


OLD = (
    (STANDARD_1978, {1986: 206, 2000: 625, 2007: 785}),
    (STANDARD_2008, {2001: 865, 2007: 1067, 2008: 1196, 2009: 1196, 2010: 1274}),
)


@pytest.mark.parametrize(("timeline", "lines"), OLD, ids=["1978", "2008"])
def test_old_standards_hold_in_the_years_that_are_known(timeline, lines):
    for year, amount in lines.items():
        assert timeline.at(date(year, 7, 1)).value == yuan(amount)
    for year in {*range(1980, 2015)} - set(lines):
        with pytest.raises(NotInForceError):
            timeline.at(date(year, 7, 1))


COUNTS = {
    2010: (165_670_000, 172),
    2011: (122_380_000, 127),
    2012: (98_990_000, 102),
    2013: (82_490_000, 85),
    2014: (70_170_000, 72),
    2015: (55_750_000, 57),
    2016: (43_350_000, 45),
    2017: (30_460_000, 31),
    2018: (16_600_000, 17),
    2019: (5_510_000, 6),
    2020: (0, 0),
}


def test_the_numbers_of_the_rural_poor_fall_to_nothing():
    for year, (people, share) in COUNTS.items():
        assert RURAL_POOR.at(date(year, 12, 31)).value == people
        assert RURAL_POOR_SHARE.at(date(year, 12, 31)).value == share
    sure = {
        span.since.year
        for span in RURAL_POOR.spans
        if span.citation.confidence is Confidence.HIGH
    }
    assert sure == {2011, 2012, 2013, 2016, 2017, 2018, 2019}
    rates = {
        span.since.year
        for span in RURAL_POOR_SHARE.spans
        if span.citation.confidence is Confidence.HIGH
    }
    assert rates == {2011, 2012, 2017, 2018, 2019}
    for day in (date(2009, 12, 31), date(2021, 1, 1)):
        with pytest.raises(NotInForceError):
            RURAL_POOR.at(day)
