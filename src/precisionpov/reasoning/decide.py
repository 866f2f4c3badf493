"""From a bound rule and the facts of one subject to a decision."""

from collections.abc import Iterator
from datetime import date
from typing import NoReturn

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.compiling import Answers
from precisionpov.reasoning.document import Explained, Language, Page, titled
from precisionpov.reasoning.evidence import TRUTHS, findings_of
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.findings import Finding, Margin, Missing, plain
from precisionpov.reasoning.fingerprint import fingerprint, structure
from precisionpov.reasoning.missing import undecided
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.telling import Part, Telling, telling_of
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
        bearing = self.law.outline.bearing.of(self.answers[1:])
        ids = [one.id for one in self.law.rule.criteria]
        found = zip(ids, self.findings, strict=True)
        return tuple(finding for one, finding in found if one in bearing)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Exactly the unknown facts on which the verdict still depends."""
        if self.answers[0] is not None:
            return ()
        outline = self.law.outline
        bearing = outline.bearing.of(self.answers[1:])
        facts = [
            fact
            for one in bearing
            for fact in undecided(
                outline.criteria[one].condition, self.facts, outline.by_name
            )
        ]
        return tuple(
            Missing(one.name, self.facts.path_of(one.name), one.en, one.zh)
            for one in facts
        )

    @property
    def margin(self) -> tuple[Margin, ...]:
        """How far each compared amount is from its threshold, in rule order."""
        compared = self.law.outline.compared
        return tuple([one.margin(self.facts) for one in compared])

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the rule, its criteria and its numbers, each once."""
        return self.law.outline.citations

    def page(self, language: Language = "en") -> Page:
        """Give the decision as a page: verdict, reasons, what is missing, sources."""
        told = telling_of(self.law, language)
        blocks = [block for part in self._parts(told) for block in part.blocks()]
        return Page(told.title(self.answers[0]), blocks)

    def explain(self, language: Language = "en") -> str:
        """Give the explanation as text in ``"en"`` or ``"zh"``."""
        told = telling_of(self.law, language)
        texts = [part.text() for part in self._parts(told)]
        return titled(told.title(self.answers[0])) + "".join(texts)

    def _parts(self, told: Telling) -> Iterator[Part]:
        return told.parts(self.facts, self.answers, self.missing, self.margin)

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

    def __bool__(self) -> NoReturn:
        """Refuse: write what you mean.

        Raises:
            TypeError: Always.
        """
        msg = (
            "a Decision has no truth value in Python; write "
            "`decision.verdict is Truth.YES` (or `is not Truth.NO`)"
        )
        raise TypeError(msg)

    def __repr__(self) -> str:
        """Say what was judged and how it came out, in one line."""
        open_facts = ", ".join(one.fact for one in self.missing)
        rest = f", missing: {open_facts}" if open_facts else ""
        return (
            f"<{type(self).__name__} {self.rule} of {self.subject or 'a subject'} "
            f"on {self.on}: {self.verdict.name}{rest}>"
        )
