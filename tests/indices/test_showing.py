"""Shares as a page shows them."""

from fractions import Fraction

import pytest

from precisionpov.indices.showing import percent


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Fraction(1, 3), "33.33 %"),
        (Fraction(5, 100_000), "0.01 %"),
        (Fraction(-5, 100_000), "-0.01 %"),
        (Fraction(-49, 1_000_000), "0.00 %"),
        (Fraction(-1, 200), "-0.50 %"),
        (Fraction(7, 2), "350.00 %"),
        (None, "none"),
    ],
)
def test_a_half_goes_away_from_zero(share, text):
    assert percent(share) == text


def test_none_has_a_word_in_chinese():
    assert percent(None, "zh") == "无"
