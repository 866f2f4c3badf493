"""What is usual of the rows of a plan, of a county, and of what stands in them."""

from collections.abc import Mapping

from precisionpov.money import Fen
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.county import County
from precisionpov.records.coverage import Coverage
from precisionpov.records.dossiers import (
    Dossier,
    FinancingEntry,
    IdentificationTrace,
    MatterEntry,
    ResponsibilityEntry,
    TraceStep,
)
from precisionpov.records.evaluation import FrameHousehold, SampledHousehold, Stratum
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.register import RegisterList
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.targets import Target
from precisionpov.records.township import Township
from precisionpov.records.village import (
    FirstSecretary,
    Organisation,
    PartyMember,
    Village,
    WorkTeam,
)

__all__ = ["USUAL"]

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
    FinancingEntry: {"project": "p-1", "role": "government"},
    MatterEntry: {"matter": "jobs"},
    ReportedFigure: {"id": "i-1", "kind": "people", "number": 20},
    ResponsibilityEntry: {"practicality": "leadership", "level": "county"},
    WorkTeam: {"id": "t-1", "village": "v-1", "members": ("a-1", "a-2", "a-3")},
    Target: {"id": "g-1", "kind": "training", "planned": 20},
    Village: {"id": "v-1", "registered_households": 1, "poor_village": True},
    Coverage: {"service": "safe_water", "reached": 98, "among": 100},
    Organisation: {"stars": 3, "most_stars": 5},
    PartyMember: {"education": "junior_middle", "reserve": False},
    TraceStep: {"kind": "application"},
    RegisterList: {"kind": "card", "holder": "h-1", "households": ("h-1",)},
    SampledHousehold: {
        "id": "h-1",
        "standing": "unregistered",
        "people": 1,
        "poor": False,
        "recognises": True,
    },
    Stratum: {"id": "s-1"},
    FrameHousehold: {
        "id": "h-1",
        "village": "v-1",
        "town": "o-1",
        "county": "c-1",
        "city": "b-1",
        "disabled": False,
    },
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
