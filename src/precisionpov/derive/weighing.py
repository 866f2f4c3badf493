"""What one receipt adds to the income of a window."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Self, assert_never

from precisionpov.derive.bounds import NOTHING, Bounds, bounds_of, less, perhaps
from precisionpov.derive.labour import has_labour
from precisionpov.policy.income import ONE_OFF, POLICY_TRANSFERS
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.term import Term
from precisionpov.records.accounts import Receipt
from precisionpov.records.cause import DibaoClass
from precisionpov.records.household import Household
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = [
    "PARTS",
    "Circumstances",
    "ItemTreatment",
    "Piece",
    "Placed",
    "Rate",
    "rates_of",
    "weigh",
]

PARTS = (
    Component.WAGE,
    Component.OPERATING,
    Component.PROPERTY,
    Component.TRANSFER,
)
"""The four parts of income, in the order in which sums are kept."""


class ItemTreatment(Term):
    """What became of one receipt, or of one yearly sum."""

    COUNTED = "counted", "counted", "计入"
    EXCLUDED = "excluded", "not counted", "不计入"
    DEDUCTED = "deducted", "deducted", "扣除"
    OUTSIDE_WINDOW = "outside_window", "outside the window", "不在核算时段内"
    UNDATED = "undated", "no day: from nothing to its whole", "日期不明"
    NOT_A_MEMBERS = "not_a_members", "of someone who had left", "非家庭成员收入"
    IN_DOUBT = "in_doubt", "in doubt: from nothing to its whole", "存疑"
    HELD_ELSEWHERE = "held_elsewhere", "held by other records", "已由其他记录反映"
    NOT_RECORDED = "not_recorded", "not recorded", "未登记"


class Rate(NamedTuple):
    """How one kind of receipt counts under a law.

    Attributes:
        part: Which of the four parts it belongs to.
        treatment: How it is treated.
        operating: Whether a cost is taken off.
        ratio: That cost in percent of it, where the policy has one.
        one_off: Whether it comes only once.
        policy: Whether only registered households receive it.
    """

    part: int
    treatment: Treatment
    operating: bool
    ratio: int | None
    one_off: bool
    policy: bool


class Piece(NamedTuple):
    """What one receipt, or part of a yearly sum, adds to income; in fen.

    Attributes:
        part: Which of the four parts it belongs to.
        treatment: What became of it.
        gross: What counts, before costs.
        cost: What is taken off.
        net: What counts, after costs.
        one_off: Whether it comes only once; None where it may.
        policy: Whether only registered households receive it; None where they may.
    """

    part: int
    treatment: ItemTreatment
    gross: Bounds
    cost: Bounds
    net: Bounds
    one_off: bool | None = False
    policy: bool | None = False


class Placed(NamedTuple):
    """A piece, with where it stands in the record.

    Attributes:
        path: The place in the record.
        piece: What it adds.
        receipt: The receipt that stands there; None for a yearly sum.
    """

    path: str
    piece: Piece
    receipt: Receipt | None = None


def _part_of(kind: ReceiptKind) -> int:
    """Give the part of income that a kind belongs to; transfers hold the rest."""
    return PARTS.index(kind.component) if kind.component in PARTS else 3


def _rate_of(kind: ReceiptKind, law: Law) -> Rate:
    """Give how a kind of receipt counts under a law.

    Raises:
        NotInForceError: Nothing is said of the kind on that day.
    """
    ratio = law.cost_ratio(kind)
    return Rate(
        _part_of(kind),
        law.treatment(kind).value,
        kind.component is Component.OPERATING,
        None if ratio is None else ratio.value,
        kind in ONE_OFF,
        kind in POLICY_TRANSFERS,
    )


class _Rates(dict[ReceiptKind, Rate]):
    """Rates of a law, worked out when first asked for."""

    def __init__(self, law: Law) -> None:
        """Keep the law."""
        super().__init__()
        self._law = law

    def __missing__(self, kind: ReceiptKind) -> Rate:
        """Work out a rate."""
        rate = self[kind] = _rate_of(kind, self._law)
        return rate


def rates_of(law: Law) -> Mapping[ReceiptKind, Rate]:
    """Give how each kind of receipt counts under a law; to be kept by the law."""
    return _Rates(law)


class Circumstances(NamedTuple):
    """What decides about receipts besides the receipts themselves.

    Attributes:
        household: The household.
        law: What is in force.
        left: Who is no longer counted, by id, with the day of leaving if known.
    """

    household: Household
    law: Law
    left: Mapping[str, date | None]

    @classmethod
    def of(cls, household: Household, law: Law) -> Self:
        """Look at a household under a law."""
        left = {
            person.id: person.status_since
            for person in household.members
            if not person.status.counted
        }
        return cls(household, law, left)

    def allowance_counts(self) -> bool | None:
        """Tell whether an allowance counts that must be of class A or B, no labour."""
        labour = has_labour(self.household, self.law)
        grade = self.household.dibao_class
        if labour is True or grade is DibaoClass.C:
            return False
        return None if labour is None or grade is None else True


def weigh(receipt: Receipt, around: Circumstances, *, in_sum: bool = False) -> Piece:
    """Work out what one receipt adds to the income of the law's window.

    Args:
        receipt: The receipt.
        around: Whose it is, and under which law.
        in_sum: Whether a yearly sum holds it: then its day is that of the sum, and
            its cost stands in the sum of costs.

    Raises:
        NotInForceError: Nothing is said of the kind on that day.
    """
    rate = around.law.kept(rates_of)[receipt.kind]
    treatment = _placed(receipt, around, in_sum=in_sum)
    if treatment in (ItemTreatment.OUTSIDE_WINDOW, ItemTreatment.NOT_A_MEMBERS):
        return Piece(rate.part, treatment, NOTHING, NOTHING, NOTHING)
    counts = _counts(rate.treatment, around)
    if counts is False:
        return Piece(rate.part, ItemTreatment.EXCLUDED, NOTHING, NOTHING, NOTHING)
    gross = bounds_of(receipt.amount)
    cost: Bounds = NOTHING
    net: Bounds = gross
    if rate.operating and not in_sum:
        cost, net = _after_cost(receipt, gross, rate.ratio)
    if counts is None and treatment is ItemTreatment.COUNTED:
        treatment = ItemTreatment.IN_DOUBT
    if treatment is not ItemTreatment.COUNTED:
        return Piece(
            rate.part,
            treatment,
            perhaps(gross),
            perhaps(cost),
            perhaps(net),
            rate.one_off,
            rate.policy,
        )
    return Piece(rate.part, treatment, gross, cost, net, rate.one_off, rate.policy)


def _counts(treatment: Treatment, around: Circumstances) -> bool | None:
    """Tell whether a kind so treated counts; None where that is open."""
    match treatment:
        case Treatment.COUNTED:
            return True
        case Treatment.EXCLUDED:
            return False
        case Treatment.UNSETTLED:
            return None
        case Treatment.COUNTED_A_B_WITHOUT_LABOUR:
            return around.allowance_counts()
        case _:
            assert_never(treatment)


def _placed(receipt: Receipt, around: Circumstances, *, in_sum: bool) -> ItemTreatment:
    """Say whether a receipt falls into the window and to a member."""
    on, window = receipt.on, around.law.window
    if on is not None and not window.holds(on):
        return ItemTreatment.OUTSIDE_WINDOW
    if receipt.person is not None and receipt.person in around.left:
        gone = around.left[receipt.person]
        if gone is None:
            return ItemTreatment.IN_DOUBT
        # Of someone who left before the window began, no receipt of the window is
        # the household's, whatever its day.
        if gone < (on or window.first):
            return ItemTreatment.NOT_A_MEMBERS
    if on is None and not in_sum:
        return ItemTreatment.UNDATED
    return ItemTreatment.COUNTED


def _after_cost(
    receipt: Receipt, gross: tuple[int, int | None], ratio: int | None
) -> tuple[Bounds, Bounds]:
    """Give the cost of an operating receipt, and what is left of it.

    A cost by ratio that is no whole fen lies between the fen below and above.
    """
    if receipt.cost is not None:
        cost: Bounds = bounds_of(receipt.cost)
        return cost, less(gross, cost)
    if ratio is None:
        return (0, None), (None, gross[1])
    low, high = gross
    least, most = low * ratio // 100, -(-low * ratio // 100)
    if high is None:
        return (least, None), (low - most, None)
    return (
        (least, -(-high * ratio // 100)),
        (low - most, high - high * ratio // 100),
    )
