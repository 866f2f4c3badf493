"""From a plan to the facts of the precision of targets: who is in it, and who not."""

from collections.abc import Callable, Iterator

from precisionpov.derive.household import identification_facts
from precisionpov.derive.membership import counted_members
from precisionpov.derive.needs import Needs, causes_of
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.derive.schooling import is_student
from precisionpov.errors import RecordError
from precisionpov.facts.causes import CauseFacts
from precisionpov.policy.disqualifiers import DISQUALIFIERS
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["TARGETS_ASKED"]

_EXCLUDING = frozenset(one.id for one in DISQUALIFIERS)


def _households(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each household as an object of assistance (``BeneficiaryFacts``)."""
    consistent = _consistency(law)
    excluded = _exclusion(law)
    villages = index.villages
    for one in index.plan.households:
        needs = index.needs[one.id]
        village: bool | None = True
        if villages:
            village = None if one.village is None else one.village in villages
        values = (
            needs.facts.registered,
            one.exit_status,
            excluded(one),
            one.main_cause is not None,
            consistent(one, needs),
            village,
        )
        yield one.id, values


def _villages(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give how many households of each village stand there (``VillageListFacts``)."""
    listed = bool(index.households)
    for one in index.plan.villages:
        number = len(index.households_in.get(one.id, ())) if listed else None
        yield one.id, (one.registered_households, number)


def _exclusion(law: Law) -> Callable[[Household], bool | None]:
    """Give the function that tells whether an exclusion of the place applies."""
    purpose = "household_identification"
    policy = law.policy
    line = next(one for one in policy.rules if one.name == purpose)
    dated = line.at(law.on, policy.choices.options)
    places = [
        place
        for place, one in enumerate(dated.value.criteria, start=1)
        if one.id in _EXCLUDING
    ]
    if not places:  # then a line that nobody has chosen for the year is no matter
        return _nobody
    bound = law.rule(purpose)

    def excluded(household: Household) -> bool | None:
        try:
            facts = identification_facts(household, law)
        except RecordError:
            return None
        answers = bound.answers(facts)
        truths = {answers[place] for place in places}
        return True if False in truths else None if None in truths else False

    return excluded


def _nobody(household: Household) -> bool:  # noqa: ARG001 - asked of each
    """Say that nothing excludes: the place has no negative list."""
    return False


def _consistency(law: Law) -> Callable[[Household, Needs], bool | None]:
    """Give the function that tells whether nothing contradicts the causes.

    It asks the checklist of causes; what makes it slow is asked once of equal facts.
    """
    bound = law.rule("household_causes")
    known: dict[object, bool | None] = {}

    def consistent(household: Household, needs: Needs) -> bool | None:
        others = household.other_causes
        ill, disabled, schooling = _recorded(household)
        student = False if schooling is False else _student(household, law)
        facts = needs.facts
        key = (
            household.main_cause is not None,
            None if others is None else len(others),
            ill,
            disabled,
            schooling,
            facts.unhealthy_member,
            facts.disabled_member,
            student,
        )
        if key not in known:
            faults = bound.answers_of_notes(
                CauseFacts(
                    main_cause_recorded=key[0],
                    other_causes=key[1],
                    caused_by_illness=ill,
                    caused_by_disability=disabled,
                    caused_by_schooling=schooling,
                    unhealthy_member=facts.unhealthy_member,
                    disabled_member=facts.disabled_member,
                    student_member=student,
                )
            )
            known[key] = False if True in faults else None if None in faults else True
        return known[key]

    return consistent


def _recorded(household: Household) -> tuple[bool | None, ...]:
    """Tell whether illness, disability and schooling are recorded as causes."""
    causes = causes_of(household)
    closed = household.main_cause is not None and household.other_causes is not None
    absent = False if closed else None
    return tuple(
        True if one in causes else absent
        for one in (
            CauseOfPoverty.ILLNESS,
            CauseOfPoverty.DISABILITY,
            CauseOfPoverty.SCHOOLING,
        )
    )


def _student(household: Household, law: Law) -> bool | None:
    """Tell whether a member is at school."""
    answers = {
        answer and counted
        for _, person, counted in counted_members(household, law.on)
        for answer in (is_student(person, law.on),)
    }
    return True if True in answers else None if None in answers else False


TARGETS_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.TARGETS, "plan_targets_household", _households),
    Asked(SixPrecision.TARGETS, "plan_targets_village", _villages),
)
"""What is asked of targets, kind of subject by kind of subject."""
