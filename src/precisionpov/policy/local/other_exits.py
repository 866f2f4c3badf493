"""Other local standards of exit that are complete enough to be places.

References:
    Pages, papers and public code that print a standard of one place each.

Checked with:
    The list of standards as found, transcribed twice (rule and tests).

Limitations:
    Pages print a sentence, not the document. Where no year is printed the standard
    holds as long as the Exit Opinions, with medium confidence. A village's incidence is
    that of its register, where a paper says "comprehensive" too. What is not judged,
    and why, stands in :mod:`precisionpov.policy.local.other_standards`.
"""

from datetime import date

from precisionpov.facts.county import incidence as composite_incidence
from precisionpov.facts.places import income_growth
from precisionpov.facts.village import (
    clinic_area,
    collective_income,
    incidence,
    township_income_growth,
)
from precisionpov.money import yuan
from precisionpov.policy.county_exits import county_exit, error_rates
from precisionpov.policy.evaluation import most_composite_western
from precisionpov.policy.local.place_limits import (
    Limit,
    item,
    least_clinic_area,
    least_collective_income,
    most_local_incidence,
    numbers_of,
    rule_of,
)
from precisionpov.policy.local.township_exits import (
    DEQIN_TOWNSHIP_NUMBERS,
    DEQIN_TOWNSHIP_RULE,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.place_documents import (
    CAOPING_2018,
    DEQIN_2016,
    SICHUAN_2020,
    WESTERN_PAPER_2019,
    YUANZHOU_VILLAGES,
)
from precisionpov.policy.policy import Policy
from precisionpov.policy.village_exits import FIRST_DAY, LAST_DAY, village_exit
from precisionpov.policy.village_identification import most_collective_income_of_poor
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "CAOPING",
    "DEQIN",
    "PLACES",
    "SICHUAN",
    "WESTERN_VILLAGE",
    "YUANZHOU",
]

_YUANZHOU = YUANZHOU_VILLAGES.article(
    "incidence", "贫困发生率", confidence=Confidence.MEDIUM, note="no year is printed"
)
_DEQIN = DEQIN_2016.article("villages", "贫困村")
_CAOPING = CAOPING_2018.article("villages", "贫困村")
_WESTERN = WESTERN_PAPER_2019.article("exit of the village", "贫困村退出")
_SICHUAN = SICHUAN_2020.article("counties", "贫困县")

_QUESTION = "Does the village meet the standard of exit of the place?"
_QUESTION_ZH = "该村是否达到当地贫困村退出标准？"

_YUANZHOU_RULE = village_exit(
    item(
        _YUANZHOU,
        "incidence",
        incidence < most_local_incidence,
        "Incidence is below the limit.",
        "贫困发生率低于2%。",
    ),
    en=_QUESTION,
    zh=_QUESTION_ZH,
)

YUANZHOU = NATIONAL.place(
    "jiangxi_yuanzhou",
    en="Yuanzhou district, Jiangxi",
    zh="江西省袁州区",
    rules=[
        Timeline(
            "village_exit", [Dated(_YUANZHOU_RULE, FIRST_DAY, LAST_DAY, _YUANZHOU)]
        )
    ],
    numbers=[
        Timeline(
            most_local_incidence.name, [Dated(200, FIRST_DAY, LAST_DAY, _YUANZHOU)]
        )
    ],
)
"""A district for which 2 % is rigid."""

_DEQIN_RULE: Rule = village_exit(
    item(
        _DEQIN,
        "incidence",
        incidence <= most_local_incidence,
        "Incidence is down to the limit or less.",
        "一降：贫困发生率降至7%以下。",
    ),
    item(
        _DEQIN,
        "income_growth",
        income_growth > township_income_growth,
        "Income grows faster than in the township.",
        "一高：收入增幅高于全乡镇平均水平。",
    ),
    item(
        _DEQIN,
        "collective_income",
        ~(collective_income <= most_collective_income_of_poor),
        "There is a collective economy.",
        "一有：有集体经济。",
    ),
    en=_QUESTION,
    zh=_QUESTION_ZH,
)

DEQIN = NATIONAL.place(
    "yunnan_deqin",
    en="Deqin county, Yunnan, 2016",
    zh="云南省德钦县（2016年）",
    rules=[
        Timeline(
            "village_exit",
            [Dated(_DEQIN_RULE, FIRST_DAY, date(2016, 12, 31), _DEQIN)],
        ),
        DEQIN_TOWNSHIP_RULE,
    ],
    numbers=[
        *numbers_of((Limit(most_local_incidence, 700, _DEQIN),), 2016, 2016),
        *DEQIN_TOWNSHIP_NUMBERS,
    ],
)
"""A county where a village exits at 7 %, and a township at 5 %."""

_CAOPING_RULE: Rule = village_exit(
    item(
        _CAOPING,
        "incidence",
        incidence <= most_local_incidence,
        "Incidence is not above the limit.",
        "贫困发生率不超过3%。",
    ),
    item(
        _CAOPING,
        "clinic",
        clinic_area >= least_clinic_area,
        "The clinic is large enough.",
        "村卫生室面积达标。",
    ),
    en=_QUESTION,
    zh=_QUESTION_ZH,
)

CAOPING = NATIONAL.place(
    "shaanxi_caoping",
    en="Caoping town, Zhashui county, Shaanxi, 2018",
    zh="陕西省柞水县曹坪镇（2018年）",
    rules=[rule_of(_CAOPING_RULE, 2018, 2018, _CAOPING)],
    numbers=numbers_of(
        (
            Limit(most_local_incidence, 300, _CAOPING),
            Limit(least_clinic_area, 60, _CAOPING),
        ),
        2018,
        2018,
    ),
)
"""A town that lets exactly 3 % pass and measures the clinic."""

_WESTERN_RULE: Rule = village_exit(
    item(
        _WESTERN,
        "incidence",
        incidence < most_local_incidence,
        "Incidence is below the limit.",
        "综合贫困发生率低于3%。",
    ),
    item(
        _WESTERN,
        "collective_income",
        collective_income > least_collective_income,
        "The collective earns more than the figure.",
        "村集体经济收入超过规定数额。",
    ),
    en=_QUESTION,
    zh=_QUESTION_ZH,
)

WESTERN_VILLAGE = NATIONAL.place(
    "western_village",
    en="A village in the west, 2019",
    zh="西部某村（2019年）",
    rules=[rule_of(_WESTERN_RULE, 2019, 2019, _WESTERN)],
    numbers=numbers_of(
        (
            Limit(most_local_incidence, 300, _WESTERN),
            Limit(least_collective_income, yuan(100_000), _WESTERN),
        ),
        2019,
        2019,
    ),
)
"""A village whose collective is to earn more than 100,000 yuan."""

_SICHUAN_RULE: Rule = county_exit(
    item(
        _SICHUAN,
        "incidence",
        composite_incidence < most_composite_western,
        "Composite incidence is below the limit of the west.",
        "综合贫困发生率低于3%。",
    ),
    *error_rates("<"),
    en="Does the county meet the standard of exit of Sichuan?",
    zh="该县是否达到四川省贫困县退出标准？",
)

SICHUAN = NATIONAL.place(
    "sichuan",
    en="Sichuan, 2020",
    zh="四川（2020年）",
    rules=[rule_of(_SICHUAN_RULE, 2020, 2020, _SICHUAN)],
)
"""A province that words every limit of a county "below", and names no recognition."""

PLACES: tuple[Policy, ...] = (YUANZHOU, DEQIN, CAOPING, WESTERN_VILLAGE, SICHUAN)
"""The places made here."""
