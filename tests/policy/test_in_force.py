"""What is in force when, transcribed a second time, and asked day by day.

The lines of income stand in ``test_numbers.py``; the numbers of measures and plans
beside their rules.
"""

from datetime import date, timedelta

import pytest

from precisionpov.errors import NotInForceError
from precisionpov.money import yuan
from precisionpov.policies import GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN, NATIONAL

RULES = {
    "household_identification": [
        ("2014-04-02", "2015-12-31"),
        ("2016-01-01", "2017-12-31"),
        ("2018-01-01", "2019-06-22"),
        ("2019-06-23", "2020-12-31"),
    ],
    "household_exit": [
        ("2016-04-28", "2017-12-31"),
        ("2018-01-01", "2019-06-22"),
        ("2019-06-23", "2020-12-31"),
    ],
    "household_causes": [("2014-04-02", "2017-12-31"), ("2018-01-01", "2020-12-31")],
    "household_attribute": [
        ("2014-04-02", "2015-12-31"),
        ("2016-01-01", "2020-12-31"),
    ],
    "income_checks": [("2014-01-01", "2020-12-31"), ("2021-01-01", "2025-12-31")],
    "household_guarantees": [
        ("2014-04-02", "2017-12-31"),
        ("2018-01-01", "2019-06-22"),
        ("2019-06-23", "2020-12-31"),
    ],
}
CHECKS, TOOL = ("2014-01-01", "2025-12-31"), ("2021-01-01", "2025-12-31")
INDEX_2004, CRITERIA_2018 = ("2005-01-01", "2017-12-31"), ("2018-01-01", None)
NUMBERS = {
    "working_age_first": [("2013-01-01", "2025-12-31", 16)],
    "working_age_last": [("2013-01-01", "2025-12-31", 65)],
    "least_water_litres": [(*INDEX_2004, 20), (*CRITERIA_2018, 35)],
    "most_water_minutes": [(*INDEX_2004, 20), (*CRITERIA_2018, 20)],
    "most_water_horizontal": [(*CRITERIA_2018, 1000)],
    "most_water_vertical": [(*CRITERIA_2018, 100)],
    "most_days_without_water": [(*INDEX_2004, 36), (*CRITERIA_2018, 36)],
    "least_measures": [("2016-04-28", "2020-12-31", 1)],
    "most_other_causes": [("2014-04-02", "2017-12-31", 2)],
    "nothing": [(*CHECKS, 0)],
    "suspicious_income": [(*CHECKS, yuan(100_000))],
    "credible_earning": [(*CHECKS, yuan(100))],
    "credible_wage_least": [(*TOOL, yuan(300))],
    "credible_wage_most": [(*TOOL, yuan(300_000))],
    "credible_dibao": [(*TOOL, yuan(200))],
    "credible_tekun": [(*TOOL, yuan(200))],
    "credible_pension": [(*TOOL, yuan(88))],
    "credible_family_planning": [(*TOOL, yuan(100))],
    "exited_income": [(*TOOL, yuan(4000))],
}
YEAR_2017, BEFORE_2017 = ("2017-01-01", "2017-12-31"), ("2005-01-01", "2016-12-31")
IN_GUANGXI = {
    "least_paddy": [(*YEAR_2017, 50)],
    "least_dry_land": [(*YEAR_2017, 100)],
    "least_economic_forest": [(*YEAR_2017, 150)],
    "least_forest": [(*YEAR_2017, 500)],
    "least_months_away": [(*YEAR_2017, 6)],
    "least_floor_area": [(*YEAR_2017, 13)],
    "least_dropout_visits": [(*YEAR_2017, 2)],
    "least_hamlet": [(*YEAR_2017, 20)],
    "least_road_width": [(*YEAR_2017, 350)],
    "least_water_litres": [(*BEFORE_2017, 20), (*YEAR_2017, 35), (*CRITERIA_2018, 35)],
    "most_water_minutes": [(*BEFORE_2017, 20), (*YEAR_2017, 20), (*CRITERIA_2018, 20)],
    "most_water_horizontal": [(*YEAR_2017, 800), (*CRITERIA_2018, 1000)],
    "most_water_vertical": [(*YEAR_2017, 80), (*CRITERIA_2018, 100)],
    "most_days_without_water": [
        (*BEFORE_2017, 36),
        (*YEAR_2017, 36),
        (*CRITERIA_2018, 36),
    ],
}
PLACES = [NATIONAL, GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN]
A_DAY = timedelta(days=1)
AFTER_ALL = date(2026, 1, 1)


def days(line):
    """Give the first and last days of what a timeline holds, each once."""
    return sorted(
        {
            (str(span.since), span.until and str(span.until), *value_of(span))
            for span in line.spans
        }
    )


def value_of(span):
    return (span.value,) if isinstance(span.value, int) else ()


@pytest.mark.parametrize("name", RULES)
def test_a_rule_holds_in_its_years(name):
    assert days(NATIONAL.timeline(name)) == RULES[name]


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_holds_in_its_years(name):
    assert days(NATIONAL.timeline(name)) == NUMBERS[name]


@pytest.mark.parametrize("name", IN_GUANGXI)
def test_a_number_of_guangxi_holds_in_2017(name):
    assert days(GUANGXI.timeline(name)) == IN_GUANGXI[name]


def numbers_of_household_exit(place):
    """Give the numbers of a place's own that its exit of households asks for."""
    (exit_2017,) = place.timeline("household_exit").spans
    asked = {one.name for one in exit_2017.value.parameters}
    own = set(place.numbers) - set(NATIONAL.numbers)
    return [one for one in own if one.name in asked]


PLACES_CHANGE = {
    "guangxi": {"household_exit", "village_exit", "county_exit"},
    "guizhou_changshun": {
        *("household_exit", "village_exit", "township_exit"),
        *("county_evaluation", "made_to_exit"),
    },
}


def test_places_change_the_rules_of_exit_alone():
    for place in (GUANGXI, GUIZHOU_CHANGSHUN):
        changed = {line.name for line in place.rules if line not in set(NATIONAL.rules)}
        assert changed == PLACES_CHANGE[place.id]
        assert days(place.timeline("household_exit")) == [YEAR_2017]
    added = numbers_of_household_exit(GUIZHOU_CHANGSHUN)
    assert [(one.name, days(one)) for one in added] == [
        ("least_rebuilt_area", [(*YEAR_2017, 13)])
    ]
    assert GUIZHOU.numbers == NATIONAL.numbers
    assert {one.name for one in numbers_of_household_exit(GUANGXI)} == {*IN_GUANGXI}


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.id)
def test_everything_holds_on_each_day_of_its_window_and_on_none_beside(place):
    chosen = place.choices.options
    for line in place.lines():
        spans = place.active(line)
        if not spans:
            continue  # such as what another option asks for
        day = spans[0].since - A_DAY
        while day <= AFTER_ALL:
            holding = [
                one
                for one in spans
                if one.since <= day and (one.until is None or day <= one.until)
            ]
            if holding:
                assert line.at(day, chosen) in holding
            else:
                with pytest.raises(NotInForceError):
                    line.at(day, chosen)
            day += A_DAY
