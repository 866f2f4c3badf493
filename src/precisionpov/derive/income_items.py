"""What became of every receipt and of every member, each with its reason."""

from datetime import date

import attrs

from precisionpov.derive.income_parts import INCOMPLETE, IncomeParts
from precisionpov.derive.income_reasons import (
    MEMBERS_OF_THE_REGISTER,
    why_member,
    why_receipt,
    why_sum,
)
from precisionpov.derive.income_shares import amount_data
from precisionpov.derive.membership import counted_on
from precisionpov.derive.settling import settling
from precisionpov.derive.weighing import PARTS, ItemTreatment, Placed
from precisionpov.policy.policy import Law
from precisionpov.reasoning.document import Language
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.reasoning.source import Citation
from precisionpov.records.household import Household
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = ["IncomeItem", "MemberCount", "income_items", "member_counts"]

Amount = int | Range | None


@attrs.frozen(kw_only=True)
class IncomeItem:
    """What became of one receipt, or of one yearly sum; amounts in fen.

    Attributes:
        path: Its place in the record, as in ``receipts[2]``.
        kind: What it is; None for a yearly sum.
        component: The part of income under which it stands.
        amount: How much is recorded; None where nothing is.
        on: The day of receipt, if recorded.
        treatment: What became of it.
        gross: What counts of it, before costs.
        cost: What is taken off.
        net: What counts of it, after costs; None where nothing bounds it.
        one_off: Whether it comes only once; None where it may.
        policy_transfer: Whether only registered households receive it (IN-25); None
            where they may.
        en: Why, in English.
        zh: Why, in Chinese.
        citation: The source of that.
        settled_by: The places in the record that would settle what is open.
    """

    path: str
    kind: ReceiptKind | None
    component: Component
    amount: Amount
    on: date | None
    treatment: ItemTreatment
    gross: Amount
    cost: Amount
    net: Amount
    one_off: bool | None
    policy_transfer: bool | None
    en: str
    zh: str
    citation: Citation
    settled_by: tuple[str, ...]

    @property
    def low(self) -> int | None:
        """The least that counts of it; None where there is no bound."""
        return self.net.low if isinstance(self.net, Range) else self.net

    @property
    def high(self) -> int | None:
        """The most that counts of it; None where there is no bound."""
        return self.net.high if isinstance(self.net, Range) else self.net

    def reason(self, language: Language = "en") -> str:
        """Say why, in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def label(self, language: Language = "en") -> str:
        """Name what it is, in ``"en"`` or ``"zh"``."""
        return (self.kind or self.component).label(language)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "path": self.path,
            "kind": None if self.kind is None else self.kind.value,
            "component": self.component.value,
            "amount": amount_data(self.amount),
            "on": None if self.on is None else self.on.isoformat(),
            "treatment": self.treatment.value,
            "gross": amount_data(self.gross),
            "cost": amount_data(self.cost),
            "net": amount_data(self.net),
            "one_off": self.one_off,
            "policy_transfer": self.policy_transfer,
            "en": self.en,
            "zh": self.zh,
            "citation": self.citation.to_dict(),
            "settled_by": list(self.settled_by),
        }


@attrs.frozen(kw_only=True)
class MemberCount:
    """Whether someone counts as a member on the window's last day.

    Attributes:
        path: The place in the record, as in ``members[1]``.
        counted: True, False, or None where it is not known.
        en: Why, in English.
        zh: Why, in Chinese.
        citation: The source of that.
    """

    path: str
    counted: bool | None
    en: str
    zh: str
    citation: Citation

    def reason(self, language: Language = "en") -> str:
        """Say why, in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "path": self.path,
            "counted": self.counted,
            "en": self.en,
            "zh": self.zh,
            "citation": self.citation.to_dict(),
        }


def member_counts(household: Household, law: Law) -> tuple[MemberCount, ...]:
    """Say of everyone recorded whether they count, and why (IN-4, IN-50 to IN-53)."""
    last = law.window.last
    return tuple(
        MemberCount(
            path=f"members[{index}]",
            counted=counted_on(person, last),
            en=why_member(person, last)[0],
            zh=why_member(person, last)[1],
            citation=MEMBERS_OF_THE_REGISTER,
        )
        for index, person in enumerate(household.members)
    )


def income_items(
    household: Household, law: Law, parts: IncomeParts
) -> tuple[IncomeItem, ...]:
    """Say of every receipt and yearly sum what became of it, and why.

    Raises:
        NotInForceError: Nothing is said of a kind of receipt on that day.
    """
    return tuple(_item(household, law, one) for one in parts.pieces)


def _item(household: Household, law: Law, placed: Placed) -> IncomeItem:
    """Say what became of one piece."""
    path, piece, receipt = placed
    component = PARTS[piece.part]
    if receipt is not None and piece.treatment is ItemTreatment.EXCLUDED:
        component = receipt.kind.component
    if receipt is None:
        en, zh, cite = why_sum(path, piece.treatment)
        amount = _recorded(household, path)
    else:
        en, zh, cite = why_receipt(household, law, receipt, piece.treatment)
        amount = receipt.amount
    return IncomeItem(
        path=path,
        kind=None if receipt is None else receipt.kind,
        component=component,
        amount=amount,
        on=None if receipt is None else receipt.on,
        treatment=piece.treatment,
        gross=narrow(*piece.gross),
        cost=narrow(*piece.cost),
        net=narrow(*piece.net),
        one_off=piece.one_off,
        policy_transfer=piece.policy,
        en=en,
        zh=zh,
        citation=cite,
        settled_by=tuple(dict.fromkeys(settling(household, law, placed))),
    )


def _recorded(household: Household, path: str) -> Amount:
    """Give what is recorded at the place of a yearly sum."""
    if path == INCOMPLETE:
        return None
    place, _, field = path.rpartition(".")
    index = int(place[place.index("[") + 1 : -1])
    value: Amount = getattr(household.annual_incomes[index], field)
    return value
