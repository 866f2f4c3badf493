"""The income of a household taken apart: every piece, the four parts, what is open."""

from collections.abc import Iterable
from typing import NamedTuple

from precisionpov.derive.accounts import is_complete, sums_of
from precisionpov.derive.annual import AnnualPart, annual_part
from precisionpov.derive.bounds import NOTHING, Bounds, both, less, perhaps, total
from precisionpov.derive.weighing import (
    PARTS,
    Circumstances,
    ItemTreatment,
    Piece,
    Placed,
    weigh,
)
from precisionpov.policy.policy import Law
from precisionpov.records.household import Household
from precisionpov.records.receipt_kinds import Component

__all__ = ["INCOMPLETE", "IncomeParts", "Part", "income_parts", "unrecorded"]

INCOMPLETE = "accounts_complete"
"""The place in the record that says whether accounts are complete."""


class Part(NamedTuple):
    """One of the four parts of income.

    Attributes:
        gross: What counts, before costs.
        cost: What is taken off.
        net: What is left.
    """

    gross: Bounds
    cost: Bounds
    net: Bounds


class IncomeParts(NamedTuple):
    """The income of a household, taken apart.

    Attributes:
        pieces: Everything looked at, with its place in the record.
        parts: Wage, operating, property and transfer income.
        net: Their sum, before any rounding.
        lasting: The same less what comes only once.
        policy: What only registered households receive.
        without_policy: The sum less that.
    """

    pieces: tuple[Placed, ...]
    parts: tuple[Part, ...]
    net: Bounds
    lasting: Bounds
    policy: Bounds
    without_policy: Bounds


def income_parts(household: Household, law: Law) -> IncomeParts:
    """Take the income of a household apart.

    Where both a yearly sum and receipts of its window are recorded for a part, the
    receipts are used, within the bounds of the sum.

    Raises:
        NotInForceError: Nothing is said of a kind of receipt on that day.
    """
    around = Circumstances.of(household, law)
    yearly = sums_of(household, law.window)
    weighed = [
        (receipt.kind, Placed(f"receipts[{i}]", weigh(receipt, around), receipt))
        for i, receipt in enumerate(household.receipts)
    ]
    found = yearly is not None or any(
        one.on is not None and law.window.holds(one.on) for one in household.receipts
    )
    complete = is_complete(household, law.window, found=found)
    parts: list[Part] = []
    pieces: list[Placed] = []
    for part, component in enumerate(PARTS):
        own = [placed for kind, placed in weighed if kind.component is component]
        added = [
            placed
            for kind, placed in weighed
            if kind.component is not component and placed.piece.part == part
        ]
        if not complete:
            added.append(Placed(INCOMPLETE, unrecorded(part)))
        whole = _whole(own)
        if yearly is not None:
            by_sum = annual_part(part, yearly[1], yearly[0], around)
            dated = any(
                one.on is not None and law.window.holds(one.on)
                for one in household.receipts
                if one.kind.component is component
            )
            whole, own = _with_sum(whole, own, by_sum, itemised=dated)
        rest = _whole(added)
        parts.append(Part(*(total(pair) for pair in zip(whole, rest, strict=True))))
        pieces += own + added
    net = total(part.net for part in parts)
    one_off = _marked(net, ((one.piece.net, one.piece.one_off) for one in pieces))
    policy = _marked(net, ((one.piece.net, one.piece.policy) for one in pieces))
    return IncomeParts(
        tuple(pieces), tuple(parts), net, one_off[1], policy[0], policy[1]
    )


def _whole(pieces: Iterable[Placed]) -> Part:
    """Add up pieces of one part."""
    found = [one.piece for one in pieces]
    return Part(
        total(piece.gross for piece in found),
        total(piece.cost for piece in found),
        total(piece.net for piece in found),
    )


def _with_sum(
    whole: Part, own: list[Placed], by_sum: AnnualPart, *, itemised: bool
) -> tuple[Part, list[Placed]]:
    """Join receipts of a part with its yearly sum; one of them holds the other."""
    sums = list(by_sum.pieces)
    if itemised:
        net = both(whole.net, by_sum.net)
        return Part(whole.gross, whole.cost, net), own + _held(sums)
    cost = total(one.piece.cost for one in sums)
    return Part(by_sum.gross, cost, by_sum.net), _held(own) + sums


def _held(pieces: list[Placed]) -> list[Placed]:
    """Say of pieces that other records hold what they say."""
    outside, held = ItemTreatment.OUTSIDE_WINDOW, ItemTreatment.HELD_ELSEWHERE
    return [
        one
        if one.piece.treatment is outside
        else one._replace(piece=Piece(one.piece.part, held, NOTHING, NOTHING, NOTHING))
        for one in pieces
    ]


def unrecorded(part: int) -> Piece:
    """Give what incomplete accounts may lack: any receipts, and any costs."""
    more: Bounds = (0, None)
    cost = more if PARTS[part] is Component.OPERATING else NOTHING
    net = less(more, cost)
    return Piece(part, ItemTreatment.NOT_RECORDED, more, cost, net, None, None)


def _marked(
    net: Bounds, pieces: Iterable[tuple[Bounds, bool | None]]
) -> tuple[Bounds, Bounds]:
    """Split net income into what is marked so and the rest; None marks a perhaps."""
    found = list(pieces)
    marked = total(
        one if mark else perhaps(one) for one, mark in found if mark is not False
    )
    rest = total(
        one if mark is False else perhaps(one)
        for one, mark in found
        if mark is not True
    )
    return both(marked, less(net, rest)), both(rest, less(net, marked))
