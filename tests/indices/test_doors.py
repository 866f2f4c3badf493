"""Shares and lines are exact: a float, or a row that is no pair, is refused."""

from fractions import Fraction

import polars as pl
import pytest

import precisionpov as pov
from precisionpov import RecordError

EXACT = "a whole number or a fraction, as in Fraction(1, 2), not float"
PAIR = "is a pair: the net income of a household, and its people"
HALVES = {"a": 0.5, "b": Fraction(1, 2)}
BOTH = {"a": True, "b": False}


@pytest.mark.parametrize(
    ("verb", "given", "more", "problem"),
    [
        (
            pov.transfer_effect,
            ([(1, 2, 1)], 300, 0.5),
            {"of": "stock", "base": "b"},
            f"share: {EXACT}",
        ),
        (pov.benefit_incidence, ([(1, 1, 1)], 0.2), {}, f"poorest: {EXACT}"),
        (
            pov.deprivation_index,
            ([(BOTH, 1)], HALVES),
            {"base": "b"},
            f"weights.a: {EXACT}",
        ),
        (
            pov.deprivation_index,
            ([(BOTH, 1)], dict.fromkeys(BOTH, Fraction(1, 2))),
            {"base": "b", "cutoff": 0.3},
            f"cutoff: {EXACT}",
        ),
        (pov.before_growth, (43, 0.1), {}, f"growth: {EXACT}"),
        (pov.counts_from_shares, (100, {"a": 0.453}), {}, f"shares.a: {EXACT}"),
        (
            pov.poverty_indices,
            ([(1, 1)], 2952.0),
            {"base": "b"},
            "line: an amount above 0, in fen, not float",
        ),
        (
            pov.poverty_indices,
            ([(1, 1)], 300),
            {"base": "b", "population": 2.5},
            "population: a whole number, not float",
        ),
        (
            pov.poverty_indices,
            ([(1, 1), (1, 2, 3)], 300),
            {"base": "b"},
            f"households[1]: {PAIR}",
        ),
        (
            pov.poverty_indices,
            (pl.DataFrame({"income": [1], "people": [1]}), 300),
            {"base": "b"},
            f"households[0]: {PAIR}",
        ),
        (pov.poverty_indices, ([7], 300), {"base": "b"}, f"households[0]: {PAIR}"),
    ],
)
def test_what_is_not_exact_is_refused(verb, given, more, problem):
    with pytest.raises(RecordError) as error:
        verb(*given, **more)
    assert str(error.value) == problem


def test_the_rows_of_a_table_are_pairs():
    frame = pl.DataFrame({"income": [100, None], "people": [1, 3]})
    found = pov.poverty_indices(frame.rows(), 300, base="b")
    assert (found.least.poor, found.most.poor) == (1, 4)
