"""Rows of a plan as plain fields, and what is wrong when it stands between fields."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from precisionpov.records.assistance import Measure, Project
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
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.targets import Target
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

__all__ = ["NO_SERVICE", "ROWS", "STRANGE", "TWICE", "Patch"]

Patch = tuple[tuple[str | int, ...], object, str]
"""Where in the plain fields to put what, and the path of the fault."""

MEASURE: dict[str, Any] = {
    "id": "m-1",
    "kind": "practical_training",
    "household": "h-1",
    "starts": date(2016, 5, 1),
    "delivered": False,
}
PROJECT: dict[str, Any] = {"id": "p-1", "starts": date(2016, 5, 1)}
FUND: dict[str, Any] = {"id": "f-1"}
VILLAGE: dict[str, Any] = {"id": "v-1", "party_members": [{}]}
GRANT: dict[str, Any] = {"project": "p-1", "household": "h-1", "amount": 100}
HELPER: dict[str, Any] = {"id": "a-1"}
PAIRING: dict[str, Any] = {
    "helper": "a-1",
    "household": "h-1",
    "since": date(2016, 5, 1),
}
VISIT: dict[str, Any] = {
    "helper": "a-1",
    "household": "h-1",
    "on": date(2016, 5, 1),
}
SENT: dict[str, Any] = {"id": "s-1", "village": "v-1", "since": date(2016, 5, 1)}
TARGET: dict[str, Any] = {"id": "t-1", "kind": "housing"}
PLAN: dict[str, Any] = {
    "id": "plan-1",
    "year": 2016,
    "villages": [VILLAGE],
    "households": [{"id": "h-1", "members": [{"id": "a"}]}],
    "measures": [MEASURE],
    "pairings": [{"helper": "x", "household": "h-1"}],
    "traces": [{"household": "h-1", "steps": [{"kind": "appraisal"}]}],
    "figures": [{"id": "i-1", "kind": "people", "number": 1}],
}
BELOW_ZERO: dict[str, object] = {"id": "t-1", "kind": "housing", "planned": -1}
STRANGE: Patch = (("colour",), "red", "colour")
ENDED: tuple[Patch, ...] = ((("until",), date(2016, 4, 30), "until"),)
TURNED = ((("ends",), date(2016, 4, 30), "ends"),)

COVERAGE: dict[str, Any] = {"service": "broadband", "reached": 1, "among": 2}
TWICE = (("coverage",), [COVERAGE, COVERAGE], "coverage[1].service")
NO_SERVICE = (("coverage",), [{"reached": 1}], "coverage[0].service")

ROWS: Mapping[type, tuple[dict[str, Any], tuple[Patch, ...]]] = {
    Measure: (
        MEASURE,
        (*TURNED, (("delivered_on",), date(2016, 6, 1), "delivered_on")),
    ),
    Project: (PROJECT, TURNED),
    Fund: (FUND, (STRANGE,)),
    Grant: (GRANT, (STRANGE,)),
    Appropriation: (
        {"fund": "f-1", "project": "p-1", "amount": 100},
        (STRANGE,),
    ),
    Dossier: ({"household": "h-1"}, (STRANGE,)),
    IdentificationTrace: (
        {"household": "h-1", "steps": [{"kind": "appraisal"}]},
        (
            (("steps", 0, "kind"), "luck", "steps[0].kind"),
            (("steps",), [{"kind": "appraisal"}] * 101, "steps"),
        ),
    ),
    FinancingEntry: ({"project": "p-1", "role": "bank"}, (STRANGE,)),
    MatterEntry: ({"matter": "jobs"}, (STRANGE,)),
    ReportedFigure: ({"id": "i-1", "kind": "people", "number": 1}, (STRANGE,)),
    ResponsibilityEntry: (
        {"practicality": "leadership", "level": "county"},
        (STRANGE,),
    ),
    Helper: (HELPER, (STRANGE,)),
    Pairing: (
        PAIRING,
        (
            *ENDED,
            (("household",), None, ""),
            (("village",), "v-1", ""),
            (("township",), "o-1", ""),
            (("of_county",), "c-1", "of_county"),
        ),
    ),
    Visit: (VISIT, (STRANGE,)),
    FirstSecretary: (SENT, ENDED),
    WorkTeam: (SENT, ENDED),
    Target: (
        TARGET,
        ((("planned",), -1, "planned"), (("completed",), -1, "completed")),
    ),
    Village: (
        VILLAGE,
        (
            (("party_members", 0, "reserve"), 1, "party_members[0].reserve"),
            TWICE,
            NO_SERVICE,
        ),
    ),
    Plan: (
        PLAN,
        (
            (("measures",), [MEASURE, MEASURE], "measures[1].id"),
            (("villages",), [VILLAGE, VILLAGE], "villages[1].id"),
            (("measures", 0, "amount"), -1, "measures[0].amount"),
            (("measures", 0, "kind"), None, "measures[0].kind"),
            (("households", 0, "members"), [], "households[0].members"),
            (("pairings", 0, "household"), None, "pairings[0]"),
            (("pairings", 0, "village"), "v-1", "pairings[0]"),
            (("targets",), [BELOW_ZERO], "targets[0].planned"),
            (("traces", 0, "steps", 0, "kind"), "luck", "traces[0].steps[0].kind"),
            (("figures", 0, "number"), -1, "figures[0].number"),
            (("financing",), [{"project": "p-1"}], "financing[0].role"),
        ),
    ),
}
"""For each class plain fields without a fault, and faults of more than a field."""
