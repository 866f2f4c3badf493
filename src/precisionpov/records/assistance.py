"""Assistance: what is done for whom, and who helps."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.funding import FundUse, Level
from precisionpov.records.kinds import Limits
from precisionpov.records.measure_kinds import Guarantee, MeasureKind
from precisionpov.records.record import Record, required_term, required_terms, term
from precisionpov.records.spans import turned_round

__all__ = [
    "MOST_HOUSEHOLDS",
    "Helper",
    "HelperKind",
    "Households",
    "Measure",
    "MutualHelp",
    "Pairing",
    "Project",
    "Rank",
    "Visit",
]

MOST_HOUSEHOLDS = 200_000
"""A plan has at most so many households, and so has a project or a target."""

Households = Annotated[tuple[Identifier, ...], Limits(0, MOST_HOUSEHOLDS)]
"""The ids of households."""


@final
@attrs.frozen(kw_only=True, repr=False)
class Measure(Record):
    """Something that is done for one household. What is not known is None.

    Attributes:
        id: The id of the measure.
        kind: What is done.
        household: The id of the household.
        causes: The causes of poverty that it addresses.
        guarantees: The guarantees that it brings.
        project: The id of the project that it is part of.
        amount: What the household gets or borrows, in fen.
        term_months: The term of a loan or of support, in months.
        area: The area of a house, in whole square metres.
        people: How many people of the household it covers.
        starts: The first day.
        ends: The last day.
        requested: The household asked for it: it "ordered" (T-002-07).
        agreed: The household agreed to it (P-9).
        delivered: It reached the household.
        delivered_on: The day on which it did.
        use: What the money is used for.
        income_effect: By how much the household's net income of a year is expected
            to rise, in fen; for all members together.

    Raises:
        RecordError: A field holds what it cannot, the last day is before the
            first, or there is a day of delivery of what was not delivered.
    """

    id: Identifier
    kind: MeasureKind = attrs.field(converter=required_term)
    household: Identifier
    causes: tuple[CauseOfPoverty, ...] = attrs.field(
        default=(), converter=required_terms
    )
    guarantees: tuple[Guarantee, ...] = attrs.field(
        default=(), converter=required_terms
    )
    project: Identifier | None = None
    amount: Amount | None = None
    term_months: Count | None = None
    area: Count | None = None
    people: Count | None = None
    starts: date | None = None
    ends: date | None = None
    requested: bool | None = None
    agreed: bool | None = None
    delivered: bool | None = None
    delivered_on: date | None = None
    use: FundUse | None = attrs.field(default=None, converter=term)
    income_effect: Amount | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round, and a day of what was not delivered."""
        faults = turned_round(self, "starts", "ends")
        if self.delivered_on and self.delivered is False:
            faults += (Fault("delivered_on", "delivered says that it was not"),)
        return faults


@final
@attrs.frozen(kw_only=True, repr=False)
class Project(Record):
    """Work for a village, or for several households together.

    Attributes:
        id: The id of the project.
        kind: What is done.
        village: The id of its village.
        households: The ids of the households that it serves.
        village_wide: It serves the whole village.
        industry: The industry that it belongs to.
        in_county_library: It stands in the county's library of projects.
        causes: The causes of poverty that it addresses.
        guarantees: The guarantees that it brings.
        use: What its money is used for.
        cost: What it costs, in fen.
        management_fee: The part of the cost that pays for its management, in fen.
        output_value: What it yields in a year, in fen.
        approved_by: The level that approved it (F-1: the county in principle).
        supervised_by: The level that supervises it.
        third_party: A third party supervises it as well.
        people_take_part: Those whom it serves take part in running it.
        starts: The first day.
        ends: The last day.

    Raises:
        RecordError: A field holds what it cannot, or the last day is before the
            first.
    """

    id: Identifier
    kind: MeasureKind | None = attrs.field(default=None, converter=term)
    village: Identifier | None = None
    households: Households = ()
    village_wide: bool | None = None
    industry: Text | None = None
    in_county_library: bool | None = None
    causes: tuple[CauseOfPoverty, ...] = attrs.field(
        default=(), converter=required_terms
    )
    guarantees: tuple[Guarantee, ...] = attrs.field(
        default=(), converter=required_terms
    )
    use: FundUse | None = attrs.field(default=None, converter=term)
    cost: Amount | None = None
    management_fee: Amount | None = None
    output_value: Amount | None = None
    approved_by: Level | None = attrs.field(default=None, converter=term)
    supervised_by: Level | None = attrs.field(default=None, converter=term)
    third_party: bool | None = None
    people_take_part: bool | None = None
    starts: date | None = None
    ends: date | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round."""
        return turned_round(self, "starts", "ends")


class Rank(Term):
    """The rank of a helper, by which places set how many households it takes (R-10)."""

    PROVINCIAL_LEADER = "provincial_leader", "provincial leader", "省级领导"
    CITY_LEADER = "city_leader", "city leader", "市级领导"
    COUNTY_LEADER = "county_leader", "county leader", "县级领导"
    DIVISION_CHIEF = "division_chief", "division chief", "县处级干部"
    DEPUTY_DIVISION_CHIEF = (
        "deputy_division_chief",
        "deputy division chief",
        "县处级副职",
    )
    SECTION_CHIEF = "section_chief", "section chief", "乡科级干部"
    DEPUTY_SECTION_CHIEF = (
        "deputy_section_chief",
        "deputy section chief",
        "乡科级副职",
    )
    ORDINARY_CADRE = "ordinary_cadre", "ordinary cadre", "一般干部"


class HelperKind(Term):
    """Who a helper is (T-001-12, T-001-15, T-004-25)."""

    CADRE = "cadre", "cadre", "干部"
    PARTY_MEMBER = "party_member", "party member", "党员"
    RICH_HOUSEHOLD = "rich_household", "well-off household", "富裕户"
    ASSOCIATION_HEAD = "association_head", "head of an association", "协会会长"
    ENTREPRENEUR = "entrepreneur", "entrepreneur", "企业家"
    ENTERPRISE = "enterprise", "enterprise", "企业"
    SOCIAL_ORGANISATION = "social_organisation", "social organisation", "社会组织"
    TECHNICIAN = "technician", "technician", "技术人员"


class MutualHelp(Term):
    """The "four ones" of mutual help: who takes whom by the hand (T-001-12)."""

    PARTY_MEMBER_POOR_MEMBER = (
        "party_member_poor_member",
        "a party member helps a poor party member",
        "党员帮扶贫困党员",
    )
    RICH_HOUSEHOLD_POOR_HOUSEHOLD = (
        "rich_household_poor_household",
        "a well-off household helps a poor household",
        "产业大户帮扶贫困户",
    )
    ASSOCIATION_INDUSTRY = (
        "association_industry",
        "the head of an association builds up an industry",
        "协会会长带动增收产业",
    )
    ENTREPRENEUR_HOUSEHOLD = (
        "entrepreneur_household",
        "an entrepreneur helps a poor household",
        "民营企业家帮扶贫困户",
    )


@final
@attrs.frozen(kw_only=True, repr=False)
class Helper(Record):
    """A person or a body that helps, without a name.

    Attributes:
        id: The id of the helper.
        unit: The office or firm that the helper comes from.
        rank: The rank of a cadre.
        kind: Who the helper is.
        registered_poor: The helper is registered as poor; such a one may not be
            responsible for another household (R-21).

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    unit: Text | None = None
    rank: Rank | None = attrs.field(default=None, converter=term)
    kind: HelperKind | None = attrs.field(default=None, converter=term)
    registered_poor: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class Pairing(Record):
    """A helper stands by a household, a village or a county.

    Attributes:
        helper: The id of the helper.
        household: The id of the household, if one is helped.
        village: The id of the village, if one is helped.
        county: The id or code of the county, if one is helped.
        of_county: The id or code of the county that helps it, where county helps
            county (T-001-14).
        main: The helper is the main responsible person.
        help: Which of the "four ones" it is.
        since: The first day.
        until: The last day; None while it lasts.

    Raises:
        RecordError: A field holds what it cannot, not exactly one of household,
            village and county is given, a county helps a village, a household or
            itself, or the last day is before the first.
    """

    helper: Identifier
    household: Identifier | None = None
    village: Identifier | None = None
    county: Identifier | None = None
    of_county: Identifier | None = None
    main: bool | None = None
    help: MutualHelp | None = attrs.field(default=None, converter=term)
    since: date | None = None
    until: date | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a pairing with nobody or with several, and days turned round."""
        faults = turned_round(self, "since", "until")
        helped = [self.household, self.village, self.county]
        if helped.count(None) != len(helped) - 1:
            problem = "one of household, village and county is given, and no other"
            faults += (Fault("", problem),)
        elif self.of_county is not None and self.county in {None, self.of_county}:
            faults += (Fault("of_county", "stands beside another county alone"),)
        return faults


@final
@attrs.frozen(kw_only=True, repr=False)
class Visit(Record):
    """A helper went to see a household.

    Attributes:
        helper: The id of the helper.
        household: The id of the household.
        on: The day.

    Raises:
        RecordError: A field holds what it cannot.
    """

    helper: Identifier
    household: Identifier
    on: date
