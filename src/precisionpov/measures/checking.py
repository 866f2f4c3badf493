"""Is one measure what the rules allow: may the household get it, on these terms?"""

from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.assistance import (
    assistance_facts,
    measure_rules,
    measure_terms_facts,
)
from precisionpov.errors import RecordError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.document import Explained, Language, Page, Paragraph
from precisionpov.reasoning.findings import Finding, Missing
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household

__all__ = ["MeasureCheck", "check_measure"]


@attrs.frozen(kw_only=True, repr=False)
class MeasureCheck(Explained):
    """Whether one measure is what the rules allow.

    Attributes:
        measure: The measure.
        eligibility: Whether the household may get it. Where its kind has no rule in
            force, only what any measure is asked: is the household registered?
        terms: Whether its terms keep to the standard; None where none is in force.
    """

    measure: Measure
    eligibility: Decision
    terms: Decision | None

    @property
    def subject(self) -> str:
        """The id of the measure."""
        return self.measure.id

    @property
    def on(self) -> date:
        """The day of assessment."""
        return self.eligibility.on

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The one decision, or both."""
        return (self.eligibility, *((self.terms,) if self.terms is not None else ()))

    @property
    def verdict(self) -> Truth:
        """Whether it is what the rules allow: all of it."""
        verdict = self.eligibility.verdict
        return verdict if self.terms is None else verdict & self.terms.verdict

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not hold, or is unknown: of the household, then of the terms."""
        return tuple(
            finding
            for one in self.decisions
            for finding in one.findings
            if finding.truth is not Truth.YES
        )

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts on which the decisions still depend."""
        return tuple(missing for one in self.decisions for missing in one.missing)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources, each once."""
        return tuple(dict.fromkeys(x for one in self.decisions for x in one.citations))

    def page(self, language: Language = "en") -> Page:
        """Give the check as a page: the verdict, then each decision."""
        zh = language == "zh"
        kind, answer = self.measure.kind.label(language), self.verdict.label(language)
        about = (
            f"措施：{self.subject}；贫困户：{self.measure.household}；评定日：{self.on}"
            if zh
            else f"Measure: {self.subject}. Household: {self.measure.household}. "
            f"Day of assessment: {self.on}."
        )
        title = (
            f"{kind}：是否符合规定？{answer}"
            if zh
            else f"{kind}: is it what the rules allow? {answer}"
        )
        page = Page(title, (Paragraph(about),))
        for one in self.decisions:
            page = page.then(one.page(language))
        return page

    def to_dict(self) -> dict[str, object]:
        """Give the check as plain JSON data."""
        return {
            "measure": self.subject,
            "kind": self.measure.kind.value,
            "household": self.measure.household,
            "on": self.on.isoformat(),
            "verdict": self.verdict.value,
            "eligibility": self.eligibility.to_dict(),
            "terms": None if self.terms is None else self.terms.to_dict(),
        }

    def __repr__(self) -> str:
        """Name the measure and the verdict, in one line."""
        return (
            f"<MeasureCheck of {self.subject} on {self.on}: "
            f"{self.measure.kind.value}, {self.verdict.value}>"
        )


def check_measure(
    measure: Measure, household: Household, *, on: date, policy: Policy = NATIONAL
) -> MeasureCheck:
    """Judge one measure: may the household get it, and do its terms keep to the law?

    Args:
        measure: The measure.
        household: The household that it is for.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: Nothing is said of measures on that day.
        RecordError: The measure is for another household, or the record cannot be
            true on that day.
        TypeError: One is no record of its kind.
    """
    require(measure, Measure, "check_measure")
    require(household, Household, "check_measure")
    if measure.household != household.id:
        raise RecordError.at("household", "the measure is for another household")
    law = law_of(policy, on)
    rules = law.kept(measure_rules)[measure.kind]
    terms = None
    if rules.terms is not None:
        facts = measure_terms_facts(measure, household, on)
        terms = decide(rules.terms, facts)
    return MeasureCheck(
        measure=measure,
        eligibility=decide(rules.eligibility, assistance_facts(household, law)),
        terms=terms,
    )
