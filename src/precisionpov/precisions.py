"""Is a plan precise? The six precisions, one after the other, with findings."""

from collections.abc import Iterator
from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.plan import PlanIndex, plan_index
from precisionpov.derive.plan_asked import PLAN_ASKED
from precisionpov.errors import NotInForceError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy
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
from precisionpov.reasoning.tally import CriterionCount, Tally, tally, together
from precisionpov.reasoning.truth import Truth
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["MOST_SHOWN", "PlanCheck", "PrecisionCheck", "check_plan"]

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
            return (
                f"{total}项中{number}项不符合;最多的一条({times}项):{named}"
                if zh
                else f"{number:,} of {total:,} fall short, {times:,} of them in this: "
                f"{named}"
            )
        return (
            f"{total}项中{number}项无法判断;最多的一条({times}项):{named}"
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
        return tuple(
            dict.fromkeys(cite for one in self.tallies for cite in _cited(one))
        )

    def page(self, language: Language = "en") -> Page:
        """Give the check of this precision as a page."""
        zh = language == "zh"
        title = self.precision.label(language)
        blocks = [*self.blocks(language), *source_blocks(self.citations, language)]
        answer = self.verdict.label(language)
        return Page(f"{title}:{answer}" if zh else f"{title}: {answer}", blocks)

    def blocks(self, language: Language = "en") -> tuple[Block, ...]:
        """Give the reason, and a table of the findings up to a limit."""
        zh = language == "zh"
        blocks: list[Block] = [Paragraph(self.reason(language))]
        if self.not_in_force:
            purposes = ", ".join(self.not_in_force)
            text = "当日无有效规则:" if zh else "No rule in force on that day: "
            blocks.append(Paragraph(f"{text}{purposes}"))
        found, more = _shown(found for one in self.tallies for found in one.findings())
        if found:
            blocks.append(_table(found, language))
        if more:
            text = f"另有{more}条。" if zh else f"and {more:,} more."
            blocks.append(Paragraph(text))
        return tuple(blocks)

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
        title = f"计划是否精准?{answer}" if zh else f"Is the plan precise? {answer}"
        about = (
            f"计划:{self.plan};评定日:{self.on}"
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
        """Give every finding as a flat row, for a table of any library."""
        return [
            {
                "precision": one.precision.value,
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
            for found in one.findings
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
    law = policy.on(on)
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


def _cited(one: Tally) -> Iterator[Citation]:
    """Give the sources of a rule, its criteria and its numbers."""
    yield one.law.dated.citation
    for criterion in one.law.rule.criteria:
        yield criterion.cite
    for number in one.law.numbers:
        yield number.citation


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
    joint = ";" if zh else "; "
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
