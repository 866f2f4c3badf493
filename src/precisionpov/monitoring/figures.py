"""Figures over many assessments: how many are monitored, and how many returned."""

from collections.abc import Iterable
from datetime import date

import attrs

from precisionpov.derive.answers import require_all
from precisionpov.errors import RecordError
from precisionpov.monitoring.assessment import RiskAssessment
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import (
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.quantity import Range, add, highest, lowest
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit, show
from precisionpov.records.monitoring import MonitoredKind
from precisionpov.statistics import Incidence

__all__ = ["KindCount", "MonitoringFigures", "monitoring_figures", "return_rate"]


@attrs.frozen
class KindCount:
    """How many households came out in one way.

    Attributes:
        verdict: Whether they are to be monitored.
        kind: As which kind; None where it is open, or they are not.
        households: How many households.
        people: How many people they count, within bounds if need be.
    """

    verdict: Truth
    kind: MonitoredKind | None
    households: int
    people: int | Range

    def label(self, language: Language = "en") -> str:
        """Name it in ``"en"`` or ``"zh"``."""
        if self.kind is not None:
            return self.kind.label(language)
        return _OTHERS[self.verdict][language == "zh"]

    def to_row(self) -> dict[str, object]:
        """Give it as a flat row; people known within bounds have both ends."""
        return {
            "verdict": self.verdict.value,
            "kind": self.kind,
            "households": self.households,
            "people_low": lowest(self.people),
            "people_high": highest(self.people),
        }


_OTHERS = {
    Truth.YES: ("to be monitored, kind still open", "应纳入监测，类别待定"),
    Truth.NO: ("not to be monitored", "不纳入监测"),
    Truth.UNKNOWN: ("not known", "情况不明"),
}


@attrs.frozen(kw_only=True, repr=False)
class MonitoringFigures(Explained):
    """How the households of a place came out on one day.

    Attributes:
        on: The day of assessment; None where nothing was assessed.
        counts: The three kinds, then those whose kind is open, those that are not
            monitored, and those of which it is not known.
    """

    on: date | None
    counts: tuple[KindCount, ...]

    @property
    def households(self) -> int:
        """How many households were assessed."""
        return sum(one.households for one in self.counts)

    @property
    def monitored(self) -> int:
        """How many households are to be monitored, as whatever kind."""
        return sum(one.households for one in self.counts if one.verdict is Truth.YES)

    @property
    def undecided(self) -> int:
        """Of how many households it is not known."""
        return sum(
            one.households for one in self.counts if one.verdict is Truth.UNKNOWN
        )

    def to_rows(self) -> list[dict[str, object]]:
        """Give each count as a flat row, for a table of any library."""
        return [one.to_row() for one in self.counts]

    def page(self, language: Language = "en") -> Page:
        """Give the counts as a table."""
        zh = language == "zh"
        day = self.on or "-"
        about = f"评定日：{day}" if zh else f"Day of assessment: {day}."
        head = ("类别", "户数", "人数") if zh else ("kind", "households", "people")
        rows = [
            (
                one.label(language),
                f"{one.households:,}",
                show(one.people, Unit.PERSON, language),
            )
            for one in self.counts
        ]
        title = "防返贫监测情况" if zh else "Households under monitoring"
        return Page(title, (Paragraph(about), Table(head, rows)))

    def to_dict(self) -> dict[str, object]:
        """Give the figures as plain JSON data."""
        return {
            "on": None if self.on is None else self.on.isoformat(),
            "households": self.households,
            "monitored": self.monitored,
            "undecided": self.undecided,
            "counts": self.to_rows(),
        }

    def __repr__(self) -> str:
        """Say the figures in one line."""
        return (
            f"<MonitoringFigures on {self.on}: {self.monitored} of "
            f"{self.households} households, {self.undecided} unknown>"
        )


def monitoring_figures(assessments: Iterable[RiskAssessment]) -> MonitoringFigures:
    """Count the households of a place by how they came out.

    Args:
        assessments: One for each household, all of one day; in any order.

    Raises:
        RecordError: Two are of one household, or of different days.
        TypeError: One is no assessment.
    """
    found = require_all(assessments, RiskAssessment, "monitoring_figures")
    seen: set[str] = set()
    for index, one in enumerate(found):
        if one.subject in seen:
            raise RecordError.at(f"[{index}]", "this household is assessed twice")
        if one.on != found[0].on:
            raise RecordError.at(f"[{index}]", f"is not of {found[0].on}, as the first")
        seen.add(one.subject)
    ways: list[tuple[Truth, MonitoredKind | None]] = [
        *((Truth.YES, kind) for kind in MonitoredKind),
        *((verdict, None) for verdict in (Truth.YES, Truth.NO, Truth.UNKNOWN)),
    ]
    counts: list[KindCount] = []
    for verdict, kind in ways:
        own = [one for one in found if (one.verdict, one.kind) == (verdict, kind)]
        people = add(*(one.stress.members for one in own))
        counts.append(KindCount(verdict, kind, len(own), people or 0))
    return MonitoringFigures(on=found[0].on if found else None, counts=tuple(counts))


def return_rate(decisions: Iterable[Decision]) -> Incidence:
    """Give the share of exited households that returned to poverty (T-004-16).

    Households that had not exited are left out; those of which that, or the return,
    is not known are undecided.

    Args:
        decisions: Those of :func:`assess_return`, one for each household.

    Raises:
        RecordError: Nobody had exited, or a decision is of another rule.
        TypeError: One is no decision.
    """
    returned = undecided = exited = 0
    for index, one in enumerate(require_all(decisions, Decision, "return_rate")):
        if one.rule != "household_return":
            raise RecordError.at(f"[{index}]", "is no decision about a return")
        left = one.truths["exited"]
        if left is not False:
            exited += 1
            returned += one.verdict is Truth.YES
            undecided += left is None or one.verdict is Truth.UNKNOWN
    return Incidence(returned, undecided, exited, "exited households")
