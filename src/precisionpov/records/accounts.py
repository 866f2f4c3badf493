"""What a household receives and must spend: single receipts and annual sums."""

from collections.abc import Sequence
from datetime import date
from typing import final

import attrs

from precisionpov.dates import Window
from precisionpov.errors import Fault
from precisionpov.money import Fen, in_yuan
from precisionpov.reasoning.quantity import Range, add, highest, is_exact, lowest
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Amount, Identifier
from precisionpov.records.receipt_kinds import Component, ReceiptKind
from precisionpov.records.record import Record, required_term

__all__ = ["AnnualIncome", "Expense", "ExpenseKind", "Receipt", "sums_disagree"]

SOMETIMES_COUNTED = frozenset(
    {
        ReceiptKind.BASIC_PENSION,
        ReceiptKind.CONSCRIPT_PAY,
        ReceiptKind.DIBAO,
        ReceiptKind.FAMILY_SUPPORT,
        ReceiptKind.OTHER_PENSION,
        ReceiptKind.SURVIVOR_PENSION,
    }
)
"""Kinds of which places disagree whether an annual sum holds them (IN-23)."""


@final
@attrs.frozen(kw_only=True, repr=False)
class Receipt(Record):
    """Something a household received, in money or in kind.

    Attributes:
        kind: What it is.
        amount: How much, in fen, before costs; exact or within bounds.
        on: The day of receipt. Without a day it cannot be placed in a window.
        cost: What producing it cost, in fen; of operating kinds only (IN-11). None
            says that the cost is unknown, ``yuan(0)`` that there was none.
        in_kind: Whether it came as goods, valued at the market price.
        person: The id of the member who earned it.

    Raises:
        RecordError: A field holds what it cannot, or a kind that is no operating
            income has a cost.
    """

    kind: ReceiptKind = attrs.field(converter=required_term)
    amount: Amount
    on: date | None = None
    cost: Amount | None = None
    in_kind: bool = False
    person: Identifier | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse the cost of what is no operating income."""
        if self.cost is None or self.kind.component is Component.OPERATING:
            return ()
        return (Fault("cost", "only operating kinds have a cost; leave it out"),)


@final
@attrs.frozen(kw_only=True, repr=False)
class AnnualIncome(Record):
    """The register's five sums for one window, in fen.

    Attributes:
        window: The days that the sums cover.
        wage: Wage income.
        operating: Operating income before costs.
        property: Property income.
        transfer: Transfer income.
        operating_cost: The cost of the operating income.
        items: Receipts that the sums hold already ("of which").

    Raises:
        RecordError: A field holds what it cannot, an item lies outside the window,
            or the items of a component exceed its sum.
    """

    window: Window
    wage: Amount | None = None
    operating: Amount | None = None
    property: Amount | None = None
    transfer: Amount | None = None
    operating_cost: Amount | None = None
    items: tuple[Receipt, ...] = ()

    def sum_of(self, component: Component) -> Fen | Range | None:
        """Give the sum of a component; None where none is recorded or there is none."""
        match component:
            case Component.WAGE:
                return self.wage
            case Component.OPERATING:
                return self.operating
            case Component.PROPERTY:
                return self.property
            case Component.TRANSFER:
                return self.transfer
            case _:
                return None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse items outside the window, and items that exceed their sum."""
        faults = [
            Fault(f"items[{index}].on", "lies outside the window of the sums")
            for index, item in enumerate(self.items)
            if item.on and not self.window.holds(item.on)
        ]
        for component in Component:
            most = highest(self.sum_of(component))
            least = _sum([x for x in self.items if x.kind.component is component])
            if most is not None and least > most:
                problem = (
                    f"its items sum to {in_yuan(least)} yuan, "
                    f"more than the {in_yuan(most)} recorded"
                )
                faults.append(Fault(component.value, problem))
        return faults


class ExpenseKind(Term):
    """What a rigid expense is for."""

    MEDICAL = "medical", "medical care", "医疗"
    SCHOOLING = "schooling", "schooling", "教育"
    DISABILITY = "disability", "disability", "残疾"
    DISASTER = "disaster", "disaster", "灾害"
    ACCIDENT = "accident", "accident", "意外事故"
    HOUSING = "housing", "housing", "住房"
    OTHER = "other", "other", "其他"


@final
@attrs.frozen(kw_only=True, repr=False)
class Expense(Record):
    """A rigid expense: the household's own cost, after reimbursement (IN-24).

    Attributes:
        kind: What it is for.
        amount: How much, in fen; exact or within bounds.
        on: The day on which it was paid.

    Raises:
        RecordError: A field holds what it cannot.
    """

    kind: ExpenseKind = attrs.field(converter=required_term)
    amount: Amount
    on: date | None = None


def sums_disagree(income: AnnualIncome, receipts: Sequence[Receipt]) -> list[Fault]:
    """Find sums of a window that dated, exact receipts of the window contradict.

    A component is compared only where all its receipts are exact and dated and at
    least one lies in the window. Kinds on which places disagree may be in the sum
    or not; so may what is not yet classified, and in transfers what is not income.

    Args:
        income: The annual sums.
        receipts: All receipts of the household.
    """
    faults: list[Fault] = []
    for component in Component:
        recorded = income.sum_of(component)
        own = [receipt for receipt in receipts if receipt.kind.component is component]
        placed = all(receipt.on and is_exact(receipt.amount) for receipt in own)
        within = [one for one in own if one.on and income.window.holds(one.on)]
        if recorded is None or not is_exact(recorded) or not placed or not within:
            continue
        least = _sum([one for one in within if one.kind not in SOMETIMES_COUNTED])
        strays = [
            receipt.amount
            for receipt in receipts
            if _may_stray(receipt.kind, component)
            and (receipt.on is None or income.window.holds(receipt.on))
        ]
        most = highest(add(_sum(within), *strays))
        stated = lowest(recorded) or 0
        if stated < least or (most is not None and stated > most):
            problem = (
                f"{in_yuan(stated)} yuan are recorded, but the receipts of the "
                f"window sum to {in_yuan(Range(least, most))} yuan"
            )
            faults.append(Fault(component.value, problem))
    return faults


def _may_stray(kind: ReceiptKind, component: Component) -> bool:
    return kind.component is Component.UNCLASSIFIED or (
        kind.component is Component.NOT_INCOME and component is Component.TRANSFER
    )


def _sum(receipts: Sequence[Receipt]) -> int:
    return sum(lowest(receipt.amount) or 0 for receipt in receipts)
