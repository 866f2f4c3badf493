"""Exit of a village, national: incidence below 2 %, in the west 3 % (EX-2).

The Exit Opinions of 28 April 2016 ask for that in principle, and want infrastructure,
services, industry and the collective's income considered: those are notes here.
Incidence is that of the register: registered poor people among people with a rural
registration. "Below" leaves exactly 2 % outside; the choice ``gate_boundary`` has the
other reading. Where the part of the country is not recorded, a village that passes, or
fails, by both limits is settled all the same.
"""

from datetime import date

from precisionpov.facts.places import industries, region
from precisionpov.facts.village import (
    VillageExitFacts,
    collective_income,
    facilities_missing,
    incidence,
    western_incidence,
)
from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.evaluation import GATE_OPERATORS
from precisionpov.policy.place_checks import REACH_CHECKS
from precisionpov.policy.village_identification import most_collective_income_of_poor
from precisionpov.reasoning.expression import (
    Choose,
    Comparison,
    Condition,
    Criterion,
    Operator,
    Parameter,
    Quotient,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.region import Region

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "VILLAGE_EXIT",
    "VILLAGE_EXIT_NUMBERS",
    "least_industries",
    "most_incidence",
    "most_incidence_west",
    "of_region",
    "village_exit",
]

FIRST_DAY = date(2016, 4, 28)
"""The day on which the Exit Opinions were published."""

LAST_DAY = date(2020, 12, 31)

most_incidence: Parameter = Parameter(
    "most_incidence", "the limit of incidence", "贫困发生率上限", Unit.HUNDREDTH_PERCENT
)
"""The limit of a village outside the west, hundredths of a percent (EX-2)."""

most_incidence_west: Parameter = Parameter(
    "most_incidence_west",
    "the limit of incidence in the west",
    "西部地区贫困发生率上限",
    Unit.HUNDREDTH_PERCENT,
)
"""The limit of a village in the west, hundredths of a percent (EX-2)."""

least_industries: Parameter = Parameter(
    "least_industries", "the fewest industries asked for", "最少主导产业数", Unit.ITEM
)
"""The fewest leading industries."""

_STANDARD = EXIT_OPINIONS_2016.article("village exit, standard", "贫困村退出标准")


def of_region(west: Comparison, elsewhere: Comparison) -> Condition:
    """Ask the one in the west, the other elsewhere."""
    return Choose(region.is_(Region.WESTERN), west, elsewhere)


def _below(rate: Quotient, how: Operator, most: Parameter) -> Comparison:
    """Ask that a rate keeps its limit."""
    return Comparison(rate, how, most)


def village_exit(
    *criteria: Criterion, en: str, zh: str, notes: tuple[Criterion, ...] = ()
) -> Rule:
    """Write a rule by which a village exits; what contradicts itself is noted.

    Args:
        criteria: What is asked: all of it.
        en: The question, in English.
        zh: The question, in Chinese.
        notes: What to look at besides.
    """
    return Rule(
        "village_exit",
        VillageExitFacts,
        criteria,
        en=en,
        zh=zh,
        notes=(*notes, *REACH_CHECKS),
    )


_NOTES: tuple[Criterion, ...] = (
    Criterion(
        "facilities_missing",
        facilities_missing,
        _STANDARD,
        "The village lacks a facility of the list.",
        "缺少清单所列基础设施或公共服务设施。",
    ),
    Criterion(
        "no_industry",
        industries < least_industries,
        _STANDARD,
        "No leading industry is recorded.",
        "没有主导产业。",
    ),
    Criterion(
        "no_collective_income",
        collective_income <= most_collective_income_of_poor,
        _STANDARD,
        "The village has no collective income.",
        "无集体经济收入。",
    ),
)


def _national(how: Operator) -> Rule:
    """Write the national rule for one reading of the limit."""
    return village_exit(
        Criterion(
            "incidence",
            of_region(
                _below(western_incidence, how, most_incidence_west),
                _below(incidence, how, most_incidence),
            ),
            _STANDARD,
            "Incidence keeps the limit of its part of the country.",
            "贫困发生率符合所在地区标准（原则上降至2%以下，西部地区3%以下）。",
        ),
        en="Does the village meet the standard of exit?",
        zh="该村是否达到贫困村退出标准？",
        notes=_NOTES,
    )


VILLAGE_EXIT: Timeline[Rule] = Timeline(
    "village_exit",
    [
        Dated(
            _national(limit),
            FIRST_DAY,
            LAST_DAY,
            _STANDARD,
            options=frozenset({f"gate_boundary={reading}"}),
        )
        for reading, (_, limit) in GATE_OPERATORS.items()
    ],
)
"""The rule, one for each reading of the limit."""

VILLAGE_EXIT_NUMBERS: tuple[Timeline[int], ...] = tuple(
    Timeline(parameter.name, [Dated(value, FIRST_DAY, LAST_DAY, _STANDARD)])
    for parameter, value in (
        (most_incidence, 200),
        (most_incidence_west, 300),
        (least_industries, 1),
    )
)
"""Its numbers."""
