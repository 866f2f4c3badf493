"""From a household, and from a measure for it, to the facts that rules read."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from precisionpov.dates import age_on
from precisionpov.derive.answers import Answers
from precisionpov.derive.causes import is_disabled, is_unhealthy, say_any
from precisionpov.derive.household import say_guarantees
from precisionpov.derive.income import income_sums
from precisionpov.derive.labour import has_labour, labour_paths
from precisionpov.derive.membership import Member, counted_members, head_count
from precisionpov.derive.schooling import is_student, studies_beyond
from precisionpov.derive.settling import income_paths
from precisionpov.errors import NotInForceError
from precisionpov.facts.assistance import (
    DIBAO_LINE_PLACE,
    AssistanceFacts,
    MeasureTermsFacts,
    paid_share,
)
from precisionpov.policy.eligibility import ANY_MEASURE, ELIGIBILITY
from precisionpov.policy.measures import DIBAO_LINE
from precisionpov.policy.policy import Law
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.person import Labour, Person, Schooling

__all__ = [
    "MeasureRules",
    "assistance_facts",
    "measure_rules",
    "measure_terms_facts",
]

OLD_AGE = 60
"""From this age on someone is old, for support of the destitute (M-9)."""

ADULT_AGE = 16
"""Below this age someone is a child (M-9), and does not work (M-7)."""

_ABLE = frozenset({Labour.ORDINARY, Labour.SKILLED, Labour.WEAK})
_VOCATIONAL = frozenset({Schooling.SECONDARY_VOCATIONAL, Schooling.HIGHER_VOCATIONAL})


class MeasureRules(NamedTuple):
    """The rules that a kind of measure is asked on a day.

    Attributes:
        eligibility: Who may get it.
        terms: What its terms must be; None where the policy says nothing.
    """

    eligibility: BoundRule
    terms: BoundRule | None


def measure_rules(law: Law) -> dict[MeasureKind, MeasureRules]:
    """Give the rules of every kind; a kind without one is asked what any is.

    Keep it with the law: ``law.kept(measure_rules)``.

    Raises:
        NotInForceError: Nothing is said of measures on that day.
    """
    return {kind: _rules_of(kind, law) for kind in MeasureKind}


def _rules_of(kind: MeasureKind, law: Law) -> MeasureRules:
    """Give the rules of one kind."""
    eligibility = _in_force(law, ELIGIBILITY[kind])
    return MeasureRules(
        eligibility or law.rule(ANY_MEASURE), _in_force(law, f"terms_{kind}")
    )


def _in_force(law: Law, purpose: str) -> BoundRule | None:
    """Give a rule, or None where none is in force."""
    try:
        return law.rule(purpose)
    except NotInForceError:
        return None


def _dibao_line(law: Law) -> int | None:
    """Give the place's dibao line, fen a head and year, if the policy has one."""
    try:
        return law.dated_number(DIBAO_LINE).value
    except NotInForceError:
        return None


def assistance_facts(household: Household, law: Law) -> AssistanceFacts:
    """Work out the facts by which it is judged what a household may get.

    Raises:
        RecordError: The record cannot be true on that day.
        NotInForceError: The policy has no working age on that day.
    """
    answers, on = Answers(), law.on
    members = counted_members(household, on)
    _say_registered(answers, household, on)
    labour = has_labour(household, law)
    answers.say("has_labour", labour, *labour_paths(household, law))
    say_any(answers, members, "light_worker", _on(on, _works_lightly), "born", "labour")
    _say_dependants(answers, members, on)
    answers.say("without_supporter", None, "destitute")
    answers.say("on_dibao_list", household.dibao, "dibao")
    _say_below_dibao_line(answers, household, law)
    answers.say("on_destitute_list", household.destitute, "destitute")
    say_any(answers, members, "vocational_student", _on(on, _vocational), "schooling")
    say_any(answers, members, "student_beyond", _on(on, _beyond), "schooling")
    health = "health", "disabled"
    say_any(answers, members, "unhealthy_member", is_unhealthy, *health)
    say_any(answers, members, "disabled_member", is_disabled, *health)
    dwelling = household.dwelling
    listed = None if dwelling is None else dwelling.on_relocation_list
    answers.say("relocation_listed", listed, "dwelling.on_relocation_list")
    answers.say("food_secure", household.food_secure, "food_secure")
    answers.say("clothing_secure", household.clothing_secure, "clothing_secure")
    say_guarantees(answers, household, members, on)
    return answers.facts(AssistanceFacts, household.id)


def _say_registered(answers: Answers, household: Household, on: date) -> None:
    """Put down whether the household is registered as poor.

    The day of identification tells; without it, a status or an attribute in the
    register does.
    """
    identified = household.identified_on
    if identified is not None:
        answers.say("registered", identified <= on)
    elif household.exit_status is not None or household.attribute is not None:
        answers.say("registered", value=True)
    else:
        answers.say("registered", None, "identified_on")


def _on(
    on: date, asked: Callable[[Person, date], bool | None]
) -> Callable[[Person], bool | None]:
    """Ask something of a person on a day."""
    return lambda person: asked(person, on)


def _works_lightly(person: Person, on: date) -> bool | None:
    """Tell whether someone is of age and able to do at least light work."""
    if person.labour is not None and person.labour not in _ABLE:
        return False
    if person.born is not None and age_on(person.born, on) < ADULT_AGE:
        return False
    return None if person.labour is None or person.born is None else True


def _is_dependant(person: Person, on: date) -> bool | None:
    """Tell whether someone is old, a child or disabled."""
    if is_disabled(person):
        return True
    if person.born is None:
        return None
    if not ADULT_AGE <= age_on(person.born, on) < OLD_AGE:
        return True
    return is_disabled(person)


def _say_dependants(answers: Answers, members: Iterable[Member], on: date) -> None:
    """Put down whether every member is a dependant."""
    places: list[str] = []
    lacking = False
    for index, person, counted in members:
        dependant = _is_dependant(person, on)
        if dependant:
            continue
        if counted is None:
            places.append(f"members[{index}].status_since")
        elif dependant is False:
            lacking = True
        if dependant is None:
            places += [
                f"members[{index}].{name}"
                for name in ("born", "health", "disabled")
                if getattr(person, name) is None
            ]
    answers.say(
        "only_dependants", False if lacking else None if places else True, *places
    )


def _say_below_dibao_line(answers: Answers, household: Household, law: Law) -> None:
    """Put down whether income per head is below the place's dibao line."""
    line = law.kept(_dibao_line)
    if line is None:
        answers.say("below_dibao_line", None, DIBAO_LINE_PLACE)
        return
    sums = income_sums(household, law)
    low, high = lowest(sums.net_income), highest(sums.net_income)
    fewest, most = lowest(sums.members) or 1, highest(sums.members) or 1
    if high is not None and high < line * fewest:
        answers.say("below_dibao_line", value=True)
    elif low is not None and low >= line * most:
        answers.say("below_dibao_line", value=False)
    else:
        paths = dict(income_paths(household, law, sums))
        places = (*paths.get("net_income", ()), *paths.get("members", ()))
        answers.say("below_dibao_line", None, *places)


def _vocational(person: Person, on: date) -> bool | None:
    """Tell whether someone is at secondary or higher vocational school."""
    return is_student(person, on) and person.schooling in _VOCATIONAL


def _beyond(person: Person, on: date) -> bool | None:
    """Tell whether someone is at school beyond compulsory school."""
    return is_student(person, on) and studies_beyond(person)


def measure_terms_facts(
    measure: Measure, household: Household, on: date
) -> MeasureTermsFacts:
    """Work out the facts by which the terms of one measure are judged."""
    answers = Answers()
    answers.say("covered", _covered(measure, household, on), "people")
    requested, agreed = measure.requested, measure.agreed
    wanted = True if requested or agreed else agreed
    answers.say("wanted", wanted, "agreed")
    answers.say("measure_amount", measure.amount, "amount")
    answers.say("term_months", measure.term_months, "term_months")
    answers.say("house_area", measure.area, "area")
    answers.say("fund_use", measure.use, "use")
    answers.say("yearly_effect", measure.income_effect, "income_effect")
    answers.say("paid_share", _paid_share(measure), "amount", "bill")
    return answers.facts(MeasureTermsFacts, measure.id)


def _paid_share(measure: Measure) -> int | None:
    """Give the share of the bill that a measure pays, in thousandths, rounded down."""
    paid, bill = measure.amount, measure.bill
    if not isinstance(paid, int) or not isinstance(bill, int) or not bill:
        return None
    return min(1_000 * paid // bill, paid_share.high)


def _covered(measure: Measure, household: Household, on: date) -> int | Range:
    """Give how many people a measure covers, at least one.

    As recorded; else the household's vocational students, for Rain-and-Dew aid, or
    its members.
    """
    if measure.people:
        return measure.people
    if measure.kind is MeasureKind.RAIN_AND_DEW:
        found = [
            (_vocational(person, on), counted)
            for _, person, counted in counted_members(household, on)
        ]
        fewest = sum(bool(answer and counted) for answer, counted in found)
        most = sum(answer is not False for answer, _ in found)
    else:
        fewest, most = head_count(household, on)
    fewest, most = max(fewest, 1), max(most, 1)
    return fewest if fewest == most else Range(fewest, most)
