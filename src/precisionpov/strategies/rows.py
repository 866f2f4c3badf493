"""Rows of a plan: what is usual of each kind, and how they depart from it."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import attrs
from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.county import County
from precisionpov.records.coverage import Coverage, Service
from precisionpov.records.dossiers import (
    Dossier,
    IdentificationTrace,
    TraceKind,
    TraceStep,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.measure_kinds import Guarantee
from precisionpov.records.removal import Removal
from precisionpov.records.targets import Target
from precisionpov.records.township import Township
from precisionpov.records.village import Facility, FirstSecretary, Village, WorkTeam
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)

__all__ = ["USUAL", "rows_of"]

YEAR = timedelta(days=365)
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
    Appropriation: {"fund": "f-1", "project": "p-1", "amount": Fen(100_000)},
    Dossier: {"household": "h-1", "account": True, "plan": True, "package": True},
    IdentificationTrace: {"household": "h-1"},
    Grant: {"project": "p-1", "household": "h-1", "amount": Fen(100_000)},
    Helper: {
        "id": "a-1",
        "rank": "ordinary_cadre",
        "kind": "cadre",
        "registered_poor": False,
    },
    Pairing: {"helper": "a-1", "household": "h-1", "main": True},
    Visit: {"helper": "a-1", "household": "h-1"},
    FirstSecretary: {
        "id": "s-1",
        "village": "v-1",
        "work_years": 5,
        "party_member": True,
        "healthy": True,
    },
    WorkTeam: {"id": "t-1", "village": "v-1", "members": ("a-1", "a-2", "a-3")},
    Target: {"id": "g-1", "kind": "training", "planned": 20},
    Village: {"id": "v-1", "registered_households": 1, "poor_village": True},
    Township: {
        "id": "o-1",
        "rural_population": 20_000,
        "registered_people": 940,
        "rural_population_before": 20_000,
        "registered_people_before": 1_800,
        "income_per_head": Fen(886_900),
        "province_income_per_head": Fen(886_900),
        "income_growth": 1_010,
        "county_income_growth": 1_009,
    },
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
    "assistance_funds_at_exit",
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
    "helper": ("a-2", "a-9"),
    "fund": ("f-2", "f-9"),
    "head": ("a-1", "a-9"),
    "township": ("o-1",),
    "county": ("c-1",),
    "of_county": ("c-2", "c-3"),
}
"""Ids that another row has, and ids that none has."""

HELPED = ("county", "township", "village", "household")
"""Whom a pairing can name, what is rare first."""


@lru_cache(maxsize=64)
def rows_of(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    """Draw rows of a plan of one kind.

    Args:
        kind: The class of the rows, one of ``USUAL``.
        on: The day around which their days lie.
        unknown: Whether what is usually known may be unknown.
    """
    usual: dict[str, Any] = {**USUAL[kind], **({"on": on} if kind is Visit else {})}
    options = _options(kind, on, unknown=unknown)

    def row(drawn: Departures) -> object:
        fields: dict[str, Any] = {**usual, **dict(departing(options, drawn))}
        if fields.get("delivered") is False:
            fields.pop("delivered_on", None)
        if kind is Pairing:
            _with_one(fields)
        return kind(**fields)

    return made(departures(options), row)


def _with_one(fields: dict[str, Any]) -> None:
    """Leave of those whom a pairing names one, what is unusual first."""
    named = [one for one in HELPED if fields.get(one) is not None]
    for one in named[1:]:
        fields[one] = None
    if named[0] != "county":
        fields.pop("of_county", None)


def _options(kind: Any, on: date, *, unknown: bool) -> Options:  # noqa: ANN401 - a class
    """Give in what a kind of row may depart from what is usual."""
    found = dict(options_of(kind, usual=USUAL[kind], without=(), unknown=unknown))
    amounts = (*AMOUNTS, *(OPEN_AMOUNTS if unknown else ()))
    before, after = (on - YEAR, on), (on, on + YEAR)
    special: dict[str, tuple[object, ...]] = {
        **IDS,
        **dict.fromkeys(("amount", "income_effect", "cost", "output_value"), amounts),
        **dict.fromkeys(("allotted", "spent", "management_fee", "bill"), amounts),
        **dict.fromkeys(MONEY, amounts),
        **dict.fromkeys(("exited_people", "registered_people"), PEOPLE),
        **dict.fromkeys(("missed_in_sample", "wrongly_exited_in_sample"), SAMPLES),
        "coverage": REACH,
        "causes": CAUSES,
        "guarantees": GUARANTEES,
        "year": (on.year, on.year - 1),
        "industry": ("tea",),
        "industries": ((), ("tea", "pigs")),
        "villages": ((), ("v-1",), ("v-1", "v-2")),
        "registered_people_before": (1_799, 20_001),
        "facilities": ((), (Facility.ROAD,), tuple(Facility)),
        "removed": ((), (Removal.POLICY,), tuple(Removal)),
        "members": ((), ("a-1",), ("a-1", "a-2", "a-9")),
        "unit": ("bank",),
        "responsible": ("the county",),
        "starts": before,
        "ends": after,
        "delivered_on": before,
        "since": before,
        "until": after,
        "deadline": (*before, *after),
        "on": (*before, *after),
        "due_on": before,
        "arrived_on": (*before, *after),
    }
    if kind is IdentificationTrace:
        whole = tuple(TraceStep(kind=step, on=on - YEAR) for step in TraceKind)
        late = (TraceStep(kind=TraceKind.APPLICATION, on=on), *whole)
        special["steps"] = (whole, late, whole[:1], (TraceStep(kind="appraisal"),))
    if kind in {Project, Target}:
        special["households"] = ((), ("h-1",), ("h-1", "h-9"))
    names = {field.name for field in attrs.fields(kind)}
    return found | {name: one for name, one in special.items() if name in names}
