"""What a place asks of the terms of a kind of measure, in one line (M-2 to M-18).

A document of a place sets how much, for how long, or what share of a bill. What is
remembered of the nation is asked in the same way, where a place takes it up::

    sun = figure("M-14.yield").dated
    limits = measure_limits(
        "photovoltaic", sun.citation, least_effect=sun.value, least_months=240
    )
    NATIONAL.place("my_county", en="My county", zh="本县", **limits)

Limitations:
    What turns on the level of a school or of a house is a figure to read
    (:mod:`precisionpov.policy.local.measures`): no measure records it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.errors import PolicyError
from precisionpov.facts.assistance import (
    MeasureTermsFacts,
    amount_per_person,
    area_per_person,
    measure_amount,
    paid_share,
    term_months,
    yearly_effect,
)
from precisionpov.facts.plan import StationFacts, kilowatts
from precisionpov.policy.local.helpers import PlaceParts
from precisionpov.policy.measure_terms import MEASURE_TERMS
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY
from precisionpov.reasoning.expression import (
    Criterion,
    NumberFact,
    Parameter,
    Quotient,
)
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.measure_kinds import MeasureKind

__all__ = ["MEASURE_LIMITS", "measure_limits", "most_kilowatts", "station_limit"]

_Limit = tuple[NumberFact | Quotient, Unit, str, str, str, str]
"""What is limited, its unit, the limit's words, and the sentence, en and zh."""

MEASURE_LIMITS: Mapping[str, _Limit] = MappingProxyType(
    {
        "least_amount": (
            measure_amount, Unit.YUAN, "the least amount", "最低金额",
            "The amount is not below the least.", "金额不低于最低标准。",
        ),
        "most_amount": (
            measure_amount, Unit.YUAN, "the largest amount", "最高金额",
            "The amount is not above the largest.", "金额不超过最高标准。",
        ),
        "least_per_person": (
            amount_per_person, Unit.YUAN, "the least a person", "人均最低金额",
            "The amount per person is not below the least.", "人均金额不低于最低标准。",
        ),
        "most_per_person": (
            amount_per_person, Unit.YUAN, "the most a person", "人均最高金额",
            "The amount per person is not above the most.", "人均金额不超过最高标准。",
        ),
        "least_area": (
            area_per_person, Unit.SQUARE_METRE, "the least area", "人均面积下限",
            "The building area per person is not below the least.",
            "人均建房面积不低于下限。",
        ),
        "most_area": (
            area_per_person, Unit.SQUARE_METRE, "the largest area", "人均面积上限",
            "The building area per person is not above the largest.",
            "人均建房面积不超过上限。",
        ),
        "least_months": (
            term_months, Unit.MONTH, "the shortest term", "最短期限",
            "The measure is not shorter than the shortest term.",
            "期限不短于最短期限。",
        ),
        "most_months": (
            term_months, Unit.MONTH, "the longest term", "最长期限",
            "The measure is not longer than the longest term.", "期限不超过最长期限。",
        ),
        "least_effect": (
            yearly_effect, Unit.YUAN, "the yield asked for", "每户年均增收",
            "The yield of a year reaches what is asked for.",
            "每户年均增收达到标准。",
        ),
        "least_share": (
            paid_share, Unit.PER_MILLE, "the least share of the bill", "报销比例下限",
            "The measure pays as large a share of the bill as asked for.",
            "报销比例达到要求。",
        ),
    }
)  # fmt: skip
"""What a place may limit, by the name of the limit."""

most_kilowatts: Parameter = Parameter(
    "most_kilowatts", "the largest power station", "电站规模上限", Unit.KILOWATT
)
"""The largest power station of a village, kilowatts (M-14)."""

_NATIONAL = frozenset(line.name for line in MEASURE_TERMS)


def measure_limits(
    kind: MeasureKind | str, cite: Citation, **limits: int
) -> PlaceParts:
    """Make what a place asks of the terms of a kind of measure.

    Args:
        kind: The kind, or its value.
        cite: Where the place says so.
        limits: The limits: ``least_amount``, ``most_amount``, ``least_per_person``,
            ``most_per_person`` and ``least_effect`` (of a year) in fen;
            ``least_area`` and ``most_area`` in square metres a person;
            ``least_months`` and ``most_months``; ``least_share`` of the bill in
            thousandths.

    Returns:
        The rule and its numbers, for :meth:`Policy.place` with ``**``.

    Raises:
        PolicyError: There is no such kind; no limit is given, or one of a name that
            there is not; two limits ask the same fact, as the least and the largest
            amount do; or the kind has national terms: give their numbers, or amend
            their rule.
    """
    if kind not in set(MeasureKind):
        msg = f"measure_limits: no kind of measure {kind!r}"
        raise PolicyError(msg)
    name = f"terms_{kind}"
    unknown = sorted(limits.keys() - MEASURE_LIMITS.keys())
    if unknown or not limits:
        named = f"not {unknown[0]!r}" if unknown else "and at least one"
        msg = f"measure_limits takes {', '.join(MEASURE_LIMITS)}; {named}"
        raise PolicyError(msg)
    if name in _NATIONAL:
        msg = f"{name} is national: give its numbers, or use Policy.amended"
        raise PolicyError(msg)
    rule = Rule(
        name,
        MeasureTermsFacts,
        [_criterion(one, kind, cite) for one in MEASURE_LIMITS if one in limits],
        en="Do the terms of the measure keep to the standard of the place?",
        zh="该项措施是否符合当地标准？",
    )
    return {
        "rules": (Timeline(name, [Dated(rule, FIRST_DAY, LAST_DAY, cite)]),),
        "numbers": tuple(
            Timeline(f"{one}_{kind}", [Dated(number, FIRST_DAY, LAST_DAY, cite)])
            for one, number in limits.items()
        ),
    }


def _criterion(limit: str, kind: str, cite: Citation) -> Criterion:
    """Make the criterion of one limit; its number is named after the kind."""
    word, unit, name, zh_name, en, zh = MEASURE_LIMITS[limit]
    number = Parameter(f"{limit}_{kind}", name, zh_name, unit)
    least = limit.startswith("least")
    condition = word >= number if least else word <= number
    return Criterion(limit, condition, cite, en, zh)


def station_limit(cite: Citation, kilowatts_at_most: int) -> PlaceParts:
    """Make what a place asks of the size of photovoltaic power stations (M-14).

    300 kW is remembered of village stations, 500 on conditions: no default.

    Args:
        cite: Where the place says so.
        kilowatts_at_most: The largest station, kilowatts.

    Returns:
        The rule and its number, for :meth:`Policy.place` with ``**``.
    """
    rule = Rule(
        "plan_projects_station",
        StationFacts,
        (
            Criterion(
                "small_enough",
                kilowatts <= most_kilowatts,
                cite,
                "The power station is no larger than allowed.",
                "电站规模不超过上限。",
            ),
        ),
        en="Is the power station of the size that the place allows?",
        zh="电站规模是否符合当地要求？",
    )
    number = Dated(kilowatts_at_most, FIRST_DAY, LAST_DAY, cite)
    return {
        "rules": (Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)]),),
        "numbers": (Timeline(most_kilowatts.name, [number]),),
    }
