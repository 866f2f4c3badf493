"""Whether a household has labour: someone of working age who is able to work."""

from precisionpov.dates import age_on
from precisionpov.derive.membership import counted_on
from precisionpov.policy.income import WORKING_AGE_FIRST, WORKING_AGE_LAST
from precisionpov.policy.policy import Law
from precisionpov.records.household import Household
from precisionpov.records.person import Labour, Person

__all__ = ["has_labour", "labour_paths", "working_ages"]

_ABLE = frozenset({Labour.ORDINARY, Labour.SKILLED, Labour.WEAK})


def working_ages(law: Law) -> range:
    """Give the ages at which labour is asked about."""
    first = law.dated_number(WORKING_AGE_FIRST).value
    return range(first, law.dated_number(WORKING_AGE_LAST).value + 1)


def _parts(person: Person, law: Law) -> dict[str, bool | None]:
    """Give what makes someone labour of the household, by the field that says it."""
    last, born = law.window.last, person.born
    counted = counted_on(person, last)
    of_age: bool | None = None
    if born is not None and counted is not False:
        of_age = age_on(born, last) in law.kept(working_ages)
    return {
        "status_since": counted,
        "born": of_age,
        "labour": None if person.labour is None else person.labour in _ABLE,
    }


def has_labour(household: Household, law: Law) -> bool | None:
    """Tell whether some member of working age is able to work; None if unknown.

    Members and ages are those of the last day of the window of income. Ordinary,
    skilled and weak labour is able to work; the ages are 16 to 65, both included.

    Raises:
        NotInForceError: The policy has no working age on that day.
    """
    open_question = False
    for person in household.members:
        known = _parts(person, law).values()
        if all(known):
            return True
        if False not in known:
            open_question = True
    return None if open_question else False


def labour_paths(household: Household, law: Law) -> tuple[str, ...]:
    """Give the places in the record that would settle whether there is labour.

    Raises:
        NotInForceError: The policy has no working age on that day.
    """
    if has_labour(household, law) is not None:
        return ()
    return tuple(
        f"members[{index}].{field}"
        for index, person in enumerate(household.members)
        for parts in (_parts(person, law),)
        if False not in parts.values()
        for field, known in parts.items()
        if known is None
    )
