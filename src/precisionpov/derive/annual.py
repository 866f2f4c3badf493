"""What the register's yearly sums add to the income of their window.

The sums hold what the national form counts. Where a policy counts all of that, a
sum stands as it is. Where it does not, what the sum's own items do not tell apart
counts from nothing to its whole.
"""

from typing import NamedTuple

from precisionpov.derive.bounds import NOTHING, Bounds, both, bounds_of, less, total
from precisionpov.derive.weighing import (
    PARTS,
    Circumstances,
    ItemTreatment,
    Piece,
    Placed,
    rates_of,
    weigh,
)
from precisionpov.policy.income import REGISTER_SUM_KINDS
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome
from precisionpov.records.receipt_kinds import Component

__all__ = ["AnnualPart", "annual_part", "plain_year"]


class AnnualPart(NamedTuple):
    """One part of income by a yearly sum.

    Attributes:
        gross: What counts of it, before costs.
        net: What it comes to, after costs.
        pieces: What it is made of, each with its place in the record.
    """

    gross: Bounds
    net: Bounds
    pieces: tuple[Placed, ...]


class _Form(NamedTuple):
    """What a sum of the national form means under a law.

    Attributes:
        whole: Whether everything in it counts.
        one_off: Whether some of it may come only once.
        policy: Whether some of it may go to registered households only.
    """

    whole: bool
    one_off: bool
    policy: bool


def _forms(law: Law) -> tuple[_Form, ...]:
    """Give what the four sums mean under a law; to be kept by the law."""
    rates = law.kept(rates_of)
    forms: list[_Form] = []
    for part in PARTS:
        kinds = [kind for kind in REGISTER_SUM_KINDS if kind.component is part]
        counted = [k for k in kinds if rates[k].treatment is not Treatment.EXCLUDED]
        forms.append(
            _Form(
                all(rates[kind].treatment is Treatment.COUNTED for kind in kinds),
                any(rates[kind].one_off for kind in counted),
                any(rates[kind].policy for kind in counted),
            )
        )
    return tuple(forms)


def plain_year(income: AnnualIncome, law: Law) -> tuple[int, int] | None:
    """Give net income by five exact sums, and how much of it may come only once.

    None where the sums are not exact, tell items apart, or hold what the law does
    not count whole.

    Raises:
        NotInForceError: Nothing is said of a kind on that day.
    """
    net = once = 0
    for component, form in zip(PARTS, law.kept(_forms), strict=True):
        amount = income.sum_of(component)
        if amount is None or isinstance(amount, Range) or not form.whole:
            return None
        net += amount
        if form.one_off:
            once += amount
    cost = income.operating_cost
    if cost is None or isinstance(cost, Range) or income.items:
        return None
    return net - cost, once


def annual_part(
    part: int,
    income: AnnualIncome,
    path: str,
    around: Circumstances,
) -> AnnualPart:
    """Work out one part of income by the sum of a year.

    Args:
        part: Which of the four parts.
        income: The sums of the law's window.
        path: The place of the sums in the record.
        around: Whose it is, and under which law.

    Raises:
        NotInForceError: Nothing is said of a kind on that day.
    """
    component, form = PARTS[part], around.law.kept(_forms)[part]
    recorded = income.sum_of(component)
    items = [
        (
            bounds_of(item.amount),
            Placed(f"{path}.items[{index}]", weigh(item, around, in_sum=True), item),
        )
        for index, item in enumerate(income.items)
        if item.kind.component is component
    ]
    whole: Bounds = (0, None) if recorded is None else bounds_of(recorded)
    rest_low, rest_high = less(whole, total(amount for amount, _ in items))
    rest: Bounds = (max(0, rest_low or 0), rest_high)
    # What is taken out of the sum: all of an item that does not count, and what may
    # be none of one in doubt. Counted items leave the sum as exact as it was.
    out = total(_left_out(amount, one.piece) for amount, one in items)
    gross: Bounds = (0, less(whole, out)[1])
    treatment = ItemTreatment.COUNTED
    if form.whole:
        gross = less(whole, out)
    else:
        rest, treatment = (0, rest[1]), ItemTreatment.IN_DOUBT
    if recorded is None:
        treatment = ItemTreatment.NOT_RECORDED
    one_off = None if form.one_off else False
    policy = None if form.policy else False
    rest_piece = Piece(part, treatment, rest, NOTHING, rest, one_off, policy)
    pieces = [placed for _, placed in items]
    pieces.append(Placed(f"{path}.{component.value}", rest_piece))
    gross = both(total(one.piece.gross for one in pieces), gross)
    net = gross
    if component is Component.OPERATING:
        cost = _cost_piece(income, certain=form.whole and out == NOTHING)
        pieces.append(Placed(f"{path}.operating_cost", cost))
        net = less(gross, cost.cost)
    return AnnualPart(gross, net, tuple(pieces))


def _left_out(amount: Bounds, piece: Piece) -> Bounds:
    """Give how much of an item a sum holds that does not count."""
    if piece.treatment is ItemTreatment.COUNTED:
        return NOTHING
    return (0 if piece.gross[1] else amount[0], amount[1])


def _cost_piece(income: AnnualIncome, *, certain: bool) -> Piece:
    """Give the yearly sum of costs; some of it is of what does not count."""
    cost: Bounds = (0, None)
    treatment = ItemTreatment.NOT_RECORDED
    if income.operating_cost is not None:
        low, high = bounds_of(income.operating_cost)
        cost = (low if certain else 0, high)
        treatment = ItemTreatment.DEDUCTED
    return Piece(1, treatment, NOTHING, cost, less(NOTHING, cost))
