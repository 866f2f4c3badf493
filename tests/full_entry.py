"""The columns of an entry, each record with every field filled, for round trips."""

from datetime import date

from precisionpov.money import yuan
from precisionpov.reasoning.quantity import between
from precisionpov.records.living import mu
from precisionpov.records.register_entry import (
    EliminationFigures,
    EntryDetails,
    Help,
    MemberDetails,
    PlannedWork,
    PostProject,
    VillageDetails,
    WorkRecord,
)

WORK = WorkRecord(
    working=True,
    start=date(2022, 3, 1),
    end=date(2023, 1, 31),
    monthly_income=between(yuan(2_000), yuan(3_000)),
    employer="一家企业",
    industry="建筑业",
    channel="帮扶车间",
    point_to_point=True,
    county="长顺县",
    travel_subsidy=yuan(300),
    complete=True,
)
PLANNED = PlannedWork(
    planned=True, away=True, county="惠水县", service_need="岗位信息", complete=True
)
MEMBER = MemberDetails(
    person="p-1",
    id_number="52272919780305123X",
    id_type="identity_card",
    ethnicity="布依族",
    relation_sex="male",
    not_in_school_reason="illness",
    employee_medical=True,
    resident_pension=True,
    employee_pension=True,
    medical_aid=True,
    dibao="rural",
    tekun="urban",
    public_posts=("保洁员",),
    public_post_months=6,
    phone="13800000001",
    work_place="长顺县",
    employment_channel="外出务工",
    work_months=10,
    work=(WORK,),
    planned_work=(PLANNED,),
    complete=True,
)
HELP = Help(kind="health", item="premium_subsidy")
FIGURES = EliminationFigures(
    dropout=True,
    house_damaged=True,
    any_member_uninsured=True,
    water_damaged=True,
    wage=yuan(1),
    property=yuan(2),
    transfer=yuan(3),
    operating=yuan(4),
    operating_cost=yuan(5),
    net=-100,
    net_per_head=-25,
    insurance_payout=yuan(6),
    out_of_pocket=yuan(7),
)
DETAILS = EntryDetails(
    card=True,
    members=(MEMBER,),
    monitoring="marginal",
    identified_month=date(2022, 5, 1),
    eliminated_month=date(2023, 5, 1),
    risk_eliminated=True,
    elimination_mode="assistance",
    risks=("illness", "other"),
    risk_remark="其他原因",
    disaster_kind="旱灾",
    helps=(HELP,),
    development_help=True,
    net_per_head=yuan(8_000),
    out_of_pocket=yuan(500),
    dangerous_house=True,
    any_member_uninsured=True,
    dropout=True,
    no_labour_guarantee=True,
    phone="13800000009",
    collector_named=True,
    collector_phone=True,
    county="长顺县",
    toilet=True,
    road_hardened=True,
    road_metres=300,
    cropland=mu(3),
    irrigated=mu(1),
    forest=mu(6),
    converted=mu(1),
    orchard=mu(1),
    grassland=-1,
    water_area=mu(2),
    attribute="dibao_poor",
    dibao_money=yuan(100),
    tekun_money=yuan(200),
    pension_money=yuan(300),
    family_planning_money=yuan(400),
    ecological_money=yuan(500),
    helpers=2,
    helper_is_poor=True,
    after=FIGURES,
    complete=True,
)
PROJECT = PostProject(year=2022, content="设置公益性岗位", complete=True)
VILLAGE = VillageDetails(
    village="v-1",
    exited=True,
    population=900,
    households=300,
    collective_income=yuan(50_000),
    primary_schools=1,
    pension_insured=500,
    bus=True,
    clinics=1,
    public_toilets=2,
    doctors=1,
    rubbish_points=4,
    reading_rooms=1,
    dibao_households=10,
    dibao_people=20,
    tekun_people=3,
    disabled_people=8,
    road_to_township=True,
    unsafe_water_households=1,
    dangerous_house_households=2,
    cropland=mu(900),
    forest=mu(2000),
    grassland=mu(100),
    water_area=mu(10),
    post_projects=(PROJECT,),
    complete=True,
)

FULL = (WORK, PLANNED, MEMBER, HELP, FIGURES, DETAILS, PROJECT, VILLAGE)
"""Every record about the register's columns."""

SPARSE = (
    WorkRecord(),
    PlannedWork(),
    MemberDetails(person="p"),
    MemberDetails(person="p", public_posts=(), work=(), planned_work=()),
    Help(kind="social"),
    EliminationFigures(),
    EntryDetails(),
    EntryDetails(risks=(), helps=()),
    PostProject(),
    VillageDetails(village="v-1"),
    VillageDetails(village="v-1", post_projects=()),
)
"""Each with as few fields as there may be."""
