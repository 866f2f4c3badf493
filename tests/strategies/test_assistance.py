"""Plans and their rows: valid, varied, checked; broken ones are refused."""

from datetime import date

import pytest
from hypothesis import given

import precisionpov as pov
from precisionpov import Measure, Pairing, Plan, RecordError, strategies
from precisionpov.precisions import check_plan
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.quantity import Range
from precisionpov.records.record import plan_of
from precisionpov.strategies import measures, pairings, plans
from precisionpov.strategies.broken_register_rows import REGISTER_ROWS
from precisionpov.strategies.broken_rows import ROWS
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
NAMES = {
    pov.County: "counties",
    pov.FirstSecretary: "first_secretaries",
    pov.Fund: "funds",
    pov.Grant: "grants",
    pov.Helper: "helpers",
    Measure: "measures",
    Pairing: "pairings",
    Plan: "plans",
    pov.Project: "projects",
    pov.Target: "targets",
    pov.Village: "villages",
    pov.Visit: "visits",
    pov.WorkTeam: "work_teams",
}
DRAWN = {cls: getattr(strategies, name) for cls, name in NAMES.items()}
BROKEN = {cls: getattr(strategies, f"broken_{name}")() for cls, name in NAMES.items()}
NEVER = {
    "id",
    "household",
    "of_county",
    "party_members",
    "organisation",
}
"""What a row keeps as it is; whom a pairing helps is met in a test of its own."""


@pytest.mark.parametrize("cls", DRAWN)
def test_what_is_drawn_is_of_its_kind_and_can_be_read_back(cls):
    for one in examples(DRAWN[cls](), 60):
        assert type(one) is cls
        assert read(cls, to_dict(one)) == one


@pytest.mark.parametrize("cls", [cls for cls in DRAWN if cls is not Plan])
def test_every_field_but_the_id_is_met_with_two_values(cls):
    rows = examples(DRAWN[cls](), 400)
    met = {
        entry.name
        for entry in plan_of(cls).entries
        if len({getattr(one, entry.name) for one in rows}) > 1
    }
    names = {entry.name for entry in plan_of(cls).entries}
    assert names - met <= NEVER


def test_pairings_name_one_of_four():
    rows = examples(pairings(), 200)
    for name in ("household", "village", "township", "county", "of_county"):
        assert any(getattr(one, name) is not None for one in rows)


def test_without_unknown_amounts_are_exact_and_flags_known():
    for one in examples(measures(unknown=False), 300):
        assert not isinstance(one.amount, Range)
        assert one.agreed is not None


def test_examples_shrink_to_what_is_usual():
    assert find(measures(), lambda _: True).agreed is True
    assert find(plans(), lambda _: True) == Plan(id="plan-1", year=2017)
    assert find(strategies.visits(on=ON), lambda _: True).on == ON
    far = find(
        plans(), lambda plan: any(one.household == "h-9" for one in plan.measures)
    )
    assert (len(far.measures), far.households, far.funds) == (1, (), ())


@given(plans(on=ON))
def test_no_plan_stops_its_check(plan):
    check = check_plan(plan, on=ON)
    assert len(check.precisions) == 6
    assert len(check.to_rows()) == len(check.findings) + len(check.notes)


@pytest.mark.parametrize("cls", BROKEN)
def test_one_fault_is_refused_by_its_path(cls):
    assert type(read(cls, {**ROWS, **REGISTER_ROWS}[cls][0])) is cls
    for data, path in examples(BROKEN[cls], 600):
        with pytest.raises(RecordError) as error:
            read(cls, data)
        assert path in [fault.path for fault in error.value.faults]


@pytest.mark.parametrize("cls", BROKEN)
def test_faults_are_met_in_every_field(cls):
    met = {path.partition("[")[0] for _, path in examples(BROKEN[cls], 1500)}
    assert met >= {entry.name for entry in plan_of(cls).entries}


def test_drawn_counties_and_villages_are_judged_and_some_exit():
    for strategy in (strategies.counties, strategies.villages):
        verdicts = {
            pov.assess_exit(one, on=ON).verdict for one in examples(strategy(), 300)
        }
        assert pov.Truth.UNKNOWN in verdicts
    found = find(strategies.counties(), lambda _: True)
    assert pov.assess_exit(found, on=ON).verdict is pov.Truth.YES
