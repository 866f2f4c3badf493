"""Entries of the register with its columns: mostly in order, some blank, some odd."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.records.entry_terms import HelpItem, HelpKind
from precisionpov.records.monitoring import RiskKind
from precisionpov.records.register import RegisterEntry, RegisterState
from precisionpov.records.register_entry import (
    EliminationFigures,
    EntryDetails,
    Help,
    MemberDetails,
    PlannedWork,
    PostProject,
    VillageDetails,
    WorkRecord,
)
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.household import households

__all__ = ["entry_details", "member_details", "register_entries", "village_details"]

MONTH = timedelta(days=31)

USUAL: Mapping[type, Mapping[str, object]] = {
    MemberDetails: {
        "person": "a",
        "id_type": "identity_card",
        "ethnicity": "汉族",
        "employee_medical": False,
        "resident_pension": True,
        "employee_pension": False,
        "medical_aid": False,
        "dibao": "none",
        "tekun": "none",
        "public_posts": (),
        "work": (),
        "planned_work": (),
        "complete": True,
    },
    EntryDetails: {
        "card": True,
        "risk_eliminated": False,
        "risks": (),
        "helps": (),
        "development_help": True,
        "dangerous_house": False,
        "any_member_uninsured": False,
        "dropout": False,
        "toilet": True,
        "road_hardened": True,
        "road_metres": 300,
        "helpers": 1,
        "helper_is_poor": False,
        "complete": True,
    },
    VillageDetails: {
        "village": "v-1",
        "exited": True,
        "households": 300,
        "population": 900,
        "road_to_township": True,
        "post_projects": (),
        "complete": True,
    },
}
"""What usually stands in a row."""

NUMBERS = ("11010519491231002X", "110105194912310021", "1" * 15, "1" * 20, "9" * 18)
"""Numbers of documents: right, wrong, old, of a certificate, made up."""

PHONES = ("13800000001", "12800000001", "0854123")
AMOUNTS = (Fen(0), Fen(9_999), Fen(10_000), Fen(400_000), Fen(2_000_001))
AREAS = (-1, 0, 300, 10_000, 10_001, 20_001)
WORDS = ("长顺县", "公益性岗位", "帮扶车间", "外出务工")


def member_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[MemberDetails]:
    """Draw the register's columns of a person.

    Examples shrink towards somebody with an identity card who does not work.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return _rows(MemberDetails, on, unknown)


def entry_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[EntryDetails]:
    """Draw the register's columns of a household, without its people.

    Examples shrink towards a household that is not monitored.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return _rows(EntryDetails, on, unknown)


def village_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[VillageDetails]:
    """Draw the register's row of a village.

    Examples shrink towards an exited village of 300 households.

    Args:
        on: The day around which years lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return _rows(VillageDetails, on, unknown)


def register_entries(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[RegisterEntry]:
    """Draw entries of the register with their columns.

    Examples shrink towards a household of one or two, all of whose columns are dull.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    parts: SearchStrategy[Any] = st.tuples(
        households(on=on, unknown=unknown),
        entry_details(on=on, unknown=unknown),
        st.lists(member_details(on=on, unknown=unknown), min_size=1, max_size=2),
        st.sampled_from((None, *RegisterState)),
    )

    def entry(drawn: tuple[Any, ...]) -> RegisterEntry:
        household, details, rows, state = drawn
        people = tuple(
            attrs.evolve(rows[place % len(rows)], person=one.id)
            for place, one in enumerate(household.members)
        )
        return RegisterEntry(
            id="e-1",
            household=household,
            state=state,
            village="v-1",
            details=attrs.evolve(details, members=people),
        )

    return made(parts, entry)


@lru_cache(maxsize=16)
def _rows(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    options = _options(kind, on, unknown=unknown)

    def row(drawn: Departures) -> object:
        return kind(**{**USUAL[kind], **dict(departing(options, drawn))})

    return made(departures(options), row)


def _options(kind: Any, on: date, *, unknown: bool) -> Options:  # noqa: ANN401 - a class
    """Give in what a kind of row may depart from what is usual."""
    found = dict(options_of(kind, usual=USUAL[kind], without=(), unknown=unknown))
    special = {
        "id_number": NUMBERS,
        "phone": PHONES,
        "ethnicity": ("布依族", None),
        "work_place": WORDS,
        "employment_channel": WORDS,
        "county": WORDS[:1],
        "public_posts": (("a",), ("a", "b", "c"), None),
        "work": (*_work(on), None),
        "planned_work": ((PlannedWork(planned=True, complete=True),), None),
        "identified_month": (on, on - MONTH, on - 12 * MONTH),
        "eliminated_month": (on, on - MONTH),
        "risks": (*((one,) for one in RiskKind), tuple(RiskKind)[:5], None),
        "helps": (*((Help(kind=one),) for one in HelpKind), _all_items(), None),
        "after": (EliminationFigures(), EliminationFigures(wage=Fen(0), dropout=True)),
        "post_projects": ((PostProject(year=on.year, complete=True),), None),
        **dict.fromkeys(_areas(), AREAS),
        **dict.fromkeys(_amounts(), AMOUNTS),
    }
    names = {field.name for field in attrs.fields(kind)}
    gone = {name: one for name, one in special.items() if name in names}
    if not unknown:
        gone = {
            name: tuple(value for value in one if value is not None)
            for name, one in gone.items()
        }
    return cast("Options", found | gone)


def _work(on: date) -> tuple[tuple[WorkRecord, ...], ...]:
    """Give tables of work: a blank row, and one that is filled."""
    blank = WorkRecord(complete=True)
    filled = WorkRecord(
        working=True,
        start=on - 12 * MONTH,
        monthly_income=Fen(300_000),
        channel="公益性岗位",
        county="长顺县",
        complete=True,
    )
    return (blank,), (filled,), (filled, blank)


def _all_items() -> tuple[Help, ...]:
    """Give help of every item that a check asks for."""
    return tuple(Help(kind="comprehensive", item=one) for one in HelpItem)


def _areas() -> tuple[str, ...]:
    """Name the areas."""
    land = ("cropland", "irrigated", "forest", "converted", "orchard", "grassland")
    return (*land, "water_area")


def _amounts() -> tuple[str, ...]:
    """Name the amounts."""
    return (
        "net_per_head",
        "out_of_pocket",
        "dibao_money",
        "tekun_money",
        "pension_money",
        "family_planning_money",
        "ecological_money",
        "collective_income",
    )
