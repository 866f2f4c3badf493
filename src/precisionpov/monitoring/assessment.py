"""What was found of a household's risk of returning to poverty."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import attrs

from precisionpov.dates import Window
from precisionpov.facts.monitoring import MonitoringFacts
from precisionpov.monitoring.stress import RiskStress
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Page,
    Paragraph,
)
from precisionpov.reasoning.findings import Finding, Missing
from precisionpov.reasoning.quantity import highest, lowest
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.records.monitoring import (
    MonitoredKind,
    MonitoringRecord,
    RegisterStanding,
    RiskKind,
)

__all__ = ["RiskAssessment"]

_BY_STANDING: Mapping[RegisterStanding | None, tuple[MonitoredKind, ...]] = (
    MappingProxyType(
        {
            RegisterStanding.EXITED: (MonitoredKind.UNSTABLE_EXITED,),
            RegisterStanding.NEVER: (MonitoredKind.MARGINAL,),
            RegisterStanding.POOR: (),
            None: (MonitoredKind.UNSTABLE_EXITED, MonitoredKind.MARGINAL),
        }
    )
)
_SHOWN: Mapping[str, RiskKind] = MappingProxyType(
    {
        "education": RiskKind.SCHOOLING,
        "medical": RiskKind.ILLNESS,
        "housing": RiskKind.HOUSING,
        "water": RiskKind.WATER,
    }
)
"""The kind of risk that a missing guarantee shows."""


@attrs.frozen(kw_only=True, repr=False)
class RiskAssessment(Explained):
    """Whether a household is to be monitored, as which kind, and why.

    Attributes:
        window: The twelve months of income.
        decisions: The range of monitoring first; then, from May 2021, sudden
            hardship.
        stress: How much worse it may get.
        kept: What monitoring keeps of the household.
    """

    window: Window
    decisions: tuple[Decision, ...]
    stress: RiskStress
    kept: MonitoringRecord

    @property
    def subject(self) -> str:
        """The id of the household."""
        return self.decisions[0].subject

    @property
    def on(self) -> date:
        """The day of assessment."""
        return self.decisions[0].on

    @property
    def verdict(self) -> Truth:
        """Yes where the household is to be monitored, as whatever kind."""
        verdict = Truth.NO
        for one in self.decisions:
            verdict |= one.verdict
        return verdict

    @property
    def kind(self) -> MonitoredKind | None:
        """The kind of monitored household; None where it is none, or still open."""
        kinds = self.possible_kinds
        settled = self.verdict is Truth.YES and len(kinds) == 1
        return kinds[0] if settled else None

    @property
    def possible_kinds(self) -> tuple[MonitoredKind, ...]:
        """The kinds that it is or, with more known, may turn out to be."""
        in_range, *sudden = self.decisions
        facts = in_range.facts
        standing = facts.standing if isinstance(facts, MonitoringFacts) else None
        kinds: tuple[MonitoredKind, ...] = ()
        if in_range.verdict is not Truth.NO:
            kinds = _BY_STANDING[standing]
        if in_range.verdict is not Truth.YES and any(
            one.verdict is not Truth.NO for one in sudden
        ):
            kinds = (*kinds, MonitoredKind.SUDDEN_HARDSHIP)
        return kinds

    @property
    def recorded_kind_fits(self) -> Truth:
        """Whether the kind on record is the one found; unknown where none is."""
        recorded = self.kept.category
        if recorded is None:
            return Truth.UNKNOWN
        if recorded not in self.possible_kinds:
            return Truth.NO
        return Truth.YES if self.kind is recorded else Truth.UNKNOWN

    @property
    def shown_risks(self) -> tuple[RiskKind, ...]:
        """The risks that the facts show: a guarantee that is missing."""
        truths = self.decisions[0].truths
        return tuple(kind for name, kind in _SHOWN.items() if truths.get(name) is True)

    @property
    def unrecorded_risks(self) -> tuple[RiskKind, ...]:
        """The risks that the facts show and monitoring has not on record."""
        recorded = self.kept.risks or ()
        return tuple(one for one in self.shown_risks if one not in recorded)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each criterion, rule by rule."""
        return tuple(found for one in self.decisions for found in one.findings)

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The findings that decided, of the rules that bear on the verdict."""
        verdict = self.verdict
        return tuple(
            found
            for one in self.decisions
            if one.verdict is verdict
            for found in one.reasons
        )

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What to review: income that may end, and the like."""
        return tuple(found for one in self.decisions for found in one.notes)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts on which the verdict still depends, each once."""
        if self.verdict is not Truth.UNKNOWN:
            return ()
        named = {one.fact: one for law in self.decisions for one in law.missing}
        return tuple(named.values())

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rules, their criteria and numbers, each once."""
        cited = (cite for one in self.decisions for cite in one.citations)
        return tuple(dict.fromkeys(cited))

    def page(self, language: Language = "en") -> Page:
        """Give the assessment as a page: the kind, the rooms, then rule by rule."""
        zh = language == "zh"
        colon, joint = ("：", "、") if zh else (": ", ", ")
        question = "该户是否应纳入防返贫监测？" if zh else "Is it to be monitored? "
        about = (
            f"对象：{self.subject}；评定日：{self.on}；"
            f"核算时段：{self.window.first}至{self.window.last}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {self.on}. "
            f"Window: {self.window}."
        )
        blocks: list[Block] = [Paragraph(about)]
        for label, terms in (
            ("监测对象类别" if zh else "Kind", self._kinds()),
            ("可能的类别" if zh else "Possible kinds", self._open_kinds()),
            ("查出的风险" if zh else "Risks shown", self.shown_risks),
            ("未登记的风险" if zh else "Risks not on record", self.unrecorded_risks),
        ):
            if terms:
                named = joint.join(one.label(language) for one in terms)
                blocks.append(Paragraph(f"{label}{colon}{named}"))
        blocks += self.stress.blocks(language)
        for one in self.decisions:
            page = one.page(language)
            blocks += [Heading(page.title), *page.blocks]
        return Page(f"{question}{self.verdict.label(language)}", tuple(blocks))

    def _kinds(self) -> tuple[MonitoredKind, ...]:
        return () if self.kind is None else (self.kind,)

    def _open_kinds(self) -> tuple[MonitoredKind, ...]:
        return self.possible_kinds if self.kind is None else ()

    def to_row(self) -> dict[str, object]:
        """Give the assessment as one flat row, for a table of any library.

        Amounts are in fen; a room known within bounds has both its ends.
        """
        room, left = self.stress.income_room, self.stress.expense_room
        return {
            "household": self.subject,
            "on": self.on.isoformat(),
            "verdict": self.verdict.value,
            "kind": self.kind,
            "possible_kinds": ", ".join(self.possible_kinds),
            "because": ", ".join(one.criterion for one in self.reasons),
            "missing": ", ".join(one.fact for one in self.missing),
            "notes": ", ".join(
                one.criterion for one in self.notes if one.truth is Truth.YES
            ),
            "shown_risks": ", ".join(self.shown_risks),
            "income_room_low": lowest(room),
            "income_room_high": highest(room),
            "expense_room_low": lowest(left),
            "expense_room_high": highest(left),
        }

    def to_dict(self) -> dict[str, object]:
        """Give the assessment as plain JSON data that can be read without the code."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "window": {
                "first": self.window.first.isoformat(),
                "last": self.window.last.isoformat(),
            },
            "verdict": self.verdict.value,
            "kind": self.kind,
            "possible_kinds": list(self.possible_kinds),
            "recorded_kind": self.kept.category,
            "recorded_kind_fits": self.recorded_kind_fits.value,
            "shown_risks": list(self.shown_risks),
            "unrecorded_risks": list(self.unrecorded_risks),
            "missing": [one.to_dict() for one in self.missing],
            "stress": self.stress.to_dict(),
            "decisions": [one.to_dict() for one in self.decisions],
        }

    def __repr__(self) -> str:
        """Say how it came out, in one line."""
        kinds = ", ".join(self.possible_kinds)
        open_facts = ", ".join(one.fact for one in self.missing)
        rest = f"; missing: {open_facts}" if open_facts else ""
        said = f" ({kinds})" if kinds else ""
        return (
            f"<RiskAssessment of {self.subject} on {self.on}: "
            f"{self.verdict.name}{said}{rest}>"
        )
