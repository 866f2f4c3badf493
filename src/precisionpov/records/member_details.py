"""The columns of the register beyond a person, and the tables of work."""

from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.entry_columns import Number
from precisionpov.records.entry_terms import IdType, NotInSchoolReason, Support
from precisionpov.records.kinds import Whole
from precisionpov.records.person import Sex
from precisionpov.records.record import Record, term

__all__ = ["MemberDetails", "PlannedWork", "WorkRecord"]


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
