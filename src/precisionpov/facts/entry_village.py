"""Facts about the register's row of a village."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_COUNT, LARGEST_FEN

__all__ = [
    "VillageEntryFacts",
    "blank_project",
    "blank_project_exists",
    "bus_recorded",
    "clinics_recorded",
    "collective_income",
    "collective_income_recorded",
    "dangerous_houses",
    "dangerous_houses_recorded",
    "dibao_households_recorded",
    "dibao_people_recorded",
    "disabled_people_recorded",
    "doctors_recorded",
    "exited_village",
    "households",
    "households_recorded",
    "land_short",
    "pension_insured_recorded",
    "population",
    "population_recorded",
    "primary_schools_recorded",
    "public_toilets_recorded",
    "reading_rooms_recorded",
    "road_to_township",
    "rubbish_points_recorded",
    "tekun_people_recorded",
    "unsafe_water",
    "unsafe_water_recorded",
]

exited_village: TruthFact = TruthFact(
    "exited_village", "the village is listed as exited", "出列村"
)
road_to_township: CodeFact = CodeFact(
    "road_to_township",
    "hardened road to the township",
    "到乡镇是否通沥青（水泥）路",
    Answer,
)
population_recorded: TruthFact = TruthFact(
    "population_recorded", "people: recorded", "已填总人口数"
)
population: NumberFact = NumberFact(
    "population", "people", "总人口数", Unit.PERSON, 0, LARGEST_COUNT
)
households_recorded: TruthFact = TruthFact(
    "households_recorded", "households: recorded", "已填总户数"
)
households: NumberFact = NumberFact(
    "households", "households", "总户数", Unit.HOUSEHOLD, 0, LARGEST_COUNT
)
collective_income_recorded: TruthFact = TruthFact(
    "collective_income_recorded",
    "income of the collective: recorded",
    "已填村级集体经济收入",
)
collective_income: NumberFact = NumberFact(
    "collective_income",
    "income of the collective",
    "村级集体经济收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
primary_schools_recorded: TruthFact = TruthFact(
    "primary_schools_recorded", "primary schools: recorded", "已填村小学数"
)
pension_insured_recorded: TruthFact = TruthFact(
    "pension_insured_recorded",
    "people in the residents' pension insurance: recorded",
    "已填居民养老保险参保人数",
)
bus_recorded: TruthFact = TruthFact(
    "bus_recorded", "bus: recorded", "已填通客运班车情况"
)
clinics_recorded: TruthFact = TruthFact(
    "clinics_recorded", "clinics: recorded", "已填卫生室数"
)
public_toilets_recorded: TruthFact = TruthFact(
    "public_toilets_recorded", "public toilets: recorded", "已填公共卫生厕所数"
)
doctors_recorded: TruthFact = TruthFact(
    "doctors_recorded", "doctors: recorded", "已填执业（助理）医师数"
)
rubbish_points_recorded: TruthFact = TruthFact(
    "rubbish_points_recorded", "places for rubbish: recorded", "已填垃圾集中堆放点数"
)
reading_rooms_recorded: TruthFact = TruthFact(
    "reading_rooms_recorded", "reading rooms: recorded", "已填文化（图书）室数"
)
dibao_households_recorded: TruthFact = TruthFact(
    "dibao_households_recorded", "households on dibao: recorded", "已填低保户数"
)
dibao_people_recorded: TruthFact = TruthFact(
    "dibao_people_recorded", "people on dibao: recorded", "已填低保人口数"
)
tekun_people_recorded: TruthFact = TruthFact(
    "tekun_people_recorded", "destitute people: recorded", "已填特困供养人口数"
)
disabled_people_recorded: TruthFact = TruthFact(
    "disabled_people_recorded", "disabled people: recorded", "已填残疾人口数"
)
unsafe_water_recorded: TruthFact = TruthFact(
    "unsafe_water_recorded",
    "households without safe water: recorded",
    "已填饮水未安全户数",
)
unsafe_water: NumberFact = NumberFact(
    "unsafe_water",
    "households without safe water",
    "饮水未安全户数",
    Unit.HOUSEHOLD,
    0,
    LARGEST_COUNT,
)
dangerous_houses_recorded: TruthFact = TruthFact(
    "dangerous_houses_recorded",
    "households in dangerous houses: recorded",
    "已填危房户数",
)
dangerous_houses: NumberFact = NumberFact(
    "dangerous_houses",
    "households in dangerous houses",
    "危房户数",
    Unit.HOUSEHOLD,
    0,
    LARGEST_COUNT,
)
land_short: TruthFact = TruthFact(
    "land_short",
    "the village has less of a kind of land than its exited households",
    "某类土地总面积不及脱贫户合计",
)
blank_project: NumberFact = NumberFact(
    "blank_project",
    "month from which the latest post project without content dates",
    "建设内容未填的公益岗位项目年份",
    Unit.YEAR_MONTH,
    190001,
    219912,
)
blank_project_exists: TruthFact = TruthFact(
    "blank_project_exists",
    "a post project has no content",
    "有公益岗位项目建设内容未填",
)


@attrs.frozen(kw_only=True)
class VillageEntryFacts(Facts):
    """Facts about the register's row of a village.

    None means unknown.
    """

    exited_village: bool | None = fact(exited_village)
    """The village is listed as exited."""
    road_to_township: Answer | None = fact(road_to_township)
    """Hardened road to the township."""
    population_recorded: bool | None = fact(population_recorded)
    """People: recorded."""
    population: int | None = fact(population)
    """People."""
    households_recorded: bool | None = fact(households_recorded)
    """Households: recorded."""
    households: int | None = fact(households)
    """Households."""
    collective_income_recorded: bool | None = fact(collective_income_recorded)
    """Income of the collective: recorded."""
    collective_income: int | Range | None = fact(collective_income)
    """Income of the collective."""
    primary_schools_recorded: bool | None = fact(primary_schools_recorded)
    """Primary schools: recorded."""
    pension_insured_recorded: bool | None = fact(pension_insured_recorded)
    """People in the residents' pension insurance: recorded."""
    bus_recorded: bool | None = fact(bus_recorded)
    """Bus: recorded."""
    clinics_recorded: bool | None = fact(clinics_recorded)
    """Clinics: recorded."""
    public_toilets_recorded: bool | None = fact(public_toilets_recorded)
    """Public toilets: recorded."""
    doctors_recorded: bool | None = fact(doctors_recorded)
    """Doctors: recorded."""
    rubbish_points_recorded: bool | None = fact(rubbish_points_recorded)
    """Places for rubbish: recorded."""
    reading_rooms_recorded: bool | None = fact(reading_rooms_recorded)
    """Reading rooms: recorded."""
    dibao_households_recorded: bool | None = fact(dibao_households_recorded)
    """Households on dibao: recorded."""
    dibao_people_recorded: bool | None = fact(dibao_people_recorded)
    """People on dibao: recorded."""
    tekun_people_recorded: bool | None = fact(tekun_people_recorded)
    """Destitute people: recorded."""
    disabled_people_recorded: bool | None = fact(disabled_people_recorded)
    """Disabled people: recorded."""
    unsafe_water_recorded: bool | None = fact(unsafe_water_recorded)
    """Households without safe water: recorded."""
    unsafe_water: int | None = fact(unsafe_water)
    """Households without safe water."""
    dangerous_houses_recorded: bool | None = fact(dangerous_houses_recorded)
    """Households in dangerous houses: recorded."""
    dangerous_houses: int | None = fact(dangerous_houses)
    """Households in dangerous houses."""
    land_short: bool | None = fact(land_short)
    """The village has less of a kind of land than its exited households."""
    blank_project: int | None = fact(blank_project)
    """Month from which the latest post project without content dates."""
    blank_project_exists: bool | None = fact(blank_project_exists)
    """A post project has no content."""
