"""How the decisions of one rule are told in one language.

A page has many words, and few that turn on its subject: all others are kept ready.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from precisionpov.errors import require_language
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.document import (
    Block,
    Heading,
    Language,
    Lines,
    Paragraph,
    drawn,
    width_of,
    wrapped,
)
from precisionpov.reasoning.evidence import TRUTHS, looks_of
from precisionpov.reasoning.explaining import (
    FAR,
    HEAD,
    comparison_label,
    distance,
    missing_blocks,
    named_blocks,
)
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Margin, Missing
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.rows import (
    Arranged,
    Cell,
    Choosing,
    Row,
    Rows,
    cell_of,
    padded,
)
from precisionpov.reasoning.truth import Truth

__all__ = ["Part", "Telling", "telling_of"]

MOST_KEPT = 4096
"""So many arrangements of tables are kept."""


class Plain(NamedTuple):
    """Blocks as they are."""

    content: tuple[Block, ...]

    def blocks(self) -> tuple[Block, ...]:
        """Give them."""
        return self.content

    def text(self) -> str:
        """Draw them."""
        return drawn(self.content)


class Line(NamedTuple):
    """One paragraph."""

    content: str

    def blocks(self) -> tuple[Block, ...]:
        """Give it."""
        return (Paragraph(self.content),)

    def text(self) -> str:
        """Draw it."""
        return f"\n{self.content}\n"


class Listed(NamedTuple):
    """A heading that is drawn already, and lines."""

    heading: "Ready"
    lines: Sequence[str]

    def blocks(self) -> tuple[Block, ...]:
        """Give them."""
        return (*self.heading.content, Lines(self.lines))

    def text(self) -> str:
        """Draw them."""
        listed = "\n- ".join(self.lines)
        return f"{self.heading.lines}\n- {listed}\n"


class Ready(NamedTuple):
    """Blocks that are the same for every subject, drawn already."""

    content: tuple[Block, ...]
    lines: str

    def blocks(self) -> tuple[Block, ...]:
        """Give them."""
        return self.content

    def text(self) -> str:
        """Give what was drawn."""
        return self.lines


def ready(*blocks: Block) -> Ready:
    """Draw blocks once for every subject."""
    return Ready(blocks, drawn(blocks))


Part = Line | Listed | Plain | Ready | Rows
"""A part of a page: given as blocks, or drawn with an empty line above each block."""


class Telling:
    """One rule of one day in one language.

    It keeps which criteria stand together in a table, by their truths.
    """

    __slots__ = (
        "_about",
        "_arranged",
        "_cells",
        "_compared",
        "_far",
        "_language",
        "_law",
        "_rows",
        "_sources",
        "_titles",
    )

    def __init__(self, law: BoundRule, language: Language) -> None:
        """Write what is the same for every subject."""
        self._law = law
        self._language: Language = language
        zh = language == "zh"
        question = law.rule.label(language)
        gap = "" if question.endswith("？") else " "
        self._titles = {
            known: f"{question}{gap}{truth.label(language)}"
            for known, truth in TRUTHS.items()
        }
        under = ("；" if zh else "; ").join(words[zh] for words in law.under_words)
        self._about = (
            (
                "对象：",
                f"；评定日：{law.on}" + (f"；适用规则：{under}" if under else ""),
            )
            if zh
            else (
                "Subject: ",
                f". Day of assessment: {law.on}."
                + (f" Rules: {under}." if under else ""),
            )
        )
        self._sources = ready(*named_blocks(law.outline.sources[language], language))
        self._far = ready(Heading(FAR[language]))
        # A share of a population has a unit of its own; its distance is in people.
        self._compared = [
            (comparison_label(one.part, language), one.part.right.unit is one.unit)
            for one in law.outline.compared
        ]
        self._cells: dict[str, Cell | Choosing] = {}
        self._rows: dict[tuple[str, Truth, tuple[int, int]], Row] = {}
        self._arranged: dict[Answers, tuple[Arranged, Arranged | None]] = {}

    def title(self, verdict: bool | None) -> str:  # noqa: FBT001 - the answer itself
        """Give the title: question and answer."""
        return self._titles[verdict]

    def parts(
        self,
        facts: Facts,
        answers: Answers,
        missing: Sequence[Missing],
        margins: Sequence[Margin],
    ) -> Iterator[Part]:
        """Give the parts of the page of one decision, in their order."""
        language = self._language
        before, after = self._about
        yield Line(f"{before}{facts.subject}{after}")
        decided, others = self._tables(answers, facts)
        yield Rows(decided, facts)
        if missing:
            yield Plain(missing_blocks(missing, facts.place, language))
        if others is not None:
            yield Rows(others, facts)
        far = [
            label + distance(one, language, shared=shared)
            for (label, shared), one in zip(self._compared, margins, strict=True)
            if one.low is not None or one.high is not None
        ]
        if far:
            yield Listed(self._far, far)
        if self._law.rule.notes:
            yield from self.notes(facts, {one.fact for one in missing})
        yield self._sources

    def notes(self, facts: Facts, asked: Collection[str]) -> Iterator[Part]:
        """Tell the notes that hold, and what is not known of the others.

        Args:
            facts: The facts.
            asked: What is asked about anyway, and so not named again.
        """
        zh = self._language == "zh"
        truths, notes = self._law.answers_of_notes(facts), self._law.rule.notes
        holding = tuple(
            (one, Truth.YES) for one, truth in zip(notes, truths, strict=True) if truth
        )
        if holding:
            heading = (
                "提示（不影响结论）"
                if zh
                else "Worth reviewing (never part of the verdict)"
            )
            yield Rows(self._table(heading, holding, facts), facts)
        unknown = dict.fromkeys(
            words
            for one, truth in zip(notes, truths, strict=True)
            if truth is None
            for words in self._unknown(one, facts, asked)
        )
        if unknown:
            title = "情况不明，未作提示" if zh else "Not known, so not reviewed"
            line = Paragraph(("；" if zh else "; ").join(unknown))
            yield Plain((Heading(title), line))

    def _unknown(
        self, note: Criterion, facts: Facts, asked: Collection[str]
    ) -> Iterator[str]:
        """Name what a note would have to know and nobody is asked about yet."""
        for name, _, en, zh, number in looks_of(self._law, note, facts)[1]:
            if number is None and name not in asked:
                value = getattr(facts, name)
                if value is None or isinstance(value, Range):
                    yield zh if self._language == "zh" else en

    def _tables(
        self, answers: Answers, facts: Facts
    ) -> tuple[Arranged, Arranged | None]:
        """Give the findings that decided and the others; None where there are none."""
        known = self._arranged.get(answers)
        if known is None:
            truths = answers[1:]
            bearing = self._law.outline.bearing.of(truths)
            found = tuple(
                zip(self._law.rule.criteria, map(Truth.of, truths), strict=True)
            )
            first, second = (
                ("决定性理由", "其他要求")
                if self._language == "zh"
                else ("What decided", "Also asked")
            )
            decided = [one for one in found if one[0].id in bearing]
            others = [one for one in found if one[0].id not in bearing]
            known = (
                self._table(first, decided, facts),
                self._table(second, others, facts) if others else None,
            )
            if len(self._arranged) < MOST_KEPT:
                self._arranged[answers] = known
        return known

    def _table(
        self,
        heading: str,
        findings: Sequence[tuple[Criterion, Truth]],
        facts: Facts,
    ) -> Arranged:
        """Arrange findings as a table: the sentence, the answer, what it rests on."""
        language = self._language
        head = HEAD[language]
        labels = [line for one, _ in findings for line in wrapped(one.label(language))]
        truths = {truth.label(language) for _, truth in findings}
        widths = (
            max(map(width_of, (head[0], *labels))),
            max(map(width_of, (head[1], *truths))),
        )
        rows = tuple(self._row(one, truth, widths, facts) for one, truth in findings)
        line = "".join(f"{'-' * width}  " for width in widths)
        above = f"{padded(head[:2], widths)}{head[2]}"
        top = f"{drawn((Heading(heading),))}\n{above}\n{line}"
        return Arranged(heading, language, rows, top)

    def _row(
        self,
        criterion: Criterion,
        truth: Truth,
        widths: tuple[int, int],
        facts: Facts,
    ) -> Row:
        key = (criterion.id, truth, widths)
        row = self._rows.get(key)
        if row is None:
            label = criterion.label(self._language)
            cell = self._cell(criterion, facts)
            row = Row(label, truth, cell, widths, self._language)
            self._rows[key] = row
        return row

    def _cell(self, criterion: Criterion, facts: Facts) -> Cell | Choosing:
        known = self._cells.get(criterion.id)
        if known is None:
            law, language = self._law, self._language
            known = cell_of(law, criterion, facts, language)
            if criterion.id not in law.looks:
                known = Choosing(law, criterion, language)
            self._cells[criterion.id] = known
        return known


def telling_of(law: BoundRule, language: Language) -> Telling:
    """Give how a rule is told in a language; worked out when first asked for.

    Raises:
        ValueError: It is none of the two languages.
    """
    known: Telling | None = law.tellings.get(language)
    if known is None:
        require_language(language)
        known = law.tellings[language] = Telling(law, language)
    return known
