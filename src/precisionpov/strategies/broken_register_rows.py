"""Rows of the register and of its checks as plain fields, and faults between fields."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from precisionpov.records.county import County
from precisionpov.records.evaluation import Sample
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.monitoring import MonitoringRecord
from precisionpov.records.procedure import Step
from precisionpov.records.register import Register, RegisterEntry, RegisterEvent
from precisionpov.records.register_entry import (
    EntryDetails,
    MemberDetails,
    VillageDetails,
)
from precisionpov.records.township import Township
from precisionpov.strategies.broken_rows import NO_SERVICE, TWICE, Patch

__all__ = ["REGISTER_ROWS"]

STEP: dict[str, Any] = {"kind": "village_notice", "on": date(2016, 5, 1)}
MONITORING: dict[str, Any] = {
    "household": "h-1",
    "identified_on": date(2021, 6, 1),
    "eliminated_on": date(2021, 12, 1),
}
COUNTY: dict[str, Any] = {"id": "c-1", "registered_people": 9_000}
ENTRY: dict[str, Any] = {
    "id": "h-1",
    "household": {"id": "h-1", "members": [{"id": "a"}]},
    "details": {},
}
REGISTER: dict[str, Any] = {
    "as_of": date(2016, 12, 31),
    "entries": [ENTRY],
    "lists": [{"kind": "card", "holder": "h-1", "households": ["h-1"]}],
}
EVENT: dict[str, Any] = {"kind": "exit", "household": "h-1", "on": date(2016, 5, 1)}
SAMPLED: dict[str, Any] = {"id": "h-1", "standing": "exited", "people": 4}
SAMPLE: dict[str, Any] = {
    "id": "s-1",
    "households": [SAMPLED],
    "strata": [{"id": "v-1"}],
    "exited_people": 4,
    "rural_population": 10,
}

REGISTER_ROWS: Mapping[type, tuple[dict[str, Any], tuple[Patch, ...]]] = {
    Step: (STEP, ((("until",), date(2016, 4, 30), "until"),)),
    County: (COUNTY, (TWICE, NO_SERVICE)),
    Township: (
        {"id": "t-1", "villages": ["v-1"]},
        ((("villages",), ["v 1"], "villages[0]"),),
    ),
    MonitoringRecord: (
        MONITORING,
        (
            (("eliminated_on",), date(2021, 5, 31), "eliminated_on"),
            (("risk_eliminated",), False, "eliminated_on"),
            (("risks",), ["water", "illness", "water"], "risks[2]"),
            (("risks",), ["luck"], "risks[0]"),
        ),
    ),
    Sample: (
        SAMPLE,
        (
            (("households",), [SAMPLED, SAMPLED], "households[1].id"),
            (("households", 0, "people"), 0, "households[0].people"),
            (("households", 0, "standing"), None, "households[0].standing"),
            (("households", 0, "stratum"), "v-9", "households[0].stratum"),
            (("strata",), [{"id": "v-1"}, {"id": "v-1"}], "strata[1].id"),
            (("exited_people",), 3, "exited_people"),
            (("registered_people",), 7, "rural_population"),
        ),
    ),
    EntryDetails: (
        {"members": [{"person": "a", "work": [{}]}], "helps": [{"kind": "health"}]},
        (
            (("members",), [{"person": "a"}, {"person": "a"}], "members[1].person"),
            (("members", 0, "id_type"), "ticket", "members[0].id_type"),
            (("members", 0, "work", 0, "working"), 1, "members[0].work[0].working"),
            (("helps", 0, "kind"), None, "helps[0].kind"),
            (("risks",), ["illness"] * 6, "risks"),
            (("after",), {"wage": -1}, "after.wage"),
        ),
    ),
    MemberDetails: ({"person": "a"}, ((("colour",), "red", "colour"),)),
    VillageDetails: (
        {"village": "v-1", "post_projects": [{"year": 2022}]},
        ((("post_projects", 0, "year"), 1948, "post_projects[0].year"),),
    ),
    ThirdPartyEvidence: ({"household": "h-1"}, ((("colour",), "red", "colour"),)),
    Register: (
        REGISTER,
        (
            (("entries", 0, "state"), "gone", "entries[0].state"),
            (("entries", 0, "since"), "2016-02-30", "entries[0].since"),
            (("entries", 0, "household"), None, "entries[0].household"),
            (
                ("entries", 0, "household", "members"),
                [],
                "entries[0].household.members",
            ),
            (("lists", 0, "people"), -1, "lists[0].people"),
            (("lists", 0, "households"), ["h-1", "h-2"], "lists[0].households"),
        ),
    ),
    RegisterEntry: (
        ENTRY,
        (
            (("household", "members"), [], "household.members"),
            (("household",), None, "household"),
            (("details", "road_metres"), -1, "details.road_metres"),
        ),
    ),
    RegisterEvent: (
        EVENT,
        (
            (("on",), "2016-02-30", "on"),
            (("people",), ["a b"], "people[0]"),
            (("colour",), "red", "colour"),
        ),
    ),
}
"""For each class plain fields without a fault, and faults of more than a field."""
