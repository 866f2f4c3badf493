"""How many people a place monitors: the scale of 2020, on both sides of each number."""

from datetime import date

import attrs
import pytest

import precisionpov as pov
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.facts.monitoring_scale import MonitoringScaleFacts
from precisionpov.monitoring.figures import KindCount, MonitoringFigures
from precisionpov.policies import NATIONAL
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth
from precisionpov.records.monitoring import MonitoredKind

FIRST, LAST = date(2020, 3, 20), date(2021, 4, 30)
DAY = date(2020, 12, 31)
YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def law(day=DAY):
    return NATIONAL.on(day).rule("monitoring_scale")


def facts(monitored, deep, registered=10):
    return MonitoringScaleFacts(
        area_of_deep_poverty=deep,
        monitored=monitored,
        registered=registered,
        deep_monitored=monitored,
        deep_registered=registered,
    )


CASES = [
    facts(monitored, deep)
    for monitored in (4_999, 5_000, 5_001, 9_999, 10_000, 10_001)
    for deep in (True, False)
]


@pytest.mark.parametrize("day", [FIRST, DAY, LAST])
def test_no_small_mistake_in_the_scale_goes_unnoticed(day):
    assert survivors(law(day), CASES) == []


@pytest.mark.parametrize("deep", [True, False])
@pytest.mark.parametrize("monitored", [0, 5_000, 10_001])
def test_with_one_fact_unknown_the_scale_is_open_where_it_matters(monitored, deep):
    check_one_unknown(law(), facts(monitored, deep))


@pytest.mark.parametrize(
    ("monitored", "elsewhere", "deep", "untold"),
    [
        (5_000, True, True, True),
        (5_001, False, True, None),
        (10_000, False, True, None),
        (10_001, False, False, False),
    ],
)
def test_about_five_percent_and_ten_where_poverty_is_deep(
    monitored, elsewhere, deep, untold
):
    found = [law().answers(facts(monitored, one))[0] for one in (False, True, None)]
    assert found == [elsewhere, deep, untold]


def figures(monitored=(), undecided=0, calm=0):
    counts = [
        KindCount(YES, MonitoredKind.UNSTABLE_EXITED, 1, one) for one in monitored
    ]
    return MonitoringFigures(
        on=DAY,
        counts=(
            *counts,
            KindCount(NO, None, 1, calm),
            KindCount(UNKNOWN, None, 1, undecided),
        ),
    )


@pytest.mark.parametrize(
    ("found", "deep", "verdict"),
    [
        (figures((20, 30), calm=500), False, YES),
        (figures((20, 31)), False, NO),
        (figures((20, 31)), True, YES),
        (figures((60, 41)), True, NO),
        (figures((50,), undecided=1), False, UNKNOWN),
        (figures((40,), undecided=10), False, YES),
        (figures((51,), undecided=10), False, NO),
        (figures((Range(50, 51),)), False, UNKNOWN),
        (figures((Range(50, None),)), False, UNKNOWN),
        (figures((51,)), None, UNKNOWN),
        (figures((50,)), None, YES),
        (figures((101,)), None, NO),
    ],
)
def test_the_scale_of_a_place_of_a_thousand_registered_people(found, deep, verdict):
    decision = pov.assess_monitoring_scale(
        found, place="x", registered_people=1_000, deep_poverty=deep
    )
    assert (decision.verdict, decision.subject, decision.on) == (verdict, "x", DAY)


def test_what_is_missing_is_named_in_both_languages():
    decision = pov.assess_monitoring_scale(
        figures((51,), undecided=60), place="x", registered_people=None
    )
    assert decision.verdict is UNKNOWN
    paths = {path for one in decision.missing for path in one.paths}
    assert paths == {"assessments", "deep_poverty", "registered_people"}
    assert "area of deep poverty or not" in decision.explain()
    assert "尚未判定的户" in decision.explain("zh")
    assert "建档立卡人口数" in decision.explain("zh")


def test_nobody_registered_settles_nothing():
    decision = pov.assess_monitoring_scale(
        figures((51,)), place="x", registered_people=0, deep_poverty=False
    )
    assert decision.verdict is UNKNOWN


def test_the_day_is_that_of_the_figures():
    for day, holds in ((FIRST, True), (LAST, True), (date(2020, 3, 19), False),
                       (date(2021, 5, 1), False)):  # fmt: skip
        one = attrs.evolve(figures((1,)), on=day)
        if holds:
            found = pov.assess_monitoring_scale(one, place="x", registered_people=100)
            assert found.verdict is YES
        else:
            with pytest.raises(NotInForceError):
                pov.assess_monitoring_scale(one, place="x", registered_people=100)


def test_without_assessments_there_is_no_day():
    with pytest.raises(RecordError, match="figures: nobody was assessed"):
        pov.assess_monitoring_scale(
            pov.monitoring_figures([]), place="x", registered_people=100
        )
    with pytest.raises(TypeError, match="takes a MonitoringFigures, not str"):
        pov.assess_monitoring_scale("x", place="x", registered_people=100)


def test_the_scale_is_a_sentence_and_cited_in_both_languages():
    (one,) = law().rule.criteria
    assert one.en == "The people to be monitored keep to the scale."
    assert one.zh.endswith("。")
    assert one.cite.article_zh == "监测规模"
    assert "at most" in one.cite.note
