"""From the household of an entry to its facts: members, house, water, land."""

from precisionpov.derive.entry_numbers import phone_entry
from precisionpov.derive.entry_person import labour_of, school_of
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    answer,
    contradicts,
    recorded,
    some,
    stands,
)
from precisionpov.facts.entry_terms import LabourEntry
from precisionpov.records.living import Land
from precisionpov.records.person import Person, Relation, Schooling
from precisionpov.records.register_entry import MemberDetails

__all__ = [
    "UNABLE",
    "areas_of",
    "household_given",
    "insurance_blank",
    "serious_blank",
]

UNABLE = frozenset({LabourEntry.NONE, LabourEntry.LOST})
NO_LAND = Land()
LAND = ("cropland", "irrigated", "forest", "converted", "orchard", "grassland")


def household_given(view: EntryView) -> Given:
    """Give the facts of a household (``HouseholdEntryFacts``)."""
    details, whole, home = view.details, view.complete, view.household
    house, water, amenities = home.dwelling, home.water, home.amenities
    areas = areas_of(view)
    green = _sum(areas["forest"], areas["grassland"])
    return {
        "exited": view.exited,
        "monitored": view.monitored,
        "members": max(len(view.people), 1),
        "dangerous_house": answer(details.dangerous_house, whole),
        "safe_water": answer(water and water.safe, whole),
        "phone": phone_entry(details.phone, whole),
        "heads": _heads(view),
        "nobody_counted": not view.people,
        "pair_of_one_sex": view.pair_of_one_sex,
        "member_sex_wrong": some((view.pair_of_one_sex, view.member(contradicts))),
        "shared_phone_apart": _shared_phone(view),
        "electricity": answer(amenities and amenities.electricity, whole),
        "toilet": answer(details.toilet, whole),
        "road_hardened": answer(details.road_hardened, whole),
        "road_recorded": recorded(details.road_metres, whole),
        "road_metres": details.road_metres,
        "area_recorded": recorded(house and house.square_metres, whole),
        "house_area": house and house.square_metres,
        "grade_recorded": recorded(house and house.grade, whole),
        **{
            name: value
            for kind, area in areas.items()
            for name, value in stands(kind, area, whole).items()
        },
        **stands("green", green, whole),
        "serious_insurance_blank": view.member(serious_blank),
        "medical_blank": view.member(insurance_blank),
        "pension_blank": view.member(
            lambda _, more: _blank(more.resident_pension, more)
        ),
        "school_and_education": view.member(_school_and_education),
        "post_without_labour": view.member(_post_without_labour),
        **stands("helpers", details.helpers, whole),
        "helper_is_poor": details.helper_is_poor,
    }


def areas_of(view: EntryView) -> dict[str, int | None]:
    """Give the areas of land: the register's columns, else those of the household."""
    details, land = view.details, view.household.land or NO_LAND
    held = {
        "cropland": _sum(land.paddy, land.dry_land),
        "forest": land.forest,
        "converted": land.converted,
        "orchard": land.economic_forest,
    }
    areas: dict[str, int | None] = {}
    for name in (*LAND, "water_area"):
        column: int | None = getattr(details, name)
        areas[name] = held.get(name) if column is None else column
    return areas


def serious_blank(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether the insurance against serious illness is blank."""
    return _blank(person.catastrophic_insured, more)


def insurance_blank(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether both basic medical insurances are blank."""
    if person.insured is not None or more.employee_medical is not None:
        return False
    return True if more.complete else None


def _blank(value: object, more: MemberDetails) -> bool | None:
    """Tell whether a column of a member is blank."""
    return False if value is not None else True if more.complete else None


def _sum(one: int | None, other: int | None) -> int | None:
    """Add two areas that are both known."""
    return None if one is None or other is None else one + other


def _heads(view: EntryView) -> int | None:
    """Count the heads; who has no relation may be one."""
    relations = [person.relation for person, _ in view.people]
    if None in relations and not all(more.complete for _, more in view.people):
        return None
    return sum(one is Relation.HEAD for one in relations)


def _shared_phone(view: EntryView) -> bool | None:
    """Tell whether members who share a telephone work in different places."""
    seen: dict[str, str | None] = {}
    open_ = False
    for _, more in view.people:
        if more.phone is None:
            open_ = open_ or not more.complete
        elif more.phone not in seen:
            seen[more.phone] = more.work_place
        elif seen[more.phone] != more.work_place:
            return True
    return None if open_ else False


def _school_and_education(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether both a school and a finished education are filled."""
    school = school_of(person, more)
    at_school = None if school is None else school is not Schooling.NOT_ENROLLED
    taught = recorded(person.education, more.complete)
    if at_school is False or taught is False:
        return False
    return None if at_school is None or taught is None else True


def _post_without_labour(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether a member without labour holds a post."""
    labour = labour_of(person, more)
    unable = None if labour is None else labour in UNABLE
    posts = more.public_posts
    held = bool(posts) if posts is not None or more.complete else None
    if unable is False or held is False:
        return False
    return None if unable is None or held is None else True
