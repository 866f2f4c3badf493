"""From a household and what others know of it to the facts that are compared."""

import attrs

from precisionpov.derive.accounts import rigid_expenses
from precisionpov.derive.answers import Answers
from precisionpov.facts.evidence import EvidenceFacts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, add, narrow, negate
from precisionpov.records.accounts import ExpenseKind
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.household import Household
from precisionpov.records.person import Schooling

__all__ = ["evidence_facts"]

_DECLARED: dict[str, tuple[str, ...]] = {
    "vehicle": ("car", "large_machine"),
    "property": ("commercial_house", "shop_outside"),
    "company": ("company_or_contractor",),
    "payroll": ("public_payroll_member",),
    "insurance": ("commercial_pension_insurance",),
}
"""The answers of a household that speak of what an agency may know."""

_FOUND: dict[str, str] = {
    "vehicle": "vehicle_count",
    "property": "property_count",
    "company": "company_roles",
    "payroll": "payroll_members",
    "insurance": "commercial_insurance",
}
"""The field of the evidence for each."""


def evidence_facts(
    household: Household, evidence: ThirdPartyEvidence, law: Law
) -> EvidenceFacts:
    """Put what is known beside what was declared."""
    found = Answers()
    for name, fields in _DECLARED.items():
        number = getattr(evidence, _FOUND[name])
        known = None if number is None else number > 0
        found.say(f"{name}_found", known, f"evidence.{_FOUND[name]}")
        _say_declared(found, household, name, fields)
    found.say("students_found", evidence.students, "evidence.students")
    unsaid = [
        index
        for index, one in enumerate(household.members)
        if one.status.counted and one.schooling is None
    ]
    students = sum(
        one.status.counted and one.schooling not in {None, Schooling.NOT_ENROLLED}
        for one in household.members
    )
    found.say(
        "students_declared",
        narrow(students, students + len(unsaid)),
        *(f"members[{index}].schooling" for index in unsaid),
    )
    found.say("deposits_found", evidence.deposit_total, "evidence.deposit_total")
    found.say(
        "electricity_found",
        evidence.electricity_kwh_12m,
        "evidence.electricity_kwh_12m",
    )
    found.say(
        "medical_gap",
        _medical_gap(household, evidence, law),
        "expenses",
        "evidence.medical_own_cost",
    )
    return found.facts(EvidenceFacts, household.id)


def _say_declared(
    found: Answers, household: Household, name: str, fields: tuple[str, ...]
) -> None:
    """Put down whether a household declared something; one yes is enough."""
    holdings = household.holdings
    answers = [None if holdings is None else getattr(holdings, one) for one in fields]
    known = True if True in answers else None if None in answers else False
    open_ones = [
        f"holdings.{field}"
        for field, answer in zip(fields, answers, strict=True)
        if answer is None
    ]
    found.say(f"{name}_declared", known, *open_ones)


def _medical_gap(
    household: Household, evidence: ThirdPartyEvidence, law: Law
) -> int | Range | None:
    """Give the medical cost declared for the window, less that which is known."""
    known = evidence.medical_own_cost
    medical = tuple(
        one for one in household.expenses if one.kind is ExpenseKind.MEDICAL
    )
    declared = rigid_expenses(attrs.evolve(household, expenses=medical), law.window)
    if known is None or declared is None:
        return None
    return add(declared, negate(known))
