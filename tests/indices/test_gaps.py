"""How many are poor, how far, and how unequally (ST-1 to ST-5)."""

import json
import pickle
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import Range, RecordError

LINE = 300
INCOME = "households[1].income"
FOUR = [(100, 1), (450, 3), (600, 2), (2_000, 4)]
"""Incomes a head of 100, 150, 300 and 500: four of ten people are poor."""


def test_four_households_by_hand():
    found = pov.poverty_indices(FOUR, LINE, base="ten people").exact
    assert found is not None
    assert (found.population, found.poor, found.shortfall) == (10, 4, 200 + 450)
    assert found.incidence == Fraction(4, 10)
    # One person lacks 2/3 of the line, three people half of it.
    assert found.gap == (Fraction(2, 3) + 3 * Fraction(1, 2)) / 10
    assert found.severity == (Fraction(4, 9) + 3 * Fraction(1, 4)) / 10
    assert found.income_gap_ratio == (Fraction(2, 3) + 3 * Fraction(1, 2)) / 4
    # Six pairs of poor people, three of them 50 apart; the mean is 137.5.
    assert found.gini == Fraction(3 * 50) / (4 * 4 * Fraction(275, 2))
    ratio, gini = found.income_gap_ratio, found.gini
    assert found.sen == found.incidence * (ratio + (1 - ratio) * gini)


@pytest.mark.parametrize(("income", "poor"), [(599, 2), (600, 0), (601, 0)])
def test_exactly_on_the_line_is_not_poor(income, poor):
    found = pov.poverty_indices([(income, 2)], LINE, base="b").exact
    assert found is not None
    assert (found.poor, found.shortfall) == (poor, 1 if poor else 0)


def test_the_population_may_be_more_than_the_households():
    found = pov.poverty_indices(FOUR, LINE, base="rural people", population=100).exact
    assert found is not None
    assert found.incidence == Fraction(4, 100)
    assert found.gap == Fraction(650, 300 * 100)


def test_a_household_that_stands_for_several_is_given_multiplied():
    once = pov.poverty_indices([*FOUR, *FOUR, (100, 1)], LINE, base="b")
    weighted = pov.poverty_indices(
        [(300, 3), (900, 6), (1_200, 4), (4_000, 8)], LINE, base="b"
    )
    assert once.exact == weighted.exact


@pytest.mark.parametrize(
    ("income", "least", "most", "assumed"),
    [
        (Range(100, 400), 0, 200, 0),
        (Range(100, 299), 1, 200, 0),
        (None, 0, 300, 1),
        (Range(None, 250), 50, 300, 1),
        (Range(None, -20), 320, 320, 1),
        (Range(250, None), 0, 50, 0),
        (-50, 350, 350, 0),
    ],
)
def test_what_is_open_makes_two_figures(income, least, most, assumed):
    found = pov.poverty_indices([(income, 1)], LINE, base="one person")
    assert (found.least.shortfall, found.most.shortfall) == (least, most)
    assert found.assumed == assumed
    assert (found.exact is None) == (least != most)


def test_without_poor_people_nothing_is_averaged():
    found = pov.poverty_indices([(900, 1)], LINE, base="b").exact
    assert found is not None
    assert found.incidence == found.gap == found.severity == 0
    assert found.income_gap_ratio is found.gini is found.sen is None


@pytest.mark.parametrize(("income", "known"), [(0, False), (1, True)])
def test_without_income_the_poor_have_no_gini(income, known):
    found = pov.poverty_indices([(income, 1), (0, 2)], LINE, base="b").exact
    assert found is not None
    assert (found.gini is not None) is known
    assert (found.sen is not None) is known


@pytest.mark.parametrize(
    ("households", "more", "problem"),
    [
        ([], {}, "population: 0 is too few: 1 or more, and 0"),
        ([(1, 0)], {}, "households[0].members: a whole number, 1 or more"),
        ([(1, True)], {}, "households[0].members: a whole number, 1 or more, not bool"),
        (
            [(1, 1), (1.5, 1)],
            {},
            f"{INCOME}: whole fen, a Range, or None where unknown, not float",
        ),
        ([(1, 3)], {"population": 2}, "population: 2 is too few: 1 or more, and 3"),
        ([(1, 1)], {"line": 0}, "line: an amount above 0, in fen"),
    ],
)
def test_what_is_no_number_is_refused(households, more, problem):
    line = more.pop("line", LINE)
    with pytest.raises(RecordError) as error:
        pov.poverty_indices(households, line, base="b", **more)
    assert str(error.value) == problem


def test_numbers_of_table_libraries_are_numbers():
    numpy = pytest.importorskip("numpy")
    pairs = [(numpy.int64(one), numpy.int32(two)) for one, two in FOUR]
    assert pov.poverty_indices(pairs, LINE, base="b") == pov.poverty_indices(
        FOUR, LINE, base="b"
    )


def test_it_is_told_in_both_languages_and_as_data():
    exact = pov.poverty_indices(FOUR, LINE, base="ten people")
    assert repr(exact) == (
        "<PovertyIndices of ten people: incidence 40.00 %, gap 21.67 %>"
    )
    assert "shortfall to the line         6.50 yuan" in exact.explain()
    assert exact.explain().startswith("Indices of poverty\n")
    assert exact.explain("zh").startswith("贫困指数\n")
    assert "贫困发生率        40.00 %" in exact.explain("zh")
    assert "收入取上限" not in exact.explain("zh")
    wide = pov.poverty_indices([*FOUR, (None, 10)], LINE, base="twenty people")
    assert "incidence 20.00 % to 70.00 %" in repr(wide)
    assert "at the highest" in wide.explain()
    assert "收入取上限" in wide.explain("zh")
    kept = json.loads(json.dumps(wide.to_dict()))
    assert kept["most"]["incidence"] == [7, 10]
    assert kept["assumed"] == 10
    assert pickle.loads(pickle.dumps(wide)) == wide
    none = pov.poverty_indices([(900, 1)], LINE, base="b")
    assert "Sen index                     none" in none.explain()


PAIRS = st.lists(
    st.tuples(st.integers(-50, 2_000), st.integers(1, 6)), min_size=1, max_size=8
)


@given(PAIRS)
def test_it_is_what_the_definition_says_of_each_person(pairs):
    heads = [Fraction(net, members) for net, members in pairs for _ in range(members)]
    lacks = [(LINE - one) / LINE for one in heads if one < LINE]
    found = pov.poverty_indices(pairs, LINE, base="b").exact
    assert found is not None
    assert found.incidence == Fraction(len(lacks), len(heads))
    assert found.gap == sum(lacks) / Fraction(len(heads))
    assert found.severity == sum(one * one for one in lacks) / Fraction(len(heads))
    poor = [one for one in heads if one < LINE]
    if found.gini is not None:
        apart = sum(abs(one - two) for one in poor for two in poor)
        assert found.gini == apart / (2 * len(poor) * sum(poor))


@given(PAIRS, st.integers(0, 500), st.integers(0, 7))
def test_to_learn_more_narrows_what_was_open(pairs, width, which):
    which %= len(pairs)
    net, members = pairs[which]
    wide = [*pairs]
    wide[which] = (
        (Range(net - width, net + width), members) if width else (net, members)
    )
    opened = pov.poverty_indices(wide, LINE, base="b")
    known = pov.poverty_indices(pairs, LINE, base="b").least
    assert opened.least.incidence <= known.incidence <= opened.most.incidence
    assert opened.least.gap <= known.gap <= opened.most.gap
    assert opened.least.severity <= known.severity <= opened.most.severity


@given(PAIRS)
def test_the_order_of_households_does_not_matter(pairs):
    there = pov.poverty_indices(pairs, LINE, base="b")
    assert there == pov.poverty_indices(pairs[::-1], LINE, base="b")
