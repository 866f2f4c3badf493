"""What ``from_type`` gives for the classes of this library."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import Window
from precisionpov.facts.accuracy import AccuracyFacts
from precisionpov.facts.after_exit import CountyAfterExitFacts, VillageAfterExitFacts
from precisionpov.facts.causes import CauseFacts
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.elimination import EliminationFacts, RetentionFacts
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.facts.income import IncomeFacts
from precisionpov.facts.labour_exit import LabourExitFacts
from precisionpov.facts.monitoring import MonitoringFacts
from precisionpov.facts.monitoring_scale import MonitoringScaleFacts
from precisionpov.facts.township import TownshipExitFacts
from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
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
from precisionpov.records.evaluation import (
    FrameHousehold,
    Sample,
    SampledHousehold,
    Stratum,
)
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Helper, Pairing, Visit
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import Amenities, Dwelling, Land, Livelihood, Water
from precisionpov.records.monitoring import MonitoringRecord
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan
from precisionpov.records.procedure import Step
from precisionpov.records.record import Record
from precisionpov.records.register import (
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterList,
)
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
from precisionpov.strategies.showing import show_short

__all__ = ["ON", "WINDOW", "register"]

ON = date(2017, 12, 31)
"""The day on which ``from_type`` assesses: identification and exit are in force."""

WINDOW = Window.october_to_september(2017)
"""The window of income of that day."""

FACTS = (
    *(AccuracyFacts, CauseFacts, CountyAfterExitFacts, CountyExitFacts),
    *(EliminationFacts, ExitFacts, IdentificationFacts, IncomeFacts, LabourExitFacts),
    *(MonitoringFacts, MonitoringScaleFacts, RetentionFacts, VillageAfterExitFacts),
    *(VillageExitFacts, VillageIdentificationFacts),
    TownshipExitFacts,
)
ROWS = (
    *(Appropriation, Dossier, FinancingEntry, FirstSecretary, FrameHousehold, Fund),
    *(Grant, Helper, IdentificationTrace, MatterEntry, Measure, Pairing, Project),
    *(ReportedFigure, ResponsibilityEntry, Target, Village, Visit, WorkTeam),
    Township,
)
PARTS = (
    *(Amenities, Coverage, Dwelling, EliminationFigures, Help, Holdings, Land),
    *(Livelihood, Organisation, PartyMember, PlannedWork, PostProject, RegisterList),
    *(SampledHousehold, Stratum, TraceStep, Water, WorkRecord),
)


def register() -> None:
    """Tell Hypothesis how to draw the records, the facts, and amounts."""
    for kind in FACTS:
        st.register_type_strategy(kind, _facts)
    for part in PARTS:
        st.register_type_strategy(part, _part)
    for row in ROWS:
        st.register_type_strategy(row, _row)
    for cls, strategy in (*RECORDS.items(), *VALUES.items()):
        st.register_type_strategy(cls, strategy)
    show_short((*RECORDS, *ROWS, *PARTS, *FACTS))


# The strategies load when one is first drawn from: Hypothesis calls the above
# whenever it is imported, in suites too that never draw a household.


def _facts(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of facts
    from precisionpov.strategies.facts import household_facts

    return household_facts(kind)


def _part(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of records
    from precisionpov.strategies.part import parts

    return parts(kind)


def _households(_: object) -> SearchStrategy[Household]:
    from precisionpov.strategies.household import households

    return households(on=ON)


def _people(_: object) -> SearchStrategy[Person]:
    from precisionpov.strategies.person import people

    return people(on=ON)


def _receipts(_: object) -> SearchStrategy[Receipt]:
    from precisionpov.strategies.receipt import receipts

    return receipts(window=WINDOW, person="person-1")


def _expenses(_: object) -> SearchStrategy[Expense]:
    from precisionpov.strategies.receipt import expenses

    return expenses(window=WINDOW)


def _annual_incomes(_: object) -> SearchStrategy[AnnualIncome]:
    from precisionpov.strategies.receipt import annual_incomes

    return annual_incomes(window=WINDOW)


def _windows(_: object) -> SearchStrategy[Window]:
    from precisionpov.strategies.scalars import windows

    return windows()


def _ranges(_: object) -> SearchStrategy[Range]:
    from precisionpov.strategies.scalars import ranges

    return ranges()


def _money(_: object) -> SearchStrategy[Fen]:
    from precisionpov.strategies.scalars import money

    return money()


def _row(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a class of records
    from precisionpov.strategies.rows import rows_of

    return rows_of(kind, ON, True)  # noqa: FBT003 - a key of its cache


def _plans(_: object) -> SearchStrategy[Plan]:
    from precisionpov.strategies.assistance import plans

    return plans(on=ON)


def _monitoring_records(_: object) -> SearchStrategy[MonitoringRecord]:
    from precisionpov.strategies.monitoring import monitoring_records

    return monitoring_records()


def _registers(_: object) -> SearchStrategy[Register]:
    from precisionpov.strategies.living import registers

    return registers(on=ON)


def _register_events(_: object) -> SearchStrategy[RegisterEvent]:
    from precisionpov.strategies.living import register_events

    return register_events(on=ON)


def _steps(_: object) -> SearchStrategy[Step]:
    from precisionpov.strategies.tracing import steps

    return steps(on=ON)


def _counties(_: object) -> SearchStrategy[County]:
    from precisionpov.strategies.assistance import counties

    return counties(on=ON)


def _samples(_: object) -> SearchStrategy[Sample]:
    from precisionpov.strategies.evaluating import samples

    return samples()


def _evidence(_: object) -> SearchStrategy[ThirdPartyEvidence]:
    from precisionpov.strategies.evaluating import third_party_evidence

    return third_party_evidence()


def _entry_details(_: object) -> SearchStrategy[EntryDetails]:
    from precisionpov.strategies.entries import entry_details

    return entry_details()


def _member_details(_: object) -> SearchStrategy[MemberDetails]:
    from precisionpov.strategies.entries import member_details

    return member_details()


def _register_entries(_: object) -> SearchStrategy[RegisterEntry]:
    from precisionpov.strategies.entries import register_entries

    return register_entries()


def _village_details(_: object) -> SearchStrategy[VillageDetails]:
    from precisionpov.strategies.entries import village_details

    return village_details()


RECORDS: dict[type[Record], Callable[[Any], SearchStrategy[Any]]] = {
    AnnualIncome: _annual_incomes,
    County: _counties,
    EntryDetails: _entry_details,
    Expense: _expenses,
    Household: _households,
    MemberDetails: _member_details,
    MonitoringRecord: _monitoring_records,
    Person: _people,
    Plan: _plans,
    Receipt: _receipts,
    Register: _registers,
    RegisterEntry: _register_entries,
    RegisterEvent: _register_events,
    Sample: _samples,
    Step: _steps,
    ThirdPartyEvidence: _evidence,
    VillageDetails: _village_details,
}
VALUES: dict[Any, Callable[[Any], SearchStrategy[Any]]] = {
    Fen: _money,
    Range: _ranges,
    Window: _windows,
}
