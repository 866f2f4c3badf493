"""A plan of assistance: villages, households, and everything done for them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, cast, final

import attrs

from precisionpov.errors import Fault
from precisionpov.records.annotations import Identifier
from precisionpov.records.assistance import (
    MOST_HOUSEHOLDS,
    Households,
    Measure,
    Project,
)
from precisionpov.records.dossiers import (
    Dossier,
    FinancingEntry,
    IdentificationTrace,
    MatterEntry,
    ResponsibilityEntry,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.household import Household
from precisionpov.records.kinds import Limits, Whole
from precisionpov.records.record import Record, plan_of
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.targets import Target, TargetKind
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

__all__ = [
    "MOST_RECORDS",
    "MOST_REPEATED_IDS",
    "MOST_VISITS",
    "Dossier",
    "MatterEntry",
    "PerMille",
    "Plan",
    "ResponsibilityEntry",
    "Target",
    "TargetKind",
]

MOST_RECORDS = 1_000_000
"""A plan has at most so many records of one kind, such as measures."""

MOST_VISITS = 100 * MOST_HOUSEHOLDS
"""It has at most so many visits: one a week, and more, for every household."""

MOST_REPEATED_IDS = 1000
"""So many repeated ids of a kind are named one by one; the others are counted."""

UP_TO_MOST = Limits(0, MOST_RECORDS)

PerMille = Annotated[int, Whole(-1000, 100_000)]
"""A change in thousandths of what was before, from -1,000 (all is lost)."""


_WithId = (
    Village
    | Household
    | Measure
    | Project
    | Fund
    | Helper
    | FirstSecretary
    | WorkTeam
    | Target
    | ReportedFigure
)


@final
@attrs.frozen(kw_only=True, repr=False)
class Plan(Record):
    """A plan of assistance for a year, and what became of it.

    A plan refuses only what cannot be read. An id that names nothing, money that
    does not add up, two main responsible persons, a visit before the pairing, a
    team without members, a target without a deadline: the world can be like that.
    Those are findings of a check.

    Attributes:
        id: The id of the plan.
        year: The year that it is for, 2013 to 2025.
        villages: The villages.
        households: The households, at most 200,000.
        measures: What is done for single households, at most 1,000,000.
        projects: Work for villages or several households.
        funds: Where the money comes from.
        appropriations: Money of funds for projects.
        grants: Money of projects that reaches households.
        helpers: Who helps.
        pairings: Whom they help.
        visits: When they went there, at most 20,000,000.
        first_secretaries: The first secretaries sent.
        work_teams: The work teams sent.
        targets: What is to be reached.
        dossiers: What is on file for each household.
        traces: How households were identified, step by step, as on file.
        responsibilities: Who answers for the four practicalities.
        matters: How the nine matters are carried out, where a place has them.
        financing: Who has which part in the financing of a project.
        figures: What a report gives as totals, to be held against the rows.
        exits: The ids of the households planned to exit in the year.
        visits_until: The log of visits is complete to this day; None says that
            nobody knows.
        area_income_growth: Growth of income in the whole area, in thousandths.
        poor_income_growth: Growth of income of its poor, in thousandths.

    Raises:
        RecordError: A field holds what it cannot, or an id stands twice in one row
            of records.
    """

    id: Identifier
    year: Annotated[int, Whole(2013, 2025)]
    villages: Annotated[tuple[Village, ...], UP_TO_MOST] = ()
    households: Annotated[tuple[Household, ...], Limits(0, MOST_HOUSEHOLDS)] = ()
    measures: Annotated[tuple[Measure, ...], UP_TO_MOST] = ()
    projects: Annotated[tuple[Project, ...], UP_TO_MOST] = ()
    funds: Annotated[tuple[Fund, ...], UP_TO_MOST] = ()
    appropriations: Annotated[tuple[Appropriation, ...], UP_TO_MOST] = ()
    grants: Annotated[tuple[Grant, ...], UP_TO_MOST] = ()
    helpers: Annotated[tuple[Helper, ...], UP_TO_MOST] = ()
    pairings: Annotated[tuple[Pairing, ...], UP_TO_MOST] = ()
    visits: Annotated[tuple[Visit, ...], Limits(0, MOST_VISITS)] = ()
    first_secretaries: Annotated[tuple[FirstSecretary, ...], UP_TO_MOST] = ()
    work_teams: Annotated[tuple[WorkTeam, ...], UP_TO_MOST] = ()
    targets: Annotated[tuple[Target, ...], UP_TO_MOST] = ()
    dossiers: Annotated[tuple[Dossier, ...], UP_TO_MOST] = ()
    traces: Annotated[tuple[IdentificationTrace, ...], UP_TO_MOST] = ()
    responsibilities: Annotated[tuple[ResponsibilityEntry, ...], UP_TO_MOST] = ()
    matters: Annotated[tuple[MatterEntry, ...], UP_TO_MOST] = ()
    financing: Annotated[tuple[FinancingEntry, ...], UP_TO_MOST] = ()
    figures: Annotated[tuple[ReportedFigure, ...], UP_TO_MOST] = ()
    exits: Households = ()
    visits_until: date | None = None
    area_income_growth: PerMille | None = None
    poor_income_growth: PerMille | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Find ids that stand twice in one row of records."""
        rows: dict[str, Sequence[_WithId]] = {
            "villages": self.villages,
            "households": self.households,
            "measures": self.measures,
            "projects": self.projects,
            "funds": self.funds,
            "helpers": self.helpers,
            "first_secretaries": self.first_secretaries,
            "work_teams": self.work_teams,
            "targets": self.targets,
            "figures": self.figures,
        }
        return [fault for path, row in rows.items() for fault in _repeated(path, row)]

    def __repr__(self) -> str:
        """Show what is recorded; of rows only how long they are."""
        shown: list[str] = []
        for entry in plan_of(Plan).entries:
            value: object = getattr(self, entry.name)
            if isinstance(value, tuple):
                count = len(cast("tuple[object, ...]", value))
                shown += [f"{entry.name}=<{count}>"] if count else []
            elif value is not None:
                text = str(value) if isinstance(value, date) else repr(value)
                shown.append(f"{entry.name}={text}")
        return f"Plan({', '.join(shown)})"


def _repeated(path: str, records: Sequence[_WithId]) -> Iterable[Fault]:
    if len({record.id for record in records}) == len(records):
        return
    first: dict[str, int] = {}
    repeated = 0
    for index, record in enumerate(records):
        earlier = first.setdefault(record.id, index)
        if earlier < index:
            repeated += 1
            if repeated <= MOST_REPEATED_IDS:
                problem = f"is also the id of {path}[{earlier}]"
                yield Fault(f"{path}[{index}].id", problem)
    if repeated > MOST_REPEATED_IDS:
        problem = f"{repeated - MOST_REPEATED_IDS} more ids stand twice"
        yield Fault(path, problem)
