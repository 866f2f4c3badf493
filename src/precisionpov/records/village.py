"""A village, its organisation, and the people sent to it."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.coverage import Coverage, HundredthPercent, twice
from precisionpov.records.kinds import Whole
from precisionpov.records.person import Education
from precisionpov.records.record import Record, term, terms
from precisionpov.records.region import Region
from precisionpov.records.removal import Removal
from precisionpov.records.spans import turned_round

__all__ = [
    "Facility",
    "FirstSecretary",
    "Growth",
    "Organisation",
    "PartyMember",
    "Village",
    "WorkTeam",
]

Growth = Annotated[int, Whole(-10_000, 1_000_000)]
"""A growth in hundredths of a percent, from -10,000 (all is lost); 750 is 7.5 %."""


class Facility(Term):
    """What a village can have or lack (T-000-13, T-004-42)."""

    ROAD = "road", "road", "通村道路"
    ELECTRICITY = "electricity", "electricity", "生活用电"
    SAFE_WATER = "safe_water", "safe drinking water", "安全饮水"
    COMMUNICATIONS = "communications", "telephone and post", "通讯"
    CLINIC = "clinic", "clinic", "卫生室"
    SCHOOL = "school", "school", "学校"
    BROADBAND = "broadband", "broadband", "宽带网络"
    BROADCASTING = "broadcasting", "radio and television", "广播电视"
    HOUSING = "housing", "safe houses", "安全住房"
    FARM_ROADS = "farm_roads", "farm roads", "生产道路"


@final
@attrs.frozen(kw_only=True, repr=False)
class PartyMember(Record):
    """A member of the village's party organisation, without a name (T-000-14).

    Attributes:
        born: The day of birth.
        education: The highest school completed.
        reserve: Is a reserve member, not yet a full one.

    Raises:
        RecordError: A field holds what it cannot.
    """

    born: date | None = None
    education: Education | None = attrs.field(default=None, converter=term)
    reserve: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class Organisation(Record):
    """How a village's party organisation is built up, where a place does (T-001-16).

    Attributes:
        model: The model by which it is built, in words of the place.
        stars: Its stars, where organisations are graded by stars.
        most_stars: The most stars that there are.
        capable_people: How many capable people it took in to lead the village.

    Raises:
        RecordError: A field holds what it cannot, or it has more stars than there
            are.
    """

    model: Text | None = None
    stars: Count | None = None
    most_stars: Count | None = None
    capable_people: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse more stars than there are."""
        stars, most = self.stars, self.most_stars
        if stars is not None and most is not None and stars > most:
            return (Fault("stars", "are more than most_stars"),)
        return ()


@final
@attrs.frozen(kw_only=True, repr=False)
class Village(Record):
    """A village as its profile keeps it. What is not known is None.

    Counts that do not fit together, such as more poor people than people, stand in
    real files: they are findings of a check, and no errors.

    Attributes:
        id: The id of the village; a household names it in ``village``.
        county: The id or code of its county.
        township: The id or code of its township.
        households: All households.
        population: All people.
        rural_population: People with a rural registration.
        registered_households: Households registered as poor.
        registered_people: People registered as poor.
        poor_village: Is registered as a poor village (V-1).
        weak_organisation: Its party organisation is held to be weak or lax (R-1).
        deep_poverty: Is a village of deep poverty (V-9).
        collective_income: The income of the collective in a year, in fen.
        industries: Its leading industries.
        party_members: The members of its party organisation; ``()`` says that
            none is recorded.
        organisation: How that organisation is built up, where a place does so.
        facilities: What it has; what is not named it lacks. None says that nobody
            looked.
        resettlement: Is a community of people who were relocated.
        region: The part of the country, by which the limit of incidence goes.
        income_per_head: Net income per head in the last year, in fen.
        province_incidence: The incidence of the province, hundredths of a percent.
        province_income_per_head: Average net income per head of the province's
            farmers, in fen.
        county_income_per_head: The same of the county, in fen.
        income_growth: Growth of income per head over a year, hundredths of a
            percent.
        township_income_growth: The same of the township.
        collective_income_before: The collective's income of the year before, fen.
        coverage: How far services reach, each once.
        out_of_school_for_poverty: Children out of school because of poverty.
        roadbed_width_cm: Width of the bed of the road to the village, centimetres.
        road_width_cm: Width of its surface, centimetres.
        hamlet_road_width_cm: Width of the narrowest road to a natural village to
            which one is due, centimetres.
        hard_road: A road of asphalt or cement reaches the village.
        cooperative: A cooperative or a base of the industry takes in the village.
        mutual_fund: Has a fund of mutual aid.
        exited_income_share_rising: The income of exited households, as a share of
            the district's average, is higher than the year before.
        standard_clinic: The clinic meets the standard.
        clinic_square_metres: Its area.
        doctors: Qualified doctors in the village.
        township_seat: The township's own hospital stands in the village.
        organisation_put_right: What made the organisation weak is put right.
        assistance_funds: Funds of assistance that reached the village, in fen.
        assistance_funds_at_exit: The same in the year in which it exited.
        exited: Its exit was announced.
        removed: What was taken away since the exit; ``()`` says that nothing was.
        safety_net_people: Registered people on dibao or supported as destitute.
        ill_households: Registered households that are poor by illness.
        elderly_people: Registered people who are 60 and more.

    Raises:
        RecordError: A field holds what it cannot, or a service stands twice.
    """

    id: Identifier
    county: Identifier | None = None
    township: Identifier | None = None
    households: Count | None = None
    population: Count | None = None
    rural_population: Count | None = None
    registered_households: Count | None = None
    registered_people: Count | None = None
    poor_village: bool | None = None
    weak_organisation: bool | None = None
    deep_poverty: bool | None = None
    collective_income: Amount | None = None
    industries: tuple[Text, ...] = ()
    party_members: tuple[PartyMember, ...] = ()
    organisation: Organisation | None = None
    facilities: tuple[Facility, ...] | None = attrs.field(default=None, converter=terms)
    resettlement: bool | None = None
    region: Region | None = attrs.field(default=None, converter=term)
    income_per_head: Amount | None = None
    province_incidence: HundredthPercent | None = None
    province_income_per_head: Amount | None = None
    county_income_per_head: Amount | None = None
    income_growth: Growth | None = None
    township_income_growth: Growth | None = None
    collective_income_before: Amount | None = None
    coverage: tuple[Coverage, ...] = ()
    out_of_school_for_poverty: Count | None = None
    roadbed_width_cm: Count | None = None
    road_width_cm: Count | None = None
    hamlet_road_width_cm: Count | None = None
    hard_road: bool | None = None
    cooperative: bool | None = None
    mutual_fund: bool | None = None
    exited_income_share_rising: bool | None = None
    standard_clinic: bool | None = None
    clinic_square_metres: Count | None = None
    doctors: Count | None = None
    township_seat: bool | None = None
    organisation_put_right: bool | None = None
    assistance_funds: Amount | None = None
    assistance_funds_at_exit: Amount | None = None
    exited: bool | None = None
    removed: tuple[Removal, ...] | None = attrs.field(default=None, converter=terms)
    safety_net_people: Count | None = None
    ill_households: Count | None = None
    elderly_people: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a service that stands twice."""
        return twice(self.coverage)


@final
@attrs.frozen(kw_only=True, repr=False)
class FirstSecretary(Record):
    """A first secretary sent to a village, without a name (R-1, R-2).

    Attributes:
        id: The id of the first secretary.
        village: The id of the village.
        unit: The office or firm that sends the first secretary.
        since: The first day of the term.
        until: The last day of the term; None while it lasts.
        work_years: Completed years of work before the term.
        party_member: Is a member of the party.
        healthy: Is in good health.
        days_in_village: Days spent in the village in the year of the plan.

    Raises:
        RecordError: A field holds what it cannot, or the last day is before the
            first.
    """

    id: Identifier
    village: Identifier
    unit: Text | None = None
    since: date | None = None
    until: date | None = None
    work_years: Count | None = None
    party_member: bool | None = None
    healthy: bool | None = None
    days_in_village: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round."""
        return turned_round(self, "since", "until")


@final
@attrs.frozen(kw_only=True, repr=False)
class WorkTeam(Record):
    """A work team that lives in a village (R-3, R-6).

    Attributes:
        id: The id of the team.
        village: The id of the village.
        members: The ids of its members; None where only their number is known.
        size: How many members it has, where they are only counted.
        head: The id of its head.
        since: The first day.
        until: The last day; None while it lasts.

    Raises:
        RecordError: A field holds what it cannot, or the last day is before the
            first.
    """

    id: Identifier
    village: Identifier
    members: tuple[Identifier, ...] | None = None
    size: Count | None = None
    head: Identifier | None = None
    since: date | None = None
    until: date | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse days turned round."""
        return turned_round(self, "since", "until")
