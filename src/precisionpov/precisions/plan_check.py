"""From a plan to the check of all six precisions."""

from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.plan import PlanIndex, plan_index
from precisionpov.derive.plan_asked import PLAN_ASKED
from precisionpov.errors import NotInForceError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.precisions.precision_check import PrecisionCheck
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.tally import Tally, tally, together
from precisionpov.reasoning.truth import Truth
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["PlanCheck", "check_plan"]


@attrs.frozen(kw_only=True, repr=False)
class PlanCheck(Explained):
    """How a plan stands with the six precisions.

    Attributes:
        plan: The id of the plan.
        on: The day of the check.
        precisions: The six, in their order.
    """

    plan: str
    on: date
    precisions: tuple[PrecisionCheck, ...]

    def precision(self, name: SixPrecision | str) -> PrecisionCheck:
        """Give one of the six, by member or value.

        Raises:
            KeyError: There is no such precision.
        """
        return {str(one.precision.value): one for one in self.precisions}[name]

    @property
    def verdict(self) -> Truth:
        """Yes where all six hold; no where one does not; else unknown."""
        return together(one.verdict for one in self.precisions)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that does not hold, or cannot be told, precision by precision."""
        return tuple(found for one in self.precisions for found in one.findings)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """All notes, precision by precision. They never touch a verdict."""
        return tuple(found for one in self.precisions for found in one.notes)

    def page(self, language: Language = "en") -> Page:
        """Give the check as a page: an overview, then a part a precision."""
        zh = language == "zh"
        answer = self.verdict.label(language)
        title = f"计划是否精准？{answer}" if zh else f"Is the plan precise? {answer}"
        about = (
            f"计划：{self.plan}；评定日：{self.on}"
            if zh
            else f"Plan: {self.plan}. Day of the check: {self.on}."
        )
        head = ("精准", "结论", "理由") if zh else ("precision", "answer", "reason")
        rows = [
            (
                one.precision.label(language),
                one.verdict.label(language),
                one.reason(language),
            )
            for one in self.precisions
        ]
        blocks: list[Block] = [Paragraph(about), Table(head, rows)]
        for one in self.precisions:
            blocks.append(Heading(one.precision.label(language)))
            blocks += one.blocks(language)
        cited = dict.fromkeys(cite for one in self.precisions for cite in one.citations)
        blocks += source_blocks(tuple(cited), language)
        return Page(title, blocks)

    def to_rows(self) -> list[dict[str, object]]:
        """Give every finding and note as a flat row, for a table of any library.

        The column ``note`` tells them apart: a note never touches a verdict.
        """
        return [
            {
                "precision": one.precision.value,
                "note": is_note,
                "criterion": found.criterion,
                "subject": found.subject,
                "truth": found.truth.value,
                "en": found.en,
                "zh": found.zh,
                "evidence": "; ".join(part.text() for part in found.evidence),
                "document": found.citation.document.key,
                "article": found.citation.article,
            }
            for one in self.precisions
            for is_note, those in ((False, one.findings), (True, one.notes))
            for found in those
        ]

    def to_dict(self) -> dict[str, object]:
        """Give the check as plain JSON data, with every finding."""
        return {
            "plan": self.plan,
            "on": self.on.isoformat(),
            "verdict": self.verdict.value,
            "precisions": [one.to_dict() for one in self.precisions],
        }

    def __repr__(self) -> str:
        """Say how the six came out, in one line."""
        each = ", ".join(
            f"{p.precision.value} {p.verdict.name}" for p in self.precisions
        )
        return f"<PlanCheck of {self.plan} on {self.on}: {each}>"


def check_plan(plan: Plan, *, on: date, policy: Policy = NATIONAL) -> PlanCheck:
    """Hold a plan against the six precisions (P-6).

    Time and memory grow with the size of the plan; the order of its rows does not
    matter. Ids that name nothing, money that does not add up and the like are
    findings.

    Args:
        plan: The plan.
        on: The day of the check: what was due by then is asked for.
        policy: The rules of the place.

    Raises:
        NotInForceError: No window of income is known for that day, or nothing is
            said of guarantees.
        RecordError: The record of a household cannot be true on that day.
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "check_plan")
    law = law_of(policy, on)
    index = plan_index(plan, law)
    checks = tuple(_checked(one, index, law) for one in SixPrecision)
    return PlanCheck(plan=plan.id, on=on, precisions=checks)


def _checked(precision: SixPrecision, index: PlanIndex, law: Law) -> PrecisionCheck:
    """Ask all that belongs to one precision."""
    tallies: list[Tally] = []
    silent: list[str] = []
    for asked in PLAN_ASKED:
        if asked.precision is precision:
            try:
                bound = law.rule(asked.purpose)
            except NotInForceError:
                silent.append(asked.purpose)
            else:
                tallies.append(tally(bound, asked.rows(index, law)))
    return PrecisionCheck(
        precision=precision, tallies=tuple(tallies), not_in_force=tuple(silent)
    )
