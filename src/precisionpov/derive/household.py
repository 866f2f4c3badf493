"""From the record of a household to the facts that rules read.

Income is that of the window; everything else is judged on the day of assessment.
What is said of every member is said of those who count on that day.
"""

from datetime import date, timedelta
from itertools import chain

from precisionpov.dates import period_end
from precisionpov.derive.answers import Answers
from precisionpov.derive.holdings import say_holdings
from precisionpov.derive.income import IncomeSums, income_sums
from precisionpov.derive.labour import has_labour, labour_paths
from precisionpov.derive.living import (
    DIRECT,
    say_area,
    say_direct,
    say_house,
    say_housed_elsewhere,
    say_land,
    say_relocation,
    say_water,
)
from precisionpov.derive.members import (
    say_disabled_without_fixed_income,
    say_every,
    say_head,
    say_months_away,
    say_seriously_ill,
    say_sick_covered,
)
from precisionpov.derive.membership import Member, counted_members
from precisionpov.derive.schooling import say_aid, say_children, say_dropouts
from precisionpov.derive.settling import income_paths
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.facts.labour_exit import LabourExitFacts
from precisionpov.policy.identification import LOOK_BACK
from precisionpov.policy.policy import Law
from precisionpov.reasoning.facts import Facts
from precisionpov.records.cause import CauseOfPoverty, ExitStatus
from precisionpov.records.household import Household

__all__ = [
    "exit_facts",
    "identification_facts",
    "say_guarantees",
    "say_snapshot",
]

SNAPSHOT_MONTHS = 12
"""A record that speaks of a day further away than this is old."""
AT_LEAST = timedelta(days=28 * SNAPSHOT_MONTHS)
"""So many months are never shorter than this."""

_INSURANCE = (
    ("all_insured", "insured"),
    ("all_catastrophic_insured", "catastrophic_insured"),
    ("all_medical_assisted", "medical_assisted"),
)


def identification_facts(household: Household, law: Law) -> IdentificationFacts:
    """Work out the facts by which a household is identified.

    Raises:
        RecordError: The record cannot be true on that day: see
            :func:`precisionpov.income.estimate_income`; or a reading is out of
            all bounds.
    """
    answers = Answers()
    members = counted_members(household, law.on)
    _say_income(answers, household, law, "net_income", "members")
    say_head(answers, household, members)
    answers.say("on_dibao_list", household.dibao, "dibao")
    answers.say("on_destitute_list", household.destitute, "destitute")
    say_snapshot(answers, household, law.on)
    say_guarantees(answers, household, members, law.on)
    say_holdings(answers, household)
    return answers.facts(IdentificationFacts, household.id)


def exit_facts(
    household: Household, law: Law, kind: type[Facts] = ExitFacts
) -> ExitFacts:
    """Work out the facts by which a household's exit is judged.

    Args:
        household: Its record.
        law: What is in force.
        kind: The facts that the rule of exit reads, its ``subject``.

    Raises:
        RecordError: As :func:`identification_facts`.
    """
    answers, on = Answers(), law.on
    members = counted_members(household, on)
    _say_income(answers, household, law, *IncomeSums._fields)
    expected = household.income_expected_next_year
    answers.say("income_expected_to_last", expected, "income_expected_next_year")
    answers.say("on_destitute_list", household.destitute, "destitute")
    answers.say("dibao_class", household.dibao_class, "dibao_class")
    labour = has_labour(household, law)
    answers.say("has_labour", labour, *labour_paths(household, law))
    _say_history(answers, household, on)
    answers.say(
        "measures_delivered", household.measures_delivered, "measures_delivered"
    )
    say_disabled_without_fixed_income(answers, household, members)
    say_seriously_ill(answers, members)
    say_snapshot(answers, household, on)
    answers.say("food_secure", household.food_secure, "food_secure")
    answers.say("clothing_secure", household.clothing_secure, "clothing_secure")
    say_guarantees(answers, household, members, on)
    say_dropouts(answers, members, on)
    say_aid(answers, members, on)
    say_sick_covered(answers, members)
    say_relocation(answers, household)
    heads = sum(counted is True for _, _, counted in members), len(members)
    unsure = [f"members[{i}].status_since" for i, _, counted in members if not counted]
    say_area(answers, household, heads, unsure)
    say_land(answers, household, heads, unsure)
    say_months_away(answers, members, on)
    for part in DIRECT:
        say_direct(answers, household, part)
    say_house(answers, household)
    if issubclass(kind, LabourExitFacts):
        for name in ("net_income", "members"):
            places = [one for fact, one in answers.paths if fact == name]
            answers.say(f"able_{name}", answers.values[name], *chain(*places))
        return answers.facts(LabourExitFacts, household.id)
    return answers.facts(ExitFacts, household.id)


def _say_income(answers: Answers, household: Household, law: Law, *facts: str) -> None:
    """Put down some of what is known of income and of who shares it."""
    sums = income_sums(household, law)
    for fact in facts:
        answers.values[fact] = getattr(sums, fact)
    answers.paths += [
        (fact, places)
        for fact, places in income_paths(household, law, sums)
        if fact in facts
    ]


def say_guarantees(
    answers: Answers, household: Household, members: tuple[Member, ...], on: date
) -> None:
    """Put down what education, medical care, housing and water rest on."""
    say_children(answers, members, on)
    for fact, field in _INSURANCE:
        say_every(answers, members, fact, field)
    grade = None if household.dwelling is None else household.dwelling.grade
    answers.say("housing_grade", grade, "dwelling.grade")
    say_housed_elsewhere(answers, household)
    say_water(answers, household)


def say_snapshot(answers: Answers, household: Household, on: date) -> None:
    """Put down whether the record speaks of a day too far from the assessment."""
    as_of = household.as_of
    if as_of is None:
        answers.say("snapshot_old", None, "as_of")
        return
    earlier, later = min(as_of, on), max(as_of, on)
    # Nearly all are near enough by any calendar, which need not be asked then.
    old = later - earlier > AT_LEAST and later > period_end(
        earlier, months=SNAPSHOT_MONTHS
    )
    answers.say("snapshot_old", value=old)


def _say_history(answers: Answers, household: Household, on: date) -> None:
    """Put down when the household became poor, and became poor again."""
    identified = household.identified_on
    if identified is None or identified.year > on.year:
        # Who is identified in a later year was not on the register to leave it.
        answers.say("identified_this_year", None, "identified_on")
    else:
        answers.say("identified_this_year", identified.year == on.year)
    look_back = None if identified is None else LOOK_BACK.holds(identified)
    answers.say("identified_in_look_back", look_back, "identified_on")
    _say_struck(answers, household, on.year)


def _say_struck(answers: Answers, household: Household, year: int) -> None:
    """Put down whether disaster made poor, or a return happened, this year.

    Without a day of disaster the causes tell: where they are recorded and disaster
    is none of them, there was none.
    """
    struck, returned = household.disaster_on, household.returned_on
    places: list[str] = []
    if returned is None and household.exit_status is ExitStatus.RETURNED:
        places.append("returned_on")
    if struck is None:
        main, others = household.main_cause, household.other_causes
        if CauseOfPoverty.DISASTER in (main, *(others or ())):
            places.append("disaster_on")
        elif main is None or others is None:
            places.append("disaster_on")
            places += ["main_cause"] if main is None else []
            places += ["other_causes"] if others is None else []
    if any(day is not None and day.year == year for day in (struck, returned)):
        answers.say("struck_this_year", value=True)
    else:
        answers.say("struck_this_year", None if places else False, *places)
