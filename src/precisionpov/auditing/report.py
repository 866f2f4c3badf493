"""What an audit found: faults by check and subject, with counts."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

import attrs

from precisionpov.auditing.counting import AuditMissing, CheckTally
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
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.tally import CriterionCount

__all__ = ["MOST_SHOWN", "AuditReport"]

MOST_SHOWN = 20
"""An explanation shows so many findings and open checks; the others are counted."""


@attrs.frozen(kw_only=True, repr=False)
class AuditReport(Explained):
    """What the checks of a profile found.

    Attributes:
        on: The day of the check.
        under: The profile, and the options chosen there.
        tallies: Each checklist that was asked.
        entries: How many entries were checked.
        not_in_force: The purposes for which no check is in force on that day.
    """

    on: date
    under: tuple[str, ...]
    tallies: tuple[CheckTally, ...]
    entries: int
    not_in_force: tuple[str, ...] = ()

    @property
    def checks(self) -> int:
        """How many checks were asked."""
        return sum(len(one.law.rule.notes) for one in self.tallies if one.subjects)

    @property
    def counts(self) -> tuple[CriterionCount, ...]:
        """How each check came out: yes is a fault, unknown stands apart."""
        return tuple(
            count for one in self.tallies if one.subjects for count in one.counts
        )

    @property
    def by_code(self) -> dict[str, CriterionCount]:
        """The counts by the code of the check, as in ``"F5_18_001"``."""
        return {one.criterion.partition(".")[2]: one for one in self.counts}

    @property
    def faults(self) -> tuple[CriterionCount, ...]:
        """The counts of checks that found a fault, the most frequent first."""
        found = [one for one in self.counts if one.yes]
        return tuple(sorted(found, key=lambda one: (-one.yes, one.criterion)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every fault, checklist by checklist, in the order of the register."""
        return tuple(self._findings(truth=True))

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """What cannot be told: of those at fault, and of the first 1,000 others.

        ``counts`` has the whole numbers.
        """
        return tuple(self._findings(truth=None))

    @property
    def missing(self) -> tuple[AuditMissing, ...]:
        """Exactly the unknown facts for which checks wait, with where they stand.

        For the first 1,000 subjects of each checklist of which something is unknown,
        whether or not something else is at fault; ``counts`` has the whole numbers.
        """
        return tuple(self._missing())

    def _missing(self) -> Iterator[AuditMissing]:
        """Go through what is missing."""
        for one in self.tallies:
            yield from one.missing()

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the checks that found a fault."""
        return frozenset(code for code, one in self.by_code.items() if one.yes)

    def _findings(self, *, truth: bool | None) -> Iterator[Finding]:
        """Go through the findings of one truth."""
        for one in self.tallies:
            yield from one.findings(truth=truth)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the checks that found a fault, each once."""
        cited = (cite for one in self.tallies for cite in one.citations)
        return tuple(dict.fromkeys(cited))

    def summary(self, language: Language = "en") -> str:
        """Say in one line what was asked and found."""
        faults = sum(one.yes for one in self.counts)
        unknown = sum(one.unknown for one in self.counts)
        if language == "zh":
            return (
                f"核查日：{self.on}；登记户{self.entries}户，"
                f"核查项目{self.checks}项，"
                f"发现问题{faults}条，无法判断{unknown}条。"
            )
        return (
            f"Day of the check: {self.on}. Entries: {self.entries:,}. "
            f"Checks asked: {self.checks}. Faults: {faults:,}. "
            f"Cannot be told: {unknown:,}."
        )

    def page(self, language: Language = "en") -> Page:
        """Give the report as a page: counts, findings up to a limit, sources."""
        zh = language == "zh"
        profile = ", ".join(self.under)
        rules = f"适用项目：{profile}" if zh else f"Profile: {profile}."
        blocks: list[Block] = [Paragraph(self.summary(language)), Paragraph(rules)]
        if self.not_in_force:
            joint = "、" if zh else "; "
            silent = joint.join(_CHECKLISTS[one][zh] for one in self.not_in_force)
            text = "当日无有效项目：" if zh else "No check in force on that day: "
            blocks.append(Paragraph(f"{text}{silent}"))
        if self.faults:
            blocks.append(Heading("问题" if zh else "Faults"))
            blocks.append(_count_table(self.faults, language))
            blocks += _shown(self._findings(truth=True), language)
        open_ones = sorted(
            (one for one in self.counts if one.unknown),
            key=lambda one: (-one.unknown, one.criterion),
        )
        if open_ones:
            blocks.append(Heading("无法判断" if zh else "Cannot be told"))
            blocks.append(_count_table(tuple(open_ones[:MOST_SHOWN]), language))
            blocks += _asked(self._missing(), language)
        blocks += source_blocks(self.citations, language)
        title = "建档立卡数据核查" if zh else "Audit of the register"
        return Page(title, blocks)

    def to_rows(self) -> list[dict[str, object]]:
        """Give every fault as a flat row, for a table of any library."""
        return [
            {
                "code": one.criterion.partition(".")[2],
                "subject": one.subject,
                "en": one.en,
                "zh": one.zh,
                "evidence": "; ".join(part.text() for part in one.evidence),
                "document": one.citation.document.key,
                "article": one.citation.article,
                "note": one.citation.note,
            }
            for one in self._findings(truth=True)
        ]

    def missing_rows(self) -> list[dict[str, object]]:
        """Give every missing fact as a flat row, with where it stands in the record."""
        return [
            {
                "subject": one.subject,
                "fact": one.fact,
                "en": one.en,
                "zh": one.zh,
                "paths": "; ".join(one.paths),
                "checks": "; ".join(one.checks),
            }
            for one in self._missing()
        ]

    def to_dict(self) -> dict[str, object]:
        """Give the report as plain JSON data, with every fault and what is missing."""
        return {
            "on": self.on.isoformat(),
            "under": list(self.under),
            "entries": self.entries,
            "checks": self.checks,
            "counts": [one.to_dict() for one in self.counts],
            "findings": [one.to_dict() for one in self._findings(truth=True)],
            "missing": [one.to_dict() for one in self._missing()],
            "not_in_force": list(self.not_in_force),
        }

    def __repr__(self) -> str:
        """Say what was found, in one line."""
        faults = sum(one.yes for one in self.counts)
        unknown = sum(one.unknown for one in self.counts)
        return (
            f"<AuditReport on {self.on}: {self.checks} checks, {faults} faults, "
            f"{unknown} unknown>"
        )


def _count_table(counts: tuple[CriterionCount, ...], language: Language) -> Table:
    """Give counts as a table."""
    head = (
        ("编码", "问题", "存在", "无法判断")
        if language == "zh"
        else ("check", "fault", "found", "cannot be told")
    )
    rows = [
        (
            one.criterion.partition(".")[2],
            one.label(language),
            f"{one.yes:,}",
            f"{one.unknown:,}",
        )
        for one in counts
    ]
    return Table(head, rows)


def _shown(findings: Iterator[Finding], language: Language) -> list[Block]:
    """Give the first findings as a table, and how many more there are."""
    zh = language == "zh"
    head = (
        ("对象", "编码", "问题", "依据的事实")
        if zh
        else ("subject", "check", "fault", "rests on")
    )
    joint = "；" if zh else "; "
    rows: list[tuple[str, ...]] = []
    more = 0
    for one in findings:
        if len(rows) == MOST_SHOWN:
            more += 1
            continue
        evidence = joint.join(part.text(language) for part in one.evidence)
        code = one.criterion.partition(".")[2]
        rows.append((one.subject, code, one.label(language), evidence))
    return _with_rest(Table(head, rows), more, language)


def _asked(missing: Iterator[AuditMissing], language: Language) -> list[Block]:
    """Give the first missing facts and their places as a table, and how many more."""
    zh = language == "zh"
    head = ("对象", "尚需查明", "登记处") if zh else ("subject", "ask about", "place")
    joint, none = ("、", "不在本登记内") if zh else ("; ", "not in this record")
    first = [*islice(missing, MOST_SHOWN)]
    rows = [
        (one.subject, one.label(language), joint.join(one.places(language)) or none)
        for one in first
    ]
    return _with_rest(Table(head, rows), sum(1 for _ in missing), language)


def _with_rest(table: Table, more: int, language: Language) -> list[Block]:
    """Give a table, and say how many rows more there are."""
    blocks: list[Block] = [table]
    if more:
        rest = f"另有{more}条。" if language == "zh" else f"and {more:,} more."
        blocks.append(Paragraph(rest))
    return blocks


_CHECKLISTS = {
    "audit_person": ("people", "人员"),
    "audit_standing": ("school and labour of people", "人员就学与劳动能力"),
    "audit_work": ("work of people", "人员务工"),
    "audit_household": ("households", "农户"),
    "audit_accounts": ("income and causes of households", "农户收入与致贫原因"),
    "audit_monitoring": ("monitoring of households", "农户监测"),
    "audit_help": ("help for households", "农户帮扶"),
    "audit_support": ("allowances of households", "农户保障待遇"),
    "audit_village": ("villages", "村"),
}
"""What each checklist looks at, in English and Chinese."""
