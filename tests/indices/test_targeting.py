"""The poor beside the listed (ST-8 to ST-12, ST-14)."""

import json
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import RecordError, Truth

YES, NO, OPEN = Truth.YES, Truth.NO, Truth.UNKNOWN
CASES = [(YES, True, 60), (NO, True, 20), (YES, False, 40), (NO, False, 880)]


def test_a_table_by_hand():
    found = pov.targeting_table(CASES, base="people")
    assert (found.listed, found.unlisted) == (80, 920)
    assert found.exclusion_error == pov.Interval(Fraction(2, 5), Fraction(2, 5))
    assert found.inclusion_error == pov.Incidence(20, 0, 80, "listed")
    assert found.missed_rate == pov.Incidence(40, 0, 920, "not listed")
    assert found.misplaced == pov.Incidence(60, 0, 1_000, "people")
    assert found.differential.low == Fraction(6, 10) - Fraction(20, 900)


def test_the_missed_rate_is_not_the_exclusion_error():
    found = pov.targeting_table(CASES, base="people")
    assert found.missed_rate.as_text() == "4.35 %"
    assert found.exclusion_error.as_text() == "40.00 % to 40.00 %"


def test_what_nobody_can_tell_is_between_both_answers():
    cases = [*CASES, (OPEN, True, 10), (OPEN, False, 30)]
    found = pov.targeting_table(cases, base="people")
    assert found.inclusion_error == pov.Incidence(20, 10, 90, "listed")
    assert found.missed_rate == pov.Incidence(40, 30, 950, "not listed")
    assert found.misplaced == pov.Incidence(60, 40, 1_040, "people")
    ends = [
        pov.targeting_table([*CASES, (one, True, 10), (two, False, 30)], base="people")
        for one, two in product((YES, NO), repeat=2)
    ]
    for name in ("exclusion_error", "differential"):
        settled = [getattr(one, name).low for one in ends]
        share = getattr(found, name)
        assert (share.low, share.high) == (min(settled), max(settled))


@pytest.mark.parametrize(
    ("cases", "there"),
    [
        ([], set()),
        ([(YES, True, 1)], {"inclusion_error", "exclusion_error", "misplaced"}),
        ([(NO, False, 1)], {"missed_rate", "misplaced"}),
        ([(OPEN, True, 1)], {"inclusion_error", "misplaced"}),
        (
            [(YES, True, 1), (NO, True, 1)],
            {"inclusion_error", "exclusion_error", "misplaced", "differential"},
        ),
    ],
)
def test_a_share_of_nobody_is_none(cases, there):
    found = pov.targeting_table(cases, base="people")
    names = {
        "missed_rate",
        "inclusion_error",
        "exclusion_error",
        "misplaced",
        "differential",
    }
    assert {one for one in names if getattr(found, one) is not None} == there


def test_what_is_no_case_is_refused():
    with pytest.raises(
        TypeError, match="a Truth, a bool and people, not bool and bool"
    ):
        pov.targeting_table([(True, True, 1)], base="b")
    with pytest.raises(TypeError, match="not Truth and NoneType"):
        pov.targeting_table([(YES, None, 1)], base="b")
    with pytest.raises(RecordError, match=r"households\[0\].members"):
        pov.targeting_table([(YES, True, 0)], base="b")
    with pytest.raises(RecordError, match="open_listed: a count is 0 or more"):
        pov.TargetingTable(base="b", open_listed=-1)


def test_a_list_of_counties_against_their_rank():
    counties = {
        "a": (100, True),
        "b": (200, False),
        "c": (300, True),
        "d": (400, False),
    }
    found = pov.targeting_by_rank(counties, base="counties")
    assert (found.poor_listed, found.others_listed) == (1, 1)
    assert (found.poor_unlisted, found.others_unlisted) == (1, 1)
    assert found.misplaced.as_text() == "50.00 %"


def test_counties_that_share_the_last_rank_are_open():
    counties = {
        "a": (100, True),
        "b": (200, False),
        "c": (200, True),
        "d": (400, False),
    }
    found = pov.targeting_by_rank(counties, base="counties")
    assert (found.open_listed, found.open_unlisted) == (1, 1)
    assert (found.poor_listed, found.others_unlisted) == (1, 1)


@pytest.mark.parametrize("listed", [True, False])
def test_a_list_of_all_or_none_is_right(listed):
    counties = {"a": (100, listed), "b": (100, listed)}
    found = pov.targeting_by_rank(counties, base="counties")
    assert found.misplaced.as_text() == "0.00 %"


def test_an_income_that_is_no_number_is_refused():
    with pytest.raises(RecordError, match=r"places.a: whole fen, not float"):
        pov.targeting_by_rank({"a": (1.0, True)}, base="counties")


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.targeting_table([*CASES, (OPEN, False, 30)], base="rural people")
    assert repr(found) == (
        "<TargetingTable of rural people: exclusion error 40.00 % to 53.85 %, "
        "inclusion error 25.00 %>"
    )
    assert "Counted: rural people." in found.explain()
    assert "missed rate, of those not listed  4.21 % to 7.37 %" in found.explain()
    assert "漏评率（占不在册）  4.21 %至7.37 %" in found.explain("zh")
    assert json.loads(json.dumps(found.to_dict()))["open_unlisted"] == 30
    told = found.explain().splitlines()
    assert told[5] == "case                   count"
    assert told[14] == "figure                            value"
    zh = found.explain("zh").splitlines()
    assert (told[0], zh[0]) == ("Errors of targeting", "瞄准误差")
    assert (told[3], zh[3]) == ("Counted: rural people.", "统计对象：rural people")
    assert (zh[5].split(), zh[14].split()) == (["情形", "数量"], ["指标", "数值"])
    empty = pov.TargetingTable(base="b")
    assert empty == pov.targeting_table([], base="b")
    assert (empty.listed, empty.unlisted) == (0, 0)
    assert "targeting differential            none" in empty.explain()


@given(
    st.lists(
        st.tuples(st.sampled_from([YES, NO]), st.booleans(), st.integers(1, 9)),
        min_size=1,
    )
)
def test_the_differential_is_one_less_both_errors(cases):
    found = pov.targeting_table(cases, base="b")
    if found.differential is None:
        return
    others = found.others_listed + found.others_unlisted
    wrong = found.exclusion_error.low + Fraction(found.others_listed, others)
    assert found.differential.low == found.differential.high == 1 - wrong
