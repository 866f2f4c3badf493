"""What a household holds that negative lists ask about."""

from datetime import date
from typing import Self, final

import attrs

from precisionpov.records.annotations import Text
from precisionpov.records.record import Record

__all__ = ["Holdings"]


@final
@attrs.frozen(kw_only=True, repr=False)
class Holdings(Record):
    """Answers to the nineteen questions that the places' negative lists ask.

    No list asks them all, and there is no national list (NEG-1 to NEG-7). None says
    that nobody looked; :meth:`none_found` says that someone did.

    Attributes:
        commercial_house: Owns a commercial house or town flat.
        house_built_recently: Built or bought a house in the years the list names.
        luxury_decoration: Decorated a house at high cost.
        car: Owns a car or minivan.
        large_machine: Owns a large farm vehicle, a construction machine or a ship.
        shop_outside: Owns a shop outside the village.
        company_or_contractor: Owns or heads a registered company or cooperative, or
            is a contractor.
        long_term_employer: Employs others for long.
        public_payroll_member: A member is on the state payroll.
        village_cadre_member: A member is a serving village cadre.
        commercial_pension_insurance: Bought commercial pension insurance.
        self_paid_study_abroad: A member studies abroad at the family's cost.
        not_resident: The whole family has been away for 12 months or more.
        hukou_only_shell: Only the registration is in the village.
        suspicious_split: The household was evidently split so as to be poor.
        vice_offence_unreformed: Punished for gambling, drugs, brawling or a cult, and
            not reformed.
        unexplained_report: Cannot explain a report or doubt.
        income_above_local_average: The income is clearly above the local average.
        costly_appliance: Owns an appliance above the value that the list names.
        house_excepted: The house came by relocation, rebuilding after a disaster or
            demolition.
        vehicle_excepted: The vehicle serves production, or is scrapped.
        cadre_excepted: The village cadre's family has a major disease.
        checked_on: The day of the check.
        checked_by: Who checked; an office rather than a person.

    Raises:
        RecordError: A field holds what it cannot.
    """

    commercial_house: bool | None = None
    house_built_recently: bool | None = None
    luxury_decoration: bool | None = None
    car: bool | None = None
    large_machine: bool | None = None
    shop_outside: bool | None = None
    company_or_contractor: bool | None = None
    long_term_employer: bool | None = None
    public_payroll_member: bool | None = None
    village_cadre_member: bool | None = None
    commercial_pension_insurance: bool | None = None
    self_paid_study_abroad: bool | None = None
    not_resident: bool | None = None
    hukou_only_shell: bool | None = None
    suspicious_split: bool | None = None
    vice_offence_unreformed: bool | None = None
    unexplained_report: bool | None = None
    income_above_local_average: bool | None = None
    costly_appliance: bool | None = None
    house_excepted: bool | None = None
    vehicle_excepted: bool | None = None
    cadre_excepted: bool | None = None
    checked_on: date | None = None
    checked_by: Text | None = attrs.field(default=None, repr=False)

    @classmethod
    def none_found(cls, *, on: date, by: str) -> Self:
        """Record that a check found none of the nineteen.

        Args:
            on: The day of the check.
            by: Who checked.

        Raises:
            RecordError: ``on`` is no calendar day, or ``by`` no text.
        """
        return cls(
            commercial_house=False,
            house_built_recently=False,
            luxury_decoration=False,
            car=False,
            large_machine=False,
            shop_outside=False,
            company_or_contractor=False,
            long_term_employer=False,
            public_payroll_member=False,
            village_cadre_member=False,
            commercial_pension_insurance=False,
            self_paid_study_abroad=False,
            not_resident=False,
            hukou_only_shell=False,
            suspicious_split=False,
            vice_offence_unreformed=False,
            unexplained_report=False,
            income_above_local_average=False,
            costly_appliance=False,
            checked_on=on,
            checked_by=by,
        )
