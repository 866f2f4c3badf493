"""Why receipts and members count as they do, in English and Chinese."""

from datetime import date

from precisionpov.derive.income_parts import INCOMPLETE
from precisionpov.derive.membership import counted_on
from precisionpov.derive.weighing import PARTS, ItemTreatment, rates_of
from precisionpov.policy.documents import INCOME_FORMULA, REGISTER_PROGRAM
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.source import Citation
from precisionpov.records.accounts import Receipt
from precisionpov.records.household import Household
from precisionpov.records.person import Person

__all__ = ["MEMBERS_OF_THE_REGISTER", "why_member", "why_receipt", "why_sum"]

MEMBERS_OF_THE_REGISTER = REGISTER_PROGRAM.article("members counted", "计入的家庭人口")
SUMS_OF_THE_REGISTER = INCOME_FORMULA.article(
    "four parts less operating cost", "四项收入减生产经营性支出"
)


def why_member(person: Person, last: date) -> tuple[str, str]:
    """Say why someone counts, or not, in English and Chinese."""
    status, since = person.status, person.status_since
    if person.born is not None and person.born > last:
        return (
            f"born on {person.born}, after {last}",
            f"{person.born}出生，晚于{last}",
        )
    if counted_on(person, last) is None:
        return (
            f"{status.en}, on a day that is not recorded",
            f"{status.zh}，日期未登记",
        )
    if since is None:
        return status.en, status.zh
    return f"{status.en}, since {since}", f"{status.zh}，自{since}"


def why_sum(path: str, treatment: ItemTreatment) -> tuple[str, str, Citation]:
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
            "该项合计可能含本地不计入项目，数额不明",
        )
    elif cost:
        en, zh = "cost of operating income", "生产经营性支出"
    else:
        en, zh = (
            "yearly sum, less what its items tell apart",
            "年度合计（扣除单列项目）",
        )
    return en, zh, SUMS_OF_THE_REGISTER


def why_receipt(
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
                "收入日期未登记，可能不在核算时段内",
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
        "仅无劳动能力户的A、B类低保计入，类别或劳动力情况不明",
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
            "支出未登记，无下限",
            cite,
        )
    return (
        f"{component.en} less {ratio.value} % for costs",
        f"{component.zh}减{ratio.value}%支出",
        ratio.citation,
    )
