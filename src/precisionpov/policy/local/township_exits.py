"""How a township exits, in the two places where it does.

References:
    Policy handbook of Changshun county, Guizhou, 2017, seen in public code; a page on
    Deqin county, Yunnan, of April 2016.

Checked with:
    The printed items, transcribed twice (rule and tests).

Limitations:
    No national document knows the exit of a township. Of income the handbook of
    Changshun says only that it reaches the province's average: it is read as
    disposable income of rural people.
"""

from precisionpov.facts.county import province_income_share
from precisionpov.facts.places import income_growth
from precisionpov.facts.township import (
    TownshipExitFacts,
    county_income_growth,
    incidence_fall,
)
from precisionpov.facts.village import incidence
from precisionpov.policy.local.place_limits import (
    Limit,
    item,
    least_incidence_fall,
    least_province_income_share,
    most_township_incidence,
    numbers_of,
    rule_of,
)
from precisionpov.policy.place_checks import POPULATION_CHECKS
from precisionpov.policy.place_documents import CHANGSHUN_VILLAGES_2017, DEQIN_2016
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = [
    "CHANGSHUN_TOWNSHIP_LIMITS",
    "CHANGSHUN_TOWNSHIP_RULE",
    "DEQIN_TOWNSHIP_NUMBERS",
    "DEQIN_TOWNSHIP_RULE",
]

_CHANGSHUN = CHANGSHUN_VILLAGES_2017.article("removal of townships", "贫困乡镇摘帽")
_DEQIN = DEQIN_2016.article("townships", "贫困乡镇")


def _township_exit(*criteria: Criterion, en: str, zh: str) -> Rule:
    """Write a rule by which a township exits; what contradicts itself is noted."""
    return Rule(
        "township_exit",
        TownshipExitFacts,
        criteria,
        en=en,
        zh=zh,
        notes=POPULATION_CHECKS,
    )


CHANGSHUN_TOWNSHIP_RULE: Timeline[Rule] = rule_of(
    _township_exit(
        item(
            _CHANGSHUN,
            "incidence_fall",
            incidence_fall >= least_incidence_fall,
            "Incidence falls by enough points in the year.",
            "贫困发生率较上年下降4.3个百分点以上。",
        ),
        item(
            _CHANGSHUN,
            "income",
            province_income_share >= least_province_income_share,
            "Income per head reaches the province's average.",
            "农村居民人均可支配收入达到全省平均水平。",
        ),
        en="Does the township meet the standard of exit of Changshun?",
        zh="该乡镇是否达到长顺县贫困乡镇摘帽标准？",
    ),
    2017,
    2017,
    _CHANGSHUN,
)
"""How townships of Changshun exit in 2017 (EX-21)."""

CHANGSHUN_TOWNSHIP_LIMITS: tuple[Limit, ...] = (
    Limit(least_incidence_fall, 430, _CHANGSHUN),
    Limit(least_province_income_share, 10_000, _CHANGSHUN),
)
"""Its numbers."""

DEQIN_TOWNSHIP_RULE: Timeline[Rule] = rule_of(
    _township_exit(
        item(
            _DEQIN,
            "incidence",
            incidence <= most_township_incidence,
            "Incidence is down to the limit or less.",
            "一降：贫困发生率降至5%以下。",
        ),
        item(
            _DEQIN,
            "income_growth",
            income_growth > county_income_growth,
            "Income grows faster than in the county.",
            "一高：收入增幅高于全县平均水平。",
        ),
        en="Does the township meet the standard of exit of Deqin?",
        zh="该乡镇是否达到德钦县贫困乡镇退出标准？",
    ),
    2016,
    2016,
    _DEQIN,
)
"""How townships of Deqin exit in 2016."""

DEQIN_TOWNSHIP_NUMBERS: tuple[Timeline[int], ...] = numbers_of(
    (Limit(most_township_incidence, 500, _DEQIN),), 2016, 2016
)
"""Its number."""
