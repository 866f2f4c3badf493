"""What a third party's sample says about a county, and why."""

from datetime import date

import attrs

from precisionpov.evaluation.cases import BrokenCriterion, EvaluatedCase, broken
from precisionpov.evaluation.rates import CompositeIncidence, Rate, RateKind
from precisionpov.evaluation.showing import (
    broken_blocks,
    case_blocks,
    chance,
    rate_table,
    share_text,
)
from precisionpov.reasoning.decide import Decision
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph
from precisionpov.reasoning.explaining import (
    missing_blocks,
    named_blocks,
)
from precisionpov.reasoning.findings import Finding, Missing
from precisionpov.reasoning.tally import together
from precisionpov.reasoning.telling import telling_of
from precisionpov.reasoning.truth import Truth

__all__ = ["Evaluation"]


@attrs.frozen(kw_only=True, repr=False)
class Evaluation(Explained):
    """How a county came out of the evaluation by a third party.

    Attributes:
        decision: The rule of the day, asked of the county.
        rates: The four rates: missed, wrong exit, wrong inclusion, recognition.
        composite: Composite incidence.
        cases: The households that stand wrongly, that may, or of which the third
            party and the rule say the opposite; by id.
        households: How many households were drawn.
    """

    decision: Decision
    rates: tuple[Rate, ...]
    composite: CompositeIncidence
    cases: tuple[EvaluatedCase, ...]
    households: int

    @property
    def subject(self) -> str:
        """The id of the sample."""
        return self.decision.subject

    @property
    def on(self) -> date:
        """The day of the evaluation."""
        return self.decision.on

    @property
    def verdict(self) -> Truth:
        """Whether the county passes: yes, no or unknown."""
        return self.decision.verdict

    @property
    def clears(self) -> Truth:
        """Whether it passes beyond the chance of the draw.

        Yes where every interval clears its gate; no where one lies wholly beyond;
        else unknown: another sample might say otherwise.
        """
        gated = [one.clears for one in self.rates if one.gate is not None]
        return together([*gated, self.composite.clears])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each gate, in the order of the rule."""
        return self.decision.findings

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What to look at besides; notes never touch the verdict."""
        return self.decision.notes

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """The findings that decided."""
        return self.decision.reasons

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Exactly the unknown facts on which the verdict still depends."""
        return self.decision.missing

    @property
    def wrong(self) -> tuple[EvaluatedCase, ...]:
        """The households that stand wrongly."""
        return tuple(one for one in self.cases if one.wrong is Truth.YES)

    @property
    def broken(self) -> tuple[BrokenCriterion, ...]:
        """The criteria that wrong cases broke, those of most people first."""
        return broken(self.cases)

    @property
    def unattributed(self) -> tuple[EvaluatedCase, ...]:
        """The wrong cases of which no broken criterion is known."""
        return tuple(one for one in self.wrong if not one.reasons)

    @property
    def contradicted(self) -> tuple[EvaluatedCase, ...]:
        """The cases of which the third party and the rule say the opposite."""
        return tuple(one for one in self.cases if one.contradicted)

    def rate(self, kind: RateKind | str) -> Rate:
        """Give one of the four rates, by member or value.

        Raises:
            KeyError: There is no such rate.
        """
        return {str(one.kind.value): one for one in self.rates}[kind]

    def page(self, language: Language = "en") -> Page:
        """Give the evaluation as a page: rates, cases, what is missing, sources."""
        zh = language == "zh"
        law = self.decision.law
        question, answer = law.rule.label(language), self.verdict.label(language)
        under = ("；" if zh else "; ").join(words[zh] for words in law.under_words)
        asked = [one.fact for one in self.missing]
        notes = telling_of(law, language).notes(self.decision.facts, asked)
        about = (
            f"样本：{self.subject}，{self.households}户；评定日：{self.on}；适用规则：{under}"
            if zh
            else f"Sample: {self.subject}, households: {self.households:,}. "
            f"Day of the evaluation: {self.on}. Rules: {under}."
        )
        return Page(
            f"{question}{'' if zh else ' '}{answer}",
            (
                Paragraph(about),
                rate_table(self.rates, self.composite, language),
                Paragraph(chance(self.clears, language)),
                *broken_blocks(self.broken, language),
                *case_blocks(self.cases, language),
                *missing_blocks(self.missing, self.decision.facts.place, language),
                *(block for part in notes for block in part.blocks()),
                *named_blocks(law.outline.sources[language], language),
            ),
        )

    def to_rows(self) -> list[dict[str, object]]:
        """Give every case as a flat row, for a table of any library."""
        return [
            {
                "subject": one.subject,
                "kind": one.kind.value,
                "people": one.people,
                "wrong": one.wrong.value,
                "found": one.found.value,
                "by_rule": one.by_rule.value,
                "criteria": "; ".join(x.criterion for x in one.reasons),
            }
            for one in self.cases
        ]

    def to_dict(self) -> dict[str, object]:
        """Give the evaluation as plain JSON data that can be read without the code."""
        return {
            **self.decision.to_dict(),
            "households": self.households,
            "clears": self.clears.value,
            "rates": [one.to_dict() for one in self.rates],
            "composite": self.composite.to_dict(),
            "cases": [one.to_dict() for one in self.cases],
        }

    def __repr__(self) -> str:
        """Say how it came out, in one line."""
        shown = [f"{one.kind.value} {share_text(one)}" for one in self.rates]
        shown.append(f"composite {share_text(self.composite)}")
        return (
            f"<Evaluation {self.subject} on {self.on}: {self.verdict.name}, "
            f"{', '.join(shown)}>"
        )
