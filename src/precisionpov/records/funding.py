"""Money for assistance: where it comes from, what it is for, whom it reaches."""

from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Amount, Identifier
from precisionpov.records.fund_kinds import FundPurpose, FundUse
from precisionpov.records.kinds import Whole
from precisionpov.records.record import Record, term

__all__ = [
    "Appropriation",
    "Department",
    "Fund",
    "FundPurpose",
    "FundUse",
    "Grant",
    "Level",
]


class Level(Term):
    """A level of administration."""

    CENTRAL = "central", "centre", "中央"
    PROVINCE = "province", "province", "省"
    CITY = "city", "city or prefecture", "市"
    COUNTY = "county", "county", "县"
    TOWNSHIP = "township", "township", "乡"
    VILLAGE = "village", "village", "村"


class Department(Term):
    """A department that hands out money for assistance (T-000-11, F-2)."""

    DEVELOPMENT_AND_REFORM = (
        "development_and_reform",
        "development and reform",
        "发展改革",
    )
    FINANCE = "finance", "finance", "财政"
    AGRICULTURE = "agriculture", "agriculture", "农业"
    WATER = "water", "water", "水利"
    FORESTRY = "forestry", "forestry", "林业"
    EDUCATION = "education", "education", "教育"
    HEALTH = "health", "health", "卫生"
    POVERTY_OFFICE = "poverty_office", "poverty alleviation office", "扶贫办"
    ENERGY = "energy", "energy", "能源"
    TRANSPORT = "transport", "transport", "交通"
    LAND = "land", "land", "国土"
    GRAIN = "grain", "grain", "粮食"
    ETHNIC_AFFAIRS = "ethnic_affairs", "ethnic affairs", "民族事务"
    HOUSING = "housing", "housing and construction", "住房和城乡建设"
    CIVIL_AFFAIRS = "civil_affairs", "civil affairs", "民政"
    HUMAN_RESOURCES = (
        "human_resources",
        "human resources and social security",
        "人力资源和社会保障",
    )
    DISABLED_FEDERATION = (
        "disabled_federation",
        "disabled persons' federation",
        "残联",
    )
    OTHER = "other", "other department", "其他"


@final
@attrs.frozen(kw_only=True, repr=False)
class Fund(Record):
    """Money of one source for one purpose and year (F-1 to F-11).

    More spent than allotted, and money that arrived late, can be so: they are
    findings of a check, and no errors.

    Attributes:
        id: The id of the fund.
        department: The department that gives it.
        level: The level of administration that gives it.
        purpose: The item of the budget.
        year: The year for which it was allotted, 1949 to 2100.
        allotted: What was allotted, in fen.
        spent: What was spent so far, in fen.
        due_on: The day on which it was due to arrive.
        arrived_on: The day on which it arrived.
        integrated: The county spends it together with other funds (F-7).

    Raises:
        RecordError: A field holds what it cannot.
    """

    id: Identifier
    department: Department | None = attrs.field(default=None, converter=term)
    level: Level | None = attrs.field(default=None, converter=term)
    purpose: FundPurpose | None = attrs.field(default=None, converter=term)
    year: Annotated[int, Whole(1949, 2100)] | None = None
    allotted: Amount | None = None
    spent: Amount | None = None
    due_on: date | None = None
    arrived_on: date | None = None
    integrated: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class Appropriation(Record):
    """Money of a fund that goes to a project.

    Attributes:
        fund: The id of the fund.
        project: The id of the project.
        amount: How much, in fen; exact or within bounds.

    Raises:
        RecordError: A field holds what it cannot.
    """

    fund: Identifier
    project: Identifier
    amount: Amount


@final
@attrs.frozen(kw_only=True, repr=False)
class Grant(Record):
    """The share of a project's money that reaches a household.

    Attributes:
        project: The id of the project.
        household: The id of the household.
        amount: How much, in fen; exact or within bounds.
        on: The day on which it was paid.

    Raises:
        RecordError: A field holds what it cannot.
    """

    project: Identifier
    household: Identifier
    amount: Amount
    on: date | None = None
