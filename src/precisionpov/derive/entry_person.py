"""From a person of an entry to its facts."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from precisionpov.derive.entry_numbers import (
    Numbers,
    certificate,
    check_digit_wrong,
    length_of,
    phone_entry,
    sex_wrong,
)
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    answer,
    code,
    contradicts,
    recorded,
    years,
)
from precisionpov.facts.entry_terms import (
    EducationEntry,
    HealthEntry,
    IdTypeEntry,
    LabourEntry,
    PlaceEntry,
    ReasonEntry,
    SupportEntry,
)
from precisionpov.records.entry_terms import HelpItem, HelpKind
from precisionpov.records.monitoring import RiskKind
from precisionpov.records.person import Person, Relation, Schooling
from precisionpov.records.register_entry import MemberDetails

__all__ = [
    "labour_of",
    "people",
    "person_given",
    "place_of_work",
    "school_of",
    "standing_given",
]

PLACEHOLDER = "999999"
"""A number that was made up begins so."""

COUNTY_WORDS = ("县", "区")


def school_of(person: Person, more: MemberDetails) -> Schooling | None:
    """Give where someone is at school; a blank column says nowhere."""
    if person.schooling is None and more.complete:
        return Schooling.NOT_ENROLLED
    return person.schooling


def labour_of(person: Person, more: MemberDetails) -> LabourEntry | None:
    """Give the labour skill that stands there."""
    return code(LabourEntry, person.labour, more.complete)


def place_of_work(more: MemberDetails) -> PlaceEntry | None:
    """Tell how exact the place of work is: down to a county or a district."""
    if more.work_place is None:
        return PlaceEntry.BLANK if more.complete else None
    named = any(word in more.work_place for word in COUNTY_WORDS)
    return PlaceEntry.COUNTY if named else PlaceEntry.VAGUE


def common(view: EntryView, person: Person, more: MemberDetails, on: date) -> Given:
    """Give what several kinds of facts about a person share."""
    return {
        "exited": view.exited,
        "monitored": view.monitored,
        "risk_eliminated": view.eliminated,
        "age": years(person.born, on),
        "labour": labour_of(person, more),
        "school": school_of(person, more),
    }


def more_common(person: Person, more: MemberDetails, on: date) -> Given:
    """Give what two kinds of facts about a person share."""
    born = person.born
    return {
        "september_age": years(born, date(on.year, 9, 1)),
        "born_on": None
        if born is None
        else born.year * 10_000 + born.month * 100 + born.day,
        "health": code(HealthEntry, person.health, more.complete),
        "not_in_school": code(ReasonEntry, more.not_in_school_reason, more.complete),
    }


def person_given(
    view: EntryView,
    person: Person,
    more: MemberDetails,
    on: date,
    numbers: Numbers,
) -> Given:
    """Give the facts of one person (``PersonEntryFacts``)."""
    details, whole, number = view.details, more.complete, more.id_number
    length, phone = length_of(number, whole), phone_entry(more.phone, whole)
    kind, grade = certificate(number, length)
    channel = more.employment_channel
    water = view.household.water
    known = recorded(channel, whole)
    return {
        **common(view, person, more, on),
        **more_common(person, more, on),
        "dibao": code(SupportEntry, more.dibao, whole),
        "tekun": code(SupportEntry, more.tekun, whole),
        "phone": phone,
        "work_place": place_of_work(more),
        "dangerous_house": answer(details.dangerous_house, view.complete),
        "safe_water": answer(water and water.safe, view.complete),
        "help_dibao": view.item(HelpKind.COMPREHENSIVE, HelpItem.DIBAO),
        "help_tekun": view.item(HelpKind.COMPREHENSIVE, HelpItem.TEKUN),
        "help_disability": view.item(
            HelpKind.COMPREHENSIVE, HelpItem.DISABILITY_SUBSIDY
        ),
        "risk_disability": view.risk(RiskKind.DISABILITY),
        "id_number": length,
        "check_digit_wrong": check_digit_wrong(number, length, numbers.digits),
        "placeholder_number": length
        and (number is not None and number.startswith(PLACEHOLDER)),
        "number_elsewhere": numbers.doubles.document(number, length),
        "id_type": code(IdTypeEntry, more.id_type, whole),
        "certificate_kind": kind,
        "certificate_grade": grade,
        "sex_against_relation": contradicts(person, more),
        "sex_against_number": sex_wrong(number, person.sex, length),
        "ethnicity_recorded": recorded(more.ethnicity, whole),
        "relation_recorded": recorded(person.relation, whole),
        "household_has_head": view.member(lambda one, _: one.relation is Relation.HEAD),
        "serious_insurance": answer(person.catastrophic_insured, whole),
        "resident_medical": answer(person.insured, whole),
        "employee_medical": answer(more.employee_medical, whole),
        "resident_pension": answer(more.resident_pension, whole),
        "employee_pension": answer(more.employee_pension, whole),
        "medical_aid": answer(more.medical_aid, whole),
        "phone_elsewhere": numbers.doubles.phone(more.phone, phone),
        "works_by_channel": known and "务工" in cast("str", channel),
    }


def standing_given(
    view: EntryView, person: Person, more: MemberDetails, on: date
) -> Given:
    """Give the facts of one person about school and labour."""
    months = person.months_away if more.work_months is None else more.work_months
    return {
        **common(view, person, more, on),
        **more_common(person, more, on),
        "school_recorded": recorded(person.schooling, more.complete),
        "education": code(EducationEntry, person.education, more.complete),
        "risk_unstable_work": view.risk(RiskKind.UNSTABLE_WORK),
        "rain_and_dew": view.item(HelpKind.EDUCATION, HelpItem.RAIN_AND_DEW),
        "work_months_recorded": recorded(months, more.complete),
        "work_months": months,
        "household_operating": view.income and view.income.operating,
    }


def people(view: EntryView) -> Iterator[tuple[str, Person, MemberDetails]]:
    """Give each member with the id by which findings name it."""
    for person, more in view.people:
        yield f"{view.entry.id}/{person.id}", person, more
