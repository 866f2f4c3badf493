"""Local, later and remembered figures of measures, transcribed a second time."""

from datetime import date

import pytest

from precisionpov import yuan
from precisionpov.measures.sheet import PLACES
from precisionpov.policy.local.measures import MEASURE_FIGURES, figure
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.unit import Unit

MONEY = {
    "M-2.amount": 50_000,
    "M-4.raised": 3_000,
    "M-4.most_raised": 10_000,
    "M-4.building": 800,
    "M-4.national_raised": 10_000,
    "M-5.registered": 20_000,
    "M-5.others": 12_000,
    "M-5.old_house": 15_000,
    "M-6.term": 1_500,
    "M-6.year": 3_000,
    "M-10.key_1": 35_000,
    "M-10.key_2": 15_000,
    "M-10.key_3": 10_000,
    "M-10.other_1": 5_000,
    "M-10.other_2": 3_000,
    "M-10.other_3": 2_000,
    "M-12.senior": 1_900,
    "M-12.vocational": 1_900,
    "M-12.degree": 4_830,
    "M-12.college": 4_500,
    "M-14.yield": 3_000,
    "M-17.pay": 10_000,
    "M-18.least_day": 100,
    "M-18.most_day": 120,
    "M-18.certificate": 2_000,
}
PLAIN = {
    "M-1.tolerance": 2,
    "M-2.term": 36,
    "M-3.large": 150,
    "M-4.least_area": 23,
    "M-4.most_area": 25,
    "M-5.town": 20,
    "M-5.share": 50,
    "M-5.size": 50,
    "M-7.site": 100,
    "M-13.total": 90,
    "M-13.clinic": 65,
    "M-13.outpatient": 5,
    "M-13.band_1": 60,
    "M-13.band_2": 70,
    "M-13.band_3": 80,
    "M-13.ordinary": 70,
    "M-13.major": 100,
    "M-14.years": 20,
    "M-14.station": 300,
    "M-14.large": 500,
}
REMEMBERED = {
    "M-4.national_raised",
    "M-14.yield",
    "M-14.years",
    "M-14.station",
    "M-14.large",
    "M-17.pay",
}


def test_figures_are_as_printed():
    assert {
        one.id: one.dated.value for one in MEASURE_FIGURES if one.unit is Unit.YUAN
    } == {name: yuan(amount) for name, amount in MONEY.items()}
    assert {
        one.id: one.dated.value for one in MEASURE_FIGURES if one.unit is not Unit.YUAN
    } == PLAIN
    assert len({one.id for one in MEASURE_FIGURES}) == len(MEASURE_FIGURES)


def test_what_is_remembered_says_so():
    found = {
        one.id
        for one in MEASURE_FIGURES
        if one.dated.citation.confidence is not Confidence.HIGH
    }
    assert found == REMEMBERED


def test_a_figure_is_found_by_its_id():
    later = figure("M-2.amount")
    assert (later.dated.since, later.dated.until) == (
        date(2021, 1, 1),
        date(2025, 12, 31),
    )
    assert later.place == "China"
    with pytest.raises(KeyError):
        figure("M-99.none")


def test_every_figure_names_its_place_in_a_document_in_both_languages():
    for one in MEASURE_FIGURES:
        cite = one.dated.citation
        assert (cite.article is None) == (cite.article_zh is None), one.id
        assert PLACES[one.place]
    assert set(PLACES) == {one.place for one in MEASURE_FIGURES}
