"""Measures of water of places, and terms of insurance: numbers that no rule holds."""

from datetime import date

import pytest

from precisionpov.errors import NotInForceError
from precisionpov.policy.local.water import WATER_VARIANTS
from precisionpov.policy.medical_terms import (
    ASSISTANCE_SHARE,
    CATASTROPHIC_DEDUCTIBLE_SHARE,
    CATASTROPHIC_RATIO_POINTS,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.source import Confidence

TERMS = [
    (CATASTROPHIC_DEDUCTIBLE_SHARE, 50),
    (CATASTROPHIC_RATIO_POINTS, 5),
    (ASSISTANCE_SHARE, 70),
]


@pytest.mark.parametrize(("timeline", "value"), TERMS, ids=lambda one: str(one)[:20])
def test_terms_of_insurance_hold_in_the_three_years_of_their_plan(timeline, value):
    for day in (date(2018, 1, 1), date(2020, 12, 31)):
        assert timeline.at(day).value == value
    assert timeline.spans[0].citation.confidence is Confidence.HIGH
    for day in (date(2017, 12, 31), date(2021, 1, 1)):
        with pytest.raises(NotInForceError):
            timeline.at(day)


def test_places_differ_in_these_numbers():
    assert {
        place: {line.name: line.spans[0].value for line in lines}
        for place, lines in WATER_VARIANTS.items()
    } == {
        "chengkou": {
            "most_water_horizontal": 800,
            "most_water_vertical": 80,
            "most_days_without_water": 36,
        },
        "guizhou": {"least_water_litres": 36, "most_water_horizontal": 1000},
    }


@pytest.mark.parametrize(
    ("place", "before", "first", "last", "after"),
    [
        (
            "guizhou",
            date(2017, 12, 31),
            date(2018, 1, 1),
            date(2018, 12, 31),
            date(2019, 1, 1),
        ),
        ("chengkou", date(2023, 3, 23), date(2023, 3, 24), date(2025, 12, 31), None),
    ],
)
def test_they_are_attested_for_the_time_of_their_page(
    place, before, first, last, after
):
    for line in WATER_VARIANTS[place]:
        assert line.at(first) == line.at(last)
        for day in (before, after):
            if day is not None:
                with pytest.raises(NotInForceError):
                    line.at(day)


def test_a_place_that_takes_them_asks_for_more_water():
    numbers = [
        line.or_else(NATIONAL.timeline(line.name)) for line in WATER_VARIANTS["guizhou"]
    ]
    place = NATIONAL.place("x", en="X", zh="某县", numbers=numbers)
    asked = [
        place.on(day).household_exit.by_name["least_water_litres"]
        for day in (date(2017, 12, 31), date(2018, 12, 31), date(2019, 12, 31))
    ]
    assert asked == [20, 36, 35]
    assert place.check() == NATIONAL.check()
