"""How a procedure was carried out: state, findings step by step, what comes next."""

from collections.abc import Iterator
from datetime import date

import attrs

from precisionpov.facts.procedure import StepFacts
from precisionpov.policy.procedure import Procedure
from precisionpov.procedure.steps import NextStep, StepCheck
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import (
    findings_blocks,
    missing_blocks,
    source_blocks,
)
from precisionpov.reasoning.findings import Finding, Missing
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.procedure import Step, StepKind

__all__ = ["ProcedureCheck", "ProcedureState"]


class ProcedureState(Term):
    """How far a procedure is."""

    COMPLETE = "complete", "complete, every step properly taken", "已完成且合规"
    RUNNING = "running", "proper so far, not yet complete", "进行中，目前合规"
    FAULTY = "faulty", "not properly carried out", "程序不合规"
    UNCLEAR = "unclear", "cannot be told", "无法判断"


@attrs.frozen(kw_only=True, repr=False)
class ProcedureCheck(Explained):
    """How a procedure was carried out.

    Attributes:
        procedure: What was asked for.
        source: The source by which it is in force, where it was asked for by name.
        subject: Whom or what it was carried out for.
        on: The day of the check.
        under: The place whose procedure it is, where it was asked for by name.
        steps: The steps on record and those that are missing, in the order of the
            table.
        next_steps: What is to be taken now: first what was left out, then the next
            stage. None where all is done.
        repeated: Steps that were taken again later in the same place, by kind: they
            do not count.
        others: Kinds of steps on record that the procedure does not have.
    """

    procedure: Procedure
    source: Citation | None = None
    subject: str
    on: date
    under: tuple[str, ...] = ()
    steps: tuple[StepCheck, ...]
    next_steps: tuple[NextStep, ...]
    repeated: tuple[Step, ...] = ()
    others: tuple[StepKind, ...] = ()

    @property
    def state(self) -> ProcedureState:
        """How far it is: faulty, running, unclear or complete, in this order."""
        verdicts = {one.verdict for one in self.steps}
        if Truth.NO in verdicts:
            return ProcedureState.FAULTY
        if self.running or any(not one.overdue for one in self.next_steps):
            return ProcedureState.RUNNING
        if Truth.UNKNOWN in verdicts:
            return ProcedureState.UNCLEAR
        return ProcedureState.COMPLETE

    @property
    def verdict(self) -> Truth:
        """Yes where it is complete, no where it is faulty, else unknown."""
        if self.state is ProcedureState.FAULTY:
            return Truth.NO
        complete = self.state is ProcedureState.COMPLETE
        return Truth.YES if complete else Truth.UNKNOWN

    @property
    def running(self) -> tuple[StepCheck, ...]:
        """The steps that still run, such as a notice that hangs."""
        return tuple(one for one in self.steps if one.runs_until is not None)

    @property
    def missing_steps(self) -> tuple[StepCheck, ...]:
        """The steps that should be on record and are not."""
        return tuple(one for one in self.steps if one.decision.truths["taken"] is False)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that does not hold, or cannot be told, step by step."""
        return tuple(found for one in self.steps for found in one.findings)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts on which the verdict of a step depends, step by step."""
        return tuple(gap for one in self.steps for gap in one.missing)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the procedure and of its steps, each once."""
        own = () if self.source is None else (self.source,)
        return tuple(dict.fromkeys((*own, *self.procedure.citations)))

    def of(self, criterion: str) -> tuple[Finding, ...]:
        """Give what one criterion found, by its last name, as in ``"in_order"``.

        The names are: taken, in_order, body, notice, wait, deadline, quorum,
        spot_check, counts, team, villagers, lists, objection, agreed, in_writing,
        results_read.
        """
        name = f"{self.procedure.id}.{criterion}"
        return tuple(found for found in self.findings if found.criterion == name)

    def page(self, language: Language = "en") -> Page:
        """Give the check as a page: state, findings, what comes next, the steps."""
        zh = language == "zh"
        state = self.state.label(language)
        title = f"{self.procedure.label(language)}{'：' if zh else ': '}{state}"
        about = (
            f"对象：{self.subject}；核查日：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day of the check: {self.on}."
        )
        wrong = [one for one in self.findings if one.truth is Truth.NO]
        heading = "不合规之处" if zh else "What is wrong"
        blocks: list[Block] = [
            Paragraph(about),
            *findings_blocks(heading, wrong, language),
            *missing_blocks(self.missing, StepFacts().place, language),
            *self._ahead(language),
            *self._table(language),
            *source_blocks(self.citations, language),
        ]
        return Page(title, blocks)

    def _ahead(self, language: Language) -> Iterator[Block]:
        """Say what still runs and what is to be done."""
        zh = language == "zh"
        if self.running:
            yield Heading("尚在进行" if zh else "Still running")
            yield Lines(
                f"{one.kind.label(language)}{'，至' if zh else ' until '}"
                f"{one.runs_until}"
                for one in self.running
            )
        if self.next_steps:
            yield Heading("下一步" if zh else "To be done next")
            yield Lines(one.label(language) for one in self.next_steps)
        if self.repeated:
            yield Heading("后来重新履行，不计" if zh else "Taken again later")
            yield Lines(
                f"{one.kind.label(language)}{'，' if zh else ', '}{_days(one)}"
                for one in self.repeated
            )
        if self.others:
            yield Heading("程序之外的步骤" if zh else "Not part of the procedure")
            yield Lines(one.label(language) for one in self.others)

    def _table(self, language: Language) -> Iterator[Block]:
        """Show every step that was judged."""
        zh = language == "zh"
        rows = [
            (
                one.kind.label(language),
                one.step.village or one.step.township or "",
                _days(one.step),
                one.verdict.label(language),
            )
            for one in self.steps
        ]
        if rows:
            yield Heading("各步骤" if zh else "Step by step")
            head = ("步骤", "地点", "日期", "是否合规")
            yield Table(head if zh else ("step", "place", "day", "proper"), rows)

    def to_rows(self) -> list[dict[str, object]]:
        """Give every finding as a flat row, for a table of any library."""
        return [
            {
                "procedure": self.procedure.id,
                "for": self.subject,
                "step": one.kind.value,
                "village": one.step.village,
                "criterion": found.criterion,
                "truth": found.truth.value,
                "en": found.en,
                "zh": found.zh,
                "document": found.citation.document.key,
                "article": found.citation.article,
            }
            for one in self.steps
            for found in one.findings
        ]

    def to_dict(self) -> dict[str, object]:
        """Give the check as plain JSON data that can be read without the code."""
        return {
            "procedure": self.procedure.id,
            "subject": self.subject,
            "on": self.on.isoformat(),
            "under": list(self.under),
            "source": self.source and self.source.to_dict(),
            "verdict": self.verdict.value,
            "state": self.state.value,
            "steps": [
                {
                    "kind": one.kind.value,
                    "village": one.step.village,
                    "township": one.step.township,
                    "runs_until": one.runs_until and one.runs_until.isoformat(),
                    "decision": one.decision.to_dict(),
                }
                for one in self.steps
            ],
            "next_steps": [one.to_dict() for one in self.next_steps],
            "repeated": [
                {"kind": one.kind.value, "village": one.village, "days": _days(one)}
                for one in self.repeated
            ],
            "others": [one.value for one in self.others],
        }

    def __repr__(self) -> str:
        """Say how far it is, and what is wrong, in one line."""
        wrong = [one.decision.subject for one in self.steps if one.verdict is Truth.NO]
        rest = f", wrong: {', '.join(wrong)}" if wrong else ""
        return (
            f"<ProcedureCheck {self.procedure.id} of {self.subject} on {self.on}: "
            f"{self.state.value}{rest}>"
        )


def _days(step: Step) -> str:
    """Give the days of a step."""
    days = [str(day) for day in (step.on, step.until) if day is not None]
    return " – ".join(days)
