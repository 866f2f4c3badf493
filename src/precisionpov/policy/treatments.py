"""Which kinds of receipts count as income, and which do not.

National documents name the parts of income and few items; the rest is what forms and
programs of the register do. So many treatments are of medium confidence, and those
on which places disagree are choices (:data:`precisionpov.policy.choices.CHOICES`).
"""

from collections.abc import Iterable
from datetime import date

import attrs

from precisionpov.policy.documents import (
    INCOME_EXCLUSIONS,
    INCOME_FORMULA,
    REGISTER_PROGRAM,
    SAMPLE_HOUSEHOLD_FORM,
)
from precisionpov.policy.local_documents import (
    GUANGXI_FORM_2017,
    GUANGZHOU_FORM_2012,
    MONTHLY_INCOME_FORM,
    QINZHOU_FORM_2019,
    SCHOOL_AID_PRACTICE,
    THIRTEEN_ITEM_LIST,
)
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = ["FIRST_DAY", "LAST_DAY", "TREATMENTS"]

FIRST_DAY = date(2013, 1, 1)
"""The first day of the accounts of the first registration."""

LAST_DAY = date(2025, 12, 31)
"""The last day of the transition period."""

Kind = ReceiptKind
MEDIUM = Confidence.MEDIUM
COUNTED = Treatment.COUNTED
EXCLUDED = Treatment.EXCLUDED


def _medium(cite: Citation) -> Citation:
    """Give a source that was read, as the national reading it only supports."""
    return attrs.evolve(cite, confidence=MEDIUM)


def _span(
    treatment: Treatment, cite: Citation, options: Iterable[str] = ()
) -> Dated[Treatment]:
    """Give a treatment for the whole time from the first registration on."""
    return Dated(treatment, FIRST_DAY, LAST_DAY, cite, options=frozenset(options))


def _settled(
    treatment: Treatment, cite: Citation, *kinds: Kind
) -> tuple[Timeline[Treatment], ...]:
    """Give kinds that every place treats alike."""
    return tuple(Timeline(kind.value, (_span(treatment, cite),)) for kind in kinds)


def _contested(
    choice: str,
    kinds: tuple[Kind, ...],
    *arms: tuple[str, Treatment, Citation],
) -> tuple[Timeline[Treatment], ...]:
    """Give kinds that each option of a choice treats in its own way."""
    spans = tuple(
        _span(treatment, cite, [f"{choice}={one}" for one in options.split()])
        for options, treatment, cite in arms
    )
    return tuple(Timeline(kind.value, spans) for kind in kinds)


_FORM = REGISTER_PROGRAM.article("items of transfer income", "转移性收入项目")
_LISTED = THIRTEEN_ITEM_LIST.article(
    "what counts and what does not", "计入与不计入项目"
)
_QINZHOU = QINZHOU_FORM_2019.article("items that do not count", "不计入项目")

TREATMENTS: tuple[Timeline[Treatment], ...] = (
    # What work pays, IN-10
    *_settled(
        COUNTED,
        INCOME_FORMULA.article("wage income", "工资性收入"),
        Kind.LOCAL_WAGE,
        Kind.MIGRANT_WAGE,
        Kind.PUBLIC_POST_WAGE,
    ),
    *_contested(
        "conscript_pay",
        (Kind.CONSCRIPT_PAY,),
        (
            "excluded",
            EXCLUDED,
            _medium(MONTHLY_INCOME_FORM.article("notes", "填表说明")),
        ),
        (
            "counted",
            COUNTED,
            INCOME_FORMULA.article(
                "wage income",
                "工资性收入",
                confidence=MEDIUM,
                note="as any other pay for work",
            ),
        ),
    ),
    # What is grown, raised and sold, IN-11
    *_settled(
        COUNTED,
        INCOME_FORMULA.article("operating income", "生产经营性收入"),
        Kind.CROPS,
        Kind.GRAIN,
        Kind.TOBACCO,
        Kind.FRUIT_AND_FOREST,
        Kind.LIVESTOCK,
        Kind.FISHERY,
        Kind.TRADE_AND_SERVICES,
    ),
    # What is owned, IN-12
    *_settled(
        COUNTED,
        INCOME_EXCLUSIONS.article("property income", "财产性收入"),
        Kind.LAND_RENT,
        Kind.OTHER_RENT,
        Kind.INTEREST,
        Kind.DIVIDEND,
        Kind.ASSET_INCOME_DIVIDEND,
    ),
    *_settled(
        COUNTED,
        INCOME_EXCLUSIONS.article(
            "property income",
            "财产性收入",
            confidence=MEDIUM,
            note="counted in some places",
        ),
        Kind.LAND_COMPENSATION,
    ),
    # What is given for long, IN-13 and IN-14
    *_settled(
        COUNTED,
        _FORM,
        Kind.TEKUN_SUPPORT,
        Kind.FAMILY_PLANNING_AWARD,
        Kind.ECOLOGICAL_COMPENSATION,
    ),
    *_settled(
        COUNTED,
        INCOME_FORMULA.article("transfer income", "转移性收入"),
        Kind.FARM_SUBSIDY,
    ),
    *_settled(
        COUNTED,
        _medium(_LISTED),
        Kind.DISABILITY_SUBSIDY,
        Kind.OLD_AGE_ALLOWANCE,
        Kind.ORPHAN_AID,
        Kind.RESERVOIR_MIGRANT_SUBSIDY,
    ),
    *_settled(
        COUNTED,
        QINZHOU_FORM_2019.article(
            "subsidies of more than three years", "三年以上的补贴", confidence=MEDIUM
        ),
        Kind.OTHER_LONG_TERM_SUBSIDY,
    ),
    *_contested(
        "dibao",
        (Kind.DIBAO,),
        ("counted", COUNTED, _FORM),
        (
            "a_b_without_labour",
            Treatment.COUNTED_A_B_WITHOUT_LABOUR,
            GUANGXI_FORM_2017.article("item 9", "第9项"),
        ),
        (
            "excluded",
            EXCLUDED,
            GUANGXI_FORM_2017.article(
                "item 9",
                "第9项",
                confidence=MEDIUM,
                note="the form leaves out class C only",
            ),
        ),
    ),
    *_contested(
        "pensions",
        (Kind.BASIC_PENSION,),
        ("counted", COUNTED, _FORM),
        ("basic_excluded", EXCLUDED, GUANGXI_FORM_2017.article("item 9", "第9项")),
        ("excluded", EXCLUDED, MONTHLY_INCOME_FORM.article("notes", "填表说明")),
    ),
    *_contested(
        "pensions",
        (Kind.OTHER_PENSION,),
        ("counted basic_excluded", COUNTED, _FORM),
        ("excluded", EXCLUDED, MONTHLY_INCOME_FORM.article("notes", "填表说明")),
    ),
    *_contested(
        "family_support",
        (Kind.FAMILY_SUPPORT,),
        ("counted", COUNTED, INCOME_FORMULA.article("transfer income", "转移性收入")),
        (
            "excluded",
            EXCLUDED,
            QINZHOU_FORM_2019.article(
                "items that do not count", "不计入项目", note="if short-term"
            ),
        ),
    ),
    *_contested(
        "survivor_pensions",
        (Kind.SURVIVOR_PENSION,),
        (
            "excluded",
            EXCLUDED,
            _medium(MONTHLY_INCOME_FORM.article("notes", "填表说明")),
        ),
        (
            "counted",
            COUNTED,
            INCOME_FORMULA.article(
                "transfer income", "转移性收入", confidence=MEDIUM, note="if long-term"
            ),
        ),
    ),
    # Earmarked aid: IN-20
    *_settled(
        EXCLUDED,
        INCOME_EXCLUSIONS.article("earmarked aid", "专项补助"),
        Kind.RELOCATION_SUBSIDY,
        Kind.HOUSING_SUBSIDY,
        Kind.SHED_SUBSIDY,
    ),
    *_settled(EXCLUDED, _medium(_LISTED), Kind.PRODUCTION_GRANT),
    # One-off aid: IN-21
    *_contested(
        "gifts",
        (Kind.CONDOLENCE,),
        ("excluded", EXCLUDED, INCOME_EXCLUSIONS.article("one-off aid", "一次性补助")),
        ("counted", COUNTED, GUANGZHOU_FORM_2012.article("item 219", "第219项")),
    ),
    *_contested(
        "gifts",
        (Kind.GIFT,),
        ("excluded", EXCLUDED, _medium(_LISTED)),
        ("counted", COUNTED, GUANGZHOU_FORM_2012.article("item 218", "第218项")),
    ),
    *_contested(
        "relief",
        (Kind.TEMPORARY_RELIEF, Kind.DISASTER_RELIEF),
        ("excluded", EXCLUDED, INCOME_EXCLUSIONS.article("one-off aid", "一次性补助")),
        ("counted", COUNTED, MONTHLY_INCOME_FORM.article("disaster relief", "救灾款")),
    ),
    *_contested(
        "relief",
        (Kind.INSURANCE_PAYOUT,),
        ("excluded", EXCLUDED, _medium(_LISTED)),
        ("counted", COUNTED, GUANGZHOU_FORM_2012.article("item 220", "第220项")),
    ),
    *_settled(EXCLUDED, _medium(_QINZHOU), Kind.OTHER_SHORT_TERM_SUBSIDY),
    # Loans, sales, reimbursement, school aid: IN-12 and IN-22
    *_settled(EXCLUDED, _medium(_LISTED), Kind.LOAN),
    *_settled(
        EXCLUDED,
        INCOME_EXCLUSIONS.article("property income", "财产性收入", confidence=MEDIUM),
        Kind.HOUSE_SALE,
    ),
    *_contested(
        "reimbursement",
        (Kind.MEDICAL_REIMBURSEMENT, Kind.MEDICAL_ASSISTANCE),
        ("excluded", EXCLUDED, _medium(_LISTED)),
        (
            "counted",
            COUNTED,
            SAMPLE_HOUSEHOLD_FORM.article(
                "subsidies received",
                "享受补贴情况",
                note="a survey of receipts, not a test of poverty",
            ),
        ),
    ),
    *_contested(
        "education_aid",
        (Kind.EDUCATION_AID, Kind.RAIN_AND_DEW),
        ("excluded", EXCLUDED, _medium(_LISTED)),
        ("counted", COUNTED, SCHOOL_AID_PRACTICE.article()),
    ),
    # What nobody has classified yet
    *_settled(
        Treatment.UNSETTLED,
        INCOME_FORMULA.article(
            confidence=MEDIUM, note="our reading: from nothing to its whole"
        ),
        Kind.UNCLASSIFIED,
    ),
)
"""How each kind of receipt is treated, a timeline each, named for the kind."""
