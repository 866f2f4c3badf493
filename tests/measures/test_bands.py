"""What catastrophic insurance pays of a bill, by bands."""

import pytest

from precisionpov.errors import RecordError
from precisionpov.measures.bands import CHANGSHUN_BANDS, catastrophic_payment
from precisionpov.money import yuan
from precisionpov.reasoning.quantity import Range


def test_the_bands_are_as_printed():
    assert (
        (yuan(35_000), 60),
        (yuan(70_000), 70),
        (yuan(140_000), 80),
    ) == CHANGSHUN_BANDS


@pytest.mark.parametrize(
    ("bill", "paid"),
    [
        (0, 0),
        (yuan(35_000), yuan(21_000)),
        (yuan("35000.10"), Range(int(yuan("21000.07")), int(yuan("24500.07")))),
        (yuan(70_000), Range(int(yuan(45_500)), int(yuan(49_000)))),
        (yuan(140_000), Range(int(yuan(101_500)), int(yuan(112_000)))),
        # Of one fen 0.6 are paid: none or one.
        (1, Range(0, 1)),
    ],
)
def test_both_readings_bound_what_is_paid(bill, paid):
    assert catastrophic_payment(bill) == paid


def test_a_place_has_bands_of_its_own_and_they_may_fall():
    assert catastrophic_payment(yuan(20), ((yuan(10), 80), (yuan(20), 50))) == Range(
        int(yuan(10)), int(yuan(13))
    )


@pytest.mark.parametrize(
    ("bill", "problem"),
    [
        (-1, "is zero or more"),
        (yuan("140000.01"), "is above the last band"),
        (350.5, "an amount in fen"),
    ],
)
def test_a_bill_beyond_all_bands_is_refused(bill, problem):
    with pytest.raises(RecordError, match=f"bill: {problem}"):
        catastrophic_payment(bill)
