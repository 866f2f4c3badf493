"""From a plan to the facts of the precision of measures: who gets what, and why."""

from collections.abc import Callable, Collection, Iterable, Iterator

from precisionpov.derive.answering import all_of, answered, meets, secured
from precisionpov.derive.assistance import measure_rules, measure_terms_facts
from precisionpov.derive.needs import Needs
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.measure_kinds import Guarantee, MeasureKind, Nature
from precisionpov.records.plan import Dossier
from precisionpov.records.taxonomies import SixPrecision

__all__ = ["MEASURES_ASKED"]

_FILED: tuple[Callable[[Dossier], bool | None], ...] = (
    lambda one: one.account,
    lambda one: one.plan,
    lambda one: one.package,
    lambda one: one.helper_known,
    lambda one: one.satisfied,
    lambda one: one.effect_seen,
)


def _households(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give all that each household gets (``HouseholdMeasuresFacts``)."""
    for one in index.plan.households:
        needs = index.needs[one.id]
        own: list[Measure | Project] = [
            *index.measures_of.get(one.id, ()),
            *index.projects_for.get(one.id, ()),
        ]
        given = [*own, *index.projects_in.get(one.village or "", ())]
        causes = needs.causes.difference(*map(answered, given))
        brought = frozenset[Guarantee]().union(*map(secured, given))
        natures = {None if help_.kind is None else help_.kind.nature for help_ in own}
        filed = index.dossiers_of.get(one.id, ())
        values = (
            *(cause not in causes for cause in CauseOfPoverty),
            *(_secure(guarantee, needs, brought) for guarantee in Guarantee),
            needs.facts.has_labour,
            _among(Nature.DEVELOPMENT, natures),
            _among(Nature.SAFETY_NET, natures),
            *(all_of(map(read, filed)) if filed else None for read in _FILED),
            _works_after_move(needs.facts.has_labour, {help_.kind for help_ in own}),
        )
        yield one.id, values


def _secure(
    guarantee: Guarantee, needs: Needs, brought: frozenset[Guarantee]
) -> bool | None:
    """Tell whether a guarantee is there, or seen to."""
    if guarantee in brought:
        return True
    if guarantee in needs.lacking:
        return False
    return None if guarantee in needs.unclear else True


def _among(nature: Nature, natures: Iterable[Nature | None]) -> bool | None:
    """Tell whether help is of a nature; help of no known nature leaves it open."""
    return True if nature in natures else None if None in natures else False


def _works_after_move(
    labour: bool | None,  # noqa: FBT001 - a fact
    kinds: Collection[MeasureKind | None],
) -> bool | None:
    """Tell whether who is moved, and can work, gets help to earn there."""
    if labour is False or (None not in kinds and MeasureKind.RELOCATION not in kinds):
        return True
    others = {kind for kind in kinds if kind and kind is not MeasureKind.RELOCATION}
    if any(kind.nature is Nature.DEVELOPMENT for kind in others):
        return True
    return None if labour is None or None in kinds else False


def _measures(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each measure for itself (``MeasureFacts``)."""
    eligible = _eligibility(law)
    for one in index.plan.measures:
        household = index.households.get(one.household)
        project = one.project is None or one.project in index.projects
        agreed = True if one.requested or one.agreed else one.agreed
        if household is None:
            yield one.id, (False, project, None, agreed, None, None)
            continue
        needs = index.needs[household.id]
        values = (
            True,
            project,
            meets(one, needs),
            agreed,
            eligible(needs, one.kind),
            _within_standard(one, household, law),
        )
        yield one.id, values


def _eligibility(law: Law) -> Callable[[Needs, MeasureKind], bool | None]:
    """Give the function that tells whether a household may get a kind of measure."""
    rules = law.kept(measure_rules)
    known: dict[tuple[Needs, MeasureKind], bool | None] = {}

    def eligible(needs: Needs, kind: MeasureKind) -> bool | None:
        key = needs, kind
        if key not in known:
            known[key] = rules[kind].eligibility.answers(needs.facts)[0]
        return known[key]

    return eligible


def _within_standard(measure: Measure, household: Household, law: Law) -> bool | None:
    """Tell whether the terms of a measure are within the standard of its kind."""
    terms = law.kept(measure_rules)[measure.kind].terms
    if terms is None:
        return True
    return terms.answers(measure_terms_facts(measure, household, law.on))[0]


def _dossiers(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give whether each file belongs to a household (``ReferenceFacts``)."""
    for one in index.plan.dossiers:
        yield one.household, (one.household in index.households,)


MEASURES_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.MEASURES, "plan_measures_household", _households),
    Asked(SixPrecision.MEASURES, "plan_measures_measure", _measures),
    Asked(SixPrecision.MEASURES, "plan_measures_dossier", _dossiers),
)
"""What is asked of measures, kind of subject by kind of subject."""
