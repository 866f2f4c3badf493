"""Plans of assistance, small and flat, the rows that they hold, and counties."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.county import County
from precisionpov.records.coverage import Coverage, Service
from precisionpov.records.funding import Fund
from precisionpov.records.measure_kinds import Guarantee
from precisionpov.records.plan import Plan
from precisionpov.records.record import Record
from precisionpov.records.village import Facility, Village
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.household import households

__all__ = ["counties", "funds", "measures", "plans", "projects", "villages"]

RowT = TypeVar("RowT", bound=Record)

YEAR = timedelta(days=365)
MOST_ROWS = 3
"""A drawn plan has at most so many rows of a kind."""

USUAL: Mapping[type, Mapping[str, object]] = {
    Measure: {
        "id": "m-1",
        "kind": "practical_training",
        "household": "h-1",
        "agreed": True,
        "delivered": True,
    },
    Project: {
        "id": "p-1",
        "kind": "production_grant",
        "village": "v-1",
        "in_county_library": True,
        "third_party": True,
        "people_take_part": True,
    },
    Fund: {"id": "f-1", "level": "county", "year": 2017, "integrated": False},
    Village: {"id": "v-1", "registered_households": 1, "poor_village": True},
    County: {
        "id": "c-1",
        "region": "western",
        "rural_population": 300_000,
        "registered_people": 0,
        "exited_people": 0,
        "sampled_unregistered": 3_000,
        "missed_in_sample": 0,
        "sampled_exited": 1_500,
        "wrongly_exited_in_sample": 0,
        "surveyed_households": 1_000,
        "recognising_households": 1_000,
    },
}
"""What is usual of each kind of row."""

CAUSES = (
    (),
    (CauseOfPoverty.LACK_OF_SKILL,),
    (CauseOfPoverty.ILLNESS, CauseOfPoverty.SCHOOLING),
)
GUARANTEES = ((), (Guarantee.HOUSING,), tuple(Guarantee))
AMOUNTS = (Fen(0), Fen(1), Fen(5_000_000), Fen(5_000_001), Fen(10_000_000_00))
OPEN_AMOUNTS = (Range(0, 5_000_000), Range(5_000_001, None), Range(None, 1))
MONEY = (
    "assistance_funds",
    "collective_income",
    "collective_income_before",
    "county_income_per_head",
    "dibao_standard",
    "income_per_head",
    "province_income_per_head",
)
"""The amounts of a village and of a county."""

REACH = (
    (),
    (Coverage(service=Service.SAFE_WATER, reached=98, among=100),),
    tuple(Coverage(service=one, reached=97, among=100) for one in Service),
    (Coverage(service=Service.PENSION, reached=2, among=1),),
)
SAMPLES = (0, 60, 61, 3_000, 3_001)
PEOPLE = (0, 5_999, 6_000, 8_999, 9_000, 300_001)
IDS: Mapping[str, tuple[object, ...]] = {
    "household": ("h-2", "h-9"),
    "project": ("p-1", "p-9"),
    "village": ("v-1", "v-9"),
}
"""Ids that another row has, and ids that none has."""


def measures(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Measure]:
    """Draw measures for single households.

    Examples shrink towards a training that was agreed and delivered.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return _rows(Measure, on, unknown)


def projects(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Project]:
    """Draw projects.

    Examples shrink towards a project for production of one village.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return _rows(Project, on, unknown)


def funds(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Fund]:
    """Draw funds; some spent more than they were allotted.

    Examples shrink towards a fund of a county without amounts.

    Args:
        on: The day around which its days lie.
        unknown: Whether what is usually known may be unknown.
    """
    return _rows(Fund, on, unknown)


def villages(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Village]:
    """Draw villages; counts need not fit each other.

    Examples shrink towards a poor village with one registered household.

    Args:
        on: The day around which days would lie; a village has none.
        unknown: Whether what is usually known may be unknown.
    """
    return _rows(Village, on, unknown)


def counties(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[County]:
    """Draw counties, many near a limit; counts need not fit each other.

    Examples shrink towards a western county that exits.

    Args:
        on: The day around which days would lie; a county has none.
        unknown: Whether what is usually known may be unknown.
    """
    return _rows(County, on, unknown)


def plans(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Plan]:
    """Draw plans with up to three rows of a kind, some of which name nothing.

    Examples shrink towards a plan without rows.

    Args:
        on: The day of the check; the plan is for its year.
        unknown: Whether what is usually known may be unknown.
    """
    rows: SearchStrategy[Any] = st.tuples(
        *(
            st.lists(strategy, max_size=MOST_ROWS)
            for strategy in (
                households(on=on, unknown=unknown),
                measures(on=on, unknown=unknown),
                projects(on=on, unknown=unknown),
                funds(on=on, unknown=unknown),
                villages(on=on, unknown=unknown),
            )
        )
    )

    def plan(drawn: tuple[list[Any], ...]) -> Plan:
        homes, given, works, money, places = drawn
        return Plan(
            id="plan-1",
            year=on.year,
            households=_numbered("h", homes),
            measures=_numbered("m", given),
            projects=_numbered("p", works),
            funds=_numbered("f", money),
            villages=_numbered("v", places),
        )

    return made(rows, plan)


def _numbered(letter: str, rows: list[RowT]) -> tuple[RowT, ...]:
    """Give each row an id of its own; a household lives in the first village."""
    named = {"village": "v-1"} if letter == "h" else {}
    return tuple(
        attrs.evolve(cast("Any", row), id=f"{letter}-{number}", **named)
        for number, row in enumerate(rows, start=1)
    )


@lru_cache(maxsize=16)
def _rows(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    usual = USUAL[kind]
    options = _options(kind, on, unknown=unknown)

    def row(drawn: Departures) -> object:
        fields = {**usual, **dict(departing(options, drawn))}
        if fields.get("delivered") is False:
            fields.pop("delivered_on", None)
        return kind(**fields)

    return made(departures(options), row)


def _options(kind: Any, on: date, *, unknown: bool) -> Options:  # noqa: ANN401 - a class
    """Give in what a kind of row may depart from what is usual."""
    found = dict(options_of(kind, usual=USUAL[kind], without=(), unknown=unknown))
    amounts = (*AMOUNTS, *(OPEN_AMOUNTS if unknown else ()))
    before, after = (on - YEAR, on), (on, on + YEAR)
    special: dict[str, tuple[object, ...]] = {
        **IDS,
        **dict.fromkeys(("amount", "income_effect", "cost", "output_value"), amounts),
        **dict.fromkeys(("allotted", "spent", "management_fee"), amounts),
        **dict.fromkeys(MONEY, amounts),
        **dict.fromkeys(("exited_people", "registered_people"), PEOPLE),
        **dict.fromkeys(("missed_in_sample", "wrongly_exited_in_sample"), SAMPLES),
        "coverage": REACH,
        "causes": CAUSES,
        "guarantees": GUARANTEES,
        "year": (on.year, on.year - 1),
        "industry": ("tea",),
        "industries": ((), ("tea", "pigs")),
        "facilities": ((), (Facility.ROAD,), tuple(Facility)),
        "starts": before,
        "ends": after,
        "delivered_on": before,
        "due_on": before,
        "arrived_on": (*before, *after),
    }
    if kind is Project:
        special["households"] = ((), ("h-1",), ("h-1", "h-9"))
    names = {field.name for field in attrs.fields(kind)}
    return found | {name: one for name, one in special.items() if name in names}
