"""Rows of a plan: what is usual of each kind, and how they depart from it."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from hypothesis.strategies import SearchStrategy

from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.assistance import Project
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.coverage import Coverage, Service
from precisionpov.records.dossiers import TraceKind, TraceStep
from precisionpov.records.evaluation import FrameHousehold, SampledHousehold
from precisionpov.records.helping import Pairing, Visit
from precisionpov.records.household import Household
from precisionpov.records.measure_kinds import Guarantee
from precisionpov.records.person import Person
from precisionpov.records.register import ListKind, RegisterList
from precisionpov.records.removal import Removal
from precisionpov.records.targets import Target
from precisionpov.records.township import Township
from precisionpov.records.village import Facility, Organisation, PartyMember
from precisionpov.strategies import entry_rows
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.usual_rows import USUAL

__all__ = ["rows_of"]

YEAR = timedelta(days=365)
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
    "holder": ("v-1", "o-1"),
    "stratum": ("s-1", "s-9"),
    "town": ("o-2",),
    "city": ("b-2",),
}
"""Ids that another row has, and ids that none has."""

TEXTS: Mapping[str, tuple[object, ...]] = {
    "body": ("the county",),
    "industry": ("tea",),
    "measure": ("a training",),
    "method": ("by the village",),
    "model": ("branch and firm",),
    "policy": ("a notice of the county",),
    "responsible": ("the county",),
    "result": ("all found work",),
    "source": ("the report of the year",),
    "unit": ("bank",),
}
"""Words of people; rules do not read them."""

BY_KIND: Mapping[type, Options] = {
    FrameHousehold: {"county": ("c-2",)},
    Organisation: {"stars": (0, 5), "most_stars": (10,)},
    Project: {"households": ((), ("h-1",), ("h-1", "h-9"))},
    RegisterList: {"households": ((), ("h-9",), ("h-1", "h-9"))},
    SampledHousehold: {
        "record": (Household(id="h-1", members=(Person(id="a"),)),),
        "people": (2, 100),
    },
    Target: {"households": ((), ("h-1",), ("h-1", "h-9"))},
    Township: {
        "villages": ((), ("v-1",), ("v-1", "v-2")),
        "registered_people": (0, 941, 1_000, 1_001, 20_001),
        "registered_people_before": (1_799, 20_001),
    },
}
"""What only the rows of one kind may hold."""

HELPED = ("county", "township", "village", "household")
"""Whom a pairing can name, what is rare first."""


@lru_cache(maxsize=64)
def rows_of(
    kind: Any,  # noqa: ANN401 - a class, hashed as one
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Any]:
    """Draw rows of one kind: of a plan, of a register, or of what stands in them.

    Args:
        kind: The class of the rows, one of those of which it is said what is usual.
        on: The day around which their days lie.
        unknown: Whether what is usually known may be unknown.
    """
    if kind in entry_rows.USUAL:
        usual, special = entry_rows.USUAL[kind], entry_rows.special(on)
    else:
        itself = {"on": on} if kind is Visit else {}
        usual, special = {**USUAL[kind], **itself}, _special(kind, on, unknown)
    options = options_of(kind, usual=usual, unknown=unknown, special=special)

    def row(drawn: Departures) -> object:
        fields: dict[str, Any] = {**usual, **dict(departing(options, drawn))}
        _agree(kind, fields)
        return kind(**fields)

    return made(departures(options), row)


def _agree(kind: type, fields: dict[str, Any]) -> None:
    """Make fields agree that were drawn apart."""
    if fields.get("delivered") is False:
        fields.pop("delivered_on", None)
    if fields.get("asked") is False:
        fields["recognises"] = None
    if kind is RegisterList and fields["kind"] == ListKind.CARD:
        fields["households"] = fields["households"][:1]
    if kind is Pairing:
        _with_one(fields)


def _with_one(fields: dict[str, Any]) -> None:
    """Leave of those whom a pairing names one, what is unusual first."""
    fields["household"] = fields["household"] or "h-1"
    named = [one for one in HELPED if fields.get(one) is not None]
    for one in named[1:]:
        fields[one] = None
    if named[0] != "county":
        fields.pop("of_county", None)


def _special(kind: type, on: date, unknown: bool) -> Options:  # noqa: FBT001
    """Give what fields of a plan's rows hold that do not choose from a list."""
    amounts = (*AMOUNTS, *(OPEN_AMOUNTS if unknown else ()))
    before, after = (on - YEAR, on), (on, on + YEAR)
    whole = tuple(TraceStep(kind=step, on=on - YEAR) for step in TraceKind)
    late = (TraceStep(kind=TraceKind.APPLICATION, on=on), *whole)
    party = PartyMember(born=on - 40 * YEAR, education="primary", reserve=True)
    return {
        **IDS,
        **TEXTS,
        **dict.fromkeys(("amount", "income_effect", "cost", "output_value"), amounts),
        **dict.fromkeys(("allotted", "spent", "management_fee", "bill"), amounts),
        **dict.fromkeys(MONEY, amounts),
        **dict.fromkeys(("exited_people", "registered_people"), PEOPLE),
        **dict.fromkeys(("missed_in_sample", "wrongly_exited_in_sample"), SAMPLES),
        "coverage": REACH,
        "causes": CAUSES,
        "guarantees": GUARANTEES,
        "year": (on.year, on.year - 1),
        "industries": ((), ("tea", "pigs")),
        "facilities": ((), (Facility.ROAD,), tuple(Facility)),
        "removed": ((), (Removal.POLICY,), tuple(Removal)),
        "members": ((), ("a-1",), ("a-1", "a-2", "a-9")),
        "party_members": ((party,), (PartyMember(), party)),
        "organisation": (Organisation(stars=3, most_stars=5),),
        "steps": (whole, late, whole[:1], (TraceStep(kind="appraisal"),)),
        "born": (on - 60 * YEAR, on - 30 * YEAR),
        "starts": before,
        "ends": after,
        "delivered_on": before,
        "since": before,
        "until": after,
        "deadline": (*before, *after),
        "on": (*before, *after),
        "due_on": before,
        "arrived_on": (*before, *after),
        **BY_KIND.get(kind, {}),
    }
