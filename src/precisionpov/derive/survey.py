"""What a household survey has left open, in five aspects (ID-13)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from precisionpov.dates import age_on
from precisionpov.derive.income import income_sums
from precisionpov.derive.living import WATER
from precisionpov.derive.membership import Member, counted_members
from precisionpov.derive.schooling import is_student, studies_beyond
from precisionpov.derive.settling import income_paths
from precisionpov.policy.income import WORKING_AGE_FIRST, WORKING_AGE_LAST
from precisionpov.policy.policy import Law
from precisionpov.policy.survey import Aspect
from precisionpov.records.household import Household

__all__ = ["missing_in"]

Places = list[str]


def missing_in(aspect: Aspect, household: Household, law: Law) -> tuple[str, ...]:
    """Name the places of an aspect that the survey has left open."""
    members = counted_members(household, law.on)
    return tuple(_ASKED[aspect](household, members, law))


def _living(household: Household, _members: tuple[Member, ...], _law: Law) -> Places:
    """Ask for house, water, food and clothing."""
    dwelling, water = household.dwelling, household.water
    missing: Places = []
    if dwelling is None or dwelling.grade is None:
        missing.append("dwelling.grade")
    measured = water is not None and all(
        getattr(water, field) is not None for _, field in WATER
    )
    if water is None or (water.safe is None and not measured):
        missing.append("water.safe")
    for name in ("food_secure", "clothing_secure"):
        if getattr(household, name) is None:
            missing.append(name)
    return missing


def _income(household: Household, _members: tuple[Member, ...], law: Law) -> Places:
    """Ask for what keeps income, or who shares it, from being known exactly."""
    paths = dict(income_paths(household, law, income_sums(household, law)))
    return [*paths.get("net_income", ()), *paths.get("members", ())]


def _labour(_household: Household, members: tuple[Member, ...], law: Law) -> Places:
    """Ask for age and health of everyone, and for the labour of working age."""
    first = law.dated_number(WORKING_AGE_FIRST).value
    last = law.dated_number(WORKING_AGE_LAST).value
    missing: Places = []
    for index, person, _ in members:
        born = person.born
        missing += [
            f"members[{index}].{name}"
            for name in ("born", "health")
            if getattr(person, name) is None
        ]
        of_age = born is None or first <= age_on(born, law.on) <= last
        if of_age and person.labour is None:
            missing.append(f"members[{index}].labour")
    return missing


def _education(_household: Household, members: tuple[Member, ...], law: Law) -> Places:
    """Ask who is at school, and which student beyond compulsory school gets aid."""
    missing: Places = []
    for index, person, _ in members:
        if is_student(person, law.on) is None:
            missing.append(f"members[{index}].schooling")
        elif studies_beyond(person) and person.education_aided is None:
            missing.append(f"members[{index}].education_aided")
    return missing


def _security(household: Household, members: tuple[Member, ...], _law: Law) -> Places:
    """Ask for medical insurance and for the lists of civil affairs."""
    missing = [
        f"members[{index}].insured"
        for index, person, _ in members
        if person.insured is None
    ]
    return missing + [
        name for name in ("dibao", "destitute") if getattr(household, name) is None
    ]


_ASKED: Mapping[Aspect, Callable[[Household, tuple[Member, ...], Law], Places]] = (
    MappingProxyType(
        {
            Aspect.LIVING_CONDITIONS: _living,
            Aspect.INCOME: _income,
            Aspect.LABOUR: _labour,
            Aspect.EDUCATION_BURDEN: _education,
            Aspect.SOCIAL_SECURITY: _security,
        }
    )
)
