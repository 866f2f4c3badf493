"""The arithmetic of reports, and the figures that were printed."""

from fractions import Fraction

import pytest

import precisionpov as pov
from precisionpov import RecordError, yuan


@pytest.mark.parametrize(
    ("total", "units", "shown"),
    [
        (24_047, 8_393, "2.865"),  # T-002-03, people a household
        (24_047, 120, "200.392"),  # T-002-03, people a village
        (63_998, 16_396, "3.903"),  # T-004-01
        (12_963, 3_840, "3.376"),  # T-004-02
        (3_840, 220, "17.455"),  # T-004-06, households a helper
        (2_117, 727, "2.912"),  # T-004-30
        (423_500, 114_300, "3.705"),  # T-003-06
        (88_000_000, 128_000, "687.500"),  # T-003-10
        (125_000, 128_000, "0.977"),  # T-003-11, teams a village
        (430_000, 125_000, "3.440"),  # cadres a team
        (40_265, 41_611, "0.968"),  # T-001-11
        (668, 2_117, "0.316"),  # T-004-32
        (300, 2_117, "0.142"),  # T-004-37
        (14, 58, "0.241"),  # T-004-40, posts that poor people have
        (414, 414, "1.000"),  # T-004-41
        (0, 1, "0.000"),
    ],
)
def test_published_ratios(total, units, shown):
    assert f"{float(pov.per_unit(total, units)):.3f}" == shown


@pytest.mark.parametrize(
    ("amount", "units", "each"),
    [
        (yuan(12_500_000_000), 21_850_000, 572),  # T-003-02, water
        (yuan(31_000_000_000), 40_000_000, 775),  # T-003-03, meals
        (yuan(19_850_000_000), 47_000, 422_340),  # T-003-04, clinics
        (yuan(69_800_000_000), 88_000_000, 793),  # T-003-05, funds
    ],
)
def test_published_costs_of_each(amount, units, each):
    assert round(pov.per_unit(amount, units) / 100) == each


@pytest.mark.parametrize(
    ("value", "growth", "before"),
    [(43_300, Fraction(10, 100), 39_364), (26_500, Fraction(273, 1_000), 20_817)],
)
def test_the_year_before(value, growth, before):
    assert round(pov.before_growth(value, growth)) == before
    assert pov.before_growth(value, growth) * (1 + growth) == value


def test_the_shares_of_a_town_leave_one_to_rounding():
    shares = {
        "calamity": "0.453",
        "schooling": "0.042",
        "nature": "0.041",
        "other": "0.464",
    }
    found = pov.counts_from_shares(
        12_963, {name: Fraction(share) for name, share in shares.items()}
    )
    assert [count for _, count in found.counts] == [5_872, 544, 531, 6_015]
    assert (found.shares, found.left) == (1, 1)


def test_the_attributes_of_a_town_add_up():
    shares = {"dibao": Fraction("0.171"), "wubao": Fraction("0.026")}
    found = pov.counts_from_shares(12_963, {**shares, "general": Fraction("0.803")})
    assert [count for _, count in found.counts] == [2_217, 337, 10_409]
    assert found.left == 0


def test_a_garbled_remainder_is_what_is_left():
    shares = {"moderate": Fraction("0.2282"), "severe": Fraction("0.1956")}
    found = pov.counts_from_shares(2_117, shares)
    assert [count for _, count in found.counts] == [483, 414]
    assert (found.left, found.shares) == (1_220, Fraction("0.4238"))
    assert found.to_dict() == {
        "whole": 2_117,
        "counts": {"moderate": 483, "severe": 414},
        "shares": [2_119, 5_000],
        "left": 1_220,
    }


def test_a_half_is_rounded_up():
    found = pov.counts_from_shares(3, {"a": Fraction(1, 2), "b": Fraction(1, 2)})
    assert (found.counts, found.left) == ((("a", 2), ("b", 2)), -1)


@pytest.mark.parametrize(
    ("verb", "given", "problem"),
    [
        (pov.per_unit, (1, 0), "units: a whole number, 1 or more"),
        (pov.per_unit, (-1, 1), "total: a whole number, 0 or more"),
        (pov.per_unit, (1.5, 1), "total: a whole number, 0 or more, not float"),
        (pov.per_unit, (1, True), "units: a whole number, 1 or more, not bool"),
        (
            pov.before_growth,
            (1, Fraction(-1)),
            "growth: is above -1, which is the loss of all",
        ),
        (pov.before_growth, (1.0, 1), "value: a whole number, not float"),
        (pov.counts_from_shares, (-1, {}), "total: a whole number, 0 or more"),
        (
            pov.counts_from_shares,
            (9, {"a": Fraction(11, 10)}),
            "shares.a: is from 0 to 1",
        ),
        (
            pov.counts_from_shares,
            (9, {"a": Fraction(-1, 10)}),
            "shares.a: is from 0 to 1",
        ),
    ],
)
def test_what_is_no_figure_is_refused(verb, given, problem):
    with pytest.raises(RecordError) as error:
        verb(*given)
    assert str(error.value) == problem


def test_the_edges_of_a_share_are_shares():
    found = pov.counts_from_shares(9, {"a": Fraction(0), "b": Fraction(1)})
    assert (found.counts, found.left) == ((("a", 0), ("b", 9)), 0)
