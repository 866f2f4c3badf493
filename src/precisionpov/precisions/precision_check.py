"""How a plan stands with one of the six precisions: verdict, counts, findings."""

from collections.abc import Iterator

import attrs

from precisionpov.precisions.silence import silence
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import CriterionCount, Tally, together
from precisionpov.reasoning.truth import Truth
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["MOST_SHOWN", "PrecisionCheck"]

MOST_SHOWN = 20
"""An explanation shows so many findings of a precision; the others are counted."""


@attrs.frozen(kw_only=True, repr=False)
class PrecisionCheck(Explained):
    """How a plan stands with one of the six precisions.

    Attributes:
        precision: Which of the six.
        tallies: Each kind of subject that was judged, rule by rule.
        not_in_force: The purposes for which no rule is in force on that day.
    """

    precision: SixPrecision
    tallies: tuple[Tally, ...]
    not_in_force: tuple[str, ...] = ()

    @property
    def subjects(self) -> int:
        """How many subjects were judged, of all kinds together."""
        return sum(one.subjects for one in self.tallies)

    @property
    def verdict(self) -> Truth:
        """Yes where all subjects hold; no where one does not; else unknown.

        Where the plan holds nothing to judge it is unknown as well.
        """
        if not self.subjects:
            return Truth.UNKNOWN
        return together(one.verdict for one in self.tallies)

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each criterion came out, in the order of the rules."""
        return tuple(count for one in self.tallies for count in one.counts)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not hold, or cannot be told: rule by rule, sorted by subject."""
        return tuple(found for one in self.tallies for found in one.findings())

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What to look at besides; notes never touch the verdict."""
        return tuple(found for one in self.tallies for found in one.notes())

    def reason(self, language: Language = "en") -> str:
        """Say in one line how the verdict came about."""
        zh = language == "zh"
        if not self.subjects:
            return "计划中没有可判断的内容。" if zh else "There is nothing to judge."
        verdict, total = self.verdict, self.subjects
        if verdict is Truth.YES:
            return (
                f"{total}项全部符合。" if zh else f"All hold: {total:,} of {total:,}."
            )
        number = sum(one.of_verdict(verdict) for one in self.tallies)
        most, times = self._most(verdict)
        named = most.label(language)
        if verdict is Truth.NO:
            if zh:
                return f"{total}项中{number}项不符合；最多的一条（{times}项）：{named}"
            if number == 1:
                return f"1 of {total:,} falls short, in this: {named}"
            return (
                f"{number:,} of {total:,} fall short, {times:,} of them in this: "
                f"{named}"
            )
        return (
            f"{total}项中{number}项无法判断；最多的一条（{times}项）：{named}"
            if zh
            else f"None falls short, but {number:,} of {total:,} cannot be judged, "
            f"{times:,} of them for this: {named}"
        )

    def _most(self, verdict: Truth) -> tuple[CriterionCount, int]:
        """Give the criterion that most often stands in the way, and how often."""
        ranked = [
            (one.no if verdict is Truth.NO else one.unknown, -place, one)
            for place, one in enumerate(self.counts)
        ]
        times, _, most = max(ranked)
        return most, times

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rules, their criteria and numbers, each once."""
        cited = (cite for one in self.tallies for cite in one.citations)
        return tuple(dict.fromkeys(cited))

    def page(self, language: Language = "en") -> Page:
        """Give the check of this precision as a page."""
        zh = language == "zh"
        title = self.precision.label(language)
        blocks = [*self.blocks(language), *source_blocks(self.citations, language)]
        answer = self.verdict.label(language)
        return Page(f"{title}：{answer}" if zh else f"{title}: {answer}", blocks)

    def blocks(self, language: Language = "en") -> tuple[Block, ...]:
        """Give the reason, and a table of the findings up to a limit."""
        zh = language == "zh"
        blocks: list[Block] = [Paragraph(self.reason(language))]
        blocks += silence(self.not_in_force, language)
        found, more = _shown(found for one in self.tallies for found in one.findings())
        if found:
            blocks.append(_table(found, language))
        if more:
            text = f"另有{more}条。" if zh else f"and {more:,} more."
            blocks.append(Paragraph(text))
        return (*blocks, *self._note_blocks(language))

    def _note_blocks(self, language: Language) -> Iterator[Block]:
        """Give a table of the notes, up to the same limit."""
        zh = language == "zh"
        noted = self.notes
        if not noted:
            return
        yield Paragraph("另请留意：" if zh else "To look at besides:")
        yield _table(list(noted[:MOST_SHOWN]), language)
        more = len(noted) - MOST_SHOWN
        if more > 0:
            yield Paragraph(f"另有{more}条。" if zh else f"and {more:,} more.")

    def to_dict(self) -> dict[str, object]:
        """Give the check as plain JSON data, with every finding."""
        return {
            "precision": self.precision.value,
            "verdict": self.verdict.value,
            "reason": self.reason(),
            "reason_zh": self.reason("zh"),
            "subjects": self.subjects,
            "counts": [one.to_dict() for one in self.counts],
            "findings": [one.to_dict() for one in self.findings],
            "notes": [one.to_dict() for one in self.notes],
            "not_in_force": list(self.not_in_force),
        }

    def __repr__(self) -> str:
        """Name the precision and its verdict."""
        return f"<PrecisionCheck {self.precision.value}: {self.verdict.name}>"


def _shown(findings: Iterator[Finding]) -> tuple[list[Finding], int]:
    """Give the first findings, those that fall short before the unknown ones."""
    short: list[Finding] = []
    open_ones: list[Finding] = []
    number = 0
    for number, one in enumerate(findings, start=1):  # noqa: B007 - the count
        kept = short if one.truth is Truth.NO else open_ones
        if len(kept) < MOST_SHOWN:
            kept.append(one)
    shown = [*short, *open_ones][:MOST_SHOWN]
    return shown, number - len(shown)


def _table(findings: list[Finding], language: Language) -> Table:
    """Give findings as a table, by subject."""
    zh = language == "zh"
    head = (
        ("对象", "要求", "结论", "依据的事实", "出处")
        if zh
        else ("subject", "what is asked", "answer", "rests on", "source")
    )
    joint = "；" if zh else "; "
    rows = [
        (
            one.subject,
            one.label(language),
            one.truth.label(language),
            joint.join(part.text(language) for part in one.evidence),
            one.citation.text(language),
        )
        for one in findings
    ]
    return Table(head, rows)
