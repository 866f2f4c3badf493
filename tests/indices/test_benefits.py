"""Who gets a benefit (ST-13)."""

import json
from fractions import Fraction

import pytest

import precisionpov as pov
from precisionpov import RecordError


def test_half_of_the_benefit_for_the_poorest_fifth():
    rows = [(100, 1, 50), (400, 2, 20), (900, 2, 30)]
    found = pov.benefit_incidence(rows, Fraction(1, 5))
    assert (found.share, found.ratio) == (Fraction(1, 2), Fraction(5, 2))
    assert found.as_text() == "the poorest 20.00 % get 50.00 %"
    assert json.loads(json.dumps(found.to_dict()))["ratio"] == [5, 2]


def test_people_of_one_income_count_in_part():
    rows = [(100, 1, 50), (400, 2, 20), (400, 2, 30)]
    found = pov.benefit_incidence(rows, Fraction(2, 5))
    assert found.share == Fraction(50, 100) + Fraction(1, 4) * Fraction(50, 100)
    assert pov.benefit_incidence(rows, Fraction(1)).share == 1


@pytest.mark.parametrize(
    ("rows", "poorest", "problem"),
    [
        ([], Fraction(1, 5), "households: nobody gets anything"),
        ([(1, 1, 0)], Fraction(1, 5), "households: nobody gets anything"),
        ([(1, 1, -1)], Fraction(1, 5), "households[0].benefit: is below zero"),
        (
            [(None, 1, 1)],
            Fraction(1, 5),
            "households[0].income: whole fen, not NoneType",
        ),
        ([(1, 1, 1)], Fraction(0), "poorest: is above 0 and at most 1"),
        ([(1, 1, 1)], Fraction(6, 5), "poorest: is above 0 and at most 1"),
    ],
)
def test_what_cannot_be_ranked_is_refused(rows, poorest, problem):
    with pytest.raises(RecordError) as error:
        pov.benefit_incidence(rows, poorest)
    assert str(error.value) == problem
