"""Plans of assistance, small and flat, their money and work, and counties.

Who helps stands in :mod:`precisionpov.strategies.helping`.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.records.assistance import Measure, Project
from precisionpov.records.county import County
from precisionpov.records.dossiers import (
    Dossier,
    FinancingEntry,
    IdentificationTrace,
    MatterEntry,
    ResponsibilityEntry,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.plan import Plan
from precisionpov.records.record import Record
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.targets import Target
from precisionpov.records.township import Township
from precisionpov.records.village import FirstSecretary, Village, WorkTeam
from precisionpov.strategies.departing import (
    departing,
    departure,
    made,
    options_of,
)
from precisionpov.strategies.household import households
from precisionpov.strategies.rows import rows_of

__all__ = [
    "appropriations",
    "counties",
    "funds",
    "grants",
    "measures",
    "plans",
    "projects",
    "targets",
    "townships",
    "villages",
]

RowT = TypeVar("RowT", bound=Record)

MOST_ROWS = 16
"""A drawn plan has at most so many rows, of all kinds together."""

ROWS: Mapping[str, Any] = {
    "measures": Measure,
    "projects": Project,
    "funds": Fund,
    "villages": Village,
    "appropriations": Appropriation,
    "grants": Grant,
    "dossiers": Dossier,
    "traces": IdentificationTrace,
    "helpers": Helper,
    "pairings": Pairing,
    "visits": Visit,
    "first_secretaries": FirstSecretary,
    "work_teams": WorkTeam,
    "targets": Target,
    "responsibilities": ResponsibilityEntry,
    "matters": MatterEntry,
    "financing": FinancingEntry,
    "figures": ReportedFigure,
}
"""The rows of a drawn plan beside its households."""

ITSELF = "itself"
"""Under this name stands what a plan says of itself, not in rows."""

LETTERS: Mapping[str, str] = {
    "households": "h",
    "measures": "m",
    "projects": "p",
    "funds": "f",
    "villages": "v",
    "helpers": "a",
    "first_secretaries": "s",
    "work_teams": "t",
    "targets": "g",
    "figures": "i",
}
"""With what the ids of a row begin; others have none."""


def measures(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Measure]:
    """Draw measures for single households.

    Examples shrink towards a training that was agreed and delivered.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Measure, on, unknown)


def projects(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Project]:
    """Draw projects.

    Examples shrink towards a project for production of one village.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Project, on, unknown)


def funds(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Fund]:
    """Draw funds; some spent more than they were allotted.

    Examples shrink towards a fund of a county without amounts.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Fund, on, unknown)


def appropriations(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Appropriation]:
    """Draw money of funds for projects; some of funds that there are not.

    Examples shrink towards 1,000 yuan of the first fund for the first project.

    Args:
        on: The day around which days would lie; it has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Appropriation, on, unknown)


def grants(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Grant]:
    """Draw grants; some of projects or for households that there are not.

    Examples shrink towards a grant of 1,000 yuan.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Grant, on, unknown)


def targets(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Target]:
    """Draw targets of a year; some without a number, a body or a deadline.

    Examples shrink towards a training of twenty people.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Target, on, unknown)


def villages(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Village]:
    """Draw villages; counts need not fit each other.

    Examples shrink towards a poor village with one registered household.

    Args:
        on: The day around which days would lie; a village has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Village, on, unknown)


def townships(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Township]:
    """Draw townships, many near a limit; counts need not fit each other.

    Examples shrink towards a township that exits.

    Args:
        on: The day around which days would lie; a township has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(Township, on, unknown)


def counties(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[County]:
    """Draw counties, many near a limit; counts need not fit each other.

    Examples shrink towards a western county that exits.

    Args:
        on: The day around which days would lie; a county has none.
        unknown: Whether what is usually known may be unknown.
    """
    return rows_of(County, on, unknown)


def plans(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Plan]:
    """Draw plans with up to sixteen rows, some of which name nothing.

    Examples shrink towards a plan without rows.

    Args:
        on: The day of the check; the plan is for its year.
        unknown: Whether what is usually known may be unknown.
    """
    about = options_of(
        Plan,
        usual={},
        unknown=unknown,
        special={
            "exits": (("h-1",), ("h-1", "h-9")),
            "visits_until": (on, on - timedelta(days=365)),
        },
    )
    row: SearchStrategy[tuple[str, Any]] = st.one_of(
        *(
            st.tuples(st.just(field), rows_of(kind, on, unknown))
            for field, kind in ROWS.items()
        ),
        st.tuples(st.just("households"), households(on=on, unknown=unknown)),
        st.tuples(st.just(ITSELF), departure(about)),
    )

    def plan(drawn: list[tuple[str, Any]]) -> Plan:
        rows: dict[str, list[Any]] = {}
        for field, one in drawn:
            rows.setdefault(field, []).append(one)
        itself: dict[str, Any] = dict(departing(about, rows.pop(ITSELF, [])))
        named: dict[str, Any] = {
            field: _numbered(LETTERS[field], some) if field in LETTERS else tuple(some)
            for field, some in rows.items()
        }
        return Plan(id="plan-1", year=on.year, **itself, **named)

    return made(st.lists(row, max_size=MOST_ROWS), plan)


def _numbered(letter: str, rows: list[RowT]) -> tuple[RowT, ...]:
    """Give each row an id of its own; a household lives in the first village."""
    named = {"village": "v-1"} if letter == "h" else {}
    return tuple(
        attrs.evolve(cast("Any", row), id=f"{letter}-{number}", **named)
        for number, row in enumerate(rows, start=1)
    )
