"""What others know of a household: flags, never a verdict (ID-55 to ID-57)."""

from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.evidence import evidence_facts
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.policy.evidence import EVIDENCE_PURPOSES
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import check
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
)
from precisionpov.reasoning.explaining import findings_blocks, source_blocks
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.truth import Truth
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.household import Household

__all__ = ["EvidenceCheck", "third_party_flags"]


@attrs.frozen(kw_only=True, repr=False)
class EvidenceCheck(Explained):
    """What others know of a household, held against what it declared.

    Attributes:
        subject: The id of the household.
        on: The day of the check.
        findings: One for each thing compared: yes is a flag, no is none, unknown is
            neither a flag nor a clearance.
        not_asked: The rules for which the policy has no threshold.
    """

    subject: str
    on: date
    findings: tuple[Finding, ...]
    not_asked: tuple[str, ...]

    @property
    def flags(self) -> tuple[Finding, ...]:
        """What to ask the household about."""
        return self._of(Truth.YES)

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """What could not be compared."""
        return self._of(Truth.UNKNOWN)

    @property
    def clear(self) -> Truth:
        """No where there is a flag; yes only where all was asked and compared."""
        if self.flags:
            return Truth.NO
        return Truth.UNKNOWN if self.unknown or self.not_asked else Truth.YES

    def _of(self, truth: Truth) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.truth is truth)

    def page(self, language: Language = "en") -> Page:
        """Give the check as a page: flags, what is unknown, what was not asked."""
        zh = language == "zh"
        number = len(self.flags)
        title = (
            f"部门数据比对：疑点{number}条"
            if zh
            else f"Evidence of others, flags: {number}"
        )
        about = (
            f"对象：{self.subject}；比对日：{self.on}。疑点须入户核实，不作为结论。"
            if zh
            else f"Subject: {self.subject}. Day of the check: {self.on}. A flag is "
            "something to ask about, not a verdict."
        )
        first, second, third = (
            ("疑点", "无法比对", "未设标准，未作比对")
            if zh
            else ("Flags", "Could not be compared", "Not asked: no threshold is given")
        )
        blocks: list[Block] = [
            Paragraph(about),
            *findings_blocks(first, self.flags, language),
            *findings_blocks(second, self.unknown, language),
        ]
        if self.not_asked:
            named = [EVIDENCE_PURPOSES[one][zh] for one in self.not_asked]
            blocks += [Heading(third), Lines(named)]
        cited = dict.fromkeys(one.citation for one in self.findings)
        return Page(title, (*blocks, *source_blocks(tuple(cited), language)))

    def to_dict(self) -> dict[str, object]:
        """Give the check as plain JSON data."""
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "clear": self.clear.value,
            "findings": [one.to_dict() for one in self.findings],
            "not_asked": list(self.not_asked),
        }

    def __repr__(self) -> str:
        """Name the flags, in one line."""
        named = ", ".join(one.criterion for one in self.flags) or "no flag"
        return (
            f"<EvidenceCheck of {self.subject} on {self.on}: {named}; "
            f"{len(self.unknown)} unknown>"
        )


def third_party_flags(
    household: Household,
    evidence: ThirdPartyEvidence,
    *,
    on: date,
    policy: Policy = NATIONAL,
) -> EvidenceCheck:
    """Hold what others know against what a household declared.

    Args:
        household: Its record; what it declared stands in its holdings, members and
            expenses.
        evidence: What others know.
        on: The day of the check; its window of income is that of medical cost.
        policy: The rules of the place. Thresholds of deposits, electricity and
            medical cost are the caller's, by
            :func:`~precisionpov.with_thresholds`.

    Raises:
        NotInForceError: No window of income is known for that day.
        RecordError: The evidence is of another household, or of a later day.
        TypeError: One of the two is no such record.
    """
    require(household, Household, "third_party_flags")
    require(evidence, ThirdPartyEvidence, "third_party_flags")
    if evidence.household != household.id:
        raise RecordError.at("evidence.household", "is the id of another household")
    if evidence.as_of is not None and evidence.as_of > on:
        raise RecordError.at("evidence.as_of", f"is after the day of the check, {on}")
    law = law_of(policy, on)
    facts = evidence_facts(household, evidence, law)
    findings: list[Finding] = []
    not_asked: list[str] = []
    for purpose in EVIDENCE_PURPOSES:
        try:
            bound = law.rule(purpose)
        except NotInForceError:
            not_asked.append(purpose)
        else:
            findings += check(bound, facts)
    return EvidenceCheck(
        subject=household.id,
        on=on,
        findings=tuple(findings),
        not_asked=tuple(not_asked),
    )
