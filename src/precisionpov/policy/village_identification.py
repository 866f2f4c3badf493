"""Which village is poor: one high, one low, one none (V-1), national of 2014.

Incidence double the province's, income per head below 60 % of the province's average,
no collective income; all three. "Double" (高一倍以上) is read as at least twice, so
exactly twice is enough; the choice ``twice_province`` takes the other reading. What a
profile says besides, a weak organisation, missing facilities, deep poverty, numbers
that contradict each other, are notes: none of them makes a village poor.

Local readings stand in :mod:`precisionpov.policy.local.poor_villages`.
"""

from datetime import date

from precisionpov.facts.village import (
    VillageIdentificationFacts,
    collective_income,
    deep_poverty,
    facilities_missing,
    income_share,
    times_province,
    weak_organisation,
)
from precisionpov.policy.documents import INNOVATION_OPINIONS_2013
from precisionpov.policy.place_checks import POPULATION_CHECKS
from precisionpov.policy.place_documents import DEEP_POVERTY_2017, POOR_VILLAGES_2014
from precisionpov.reasoning.expression import (
    Comparison,
    Criterion,
    Operator,
    Parameter,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "NO_COLLECTIVE_INCOME",
    "VILLAGE_IDENTIFICATION",
    "VILLAGE_IDENTIFICATION_NUMBERS",
    "VILLAGE_NOTES",
    "least_times_province",
    "most_collective_income_of_poor",
    "most_income_share_of_poor",
    "village_identification",
]

FIRST_DAY = date(2014, 4, 2)
"""The day of the plan by which the register of poor villages was made."""

LAST_DAY = date(2014, 12, 31)
"""The register of poor villages was made once, in 2014."""

least_times_province: Parameter = Parameter(
    "least_times_province",
    "the least ratio to the province's incidence",
    "与全省贫困发生率之比下限",
    Unit.TIMES,
)
"""How many times the province's incidence counts as high (V-1)."""

most_income_share_of_poor: Parameter = Parameter(
    "most_income_share_of_poor",
    "the share of the average below which income is low",
    "人均纯收入占平均水平上限",
    Unit.HUNDREDTH_PERCENT,
)
"""The share of the average below which income is low, hundredths of a percent (V-1)."""

most_collective_income_of_poor: Parameter = Parameter(
    "most_collective_income_of_poor",
    "the most collective income that counts as none",
    "视为无集体经济收入的上限",
    Unit.YUAN,
)
"""Up to this income the collective has none, fen (V-1)."""

_RULE = POOR_VILLAGES_2014.article("standard", "识别标准")
_WEAK = INNOVATION_OPINIONS_2013.article("weak organisations", "软弱涣散党组织")
_FACILITIES = INNOVATION_OPINIONS_2013.article(
    "roads, water, power, houses, communications",
    "村级道路、饮水、电力、危房、信息化",
    confidence=Confidence.MEDIUM,
)
_DEEP = DEEP_POVERTY_2017.article(
    "two high, one low, one poor, three heavy", "两高一低一差三重"
)

NO_COLLECTIVE_INCOME = Criterion(
    "no_collective_income",
    collective_income <= most_collective_income_of_poor,
    _RULE,
    "The village has no collective income.",
    "无集体经济收入。",
)
"""The "one none"."""

VILLAGE_NOTES: tuple[Criterion, ...] = (
    Criterion(
        "weak_organisation",
        weak_organisation,
        _WEAK,
        "The village's party organisation is held to be weak or lax.",
        "村党组织软弱涣散。",
    ),
    Criterion(
        "facilities_missing",
        facilities_missing,
        _FACILITIES,
        "The village lacks a facility of the list.",
        "缺少清单所列基础设施或公共服务设施。",
    ),
    Criterion(
        "deep_poverty",
        deep_poverty,
        _DEEP,
        "The village is on the list of deep poverty.",
        "已列为深度贫困村。",
    ),
    *POPULATION_CHECKS,
)
"""What to look at besides."""


def village_identification(*criteria: Criterion) -> Rule:
    """Write a rule of poor villages: all of these criteria, and the usual notes."""
    return Rule(
        "village_identification",
        VillageIdentificationFacts,
        criteria,
        en="Is the village to be identified as a poor village?",
        zh="该村是否应识别为贫困村？",
        notes=VILLAGE_NOTES,
    )


def _national(twice: Operator) -> Rule:
    """Write the national rule for one reading of "double"."""
    return village_identification(
        Criterion(
            "high_incidence",
            Comparison(times_province, twice, least_times_province),
            _RULE,
            "Incidence is double that of the province.",
            "贫困发生率比全省高一倍以上。",
        ),
        Criterion(
            "low_income",
            income_share < most_income_share_of_poor,
            _RULE,
            "Net income per head is below the given share of the province's average.",
            "农民人均纯收入低于全省平均水平的规定比例。",
        ),
        NO_COLLECTIVE_INCOME,
    )


TWICE: dict[str, Operator] = {"at_least": ">=", "above": ">"}
"""For each reading of "double" how the ratio is compared."""

VILLAGE_IDENTIFICATION: Timeline[Rule] = Timeline(
    "village_identification",
    [
        Dated(
            _national(operator),
            FIRST_DAY,
            LAST_DAY,
            _RULE,
            options=frozenset({f"twice_province={reading}"}),
        )
        for reading, operator in TWICE.items()
    ],
)
"""The rule of 2014, one for each reading of "double"."""

VILLAGE_IDENTIFICATION_NUMBERS: tuple[Timeline[int], ...] = tuple(
    Timeline(parameter.name, [Dated(value, FIRST_DAY, last, _RULE)])
    for parameter, value, last in (
        (least_times_province, 2, LAST_DAY),
        (most_income_share_of_poor, 6_000, LAST_DAY),
        (most_collective_income_of_poor, 0, date(2020, 12, 31)),
    )
)
"""Its numbers; what counts as no income serves the notes of an exit as well."""
