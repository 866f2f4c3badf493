"""Receipts, expenses and annual sums, many of them at the edge of a window."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import Window
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome, Expense, ExpenseKind, Receipt
from precisionpov.records.receipt_kinds import Component, ReceiptKind
from precisionpov.strategies.departing import made

__all__ = ["annual_incomes", "expenses", "make_receipt", "receipt_parts", "receipts"]

ONE_DAY = timedelta(days=1)
MOST = 5_000_000
"""Fifty thousand yuan in fen."""

KINDS = tuple(ReceiptKind)

Parts = tuple[ReceiptKind, int, str]
"""The kind of a receipt, its amount in fen, and what is odd about it."""

SURE = (
    "plain",
    "no cost",
    "dear",
    "first day",
    "last day",
    "day before",
    "day after",
    "in kind",
    "earned",
)
UNSURE = (
    "undated",
    "cost unknown",
    "cost bounded",
    "bounded",
    "at least",
    "at most",
)


def receipts(
    amount: tuple[int, int] = (0, MOST),
    *,
    window: Window,
    kinds: tuple[ReceiptKind, ...] = KINDS,
    person: str | None = None,
    unknown: bool = True,
) -> SearchStrategy[Receipt]:
    """Draw receipts in a window of income and at its edges.

    Examples shrink towards an exact receipt of nothing, of the first kind, in the
    middle of the window.

    Args:
        amount: The lowest and the highest amount, in fen.
        window: The window. Receipts fall into it, on its first and last day, and
            on the day before and after.
        kinds: The kinds to choose from, dull first.
        person: The id of a member who may have earned it.
        unknown: Whether a receipt may be unclassified or undated, or amount or
            cost bounded or unknown.
    """
    return _receipts(amount, window, kinds, person, unknown)


@lru_cache(maxsize=64)
def _receipts(
    amount: tuple[int, int],
    window: Window,
    kinds: tuple[ReceiptKind, ...],
    person: str | None,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Receipt]:
    parts = receipt_parts(amount, kinds, unknown=unknown)
    return made(parts, lambda drawn: make_receipt(drawn, window, person))


def receipt_parts(
    amount: tuple[int, int], kinds: tuple[ReceiptKind, ...], *, unknown: bool
) -> SearchStrategy[Parts]:
    """Draw what :func:`make_receipt` makes a receipt from.

    Args:
        amount: The lowest and the highest amount, in fen.
        kinds: The kinds to choose from, dull first.
        unknown: Whether something may be unknown about it.
    """
    oddities = (*SURE, *UNSURE) if unknown else SURE
    classified = tuple(one for one in kinds if one is not ReceiptKind.UNCLASSIFIED)
    return st.tuples(
        st.sampled_from(kinds if unknown else classified),
        st.integers(*amount),
        st.sampled_from(oddities),
    )


def make_receipt(parts: Parts, window: Window, person: str | None = None) -> Receipt:
    """Make a receipt of its parts.

    Args:
        parts: Kind, amount and what is odd about it.
        window: The window in which, or next to which, it falls.
        person: The id of a member who may have earned it.
    """
    kind, amount, oddity = parts
    costs = kind.component is Component.OPERATING
    return Receipt(
        kind=kind,
        amount=AMOUNTS.get(oddity, Fen)(amount),
        on=_day(oddity, window),
        cost=COSTS.get(oddity, _third)(amount) if costs else None,
        in_kind=oddity == "in kind",
        person=person if oddity == "earned" else None,
    )


def _day(oddity: str, window: Window) -> date | None:
    match oddity:
        case "undated":
            return None
        case "first day":
            return window.first
        case "last day":
            return window.last
        case "day before":
            return window.first - ONE_DAY
        case "day after":
            return window.last + ONE_DAY
        case _:
            return window.first + (window.last - window.first) // 2


def _third(amount: int) -> Fen:
    return Fen(amount // 3)


Amounts = Mapping[str, Callable[[int], Fen | Range]]

AMOUNTS: Amounts = {
    "bounded": lambda amount: Range(amount // 2, amount),
    "at least": lambda amount: Range(amount, None),
    "at most": lambda amount: Range(None, amount),
}
COSTS: Mapping[str, Callable[[int], Fen | Range | None]] = {
    "no cost": lambda _: Fen(0),
    "dear": lambda amount: Fen(amount + 100),
    "cost unknown": lambda _: None,
    "cost bounded": lambda amount: Range(0, amount),
}


def expenses(
    amount: tuple[int, int] = (0, MOST), *, window: Window, unknown: bool = True
) -> SearchStrategy[Expense]:
    """Draw rigid expenses in a window.

    Examples shrink towards an exact medical expense of nothing on the last day.

    Args:
        amount: The lowest and the highest amount, in fen.
        window: The window.
        unknown: Whether an expense may be undated, or bounded.
    """
    oddities = ("last day", "day after", *(("undated", "bounded") if unknown else ()))

    def expense(drawn: tuple[ExpenseKind, int, str]) -> Expense:
        kind, size, oddity = drawn
        paid = AMOUNTS.get(oddity, Fen)(size)
        return Expense(kind=kind, amount=paid, on=_day(oddity, window))

    parts = st.tuples(
        st.sampled_from(tuple(ExpenseKind)),
        st.integers(*amount),
        st.sampled_from(oddities),
    )
    return made(parts, expense)


def annual_incomes(
    amount: tuple[int, int] = (0, MOST), *, window: Window, unknown: bool = True
) -> SearchStrategy[AnnualIncome]:
    """Draw the register's five sums for a window, some with a wage that they hold.

    Examples shrink towards five sums of nothing.

    Args:
        amount: The lowest and the highest of each sum, in fen.
        window: The window.
        unknown: Whether one of the sums may be unknown or bounded.
    """
    sums = ("wage", "operating", "property", "transfer", "operating_cost")
    odd_sums = st.sampled_from(("", *sums))
    oddities = st.sampled_from(("unknown", "bounded") if unknown else ("exact",))

    def income(drawn: tuple[tuple[int, ...], str, str, bool]) -> AnnualIncome:
        amounts, odd, oddity, itemised = drawn
        held: dict[str, Any] = dict(zip(sums, map(Fen, amounts), strict=True))
        if odd:
            at_stake = amounts[sums.index(odd)]
            shape = AMOUNTS.get(oddity, Fen)
            held[odd] = None if oddity == "unknown" else shape(at_stake)
        if itemised:
            half = (ReceiptKind.LOCAL_WAGE, amounts[0] // 2, "last day")
            held["items"] = (make_receipt(half, window),)
        return AnnualIncome(window=window, **held)

    five = st.tuples(*[st.integers(*amount)] * len(sums))
    return made(st.tuples(five, odd_sums, oddities, st.booleans()), income)
