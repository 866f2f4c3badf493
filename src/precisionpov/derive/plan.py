"""A plan, looked through once: everything by the id of what it belongs to."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import attrs

from precisionpov.derive.needs import Needs, needs_of
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.assistance import Helper, Measure, Pairing, Project, Visit
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.household import Household
from precisionpov.records.plan import Dossier, Plan
from precisionpov.records.taxonomies import SixPrecision
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

__all__ = ["Asked", "PlanIndex", "plan_index"]

T = TypeVar("T")

ById = Mapping[str, T]
"""Records by their own id."""

Grouped = Mapping[str, Sequence[T]]
"""Records by the id of what they belong to; what has none is not there."""


@attrs.frozen(kw_only=True)
class PlanIndex:
    """The records of a plan by ids. Beside the needs nothing is judged here.

    Attributes:
        plan: The plan.
        households: Households by id.
        needs: What each household needs, by its id.
        villages: Villages by id.
        projects: Projects by id.
        funds: Funds by id.
        helpers: Helpers by id.
        households_in: Households by the village that they name.
        measures_of: Measures by household.
        measures_in: Measures by project.
        projects_for: Projects by each household that they name.
        projects_in: Projects that serve a whole village, by village.
        grants_to: Grants by household.
        grants_of: Grants by project.
        money_of: Appropriations by fund.
        money_for: Appropriations by project.
        helpers_of: Pairings by household.
        paired_with: Pairings by village.
        pairings_of: Pairings by helper.
        visits_to: Visits by household.
        dossiers_of: Dossiers by household.
        secretaries_in: First secretaries by village.
        teams_in: Work teams by village.
        exits: The ids of the households planned to exit.
    """

    plan: Plan
    households: ById[Household]
    needs: ById[Needs]
    villages: ById[Village]
    projects: ById[Project]
    funds: ById[Fund]
    helpers: ById[Helper]
    households_in: Grouped[Household]
    measures_of: Grouped[Measure]
    measures_in: Grouped[Measure]
    projects_for: Grouped[Project]
    projects_in: Grouped[Project]
    grants_to: Grouped[Grant]
    grants_of: Grouped[Grant]
    money_of: Grouped[Appropriation]
    money_for: Grouped[Appropriation]
    helpers_of: Grouped[Pairing]
    paired_with: Grouped[Pairing]
    pairings_of: Grouped[Pairing]
    visits_to: Grouped[Visit]
    dossiers_of: Grouped[Dossier]
    secretaries_in: Grouped[FirstSecretary]
    teams_in: Grouped[WorkTeam]
    exits: frozenset[str]


@attrs.frozen
class Asked:
    """What is asked of one kind of subject in a plan.

    Attributes:
        precision: The precision that it belongs to.
        purpose: The purpose of the rule, by which a policy knows it.
        rows: The function that gives the subjects with their facts, in the order
            of the fields of the rule's class of facts.
    """

    precision: SixPrecision
    purpose: str
    rows: Callable[[PlanIndex, Law], Iterator[Row]]


def plan_index(plan: Plan, law: Law) -> PlanIndex:
    """Look a plan through once; time and memory grow with the plan.

    Raises:
        NotInForceError: Nothing is said of guarantees on that day.
        RecordError: The record of a household cannot be true on that day.
    """
    serving = [(one, home) for one in plan.projects for home in one.households]
    wide = [one for one in plan.projects if one.village_wide]
    return PlanIndex(
        plan=plan,
        households={one.id: one for one in plan.households},
        needs=needs_of(plan.households, law),
        villages={one.id: one for one in plan.villages},
        projects={one.id: one for one in plan.projects},
        funds={one.id: one for one in plan.funds},
        helpers={one.id: one for one in plan.helpers},
        households_in=_grouped((one.village, one) for one in plan.households),
        measures_of=_grouped((one.household, one) for one in plan.measures),
        measures_in=_grouped((one.project, one) for one in plan.measures),
        projects_for=_grouped((home, one) for one, home in serving),
        projects_in=_grouped((one.village, one) for one in wide),
        grants_to=_grouped((one.household, one) for one in plan.grants),
        grants_of=_grouped((one.project, one) for one in plan.grants),
        money_of=_grouped((one.fund, one) for one in plan.appropriations),
        money_for=_grouped((one.project, one) for one in plan.appropriations),
        helpers_of=_grouped((one.household, one) for one in plan.pairings),
        paired_with=_grouped((one.village, one) for one in plan.pairings),
        pairings_of=_grouped((one.helper, one) for one in plan.pairings),
        visits_to=_grouped((one.household, one) for one in plan.visits),
        dossiers_of=_grouped((one.household, one) for one in plan.dossiers),
        secretaries_in=_grouped((one.village, one) for one in plan.first_secretaries),
        teams_in=_grouped((one.village, one) for one in plan.work_teams),
        exits=frozenset(plan.exits),
    )


def _grouped(pairs: Iterable[tuple[str | None, T]]) -> dict[str, list[T]]:
    """Put records together by key; those without one are left out."""
    groups: dict[str, list[T]] = {}
    for key, record in pairs:
        if key is not None:
            group = groups.get(key)
            if group is None:
                groups[key] = [record]
            else:
                group.append(record)
    return groups
