"""Which policies still apply after an exit, or after a risk was eliminated."""

from collections.abc import Iterable
from datetime import date

import attrs

from precisionpov.derive.answers import require, require_all
from precisionpov.derive.monitoring import of_household
from precisionpov.derive.retaining import retention_facts
from precisionpov.errors import Fault, RecordError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Language,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.explaining import missing_blocks, source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoringRecord

__all__ = ["RetainedPolicies", "retained_policies"]


@attrs.frozen(kw_only=True, repr=False)
class RetainedPolicies(Explained):
    """Which of a household's measures still apply on a day.

    Attributes:
        subject: The id of the household.
        on: The day.
        measures: The measures.
        decisions: Whether each still applies, in the order of the measures.
    """

    subject: str
    on: date
    measures: tuple[Measure, ...]
    decisions: tuple[Decision, ...]

    @property
    def retained(self) -> tuple[Measure, ...]:
        """The measures that still apply."""
        return self._of(Truth.YES)

    @property
    def ended(self) -> tuple[Measure, ...]:
        """The measures that do not apply any more."""
        return self._of(Truth.NO)

    @property
    def unknown(self) -> tuple[Measure, ...]:
        """The measures of which it is not known."""
        return self._of(Truth.UNKNOWN)

    def _of(self, verdict: Truth) -> tuple[Measure, ...]:
        pairs = zip(self.measures, self.decisions, strict=True)
        return tuple(one for one, decision in pairs if decision.verdict is verdict)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, measure by measure."""
        return tuple(found for one in self.decisions for found in one.findings)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources, each once."""
        cited = (cite for one in self.decisions for cite in one.citations)
        return tuple(dict.fromkeys(cited))

    def page(self, language: Language = "en") -> Page:
        """Give a table of the measures, and what is still to be asked."""
        zh = language == "zh"
        joint, colon = ("；", "：") if zh else ("; ", ": ")
        about = (
            f"对象：{self.subject}；评定日：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {self.on}."
        )
        head = ("措施", "种类", "是否继续", "理由") if zh else (
            "measure", "kind", "still applies", "because"
        )  # fmt: skip
        rows = [
            (
                measure.id,
                measure.kind.label(language),
                decision.verdict.label(language),
                joint.join(
                    one.label(language).rstrip(".。")
                    + colon
                    + one.truth.label(language)
                    for one in decision.reasons
                ),
            )
            for measure, decision in zip(self.measures, self.decisions, strict=True)
        ]
        blocks: list[Block] = [Paragraph(about), Table(head, rows)]
        for one in self.decisions:
            blocks += missing_blocks(one.missing, one.facts.place, language)
        blocks += source_blocks(self.citations, language)
        title = "退出后继续享受的政策" if zh else "Policies that still apply"
        return Page(title, tuple(blocks))

    def to_rows(self) -> list[dict[str, object]]:
        """Give each measure as a flat row, for a table of any library."""
        return [
            {
                "household": self.subject,
                "on": self.on.isoformat(),
                "measure": measure.id,
                "kind": measure.kind.value,
                "retained": decision.verdict.value,
                "because": ", ".join(one.criterion for one in decision.reasons),
            }
            for measure, decision in zip(self.measures, self.decisions, strict=True)
        ]

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "measures": self.to_rows(),
            "decisions": [one.to_dict() for one in self.decisions],
        }

    def __repr__(self) -> str:
        """Count the measures, in one line."""
        return (
            f"<RetainedPolicies of {self.subject} on {self.on}: "
            f"{len(self.retained)} of {len(self.measures)} still apply, "
            f"{len(self.unknown)} unknown>"
        )


def retained_policies(
    household: Household,
    measures: Iterable[Measure],
    *,
    on: date,
    policy: Policy = NATIONAL,
    monitoring: MonitoringRecord | None = None,
) -> RetainedPolicies:
    """Tell which policies still apply to a household on a day (EX-5, RT-8).

    After an exit policies stay, through the transition period to the end of 2025,
    unless the household left them all as a stable one. A monitored household keeps
    its measures; once its risk is eliminated, loans, asset income, public posts and
    Rain-and-Dew run on to their agreed end.

    It is asked of each measure's policy. That a policy stays does not renew a loan
    or a post that has run out.

    Args:
        household: Its record.
        measures: Its measures.
        on: The day.
        policy: The rules of the place.
        monitoring: What monitoring keeps of the household; None leaves it unknown.

    Raises:
        NotInForceError: No rule is in force on that day.
        RecordError: A measure is another household's, or the records contradict
            each other.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "retained_policies")
    rule = law_of(policy, on).rule("policy_retained")
    kept = of_household(household, monitoring, on)
    given = require_all(measures, Measure, "retained_policies")
    faults = [
        Fault(f"measures[{index}].household", "is not the id of the household")
        for index, one in enumerate(given)
        if one.household != household.id
    ]
    if faults:
        raise RecordError(faults)
    return RetainedPolicies(
        subject=household.id,
        on=on,
        measures=given,
        decisions=tuple(
            decide(rule, retention_facts(household, one, f"measures[{i}]", on, kept))
            for i, one in enumerate(given)
        ),
    )
