"""Every record that the package exports: drawn by its type, and broken."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import RecordError, strategies
from precisionpov.reading import read, to_dict
from precisionpov.records.record import Record, plan_of
from precisionpov.strategies.broken import BASES, patched, patches_of
from strategies.drawing import examples

EXPORTED = {getattr(pov, name) for name in pov.__all__}
RECORDS = sorted((one for one in Record.__subclasses__() if one in EXPORTED), key=str)
NAMES = {
    pov.AnnualIncome: "annual_incomes",
    pov.Appropriation: "appropriations",
    pov.County: "counties",
    pov.Dossier: "dossiers",
    pov.EntryDetails: "entry_details",
    pov.Expense: "expenses",
    pov.FinancingEntry: "financing_entries",
    pov.FirstSecretary: "first_secretaries",
    pov.FrameHousehold: "frame_households",
    pov.Fund: "funds",
    pov.Grant: "grants",
    pov.Helper: "helpers",
    pov.Household: "households",
    pov.IdentificationTrace: "identification_traces",
    pov.MatterEntry: "matter_entries",
    pov.Measure: "measures",
    pov.MemberDetails: "member_details",
    pov.MonitoringRecord: "monitoring_records",
    pov.Pairing: "pairings",
    pov.Person: "people",
    pov.Plan: "plans",
    pov.Project: "projects",
    pov.Receipt: "receipts",
    pov.Register: "registers",
    pov.RegisterEntry: "register_entries",
    pov.RegisterEvent: "register_events",
    pov.ReportedFigure: "reported_figures",
    pov.ResponsibilityEntry: "responsibility_entries",
    pov.Sample: "samples",
    pov.Step: "steps",
    pov.Target: "targets",
    pov.ThirdPartyEvidence: "third_party_evidence",
    pov.Township: "townships",
    pov.Village: "villages",
    pov.VillageDetails: "village_details",
    pov.Visit: "visits",
    pov.WorkTeam: "work_teams",
}
"""The records with a strategy of their own; ``parts`` draws the others."""

GIVEN = {
    pov.AnnualIncome: {"window"},
    pov.EntryDetails: {"members"},
    pov.MemberDetails: {"person"},
    pov.MonitoringRecord: {"household"},
    pov.Plan: {"year"},
    pov.Register: {"as_of"},
    pov.ThirdPartyEvidence: {"household"},
    pov.VillageDetails: {"village"},
}
"""What the caller gives beside the id; ``register_entries`` puts members to details."""

ON = date(2017, 12, 31)
WINDOW = pov.Window.calendar_year(2017)
NEEDED = {
    **{cls: {"on": ON} for cls in (pov.Household, pov.Person)},
    **{cls: {"window": WINDOW} for cls in (pov.AnnualIncome, pov.Expense, pov.Receipt)},
}
"""What a strategy has to be told."""

every_record = pytest.mark.parametrize("cls", RECORDS, ids=lambda one: one.__name__)


def broken(cls):
    if cls in NAMES:
        return getattr(strategies, f"broken_{NAMES[cls]}")()
    return strategies.broken_parts(cls)


def test_no_record_is_left_out():
    ours = {one for one in Record.__subclasses__() if "tests" not in one.__module__}
    assert set(RECORDS) == ours == set(BASES)
    assert {*NAMES.values()} <= {*strategies.__all__}


def test_the_page_names_every_strategy_of_a_record():
    page = Path(__file__).parents[2] / "docs" / "strangers_suite.md"
    _, _, text = page.read_text("utf-8").partition("## Every record")
    named = set(re.findall(r"`(\w+)[`(]", text))
    assert named >= {*NAMES.values(), "parts"}


def test_hypothesis_draws_every_record_without_an_import_of_ours():
    script = """
from hypothesis import Phase, find, settings, strategies as st
import sys
assert "precisionpov.strategies" in sys.modules
import precisionpov as pov
from precisionpov.records.record import Record
trying = settings(database=None, deadline=None, phases=[Phase.generate])
kinds = [getattr(pov, name) for name in pov.__all__]
kinds = [one for one in kinds if isinstance(one, type) and issubclass(one, Record)]
for kind in kinds:
    one = find(st.from_type(kind), lambda _: True, settings=trying)
    assert type(one) is kind
    assert pov.read(kind, pov.to_dict(one)) == one
print(len(kinds))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        check=True,
        capture_output=True,
        text=True,
    )
    assert int(done.stdout) == len(RECORDS)


@every_record
def test_every_field_is_drawn_with_two_values_and_unknown(cls):
    """What is drawn is of its kind and is read again, until all has been met."""
    given = {"id", *GIVEN.get(cls, ())}
    fields = [one for one in plan_of(cls).entries if one.name not in given]
    alike = []
    for count in (60, 400, 2_000):
        drawn = examples(st.from_type(cls), count)
        assert {type(one) for one in drawn} == {cls}
        assert all(read(cls, to_dict(one)) == one for one in drawn[:20])
        met = {one.name: {getattr(each, one.name) for each in drawn} for one in fields}
        alike = [
            one.name
            for one in fields
            if len(met[one.name]) < 2 or (one.optional and None not in met[one.name])
        ]
        if not alike:
            return
    pytest.fail(f"never drawn otherwise: {alike}")


@every_record
def test_its_strategy_draws_it(cls):
    if cls in NAMES:
        drawn = getattr(strategies, NAMES[cls])(**NEEDED.get(cls, {}))
    else:
        drawn = strategies.parts(cls)
    assert {type(one) for one in examples(drawn, 3)} == {cls}


@every_record
def test_every_fault_is_refused_by_its_path(cls):
    base, _ = BASES[cls]
    assert type(read(cls, base)) is cls
    broken_fields = set()
    for patch in patches_of(cls):
        with pytest.raises(RecordError) as error:
            read(cls, patched(base, patch))
        assert patch[2] in [fault.path for fault in error.value.faults]
        broken_fields.add(patch[2].partition("[")[0].partition(".")[0])
    assert broken_fields >= {one.name for one in plan_of(cls).entries}


@every_record
def test_broken_twins_draw_those_faults(cls):
    paths = {patch[2] for patch in patches_of(cls)}
    for data, path in examples(broken(cls), 5):
        assert path in paths
        with pytest.raises(RecordError):
            read(cls, data)
