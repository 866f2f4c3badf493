"""Incidence: exact counts, bounds while some are open, impossible counts refused."""

import pytest

from precisionpov.errors import RecordError
from precisionpov.reasoning.truth import Truth
from precisionpov.statistics import Incidence, poverty_incidence


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
