"""Shaanxi 2017: exit by "5-7-7" (EX-23), and deep poverty of villages.

Five items of a household, seven of a village, seven of a county.

References:
    A public page that quotes the standard with its line of 3,070 yuan; the exit of
    Caoping town, a page of 2019.

Checked with:
    The seven items and their numbers, transcribed twice (rule and tests).

Limitations:
    The line of 3,070 yuan is that of 2017, and so is the standard here. The income of
    exited households as a share of the district's average is taken from the profile,
    not worked out. "Safe water" of a village is read as of all its households.
"""

from precisionpov.facts import county as of_county
from precisionpov.facts import village as of_village
from precisionpov.facts.evaluation import register_incidence
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import (
    all_catastrophic_insured,
    all_insured,
    net_income_per_head,
)
from precisionpov.facts.places import (
    electricity_share,
    housing_share,
    insured_share,
    tap_water_share,
    water_share,
)
from precisionpov.facts.village import VillageIdentificationFacts
from precisionpov.policy.county_exits import county_exit
from precisionpov.policy.exit_reviews import EXIT_REVIEWS, on_the_line
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.local import place_limits as limits
from precisionpov.policy.local.place_limits import Limit, item, numbers_of, rule_of
from precisionpov.policy.local_documents import SHAANXI_577
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.numbers import LINES, exit_line
from precisionpov.policy.place_checks import POPULATION_CHECKS
from precisionpov.policy.place_documents import CAOPING_2018
from precisionpov.policy.provincial_lines import PROVINCIAL_LINES
from precisionpov.policy.village_exits import most_incidence_west, village_exit
from precisionpov.policy.village_identification import most_collective_income_of_poor
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.unit import Unit

__all__ = ["SHAANXI", "most_incidence_not_deep"]

YEAR = 2017

most_incidence_not_deep: Parameter = Parameter(
    "most_incidence_not_deep",
    "the incidence above which poverty is deep",
    "深度贫困村贫困发生率界线",
    Unit.HUNDREDTH_PERCENT,
)
"""The incidence above which a village is deeply poor, hundredths of a percent (V-9)."""

_HOUSEHOLD = SHAANXI_577.article("household, five items", "贫困户5条")
_VILLAGE = SHAANXI_577.article("village, seven items", "贫困村7条")
_COUNTY = SHAANXI_577.article("county, seven items", "贫困县7条")
_DEEP = CAOPING_2018.article("deep poverty", "深度贫困村")
_GIVEN = {one.id: one for one in GUARANTEES[0].all}

HOUSEHOLD: Rule = Rule(
    "household_exit",
    ExitFacts,
    (
        item(
            _HOUSEHOLD,
            "income",
            net_income_per_head > exit_line,
            "Net income per head is above the line of the province.",
            "人均纯收入超过全省标准。",
        ),
        _GIVEN["housing"].given(),
        _GIVEN["education"].given(),
        item(
            _HOUSEHOLD,
            "medical",
            all_insured & all_catastrophic_insured,
            "Every member is in medical and in catastrophic insurance.",
            "全员参加新农合和大病保险。",
        ),
        _GIVEN["water"].given(),
    ),
    en="Does the household meet the five items of Shaanxi?",
    zh="该户是否达到陕西省贫困户退出5条标准？",
    notes=(on_the_line(exit_line), *EXIT_REVIEWS),
)
"""The five items of a household."""

VILLAGE: Rule = village_exit(
    item(
        _VILLAGE,
        "incidence",
        of_village.incidence < most_incidence_west,
        "Incidence is below the limit.",
        "贫困发生率低于3%。",
    ),
    item(
        _VILLAGE,
        "exited_income",
        of_village.exited_share_rising,
        "Income of exited households, as a share of the district's, is rising.",
        "脱贫户人均收入占全区平均水平比重高于上年。",
    ),
    item(
        _VILLAGE,
        "collective",
        ~(of_village.collective_income <= most_collective_income_of_poor)
        | of_village.cooperative
        | of_village.mutual_fund,
        "There is a collective economy, a cooperative or a fund of mutual aid.",
        "有集体经济、合作社或互助资金组织。",
    ),
    item(
        _VILLAGE,
        "road",
        of_village.hard_road,
        "A road of asphalt or cement reaches the village.",
        "通沥青（水泥）路。",
    ),
    item(
        _VILLAGE,
        "water",
        water_share >= limits.least_water_share,
        "Every household has safe water.",
        "饮水安全。",
    ),
    item(
        _VILLAGE,
        "electricity",
        electricity_share >= limits.least_electricity_share,
        "Every household has electricity.",
        "户户通电。",
    ),
    item(
        _VILLAGE,
        "clinic",
        of_village.standard_clinic,
        "There is a standard clinic.",
        "有标准化卫生室。",
    ),
    en="Does the village meet the seven items of Shaanxi?",
    zh="该村是否达到陕西省贫困村退出7条标准？",
)
"""The seven items of a village."""

COUNTY: Rule = county_exit(
    item(
        _COUNTY,
        "incidence",
        register_incidence < most_incidence_west,
        "Incidence is below the limit.",
        "贫困发生率低于3%。",
    ),
    item(
        _COUNTY,
        "income",
        of_county.province_income_share >= limits.least_province_income_share,
        "Income per head is a large enough share of the province's.",
        "农村居民人均可支配收入占全省平均水平的比重达标。",
    ),
    item(
        _COUNTY,
        "road",
        of_county.villages_on_road >= limits.least_road_share,
        "Enough villages are on a road of asphalt or cement.",
        "行政村通沥青（水泥）路比例达标。",
    ),
    item(
        _COUNTY,
        "water",
        tap_water_share >= limits.least_tap_water_share,
        "Tap water reaches enough households.",
        "自来水普及率达标。",
    ),
    item(
        _COUNTY,
        "electricity",
        electricity_share >= limits.least_electricity_share,
        "Every household has electricity.",
        "电力入户率达标。",
    ),
    item(
        _COUNTY,
        "housing",
        housing_share >= limits.least_housing_share,
        "Enough households live in safe houses.",
        "安全住房户比例达标。",
    ),
    item(
        _COUNTY,
        "medical",
        insured_share >= limits.least_insured_share,
        "Enough people are in medical and in catastrophic insurance.",
        "参加新农合和大病保险比例达标。",
    ),
    en="Does the county meet the seven items of Shaanxi?",
    zh="该县是否达到陕西省贫困县退出7条标准？",
)
"""The seven items of a county."""

DEEP: Rule = Rule(
    "village_deep_poverty",
    VillageIdentificationFacts,
    (
        Criterion(
            "incidence",
            of_village.incidence > most_incidence_not_deep,
            _DEEP,
            "Incidence is above the limit of deep poverty.",
            "贫困发生率高于深度贫困界线。",
        ),
    ),
    en="Is the village deeply poor?",
    zh="该村是否为深度贫困村？",
    notes=POPULATION_CHECKS,
)
"""Deep poverty by incidence alone, as one town tells it of its province."""

_NATIONAL = {line.name: line for line in LINES}

SHAANXI = NATIONAL.place(
    "shaanxi",
    en="Shaanxi, 2017",
    zh="陕西（2017年）",
    rules=[
        rule_of(HOUSEHOLD, YEAR, YEAR, _HOUSEHOLD),
        rule_of(VILLAGE, YEAR, YEAR, _VILLAGE),
        rule_of(COUNTY, YEAR, YEAR, _COUNTY),
        rule_of(DEEP, 2017, 2018, _DEEP),
    ],
    numbers=[
        *(line.or_else(_NATIONAL[line.name]) for line in PROVINCIAL_LINES["shaanxi"]),
        *numbers_of(
            (
                Limit(limits.least_water_share, 10_000, _VILLAGE),
                Limit(limits.least_electricity_share, 10_000, _VILLAGE),
                Limit(limits.least_province_income_share, 7_000, _COUNTY),
                Limit(limits.least_road_share, 9_700, _COUNTY),
                Limit(limits.least_tap_water_share, 9_000, _COUNTY),
                Limit(limits.least_housing_share, 9_700, _COUNTY),
                Limit(limits.least_insured_share, 9_700, _COUNTY),
            ),
            YEAR,
            YEAR,
        ),
        *numbers_of((Limit(most_incidence_not_deep, 3_000, _DEEP),), 2017, 2018),
    ],
)
"""Shaanxi, with its own exits in 2017; identification of households is national."""
