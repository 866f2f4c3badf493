"""What a household needs help with: its causes, what it lacks, whether it can work.

Made for many households: equal answers are judged once and kept once.
"""

from collections.abc import Iterable, Mapping
from operator import attrgetter

import attrs

from precisionpov.derive.assistance import assistance_facts
from precisionpov.errors import Fault, RecordError
from precisionpov.facts.assistance import AssistanceFacts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.facts import words_of
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.measure_kinds import Guarantee

__all__ = ["Needs", "causes_of", "needs_of"]


@attrs.frozen(kw_only=True, eq=False)
class Needs:
    """What a household needs help with; one value for all that need the same.

    Attributes:
        causes: The causes recorded, the main one and others.
        lacking: The assurances and guarantees that it lacks.
        unclear: Those of which that is not known.
        facts: The facts by which it is judged what it may get.
    """

    causes: frozenset[CauseOfPoverty]
    lacking: frozenset[Guarantee]
    unclear: frozenset[Guarantee]
    facts: AssistanceFacts


def causes_of(household: Household) -> frozenset[CauseOfPoverty]:
    """Give the causes recorded of a household."""
    main = household.main_cause
    others = household.other_causes or ()
    return frozenset(others if main is None else (main, *others))


def needs_of(households: Iterable[Household], law: Law) -> Mapping[str, Needs]:
    """Give the needs of households, by id.

    Raises:
        NotInForceError: The guarantees, or the working age, are not set on that day.
        RecordError: Records cannot be true on that day; the faults of all of them,
            each with its place among the households.
    """
    kept: dict[object, Needs] = {}
    found: dict[str, Needs] = {}
    faults: list[Fault] = []
    for index, household in enumerate(households):
        try:
            facts = assistance_facts(household, law)
        except RecordError as error:
            faults += error.under(f"households[{index}]").faults
            continue
        causes = causes_of(household)
        key = causes, _values(facts)
        needs = kept.get(key)
        if needs is None:
            needs = kept[key] = _judged(facts, causes, law)
        found[household.id] = needs
    if faults:
        raise RecordError(faults)
    return found


_values = attrgetter(*words_of(AssistanceFacts))


def _judged(
    facts: AssistanceFacts, causes: frozenset[CauseOfPoverty], law: Law
) -> Needs:
    """Ask for each guarantee whether it is there."""
    rule = law.rule("household_guarantees")
    ids = [one.id for one in rule.rule.criteria]
    truths = dict(zip(ids, rule.answers(facts)[1:], strict=True))
    asked = [(one, truths[one.value]) for one in Guarantee if one.value in truths]
    return Needs(
        causes=causes,
        lacking=frozenset(one for one, truth in asked if truth is False),
        unclear=frozenset(one for one, truth in asked if truth is None),
        facts=attrs.evolve(facts, subject="", paths=()),
    )
