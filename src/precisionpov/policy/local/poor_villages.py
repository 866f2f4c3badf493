"""Local readings of "one high, one low, one none" (V-1).

References:
    Questions and answers of Wuqia county for Xinjiang; a handbook of a county in the
    manner of Hunan; a page of a province that is not named, on data of 2013.

Checked with:
    Row V-1 of the rules and the printed figures, transcribed twice.

Limitations:
    Xinjiang asks for "one high, one low" only, with 60 % of the region's average; the
    rest is as in the nation. The county reads "high" as 25 % and more, and takes 60 %
    of its own average. The province prints 17.2 % and 4,737 yuan as its least and its
    most, so both are taken in; its name is not printed. The page of the county names
    no year but 2014. Guangdong's villages are *relatively* poor, from 2016: income
    below 8,000 yuan and at least 5 % of the registered population poor.
"""

from precisionpov.facts.village import (
    collective_income,
    county_income_share,
    incidence,
    income_per_head,
    income_share,
    times_province,
)
from precisionpov.money import yuan
from precisionpov.policy.local.place_limits import Limit, item, numbers_of, rule_of
from precisionpov.policy.local_documents import GUANGDONG_2016
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.place_documents import (
    POOR_VILLAGES_COUNTY_2014,
    POOR_VILLAGES_PROVINCE_2014,
    WUQIA_VILLAGES_2014,
)
from precisionpov.policy.provincial_lines import PROVINCIAL_LINES
from precisionpov.policy.village_identification import (
    FIRST_DAY,
    LAST_DAY,
    least_times_province,
    most_collective_income_of_poor,
    most_income_share_of_poor,
    village_identification,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "COUNTY_2014",
    "GUANGDONG",
    "PROVINCE_2014",
    "XINJIANG",
    "least_incidence_of_poor",
    "most_income_of_poor",
]

YEAR = 2014

least_incidence_of_poor: Parameter = Parameter(
    "least_incidence_of_poor",
    "the incidence from which it is high",
    "贫困发生率下限",
    Unit.HUNDREDTH_PERCENT,
)
"""The incidence from which a village's is high, hundredths of a percent."""

most_income_of_poor: Parameter = Parameter(
    "most_income_of_poor",
    "the income up to which it is low",
    "人均纯收入上限",
    Unit.YUAN,
)
"""The net income per head up to which a village's is low, fen."""

_XINJIANG = WUQIA_VILLAGES_2014.article("one high, one low", "一高一低")
_COUNTY = POOR_VILLAGES_COUNTY_2014.article("poor villages", "贫困村")
_GUANGDONG = GUANGDONG_2016.article("relatively poor villages", "相对贫困村")
_PROVINCE = POOR_VILLAGES_PROVINCE_2014.article("poor villages", "贫困村")


def _rule(cite: Citation, *criteria: Criterion) -> Timeline[Rule]:
    """Give a place's rule on the days of the register of poor villages."""
    rule = village_identification(*criteria)
    return Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)])


def _none(cite: Citation) -> Criterion:
    """Ask that there is no collective income."""
    return item(
        cite,
        "no_collective_income",
        collective_income <= most_collective_income_of_poor,
        "The village has no collective income.",
        "无集体经济收入。",
    )


def _high(cite: Citation) -> Criterion:
    """Ask for an incidence from a figure on."""
    return item(
        cite,
        "high_incidence",
        incidence >= least_incidence_of_poor,
        "Incidence reaches the figure of the place.",
        "贫困发生率达到当地规定。",
    )


XINJIANG = NATIONAL.place(
    "xinjiang",
    en="Xinjiang, 2014",
    zh="新疆（2014年）",
    rules=[
        _rule(
            _XINJIANG,
            item(
                _XINJIANG,
                "high_incidence",
                times_province >= least_times_province,
                "Incidence is double that of the region.",
                "贫困发生率比全区高一倍以上。",
            ),
            item(
                _XINJIANG,
                "low_income",
                income_share < most_income_share_of_poor,
                "Net income per head is below the given share of the region's average.",
                "农民人均纯收入低于全区平均水平的规定比例。",
            ),
        )
    ],
    line_series="lagged",
)
"""Xinjiang: poor villages without a word on collective income; the lagged line."""

COUNTY_2014 = NATIONAL.place(
    "county_2014",
    en="A county in the manner of Hunan, 2014",
    zh="某县（2014年）",
    rules=[
        _rule(
            _COUNTY,
            _high(_COUNTY),
            item(
                _COUNTY,
                "low_income",
                county_income_share < most_income_share_of_poor,
                "Net income per head is below the given share of the county's average.",
                "农民人均纯收入低于全县平均水平的规定比例。",
            ),
            _none(_COUNTY),
        )
    ],
    numbers=numbers_of((Limit(least_incidence_of_poor, 2_500, _COUNTY),), YEAR, YEAR),
)
"""A county that takes 25 % for high, and its own average."""

PROVINCE_2014 = NATIONAL.place(
    "province_2014",
    en="A province that is not named, 2014",
    zh="某省（2014年）",
    rules=[
        _rule(
            _PROVINCE,
            _high(_PROVINCE),
            item(
                _PROVINCE,
                "low_income",
                income_per_head <= most_income_of_poor,
                "Net income per head is not above the figure of the province.",
                "农民人均纯收入不高于全省规定数额。",
            ),
            _none(_PROVINCE),
        )
    ],
    numbers=numbers_of(
        (
            Limit(least_incidence_of_poor, 1_720, _PROVINCE),
            Limit(most_income_of_poor, yuan(4_737), _PROVINCE),
        ),
        YEAR,
        YEAR,
    ),
)
"""A province that printed its own figures: 17.2 % and 4,737 yuan."""

GUANGDONG = NATIONAL.place(
    "guangdong",
    en="Guangdong, 2016 to 2018",
    zh="广东（2016至2018年）",
    rules=[
        rule_of(
            village_identification(
                _high(_GUANGDONG),
                item(
                    _GUANGDONG,
                    "low_income",
                    income_per_head < most_income_of_poor,
                    "Income per head is below the figure of the province.",
                    "村民人均可支配收入低于全省规定数额。",
                ),
            ),
            2016,
            2018,
            _GUANGDONG,
        )
    ],
    numbers=[
        *PROVINCIAL_LINES["guangdong"],
        *numbers_of(
            (
                Limit(least_incidence_of_poor, 500, _GUANGDONG),
                Limit(most_income_of_poor, yuan(8_000), _GUANGDONG),
            ),
            2016,
            2018,
        ),
    ],
)
"""Guangdong: relatively poor villages, and the line of the relatively poor."""
