"""Which children owe school, and whether they are there (G-3)."""

from collections.abc import Iterable
from datetime import date

from precisionpov.dates import age_on, school_duty_begins
from precisionpov.derive.answers import Answers
from precisionpov.derive.membership import Member
from precisionpov.records.person import DropoutReason, Education, Person, Schooling

__all__ = [
    "has_schooling",
    "is_student",
    "say_aid",
    "say_children",
    "say_dropouts",
    "studies_beyond",
]

SCHOOL_YEARS = 9
"""Compulsory school lasts so many years."""

LAST_STUDENT_AGE = 23
"""The oldest of whom the register asks a status as a student (3.8)."""

_COMPLETED = frozenset(
    {Education.JUNIOR_MIDDLE, Education.SENIOR_MIDDLE, Education.COLLEGE}
)
_BEYOND = frozenset(
    {
        Schooling.SENIOR_MIDDLE,
        Schooling.SECONDARY_VOCATIONAL,
        Schooling.HIGHER_VOCATIONAL,
        Schooling.COLLEGE,
        Schooling.POSTGRADUATE,
    }
)
_AT_SCHOOL = _BEYOND | {
    Schooling.PRIMARY,
    Schooling.JUNIOR_MIDDLE,
    Schooling.HOME_TEACHING,
}
_NO_EXCUSE = frozenset(
    {DropoutReason.POVERTY, DropoutReason.OWN_CHOICE, DropoutReason.OTHER}
)


def has_schooling(person: Person, on: date) -> bool | None:
    """Tell whether nothing is amiss with someone's compulsory school on a day.

    True where there is no duty, where it is met (teaching at home by the school
    included), and where it is lawfully excused. The duty begins on the first
    1 September on which the child is six and ends nine years later, or when junior
    middle school is completed. False where a child is out of school, and either left
    for a reason that is no excuse or is known to have none. None where it is
    unknown; so a child who is not enrolled, of whom it is not recorded whether a
    delay was approved.
    """
    if (
        person.schooling in _AT_SCHOOL
        or person.education in _COMPLETED
        or person.certified_unable
        or person.school_delay_approved
    ):
        return True
    born = person.born
    if born is None:
        return None
    begins = school_duty_begins(born)
    if not begins <= on < begins.replace(year=begins.year + SCHOOL_YEARS):
        return True
    if person.dropout_reason in _NO_EXCUSE:
        return False
    if person.schooling is None:
        return None
    excused = person.certified_unable is None or person.school_delay_approved is None
    return None if excused else False


def _open_places(index: int, person: Person) -> list[str]:
    """Name what would settle whether someone is at school, of what is not known."""
    fields = ["born"] if person.born is None else []
    if person.schooling is None:
        fields.append("schooling")
    else:
        fields += [
            name
            for name in ("certified_unable", "school_delay_approved", "dropout_reason")
            if getattr(person, name) is None
        ]
    return [f"members[{index}].{name}" for name in fields]


def _places(members: Iterable[Member], on: date, *fields: str) -> list[str]:
    """Name what is not known of members: membership, school, and these fields."""
    places: list[str] = []
    for index, person, counted in members:
        if counted is None:
            places.append(f"members[{index}].status_since")
        if has_schooling(person, on) is None:
            places += _open_places(index, person)
        places += [
            f"members[{index}].{name}"
            for name in fields
            if getattr(person, name) is None
        ]
    return list(dict.fromkeys(places))


def _out_of_school(
    members: Iterable[Member], on: date
) -> tuple[list[Member], list[Member]]:
    """Give the members surely out of school, and those who may be."""
    sure: list[Member] = []
    unsure: list[Member] = []
    for member in members:
        answer = has_schooling(member[1], on)
        if answer is False and member[2]:
            sure.append(member)
        elif answer is not True:
            unsure.append(member)
    return sure, unsure


def say_children(answers: Answers, members: Iterable[Member], on: date) -> None:
    """Put down whether every child is at school or excused."""
    sure, unsure = _out_of_school(members, on)
    if sure or not unsure:
        answers.say("children_in_school", not sure)
    else:
        answers.say("children_in_school", None, *_places(unsure, on))


def say_dropouts(answers: Answers, members: Iterable[Member], on: date) -> None:
    """Put down why children are out of school, and what was done about it.

    Where nobody is out of school there are no visits to count: that fact stays
    without a value, and no rule asks for it then.
    """
    sure, unsure = _out_of_school(members, on)
    if not sure and not unsure:
        answers.say("dropout_for_poverty", value=False)
        answers.say("dropout_visits", None)
        answers.say("dropout_signed", value=True)
        return
    poverty, open_reason = DropoutReason.POVERTY, (DropoutReason.POVERTY, None)
    if any(person.dropout_reason is poverty for _, person, _ in sure):
        answers.say("dropout_for_poverty", value=True)
    else:
        maybe = [
            one for one in (*sure, *unsure) if one[1].dropout_reason in open_reason
        ]
        answers.say(
            "dropout_for_poverty",
            None if maybe else False,
            *_places(maybe, on, "dropout_reason"),
        )
    every = (*sure, *unsure)
    visits = [person.dropout_visits for _, person, _ in every]
    known = [one for one in visits if one is not None]
    answers.say(
        "dropout_visits",
        min(known) if known and not unsure and len(known) == len(visits) else None,
        *_places(every, on, "dropout_visits"),
    )
    if any(person.dropout_signed is False for _, person, _ in sure):
        answers.say("dropout_signed", value=False)
    else:
        maybe = [one for one in every if not one[1].dropout_signed]
        answers.say(
            "dropout_signed",
            None if maybe else True,
            *_places(maybe, on, "dropout_signed"),
        )


def say_aid(answers: Answers, members: Iterable[Member], on: date) -> None:
    """Put down whether every student beyond compulsory school gets aid."""
    places: list[str] = []
    unaided = False
    for index, person, counted in members:
        if person.education_aided or not _may_study(person, on):
            continue
        student = None if person.schooling is None else True
        if counted and student and person.education_aided is False:
            unaided = True
        if student is None:
            places.append(f"members[{index}].schooling")
        if counted is None:
            places.append(f"members[{index}].status_since")
        if person.education_aided is None:
            places.append(f"members[{index}].education_aided")
    answers.say(
        "students_aided", False if unaided else None if places else True, *places
    )


def _may_study(person: Person, on: date) -> bool:
    """Tell whether someone is, or may be, a student beyond compulsory school."""
    return studies_beyond(person) or is_student(person, on) is None


def studies_beyond(person: Person) -> bool:
    """Tell whether someone is recorded as a student beyond compulsory school."""
    return person.schooling in _BEYOND


def is_student(person: Person, on: date) -> bool | None:
    """Tell whether someone is at any school; None where that is unknown.

    The register asks it of people to the age of 23; of who is older and has no
    status recorded it is taken as no.
    """
    if person.schooling is not None:
        return person.schooling is not Schooling.NOT_ENROLLED
    known = person.born is not None and age_on(person.born, on) > LAST_STUDENT_AGE
    return False if known else None
