"""What other agencies know of a household, to be held against what it declared."""

from datetime import date
from typing import final

import attrs

from precisionpov.records.annotations import Amount, Count, Identifier
from precisionpov.records.record import Record

__all__ = ["ThirdPartyEvidence"]


@final
@attrs.frozen(kw_only=True, repr=False)
class ThirdPartyEvidence(Record):
    """What third parties found of a household (ID-55, ID-56). None was not asked.

    Public security knows vehicles, housing offices real estate, commerce firms,
    finance the payroll, banks deposits; schools, hospitals, insurers and the grid the
    rest. Zero says that an agency looked and found nothing.

    Attributes:
        household: The id of the household.
        as_of: The day of the data.
        deposit_total: Deposits of all members, in fen.
        vehicle_count: Vehicles in their names, also machines and ships.
        property_count: Commercial houses and shops in their names.
        company_roles: How often a member owns, heads or represents a firm.
        payroll_members: Members on the state payroll.
        commercial_insurance: A member has commercial pension insurance.
        electricity_kwh_12m: Electricity used in 12 months, kilowatt-hours.
        medical_own_cost: Medical cost borne by the household in the window of income,
            in fen, as insurance knows it.
        students: Members enrolled at a school.

    Raises:
        RecordError: A field holds what it cannot.
    """

    household: Identifier
    as_of: date | None = None
    deposit_total: Amount | None = None
    vehicle_count: Count | None = None
    property_count: Count | None = None
    company_roles: Count | None = None
    payroll_members: Count | None = None
    commercial_insurance: bool | None = None
    electricity_kwh_12m: Count | None = None
    medical_own_cost: Amount | None = None
    students: Count | None = None
