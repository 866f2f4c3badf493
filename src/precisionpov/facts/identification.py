"""Facts by which a household is identified as poor."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.about import HouseholdFacts
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.records.living import DwellingGrade

__all__ = ["IdentificationFacts"]


@attrs.frozen(kw_only=True)
class IdentificationFacts(HouseholdFacts):
    """Facts by which a household is identified as poor. None means unknown."""

    net_income: int | Range | None = fact(words.net_income)
    """Net income of the household in the window."""
    members: int | Range = fact(words.members)
    """Household members on the last day of the window."""
    head_rural: bool | None = fact(words.head_rural)
    """The head of the household has rural registration."""
    on_dibao_list: bool | None = fact(words.on_dibao_list)
    """On the civil-affairs list of the subsistence allowance (dibao)."""
    on_destitute_list: bool | None = fact(words.on_destitute_list)
    """On the civil-affairs list of support for the destitute."""
    snapshot_old: bool | None = fact(words.snapshot_old)
    """The record speaks of a day more than 12 months away."""
    children_in_school: bool | None = fact(words.children_in_school)
    """Every child of compulsory school age is at school, or lawfully excused."""
    all_insured: bool | None = fact(words.all_insured)
    """Every member is in basic medical insurance."""
    all_catastrophic_insured: bool | None = fact(words.all_catastrophic_insured)
    """Every member is covered by catastrophic insurance."""
    all_medical_assisted: bool | None = fact(words.all_medical_assisted)
    """Medical assistance is secured for every member."""
    housing_grade: DwellingGrade | None = fact(words.housing_grade)
    """Grade of the main dwelling."""
    housed_elsewhere: bool | None = fact(words.housed_elsewhere)
    """Safely housed elsewhere, or with able children (G-7)."""
    water_measured: bool | None = fact(words.water_measured)
    """The water was measured against the criteria."""
    water_recorded_safe: bool | None = fact(words.water_recorded_safe)
    """The water is recorded as safe."""
    water_litres: int | None = fact(words.water_litres)
    """Litres of water per person and day."""
    water_fetch_minutes: int | None = fact(words.water_fetch_minutes)
    """Minutes to fetch water and return."""
    water_horizontal: int | None = fact(words.water_horizontal)
    """Metres to the water, on the level."""
    water_vertical: int | None = fact(words.water_vertical)
    """Metres to the water, up or down."""
    water_days_without: int | None = fact(words.water_days_without)
    """Days a year without supply."""
    water_quality_ok: bool | None = fact(words.water_quality_ok)
    """The water passes its quality test, or shows nothing amiss."""
    commercial_house: bool | None = fact(words.commercial_house)
    """Bought a commercial house, not by relocation, rebuilding or demolition."""
    house_built_recently: bool | None = fact(words.house_built_recently)
    """Bought or built a house of late, not by relocation, rebuilding or demolition."""
    luxury_decoration: bool | None = fact(words.luxury_decoration)
    """Has decorated the house luxuriously."""
    car: bool | None = fact(words.car)
    """Has a car, not for production and not scrapped."""
    large_machine: bool | None = fact(words.large_machine)
    """Has a large machine or a ship, not excepted."""
    shop_outside: bool | None = fact(words.shop_outside)
    """Has a shop outside the village."""
    company_or_contractor: bool | None = fact(words.company_or_contractor)
    """Owns or heads a firm, or is a contractor."""
    long_term_employer: bool | None = fact(words.long_term_employer)
    """Employs others for long."""
    public_payroll_member: bool | None = fact(words.public_payroll_member)
    """A member is on the public payroll or in a stable state job."""
    village_cadre_member: bool | None = fact(words.village_cadre_member)
    """A member is a serving village cadre, with no excepted cause."""
    commercial_pension_insurance: bool | None = fact(words.commercial_pension_insurance)
    """Has bought commercial pension insurance."""
    self_paid_study_abroad: bool | None = fact(words.self_paid_study_abroad)
    """A member studies abroad at own cost."""
    not_resident: bool | None = fact(words.not_resident)
    """Away for a year or more, or residence cannot be shown."""
    hukou_only_shell: bool | None = fact(words.hukou_only_shell)
    """Registered here without living here."""
    suspicious_split: bool | None = fact(words.suspicious_split)
    """The household seems split to become poor."""
    vice_offence_unreformed: bool | None = fact(words.vice_offence_unreformed)
    """Punished for gambling, drugs or the like and not reformed."""
    unexplained_report: bool | None = fact(words.unexplained_report)
    """A report or doubt is not explained."""
    income_above_local_average: bool | None = fact(words.income_above_local_average)
    """Income is above the local average."""
    costly_appliance: bool | None = fact(words.costly_appliance)
    """Has an appliance dearer than the place allows."""
