"""Parts of records, and sums of accounts, as plain fields, and faults in them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from precisionpov.records.accounts import AnnualIncome, Expense
from precisionpov.records.coverage import Coverage
from precisionpov.records.dossiers import TraceStep
from precisionpov.records.evaluation import FrameHousehold, SampledHousehold, Stratum
from precisionpov.records.holdings import Holdings
from precisionpov.records.living import Amenities, Dwelling, Land, Livelihood, Water
from precisionpov.records.register import RegisterList
from precisionpov.records.register_entry import (
    EliminationFigures,
    Help,
    PlannedWork,
    PostProject,
    WorkRecord,
)
from precisionpov.records.village import Organisation, PartyMember
from precisionpov.strategies.broken_rows import STRANGE, Patch

__all__ = ["PART_ROWS"]

WAGE: dict[str, Any] = {"kind": "local_wage", "amount": 100, "on": date(2016, 5, 1)}
ANNUAL: dict[str, Any] = {
    "window": {"first": date(2016, 1, 1), "last": date(2016, 12, 31)},
    "wage": 100,
    "items": [WAGE],
}
FRAME: dict[str, Any] = {
    "id": "h-1",
    "village": "v-1",
    "town": "o-1",
    "county": "c-1",
    "city": "b-1",
}
SAMPLED: dict[str, Any] = {"id": "h-1", "standing": "exited", "people": 4}
OTHER: dict[str, Any] = {"id": "h-2", "members": [{"id": "a"}]}

PART_ROWS: Mapping[type, tuple[dict[str, Any], tuple[Patch, ...]]] = {
    AnnualIncome: (
        ANNUAL,
        (
            (("wage",), 99, "wage"),
            (("items", 0, "on"), date(2017, 1, 1), "items[0].on"),
            (("items", 0, "amount"), -1, "items[0].amount"),
            (("window", "last"), date(2015, 12, 31), "window.last"),
        ),
    ),
    Expense: ({"kind": "medical", "amount": 100}, (STRANGE,)),
    Amenities: ({}, (STRANGE,)),
    Dwelling: (
        {"grade": "no_house"},
        ((("square_metres",), 1, "square_metres"), STRANGE),
    ),
    Holdings: ({}, (STRANGE,)),
    Land: ({}, (STRANGE,)),
    Livelihood: ({}, (STRANGE,)),
    Water: ({}, (STRANGE,)),
    Coverage: ({"service": "broadband"}, (STRANGE,)),
    Organisation: ({"most_stars": 5}, ((("stars",), 6, "stars"),)),
    PartyMember: ({}, (STRANGE,)),
    TraceStep: ({"kind": "appraisal"}, (STRANGE,)),
    RegisterList: (
        {"kind": "card", "holder": "h-1"},
        ((("households",), ["h-1", "h-2"], "households"),),
    ),
    Help: ({"kind": "health"}, (STRANGE,)),
    EliminationFigures: ({}, (STRANGE,)),
    PlannedWork: ({}, (STRANGE,)),
    PostProject: ({}, (STRANGE,)),
    WorkRecord: ({}, (STRANGE,)),
    FrameHousehold: (FRAME, (STRANGE,)),
    SampledHousehold: (
        {**SAMPLED, "asked": False},
        (
            (("recognises",), True, "recognises"),
            (("record",), OTHER, "record.id"),
        ),
    ),
    Stratum: ({"id": "s-1"}, (STRANGE,)),
}
"""For each class plain fields without a fault, and faults of more than a field."""
