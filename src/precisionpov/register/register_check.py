"""One question asked of many subjects of a register: how it came out."""

import attrs

from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.tally import CriterionCount, Tally
from precisionpov.reasoning.truth import Truth
from precisionpov.register.reconciliation import findings_table

__all__ = ["RegisterCheck"]


@attrs.frozen(repr=False)
class RegisterCheck(Explained):
    """How one question came out for the lists, or the villages, of a register.

    Attributes:
        tally: How the rule came out, subject by subject.
    """

    tally: Tally

    @property
    def verdict(self) -> Truth:
        """Yes where all hold; no where one does not; else unknown."""
        return self.tally.verdict

    @property
    def subjects(self) -> int:
        """How many were looked at."""
        return self.tally.subjects

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each criterion came out."""
        return self.tally.counts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not hold, or cannot be told, by subject."""
        return tuple(self.tally.findings())

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What to look at besides; notes never touch the verdict."""
        return tuple(self.tally.notes())

    def page(self, language: Language = "en") -> Page:
        """Give the check as a page: the answer, what does not hold, the sources."""
        zh = language == "zh"
        question = self.tally.law.rule.label(language)
        answer = self.verdict.label(language)
        short = sum(self.tally.of_verdict(one) for one in (Truth.NO, Truth.UNKNOWN))
        about = (
            f"{self.tally.law.on}：共{self.subjects:,}项，{short:,}项不符或无法判断。"
            if zh
            else f"{self.tally.law.on}: {self.subjects:,} looked at; {short:,} do not "
            "hold or cannot be told."
        )
        blocks: list[Block] = [Paragraph(about)]
        heading = "不符或无法判断" if zh else "What does not hold, or cannot be told"
        blocks += findings_table(heading, [*self.findings], language)
        heading = "需要核实（不影响结论）" if zh else "Worth a look (no verdict)"
        blocks += findings_table(heading, [*self.notes], language)
        blocks += source_blocks(self.tally.citations, language)
        return Page(f"{question}{'' if zh else ' '}{answer}", blocks)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data, with every finding."""
        return {
            "rule": self.tally.purpose,
            "on": self.tally.law.on.isoformat(),
            "verdict": self.verdict.value,
            "subjects": self.subjects,
            "counts": [one.to_dict() for one in self.counts],
            "findings": [one.to_dict() for one in self.findings],
            "notes": [one.to_dict() for one in self.notes],
        }

    def __repr__(self) -> str:
        """Say how it came out, in one line."""
        name, number = self.tally.purpose, self.subjects
        return f"<RegisterCheck {name}: {self.verdict.name} of {number:,}>"
