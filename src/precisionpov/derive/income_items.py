"""What became of every receipt and of every member, each with its reason."""

from datetime import date

import attrs

from precisionpov.derive.income_parts import INCOMPLETE, IncomeParts
from precisionpov.derive.income_shares import amount_data
from precisionpov.derive.membership import counted_on
from precisionpov.derive.settling import settling
from precisionpov.derive.weighing import PARTS, ItemTreatment, Placed, rates_of
from precisionpov.policy.documents import INCOME_FORMULA, REGISTER_PROGRAM
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.document import Language
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.reasoning.source import Citation
from precisionpov.records.accounts import Receipt
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = ["IncomeItem", "MemberCount", "income_items", "member_counts"]

Amount = int | Range | None

MEMBERS_OF_THE_REGISTER = REGISTER_PROGRAM.article("members counted")
SUMS_OF_THE_REGISTER = INCOME_FORMULA.article("four parts less operating cost")


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
            en=_why_counted(person, last)[0],
            zh=_why_counted(person, last)[1],
            citation=MEMBERS_OF_THE_REGISTER,
        )
        for index, person in enumerate(household.members)
    )


def _why_counted(person: Person, last: date) -> tuple[str, str]:
    """Say why someone counts, or not, in English and Chinese."""
    status, since = person.status, person.status_since
    if person.born is not None and person.born > last:
        return (f"born on {person.born}, after {last}", f"{person.born}出生,晚于{last}")
    if counted_on(person, last) is None:
        return (
            f"{status.en}, on a day that is not recorded",
            f"{status.zh},日期未登记",
        )
    if since is None:
        return status.en, status.zh
    return f"{status.en}, since {since}", f"{status.zh},自{since}"


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
    if receipt is None:
        en, zh, cite = _why_sum(path, piece.treatment)
        amount = _recorded(household, path)
    else:
        en, zh, cite = _why(household, law, receipt, piece.treatment)
        amount = receipt.amount
    return IncomeItem(
        path=path,
        kind=None if receipt is None else receipt.kind,
        component=PARTS[piece.part],
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


def _why_sum(path: str, treatment: ItemTreatment) -> tuple[str, str, Citation]:
    """Say why a yearly sum, or what is not recorded, counts as it does."""
    cost = path.endswith("operating_cost")
    if path == INCOMPLETE:
        en, zh = "the accounts may lack receipts", "账目可能不全"
    elif treatment is ItemTreatment.HELD_ELSEWHERE:
        en, zh = "the receipts of the window say the same", "已有逐笔收入记录"
    elif treatment is ItemTreatment.NOT_RECORDED:
        en, zh = "the sum is not recorded", "该项合计未登记"
    elif treatment is ItemTreatment.IN_DOUBT:
        en, zh = (
            "the sum may hold what does not count here, and does not say how much",
            "该项合计可能含本地不计入项目,数额不明",
        )
    elif cost:
        en, zh = "cost of operating income", "生产经营性支出"
    else:
        en, zh = "yearly sum, less what its items tell apart", "年度合计(扣除单列项目)"
    return en, zh, SUMS_OF_THE_REGISTER


def _why(
    household: Household, law: Law, receipt: Receipt, treatment: ItemTreatment
) -> tuple[str, str, Citation]:
    """Say why a receipt counts as it does."""
    window = law.window
    kind_cite = law.treatment(receipt.kind).citation
    match treatment:
        case ItemTreatment.OUTSIDE_WINDOW:
            cite = law.policy.windows.at(law.on, law.policy.choices.options).citation
            return (
                f"received outside {window}",
                f"不在{window.first}至{window.last}内",
                cite,
            )
        case ItemTreatment.NOT_A_MEMBERS:
            return (
                "of someone who had left the household",
                "收入者当时已不是家庭成员",
                MEMBERS_OF_THE_REGISTER,
            )
        case ItemTreatment.HELD_ELSEWHERE:
            return "the yearly sum holds it", "已含于年度合计", SUMS_OF_THE_REGISTER
        case ItemTreatment.UNDATED:
            return (
                "its day is not recorded, so it may lie outside the window",
                "收入日期未登记,可能不在核算时段内",
                kind_cite,
            )
        case ItemTreatment.IN_DOUBT:
            return *_why_in_doubt(household, law, receipt), kind_cite
        case ItemTreatment.EXCLUDED:
            return *_why_excluded(law, receipt), kind_cite
        case _:
            return _why_counted_so(law, receipt, kind_cite)


def _why_in_doubt(household: Household, law: Law, receipt: Receipt) -> tuple[str, str]:
    """Say why it is open whether a receipt counts."""
    gone = {
        person.id
        for person in household.members
        if not person.status.counted and person.status_since is None
    }
    if receipt.person in gone:
        return (
            "of someone who left on a day that is not recorded",
            "收入者离开家庭的日期未登记",
        )
    if law.treatment(receipt.kind).value is Treatment.UNSETTLED:
        return "not yet classified", "尚未归类"
    return (
        "counts for class A or B in a household without labour; that is not known",
        "仅无劳动能力户的A、B类低保计入,类别或劳动力情况不明",
    )


def _why_excluded(law: Law, receipt: Receipt) -> tuple[str, str]:
    """Say why a receipt does not count."""
    treatment = law.treatment(receipt.kind).value
    if treatment is Treatment.COUNTED_A_B_WITHOUT_LABOUR:
        return treatment.en, treatment.zh
    return "is not income", "不属于收入"


def _why_counted_so(
    law: Law, receipt: Receipt, cite: Citation
) -> tuple[str, str, Citation]:
    """Say how a receipt counts."""
    rate = law.kept(rates_of)[receipt.kind]
    component = PARTS[rate.part]
    if not rate.operating:
        return component.en, component.zh, cite
    if receipt.cost is not None:
        return f"{component.en} less its cost", f"{component.zh}减支出", cite
    ratio = law.cost_ratio(receipt.kind)
    if ratio is None:
        return (
            "its cost is not recorded, so nothing bounds it below",
            "支出未登记,无下限",
            cite,
        )
    return (
        f"{component.en} less {ratio.value} % for costs",
        f"{component.zh}减{ratio.value}%支出",
        ratio.citation,
    )
