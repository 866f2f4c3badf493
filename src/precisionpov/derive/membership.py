"""Who counts as a member of a household on a day (IN-4, IN-50 to IN-53)."""

from datetime import date

from precisionpov.errors import Fault, RecordError
from precisionpov.records.household import Household
from precisionpov.records.person import MemberStatus, Person

__all__ = [
    "Member",
    "counted_members",
    "counted_on",
    "head_count",
    "refuse_unborn",
]

Member = tuple[int, Person, bool | None]
"""Place in the record, person, and whether it counts: True, or None for unknown."""

_JOINED = frozenset(
    {MemberStatus.MARRIED_IN, MemberStatus.NEWBORN, MemberStatus.TRANSFERRED_IN}
)


def counted_on(person: Person, day: date) -> bool | None:
    """Tell whether someone counts as a member on a day; None where that is unknown.

    Who is not yet born does not count. Who joined counts from the day of joining
    (of birth, where that is all that is known of a newborn). Who left counts until
    the day before. Without the day of a change it is not known.
    """
    born, since, status = person.born, person.status_since, person.status
    if born is not None and born > day:
        return False
    if status.counted:
        if status not in _JOINED:
            return True
        if since is None and status is MemberStatus.NEWBORN:
            since = born
        return None if since is None else since <= day
    return None if since is None else day < since


def counted_members(household: Household, day: date) -> tuple[Member, ...]:
    """Give everyone who counts, or may count, as a member on a day.

    Each comes with the place in the record, and True, or None where it is unknown
    whether that person counts.
    """
    found: list[Member] = []
    for index, person in enumerate(household.members):
        counted = counted_on(person, day)
        if counted is not False:
            found.append((index, person, counted))
    return tuple(found)


def refuse_unborn(household: Household, on: date) -> None:
    """Refuse a household of which someone is born after the day of assessment.

    Raises:
        RecordError: It names each of them.
    """
    faults = [
        Fault(f"members[{index}].born", f"is after {on}, the day of assessment")
        for index, person in enumerate(household.members)
        if person.born is not None and person.born > on
    ]
    if faults:
        raise RecordError(faults)


def head_count(household: Household, day: date) -> tuple[int, int]:
    """Give the lowest and the highest number of members that may count on a day."""
    found = counted_members(household, day)
    return sum(counted is True for _, _, counted in found), len(found)
