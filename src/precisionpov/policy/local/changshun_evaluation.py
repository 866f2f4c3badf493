"""Changshun county, Guizhou, 2017: stricter gates when a third party evaluates.

References:
    Policy handbook of Changshun county, Qiannan, 2017, seen in public code (EX-12).

Checked with:
    The gates as transcribed: wrong inclusion and missed 1 %, wrong exit 2 %,
    recognition 90 %.

Limitations:
    The handbook gives most values; exactly 1 % passes. What it counts as a wrong
    exit is its rule of exit; who was "made to exit" is a question of its own.
"""

from datetime import date

from precisionpov.facts.evaluation import wrong_inclusion_rate
from precisionpov.policy.evaluation import most_missed_rate
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["CHANGSHUN_EVALUATION", "CHANGSHUN_GATES", "most_wrong_inclusion_rate"]

FIRST, LAST = date(2017, 1, 1), date(2017, 12, 31)

most_wrong_inclusion_rate: Parameter = Parameter(
    "most_wrong_inclusion_rate",
    "the gate of the wrong-inclusion rate",
    "错评率上限",
    Unit.HUNDREDTH_PERCENT,
)
"""The gate of the wrong-inclusion rate, in 0.01 % (EX-12). There is no national one."""

_GATES = CHANGSHUN_HANDBOOK_2017.article(
    "wrong identification or missed", "错评率、漏评率"
)

CHANGSHUN_EVALUATION: Timeline[Rule] = NATIONAL.amended(
    "county_evaluation",
    Criterion(
        "wrong_inclusion",
        wrong_inclusion_rate <= most_wrong_inclusion_rate,
        _GATES,
        "The wrong-inclusion rate is within its gate.",
        "错评率符合标准。",
    ),
    since=FIRST,
    until=LAST,
    cite=_GATES,
)
"""The national rule, and the wrong-inclusion rate."""

CHANGSHUN_GATES: tuple[Timeline[int], ...] = tuple(
    Timeline(gate.name, [Dated(100, FIRST, LAST, _GATES)])
    for gate in (most_missed_rate, most_wrong_inclusion_rate)
)
"""Both 1 %."""
