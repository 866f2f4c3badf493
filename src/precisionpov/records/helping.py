"""Who helps, whom, and when they went there."""

from collections.abc import Sequence
from datetime import date
from typing import final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Identifier, Text
from precisionpov.records.record import Record, term
from precisionpov.records.spans import turned_round

__all__ = [
    "Helper",
    "HelperKind",
    "MutualHelp",
    "Pairing",
    "PairingSide",
    "Rank",
    "Visit",
]


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


class PairingSide(Term):
    """In whose list a pairing stands, where both sides keep one (T-001-14)."""

    HELPER = "helper", "the list of those who help", "帮扶方名册"
    HELPED = "helped", "the list of those who are helped", "受帮扶方名册"


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
    """A helper stands by a household, a village, a township or a county.

    Attributes:
        helper: The id of the helper.
        household: The id of the household, if one is helped.
        village: The id of the village, if one is helped.
        township: The id or code of the township, if one is helped (T-004-24).
        county: The id or code of the county, if one is helped.
        of_county: The id or code of the county that helps it, where county helps
            county (T-001-14).
        main: The helper is the main responsible person.
        help: Which of the "four ones" it is.
        since: The first day.
        until: The last day; None while it lasts.
        listed_by: In which side's own list it stands; None for a list of nobody's
            side. One that both sides name has a row for each.

    Raises:
        RecordError: A field holds what it cannot, not exactly one of household,
            village, township and county is given, a county helps anything but
            another county, or the last day is before the first.
    """

    helper: Identifier
    household: Identifier | None = None
    village: Identifier | None = None
    township: Identifier | None = None
    county: Identifier | None = None
    of_county: Identifier | None = None
    main: bool | None = None
    help: MutualHelp | None = attrs.field(default=None, converter=term)
    since: date | None = None
    until: date | None = None
    listed_by: PairingSide | None = attrs.field(default=None, converter=term)

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a pairing with nobody or with several, and days turned round."""
        faults = turned_round(self, "since", "until")
        helped = [self.household, self.village, self.township, self.county]
        if helped.count(None) != len(helped) - 1:
            problem = "one of household, village, township and county, and no other"
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
