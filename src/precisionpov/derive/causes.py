"""From the record of a household to what it says of the causes of its poverty."""

from collections.abc import Callable, Iterable, Mapping

from precisionpov.derive.accounts import is_complete
from precisionpov.derive.answers import Answers
from precisionpov.derive.labour import has_labour, labour_paths
from precisionpov.derive.membership import Member, counted_members
from precisionpov.derive.schooling import is_student, studies_beyond
from precisionpov.facts.causes import CauseFacts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import lowest
from precisionpov.records.accounts import ExpenseKind
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.person import Health, Labour, Person
from precisionpov.records.receipt_kinds import ReceiptKind

__all__ = [
    "cause_facts",
    "is_disabled",
    "is_unhealthy",
    "observed_causes",
    "say_any",
]

Cause = CauseOfPoverty
_ILL = frozenset({Health.CHRONIC_ILLNESS, Health.SERIOUS_ILLNESS})


def cause_facts(household: Household, law: Law) -> CauseFacts:
    """Work out the facts by which causes and attribute are checked."""
    answers = Answers()
    members = counted_members(household, law.on)
    others = household.other_causes
    answers.say("main_cause_recorded", household.main_cause is not None)
    count = None if others is None else len(others)
    answers.say("other_causes", count, "other_causes")
    for fact, cause in (
        ("caused_by_illness", Cause.ILLNESS),
        ("caused_by_disability", Cause.DISABILITY),
        ("caused_by_schooling", Cause.SCHOOLING),
    ):
        _say_cause(answers, household, fact, cause)
    say_any(answers, members, "unhealthy_member", is_unhealthy, "health", "disabled")
    say_any(answers, members, "disabled_member", is_disabled, "health", "disabled")
    say_any(
        answers,
        members,
        "student_member",
        lambda one: is_student(one, law.on),
        "schooling",
    )
    answers.say("attribute", household.attribute, "attribute")
    answers.say("on_dibao_list", household.dibao, "dibao")
    _say_received(answers, household, law, "dibao_received", ReceiptKind.DIBAO)
    _say_received(
        answers, household, law, "destitute_received", ReceiptKind.TEKUN_SUPPORT
    )
    labour = has_labour(household, law)
    answers.say("has_labour", labour, *labour_paths(household, law))
    return answers.facts(CauseFacts, household.id)


def is_unhealthy(person: Person) -> bool | None:
    """Tell whether someone is ill or disabled."""
    if person.disabled:
        return True
    return None if person.health is None else person.health is not Health.HEALTHY


def is_disabled(person: Person) -> bool | None:
    """Tell whether someone is disabled, by either field."""
    if person.disabled or person.health is Health.DISABLED:
        return True
    if person.disabled is None:
        return False if person.health is Health.HEALTHY else None
    return False


def _say_cause(answers: Answers, household: Household, fact: str, cause: Cause) -> None:
    """Put down whether a cause is recorded, as the main one or another."""
    main, others = household.main_cause, household.other_causes
    if main is cause or cause in (others or ()):
        answers.say(fact, value=True)
        return
    places = [
        name
        for name, value in (("main_cause", main), ("other_causes", others))
        if value is None
    ]
    answers.say(fact, None if places else False, *places)


def say_any(
    answers: Answers,
    members: Iterable[Member],
    fact: str,
    asked: Callable[[Person], bool | None],
    *fields: str,
) -> None:
    """Put down whether something is true of any member."""
    places: list[str] = []
    for index, person, counted in members:
        answer = asked(person)
        if answer and counted:
            answers.say(fact, value=True)
            return
        if answer:
            places.append(f"members[{index}].status_since")
        elif answer is None:
            places += [
                f"members[{index}].{name}"
                for name in fields
                if getattr(person, name) is None
            ]
    answers.say(fact, None if places else False, *places)


def _say_received(
    answers: Answers, household: Household, law: Law, fact: str, kind: ReceiptKind
) -> None:
    """Put down whether money of a kind was received in the window of income.

    A yearly sum of transfers may hold it unseen, and so may accounts that are not
    complete; then it is unknown.
    """
    window = law.window
    yearly = [one for one in household.annual_incomes if one.window == window]
    items = [item for one in yearly for item in one.items]
    dated = [
        one for one in household.receipts if one.on is not None and window.holds(one.on)
    ]
    if any(one.kind is kind and lowest(one.amount) for one in (*dated, *items)):
        answers.say(fact, value=True)
        return
    unseen = any(one.transfer != 0 for one in yearly)
    undated = any(one.kind is kind and one.on is None for one in household.receipts)
    bounded = any(one.kind is kind and one.amount != 0 for one in (*dated, *items))
    complete = is_complete(household, window, found=bool(dated or yearly))
    known = complete and not (unseen or undated or bounded)
    answers.say(fact, False if known else None, "receipts")


def observed_causes(
    household: Household, law: Law
) -> Mapping[CauseOfPoverty, tuple[str, ...]]:
    """Give the causes that the record shows by itself, with the places that show it.

    Want of funds and of motivation cannot be seen in a record; nor can marriage and
    funerals.
    """
    members = counted_members(household, law.on)
    dwelling_water, amenities = household.water, household.amenities
    shown = {
        Cause.ILLNESS: _of_members(members, lambda one: one.health in _ILL, "health"),
        Cause.DISABILITY: _of_members(members, _shows_disability, "health"),
        Cause.SCHOOLING: (
            *_of_members(members, studies_beyond, "schooling"),
            *_expenses(household, ExpenseKind.SCHOOLING),
        ),
        Cause.DISASTER: (
            *(("disaster_on",) if household.disaster_on is not None else ()),
            *_expenses(household, ExpenseKind.DISASTER),
        ),
        Cause.LACK_OF_LABOUR: _no_labour(household, law, members),
        Cause.LACK_OF_LAND: _no_land(household),
        Cause.LACK_OF_WATER: (
            ("water.safe",)
            if dwelling_water is not None and dwelling_water.safe is False
            else ()
        ),
        Cause.BACKWARD_TRANSPORT: (
            ("amenities.road_gravel_or_better",)
            if amenities is not None and amenities.road_gravel_or_better is False
            else ()
        ),
        Cause.LACK_OF_SKILL: _no_skill(members),
    }
    return {cause: places for cause, places in shown.items() if places}


def _of_members(
    members: Iterable[Member], asked: Callable[[Person], bool], field: str
) -> tuple[str, ...]:
    """Name the members of whom something is true."""
    return tuple(f"members[{i}].{field}" for i, person, _ in members if asked(person))


def _shows_disability(person: Person) -> bool:
    """Tell whether someone is recorded as disabled."""
    return is_disabled(person) is True


def _expenses(household: Household, kind: ExpenseKind) -> tuple[str, ...]:
    """Name the rigid expenses of a kind."""
    return tuple(
        f"expenses[{i}]" for i, one in enumerate(household.expenses) if one.kind is kind
    )


def _no_labour(
    household: Household, law: Law, members: Iterable[Member]
) -> tuple[str, ...]:
    """Name what shows that nobody is able to work."""
    if has_labour(household, law) is not False:
        return ()
    return tuple(f"members[{index}].labour" for index, _, _ in members)


def _no_land(household: Household) -> tuple[str, ...]:
    """Name what shows that there is no arable land."""
    land = household.land
    if land is None or land.paddy != 0 or land.dry_land != 0:
        return ()
    return ("land.paddy", "land.dry_land")


def _no_skill(members: Iterable[Member]) -> tuple[str, ...]:
    """Name who is able to work, where all is recorded and nobody is skilled."""
    people = list(members)
    labour = [person.labour for _, person, _ in people]
    if None in labour or Labour.SKILLED in labour:
        return ()
    able = (Labour.ORDINARY, Labour.WEAK)
    return _of_members(people, lambda one: one.labour in able, "labour")
