"""Why a household is poor: its causes, what shows them, what contradicts them."""

from datetime import date

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.causes import cause_facts, observed_causes
from precisionpov.derive.membership import refuse_unborn
from precisionpov.facts.causes import CauseFacts
from precisionpov.policy.causes import (
    CAUSE_GROUPS,
    FIRST_CAUSES,
    MOST_SUGGESTED_OTHERS,
    NO_MAIN_CAUSE,
    CauseGroup,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import check
from precisionpov.reasoning.document import (
    Block,
    Explained,
    Heading,
    Language,
    Lines,
    Page,
    Paragraph,
    Table,
)
from precisionpov.reasoning.findings import Finding
from precisionpov.reasoning.truth import Truth
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.kinds import chosen
from precisionpov.records.labels import place_label

__all__ = [
    "CauseEvidence",
    "CauseGroup",
    "Classification",
    "cause_group",
    "classify_causes",
]


@attrs.frozen
class CauseEvidence:
    """What in the record shows a cause.

    Attributes:
        cause: The cause.
        places: Where the record shows it, as in ``members[0].health``; empty where
            nothing does.
    """

    cause: CauseOfPoverty
    places: tuple[str, ...]


@attrs.frozen(kw_only=True, repr=False)
class Classification(Explained):
    """The causes of a household's poverty.

    Attributes:
        subject: The id of the household.
        on: The day of assessment.
        main: The main cause; None where none is recorded and none can be suggested.
        others: The other causes; None where they are not recorded.
        suggested: Whether the causes are our suggestion, since no main one is
            recorded (CA-7). A suggestion is no finding of the register's.
        evidence: What shows each cause, the main one first.
        laws: The checklists of causes and of the attribute, as in force.
        facts: The facts that were checked.
    """

    subject: str
    on: date
    main: CauseOfPoverty | None
    others: tuple[CauseOfPoverty, ...] | None
    suggested: bool
    evidence: tuple[CauseEvidence, ...]
    laws: tuple[BoundRule, ...]
    facts: CauseFacts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that was looked for, one finding each: does the fault hold?"""
        return tuple(one for law in self.laws for one in check(law, self.facts))

    @property
    def contradictions(self) -> tuple[Finding, ...]:
        """The faults that hold: what contradicts the facts, or the form of the year.

        That no main cause is recorded is a gap and no contradiction; it stands among
        the findings.
        """
        return tuple(
            one
            for one in self.findings
            if one.truth is Truth.YES and not one.criterion.endswith(NO_MAIN_CAUSE)
        )

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """The faults of which the record does not say enough to tell."""
        return tuple(one for one in self.findings if one.truth is Truth.UNKNOWN)

    @property
    def group(self) -> CauseGroup | None:
        """The group of the main cause; None where it is in none."""
        return None if self.main is None else cause_group(self.main)

    def page(self, language: Language = "en") -> Page:
        """Give the classification as a page: causes, what shows them, faults."""
        zh = language == "zh"
        title = "致贫原因" if zh else "Causes of poverty"
        about = (
            f"对象：{self.subject}；评定日：{self.on}"
            if zh
            else f"Subject: {self.subject}. Day of assessment: {self.on}."
        )
        blocks: list[Block] = [Paragraph(about)]
        if self.suggested:
            blocks.append(
                Paragraph(
                    "登记中没有主要致贫原因，以下为系统建议。"
                    if zh
                    else "No main cause is recorded. What follows is suggested."
                )
            )
        elif self.main is None:
            blocks.append(
                Paragraph(
                    "登记中没有主要致贫原因，资料也未显示任何原因。"
                    if zh
                    else "No main cause is recorded, and the record shows none."
                )
            )
        if self.evidence:
            blocks.append(self._table(language))
        for heading, found in (
            ("矛盾" if zh else "Contradictions", self.contradictions),
            ("无法判断" if zh else "Cannot be told", self.unknown),
        ):
            if found:
                form = "{}（{}）" if zh else "{} ({})"
                lines = tuple(
                    form.format(one.label(language), one.citation.text(language))
                    for one in found
                )
                blocks += [Heading(heading), Lines(lines)]
        return Page(title, tuple(blocks))

    def _table(self, language: Language) -> Table:
        """Give the causes as a table."""
        zh = language == "zh"
        roles = ("主要原因", "其他原因") if zh else ("main cause", "other cause")
        nothing = "登记中无佐证" if zh else "nothing in the record"
        joint = "、" if zh else "; "
        return Table(
            ("类别", "原因", "登记中的佐证") if zh else ("kind", "cause", "shown by"),
            tuple(
                (
                    roles[one.cause is not self.main],
                    one.cause.label(language),
                    joint.join(place_label(x, language) for x in one.places) or nothing,
                )
                for one in self.evidence
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Give the classification as plain JSON data."""
        others = self.others
        return {
            "subject": self.subject,
            "on": self.on.isoformat(),
            "main": self.main,
            "others": None if others is None else list(others),
            "suggested": self.suggested,
            "group": self.group,
            "evidence": [
                {"cause": one.cause.value, "places": list(one.places)}
                for one in self.evidence
            ],
            "findings": [one.to_dict() for one in self.findings],
        }

    def __repr__(self) -> str:
        """Name the causes, and how many contradictions there are, in one line."""
        main = "no main cause" if self.main is None else self.main.value
        said = " (suggested)" if self.suggested else ""
        found = len(self.contradictions)
        return (
            f"<Classification of {self.subject} on {self.on}: {main}{said}, "
            f"{found} contradiction{'' if found == 1 else 's'}>"
        )


def classify_causes(
    household: Household, *, on: date, policy: Policy = NATIONAL
) -> Classification:
    """Give the causes of a household's poverty, with what contradicts them.

    Causes that are recorded stand as they are. Where no main cause is recorded, one
    is suggested from what the record shows, with up to two more; other causes that
    are recorded stay.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: No checks are in force on that day.
        RecordError: Someone is born after that day.
        TypeError: ``household`` is no household, or ``policy`` no policy.
    """
    require(household, Household, "classify_causes")
    law = law_of(policy, on)
    refuse_unborn(household, on)
    laws = law.rule("household_causes"), law.rule("household_attribute")
    observed = observed_causes(household, law)
    main, others = household.main_cause, household.other_causes
    suggested = False
    if main is None:
        ranked = [one for one in FIRST_CAUSES if one in observed]
        ranked = [one for one in ranked if one not in (others or ())]
        suggested = bool(ranked)
        if ranked:
            main = ranked[0]
            if others is None:
                others = tuple(ranked[1 : 1 + MOST_SUGGESTED_OTHERS])
    causes = (*((main,) if main is not None else ()), *(others or ()))
    return Classification(
        subject=household.id,
        on=on,
        main=main,
        others=others,
        suggested=suggested,
        evidence=tuple(CauseEvidence(one, observed.get(one, ())) for one in causes),
        laws=laws,
        facts=cause_facts(household, law),
    )


def cause_group(
    cause: CauseOfPoverty, *, unnamed_in_fourth: bool = False
) -> CauseGroup | None:
    """Give the group of a cause in the four groups of a town's report (5.3).

    Args:
        cause: The cause.
        unnamed_in_fourth: Whether causes that the report does not name go to its
            fourth group, industry; otherwise they are in none.

    Raises:
        RecordError: There is no such cause.
    """
    cause = chosen(CauseOfPoverty, cause, "cause")
    unnamed = CauseGroup.INDUSTRY if unnamed_in_fourth else None
    return CAUSE_GROUPS.get(cause, unnamed)
