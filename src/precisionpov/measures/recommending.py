"""What a household is entitled to, why, and what it has not received."""

from collections.abc import Iterable
from datetime import date

from precisionpov.causes import classify_causes
from precisionpov.derive.answers import require
from precisionpov.derive.assistance import assistance_facts, measure_rules
from precisionpov.measures.reasons import Need, reasons_by_kind
from precisionpov.measures.recommendations import Recommendation, Recommendations
from precisionpov.policy.cause_measures import CAUSE_MEASURES, CauseMeasures
from precisionpov.policy.eligibility import ELIGIBILITY
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.findings import Missing
from precisionpov.reasoning.missing import undecided
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household
from precisionpov.records.kinds import chosen
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

__all__ = ["recommend_measures"]


def recommend_measures(
    household: Household,
    *,
    on: date,
    policy: Policy = NATIONAL,
    received: Iterable[MeasureKind | Measure] | None = None,
    cause_measures: CauseMeasures | None = None,
) -> Recommendations:
    """Tell what a household is entitled to: by cause, by missing guarantee, by labour.

    Development for those able to work and the safety net for those who are not
    (AT-5), what answers each cause (P-8) and each guarantee that is missing, and
    what every household is asked for. Each is judged by its own rule.

    Args:
        household: Its record.
        on: The day of assessment.
        policy: The rules of the place.
        received: All that it receives already: kinds, or measures, of which those
            for other households and those known not to be delivered do not count;
            of one that may be delivered it is unknown. None where nobody asked: then
            all is unknown but dibao and support for the destitute, which are also
            read off the household's record.
        cause_measures: Which measures answer which cause; None takes this library's
            reading (P-8).

    Raises:
        NotInForceError: Nothing is said of causes, guarantees or measures then.
        RecordError: The record cannot be true on that day, or it receives what is
            no kind of measure.
        TypeError: ``household`` is no household.
    """
    require(household, Household, "recommend_measures")
    law = law_of(policy, on)
    found = classify_causes(household, on=on, policy=policy)
    causes = (*((found.main,) if found.main else ()), *(found.others or ()))
    facts = assistance_facts(household, law)
    answers = CAUSE_MEASURES if cause_measures is None else cause_measures
    needs = _needs(decide(law.rule("household_guarantees"), facts))
    reasons = reasons_by_kind(causes, needs, facts.has_labour, answers)
    has = _received(household, () if received is None else received)
    rest = Truth.UNKNOWN if received is None else Truth.NO
    rules = law.kept(measure_rules)
    unknown = [kind for kind in reasons if _begins_later(kind, law)]
    return Recommendations(
        subject=household.id,
        on=on,
        causes=causes,
        suggested=found.suggested,
        guarantees=tuple((one.guarantee, Truth.of(one.given)) for one in needs),
        labour=Truth.of(facts.has_labour),
        considered=tuple(
            Recommendation(
                kind=kind,
                why=why,
                decision=decide(rules[kind].eligibility, facts),
                received=has.get(kind, rest),
            )
            for kind, why in reasons.items()
            if kind not in unknown
        ),
        not_in_force=tuple(unknown),
    )


def _needs(decision: Decision) -> tuple[Need, ...]:
    """Tell of each guarantee whether it is given, and what would settle that."""
    law, facts = decision.law, decision.facts
    criteria = {one.id: one for one in law.rule.criteria}
    given = decision.truths
    return tuple(
        Need(
            guarantee,
            given[guarantee.value],
            tuple(
                Missing(one.name, facts.path_of(one.name), one.en, one.zh)
                for one in undecided(criteria[guarantee.value], facts, law.by_name)
            ),
        )
        for guarantee in Guarantee
    )


def _received(
    household: Household, received: Iterable[MeasureKind | Measure]
) -> dict[MeasureKind, Truth]:
    """Tell of the kinds that are named whether a household receives them."""
    found: dict[MeasureKind, Truth] = {}
    for place, one in enumerate(received):
        if not isinstance(one, Measure):
            found[chosen(MeasureKind, one, f"received[{place}]")] = Truth.YES
        elif one.household == household.id:
            known = found.get(one.kind, Truth.NO)
            found[one.kind] = known | Truth.of(one.delivered)
    for kind, listed in (
        (MeasureKind.DIBAO, household.dibao),
        (MeasureKind.DESTITUTE_SUPPORT, household.destitute),
    ):
        if listed is not None:
            found[kind] = found.get(kind, Truth.NO) | Truth.of(listed)
    return found


def _begins_later(kind: MeasureKind, law: Law) -> bool:
    """Tell whether a kind has a rule of its own that is not in force on the day."""
    options = law.policy.choices.options
    return any(
        line.name == ELIGIBILITY[kind]
        and not any(span.holds(law.on, options) for span in line.spans)
        for line in law.policy.rules
    )
