"""What is on file: of each household, and of who answers for what."""

from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Identifier, Text
from precisionpov.records.funding import Level
from precisionpov.records.kinds import Limits
from precisionpov.records.record import Record, required_term
from precisionpov.records.taxonomies import NineMatters, Practicality

__all__ = [
    "Dossier",
    "FinanceRole",
    "FinancingEntry",
    "IdentificationTrace",
    "MatterEntry",
    "ResponsibilityEntry",
    "TraceKind",
    "TraceStep",
]


@final
@attrs.frozen(kw_only=True, repr=False)
class Dossier(Record):
    """What is on file for a household, and what it says of its help (P-9, T-004-22).

    Account, plan and package are the "three ones".

    Attributes:
        household: The id of the household.
        account: It has an account of its own.
        plan: It has a plan of its own.
        package: It has a package of measures of its own.
        helper_known: It knows its helper or the resident cadre.
        satisfied: It says that it is satisfied.
        effect_seen: It says that its measures had an effect.
        goal: Its goal for the year is written down (T-004-37).
        exit_checked: The township looked at it before it came on the list of those
            to exit (T-004-37).

    Raises:
        RecordError: A field holds what it cannot.
    """

    household: Identifier
    account: bool | None = None
    plan: bool | None = None
    package: bool | None = None
    helper_known: bool | None = None
    satisfied: bool | None = None
    effect_seen: bool | None = None
    goal: bool | None = None
    exit_checked: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class ResponsibilityEntry(Record):
    """Who answers for one of the four practicalities at a level (P-1, T-000-03).

    Attributes:
        practicality: Which of the four.
        level: The level of administration.
        body: The body that answers for it; a body, and no name.

    Raises:
        RecordError: A field holds what it cannot.
    """

    practicality: Practicality = attrs.field(converter=required_term)
    level: Level = attrs.field(converter=required_term)
    body: Text | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class MatterEntry(Record):
    """How one of the nine matters is carried out (T-002-09).

    Attributes:
        matter: Which of the nine.
        measure: The measure.
        policy: The policy that supports it.
        method: How it reaches the ground.
        result: The result.

    Raises:
        RecordError: A field holds what it cannot.
    """

    matter: NineMatters = attrs.field(converter=required_term)
    measure: Text | None = None
    policy: Text | None = None
    method: Text | None = None
    result: Text | None = None


class FinanceRole(Term):
    """The four that are joined in financing: the "quadrilateral linkage" (T-001-13).

    The Chinese is ours, from an English text.
    """

    GOVERNMENT = "government", "government", "政府"
    BANK = "bank", "bank", "银行"
    FIRM = "firm", "firm", "企业"
    FARMERS = "farmers", "farmers", "农户"


@final
@attrs.frozen(kw_only=True, repr=False)
class FinancingEntry(Record):
    """Who has which part in the financing of a project (T-001-13).

    Attributes:
        project: The id of the project.
        role: Which of the four parts it is.
        body: Who has it: an office, a bank, a firm, a group of farmers; no name.

    Raises:
        RecordError: A field holds what it cannot.
    """

    project: Identifier
    role: FinanceRole = attrs.field(converter=required_term)
    body: Text | None = None


class TraceKind(Term):
    """A step on the way into the register, in the order of 2014 (ID-2 to ID-9)."""

    APPLICATION = "application", "application of the household", "农户申请"
    APPRAISAL = "appraisal", "democratic appraisal", "民主评议"
    VERIFICATION = (
        "verification",
        "verification by village committee and work team",
        "村委会和驻村工作队核实",
    )
    FIRST_NOTICE = "first_notice", "first public notice", "第一次公示"
    TOWNSHIP_REVIEW = "township_review", "review by the township", "乡镇审核"
    SECOND_NOTICE = "second_notice", "second public notice", "第二次公示"
    COUNTY_REVIEW = "county_review", "review by the county", "县级复审"
    ANNOUNCEMENT = "announcement", "announcement", "公告"


@final
@attrs.frozen(kw_only=True, repr=False)
class TraceStep(Record):
    """One step by which a household was identified.

    Attributes:
        kind: Which step.
        on: The day; None where it is not known.

    Raises:
        RecordError: A field holds what it cannot.
    """

    kind: TraceKind = attrs.field(converter=required_term)
    on: date | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class IdentificationTrace(Record):
    """The steps on file by which a household was identified (P-6, ID-16).

    Attributes:
        household: The id of the household.
        steps: All steps on file, at most 100; what is not among them was not taken.

    Raises:
        RecordError: A field holds what it cannot.
    """

    household: Identifier
    steps: Annotated[tuple[TraceStep, ...], Limits(0, 100)] = ()
