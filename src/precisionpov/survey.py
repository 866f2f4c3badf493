"""Is the survey of a household complete? Five aspects, and what each still lacks."""

from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.survey import missing_in
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.policy.survey import SURVEY_CITATION, Aspect
from precisionpov.reasoning.document import (
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.source import Citation
from precisionpov.records.household import Household
from precisionpov.records.labels import place_label

__all__ = ["Aspect", "AspectReport", "SurveyReport", "survey_completeness"]


@attrs.frozen
class AspectReport:
    """One aspect of a survey.

    Attributes:
        aspect: The aspect.
        missing: The places in the record that it still lacks.
    """

    aspect: Aspect
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


@attrs.frozen(kw_only=True, repr=False)
class SurveyReport(Explained):
    """How complete the survey of a household is. It is never part of a verdict.

    Attributes:
        subject: The id of the household.
        on: The day of assessment.
        aspects: The five aspects, in order.
    """

    subject: str
    on: date
    aspects: tuple[AspectReport, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is missing in any aspect."""
        return all(one.complete for one in self.aspects)

    @property
    def missing(self) -> tuple[str, ...]:
        """Everything that is missing, each place once."""
        return tuple(dict.fromkeys(x for one in self.aspects for x in one.missing))

    @property
    def citation(self) -> Citation:
        """The source of the five aspects."""
        return SURVEY_CITATION

    def page(self, language: Language = "en") -> Page:
        """Give the report as a page: a row for each aspect."""
        zh = language == "zh"
        about = (
            f"对象：{self.subject}；评定日：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {self.on}."
        )
        joint = "、" if zh else "; "
        complete, lacking = ("完整", "缺项") if zh else ("complete", "lacking")
        rows = tuple(
            (
                one.aspect.label(language),
                complete if one.complete else lacking,
                joint.join(place_label(x, language) for x in one.missing),
            )
            for one in self.aspects
        )
        head = (
            ("方面", "状况", "待补登记项") if zh else ("aspect", "state", "to be asked")
        )
        title = "入户调查完整性" if zh else "Completeness of the survey"
        source = Paragraph(self.citation.text(language))
        return Page(title, (Paragraph(about), Table(head, rows), source))

    def to_dict(self) -> dict[str, object]:
        """Give the report as plain JSON data."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "complete": self.complete,
            "aspects": {one.aspect.value: list(one.missing) for one in self.aspects},
            "citation": self.citation.to_dict(),
        }

    def __repr__(self) -> str:
        """Name the aspects that lack something, in one line."""
        lacking = [one.aspect.value for one in self.aspects if not one.complete]
        state = f"lacking: {', '.join(lacking)}" if lacking else "complete"
        return f"<SurveyReport of {self.subject} on {self.on}: {state}>"


def survey_completeness(
    household: Household, *, on: date, policy: Policy = NATIONAL
) -> SurveyReport:
    """Tell what a household's survey still lacks, aspect by aspect.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: No window of income is known for that day.
        RecordError: The record cannot be true on that day.
        TypeError: ``household`` is no household, or ``policy`` no policy.
    """
    require(household, Household, "survey_completeness")
    law = law_of(policy, on)
    aspects = tuple(
        AspectReport(one, missing_in(one, household, law)) for one in Aspect
    )
    return SurveyReport(subject=household.id, on=on, aspects=aspects)
