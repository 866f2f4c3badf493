"""The columns of the register beyond person, household and village.

A column left None is unknown, unless its row is ``complete``: then the register
shows it blank, and that is something a check can find. Identity numbers, certificate
numbers and telephone numbers never stand in ``repr`` or in a message.
"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.entry_terms import (
    AttributeCode,
    HelpItem,
    HelpKind,
    IdType,
    NotInSchoolReason,
    Support,
)
from precisionpov.records.kinds import LARGEST_COUNT, Label, Limits, Money, Whole
from precisionpov.records.monitoring import EliminationMode, MonitoredKind, RiskKind
from precisionpov.records.person import Sex
from precisionpov.records.record import Record, required_term, term, terms

__all__ = [
    "EliminationFigures",
    "EntryDetails",
    "Help",
    "MemberDetails",
    "PlannedWork",
    "PostProject",
    "VillageDetails",
    "WorkRecord",
]

Number = Annotated[str, Label(30)]
"""The number of a document or a telephone, as it stands in the register."""

Area = Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT)]
"""An area as it stands in the register; a file can show one below zero."""

Net = Annotated[Fen | Range, Money()]
"""An amount in fen that may be below zero."""


@final
@attrs.frozen(kw_only=True, repr=False)
class WorkRecord(Record):
    """A row of the register's table of work. What is not known is None.

    Attributes:
        working: Is said to work.
        start: A day of the month in which the work began.
        end: A day of the month in which it ended; None while it lasts.
        monthly_income: The pay of a month, in fen.
        employer: The firm.
        industry: Its industry.
        channel: How the work was found, in the register's words.
        point_to_point: Was taken there by organised transport.
        county: The county of the work.
        travel_subsidy: The travel subsidy of a year, in fen.
        complete: The whole row was read: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot.
    """

    working: bool | None = None
    start: date | None = None
    end: date | None = None
    monthly_income: Amount | None = None
    employer: Text | None = None
    industry: Text | None = None
    channel: Text | None = None
    point_to_point: bool | None = None
    county: Text | None = None
    travel_subsidy: Amount | None = None
    complete: bool = False


@final
@attrs.frozen(kw_only=True, repr=False)
class PlannedWork(Record):
    """A row of the register's table of planned work. What is not known is None.

    Attributes:
        planned: Plans to work.
        away: Plans to work away.
        county: The county of the work planned.
        service_need: What help is wanted, in the register's words.
        complete: The whole row was read: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot.
    """

    planned: bool | None = None
    away: bool | None = None
    county: Text | None = None
    service_need: Text | None = None
    complete: bool = False


@final
@attrs.frozen(kw_only=True, repr=False)
class MemberDetails(Record):
    """The columns of a person beyond :class:`Person`. What is not known is None.

    Attributes:
        person: The id of the member.
        id_number: The number of the document; never shown.
        id_type: Which document it is.
        ethnicity: The nationality, in the register's words.
        relation_sex: The sex that the register's word for the relation to the head
            tells, as that for a son does; None in a complete row says that the word
            fits both.
        not_in_school_reason: Why a child of compulsory age is not at school.
        employee_medical: Has the employees' basic medical insurance.
        resident_pension: Has the residents' basic pension insurance.
        employee_pension: Has the employees' basic pension insurance.
        medical_aid: Receives medical aid.
        dibao: Which subsistence allowance the person draws.
        tekun: Which support for the destitute the person draws.
        public_posts: The posts of public interest held; ``()`` says none.
        public_post_months: For how many months.
        phone: The telephone number; never shown.
        work_place: Where the person works, in the register's words.
        employment_channel: How a relocated person is employed, likewise.
        work_months: Months of work in a year, as they stand in the register, which
            can show more than twelve.
        work: The rows of the table of work; ``()`` says none, None that the table
            was not read.
        planned_work: The rows of the table of planned work, likewise.
        complete: The whole row was read, with the columns that stand in
            :class:`Person`: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot.
    """

    person: Identifier
    id_number: Number | None = attrs.field(default=None, repr=False)
    id_type: IdType | None = attrs.field(default=None, converter=term)
    ethnicity: Text | None = None
    relation_sex: Sex | None = attrs.field(default=None, converter=term)
    not_in_school_reason: NotInSchoolReason | None = attrs.field(
        default=None, converter=term
    )
    employee_medical: bool | None = None
    resident_pension: bool | None = None
    employee_pension: bool | None = None
    medical_aid: bool | None = None
    dibao: Support | None = attrs.field(default=None, converter=term)
    tekun: Support | None = attrs.field(default=None, converter=term)
    public_posts: tuple[Text, ...] | None = None
    public_post_months: Count | None = None
    phone: Number | None = attrs.field(default=None, repr=False)
    work_place: Text | None = None
    employment_channel: Text | None = None
    work_months: Annotated[int, Whole(-1000, 1000)] | None = None
    work: tuple[WorkRecord, ...] | None = None
    planned_work: tuple[PlannedWork, ...] | None = None
    complete: bool = False


@final
@attrs.frozen(kw_only=True, repr=False)
class Help(Record):
    """A measure of assistance as it stands in a column of the entry.

    Attributes:
        kind: The column.
        item: What stands there; None where that is not known.

    Raises:
        RecordError: A field holds what it cannot.
    """

    kind: HelpKind = attrs.field(converter=required_term)
    item: HelpItem | None = attrs.field(default=None, converter=term)


@final
@attrs.frozen(kw_only=True, repr=False)
class EliminationFigures(Record):
    """What the register asks for when a risk is eliminated, amounts in fen.

    Attributes:
        dropout: A child of compulsory age is out of school.
        house_damaged: The house is damaged.
        any_member_uninsured: A member lacks basic medical insurance.
        water_damaged: The water supply is damaged.
        wage: Wage income.
        property: Property income.
        transfer: Transfer income.
        operating: Operating income.
        operating_cost: Operating cost.
        net: Net income of the household.
        net_per_head: Net income per head.
        insurance_payout: What insurance paid.
        out_of_pocket: Medical cost within the rules that the household paid.

    Raises:
        RecordError: A field holds what it cannot.
    """

    dropout: bool | None = None
    house_damaged: bool | None = None
    any_member_uninsured: bool | None = None
    water_damaged: bool | None = None
    wage: Amount | None = None
    property: Amount | None = None
    transfer: Amount | None = None
    operating: Amount | None = None
    operating_cost: Amount | None = None
    net: Net | None = None
    net_per_head: Net | None = None
    insurance_payout: Amount | None = None
    out_of_pocket: Amount | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class EntryDetails(Record):
    """The columns of an entry beyond :class:`Household`. Unknown is None.

    Attributes:
        card: The household holds its card, the manual of assistance (ID-14, ID-15).
        members: The columns of its people.
        monitoring: As what the household is monitored; None in a complete row says
            that it is not.
        identified_month: A day of the month in which monitoring began.
        eliminated_month: A day of the month in which the risk was eliminated.
        risk_eliminated: The risk is eliminated.
        elimination_mode: By what.
        risks: The risks recorded, first first, at most five; ``()`` says none.
        risk_remark: The remark on a risk that is none of the list.
        disaster_kind: Which disaster.
        helps: The measures recorded; ``()`` says none.
        development_help: Help towards development is carried out; None in a
            complete row says that the column is blank.
        net_per_head: Net income per head as recorded, in fen.
        out_of_pocket: Medical cost within the rules that the household paid, in fen.
        dangerous_house: Lives in a dangerous house.
        any_member_uninsured: A member lacks basic medical insurance.
        dropout: A child of compulsory age is out of school.
        no_labour_guarantee: Is marked as a household without labour to be carried.
        phone: The telephone number of the household; never shown.
        collector_named: Who collected the data is named.
        collector_phone: The telephone number of that person stands there.
        county: The county of the household, in the register's words.
        toilet: Has a sanitary toilet.
        road_hardened: The way to the house is hardened.
        road_metres: Metres to the main road of the village.
        cropland: Cropland, in hundredths of a mu.
        irrigated: Cropland under irrigation, in hundredths of a mu.
        forest: Forest, in hundredths of a mu.
        converted: Farmland returned to forest, in hundredths of a mu.
        orchard: Orchards, in hundredths of a mu.
        grassland: Grassland, in hundredths of a mu.
        water_area: Ponds and the like, in hundredths of a mu.
        attribute: The attribute in the register's six codes.
        dibao_money: Subsistence allowance of a year, in fen.
        tekun_money: Support for the destitute of a year, in fen.
        pension_money: Pension of a year, in fen.
        family_planning_money: Family planning award of a year, in fen.
        ecological_money: Ecological compensation of a year, in fen.
        helpers: How many people are responsible for help.
        helper_is_poor: One of them is a registered poor person.
        after: What was asked when the risk was eliminated.
        complete: The whole row was read, with the columns that stand in
            :class:`Household`: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot, or two rows of people have one id.
    """

    card: bool | None = None
    members: tuple[MemberDetails, ...] = ()
    monitoring: MonitoredKind | None = attrs.field(default=None, converter=term)
    identified_month: date | None = None
    eliminated_month: date | None = None
    risk_eliminated: bool | None = None
    elimination_mode: EliminationMode | None = attrs.field(default=None, converter=term)
    risks: Annotated[tuple[RiskKind, ...], Limits(0, 5)] | None = attrs.field(
        default=None, converter=terms
    )
    risk_remark: Text | None = None
    disaster_kind: Text | None = None
    helps: tuple[Help, ...] | None = None
    development_help: bool | None = None
    net_per_head: Net | None = None
    out_of_pocket: Amount | None = None
    dangerous_house: bool | None = None
    any_member_uninsured: bool | None = None
    dropout: bool | None = None
    no_labour_guarantee: bool | None = None
    phone: Number | None = attrs.field(default=None, repr=False)
    collector_named: bool | None = None
    collector_phone: bool | None = None
    county: Text | None = None
    toilet: bool | None = None
    road_hardened: bool | None = None
    road_metres: Count | None = None
    cropland: Area | None = None
    irrigated: Area | None = None
    forest: Area | None = None
    converted: Area | None = None
    orchard: Area | None = None
    grassland: Area | None = None
    water_area: Area | None = None
    attribute: AttributeCode | None = attrs.field(default=None, converter=term)
    dibao_money: Amount | None = None
    tekun_money: Amount | None = None
    pension_money: Amount | None = None
    family_planning_money: Amount | None = None
    ecological_money: Amount | None = None
    helpers: Count | None = None
    helper_is_poor: bool | None = None
    after: EliminationFigures | None = None
    complete: bool = False

    def contradictions(self) -> Sequence[Fault]:
        """Refuse two rows of one person."""
        ids = [one.person for one in self.members]
        if len(set(ids)) == len(ids):
            return ()
        return [
            Fault(f"members[{i}].person", "stands in an earlier row too")
            for i, one in enumerate(ids)
            if one in ids[:i]
        ]


@final
@attrs.frozen(kw_only=True, repr=False)
class PostProject(Record):
    """A project that pays posts of public interest.

    Attributes:
        year: The year of the project.
        content: What is to be done, in words.
        complete: The whole row was read: what is None is blank.

    Raises:
        RecordError: A field holds what it cannot.
    """

    year: Annotated[int, Whole(1949, 2100)] | None = None
    content: Text | None = None
    complete: bool = False


@final
@attrs.frozen(kw_only=True, repr=False)
class VillageDetails(Record):
    """The register's row of a village, beyond :class:`Village`. Unknown is None.

    Attributes:
        village: The id of the village.
        exited: Is listed as exited.
        population: All people.
        households: All households.
        collective_income: The income of the collective in a year, in fen.
        primary_schools: Primary schools.
        pension_insured: People in the residents' pension insurance.
        bus: A bus comes.
        clinics: Clinics.
        public_toilets: Public sanitary toilets.
        doctors: Licensed doctors and assistants.
        rubbish_points: Places where rubbish is collected.
        reading_rooms: Reading rooms.
        dibao_households: Households on subsistence allowance.
        dibao_people: People on subsistence allowance.
        tekun_people: People with support for the destitute.
        disabled_people: Disabled people.
        road_to_township: A hardened road leads to the township.
        unsafe_water_households: Households without safe water.
        dangerous_house_households: Households in dangerous houses.
        cropland: Cropland, in hundredths of a mu.
        forest: Forest, in hundredths of a mu.
        grassland: Grassland, in hundredths of a mu.
        water_area: Ponds and the like, in hundredths of a mu.
        post_projects: Its projects for posts of public interest; ``()`` says none.
        complete: The whole row was read: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot.
    """

    village: Identifier
    exited: bool | None = None
    population: Count | None = None
    households: Count | None = None
    collective_income: Amount | None = None
    primary_schools: Count | None = None
    pension_insured: Count | None = None
    bus: bool | None = None
    clinics: Count | None = None
    public_toilets: Count | None = None
    doctors: Count | None = None
    rubbish_points: Count | None = None
    reading_rooms: Count | None = None
    dibao_households: Count | None = None
    dibao_people: Count | None = None
    tekun_people: Count | None = None
    disabled_people: Count | None = None
    road_to_township: bool | None = None
    unsafe_water_households: Count | None = None
    dangerous_house_households: Count | None = None
    cropland: Area | None = None
    forest: Area | None = None
    grassland: Area | None = None
    water_area: Area | None = None
    post_projects: tuple[PostProject, ...] | None = None
    complete: bool = False
