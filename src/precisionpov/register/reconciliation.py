"""What became of a register between two days, and what nothing explains."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import attrs

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
from precisionpov.reasoning.explaining import source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import CriterionCount, Tally, together
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind
from precisionpov.register.flows import StockFlow, StockKind, flow_table
from precisionpov.register.notice import (
    ENTERING,
    LEAVING,
    Movement,
    NoticeKind,
    PublicNotice,
)
from precisionpov.register.transitions import StateChange

__all__ = ["MOST_SHOWN", "Reconciliation", "findings_table"]

MOST_SHOWN = 20
"""An explanation shows so many findings; the others are counted."""


@attrs.frozen(kw_only=True, repr=False)
class Reconciliation(Explained):
    """What became of a register between two days.

    Attributes:
        before: The day of the first register.
        after: The day of the second.
        on: The day whose rules hold.
        flows: Stock and flow of the register, by household and by person.
        movements: Each event that changed the state of a household, in order of
            household and day.
        natural: How often each of the other events happened.
        refused: The steps that no rule allows, with the rule.
        tallies: How households, people, events and lists came out.
        flags: What to look at in how households are made up; no verdict.
        without_state: How many households have no state, before and after.
        changed: How many households are in both registers and not the same.
        unchanged: How many are in both and the same.
    """

    before: date
    after: date
    on: date
    flows: tuple[StockFlow, ...]
    movements: tuple[Movement, ...]
    natural: tuple[tuple[EventKind, int], ...]
    refused: tuple[tuple[str, StateChange], ...]
    tallies: tuple[Tally, ...]
    flags: tuple[Finding, ...]
    without_state: tuple[int, int]
    changed: int
    unchanged: int

    @property
    def verdict(self) -> Truth:
        """Yes where all fits; no where something does not; else unknown."""
        return together(one.verdict for one in self.tallies)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that does not fit, or cannot be told; kind by kind, by subject."""
        return tuple(self._findings())

    def _findings(self) -> Iterator[Finding]:
        """Give the findings one by one."""
        for one in self.tallies:
            yield from one.findings()

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What to look at besides, such as an exit in the year of entry."""
        return tuple(found for one in self.tallies for found in one.notes())

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each criterion came out."""
        return tuple(count for one in self.tallies for count in one.counts)

    @property
    def entries(self) -> tuple[str, ...]:
        """The ids of the households that were registered."""
        return self.of(EventKind.REGISTER)

    @property
    def exits(self) -> tuple[str, ...]:
        """The ids of the households that exited."""
        return self.of(EventKind.EXIT)

    @property
    def returns(self) -> tuple[str, ...]:
        """The ids of the households that returned to poverty."""
        return self.of(EventKind.RETURN)

    def of(self, kind: EventKind | str) -> tuple[str, ...]:
        """Give the ids of the households that moved by an event, each once."""
        moved = (one.household for one in self.movements if one.kind == kind)
        return tuple(dict.fromkeys(moved))

    def flow(self, kind: StockKind | str) -> StockFlow:
        """Give one of the counts, by member or value.

        Raises:
            KeyError: There is no such count.
        """
        return {one.kind.value: one for one in self.flows}[kind]

    def notice(self, kind: NoticeKind | str) -> PublicNotice:
        """Give the list for public notice: who enters, or who leaves (T-004-35).

        Raises:
            KeyError: There is no such list.
        """
        lists = {one.value: one for one in NoticeKind}
        which = lists[kind]
        kinds = ENTERING if which is NoticeKind.ENTERING else LEAVING
        rows = tuple(one for one in self.movements if one.kind in kinds)
        return PublicNotice(kind=which, since=self.before, until=self.after, rows=rows)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rules, each once."""
        cited = (cite for one in self.tallies for cite in one.citations)
        return tuple(dict.fromkeys(cited))

    def page(self, language: Language = "en") -> Page:
        """Give it as a page: stock and flow, what moved, what does not fit."""
        zh = language == "zh"
        answer = self.verdict.label(language)
        title = (
            f"{self.before}至{self.after}的名册是否平衡？{answer}"
            if zh
            else f"Do the registers of {self.before} and {self.after} fit? {answer}"
        )
        blocks: list[Block] = [Paragraph(self._summary(language))]
        blocks += [
            Heading("存量与增减" if zh else "Stock and flow"),
            flow_table(self.flows, language),
        ]
        if self.refused:
            shown = [
                f"{name}: {change.label(language)} {change.citation.text(language)}"
                for name, change in self.refused[:MOST_SHOWN]
            ]
            heading = "无规定允许的变动" if zh else "Steps that no rule allows"
            blocks += [Heading(heading), Lines(shown)]
        found = sorted(self._findings(), key=_unknown_last)
        heading = "不符或无法判断" if zh else "What does not fit, or cannot be told"
        blocks += findings_table(heading, found, language)
        heading = "需要核实（不影响结论）" if zh else "Worth a look (no verdict)"
        blocks += findings_table(heading, [*self.notes, *self.flags], language)
        blocks += source_blocks(self.citations, language)
        return Page(title, blocks)

    def _summary(self, language: Language) -> str:
        """Say in a sentence what changed."""
        zh = language == "zh"
        moved = Counter(one.kind for one in self.movements)
        kinds = [*((one, moved[one]) for one in EventKind if moved[one]), *self.natural]
        gap = "" if zh else " "
        named = [f"{kind.label(language)}{gap}{number:,}" for kind, number in kinds]
        joint = "、" if zh else ", "
        events = joint.join(named) or ("无" if zh else "none")
        return (
            f"两册均有且未变{self.unchanged}户，有变动{self.changed}户；事件：{events}。"
            if zh
            else f"{self.unchanged:,} households are the same in both registers, "
            f"{self.changed:,} are not. Events: {events}."
        )

    def to_rows(self) -> list[dict[str, object]]:
        """Give every finding as a flat row, for a table of any library."""
        return [
            {
                "criterion": one.criterion,
                "subject": one.subject,
                "truth": one.truth.value,
                "en": one.en,
                "zh": one.zh,
                "document": one.citation.document.key,
                "article": one.citation.article,
            }
            for one in self._findings()
        ]

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data, with every finding."""
        return {
            "before": self.before.isoformat(),
            "after": self.after.isoformat(),
            "on": self.on.isoformat(),
            "verdict": self.verdict.value,
            "unchanged": self.unchanged,
            "changed": self.changed,
            "without_state": list(self.without_state),
            "flows": [one.to_dict() for one in self.flows],
            "movements": [one.to_dict() for one in self.movements],
            "natural": {kind.value: number for kind, number in self.natural},
            "refused": [
                {"event": name, **change.to_dict()} for name, change in self.refused
            ],
            "counts": [one.to_dict() for one in self.counts],
            "findings": [one.to_dict() for one in self._findings()],
            "notes": [one.to_dict() for one in self.notes],
            "flags": [one.to_dict() for one in self.flags],
        }

    def __repr__(self) -> str:
        """Say how it came out, in one line."""
        stock = self.flow("households")
        return (
            f"<Reconciliation {self.before} to {self.after}: {self.verdict.name}, "
            f"{stock.opening:,} households before, {stock.closing:,} after>"
        )


def _unknown_last(finding: Finding) -> bool:
    """Put what does not fit before what cannot be told."""
    return finding.truth is not Truth.NO


def findings_table(
    heading: str, findings: list[Finding], language: Language
) -> tuple[Block, ...]:
    """Give findings as a table by subject, up to a limit; none gives nothing."""
    if not findings:
        return ()
    zh = language == "zh"
    head = (
        ("对象", "要求", "结论", "出处")
        if zh
        else ("subject", "what is asked", "answer", "source")
    )
    rows = [
        (
            one.subject,
            one.label(language),
            one.truth.label(language),
            one.citation.text(language),
        )
        for one in findings[:MOST_SHOWN]
    ]
    blocks: tuple[Block, ...] = (Heading(heading), Table(head, rows))
    more = len(findings) - len(rows)
    if more:
        text = f"另有{more}条。" if zh else f"and {more:,} more."
        blocks = (*blocks, Paragraph(text))
    return blocks
