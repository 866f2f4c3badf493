"""Growth and redistribution behind a change of poverty (T-001-01)."""

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import Range, RecordError

LINE = 300
OPEN = "is not exact; leave the household out, or take one end of it"
BEFORE = [(100, 1), (200, 1), (500, 1), (800, 1)]


def test_all_incomes_doubled_is_growth_alone():
    doubled = [(2 * net, members) for net, members in BEFORE]
    found = pov.decompose_change(BEFORE, doubled, LINE, base="b")
    for one in found.parts:
        assert one.redistribution == one.residual == 0
        assert one.growth == one.change == one.average_growth
    incidence = found.of("incidence")
    assert (incidence.before, incidence.after) == (Fraction(1, 2), Fraction(1, 4))


def test_one_mean_shared_otherwise_is_redistribution_alone():
    shared = [(400, 1), (400, 1), (400, 1), (400, 1)]
    found = pov.decompose_change(BEFORE, shared, LINE, base="b")
    for one in found.parts:
        assert one.growth == one.residual == one.average_growth == 0
        assert one.redistribution == one.change == one.average_redistribution


def test_both_at_once_by_hand():
    # The mean goes from 400 to 600; the first two get nothing of it.
    after = [(100, 1), (200, 1), (900, 1), (1_200, 1)]
    one = pov.decompose_change(BEFORE, after, LINE, base="b").of("gap")
    assert one.before == one.after == Fraction(1, 4)
    # With half as much again the first two have 150 and 300.
    assert one.only_growth == Fraction(150, 4 * 300)
    # With two thirds of it they have 66.67 and 133.33, the third has 600.
    assert one.only_sharing == Fraction(
        233_333 + Fraction(1, 3) + 166_666 + Fraction(2, 3), 4 * 300_000
    )
    assert one.growth == Fraction(-1, 8)
    assert one.redistribution == Fraction(1, 12)
    assert one.residual == Fraction(1, 24)
    assert one.average_growth == (Fraction(-1, 8) + Fraction(-1, 12)) / 2
    assert one.average_growth + one.average_redistribution == one.change


def test_a_line_that_rises_with_prices_is_no_change():
    dearer = [(2 * net, members) for net, members in BEFORE]
    found = pov.decompose_change(BEFORE, dearer, LINE, base="b", line_after=2 * LINE)
    for one in found.parts:
        assert one.change == one.growth == one.redistribution == 0
    assert found.lines == (LINE, 2 * LINE)


@pytest.mark.parametrize(
    ("before", "after", "more", "problem"),
    [
        ([], BEFORE, {}, "before: the mean income of a year is above zero"),
        (BEFORE, [(0, 1)], {}, "after: the mean income of a year is above zero"),
        (BEFORE, BEFORE, {"line_after": 0}, "line: an amount above 0, in fen"),
        (
            [(1, 1), (Range(1, 2), 1)],
            BEFORE,
            {},
            f"households[1].income: {OPEN}",
        ),
        (
            [(None, 1)],
            BEFORE,
            {},
            f"households[0].income: {OPEN}",
        ),
    ],
)
def test_what_cannot_be_parted_is_refused(before, after, more, problem):
    with pytest.raises(RecordError) as error:
        pov.decompose_change(before, after, LINE, base="b", **more)
    assert str(error.value) == problem


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.decompose_change(BEFORE, [(400, 1)], LINE, base="four people")
    assert repr(found) == (
        "<PovertyChange of four people: incidence -50.00 %, growth 0.00 %, "
        "redistribution -50.00 %>"
    )
    assert "growth, averaged          0.00 %     0.00 %       0.00 %" in found.explain()
    assert (
        "part                      incidence  poverty gap  severity" in found.explain()
    )
    assert "项目              贫困发生率" in found.explain("zh")
    assert "分配效应" in found.explain("zh")
    assert found.explain().startswith("Why poverty changed\n")
    assert found.explain("zh").startswith("贫困变化的分解\n")
    kept = json.loads(json.dumps(found.to_dict()))
    assert kept["lines"] == [300, 300]
    assert kept["parts"][0]["redistribution"] == [-1, 2]
    with pytest.raises(RecordError, match="index: one of incidence, gap, severity"):
        found.of("sen")


YEARS = st.lists(
    st.tuples(st.integers(1, 2_000), st.integers(1, 6)), min_size=1, max_size=6
)


@given(YEARS, YEARS, st.integers(100, 600), st.integers(100, 600))
def test_the_parts_make_the_whole(before, after, line, later):
    found = pov.decompose_change(before, after, line, base="b", line_after=later)
    back = pov.decompose_change(after, before, later, base="b", line_after=line)
    for one, other in zip(found.parts, back.parts, strict=True):
        assert one.growth + one.redistribution + one.residual == one.change
        assert one.average_growth + one.average_redistribution == one.change
        assert one.average_growth == -other.average_growth
