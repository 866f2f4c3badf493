"""What six forms, lists and programs say of single items of income, as read.

This is the evidence behind :mod:`precisionpov.policy.treatments`: where the sources
agree, a kind is settled; where they do not, it is a choice.
"""

import attrs

from precisionpov.policy.documents import REGISTER_PROGRAM_3026, SAMPLE_HOUSEHOLD_FORM
from precisionpov.policy.local_documents import (
    GUANGXI_FORM_2017,
    MONTHLY_INCOME_FORM,
    QINZHOU_FORM_2019,
    THIRTEEN_ITEM_LIST,
)
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = ["ITEM_RULES", "ItemRule", "ItemUse"]


class ItemUse(Term):
    """What a form does with an item."""

    COUNTED = "counted", "counted as income", "计入收入"
    EXCLUDED = "excluded", "not counted as income", "不计入收入"
    DEDUCTED = "deducted", "deducted as a cost", "作为支出扣除"


@attrs.frozen
class ItemRule:
    """What one source says of one item.

    Attributes:
        id: The rule's id in the evidence, as in ``"Q08"``.
        use: What the source does with it.
        kinds: The kinds of receipts that it speaks of; none for costs.
        citation: The source.
    """

    id: str
    use: ItemUse
    kinds: tuple[ReceiptKind, ...]
    citation: Citation


_KINDS = {kind.value: kind for kind in ReceiptKind}

_SOURCES = {
    "Q": QINZHOU_FORM_2019,
    "P": THIRTEEN_ITEM_LIST,
    "G": GUANGXI_FORM_2017,
    "M": MONTHLY_INCOME_FORM,
    "V": SAMPLE_HOUSEHOLD_FORM,
    "W": REGISTER_PROGRAM_3026,
}

_NOTES = {
    "G02": "class C only",
    "G04": "class A and B, household without labour",
    "M08": "if regular",
    "Q25": "short-term support",
    "Q26": "if short-term",
    "V09": "aid funds of province, city or county",
    "W01": "in kind, at market price",
    "W05": "a field that is not added",
}


def _said(use: ItemUse, *lines: str) -> tuple[ItemRule, ...]:
    """Read lines of an id and the values of kinds."""
    rules: list[ItemRule] = []
    for line in lines:
        rule, *kinds = line.split()
        cite = _SOURCES[rule[0]].article(note=_NOTES.get(rule))
        rules.append(ItemRule(rule, use, tuple(_KINDS[one] for one in kinds), cite))
    return tuple(rules)


ITEM_RULES: tuple[ItemRule, ...] = (
    *_said(
        ItemUse.COUNTED,
        "Q01 crops grain tobacco",
        "Q02 fruit_and_forest",
        "Q03 livestock",
        "Q05 local_wage migrant_wage",
        "Q06 asset_income_dividend",
        "Q07 family_planning_award",
        "Q08 dibao",
        "Q09 tekun_support",
        "Q10 basic_pension other_pension",
        "Q11 ecological_compensation",
        "Q12 disability_subsidy",
        "Q13 farm_subsidy",
        "Q14 old_age_allowance",
        "Q15 reservoir_migrant_subsidy",
        "Q16 other_long_term_subsidy",
        "P01 local_wage migrant_wage",
        "P02 crops livestock trade_and_services",
        "P03 other_rent interest dividend",
        "P04 farm_subsidy dibao tekun_support orphan_aid disability_subsidy "
        "family_planning_award ecological_compensation old_age_allowance "
        "reservoir_migrant_subsidy",
        "P05 family_support",
        "G04 dibao",
        "M05 family_support",
        "M06 migrant_wage",
        "M07 disaster_relief",
        "M08 gift insurance_payout",
        "V01 farm_subsidy",
        "V02 dibao tekun_support",
        "V03 disability_subsidy",
        "V04 medical_reimbursement",
        "V05 basic_pension other_pension",
        "V06 medical_assistance",
        "V07 other_long_term_subsidy",
        "W01",
        "W02 family_planning_award",
        "W03 ecological_compensation",
        "W04 other_long_term_subsidy",
    ),
    *_said(
        ItemUse.EXCLUDED,
        "Q17 education_aid rain_and_dew",
        "Q18 medical_reimbursement medical_assistance",
        "Q19 relocation_subsidy housing_subsidy",
        "Q20 production_grant",
        "Q21 loan",
        "Q22 temporary_relief",
        "Q23 insurance_payout",
        "Q24 other_short_term_subsidy",
        "Q25 gift condolence family_support",
        "Q26 survivor_pension",
        "Q27 other_short_term_subsidy",
        "P06 production_grant",
        "P07 housing_subsidy",
        "P08 loan",
        "P09 insurance_payout",
        "P10 condolence",
        "P11 temporary_relief",
        "P12 gift",
        "P13 gift",
        "P14 gift",
        "P15 medical_reimbursement medical_assistance",
        "P16 education_aid",
        "P17 rain_and_dew",
        "G01 basic_pension",
        "G02 dibao",
        "G03 temporary_relief gift",
        "M01 conscript_pay",
        "M02 basic_pension other_pension",
        "M03 condolence",
        "M04 survivor_pension",
        "V08 loan",
        "V09 production_grant",
        "W05 basic_pension other_pension",
    ),
    *_said(
        ItemUse.DEDUCTED,
        "Q04",
        "W06",
        "W07",
    ),
)
"""The 72 items read, by what their sources do with them."""
