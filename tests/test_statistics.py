"""Incidence: exact counts, bounds while some are open, impossible counts refused."""

from fractions import Fraction

import pytest

from precisionpov.errors import RecordError
from precisionpov.reasoning.truth import Truth
from precisionpov.statistics import (
    CONFIDENCE_95,
    Incidence,
    poverty_incidence,
    wilson_interval,
)


def test_the_share_is_of_the_population_given() -> None:
    """Nanling, end of 2014: 2,117 of 11,543 people are 18.34 %."""
    found = poverty_incidence([(Truth.YES, 2117)], 11543, base="rural registered")

    assert found.as_text() == "18.34 %"
    assert found.base == "rural registered"


def test_open_verdicts_leave_bounds() -> None:
    """Households still undecided may be poor or not."""
    verdicts = [(Truth.YES, 3), (Truth.NO, 12), (Truth.UNKNOWN, 5)]

    assert poverty_incidence(verdicts, 20, base="sample").as_text() == (
        "15.00 % to 40.00 %"
    )


@pytest.mark.parametrize(
    ("part", "decimals", "text"),
    [(1, 2, "33.33 %"), (2, 2, "66.67 %"), (1, 0, "33 %"), (0, 1, "0.0 %")],
)
def test_rounding_is_half_up_for_display(part: int, decimals: int, text: str) -> None:
    """The share is shown as asked, and never goes through a float."""
    assert Incidence(part, 0, 3, "sample").as_text(decimals) == text


@pytest.mark.parametrize(
    ("poor", "undecided", "population", "path"),
    [
        (1, 0, 0, "population"),
        (-1, 0, 5, "poor"),
        (0, -1, 5, "poor"),
        (65438, 0, 63998, "poor"),
    ],
)
def test_impossible_counts_are_refused(
    poor: int, undecided: int, population: int, path: str
) -> None:
    """65,438 poor among 63,998 people is the garbled figure of one report."""
    with pytest.raises(RecordError) as caught:
        Incidence(poor, undecided, population, "sample")

    assert caught.value.faults[0].path == path


@pytest.mark.parametrize("verdict", [True, "yes", None])
def test_only_a_verdict_is_counted(verdict: object) -> None:
    """A bool has no unknown, so it is no verdict."""
    with pytest.raises(
        TypeError, match=r"a verdict is a Truth, as in decision\.verdict"
    ):
        poverty_incidence([(verdict, 3)], 3, base="sample")


@pytest.mark.parametrize(
    ("count", "sampled", "low", "high"),
    [
        (0, 10, "0.0000", "27.7533"),
        (1, 10, "1.7876", "40.4150"),
        (5, 10, "23.6593", "76.3407"),
        (2, 100, "0.5502", "7.0012"),
        (90, 100, "82.5634", "94.4771"),
    ],
)
def test_wilson_gives_the_intervals_of_the_textbooks(count, sampled, low, high) -> None:
    """As other implementations give them, to four decimals."""
    assert wilson_interval(count, sampled).as_text(4) == f"{low} % to {high} %"


def test_an_interval_is_never_too_narrow_and_hardly_too_wide() -> None:
    """Both ends lie on or outside the true roots, by less than 2 in 10**12."""
    z = CONFIDENCE_95
    for sampled in (1, 2, 7, 100, 999):
        for count in range(0, sampled + 1, max(1, sampled // 9)):
            share = Fraction(count, sampled)
            found = wilson_interval(count, sampled)
            for end, way in ((found.low, 1), (found.high, -1)):
                gap = Fraction(way * 2, 10**12)
                beyond = (share - end) ** 2 - z**2 * end * (1 - end) / sampled
                inside = end + gap
                within = (share - inside) ** 2 - z**2 * inside * (1 - inside) / sampled
                assert beyond >= 0
                assert within < 0 or not 0 < inside < 1 or beyond == 0


def test_nothing_found_reaches_down_to_zero_exactly() -> None:
    assert wilson_interval(0, 100).low == 0
    assert wilson_interval(100, 100).high == 1


def test_a_design_effect_makes_a_sample_count_for_less() -> None:
    """A hundred drawn with an effect of two tell as much as fifty."""
    assert wilson_interval(4, 100, design_effect=2) == wilson_interval(2, 50)
    narrow = wilson_interval(4, 100, deviations=Fraction(1))
    assert wilson_interval(4, 100).low < narrow.low < narrow.high


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"sampled": 0}, "sampled"),
        ({"count": -1}, "count"),
        ({"count": 11}, "count"),
        ({"deviations": Fraction(0)}, "deviations"),
        ({"design_effect": Fraction(9, 10)}, "design_effect"),
    ],
)
def test_what_no_sample_can_be_is_refused(given, path) -> None:
    asked = {"count": 1, "sampled": 10} | given
    with pytest.raises(RecordError) as caught:
        wilson_interval(asked.pop("count"), asked.pop("sampled"), **asked)
    assert [one.path for one in caught.value.faults] == [path]


def test_an_interval_is_plain_data_too() -> None:
    assert wilson_interval(0, 100).to_dict()["low"] == [0, 1]
