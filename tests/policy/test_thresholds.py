"""The numbers of water and measures, on the first and last day of each."""

from datetime import date

import pytest

from precisionpov.errors import NotInForceError
from precisionpov.policy.national import NATIONAL

OLD, NEW = date(2017, 12, 31), date(2018, 1, 1)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("least_water_litres", 20, 35),
        ("most_water_minutes", 20, 20),
        ("most_water_horizontal", None, 1000),
        ("most_water_vertical", None, 100),
        ("most_days_without_water", 36, 36),
    ],
)
def test_water_by_the_index_of_2004_and_the_criteria_of_2018(name, old, new):
    law = NATIONAL.on(NEW)
    assert law.dated_number(name).value == new
    assert law.source(name).document.key == "water_criteria_2018"
    before = NATIONAL.on(OLD)
    if old is None:
        with pytest.raises(NotInForceError):
            before.dated_number(name)
    else:
        assert before.dated_number(name).value == old
        assert before.source(name).document.key == "water_index_2004"


@pytest.mark.parametrize("day", [date(2016, 4, 28), date(2020, 12, 31)])
def test_one_measure_at_least_before_an_exit(day):
    assert NATIONAL.on(day).dated_number("least_measures").value == 1


def test_before_there_was_exit_no_measure_was_asked():
    with pytest.raises(NotInForceError):
        NATIONAL.on(date(2016, 4, 27)).dated_number("least_measures")
