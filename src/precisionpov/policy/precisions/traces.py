"""Precise targets: the steps by which each household came into the register.

References:
    The steps of registering of 2014: two public notices and one announcement
    (ID-2 to ID-9).

Checked with:
    The rulebook's section 3.1, step by step.

Limitations:
    A plan need not give these steps. If it gives none for a village, that leaves
    nothing open: a note says so. How long a notice hangs, and who must be there, is
    set by places. Some took the steps in another order from 2016 on (ID-23): such a
    place amends this rule.
"""

from precisionpov.facts.plan import household_listed
from precisionpov.facts.plan_traces import (
    STEP_WORDS,
    TracedFacts,
    TraceFacts,
    in_order,
    on_file,
    traces_given,
)
from precisionpov.policy.documents import REGISTERING_STEPS_2014
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY, asked_by
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["TRACES_RULES"]

_STEPS = REGISTERING_STEPS_2014.article(
    "two public notices, one announcement", "两公示一公告"
)

_TRACED = Rule(
    "plan_targets_traced",
    TracedFacts,
    (
        Criterion(
            "on_file",
            ~traces_given | on_file,
            _STEPS,
            "The steps by which the household was identified are on file, "
            "if the plan gives any for the village.",
            "该户识别程序有档案可查（计划附有当地此类档案的）。",
        ),
    ),
    en="Is anything on file about how the household was identified?",
    zh="该户识别程序是否有档案？",
    notes=(
        Criterion(
            "none_given",
            ~traces_given,
            _STEPS,
            "The plan does not tell how households were identified there.",
            "计划未附当地识别程序档案。",
        ),
    ),
)

_TRACE = Rule(
    "plan_targets_trace",
    TraceFacts,
    (
        Criterion(
            "household_listed",
            household_listed,
            asked_by(SixPrecision.TARGETS),
            "The household identified stands in the plan.",
            "所识别的户在计划名单内。",
        ),
        *(
            Criterion(
                f"step_{kind.value}",
                word,
                _STEPS,
                f"This step of identification is on file: {kind.en}.",
                f"识别程序有记录：{kind.zh}。",
            )
            for kind, word in STEP_WORDS.items()
        ),
        Criterion(
            "in_order",
            in_order,
            _STEPS,
            "No step is dated before one that comes earlier.",
            "各步骤日期先后有序。",
        ),
    ),
    en="Can the way of the household into the register be traced?",
    zh="该户识别过程是否可追溯？",
)

TRACES_RULES: tuple[Timeline[Rule], ...] = tuple(
    Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, _STEPS)])
    for rule in (_TRACED, _TRACE)
)
"""The rules about how households were identified."""
