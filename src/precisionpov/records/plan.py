"""A plan of assistance: villages, households, and everything done for them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, cast, final

import attrs

from precisionpov.errors import Fault
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Identifier, Text
from precisionpov.records.assistance import (
    MOST_HOUSEHOLDS,
    Helper,
    Households,
    Measure,
    Pairing,
    Project,
    Visit,
)
from precisionpov.records.funding import Appropriation, Fund, Grant, Level
from precisionpov.records.household import Household
from precisionpov.records.kinds import LARGEST_COUNT, Limits, Whole
from precisionpov.records.record import Record, plan_of, required_term
from precisionpov.records.taxonomies import NineMatters, Practicality
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


class TargetKind(Term):
    """What a target of a year counts (T-002-10)."""

    PEOPLE_OUT_OF_POVERTY = (
        "people_out_of_poverty",
        "people out of poverty",
        "脱贫人口",
    )
    HOUSEHOLDS_OUT_OF_POVERTY = (
        "households_out_of_poverty",
        "households out of poverty",
        "脱贫户",
    )
    VILLAGES_PROMOTED = "villages_promoted", "villages promoted as a whole", "整村推进"
    KEY_VILLAGES = "key_villages", "key poor villages", "重点贫困村"
    HOUSING = "housing", "households helped to a safe house", "住房保障户"
    ECOLOGICAL_MIGRANTS = "ecological_migrants", "ecological migrants", "生态移民"
    RAIN_AND_DEW = "rain_and_dew", "people in Rain and Dew", "雨露计划"
    TRAINING = "training", "person-times of practical training", "实用技术培训人次"
    INCOME_GROWTH = "income_growth", "growth of income, per mille", "收入增长千分比"
    MEASURES = "measures", "measures delivered", "帮扶措施"
    OTHER = "other", "other target", "其他"


@final
@attrs.frozen(kw_only=True, repr=False)
class Target(Record):
    """What is to be reached in the year, by whom, and by when (T-002-10, T-002-12).

    Attributes:
        id: The id of the target.
        kind: What it counts. That says the unit: people, households, villages,
            person-times, measures; for the growth of income thousandths.
        planned: How many, as planned.
        completed: How many, as reached.
        responsible: The body that answers for it.
        deadline: The last day for it.
        village: The id of the village, if it is the target of one.
        households: The ids of the households that it names.

    Raises:
        RecordError: A field holds what it cannot, or a count is below zero; only
            the growth of income may be.
    """

    id: Identifier
    kind: TargetKind = attrs.field(converter=required_term)
    planned: Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT)] | None = None
    completed: Annotated[int, Whole(-LARGEST_COUNT, LARGEST_COUNT)] | None = None
    responsible: Text | None = None
    deadline: date | None = None
    village: Identifier | None = None
    households: Households = ()

    def contradictions(self) -> Sequence[Fault]:
        """Refuse a count below zero."""
        if self.kind is TargetKind.INCOME_GROWTH:
            return ()
        numbers = {"planned": self.planned, "completed": self.completed}
        return [
            Fault(name, "is below zero; only the growth of income may be")
            for name, number in numbers.items()
            if number is not None and number < 0
        ]


@final
@attrs.frozen(kw_only=True, repr=False)
class Dossier(Record):
    """What is on file for a household, and what it says of its help (P-9, T-004-22).

    Account, plan and package are the "three ones".

    Attributes:
        household: The id of the household.
        account: It has an account of its own.
        plan: It has a plan of its own.
        package: It has a package of measures of its own.
        helper_known: It knows its helper or the resident cadre.
        satisfied: It says that it is satisfied.

    Raises:
        RecordError: A field holds what it cannot.
    """

    household: Identifier
    account: bool | None = None
    plan: bool | None = None
    package: bool | None = None
    helper_known: bool | None = None
    satisfied: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class ResponsibilityEntry(Record):
    """Who answers for one of the four practicalities at a level (P-1, T-000-03).

    Attributes:
        practicality: Which of the four.
        level: The level of administration.
        body: The body that answers for it; a body, and no name.

    Raises:
        RecordError: A field holds what it cannot.
    """

    practicality: Practicality = attrs.field(converter=required_term)
    level: Level = attrs.field(converter=required_term)
    body: Text | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class MatterEntry(Record):
    """How one of the nine matters is carried out (T-002-09).

    Attributes:
        matter: Which of the nine.
        measure: The measure.
        policy: The policy that supports it.
        method: How it reaches the ground.
        result: The result.

    Raises:
        RecordError: A field holds what it cannot.
    """

    matter: NineMatters = attrs.field(converter=required_term)
    measure: Text | None = None
    policy: Text | None = None
    method: Text | None = None
    result: Text | None = None


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
        responsibilities: Who answers for the four practicalities.
        matters: How the nine matters are carried out, where a place has them.
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
    responsibilities: Annotated[tuple[ResponsibilityEntry, ...], UP_TO_MOST] = ()
    matters: Annotated[tuple[MatterEntry, ...], UP_TO_MOST] = ()
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
