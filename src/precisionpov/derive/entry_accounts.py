"""From the household of an entry to the facts about income, causes and attribute."""

from datetime import date

from precisionpov.derive.entry_ages import EntryAges
from precisionpov.derive.entry_household import areas_of
from precisionpov.derive.entry_person import labour_of, school_of
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    recorded,
    stands,
    years,
)
from precisionpov.facts.entry_terms import LabourEntry
from precisionpov.records.cause import PovertyAttribute
from precisionpov.records.entry_terms import AttributeCode, Support
from precisionpov.records.person import Health, Person, Schooling
from precisionpov.records.register_entry import MemberDetails

__all__ = ["ABLE", "accounts_given", "is_able", "out_of_school"]

OLDEST = 200
ABLE = frozenset({LabourEntry.ORDINARY, LabourEntry.SKILLED})
COMPULSORY = frozenset(
    {
        Schooling.NOT_ENROLLED,
        Schooling.PRESCHOOL,
        Schooling.PRIMARY,
        Schooling.JUNIOR_MIDDLE,
        Schooling.HOME_TEACHING,
    }
)
ATTRIBUTES = {
    PovertyAttribute.GENERAL: AttributeCode.GENERAL_POOR,
    PovertyAttribute.DIBAO: AttributeCode.DIBAO,
    PovertyAttribute.WUBAO: AttributeCode.WUBAO,
    PovertyAttribute.DIBAO_POOR: AttributeCode.DIBAO_POOR,
    PovertyAttribute.TEKUN_POOR: AttributeCode.WUBAO_POOR,
}


def accounts_given(view: EntryView, on: date, ages: EntryAges) -> Given:
    """Give the facts about income and causes (``HouseholdAccountsFacts``)."""
    details, whole, home = view.details, view.complete, view.household
    converted = areas_of(view)["converted"]
    others = home.other_causes
    attribute = details.attribute or (home.attribute and ATTRIBUTES[home.attribute])
    return {
        "exited": view.exited,
        "monitored": view.monitored,
        "members": max(len(view.people), 1),
        "not_exited": None if view.exited is None else not view.exited,
        **_money(view),
        "converted_land": None
        if converted is None and not whole
        else bool(converted and converted > 0),
        "member_works": view.member(_works),
        "cause_recorded": recorded(home.main_cause, whole),
        "main_cause": home.main_cause,
        "cause_repeated": None
        if others is None and not whole
        else home.main_cause in (others or ()),
        "other_causes": None if others is None and not whole else len(others or ()),
        "unhealthy_member": view.member(_unhealthy),
        "student_member": view.member(_studies),
        "senior_student": view.member(_studies_beyond),
        "disabled_member": view.member(disabled),
        "dibao_member": view.member(draws_dibao),
        "attribute": attribute or None,
        "able_to_65": view.member(
            lambda person, more: _able_aged(person, more, on, ages.able)
        ),
        "able_to_59": view.member(
            lambda person, more: _able_aged(person, more, on, ages.workers)
        ),
        "able_members": _count_able(view),
        "old_member": view.member(
            lambda person, _: _aged(person, on, range(ages.old, OLDEST))
        ),
        "sick_uninsured": view.member(_sick_uninsured),
        "healthy_child_out": view.member(
            lambda person, more: _healthy_child_out(person, more, on, ages.pupils)
        ),
    }


def _money(view: EntryView) -> Given:
    """Give the amounts that stand in the entry, and whether they do."""
    details, whole = view.details, view.complete
    sums = view.income
    return {
        "net_recorded": recorded(details.net_per_head, whole),
        "net_per_head": details.net_per_head,
        **stands("wage", sums and sums.wage, whole),
        **stands("operating", sums and sums.operating, whole),
        **stands("cost", sums and sums.operating_cost, whole),
        "property_recorded": recorded(sums and sums.property, whole),
        "property_income": sums and sums.property,
        "dibao_recorded": recorded(details.dibao_money, whole),
        "dibao_money": details.dibao_money,
        "tekun_recorded": recorded(details.tekun_money, whole),
        "tekun_money": details.tekun_money,
        "pension_recorded": recorded(details.pension_money, whole),
        "pension_money": details.pension_money,
        **stands("award", details.family_planning_money, whole),
        **stands("ecological", details.ecological_money, whole),
    }


def is_able(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether ordinary or skilled labour is recorded."""
    labour = labour_of(person, more)
    return None if labour is None else labour in ABLE


def disabled(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is recorded as disabled."""
    if person.disabled or person.health is Health.DISABLED:
        return True
    known = person.health is not None or person.disabled is not None or more.complete
    return False if known else None


def draws_dibao(_: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member draws dibao."""
    if more.dibao is None:
        return False if more.complete else None
    return more.dibao is not Support.NONE


def out_of_school(
    person: Person, more: MemberDetails, on: date, ages: range
) -> bool | None:
    """Tell whether somebody of these ages is at no school."""
    age, school = years(person.born, on), school_of(person, more)
    young = None if age is None else age in ages
    out = None if school is None else school is Schooling.NOT_ENROLLED
    if young is False or out is False:
        return False
    return None if young is None or out is None else True


def _works(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member has months of work."""
    months = person.months_away if more.work_months is None else more.work_months
    if months is None:
        return False if more.complete else None
    return months > 0


def _unhealthy(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is recorded as other than healthy."""
    if person.health is None:
        return False if more.complete else None
    return person.health is not Health.HEALTHY


def _studies(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is at school."""
    school = school_of(person, more)
    return None if school is None else school is not Schooling.NOT_ENROLLED


def _studies_beyond(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member is at a school beyond the compulsory ones."""
    school = school_of(person, more)
    return None if school is None else school not in COMPULSORY


def _aged(person: Person, on: date, ages: range) -> bool | None:
    """Tell whether a member is of some age."""
    age = years(person.born, on)
    return None if age is None else age in ages


def _able_aged(
    person: Person, more: MemberDetails, on: date, ages: range
) -> bool | None:
    """Tell whether a member of some age is able to work."""
    aged, able = _aged(person, on, ages), is_able(person, more)
    if aged is False or able is False:
        return False
    return None if aged is None or able is None else True


def _count_able(view: EntryView) -> int | None:
    """Count the members able to work."""
    able = [is_able(person, more) for person, more in view.people]
    return None if None in able else sum(map(bool, able))


def _sick_uninsured(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a sick member lacks insurance against serious illness."""
    sick = _unhealthy(person, more)
    covered = person.catastrophic_insured
    lacks = (more.complete or None) if covered is None else not covered
    if sick is False or lacks is False:
        return False
    return None if sick is None or lacks is None else True


def _healthy_child_out(
    person: Person, more: MemberDetails, on: date, ages: range
) -> bool | None:
    """Tell whether a healthy child of compulsory age is at no school."""
    out = out_of_school(person, more, on, ages)
    healthy = None if person.health is None else person.health is Health.HEALTHY
    if out is False or healthy is False:
        return False
    return None if out is None or healthy is None else True
