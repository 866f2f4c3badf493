"""Changshun county, Guizhou, 2017: how villages and townships exit; limits of errors.

References:
    Policy handbook of Changshun county, Qiannan, 2017, seen in public code.

Checked with:
    The printed items, transcribed twice (rule and tests).

Limitations:
    The handbook wants "one or two" industries: more are not held against a village. Of
    public services only the clinic is asked here: of broadband and of the service
    window it is not printed how far they reach. Of the county the handbook limits the
    missed rate to 1 %; all else of its exit is national.
"""

from precisionpov.facts.places import (
    housing_share,
    industries,
    industry_share,
    tap_water_share,
)
from precisionpov.facts.village import (
    collective_growth,
    collective_income,
    hard_road_share,
    incidence,
    standard_clinic,
)
from precisionpov.money import yuan
from precisionpov.policy.evaluation import EVALUATION_NUMBERS, most_missed_rate
from precisionpov.policy.local import place_limits as limits
from precisionpov.policy.local.place_limits import Limit, item, numbers_of, rule_of
from precisionpov.policy.local.township_exits import (
    CHANGSHUN_TOWNSHIP_LIMITS,
    CHANGSHUN_TOWNSHIP_RULE,
)
from precisionpov.policy.place_documents import CHANGSHUN_VILLAGES_2017
from precisionpov.policy.village_exits import (
    least_industries,
    most_incidence_west,
    village_exit,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["CHANGSHUN_PLACE_NUMBERS", "CHANGSHUN_PLACE_RULES"]

YEAR = 2017

_VILLAGE = CHANGSHUN_VILLAGES_2017.article("exit of villages", "贫困村出列")
_RATES = CHANGSHUN_VILLAGES_2017.article("assessment", "考核指标")

VILLAGE: Rule = village_exit(
    item(
        _VILLAGE,
        "incidence",
        incidence <= most_incidence_west,
        "Incidence is not above the limit.",
        "贫困发生率不高于3%。",
    ),
    item(
        _VILLAGE,
        "collective_income",
        (collective_income >= limits.least_collective_income)
        & (collective_growth >= limits.least_collective_growth),
        "The collective earns enough, and its income grows enough.",
        "村集体经济收入及增幅达标。",
    ),
    item(
        _VILLAGE,
        "industry",
        (industries >= least_industries)
        & (industry_share >= limits.least_industry_share),
        "A leading industry reaches enough poor households.",
        "有主导产业，覆盖贫困户达标。",
    ),
    item(
        _VILLAGE,
        "road",
        hard_road_share >= limits.least_road_share,
        "Hard roads reach every group.",
        "通组道路全部硬化。",
    ),
    item(
        _VILLAGE,
        "water",
        tap_water_share >= limits.least_tap_water_share,
        "Every household has tap water.",
        "户户通自来水。",
    ),
    item(
        _VILLAGE,
        "housing",
        housing_share >= limits.least_housing_share,
        "No household lives in a dangerous house.",
        "无危房。",
    ),
    item(
        _VILLAGE,
        "clinic",
        standard_clinic,
        "The clinic works and has the basic medicines.",
        "村卫生室正常运转，有基本药物。",
    ),
    en="Does the village meet the standard of exit of Changshun?",
    zh="该村是否达到长顺县贫困村出列标准？",
)
"""The standard of villages."""

CHANGSHUN_PLACE_RULES: tuple[Timeline[Rule], ...] = (
    rule_of(VILLAGE, YEAR, YEAR, _VILLAGE),
    CHANGSHUN_TOWNSHIP_RULE,
)
"""How villages and townships of Changshun exit in 2017."""

_NATIONAL = {line.name: line for line in EVALUATION_NUMBERS}

CHANGSHUN_PLACE_NUMBERS: tuple[Timeline[int], ...] = tuple(
    line.or_else(_NATIONAL.get(line.name, line))
    for line in numbers_of(
        (
            Limit(limits.least_collective_income, yuan(30_000), _VILLAGE),
            Limit(limits.least_collective_growth, 1_000, _VILLAGE),
            Limit(limits.least_industry_share, 6_000, _VILLAGE),
            Limit(limits.least_road_share, 10_000, _VILLAGE),
            Limit(limits.least_tap_water_share, 10_000, _VILLAGE),
            Limit(limits.least_housing_share, 10_000, _VILLAGE),
            Limit(most_missed_rate, 100, _RATES),
            *CHANGSHUN_TOWNSHIP_LIMITS,
        ),
        YEAR,
        YEAR,
    )
)
"""Their numbers, and the county's own limit of the missed rate."""
