"""The closed lists: their values are the contract."""

import pytest

from precisionpov.reasoning.term import Term
from precisionpov.records.cause import CauseOfPoverty, DibaoClass, ExitStatus
from precisionpov.records.living import DwellingGrade
from precisionpov.records.person import (
    Health,
    Labour,
    MemberStatus,
)
from precisionpov.records.receipt_kinds import Component, ReceiptKind

KINDS = {
    "wage": "local_wage migrant_wage public_post_wage conscript_pay",
    "operating": "crops grain tobacco fruit_and_forest livestock fishery "
    "trade_and_services",
    "property": "land_rent other_rent interest dividend asset_income_dividend "
    "land_compensation",
    "transfer": "dibao tekun_support basic_pension other_pension "
    "family_planning_award farm_subsidy ecological_compensation disability_subsidy "
    "old_age_allowance orphan_aid reservoir_migrant_subsidy family_support "
    "survivor_pension other_long_term_subsidy",
    "not_income": "relocation_subsidy housing_subsidy shed_subsidy production_grant "
    "education_aid rain_and_dew medical_reimbursement medical_assistance "
    "temporary_relief disaster_relief condolence gift insurance_payout loan "
    "house_sale other_short_term_subsidy",
    "unclassified": "unclassified",
}


def lists():
    return [one for one in Term.__subclasses__() if ".records." in one.__module__]


@pytest.mark.parametrize("component", Component, ids=str)
def test_every_kind_of_receipt_has_its_component(component):
    kinds = [kind.value for kind in ReceiptKind if kind.component is component]
    assert kinds == KINDS[component].split()


def test_names_tell_the_members_of_a_list_apart():
    for terms in [*lists(), ReceiptKind]:
        for names in (
            [term.value for term in terms],
            [term.en for term in terms],
            [term.zh for term in terms],
        ):
            assert all(names)
            assert len(set(names)) == len(names), terms


def test_the_register_knows_eleven_causes_by_code():
    codes = [cause.code for cause in CauseOfPoverty if cause.code]
    assert codes == [f"{number:02}" for number in range(1, 12)]
    assert CauseOfPoverty.ILLNESS.zh == "因病"
    assert CauseOfPoverty.LACK_OF_MOTIVATION.code == "11"
    assert [one.value for one in CauseOfPoverty if not one.code] == [
        "other",
        "marriage",
        "funeral",
    ]


def test_the_register_names_its_classes():
    assert [one.zh for one in Health] == ["健康", "长期慢性病", "大病", "残疾"]
    assert [one.zh for one in Labour][:4] == [
        "普通劳动力",
        "技能劳动力",
        "丧失劳动力",
        "无劳动力",
    ]
    assert [one.zh for one in ExitStatus] == ["未脱贫", "新脱贫", "已脱贫", "返贫"]
    assert [*DwellingGrade] == ["A", "B", "C", "D"]
    assert [*DibaoClass] == ["A", "B", "C"]


def test_seven_states_are_counted_and_seven_are_not():
    assert [status.value for status in MemberStatus if status.counted] == [
        "resident",
        "boarding_student",
        "working_away",
        "conscript",
        "married_in",
        "newborn",
        "transferred_in",
    ]
    assert [status.value for status in MemberStatus if not status.counted] == [
        "dead",
        "married_out",
        "settled_abroad",
        "jailed",
        "missing",
        "own_household_elsewhere",
        "transferred_out",
    ]
