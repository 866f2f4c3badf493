"""What is said of the members of a household, one or all.

Everything here takes the members who count, or may count, on a day. What is said of
every member holds where there is none to say otherwise.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from precisionpov.dates import age_on
from precisionpov.derive.answers import Answers
from precisionpov.derive.membership import Member
from precisionpov.reasoning.quantity import narrow
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.person import Health, Relation

__all__ = [
    "say_disabled_without_fixed_income",
    "say_every",
    "say_head",
    "say_months_away",
    "say_seriously_ill",
    "say_sick_covered",
]

WORKING_AGE = 16
"""Nobody younger works away."""

_ILL = frozenset({Health.CHRONIC_ILLNESS, Health.SERIOUS_ILLNESS})


def say_every(
    answers: Answers, members: Iterable[Member], fact: str, field: str
) -> None:
    """Put down whether a field is true of every member."""
    places: list[str] = []
    lacking = False
    for index, person, counted in members:
        value = getattr(person, field)
        if value:
            continue
        if counted is None:
            places.append(f"members[{index}].status_since")
        elif value is False:
            lacking = True
        if value is None:
            places.append(f"members[{index}].{field}")
    answers.say(fact, False if lacking else None if places else True, *places)


def say_head(answers: Answers, household: Household, members: Sequence[Member]) -> None:
    """Put down whether the head has rural registration.

    Where no counted member is recorded as the head, relations are asked for.
    """
    for index, person, _ in members:
        if person.relation is Relation.HEAD:
            answers.say(
                "head_rural", person.rural_hukou, f"members[{index}].rural_hukou"
            )
            return
    unrelated = [
        f"members[{index}].relation"
        for index, person in enumerate(household.members)
        if person.relation is None
    ]
    answers.say("head_rural", None, *(unrelated or ["members"]))


def say_months_away(answers: Answers, members: Iterable[Member], on: date) -> None:
    """Put down the most months that a member worked away, or within what bounds."""
    most, top = 0, 0
    places: list[str] = []
    for index, person, counted in members:
        months = person.months_away
        if months is None:
            if person.born is not None and age_on(person.born, on) < WORKING_AGE:
                continue
            places.append(f"members[{index}].months_away")
            top = 12
        elif counted:
            most = max(most, months)
        elif months > most:
            places.append(f"members[{index}].status_since")
            top = max(top, months)
    answers.say("most_months_away", narrow(most, max(most, top)), *places)


def say_seriously_ill(answers: Answers, members: Iterable[Member]) -> None:
    """Put down whether a member is seriously ill."""
    places: list[str] = []
    for index, person, counted in members:
        if person.health is Health.SERIOUS_ILLNESS:
            if counted:
                answers.say("seriously_ill_member", value=True)
                return
            places.append(f"members[{index}].status_since")
        elif person.health is None:
            places.append(f"members[{index}].health")
    answers.say("seriously_ill_member", None if places else False, *places)


def say_sick_covered(answers: Answers, members: Iterable[Member]) -> None:
    """Put down whether every sick member has the further cover of the place."""
    places: list[str] = []
    lacking = False
    for index, person, counted in members:
        health, covered = person.health, person.layered_cover
        if covered or (health is not None and health not in _ILL):
            continue
        if counted and health is not None and covered is False:
            lacking = True
        for name, value in (("health", health), ("layered_cover", covered)):
            if value is None:
                places.append(f"members[{index}].{name}")
        if counted is None:
            places.append(f"members[{index}].status_since")
    answers.say("sick_covered", False if lacking else None if places else True, *places)


def say_disabled_without_fixed_income(
    answers: Answers, household: Household, members: Iterable[Member]
) -> None:
    """Put down whether the household is poor by disability and nobody works for pay."""
    fact, main = "disabled_without_fixed_income", household.main_cause
    if main is not None and main is not CauseOfPoverty.DISABILITY:
        answers.say(fact, value=False)
        return
    places = ["main_cause"] if main is None else []
    for index, person, counted in members:
        if person.months_away or person.works_locally:
            if counted:
                answers.say(fact, value=False)
                return
            places.append(f"members[{index}].status_since")
            continue
        places += [
            f"members[{index}].{name}"
            for name in ("months_away", "works_locally")
            if getattr(person, name) is None
        ]
    answers.say(fact, None if places else True, *places)
