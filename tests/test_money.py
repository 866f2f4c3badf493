"""Money: one door in, exact inside, readable on the way out."""

import decimal
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.errors import RecordError
from precisionpov.money import Fen, in_yuan, per_head, split, total, yuan
from precisionpov.reasoning.quantity import Range


class Index:
    """A whole number of another library, such as numpy's int64."""

    def __init__(self, value: int) -> None:
        """Keep the value."""
        self.value = value

    def __index__(self) -> int:
        """Give the value."""
        return self.value


class Int(int):
    """A subclass with an arithmetic of its own."""

    def __mul__(self, other: object) -> int:
        """Give a wrong product."""
        return 7


class TestYuan:
    """The one door."""

    @pytest.mark.parametrize(
        ("amount", "fen"),
        [
            (0, 0),
            (5, 500),
            (-5, -500),
            (Index(5), 500),
            ("412.50", 41250),
            ("412.5", 41250),
            ("0.01", 1),
            ("-0.01", -1),
            ("-0", 0),
            (Decimal("31.50"), 3150),
            (Decimal("-31.5"), -3150),
            (Decimal("1E+3"), 100_000),
            (Decimal("-0"), 0),
            (10**13, 10**15),
            (-(10**13), -(10**15)),
            ("10000000000000.00", 10**15),
            (Decimal("1E+13"), 10**15),
        ],
    )
    def test_is_exact(self, amount: Any, fen: int) -> None:
        """Whole numbers, decimals and texts become whole fen."""
        assert fen == yuan(amount)
        assert type(yuan(amount)) is int

    @pytest.mark.parametrize(
        "amount",
        [
            "1.234",
            "1.230",
            "",
            ".5",
            "5.",
            "+5",
            "1,200",
            "1_000",
            " 12",
            "12\n",
            "１２",
            "١٢٣",
            "1E3",
            "NaN",
            "Infinity",
            "十",
            pytest.param("9" * 5000, id="a text of 5000 digits"),
            Decimal("1.234"),
            Decimal("1.230"),
            Decimal("NaN"),
            Decimal("sNaN"),
            Decimal("-Infinity"),
            Decimal("1E+999999"),
            Decimal("1E-999999"),
            10**13 + 1,
            -(10**13) - 1,
            pytest.param(10**5000, id="a number of 5001 digits"),
            "10000000000000.01",
            Decimal("10000000000000.01"),
            Decimal("1E+14"),
        ],
    )
    def test_refuses_what_is_no_amount(self, amount: Any) -> None:
        """Other digits, separators, exponents, fractions of a fen and giants."""
        with pytest.raises(RecordError, match=r"^an amount"):
            yuan(amount)

    @pytest.mark.parametrize("amount", [5.0, 5.7, float("nan"), True, None, b"5", [5]])
    def test_refuses_by_type_and_shows_the_cure(self, amount: Any) -> None:
        """A float or a bool is refused even where its value would do."""
        with pytest.raises(RecordError, match=r"yuan\('31\.50'\)") as caught:
            yuan(amount)
        assert type(amount).__name__ in str(caught.value)

    def test_does_not_depend_on_the_callers_context(self) -> None:
        """A caller who computes with three digits still gets every fen."""
        with decimal.localcontext(prec=3):
            assert yuan(Decimal("12345.67")) == 1_234_567

    def test_makes_plain_numbers(self) -> None:
        """A subclass of int loses its own arithmetic at the door."""
        assert yuan(Int(5)) == 500

    @given(st.integers(-(10**15), 10**15))
    def test_reads_what_is_written(self, fen: int) -> None:
        """An amount written in yuan reads back as itself."""
        assert yuan(in_yuan(fen).replace(",", "")) == fen


def test_total_adds() -> None:
    """The sum of none is zero."""
    assert total() == 0
    assert total(Fen(1), Fen(-3), Fen(10)) == 8


class TestPerHead:
    """Rounding for display."""

    @pytest.mark.parametrize(
        ("amount", "members", "fen"),
        [
            (875_000, 4, 218_750),
            (10, 4, 3),
            (9, 4, 2),
            (11, 4, 3),
            (-10, 4, -3),
            (-9, 4, -2),
            (0, 3, 0),
            (1, 1, 1),
            (-1, 1, -1),
        ],
    )
    def test_rounds_half_up_away_from_zero(
        self, amount: int, members: int, fen: int
    ) -> None:
        """Half a fen counts as a whole one, for debts too."""
        assert per_head(amount, members) == fen

    @pytest.mark.parametrize("members", [0, -1])
    def test_needs_a_member(self, members: int) -> None:
        """An empty household has no income per head."""
        with pytest.raises(RecordError, match="at least one member"):
            per_head(100, members)


class TestSplit:
    """Exact shares."""

    @pytest.mark.parametrize(
        ("amount", "weights", "shares"),
        [
            (10, [1, 1, 1], (4, 3, 3)),
            (11, [1, 1, 1], (4, 4, 3)),
            (10, [1, 2], (3, 7)),
            (100, [1, 2, 2], (20, 40, 40)),
            (-10, [1, 1, 1], (-4, -3, -3)),
            (5, [0, 1], (0, 5)),
            (0, [3, 1], (0, 0)),
        ],
    )
    def test_gives_the_rest_to_the_largest_remainder(
        self, amount: int, weights: Sequence[int], shares: tuple[int, ...]
    ) -> None:
        """Where remainders are equal, the first comes first."""
        assert split(Fen(amount), weights) == shares

    @pytest.mark.parametrize("weights", [[], [0], [0, 0], [2, -1], [-1]])
    def test_refuses_weights_that_share_nothing(self, weights: list[int]) -> None:
        """There must be something to share by."""
        with pytest.raises(RecordError, match="weights"):
            split(Fen(10), weights)

    @given(
        st.integers(-(10**15), 10**15),
        st.lists(st.integers(0, 100), min_size=1).filter(any),
    )
    def test_loses_nothing(self, amount: int, weights: list[int]) -> None:
        """Shares sum to the amount, and each is within one fen of its due."""
        shares = split(Fen(amount), weights)
        whole = sum(weights)
        assert sum(shares) == amount
        for share, weight in zip(shares, weights, strict=True):
            assert abs(share * whole - amount * weight) < whole


class TestInYuan:
    """Amounts as people read them."""

    @pytest.mark.parametrize(
        ("fen", "english", "chinese"),
        [
            (218_750, "2,187.50", "2,187.50"),
            (5, "0.05", "0.05"),
            (-123_456_789, "-1,234,567.89", "-1,234,567.89"),
            (-5, "-0.05", "-0.05"),
            (0, "0.00", "0.00"),
            (
                Range(218_750, 295_417),
                "2,187.50 to 2,954.17",
                "2,187.50 至 2,954.17",
            ),
            (Range(500, None), "at least 5.00", "不低于 5.00"),
            (Range(None, 500), "at most 5.00", "不高于 5.00"),
            (Range(0, None), "at least 0.00", "不低于 0.00"),
            (Range(None, 0), "at most 0.00", "不高于 0.00"),
            (Range(500, 500), "5.00", "5.00"),
            (Range(None, None), "unknown", "未知"),
            (None, "unknown", "未知"),
        ],
    )
    def test_speaks_both_languages(
        self, fen: int | Range | None, english: str, chinese: str
    ) -> None:
        """Exact, bounded and unknown amounts all have words."""
        assert in_yuan(fen) == english
        assert in_yuan(fen, "zh") == chinese
