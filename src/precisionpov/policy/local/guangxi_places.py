"""Guangxi 2017: villages exit by eleven haves and one below, counties by nine.

References:
    The two forms of Pinggui district, Hezhou (十一有一低于, 九有一低于), seen in
    public code.

Checked with:
    The printed items and numbers, transcribed twice (rule and tests).

Limitations:
    Only 2017 is attested; of 2020 the forms print 50,000 yuan of collective income,
    all dangerous houses rebuilt and a retention of 93 %. A village is to have one to
    three industries, a county two to five: more are not held against them. The form
    leaves households without labour, or mainly away, out of those whom an industry is
    to reach: the profile's count is taken as given. So is its count of safe houses,
    which are to have 13 square metres a head. Roads are asked of natural villages of
    20 households. Which twelve situations make an organisation weak is not printed.
"""

from precisionpov.facts import county as of_county
from precisionpov.facts import village as of_village
from precisionpov.facts.evaluation import register_incidence
from precisionpov.facts.places import (
    electricity_share,
    housing_share,
    income_growth,
    industries,
    industry_share,
    insured_share,
    pension_share,
    television_share,
    water_share,
)
from precisionpov.money import yuan
from precisionpov.policy.county_exits import county_exit
from precisionpov.policy.local import place_limits as limits
from precisionpov.policy.local.place_limits import Limit, item, numbers_of, rule_of
from precisionpov.policy.numbers import exit_line
from precisionpov.policy.place_documents import (
    GUANGXI_COUNTY_FORM_2017,
    GUANGXI_VILLAGE_FORM_2017,
)
from precisionpov.policy.village_exits import (
    least_industries,
    most_incidence_west,
    village_exit,
)
from precisionpov.reasoning.expression import Condition, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Timeline

__all__ = ["GUANGXI_PLACE_NUMBERS", "GUANGXI_PLACE_RULES"]

YEAR = 2017


def _village(number: int) -> Citation:
    """Cite an item of the form of villages."""
    return GUANGXI_VILLAGE_FORM_2017.article(f"item {number}", f"第{number}项")


def _county(number: int) -> Citation:
    """Cite an item of the form of counties."""
    return GUANGXI_COUNTY_FORM_2017.article(f"item {number}", f"第{number}项")


def _have(number: int, name: str, condition: Condition, en: str, zh: str) -> Criterion:
    """Give an item of the form of villages."""
    return item(_village(number), name, condition, en, zh)


def _had(number: int, name: str, condition: Condition, en: str, zh: str) -> Criterion:
    """Give an item of the form of counties."""
    return item(_county(number), name, condition, en, zh)


VILLAGE: Rule = village_exit(
    _have(
        1,
        "industry",
        (industries >= least_industries)
        & (industry_share >= limits.least_industry_share)
        & of_village.cooperative,
        "An industry reaches enough poor households, and a cooperative or base helps.",
        "有特色产业：产业覆盖贫困户达标，有合作社或基地带动。",
    ),
    _have(
        2,
        "housing",
        housing_share >= limits.least_housing_share,
        "Enough households live in safe houses.",
        "有住房保障。",
    ),
    _have(
        3,
        "medical",
        insured_share >= limits.least_insured_share,
        "Enough people are in medical insurance.",
        "有基本医疗保障。",
    ),
    _have(
        4,
        "education",
        of_village.out_of_school <= limits.most_out_of_school,
        "No child is out of school because of poverty.",
        "有义务教育保障：无因贫失学辍学。",
    ),
    _have(
        5,
        "road",
        (of_village.roadbed_width >= limits.least_roadbed_width)
        & (of_village.road_width >= limits.least_village_road_width)
        & (of_village.hamlet_road_width >= limits.least_hamlet_road_width),
        "The road to the village, and those to its natural villages, are wide enough.",
        "有路通村屯：通村路、通自然村路宽度达标。",
    ),
    _have(
        6,
        "water",
        water_share >= limits.least_water_share,
        "Enough households have safe water.",
        "有饮用水。",
    ),
    _have(
        7,
        "electricity",
        electricity_share >= limits.least_electricity_share,
        "Enough households have electricity.",
        "有电用。",
    ),
    _have(
        8,
        "services",
        (pension_share >= limits.least_pension_share)
        & (of_village.pension_paid_share >= limits.least_pension_paid_share)
        & (of_village.standard_clinic | of_village.township_seat),
        "Pensions reach the old, and there is a standard clinic or a hospital.",
        "有基本公共服务：养老保险参保、领取达标，有标准化卫生室或乡镇卫生院。",
    ),
    _have(
        9,
        "television",
        television_share >= limits.least_television_share,
        "Enough households have radio and television.",
        "有电视看。",
    ),
    _have(
        10,
        "collective_income",
        of_village.collective_income >= limits.least_collective_income,
        "The collective earns enough.",
        "有村集体经济收入。",
    ),
    _have(
        11,
        "organisation",
        ~of_village.weak_organisation | of_village.organisation_put_right,
        "The organisation is not weak, or has been put right.",
        "有好的“两委”班子：党组织不软弱涣散，或已整顿到位。",
    ),
    _have(
        12,
        "incidence",
        of_village.incidence_of_all < most_incidence_west,
        "Incidence among all people of the village is below the limit.",
        "贫困发生率低于3%（以全村总人口为分母）。",
    ),
    en="Does the village meet the twelve items of Guangxi?",
    zh="该村是否达到广西“十一有一低于”标准？",
)
"""The form of villages."""

COUNTY: Rule = county_exit(
    _had(
        1,
        "industry",
        (industries >= limits.least_county_industries)
        & (industry_share >= limits.least_industry_share),
        "Industries reach enough poor households.",
        "有特色产业：产业覆盖贫困户达标。",
    ),
    _had(
        2,
        "housing",
        (housing_share >= limits.least_housing_share)
        & (of_county.rebuilt_share >= limits.least_rebuilt_share),
        "Houses are safe, and dangerous houses of the poor are rebuilt.",
        "有住房保障：住房安全，贫困户存量危房改造达标。",
    ),
    _had(
        3,
        "medical",
        insured_share >= limits.least_insured_share,
        "Enough people are in medical insurance.",
        "有基本医疗保障。",
    ),
    _had(
        4,
        "education",
        of_county.retention >= limits.least_retention,
        "Enough pupils stay to the end of compulsory school.",
        "有义务教育保障：九年义务教育巩固率达标。",
    ),
    _had(
        5,
        "water",
        water_share >= limits.least_water_share,
        "Enough households have safe water.",
        "有安全饮水。",
    ),
    _had(
        6,
        "road",
        of_county.villages_on_road >= limits.least_road_share,
        "Enough villages are on a hard road.",
        "有路通村：行政村通硬化路达标。",
    ),
    _had(
        7,
        "electricity",
        electricity_share >= limits.least_electricity_share,
        "Enough households have electricity.",
        "有电用。",
    ),
    _had(
        8,
        "services",
        (of_county.hospitals >= limits.least_hospitals)
        & (television_share >= limits.least_television_share),
        "There is a hospital of the second level, and television reaches enough.",
        "有基本公共服务：有二级公立医院，广播电视覆盖达标。",
    ),
    _had(
        9,
        "social_security",
        (of_county.dibao_standard >= exit_line)
        & (pension_share >= limits.least_pension_share),
        "The allowance reaches the poverty line, and enough are in the pension.",
        "有社会救助：农村低保标准不低于国家扶贫标准，养老保险参保达标。",
    ),
    _had(
        10,
        "incidence",
        register_incidence < most_incidence_west,
        "Incidence among rural people is below the limit.",
        "贫困发生率低于3%（以农村户籍人口为分母）。",
    ),
    _had(
        10,
        "income_growth",
        income_growth > of_county.national_income_growth,
        "Income per head grows faster than in the nation.",
        "农民人均可支配收入增幅高于全国平均水平。",
    ),
    en="Does the county meet the ten items of Guangxi?",
    zh="该县是否达到广西“九有一低于”标准？",
)
"""The form of counties."""

GUANGXI_PLACE_RULES: tuple[Timeline[Rule], ...] = (
    rule_of(
        VILLAGE, YEAR, YEAR, GUANGXI_VILLAGE_FORM_2017.article("village", "贫困村")
    ),
    rule_of(COUNTY, YEAR, YEAR, GUANGXI_COUNTY_FORM_2017.article("county", "贫困县")),
)
"""How villages and counties of Guangxi exit in 2017."""

GUANGXI_PLACE_NUMBERS: tuple[Timeline[int], ...] = numbers_of(
    (
        Limit(limits.least_industry_share, 6_000, _village(1)),
        Limit(limits.least_housing_share, 9_800, _village(2)),
        Limit(limits.least_insured_share, 9_800, _village(3)),
        Limit(limits.most_out_of_school, 0, _village(4)),
        Limit(limits.least_roadbed_width, 650, _village(5)),
        Limit(limits.least_village_road_width, 450, _village(5)),
        Limit(limits.least_hamlet_road_width, 350, _village(5)),
        Limit(limits.least_water_share, 9_800, _village(6)),
        Limit(limits.least_electricity_share, 9_800, _village(7)),
        Limit(limits.least_pension_share, 9_000, _village(8)),
        Limit(limits.least_pension_paid_share, 10_000, _village(8)),
        Limit(limits.least_television_share, 9_800, _village(9)),
        Limit(limits.least_collective_income, yuan(20_000), _village(10)),
        Limit(limits.least_county_industries, 2, _county(1)),
        Limit(limits.least_rebuilt_share, 9_000, _county(2)),
        Limit(limits.least_retention, 9_000, _county(4)),
        Limit(limits.least_road_share, 9_800, _county(6)),
        Limit(limits.least_hospitals, 1, _county(8)),
    ),
    YEAR,
    YEAR,
)
"""The numbers of both forms; shares in hundredths of a percent."""
