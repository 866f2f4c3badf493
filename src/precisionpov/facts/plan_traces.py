"""Facts about how a household came into the register, step by step (ID-2 to ID-9)."""

import attrs

from precisionpov.facts.plan import household_listed
from precisionpov.reasoning.expression import TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.records.dossiers import TraceKind

__all__ = ["STEP_WORDS", "TraceFacts", "TracedFacts"]


def _step(kind: TraceKind) -> TruthFact:
    """Say that a step is on file."""
    return TruthFact(f"step_{kind.value}", f"on file: {kind.en}", f"有记录：{kind.zh}")


STEP_WORDS = {one: _step(one) for one in TraceKind}
"""For each step the fact that it is on file."""

_steps = {one.value: word for one, word in STEP_WORDS.items()}

in_order: TruthFact = TruthFact(
    "in_order", "the days of the steps are in their order", "各步骤日期先后有序"
)

traces_given: TruthFact = TruthFact(
    "traces_given",
    "the plan gives such steps for the place",
    "计划附有当地识别程序档案",
)
on_file: TruthFact = TruthFact(
    "on_file", "its steps into the register are on file", "识别程序有档案"
)


@attrs.frozen(kw_only=True)
class TracedFacts(Facts):
    """Whether anything is on file about how a household was identified.

    A village for which a plan gives no trace at all is one subject, and so is a plan
    that gives none.
    """

    traces_given: bool | None = fact(traces_given)
    """The plan gives the trace of some household of the village."""
    on_file: bool | None = fact(on_file)
    """A trace of it stands in the plan; None where none does."""


@attrs.frozen(kw_only=True)
class TraceFacts(Facts):
    """Facts about the steps that are on file for a household. None: unknown."""

    household_listed: bool | None = fact(household_listed)
    """The household stands in the plan."""
    step_application: bool | None = fact(_steps["application"])
    """The household applied."""
    step_appraisal: bool | None = fact(_steps["appraisal"])
    """The villagers appraised it."""
    step_verification: bool | None = fact(_steps["verification"])
    """Committee and team verified it."""
    step_first_notice: bool | None = fact(_steps["first_notice"])
    """The village gave notice."""
    step_township_review: bool | None = fact(_steps["township_review"])
    """The township reviewed it."""
    step_second_notice: bool | None = fact(_steps["second_notice"])
    """Notice was given again."""
    step_county_review: bool | None = fact(_steps["county_review"])
    """The county reviewed it."""
    step_announcement: bool | None = fact(_steps["announcement"])
    """It was announced."""
    in_order: bool | None = fact(in_order)
    """No step is dated before one that comes earlier."""
