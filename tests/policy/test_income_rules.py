"""What counts as income, under every option, and the windows in which it counts."""

from collections import Counter
from datetime import date

import pytest

from precisionpov.dates import Window
from precisionpov.errors import NotInForceError
from precisionpov.policy.choices import CHOICES, Choices
from precisionpov.policy.income import (
    CHUXIONG_COST_RATIOS,
    ONE_OFF,
    POLICY_TRANSFERS,
    REGISTER_SUM_KINDS,
    TREATMENTS,
    WINDOWS,
)
from precisionpov.policy.income_checks import INCOME_CHECK_NUMBERS, INCOME_CHECKS
from precisionpov.policy.income_items import ITEM_RULES, ItemUse
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.source import Confidence
from precisionpov.records.receipt_kinds import Component, ReceiptKind

DAY = date(2017, 12, 31)

COUNTED = [
    "local_wage",
    "migrant_wage",
    "public_post_wage",
    "crops",
    "grain",
    "tobacco",
    "fruit_and_forest",
    "livestock",
    "fishery",
    "trade_and_services",
    "land_rent",
    "other_rent",
    "interest",
    "dividend",
    "asset_income_dividend",
    "land_compensation",
    "dibao",
    "tekun_support",
    "basic_pension",
    "other_pension",
    "family_planning_award",
    "farm_subsidy",
    "ecological_compensation",
    "disability_subsidy",
    "old_age_allowance",
    "orphan_aid",
    "reservoir_migrant_subsidy",
    "family_support",
    "other_long_term_subsidy",
]
EXCLUDED = [
    "conscript_pay",
    "survivor_pension",
    "relocation_subsidy",
    "housing_subsidy",
    "shed_subsidy",
    "production_grant",
    "education_aid",
    "rain_and_dew",
    "medical_reimbursement",
    "medical_assistance",
    "temporary_relief",
    "disaster_relief",
    "condolence",
    "gift",
    "insurance_payout",
    "loan",
    "house_sale",
    "other_short_term_subsidy",
]
ONE_BY_ONE = [
    *((kind, Treatment.COUNTED) for kind in COUNTED),
    *((kind, Treatment.EXCLUDED) for kind in EXCLUDED),
    ("unclassified", Treatment.UNSETTLED),
]


def treatment(kind, day=DAY, **chosen):
    return (
        NATIONAL.choosing(**chosen).on(day).treatment(ReceiptKind[kind.upper()]).value
    )


def test_every_kind_is_treated():
    assert {kind for kind, _ in ONE_BY_ONE} == {kind.value for kind in ReceiptKind}
    assert {line.name for line in TREATMENTS} == {kind.value for kind in ReceiptKind}


@pytest.mark.parametrize(("kind", "expected"), ONE_BY_ONE)
def test_a_kind_is_treated_so_by_default(kind, expected):
    assert treatment(kind) is expected


A_B = Treatment.COUNTED_A_B_WITHOUT_LABOUR
YES, NO = Treatment.COUNTED, Treatment.EXCLUDED


@pytest.mark.parametrize(
    ("choice", "option", "kinds", "expected"),
    [
        ("pensions", "counted", "basic_pension other_pension", [YES, YES]),
        ("pensions", "basic_excluded", "basic_pension other_pension", [NO, YES]),
        ("pensions", "excluded", "basic_pension other_pension", [NO, NO]),
        ("dibao", "counted", "dibao", [YES]),
        ("dibao", "a_b_without_labour", "dibao", [A_B]),
        ("dibao", "excluded", "dibao", [NO]),
        ("family_support", "counted", "family_support", [YES]),
        ("family_support", "excluded", "family_support", [NO]),
        ("conscript_pay", "counted", "conscript_pay", [YES]),
        ("conscript_pay", "excluded", "conscript_pay", [NO]),
        ("survivor_pensions", "counted", "survivor_pension", [YES]),
        ("survivor_pensions", "excluded", "survivor_pension", [NO]),
        ("gifts", "counted", "gift condolence", [YES, YES]),
        ("gifts", "excluded", "gift condolence", [NO, NO]),
        (
            "relief",
            "counted",
            "temporary_relief disaster_relief insurance_payout",
            [YES, YES, YES],
        ),
        (
            "relief",
            "excluded",
            "temporary_relief disaster_relief insurance_payout",
            [NO, NO, NO],
        ),
        (
            "reimbursement",
            "counted",
            "medical_reimbursement medical_assistance",
            [YES, YES],
        ),
        (
            "reimbursement",
            "excluded",
            "medical_reimbursement medical_assistance",
            [NO, NO],
        ),
        ("education_aid", "counted", "education_aid rain_and_dew", [YES, YES]),
        ("education_aid", "excluded", "education_aid rain_and_dew", [NO, NO]),
    ],
)
def test_each_option_treats_its_kinds_so_and_no_others(choice, option, kinds, expected):
    own = kinds.split()
    assert [treatment(kind, **{choice: option}) for kind in own] == expected
    for kind, default in ONE_BY_ONE:
        if kind not in own:
            assert treatment(kind, **{choice: option}) is default


def test_every_option_of_a_treatment_is_an_option_of_a_choice():
    known = {f"{one.name}={option}" for one in CHOICES for option in one.options}
    for line in TREATMENTS:
        for span in line.spans:
            assert span.options <= known


@pytest.mark.parametrize("kind", ReceiptKind)
def test_treatments_hold_from_the_first_registration_to_the_transitions_end(kind):
    options = Choices().options
    line = next(one for one in TREATMENTS if one.name == kind.value)
    for day in (date(2013, 1, 1), date(2025, 12, 31)):
        assert line.at(day, options).citation.confidence is not Confidence.LOW
    for day in (date(2012, 12, 31), date(2026, 1, 1)):
        with pytest.raises(NotInForceError):
            line.at(day, options)


def test_what_is_printed_in_the_national_form_is_sure():
    law = NATIONAL.on(DAY)
    for kind in (
        ReceiptKind.DIBAO,
        ReceiptKind.TEKUN_SUPPORT,
        ReceiptKind.BASIC_PENSION,
        ReceiptKind.FAMILY_PLANNING_AWARD,
        ReceiptKind.ECOLOGICAL_COMPENSATION,
    ):
        assert law.treatment(kind).citation.confidence is Confidence.HIGH
    for kind in (ReceiptKind.GIFT, ReceiptKind.LOAN, ReceiptKind.LAND_COMPENSATION):
        assert law.treatment(kind).citation.confidence is Confidence.MEDIUM


def test_the_evidence_agrees_with_the_treatments_or_is_a_choice():
    assert len(ITEM_RULES) == len({rule.id for rule in ITEM_RULES}) == 72
    said: dict[ReceiptKind, Counter[ItemUse]] = {}
    for rule in ITEM_RULES:
        assert (rule.use is ItemUse.DEDUCTED) <= (not rule.kinds)
        for kind in rule.kinds:
            said.setdefault(kind, Counter())[rule.use] += 1
    reached = {
        kind: {span.value.value for span in line.spans}
        for line in TREATMENTS
        for kind in ReceiptKind
        if line.name == kind.value
    }
    for kind, uses in said.items():
        default = treatment(kind.value).value
        if len(reached[kind]) == 1:
            assert {use.value for use in uses} == {default}
        else:
            assert {use.value for use in uses} <= reached[kind]


def test_the_evidence_names_its_sources():
    by_id = {rule.id: rule for rule in ITEM_RULES}
    assert by_id["Q08"].kinds == (ReceiptKind.DIBAO,)
    assert by_id["Q08"].citation.document.key == "qinzhou_form_2019"
    assert by_id["G02"].citation.note == "class C only"
    assert by_id["Q04"].use is ItemUse.DEDUCTED


@pytest.mark.parametrize(
    ("on", "first", "last"),
    [
        (date(2014, 1, 1), date(2013, 1, 1), date(2013, 12, 31)),
        (date(2014, 12, 31), date(2013, 1, 1), date(2013, 12, 31)),
        (date(2015, 1, 1), date(2014, 1, 1), date(2014, 12, 31)),
        (date(2016, 9, 30), date(2015, 1, 1), date(2015, 12, 31)),
        (date(2016, 10, 1), date(2015, 10, 1), date(2016, 9, 30)),
        (date(2017, 9, 30), date(2015, 10, 1), date(2016, 9, 30)),
        (date(2017, 10, 1), date(2016, 10, 1), date(2017, 9, 30)),
        (date(2020, 12, 31), date(2019, 10, 1), date(2020, 9, 30)),
        (date(2021, 1, 1), date(2020, 1, 1), date(2020, 12, 31)),
        (date(2021, 6, 30), date(2020, 6, 1), date(2021, 5, 31)),
        (date(2025, 12, 31), date(2024, 12, 1), date(2025, 11, 30)),
    ],
)
def test_the_window_is_the_last_one_completed(on, first, last):
    assert NATIONAL.on(on).window == Window(first, last)


@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2026, 1, 1)])
def test_outside_the_campaign_there_is_no_window(day):
    with pytest.raises(NotInForceError):
        NATIONAL.on(day)


def test_only_the_window_of_2014_is_read():
    sure = WINDOWS.at(date(2014, 12, 31)).citation.confidence
    assert sure is Confidence.HIGH
    for day in (date(2015, 1, 1), date(2016, 10, 1)):
        assert WINDOWS.at(day).citation.confidence is Confidence.MEDIUM


def test_policy_transfers_are_four():
    assert {kind.value for kind in POLICY_TRANSFERS} == {
        "dibao",
        "tekun_support",
        "asset_income_dividend",
        "public_post_wage",
    }


def test_what_comes_once_is_land_compensation_and_what_places_may_count():
    counted = {kind for kind in ONE_OFF if kind.component is not Component.NOT_INCOME}
    assert counted == {ReceiptKind.LAND_COMPENSATION}
    every_term = {ReceiptKind.EDUCATION_AID, ReceiptKind.RAIN_AND_DEW}
    not_income = {k for k in ReceiptKind if k.component is Component.NOT_INCOME}
    assert not_income - ONE_OFF == every_term


def test_yearly_sums_hold_what_counts_by_default():
    assert {kind.value for kind in REGISTER_SUM_KINDS} == set(COUNTED)


def test_chuxiongs_ratios_leave_the_disputed_one_out():
    ratios = {line.name: line.spans[0].value for line in CHUXIONG_COST_RATIOS}
    assert ratios == {
        "grain": 40,
        "tobacco": 45,
        "livestock": 40,
        "fruit_and_forest": 15,
    }


@pytest.mark.parametrize(
    ("name", "first_year", "value"),
    [
        ("nothing", 2014, 0),
        ("suspicious_income", 2014, 100_000_00),
        ("credible_earning", 2014, 100_00),
        ("credible_wage_least", 2021, 300_00),
        ("credible_wage_most", 2021, 300_000_00),
        ("credible_dibao", 2021, 200_00),
        ("credible_tekun", 2021, 200_00),
        ("credible_pension", 2021, 88_00),
        ("credible_family_planning", 2021, 100_00),
        ("exited_income", 2021, 4_000_00),
    ],
)
def test_a_threshold_of_the_checks_holds_from_its_year_on(name, first_year, value):
    line = next(one for one in INCOME_CHECK_NUMBERS if one.name == name)
    for day in (date(first_year, 1, 1), date(2025, 12, 31)):
        assert line.at(day).value == value
    for day in (date(first_year - 1, 12, 31), date(2026, 1, 1)):
        with pytest.raises(NotInForceError):
            line.at(day)


def test_the_tools_checks_are_asked_from_2021_on():
    before = {one.id for one in INCOME_CHECKS.at(date(2020, 12, 31)).value.notes}
    after = {one.id for one in INCOME_CHECKS.at(date(2021, 1, 1)).value.notes}
    assert after - before == {
        "wage_small",
        "wage_large",
        "dibao_small",
        "tekun_small",
        "pension_small",
        "family_planning_small",
        "compensation_without_land",
        "exited_with_low_income",
    }
    assert before < after
    for day in (date(2013, 12, 31), date(2026, 1, 1)):
        with pytest.raises(NotInForceError):
            INCOME_CHECKS.at(day)


def test_working_ages_include_both_ends():
    law = NATIONAL.on(DAY)
    assert law.dated_number("working_age_first").value == 16
    assert law.dated_number("working_age_last").value == 65
