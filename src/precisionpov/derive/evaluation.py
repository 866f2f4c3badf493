"""From a sample, and how its households were judged, to the facts about a county."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor

import attrs

from precisionpov.derive.answers import Answers
from precisionpov.facts.evaluation import MOST_PEOPLE, PARTS, EvaluationFacts
from precisionpov.policy.evaluation import (
    COMPOSITE_GATES,
    GATE_OPERATORS,
)
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.records.evaluation import Sample, SampledHousehold, Standing, Stratum

__all__ = [
    "Counted",
    "count_people",
    "count_recognition",
    "evaluation_facts",
    "people_of",
    "poor_in_all",
]

Poor = Mapping[str, bool | None]
"""For each household of a sample, by id, whether it ought to be registered."""


@attrs.frozen
class Counted:
    """What was counted in a sample, out of how many.

    Attributes:
        count: How many certainly have what is counted.
        undecided: Of how many it cannot be told.
        base: Out of how many.
    """

    count: int
    undecided: int
    base: int

    @property
    def low(self) -> Fraction:
        """The lowest that the rate can be; 0 where nobody was sampled."""
        return Fraction(self.count, self.base) if self.base else Fraction(0)

    @property
    def high(self) -> Fraction:
        """The highest that the rate can be; 1 where nobody was sampled."""
        both = self.count + self.undecided
        return Fraction(both, self.base) if self.base else Fraction(1)


def _counted(found: Iterable[tuple[bool | None, int]]) -> Counted:
    """Count yes, unknown, and all."""
    numbers: dict[bool | None, int] = {True: 0, False: 0, None: 0}
    for answer, number in found:
        numbers[answer] += number
    return Counted(numbers[True], numbers[None], sum(numbers.values()))


def count_people(
    households: Iterable[SampledHousehold],
    standing: Standing,
    poor: Poor,
) -> Counted:
    """Count the people of one standing whose standing is wrong.

    Registered people are wrongly so where they are not poor; all others where they
    are.
    """
    wrong_if = standing is not Standing.REGISTERED
    answers = {None: None, wrong_if: True, not wrong_if: False}
    return _counted(
        (answers[poor[one.id]], one.people)
        for one in households
        if one.standing is standing
    )


def count_recognition(households: Iterable[SampledHousehold]) -> Counted:
    """Count the households that recognise the work, out of those asked."""
    return _counted((one.recognises, 1) for one in households if one.asked)


def people_of(sample: Sample, standing: Standing) -> int | None:
    """Give how many people of a county have a standing, as recorded or as the rest.

    All rural people are registered, exited or unregistered; where two numbers and
    their sum are known, the third is what is left.
    """
    known = sample.people(standing)
    others = [sample.people(one) for one in Standing if one is not standing]
    if known is not None or sample.rural_population is None or None in others:
        return known
    return sample.rural_population - sum(one for one in others if one is not None)


def poor_in_all(
    sample: Sample, poor: Poor, *, by_stratum: bool
) -> tuple[Fraction, Fraction] | None:
    """Scale the missed and the wrongly exited up, and add the registered poor (EX-14).

    Args:
        sample: The sample.
        poor: For each household whether it ought to be registered.
        by_stratum: Whether each stratum is scaled up by its own rates.

    Returns:
        The fewest and the most people that can be; None where a population is not
        known, nobody was sampled of one that is above zero, or the strata do not
        hold everyone.
    """
    registered = people_of(sample, Standing.REGISTERED)
    if registered is None or (by_stratum and _uncovered(sample)):
        return None
    low = high = Fraction(registered)
    for standing in (Standing.UNREGISTERED, Standing.EXITED):
        for part, households in _parts(sample, by_stratum=by_stratum):
            people = (
                people_of(part, standing)
                if isinstance(part, Sample)
                else part.people(standing)
            )
            counted = count_people(households, standing, poor)
            if people is None or (people and not counted.base):
                return None
            low += people * counted.low
            high += people * counted.high
    return low, high


def _parts(
    sample: Sample, *, by_stratum: bool
) -> list[tuple[Sample | Stratum, Sequence[SampledHousehold]]]:
    """Give what is scaled up by itself: the county as a whole, or each stratum."""
    if not by_stratum:
        return [(sample, sample.households)]
    homes: dict[str | None, list[SampledHousehold]] = {}
    for one in sample.households:
        homes.setdefault(one.stratum, []).append(one)
    return [(one, homes.get(one.id, ())) for one in sample.strata]


def _uncovered(sample: Sample) -> tuple[str, ...]:
    """Name what stands in the way of scaling up by stratum; nothing if all is there."""
    if not sample.strata:
        return ("strata",)
    found = [
        f"households[{index}].stratum"
        for index, one in enumerate(sample.households)
        if one.stratum is None
    ]
    for standing in (Standing.UNREGISTERED, Standing.EXITED):
        numbers = [one.people(standing) for one in sample.strata]
        whole = people_of(sample, standing)
        found += [
            f"strata[{index}].{standing.value}_people"
            for index, one in enumerate(numbers)
            if one is None
        ]
        if None not in numbers and whole is not None:
            listed = sum(one for one in numbers if one is not None)
            found += [] if listed == whole else [f"{standing.value}_people"]
    return tuple(found)


def evaluation_facts(sample: Sample, poor: Poor, law: Law) -> EvaluationFacts:
    """Work out the facts about a county from a sample of it.

    Raises:
        NotInForceError: A gate is not in force on that day.
        RecordError: A value is out of all bounds.
    """
    found = Answers()
    homes = sample.households
    for standing, upper, lower in (
        (Standing.UNREGISTERED, "missed", "sampled_unregistered"),
        (Standing.EXITED, "wrong_exits", "sampled_exited"),
        (Standing.REGISTERED, "wrong_inclusions", "sampled_registered"),
    ):
        open_ones = [
            f"households[{index}].poor"
            for index, one in enumerate(homes)
            if one.standing is standing and poor[one.id] is None
        ]
        counted = count_people(homes, standing, poor)
        _say(found, upper, lower, counted, open_ones)
    silent = [
        f"households[{index}].recognises"
        for index, one in enumerate(homes)
        if one.asked and one.recognises is None
    ]
    _say(found, "recognising", "surveyed", count_recognition(homes), silent)
    _say_composite(found, sample, poor, law)
    return found.facts(EvaluationFacts, sample.id)


def _say(
    found: Answers, upper: str, lower: str, counted: Counted, places: list[str]
) -> None:
    """Put down what was counted and out of how many, or that nobody was sampled."""
    if not counted.base:
        found.say(upper, None, "households")
        found.say(lower, Range(1, MOST_PEOPLE), "households")
        return
    most = counted.count + counted.undecided
    value = narrow(counted.count * PARTS, most * PARTS)
    found.say(upper, value, *places)
    found.say(lower, counted.base)


def _say_composite(found: Answers, sample: Sample, poor: Poor, law: Law) -> None:
    """Put down the poor in all, and what the gate of the region allows."""
    choices = law.policy.choices
    by_stratum = choices.composite_scaling == "by_stratum"
    ends = poor_in_all(sample, poor, by_stratum=by_stratum)
    places = _open_places(sample, poor, by_stratum=by_stratum)
    # What is below the gate is told from the whole parts below, what is not
    # above it from those above: so rounding never turns an answer.
    operator = GATE_OPERATORS[choices.gate_boundary][1]
    whole = floor if operator == "<" else ceil
    value = (
        None if ends is None else narrow(whole(ends[0] * PARTS), whole(ends[1] * PARTS))
    )
    found.say("poor_in_all", value, *places)
    rural = sample.rural_population
    allowed = None
    if rural is not None:
        gates = [
            law.number(gate).value
            for region, gate in COMPOSITE_GATES.items()
            if sample.region in {None, region}
        ]
        allowed = narrow(min(gates) * rural, max(gates) * rural)
    unsaid = [
        name for name in ("region", "rural_population") if getattr(sample, name) is None
    ]
    found.say("poor_allowed", allowed, *unsaid)
    registered = people_of(sample, Standing.REGISTERED)
    poor_now = None if registered is None else registered * PARTS
    found.say("registered_poor", poor_now, "registered_people")
    population = Range(1, MOST_PEOPLE) if rural is None else rural
    found.say("rural_population", population, "rural_population")


def _open_places(sample: Sample, poor: Poor, *, by_stratum: bool) -> list[str]:
    """Name what would settle composite incidence."""
    names = [
        f"{one.value}_people" for one in Standing if people_of(sample, one) is None
    ]
    if by_stratum:
        names = [one for one in names if one == "registered_people"]
        names += _uncovered(sample)
    names += [
        f"households[{index}].poor"
        for index, one in enumerate(sample.households)
        if one.standing is not Standing.REGISTERED and poor[one.id] is None
    ]
    return names or ["households"]
