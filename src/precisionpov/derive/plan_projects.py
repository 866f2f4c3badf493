"""From a plan to the facts of the precision of projects: what was arranged where."""

from collections.abc import Iterator, Sequence

from precisionpov.derive.answering import all_of, meets
from precisionpov.derive.plan import Asked, PlanIndex
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.assistance import Project
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.taxonomies import SixPrecision
from precisionpov.records.village import Village

__all__ = ["PROJECTS_ASKED", "gets_anything"]


def _projects(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give how each project was arranged (``ProjectFacts``)."""
    for one in index.plan.projects:
        village = one.village
        values = (
            village is not None or bool(one.households),
            village is None or not index.villages or village in index.villages,
            all(home in index.households for home in one.households),
            one.in_county_library,
            _causes_met(one, index),
            _demand(one, index),
            one.industry is not None,
            _industry_fits(one, index),
            one.approved_by,
            one.third_party,
            one.people_take_part,
        )
        yield one.id, values


def _served(project: Project, index: PlanIndex) -> Sequence[str]:
    """Give the ids of the households of the plan that a project serves."""
    if project.households or not project.village_wide or project.village is None:
        return [home for home in project.households if home in index.households]
    return [home.id for home in index.households_in.get(project.village, ())]


def _causes_met(project: Project, index: PlanIndex) -> bool | None:
    """Tell whether a project answers what one of its households needs."""
    served = {index.needs[home] for home in _served(project, index)}
    answers = {meets(project, needs) for needs in served}
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _demand(project: Project, index: PlanIndex) -> bool | None:
    """Tell whether those whom a project serves asked for it."""
    measures = index.measures_in.get(project.id, ())
    if not measures:
        return project.people_take_part
    return all_of(one.requested for one in measures)


def _industry_fits(project: Project, index: PlanIndex) -> bool | None:
    """Tell whether the industry is one that the village lists.

    Where the project names no village, each of its households' villages.
    """
    if project.industry is None:
        return None
    named = {project.village}
    if project.village is None:
        named = {index.households[home].village for home in _served(project, index)}
    fits = [
        _is_leading(project.industry, index.villages.get(one or "")) for one in named
    ]
    return all_of(fits) if fits else None


def _is_leading(industry: str, village: Village | None) -> bool | None:
    """Tell whether an industry is a leading one of a village that lists any."""
    if village is None or not village.industries:
        return None
    return industry in village.industries


def _households(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give whether each household gets anything (``HelpFacts``)."""
    for one in index.plan.households:
        yield one.id, (gets_anything(one.id, index),)


def gets_anything(home: str, index: PlanIndex) -> bool:
    """Tell whether a measure, a project or a grant reaches a household."""
    household = index.households.get(home)
    return (
        home in index.measures_of
        or home in index.projects_for
        or home in index.grants_to
        or (household is not None and household.village in index.projects_in)
    )


def _stations(index: PlanIndex, law: Law) -> Iterator[Row]:  # noqa: ARG001 - as all
    """Give the size of each photovoltaic power station (``StationFacts``)."""
    for one in index.plan.projects:
        if one.kind is MeasureKind.PHOTOVOLTAIC:
            yield one.id, (one.kilowatts,)


PROJECTS_ASKED: tuple[Asked, ...] = (
    Asked(SixPrecision.PROJECTS, "plan_projects_project", _projects),
    Asked(SixPrecision.PROJECTS, "plan_projects_household", _households),
    Asked(SixPrecision.PROJECTS, "plan_projects_station", _stations),
)
"""What is asked of projects, kind of subject by kind of subject."""
