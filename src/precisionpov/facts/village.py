"""Facts by which a village is identified as poor, and by which it exits."""

import attrs

from precisionpov.facts import places as words
from precisionpov.facts.places import (
    MOST_PEOPLE,
    MOST_SHARE,
    PARTS,
    VillagePlaces,
    growth,
    heads,
    money,
    number,
    parts,
    share,
)
from precisionpov.reasoning.expression import NumberFact, Quotient, TruthFact, per
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.region import Region

__all__ = ["VillageExitFacts", "VillageIdentificationFacts"]

# People and shares of them

poor_parts: NumberFact = parts(
    "poor_parts", "registered poor people", "建档立卡贫困人口"
)
rural_population: NumberFact = heads(
    "rural_population", "people with a rural registration", "农业户籍人口"
)
population: NumberFact = heads("population", "all people of the village", "全村总人口")
western_poor_parts: NumberFact = parts(
    "western_poor_parts",
    "registered poor people, read by the limit of the west",
    "建档立卡贫困人口（按西部标准）",
)
western_rural_population: NumberFact = heads(
    "western_rural_population",
    "people with a rural registration, read by the limit of the west",
    "农业户籍人口（按西部标准）",
)
province_parts: NumberFact = NumberFact(
    "province_parts",
    "poor people if the village had the province's incidence",
    "按全省贫困发生率推算的贫困人口",
    Unit.PERSON_PART,
    1,
    PARTS * MOST_PEOPLE,
    bounded=True,
    required=True,
)
incidence: Quotient = per(
    poor_parts,
    rural_population,
    en="incidence among people with a rural registration",
    zh="贫困发生率（以农业户籍人口为分母）",
)
incidence_of_all: Quotient = per(
    poor_parts,
    population,
    en="incidence among all people of the village",
    zh="贫困发生率（以全村总人口为分母）",
)
western_incidence: Quotient = per(
    western_poor_parts,
    western_rural_population,
    en="incidence among people with a rural registration",
    zh="贫困发生率（以农业户籍人口为分母）",
)
times_province: Quotient = per(
    poor_parts,
    province_parts,
    en="incidence among people with a rural registration over the province's",
    zh="贫困发生率（以农业户籍人口为分母）与全省之比",
)

# Income

income_per_head: NumberFact = money(
    "income_per_head", "net income per head of the village", "村民人均纯收入"
)


def _income_share(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for income as a share of an average, rounded down."""
    unit = Unit.HUNDREDTH_PERCENT
    return NumberFact(name, en, zh, unit, 0, MOST_SHARE, bounded=True)


income_share: NumberFact = _income_share(
    "income_share",
    "net income per head over the province's average",
    "村民人均纯收入占全省平均水平",
)
county_income_share: NumberFact = _income_share(
    "county_income_share",
    "net income per head over the county's average",
    "村民人均纯收入占全县平均水平",
)
township_income_growth: NumberFact = growth(
    "township_income_growth",
    "growth of income per head in the township",
    "全乡镇人均收入增幅",
)
exited_share_rising: TruthFact = TruthFact(
    "exited_share_rising",
    "income of exited households, as a share of the district's, is rising",
    "脱贫户人均收入占全区平均水平比重高于上年",
)

# Collective, industry, organisation

collective_income: NumberFact = money(
    "collective_income", "income of the collective in a year", "村集体经济年收入"
)
collective_growth: NumberFact = growth(
    "collective_growth",
    "growth of the collective's income, rounded down",
    "村集体经济收入增幅",
)
cooperative: TruthFact = TruthFact(
    "cooperative",
    "a cooperative or a base takes in the village",
    "有合作社或基地带动",
)
mutual_fund: TruthFact = TruthFact(
    "mutual_fund", "has a fund of mutual aid", "有互助资金组织"
)
weak_organisation: TruthFact = TruthFact(
    "weak_organisation", "the party organisation is weak", "党组织软弱涣散"
)
organisation_put_right: TruthFact = TruthFact(
    "organisation_put_right",
    "what made the organisation weak is put right",
    "软弱涣散党组织已整顿到位",
)

# What the village has

road_width: NumberFact = number(
    "road_width", "width of the road's surface", "通村路路面宽度", Unit.CENTIMETRE
)
roadbed_width: NumberFact = number(
    "roadbed_width", "width of the road's bed", "通村路路基宽度", Unit.CENTIMETRE
)
hamlet_road_width: NumberFact = number(
    "hamlet_road_width",
    "width of the narrowest road to a natural village",
    "通自然村最窄道路宽度",
    Unit.CENTIMETRE,
)
hard_road: TruthFact = TruthFact(
    "hard_road", "a road of asphalt or cement reaches the village", "通沥青（水泥）路"
)
hard_road_share: NumberFact = share(
    "hard_road_share", "groups on a hard road", "通组道路硬化率"
)
broadband_share: NumberFact = share(
    "broadband_share", "households with broadband", "宽带网络覆盖户比例"
)
pension_paid_share: NumberFact = share(
    "pension_paid_share", "people over 60 paid a pension", "60岁以上领取养老金比例"
)
standard_clinic: TruthFact = TruthFact(
    "standard_clinic", "the clinic meets the standard", "有标准化卫生室"
)
clinic_area: NumberFact = number(
    "clinic_area", "area of the clinic", "卫生室面积", Unit.SQUARE_METRE
)
township_seat: TruthFact = TruthFact(
    "township_seat", "the township's hospital stands here", "乡镇卫生院所在地"
)
out_of_school: NumberFact = number(
    "out_of_school",
    "children out of school because of poverty",
    "因贫失学辍学儿童",
    Unit.PERSON,
)
facilities_missing: TruthFact = TruthFact(
    "facilities_missing", "a facility of the list is missing", "缺少清单所列设施"
)
safety_net_share: NumberFact = share(
    "safety_net_share",
    "registered people on dibao or supported",
    "建档立卡人口中低保五保占比",
)
illness_share: NumberFact = share(
    "illness_share",
    "registered households poor by illness",
    "建档立卡户中因病致贫占比",
)
elderly_share: NumberFact = share(
    "elderly_share",
    "registered people of 60 and more",
    "建档立卡人口中60岁以上占比",
)
deep_poverty: TruthFact = TruthFact(
    "deep_poverty", "is on the list of deep poverty", "列为深度贫困村"
)


@attrs.frozen(kw_only=True)
class VillageIdentificationFacts(VillagePlaces):
    """Facts by which a village is identified as poor. None means unknown."""

    poor_parts: int | None = fact(poor_parts)
    """Registered poor people, in ten-thousandths of a person."""
    rural_population: int | Range = fact(rural_population)
    """People with a rural registration."""
    province_parts: int | Range = fact(province_parts)
    """Poor people at the province's incidence, ten-thousandths of a person."""
    income_per_head: int | Range | None = fact(income_per_head)
    """Net income per head, fen."""
    income_share: int | Range | None = fact(income_share)
    """Of the province's average, hundredths of a percent, rounded down."""
    county_income_share: int | Range | None = fact(county_income_share)
    """Of the county's average, hundredths of a percent, rounded down."""
    collective_income: int | Range | None = fact(collective_income)
    """Income of the collective, fen."""
    weak_organisation: bool | None = fact(weak_organisation)
    """The party organisation is weak or lax."""
    facilities_missing: bool | None = fact(facilities_missing)
    """A facility of the list is missing."""
    deep_poverty: bool | None = fact(deep_poverty)
    """Is recorded as a village of deep poverty."""
    housing_share: int | None = fact(words.housing_share)
    """Households in safe houses."""
    safety_net_share: int | None = fact(safety_net_share)
    """Registered people on dibao or supported, of all registered people."""
    illness_share: int | None = fact(illness_share)
    """Registered households poor by illness, of all registered households."""
    elderly_share: int | None = fact(elderly_share)
    """Registered people of 60 and more, of all registered people."""
    poor_within_population: bool | None = fact(words.poor_within_population)
    """No more poor people than people."""
    population_recorded: bool | None = fact(words.population_recorded)
    """The population recorded is above zero."""


@attrs.frozen(kw_only=True)
class VillageExitFacts(VillagePlaces):
    """Facts by which a village exits. None means unknown.

    The number of poor people and of people with a rural registration stand twice:
    a rule reads one pair by the limit of the west, the other by that elsewhere.
    """

    region: Region | None = fact(words.region)
    """The part of the country."""
    poor_parts: int | None = fact(poor_parts)
    """Registered poor people, in ten-thousandths of a person."""
    rural_population: int | Range = fact(rural_population)
    """People with a rural registration."""
    western_poor_parts: int | None = fact(western_poor_parts)
    """The same poor people."""
    western_rural_population: int | Range = fact(western_rural_population)
    """The same people with a rural registration."""
    population: int | Range = fact(population)
    """All people of the village."""
    income_growth: int | Range | None = fact(words.income_growth)
    """Growth of income per head, hundredths of a percent."""
    township_income_growth: int | Range | None = fact(township_income_growth)
    """The same of the township."""
    exited_share_rising: bool | None = fact(exited_share_rising)
    """Income of exited households is a higher share of the district's."""
    collective_income: int | Range | None = fact(collective_income)
    """Income of the collective, fen."""
    collective_growth: int | Range | None = fact(collective_growth)
    """Its growth, hundredths of a percent, rounded down."""
    industries: int | None = fact(words.industries)
    """Leading industries."""
    industry_share: int | None = fact(words.industry_share)
    """Poor households in an industry."""
    cooperative: bool | None = fact(cooperative)
    """A cooperative or a base takes in the village."""
    mutual_fund: bool | None = fact(mutual_fund)
    """Has a fund of mutual aid."""
    weak_organisation: bool | None = fact(weak_organisation)
    """The party organisation is weak or lax."""
    organisation_put_right: bool | None = fact(organisation_put_right)
    """That is put right."""
    housing_share: int | None = fact(words.housing_share)
    """Households in safe houses."""
    insured_share: int | None = fact(words.insured_share)
    """People in medical insurance."""
    out_of_school: int | None = fact(out_of_school)
    """Children out of school because of poverty."""
    roadbed_width: int | None = fact(roadbed_width)
    """Width of the bed of the road, centimetres."""
    road_width: int | None = fact(road_width)
    """Width of its surface, centimetres."""
    hamlet_road_width: int | None = fact(hamlet_road_width)
    """Width of the narrowest road that is due, centimetres."""
    hard_road: bool | None = fact(hard_road)
    """A road of asphalt or cement reaches the village."""
    hard_road_share: int | None = fact(hard_road_share)
    """Groups on a hard road."""
    water_share: int | None = fact(words.water_share)
    """Households with safe water."""
    tap_water_share: int | None = fact(words.tap_water_share)
    """Households with tap water."""
    electricity_share: int | None = fact(words.electricity_share)
    """Households with electricity."""
    television_share: int | None = fact(words.television_share)
    """Households with radio and television."""
    broadband_share: int | None = fact(broadband_share)
    """Households with broadband."""
    pension_share: int | None = fact(words.pension_share)
    """People enrolled in the pension."""
    pension_paid_share: int | None = fact(pension_paid_share)
    """People over 60 who are paid a pension."""
    standard_clinic: bool | None = fact(standard_clinic)
    """The clinic meets the standard."""
    clinic_area: int | None = fact(clinic_area)
    """Area of the clinic, square metres."""
    township_seat: bool | None = fact(township_seat)
    """The township's hospital stands here."""
    facilities_missing: bool | None = fact(facilities_missing)
    """A facility of the list is missing."""
    poor_within_population: bool | None = fact(words.poor_within_population)
    """No more poor people than people."""
    population_recorded: bool | None = fact(words.population_recorded)
    """The population recorded is above zero."""
    coverage_fits: bool | None = fact(words.coverage_fits)
    """No service reaches more than there are."""
