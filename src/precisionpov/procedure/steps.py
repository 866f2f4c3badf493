"""One step of a checked procedure: how it was taken, or what is to be done."""

from datetime import date

import attrs

from precisionpov.policy.procedure import ProcedureStep
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.findings import Finding, Missing
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.truth import Truth
from precisionpov.records.procedure import Body, Step, StepKind

__all__ = ["NextStep", "StepCheck"]


@attrs.frozen(kw_only=True, repr=False)
class StepCheck:
    """How one step was taken in one place.

    Attributes:
        asked: What the procedure asks of it.
        step: The step on record; where there is none, an empty one of the place.
        decision: Whether it was properly taken, and why.
        runs_until: The day to which it still runs; None where it does not.
    """

    asked: ProcedureStep
    step: Step
    decision: Decision
    runs_until: date | None = None

    @property
    def kind(self) -> StepKind:
        """Which step."""
        return self.asked.kind

    @property
    def verdict(self) -> Truth:
        """Whether it was properly taken."""
        return self.decision.verdict

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not hold, or cannot be told; of a step not on record only that."""
        if self.decision.truths["taken"] is not True:
            return self.decision.findings[:1]
        return tuple(f for f in self.decision.findings if f.truth is not Truth.YES)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What has to be known to judge it; of a step not on record only where."""
        missing = self.decision.missing
        if self.decision.truths["taken"] is None:
            return missing[:1]
        return missing

    def __repr__(self) -> str:
        """Name the step and how it was taken, in one line."""
        return f"<StepCheck {self.decision.subject}: {self.verdict.name}>"


@attrs.frozen(kw_only=True, repr=False)
class NextStep:
    """A step that is to be taken now.

    Attributes:
        kind: Which step.
        village: The village where; None where none is named.
        bodies: Who takes it; any of them, or all where ``together``.
        together: All of the bodies take it together.
        earliest: The first day for it, as far as is known.
        deadline: The last day for it, where there is one.
        overdue: It should have been taken before steps that were taken, or by a day
            that is over.
        citation: Where it is asked for.
    """

    kind: StepKind
    village: str | None
    bodies: tuple[Body, ...]
    together: bool
    earliest: date | None
    deadline: date | None
    overdue: bool
    citation: Citation

    def __repr__(self) -> str:
        """Say what is to be done, in one line."""
        return f"<NextStep {self.label()}>"

    def label(self, language: Language = "en") -> str:
        """Say what is to be done, by whom and when, in ``"en"`` or ``"zh"``."""
        return _in_chinese(self) if language == "zh" else _in_english(self)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "kind": self.kind.value,
            "village": self.village,
            "bodies": [one.value for one in self.bodies],
            "together": self.together,
            "earliest": self.earliest and self.earliest.isoformat(),
            "deadline": self.deadline and self.deadline.isoformat(),
            "overdue": self.overdue,
            "citation": self.citation.to_dict(),
        }


def _in_english(step: NextStep) -> str:
    """Say in English what is to be done."""
    joint = " and " if step.together else " or "
    who = joint.join(one.en for one in step.bodies)
    return ", ".join(
        part
        for part in (
            step.kind.en,
            step.village and f"in {step.village}",
            who and f"by {who}",
            step.earliest and f"not before {step.earliest}",
            step.deadline and f"by {step.deadline} at the latest",
            "overdue" if step.overdue else "",
        )
        if part
    )


def _in_chinese(step: NextStep) -> str:
    """Say in Chinese what is to be done."""
    who = ("和" if step.together else "或").join(one.zh for one in step.bodies)
    return "，".join(
        part
        for part in (
            step.kind.zh,
            step.village and f"地点：{step.village}",
            who and f"由{who}实施",
            step.earliest and f"不早于{step.earliest}",
            step.deadline and f"不晚于{step.deadline}",
            "已逾期或被跳过" if step.overdue else "",
        )
        if part
    )
