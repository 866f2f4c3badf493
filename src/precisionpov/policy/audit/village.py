"""Checks of villages."""

from precisionpov.facts.entry_terms import Answer
from precisionpov.facts.entry_village import (
    VillageEntryFacts,
    blank_project,
    blank_project_exists,
    bus_recorded,
    clinics_recorded,
    collective_income,
    collective_income_recorded,
    dangerous_houses,
    dangerous_houses_recorded,
    dibao_households_recorded,
    dibao_people_recorded,
    disabled_people_recorded,
    doctors_recorded,
    exited_village,
    households,
    households_recorded,
    land_short,
    pension_insured_recorded,
    population,
    population_recorded,
    primary_schools_recorded,
    public_toilets_recorded,
    reading_rooms_recorded,
    road_to_township,
    rubbish_points_recorded,
    tekun_people_recorded,
    unsafe_water,
    unsafe_water_recorded,
)
from precisionpov.policy.audit.amounts import nothing
from precisionpov.policy.audit.check import AuditCheck, Basis, tool_2024
from precisionpov.policy.audit.sizes import no_household, nobody
from precisionpov.policy.audit.times import posts_since

__all__ = ["VILLAGE_CHECKS"]

VILLAGE_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1_03_002",
        VillageEntryFacts,
        exited_village & population_recorded & (population <= nobody),
        "An exited village has no people.",
        "出列村总人口为0。",
        basis=Basis.INFERRED,
        usual=False,
        note="Compares a text cell with the number 0, so it never fires",
    ),
    tool_2024(
        "F1_03_003",
        VillageEntryFacts,
        exited_village & ~(collective_income_recorded & (collective_income > nothing)),
        "The collective's income of an exited village is blank or none.",
        "出列村集体经济收入未填或为0。",
    ),
    tool_2024(
        "F1_03_004",
        VillageEntryFacts,
        exited_village & ~primary_schools_recorded,
        "The primary schools of an exited village are not filled in.",
        "出列村未填小学数。",
    ),
    tool_2024(
        "F1_03_006",
        VillageEntryFacts,
        exited_village & ~pension_insured_recorded,
        "The people in the residents' pension insurance are not filled in.",
        "出列村未填居民养老参保人数。",
    ),
    tool_2024(
        "F1_03_007",
        VillageEntryFacts,
        exited_village & ~bus_recorded,
        "The bus of an exited village is not filled in.",
        "出列村未填通客车情况。",
    ),
    tool_2024(
        "F1_03_009",
        VillageEntryFacts,
        exited_village & ~clinics_recorded,
        "The clinics of an exited village are not filled in.",
        "出列村未填卫生室数。",
    ),
    tool_2024(
        "F1_03_010",
        VillageEntryFacts,
        exited_village & ~public_toilets_recorded,
        "The public toilets of an exited village are not filled in.",
        "出列村未填公共厕所数。",
    ),
    tool_2024(
        "F1_03_011",
        VillageEntryFacts,
        exited_village & ~doctors_recorded,
        "The doctors of an exited village are not filled in.",
        "出列村未填执业（助理）医师数。",
    ),
    tool_2024(
        "F1_03_012",
        VillageEntryFacts,
        exited_village & ~rubbish_points_recorded,
        "The places for rubbish of an exited village are not filled in.",
        "出列村未填垃圾集中堆放点数。",
    ),
    tool_2024(
        "F1_03_013",
        VillageEntryFacts,
        exited_village & ~reading_rooms_recorded,
        "The reading rooms of an exited village are not filled in.",
        "出列村未填文化（图书）室数。",
    ),
    tool_2024(
        "F1_03_014",
        VillageEntryFacts,
        exited_village & ~(dibao_households_recorded & dibao_people_recorded),
        "The households or people on dibao of an exited village are not filled in.",
        "出列村低保户或低保人口数字缺项。",
    ),
    tool_2024(
        "F1_03_015",
        VillageEntryFacts,
        exited_village & ~tekun_people_recorded,
        "The destitute people of an exited village are not filled in.",
        "出列村特困供养人数未填。",
    ),
    tool_2024(
        "F1_03_016",
        VillageEntryFacts,
        exited_village & ~disabled_people_recorded,
        "The disabled people of an exited village are not filled in.",
        "出列村残疾人数未填。",
    ),
    tool_2024(
        "F2_03_001",
        VillageEntryFacts,
        exited_village & road_to_township.one_of(Answer.NO, Answer.BLANK),
        "An exited village has no hardened road to the township, or the "
        "column is blank.",
        "出列村到乡镇无硬化路或未填。",
        basis=Basis.TITLE,
        also=("Z23",),
        note="As coded only 0 or blank matches",
    ),
    tool_2024(
        "F2_10_004",
        VillageEntryFacts,
        blank_project_exists & (blank_project >= posts_since),
        "A project for public posts since 2021 does not say what is to be done.",
        "2021年以来公益岗位项目建设内容未填。",
        basis=Basis.TITLE,
        usual=False,
        note="The record judged is a project",
    ),
    tool_2024(
        "F3_03_001",
        VillageEntryFacts,
        exited_village
        & households_recorded
        & (
            (unsafe_water_recorded & (unsafe_water > households))
            | (dangerous_houses_recorded & (dangerous_houses > households))
        ),
        "Households without safe water, or in dangerous houses, exceed all households.",
        "出列村饮水未安全户数或危房户数大于总户数。",
        basis=Basis.TITLE,
        note="The code adds the two, so that a household with both counts twice",
        also=("Z24",),
    ),
    tool_2024(
        "F3_03_002",
        VillageEntryFacts,
        exited_village & land_short,
        "An exited village has less of a kind of land than its exited "
        "households together.",
        "出列村某类土地总面积不及其脱贫户合计。",
        basis=Basis.TITLE,
        also=("Z25",),
        note="The script is empty and its author marked it as not working",
    ),
    tool_2024(
        "F3_03_003",
        VillageEntryFacts,
        exited_village & ~(households_recorded & (households > no_household)),
        "The households of an exited village are blank or none.",
        "出列村总户数未填或为0。",
        also=("Z26",),
    ),
)
"""Checks of villages."""
