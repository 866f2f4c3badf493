"""What was looked at for a household, and what became of it."""

from datetime import date

import attrs

from precisionpov.facts.assistance import assistance_place
from precisionpov.measures.reasons import Reason
from precisionpov.reasoning.decide import Decision
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
from precisionpov.reasoning.findings import Missing
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee, MeasureKind, Nature

__all__ = ["Recommendation", "Recommendations"]


@attrs.frozen(kw_only=True, repr=False)
class Recommendation:
    """One kind of measure that was looked at.

    Attributes:
        kind: The kind.
        why: Why it was looked at, the best reason first.
        decision: Whether the household may get it.
        received: Whether it gets it already; unknown where nobody said.
    """

    kind: MeasureKind
    why: tuple[Reason, ...]
    decision: Decision
    received: Truth

    @property
    def needed(self) -> Truth:
        """Whether there is a reason for it: unknown, where all may be missing only."""
        return Truth.YES if any(one.certain for one in self.why) else Truth.UNKNOWN

    @property
    def entitled(self) -> Truth:
        """Whether the household may get it, and needs it."""
        return self.decision.verdict & self.needed

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts on which that still depends."""
        if self.entitled is not Truth.UNKNOWN:
            return ()
        needs = () if self.needed is Truth.YES else self.why
        named = (*self.decision.missing, *(x for one in needs for x in one.missing))
        return tuple(dict.fromkeys(named))

    @property
    def citation(self) -> Citation:
        """The source of the rule."""
        return self.decision.law.dated.citation

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "kind": self.kind.value,
            "why": [one.en for one in self.why],
            "entitled": self.entitled.value,
            "received": self.received.value,
            "missing": [one.to_dict() for one in self.missing],
            "citation": self.citation.to_dict(),
        }

    def __repr__(self) -> str:
        """Name the kind and the answer, in one line."""
        state = ", received" if self.received is Truth.YES else ""
        return f"<Recommendation {self.kind.value}: {self.entitled.value}{state}>"


@attrs.frozen(kw_only=True, repr=False)
class Recommendations(Explained):
    """The measures that were looked at for a household.

    Attributes:
        subject: The id of the household.
        on: The day of assessment.
        causes: The causes answered, the main one first.
        suggested: Whether the causes are our suggestion, not the register's.
        guarantees: Whether each assurance and guarantee is given.
        labour: Whether some member is able to work.
        considered: Every kind that was looked at, those that answer causes first.
        not_in_force: Kinds that answer a need, but of which nothing is known on
            that day: their rule begins later.
    """

    subject: str
    on: date
    causes: tuple[CauseOfPoverty, ...]
    suggested: bool
    guarantees: tuple[tuple[Guarantee, Truth], ...]
    labour: Truth
    considered: tuple[Recommendation, ...]
    not_in_force: tuple[MeasureKind, ...]

    @property
    def route(self) -> Nature | None:
        """Development for who is able to work, the safety net for who is not."""
        return {
            Truth.YES: Nature.DEVELOPMENT,
            Truth.NO: Nature.SAFETY_NET,
            Truth.UNKNOWN: None,
        }[self.labour]

    @property
    def entitled(self) -> tuple[Recommendation, ...]:
        """What the household may get, received or not."""
        return tuple(one for one in self.considered if one.entitled is Truth.YES)

    @property
    def unmet(self) -> tuple[Recommendation, ...]:
        """What it may get and does not: the entitlements not received."""
        return tuple(one for one in self.entitled if one.received is Truth.NO)

    @property
    def unclear(self) -> tuple[Recommendation, ...]:
        """What it may get, and nobody said whether it does."""
        return tuple(one for one in self.entitled if one.received is Truth.UNKNOWN)

    @property
    def open(self) -> tuple[Recommendation, ...]:
        """What it may be entitled to: something is still unknown."""
        return tuple(one for one in self.considered if one.entitled is Truth.UNKNOWN)

    @property
    def refused(self) -> tuple[Recommendation, ...]:
        """What was looked at, and the household may not get."""
        return tuple(one for one in self.considered if one.entitled is Truth.NO)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rules, each once."""
        return tuple(dict.fromkeys(one.citation for one in self.considered))

    def page(self, language: Language = "en") -> Page:
        """Give the recommendations as a page: one row a kind, and what to ask."""
        zh = language == "zh"
        blocks: list[Block] = [
            Paragraph(
                f"对象：{self.subject}；评定日：{self.on}"
                if zh
                else f"Subject: {self.subject}. Day of assessment: {self.on}."
            ),
            self._table(language),
        ]
        for found, en, cn in (
            (self.unmet, "Entitled to, not received", "应享未享"),
            (
                self.unclear,
                "Entitled to; ask whether it is received",
                "应享，是否已享受待查",
            ),
        ):
            kinds = [one.kind.label(language) for one in found]
            if kinds:
                blocks += [Heading(cn if zh else en), Lines(kinds)]
        asked = dict.fromkeys(missing for one in self.open for missing in one.missing)
        if asked:
            lines = [_asked(one, language) for one in asked]
            blocks += [Heading("尚需查明" if zh else "Still to be asked"), Lines(lines)]
        if self.not_in_force:
            heading = "当日尚无规定" if zh else "No rule on that day"
            kinds = [one.label(language) for one in self.not_in_force]
            blocks += [Heading(heading), Lines(kinds)]
        return Page(
            "帮扶措施建议" if zh else "Measures for the household",
            (*blocks, *source_blocks(self.citations, language)),
        )

    def _table(self, language: Language) -> Table:
        """Give a row for each kind that was looked at."""
        zh = language == "zh"
        joint = "；" if zh else "; "
        head = (
            ("措施", "符合条件", "已享受", "理由")
            if zh
            else ("measure", "entitled", "received", "why")
        )
        return Table(
            head,
            tuple(
                (
                    one.kind.label(language),
                    one.entitled.label(language),
                    one.received.label(language),
                    joint.join(why.label(language) for why in one.why),
                )
                for one in self.considered
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the recommendations as plain JSON data."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "causes": [one.value for one in self.causes],
            "suggested": self.suggested,
            "guarantees": {one.value: truth.value for one, truth in self.guarantees},
            "labour": self.labour.value,
            "route": None if self.route is None else self.route.value,
            "considered": [one.to_dict() for one in self.considered],
            "unmet": [one.kind.value for one in self.unmet],
            "unclear": [one.kind.value for one in self.unclear],
            "not_in_force": [one.value for one in self.not_in_force],
        }

    def __repr__(self) -> str:
        """Count what was found, in one line."""
        return (
            f"<Recommendations for {self.subject} on {self.on}: "
            f"{len(self.entitled)} entitled, {len(self.unmet)} of them unmet and "
            f"{len(self.unclear)} unclear, {len(self.open)} open>"
        )


def _asked(missing: Missing, language: Language) -> str:
    """Name an unknown fact, and the places that would settle it."""
    colon, joint = ("：", "、") if language == "zh" else (": ", "; ")
    places = joint.join(assistance_place(path, language) for path in missing.paths)
    return f"{missing.label(language)}{colon}{places}"
