"""Is a township's register accurate enough? Zizhou's two numbers, on both sides."""

from datetime import date

import attrs
import pytest

import precisionpov as pov
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import NotInForceError, RecordError, Truth
from precisionpov.facts.accuracy import AccuracyFacts
from precisionpov.policies import NATIONAL, ZIZHOU

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
FIRST, LAST = date(2017, 1, 1), date(2017, 12, 31)
GOOD = {
    "rightly_identified": 98,
    "households_checked": 100,
    "faultless_entries": 190,
    "entries_audited": 200,
}
FACTS = AccuracyFacts(
    rightly_identified=98_000,
    households_checked=10,
    faultless_entries=95_000,
    entries_audited=10,
)


def departures():
    yield FACTS
    for name, number in (("rightly_identified", 98_000), ("faultless_entries", 95_000)):
        for step in (-1, 1):
            yield attrs.evolve(FACTS, **{name: number + step})


def found(on=LAST, policy=ZIZHOU, **changes):
    return pov.assess_accuracy("t", **(GOOD | changes), on=on, policy=policy)


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_no_small_mistake_goes_unnoticed(day):
    law = ZIZHOU.on(day).rule("register_accuracy")
    assert survivors(law, list(departures())) == []


def test_with_one_fact_unknown_the_verdict_is_open_where_it_matters():
    law = ZIZHOU.on(LAST).rule("register_accuracy")
    for facts in departures():
        check_one_unknown(law, facts)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, YES),
        ({"rightly_identified": 97}, NO),
        ({"rightly_identified": 979, "households_checked": 1_000}, NO),
        ({"rightly_identified": 980, "households_checked": 1_000}, YES),
        ({"rightly_identified": 100}, YES),
        ({"faultless_entries": 200}, YES),
        ({"faultless_entries": 189}, NO),
        ({"rightly_identified": None}, UNKNOWN),
        ({"rightly_identified": None, "faultless_entries": 0}, NO),
        ({"households_checked": None}, UNKNOWN),
        ({"households_checked": 0, "rightly_identified": 0}, UNKNOWN),
        ({"rightly_identified": 101}, UNKNOWN),
        ({"entries_audited": None, "faultless_entries": None}, UNKNOWN),
    ],
)
def test_below_98_or_95_percent_somebody_is_called_in(changes, verdict):
    decision = found(**changes)
    assert (decision.verdict, decision.subject) == (verdict, "t")


def test_what_is_missing_is_named_in_both_languages():
    decision = found(rightly_identified=None, faultless_entries=201)
    assert {path for one in decision.missing for path in one.paths} == {
        "rightly_identified",
        "faultless_entries",
        "entries_audited",
    }
    assert "households rightly identified" in decision.explain()
    assert "数据核查户数" in decision.explain("zh")
    assert "识别准确率下限" in found().explain("zh")


def test_no_other_place_and_no_other_year_has_such_a_rule():
    for policy, day in (
        (ZIZHOU, date(2016, 12, 31)),
        (ZIZHOU, date(2018, 1, 1)),
        (NATIONAL, LAST),
    ):
        with pytest.raises(NotInForceError):
            found(on=day, policy=policy)


def test_what_can_be_no_count_is_refused():
    for name in GOOD:
        for wrong in (-1, 1.5, True):
            with pytest.raises(RecordError) as caught:
                found(**{name: wrong})
            assert str(caught.value) == (
                f"{name}: a whole number of households, 0 or more"
            )
    with pytest.raises(TypeError, match="a Policy"):
        found(policy="zizhou")
