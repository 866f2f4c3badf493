"""What is known of each kind of measure, and what of it is no default."""

import json
from datetime import date

import pytest

from precisionpov.errors import NotInForceError, RecordError
from precisionpov.measures import measure_sheet
from precisionpov.policies import NATIONAL
from precisionpov.policy.eligibility import ANY_MEASURE
from precisionpov.policy.local.measure_limits import measure_limits
from precisionpov.policy.local.measures import MEASURE_FIGURES, figure
from precisionpov.reasoning.source import Confidence
from precisionpov.records.measure_kinds import MeasureKind

ON = date(2017, 12, 31)


def rows(sheet, language="en"):
    return sheet.to_dict()["rows"][language]


@pytest.mark.parametrize("kind", sorted(MeasureKind))
@pytest.mark.parametrize("on", [date(2014, 4, 2), ON, date(2020, 12, 31)])
def test_every_kind_has_eligibility_years_place_and_source(kind, on):
    sheet = measure_sheet(kind, on=on)
    assert sheet.eligibility is not None
    assert sheet.own is (sheet.eligibility.rule.id != ANY_MEASURE)
    assert (sheet.eligibility.dated.since <= on) is True
    for language in ("en", "zh"):
        found = rows(sheet, language)
        assert found
        assert all(all(cell for cell in row) for row in found)
        assert sheet.explain(language).startswith(sheet.kind.label(language))
    assert json.loads(json.dumps(sheet.to_dict()))["kind"] == kind
    for law in (sheet.eligibility, sheet.terms):
        for one in () if law is None else (*law.rule.criteria, *law.rule.notes):
            assert one.cite.confidence is not Confidence.LOW


def test_what_was_not_read_is_no_default_but_a_figure():
    for kind in MeasureKind:
        sheet = measure_sheet(kind, on=ON)
        assert sheet.figures == tuple(x for x in MEASURE_FIGURES if x.kind is kind)
        for number in () if sheet.terms is None else sheet.terms.numbers:
            assert number.citation.confidence is Confidence.HIGH


def test_a_loan_has_its_standard_and_that_of_later_years_beside_it():
    found = rows(measure_sheet("microcredit", on=ON))
    assert [row[1:4] for row in found if row[0] == "standard"][-2:] == [
        ["the most that may be lent: 50,000.00 yuan", NATIONAL.en, "2014 to 2020"],
        ["the longest term: 36 months", NATIONAL.en, "2014 to 2020"],
    ]
    assert [row[1:4] for row in found if row[0] == "figure, no default"] == [
        [
            "bad loans above a bank's own target, points: 2",
            "China",
            "2017 to 2020",
        ],
        ["most that may be lent: 50,000.00 yuan", "China", "2021 to 2025"],
        ["longest term: 36 months", "China", "2021 to 2025"],
    ]
    zh = rows(measure_sheet("microcredit", on=ON), "zh")
    assert [row[:4] for row in zh][-1] == [
        "参考数值（非默认）",
        "最长期限：36个月",
        "全国",
        "2021至2025",
    ]


def test_a_figure_of_one_year_and_without_a_unit():
    found = rows(measure_sheet("medical_insurance", on=ON))
    assert ["clinics, percent: 65", "Changshun county, Guizhou", "2017"] in [
        row[1:4] for row in found
    ]


def test_after_2020_nothing_is_in_force_and_it_says_so():
    sheet = measure_sheet("microcredit", on=date(2021, 1, 1))
    assert (sheet.eligibility, sheet.terms, sheet.own) == (None, None, False)
    assert "No rule is in force on that day." in sheet.explain()
    assert "当日无有效规定。" in sheet.explain("zh")
    assert len(sheet.figures) == 3


def test_a_place_gives_a_figure_and_then_it_is_the_standard():
    sun = figure("M-14.yield").dated
    limits = measure_limits("photovoltaic", sun.citation, least_effect=sun.value)
    place = NATIONAL.place("x", en="A county", zh="某县", **limits)
    assert measure_sheet("photovoltaic", on=ON).terms is None
    sheet = measure_sheet("photovoltaic", on=ON, policy=place)
    assert sheet.terms is not None
    assert ["standard", "the yield asked for: 3,000.00 yuan", "A county"] in [
        row[:3] for row in rows(sheet)
    ]


def test_a_kind_that_is_none_and_a_day_before_all():
    with pytest.raises(RecordError, match=r"^kind: one of "):
        measure_sheet("luck", on=ON)
    with pytest.raises(NotInForceError):
        measure_sheet("dibao", on=date(2012, 1, 1))
    shown = measure_sheet("dibao", on=ON)
    assert repr(shown) == "<MeasureSheet dibao on 2017-12-31>"
    assert "<table" in shown._repr_html_()
