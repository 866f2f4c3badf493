"""Records of evaluation: one of each kind with every field set, and one with few."""

from datetime import date

from precisionpov.money import yuan
from precisionpov.records.evaluation import (
    FrameHousehold,
    Sample,
    SampledHousehold,
    Stratum,
)
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.household import Household
from precisionpov.records.person import Person

SAMPLED = SampledHousehold(
    id="h-1",
    standing="exited",
    people=1,
    poor=False,
    recognises=True,
    asked=True,
    knows_exit=True,
    knows_standard=False,
    agrees_to_exit=True,
    helped=True,
    stratum="v-1",
    record=Household(id="h-1", members=[Person(id="p-1")]),
)
STRATUM = Stratum(
    id="v-1", registered_people=10, exited_people=20, unregistered_people=70
)
FULL = [
    SAMPLED,
    STRATUM,
    Sample(
        id="s-1",
        county="c-1",
        region="western",
        households=[
            SAMPLED,
            SampledHousehold(id="h-2", standing="registered", people=4),
        ],
        strata=[STRATUM],
        registered_people=10,
        exited_people=20,
        unregistered_people=70,
        rural_population=100,
    ),
    FrameHousehold(
        id="h-1", village="v-1", town="t-1", county="c-1", city="x-1", disabled=True
    ),
    ThirdPartyEvidence(
        household="h-1",
        as_of=date(2017, 6, 30),
        deposit_total=yuan(60_000),
        vehicle_count=1,
        property_count=1,
        company_roles=1,
        payroll_members=1,
        commercial_insurance=True,
        electricity_kwh_12m=2_000,
        medical_own_cost=yuan(4_000),
        students=2,
    ),
]
SPARSE = [
    SampledHousehold(id="h-1", standing="unregistered", people=1, asked=False),
    Stratum(id="v-1"),
    Sample(id="s-1"),
    FrameHousehold(id="h-1", village="v-1", town="t-1", county="c-1", city="x-1"),
    ThirdPartyEvidence(household="h-1", vehicle_count=0),
]
