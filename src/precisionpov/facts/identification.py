"""Facts by which a household is identified as poor."""

import attrs

from precisionpov.facts import household as words
from precisionpov.facts.guarantees import GuaranteeFacts
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range

__all__ = ["IdentificationFacts"]


@attrs.frozen(kw_only=True)
class IdentificationFacts(GuaranteeFacts):
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
