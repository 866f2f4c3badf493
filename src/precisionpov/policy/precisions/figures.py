"""Precise targets: the totals that are reported, and those that are counted.

A report can be garbled. One town's gives more poor people than it has people. So each
total that is given is held against the rows of the plan, and against the whole that
it is part of.
"""

from precisionpov.facts.plan_figures import (
    CountedFacts,
    WholeFacts,
    counted,
    part,
    reaches_count,
    reported,
    whole,
)
from precisionpov.policy.documents import REGISTER_AUDIT
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY, MECHANISM
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["FIGURES_RULES"]

_AUDIT = REGISTER_AUDIT.article(
    "totals that agree",
    "数据一致性",
    confidence=Confidence.MEDIUM,
    note="that reports agree with the rows is our reading",
)

_COUNTED = Rule(
    "plan_targets_counted",
    CountedFacts,
    (
        Criterion(
            "not_more_than_counted",
            reported <= counted,
            _AUDIT,
            "The report gives no more than is counted in the plan.",
            "上报数不多于计划内实数。",
        ),
        Criterion(
            "not_fewer_than_counted",
            reaches_count,
            _AUDIT,
            "The report gives no fewer than are counted in the plan.",
            "上报数不少于计划内实数。",
        ),
    ),
    en="Is the total of the report that of the plan?",
    zh="上报数与计划内实数是否一致？",
)
_WHOLE = Rule(
    "plan_targets_whole",
    WholeFacts,
    (
        Criterion(
            "within_whole",
            part <= whole,
            _AUDIT,
            "The total of the report is no larger than the whole it is part of.",
            "上报数不超过其所属总数。",
        ),
    ),
    en="Can the total of the report be true?",
    zh="上报数是否可能属实？",
)

FIGURES_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, MECHANISM)])
    for rule in (_COUNTED, _WHOLE)
)
"""The rules about totals, one timeline a kind of subject."""
