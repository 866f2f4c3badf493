"""The closed lists: their values are the contract."""

import pytest

from precisionpov.reasoning.term import Term
from precisionpov.records import (
    assistance,
    dossiers,
    funding,
    plan,
    taxonomies,
    village,
)
from precisionpov.records.cause import CauseOfPoverty, DibaoClass, ExitStatus
from precisionpov.records.fund_kinds import FundPurpose, FundUse
from precisionpov.records.living import DwellingGrade
from precisionpov.records.measure_kinds import Guarantee, MeasureKind, Nature
from precisionpov.records.person import (
    Health,
    Labour,
    MemberStatus,
)
from precisionpov.records.receipt_kinds import Component, ReceiptKind
from precisionpov.records.reported import FigureKind

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

NATURES = {
    Nature.DEVELOPMENT: "microcredit relocation rain_and_dew public_post photovoltaic "
    "e_commerce tourism leading_firm cooperative asset_income "
    "ecological_compensation forest_ranger practical_training skill_certificate "
    "job_placement production_grant agricultural_technology incentive_grant "
    "infrastructure",
    Nature.SAFETY_NET: "dibao destitute_support house_repair medical_assistance "
    "disability_allowance relief",
    Nature.SERVICES: "education_aid medical_insurance signed_doctor rehabilitation "
    "water_supply",
    None: "other",
}

MEMBERS = {
    Guarantee: "food clothing education medical housing water",
    funding.Level: "central province city county township village",
    funding.Department: "development_and_reform finance agriculture water forestry "
    "education health poverty_office energy transport land grain ethnic_affairs "
    "housing civil_affairs human_resources disabled_federation other",
    FundPurpose: "special_poverty water_and_soil modern_agriculture "
    "agricultural_extension forestry comprehensive_development rural_reform farmland "
    "environment rural_roads house_repair lottery grain_counties pig_counties "
    "resource_protection rural_markets rivers_and_lakes mountain_floods tourism "
    "central_investment other",
    FundUse: "local_industry production_facilities living_facilities "
    "self_development risk_resistance rain_and_dew interest_subsidy "
    "risk_compensation relocation house_repair project_management "
    "education science_and_culture health medical_care social_security "
    "unit_expenditure vehicles bonuses enterprise_losses office_buildings "
    "budget_gaps large_capital_projects urban_projects enterprise_guarantees "
    "sham_investment unrelated "
    "house_building wealth_products household_goods pooled_loans lent_to_firm "
    "other_unproductive other",
    assistance.Rank: "provincial_leader city_leader county_leader division_chief "
    "deputy_division_chief section_chief deputy_section_chief ordinary_cadre",
    assistance.HelperKind: "cadre party_member rich_household association_head "
    "entrepreneur enterprise social_organisation technician",
    assistance.MutualHelp: "party_member_poor_member rich_household_poor_household "
    "association_industry entrepreneur_household",
    assistance.PairingSide: "helper helped",
    village.Facility: "road electricity safe_water communications clinic school "
    "broadband broadcasting housing farm_roads",
    plan.TargetKind: "people_out_of_poverty households_out_of_poverty "
    "villages_promoted key_villages housing ecological_migrants rain_and_dew "
    "training income_growth measures other",
    dossiers.TraceKind: "application appraisal verification first_notice "
    "township_review second_notice county_review announcement",
    dossiers.FinanceRole: "government bank firm farmers",
    FigureKind: "villages villages_with_poor villager_groups hectares households "
    "people rural_people poor_households poor_people moderately_poor severely_poor "
    "incidence people_exited people_added villages_with_team work_teams "
    "helping_units helpers other",
}


def lists():
    return [one for one in Term.__subclasses__() if ".records." in one.__module__]


@pytest.mark.parametrize("component", Component, ids=str)
def test_every_kind_of_receipt_has_its_component(component):
    kinds = [kind.value for kind in ReceiptKind if kind.component is component]
    assert kinds == KINDS[component].split()


@pytest.mark.parametrize("nature", NATURES, ids=str)
def test_every_kind_of_measure_has_its_nature(nature):
    kinds = [kind.value for kind in MeasureKind if kind.nature is nature]
    assert kinds == NATURES[nature].split()


@pytest.mark.parametrize("terms", MEMBERS, ids=lambda terms: terms.__name__)
def test_a_list_of_assistance_has_its_members(terms):
    assert [*terms] == MEMBERS[terms].split()


def test_names_tell_the_members_of_a_list_apart():
    assert taxonomies.SixPrecision in lists()
    for terms in lists():
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
    assert [*DwellingGrade] == ["A", "B", "C", "D", "no_house"]
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
