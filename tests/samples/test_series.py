"""The published series reproduce, and their anomalies are found."""

import json
from datetime import date

import pytest

from precisionpov import NotInForceError, samples
from precisionpov.policy.county_series import COUNTIES_EXITED, POOR_COUNTIES
from precisionpov.policy.register_series import (
    LOOK_BACK_ADDED,
    LOOK_BACK_REMOVED,
    POOR_VILLAGES,
    REGISTERED_HOUSEHOLDS,
    REGISTERED_PEOPLE,
)
from precisionpov.samples import implied_base, published_figures
from precisionpov.statistics import Incidence

FIGURES = {one.id: one for one in published_figures().figures}


def test_counties_by_the_year_for_which_they_exited():
    numbers = [
        COUNTIES_EXITED.at(date(year, 12, 31)).value for year in range(2016, 2021)
    ]
    assert numbers == [28, 125, 283, 344, 52]
    assert sum(numbers) == POOR_COUNTIES.at(date(2018, 1, 1)).value == 832
    assert FIGURES["counties_exited"].holds
    assert FIGURES["counties_listed"].worked == "832"
    for day in (date(2015, 12, 31), date(2021, 1, 1)):
        with pytest.raises(NotInForceError):
            COUNTIES_EXITED.at(day)


def test_the_register_of_2014_and_what_the_look_back_changed():
    told = {
        (line.name, span.since.year): span.value
        for line in (
            REGISTERED_PEOPLE,
            REGISTERED_HOUSEHOLDS,
            LOOK_BACK_REMOVED,
            LOOK_BACK_ADDED,
            POOR_VILLAGES,
        )
        for span in line.spans
    }
    assert told == {
        ("registered_people", 2014): 89_620_000,
        ("registered_households", 2014): 29_480_000,
        ("look_back_removed", 2016): 9_290_000,
        ("look_back_added", 2016): 8_070_000,
        ("poor_villages", 2014): 128_000,
        ("poor_villages", 2018): 26_000,
    }
    figure = FIGURES["registered_2014"]
    assert figure.holds
    assert figure.worked == "89.6 million in 29.5 million households"
    for day in (date(2013, 12, 31), date(2015, 1, 1)):
        with pytest.raises(NotInForceError):
            REGISTERED_PEOPLE.at(day)


def test_shares_of_the_spot_checks_are_shares_of_283_counties():
    worked = {name: FIGURES[name].worked for name in ("no_wrong_exit", "no_missed")}
    assert worked == {
        "no_wrong_exit": "245 / 283 = 86.57 %",
        "no_missed": "256 / 283 = 90.46 %",
    }
    assert FIGURES["neither"].worked == "230 / 283 = 81.27 %"
    assert FIGURES["neither_fits"].holds
    assert FIGURES["spot_checked"].worked == "21.20 %"


@pytest.mark.parametrize("year", range(2010, 2020))
def test_the_national_rates_reproduce(year):
    assert FIGURES[f"incidence_{year}"].holds


def test_anomalies_are_found():
    odd = published_figures().anomalies
    assert [one.id for one in odd] == ["one_base", "yidu_teams", "xijiang_teams"]
    assert FIGURES["one_base"].worked == (
        "at least 969.6 million, and at most 966.0 million"
    )
    assert FIGURES["falls_every_year"].holds
    assert FIGURES["xijiang_incidence"].worked == "20.26 %"


@pytest.mark.parametrize(
    ("poor", "rate", "scale", "decimals"),
    [(24_047, 94, 1_000, 1), (2_117, 1_834, 10_000, 2), (1, 1, 1_000, 1)],
)
def test_the_populations_implied_are_all_that_give_the_rate(
    poor, rate, scale, decimals
):
    low, high = implied_base(poor, rate, scale)
    printed = Incidence(poor, 0, (low + high) // 2, "x").as_text(decimals)
    for base in (low, high):
        assert Incidence(poor, 0, base, "x").as_text(decimals) == printed
    for base in (low - 1, high + 1):
        assert Incidence(poor, 0, base, "x").as_text(decimals) != printed


def test_figures_explain_themselves():
    figures = samples.published_figures()
    assert repr(figures) == (
        "<PublishedFigures: 27, anomalies: one_base, yidu_teams, xijiang_teams>"
    )
    assert "27 figures; 3 do not agree" in figures.explain()
    assert "共27项，其中3项" in figures.explain("zh")
    assert json.dumps(figures.to_dict())
    assert figures == samples.published_figures()
