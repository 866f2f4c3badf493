"""From a bound rule and the facts of one subject to a decision."""

from collections.abc import Iterator
from datetime import date

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph
from precisionpov.reasoning.evidence import TRUTHS, findings_of
from precisionpov.reasoning.explaining import (
    findings_blocks,
    margin_blocks,
    missing_blocks,
    named_blocks,
    note_blocks,
    shares_of,
)
from precisionpov.reasoning.expression import Comparison, Criterion, Quotient
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.findings import Finding, Margin, Missing, plain
from precisionpov.reasoning.fingerprint import fingerprint, structure
from precisionpov.reasoning.kleene import sides
from precisionpov.reasoning.missing import undecided
from precisionpov.reasoning.quantity import highest, lowest
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth

__all__ = ["Decision", "check", "decide"]


def decide(law: BoundRule, facts: Facts) -> "Decision":
    """Judge one subject by its facts.

    Raises:
        TypeError: The facts are not of the rule's subject.
        PolicyError: The rule is a checklist, which has no verdict.
    """
    return Decision(law, facts, law.answers(facts))


def check(law: BoundRule, facts: Facts) -> tuple[Finding, ...]:
    """Ask each of a rule's notes by itself; give all their findings, in order.

    Raises:
        TypeError: The facts are not of the rule's subject.
    """
    return findings_of(law, law.rule.notes, facts, law.answers_of_notes(facts))


@attrs.frozen(repr=False)
class Decision(Explained):
    """A verdict on one subject, with all that led to it.

    Findings, reasons and the like are made when they are asked for.

    Attributes:
        law: The rule with the numbers of the day.
        facts: The facts it was judged by.
        answers: The verdict, then the truth of each criterion, as True, False, None.
    """

    law: BoundRule
    facts: Facts
    answers: Answers

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self.law.rule.id

    @property
    def subject(self) -> str:
        """The id of whom or what was judged."""
        return self.facts.subject

    @property
    def on(self) -> date:
        """The day on which it was judged."""
        return self.law.on

    @property
    def verdict(self) -> Truth:
        """Yes, no or unknown."""
        return TRUTHS[self.answers[0]]

    @property
    def truths(self) -> dict[str, bool | None]:
        """The truth of each criterion, by its id inside the rule."""
        ids = (one.id for one in self.law.rule.criteria)
        return dict(zip(ids, self.answers[1:], strict=True))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each criterion of the rule, in its order."""
        return findings_of(
            self.law, self.law.rule.criteria, self.facts, self.answers[1:]
        )

    @property
    def notes(self) -> tuple[Finding, ...]:
        """Findings that never touch the verdict, where they hold or are unknown."""
        found = check(self.law, self.facts)
        return tuple(one for one in found if one.truth is not Truth.NO)

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The findings that decided: those without which the verdict would be open.

        For an unknown verdict, the findings that are themselves unknown and matter.
        """
        return self._parted()[0]

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Exactly the unknown facts on which the verdict still depends."""
        if self.answers[0] is not None:
            return ()
        numbers = self.law.outline.by_name
        facts = undecided(self.law.rule.when, self.facts, numbers)
        return tuple(
            Missing(one.name, self.facts.path_of(one.name), one.en, one.zh)
            for one in facts
        )

    @property
    def margin(self) -> tuple[Margin, ...]:
        """How far each compared amount is from its threshold, in rule order."""
        return tuple(margin for _, margin in self._margins())

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rule, its criteria and its numbers, each once."""
        return self.law.outline.citations

    def page(self, language: Language = "en") -> Page:
        """Give the decision as a page: verdict, reasons, what is missing, sources."""
        zh = language == "zh"
        rule = self.law.rule
        question, answer = rule.label(language), self.verdict.label(language)
        gap = "" if question.endswith("？") else " "
        about = (
            f"对象：{self.subject}；评定日：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {self.on}."
        )
        if self.law.under:
            under = ", ".join(self.law.under)
            about += f"；适用规则：{under}" if zh else f" Rules: {under}."
        (reasons, others), missing = self._parted(), self.missing
        compared = self.law.outline.compared
        shares = shares_of(rule.id, compared, self.facts, language)
        decided, asked = (
            ("决定性理由", "其他要求") if zh else ("What decided", "Also asked")
        )
        return Page(
            f"{question}{gap}{answer}",
            (
                Paragraph(about),
                *findings_blocks(decided, reasons, language, shares),
                *missing_blocks(missing, self.facts.place, language),
                *findings_blocks(asked, others, language, shares),
                *margin_blocks(tuple(self._margins()), language),
                *note_blocks(self.notes, missing, language),
                *named_blocks(self.law.outline.sources[language], language),
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the decision as plain JSON data that can be read without the code.

        ``input`` is a hash of the facts, ``rule_version`` one of what the rule asks,
        whatever its wording: equal decisions have equal ones.
        """
        law = self.law
        facts = {
            name: plain(getattr(self.facts, name))
            for name in words_of(type(self.facts))
        }
        return {
            "rule": self.rule,
            "rule_version": fingerprint(structure(law.rule)),
            "subject": self.subject,
            "on": self.on.isoformat(),
            "under": list(self.law.under),
            "verdict": self.verdict.value,
            "findings": [one.to_dict() for one in self.findings],
            "reasons": [one.criterion for one in self.reasons],
            "notes": [one.to_dict() for one in self.notes],
            "missing": [one.to_dict() for one in self.missing],
            "margin": [one.to_dict() for one in self.margin],
            "numbers": [
                {
                    "name": parameter.name,
                    "value": dated.value,
                    "unit": parameter.unit.value,
                    "citation": dated.citation.to_dict(),
                }
                for parameter, dated in zip(
                    law.rule.parameters, law.numbers, strict=True
                )
            ],
            "source": law.dated.citation.to_dict(),
            "facts": facts,
            "input": fingerprint(facts),
        }

    def _parted(self) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """Part the findings that decided from the others."""
        bearing = self.law.outline.bearing.of(self.answers[1:])
        decided: list[Finding] = []
        others: list[Finding] = []
        criteria = self.law.rule.criteria
        for one, found in zip(criteria, self.findings, strict=True):
            (decided if one.id in bearing else others).append(found)
        return tuple(decided), tuple(others)

    def _margins(self) -> Iterator[tuple[Comparison, Margin]]:
        """Go through everything that is compared, with its distance."""
        for criterion, part in self.law.outline.compared:
            yield part, self._margin(criterion, part)

    def _margin(self, criterion: Criterion, part: Comparison) -> Margin:
        """Work out how far a comparison is from turning."""
        left, factor, right = sides(part, self.facts, self.law.outline.by_name)
        heads = right if isinstance(part.left, Quotient) else None
        return Margin(
            f"{self.rule}.{criterion.id}",
            part.compared.name,
            _less(lowest(left), factor, highest(right)),
            _less(highest(left), factor, lowest(right)),
            part.compared.unit,
            heads if type(heads) is int else None,
        )

    def __repr__(self) -> str:
        """Say what was judged and how it came out, in one line."""
        open_facts = ", ".join(one.fact for one in self.missing)
        rest = f", missing: {open_facts}" if open_facts else ""
        return (
            f"<{type(self).__name__} {self.rule} of {self.subject or 'a subject'} "
            f"on {self.on}: {self.verdict.name}{rest}>"
        )


def _less(value: int | None, factor: int, other: int | None) -> int | None:
    """Take a threshold from an amount; open bounds stay open."""
    if value is None or other is None:
        return None
    return value - factor * other
