"""From a sample to what it says about a county."""

from datetime import date
from fractions import Fraction
from typing import cast

from precisionpov.derive.answers import require
from precisionpov.derive.evaluation import (
    Counted,
    count_people,
    count_recognition,
    evaluation_facts,
    people_of,
    poor_in_all,
)
from precisionpov.errors import RecordError
from precisionpov.evaluation.cases import ErrorKind, EvaluatedCase, judged
from precisionpov.evaluation.rates import CompositeIncidence, Gate, Rate, RateKind
from precisionpov.evaluation.result import Evaluation
from precisionpov.facts.evaluation import (
    PARTS,
    missed_rate,
    recognition_rate,
    wrong_exit_rate,
    wrong_inclusion_rate,
)
from precisionpov.money import exact_number
from precisionpov.policy.evaluation import COMPOSITE_GATES, GATE_OPERATORS
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Comparison, Parameter, Quotient, walk
from precisionpov.reasoning.truth import Truth
from precisionpov.records.evaluation import Sample, Standing
from precisionpov.statistics import CONFIDENCE_95

__all__ = ["evaluate"]

QUOTIENTS: dict[RateKind, Quotient] = {
    RateKind.MISSED: missed_rate,
    RateKind.WRONG_EXIT: wrong_exit_rate,
    RateKind.WRONG_INCLUSION: wrong_inclusion_rate,
    RateKind.RECOGNITION: recognition_rate,
}
"""The quotient that a rule compares, by rate."""

STANDINGS: dict[RateKind, Standing] = {
    RateKind.MISSED: Standing.UNREGISTERED,
    RateKind.WRONG_EXIT: Standing.EXITED,
    RateKind.WRONG_INCLUSION: Standing.REGISTERED,
}
"""Among whom a rate of error is counted."""


def evaluate(
    sample: Sample,
    *,
    on: date,
    policy: Policy = NATIONAL,
    deviations: Fraction = CONFIDENCE_95,
    design_effect: Fraction | int = 1,
) -> Evaluation:
    """Tell whether a county passes the evaluation by a third party (EX-10 to EX-15).

    A household counts as the third party found it; where that is not recorded, as
    the rules judge its record. What neither tells stays undecided, and makes a rate
    a span. Every wrong case whose record is there is attributed to the criteria that
    it broke.

    Args:
        sample: The households drawn, and the populations that they stand for.
        on: The day of the evaluation.
        policy: The rules of the place; it chooses how a rate exactly on a gate is
            read (``gate_boundary``) and how a sample is scaled up
            (``composite_scaling``).
        deviations: How many standard deviations an interval spans; 95 % by default.
        design_effect: By how much the sample tells less than a simple one, 1 or more.

    Raises:
        NotInForceError: No rule or gate is in force on that day.
        RecordError: A record of a household cannot be true on that day, or an
            argument is out of bounds.
        TypeError: ``sample`` is no sample.
    """
    require(sample, Sample, "evaluate")
    deviations = exact_number(deviations, "deviations")
    design_effect = exact_number(design_effect, "design_effect")
    if deviations <= 0:
        raise RecordError.at("deviations", "is above 0")
    if design_effect < 1:
        raise RecordError.at("design_effect", "is 1 or more")
    law = law_of(policy, on)
    bound = law.rule("county_evaluation")
    cases = tuple(judged(sample, on=on, policy=policy))
    poor = {one.subject: _poor(one) for one in cases}
    rates = {
        kind: Rate(
            kind=kind,
            counted=_counted(kind, sample, poor),
            gate=_gate(kind, bound),
            deviations=deviations,
            design_effect=design_effect,
        )
        for kind in RateKind
    }
    kept = [one for one in cases if one.wrong is not Truth.NO or one.contradicted]
    return Evaluation(
        decision=decide(bound, evaluation_facts(sample, poor, law)),
        rates=tuple(rates.values()),
        composite=_composite(sample, poor, law, rates),
        cases=tuple(sorted(kept, key=_subject)),
        households=len(sample.households),
    )


def _subject(one: EvaluatedCase) -> str:
    """Give the id of a case."""
    return one.subject


def _poor(case: EvaluatedCase) -> bool | None:
    """Tell whether a household ought to stand in the register as poor."""
    wrong = case.wrong.known()
    return (
        wrong
        if wrong is None or case.kind is not ErrorKind.WRONG_INCLUSION
        else not wrong
    )


def _counted(kind: RateKind, sample: Sample, poor: dict[str, bool | None]) -> Counted:
    """Count what a rate is made of."""
    if kind is RateKind.RECOGNITION:
        return count_recognition(sample.households)
    return count_people(sample.households, STANDINGS[kind], poor)


def _gate(kind: RateKind, bound: BoundRule) -> Gate | None:
    """Read the gate of a rate off the rule; None where it asks for none."""
    for criterion in bound.rule.criteria:
        for part in walk(criterion):
            if isinstance(part, Comparison) and part.left == QUOTIENTS[kind]:
                limit = bound.number(cast("Parameter", part.right))
                share = Fraction(limit.value, PARTS)
                return Gate(share, part.operator, criterion.cite)
    return None


def _composite(
    sample: Sample,
    poor: dict[str, bool | None],
    law: Law,
    rates: dict[RateKind, Rate],
) -> CompositeIncidence:
    """Work composite incidence out, with its interval and the gate of the region."""
    choices = law.policy.choices
    by_stratum = choices.composite_scaling == "by_stratum"
    people = poor_in_all(sample, poor, by_stratum=by_stratum)
    gates = tuple(
        Gate(
            Fraction(law.number(gate).value, PARTS),
            GATE_OPERATORS[choices.gate_boundary][1],
            law.number(gate).citation,
        )
        for region, gate in COMPOSITE_GATES.items()
        if sample.region in {None, region}
    )
    return CompositeIncidence(
        people=people,
        interval_people=(
            None if people is None or by_stratum else _interval_people(sample, rates)
        ),
        population=sample.rural_population,
        gates=gates,
    )


def _interval_people(
    sample: Sample, rates: dict[RateKind, Rate]
) -> tuple[Fraction, Fraction]:
    """Scale both ends of both intervals up, and add the registered poor."""
    registered = people_of(sample, Standing.REGISTERED) or 0
    low = high = Fraction(registered)
    for kind in (RateKind.MISSED, RateKind.WRONG_EXIT):
        people = people_of(sample, STANDINGS[kind]) or 0
        interval = rates[kind].interval
        if interval is not None:
            low += people * interval.low
            high += people * interval.high
    return low, high
