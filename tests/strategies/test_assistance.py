"""Plans and their rows: valid, varied, checked; broken ones are refused."""

from datetime import date

import pytest
from hypothesis import given

from precisionpov import (
    County,
    Fund,
    Measure,
    Plan,
    Project,
    RecordError,
    Truth,
    Village,
    assess_exit,
)
from precisionpov.precisions import check_plan
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.quantity import Range
from precisionpov.records.record import plan_of
from precisionpov.strategies import (
    broken_counties,
    broken_funds,
    broken_measures,
    broken_plans,
    broken_projects,
    broken_villages,
    counties,
    funds,
    measures,
    plans,
    projects,
    villages,
)
from precisionpov.strategies.broken_rows import ROWS
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
DRAWN = {
    County: counties,
    Fund: funds,
    Measure: measures,
    Plan: plans,
    Project: projects,
    Village: villages,
}
BROKEN = {
    County: broken_counties(),
    Fund: broken_funds(),
    Measure: broken_measures(),
    Plan: broken_plans(),
    Project: broken_projects(),
    Village: broken_villages(),
}


@pytest.mark.parametrize("cls", DRAWN)
def test_what_is_drawn_is_of_its_kind_and_can_be_read_back(cls):
    for one in examples(DRAWN[cls](), 60):
        assert type(one) is cls
        assert read(cls, to_dict(one)) == one


@pytest.mark.parametrize("cls", [County, Fund, Measure, Project, Village])
def test_every_field_but_the_id_is_met_with_two_values(cls):
    rows = examples(DRAWN[cls](), 1500)
    met = {
        entry.name
        for entry in plan_of(cls).entries
        if len({getattr(one, entry.name) for one in rows}) > 1
    }
    names = {entry.name for entry in plan_of(cls).entries}
    assert names - met <= {"id", "county", "of_county", "party_members"}


def test_without_unknown_amounts_are_exact_and_flags_known():
    for one in examples(measures(unknown=False), 300):
        assert not isinstance(one.amount, Range)
        assert one.agreed is not None


def test_examples_shrink_to_what_is_usual():
    assert find(measures(), lambda _: True).agreed is True
    assert find(plans(), lambda _: True) == Plan(id="plan-1", year=2017)
    far = find(
        plans(), lambda plan: any(one.household == "h-9" for one in plan.measures)
    )
    assert (len(far.measures), far.households, far.funds) == (1, (), ())


@given(plans(on=ON))
def test_no_plan_stops_its_check(plan):
    check = check_plan(plan, on=ON)
    assert len(check.precisions) == 6
    assert len(check.to_rows()) == len(check.findings)


@pytest.mark.parametrize("cls", BROKEN)
def test_one_fault_is_refused_by_its_path(cls):
    assert type(read(cls, ROWS[cls][0])) is cls
    for data, path in examples(BROKEN[cls], 600):
        with pytest.raises(RecordError) as error:
            read(cls, data)
        assert path in [fault.path for fault in error.value.faults]


@pytest.mark.parametrize("cls", BROKEN)
def test_faults_are_met_in_every_field(cls):
    met = {path.partition("[")[0] for _, path in examples(BROKEN[cls], 1500)}
    assert met >= {entry.name for entry in plan_of(cls).entries}


def test_drawn_counties_and_villages_are_judged_and_some_exit():
    for strategy in (counties, villages):
        verdicts = {
            assess_exit(one, on=ON).verdict for one in examples(strategy(), 300)
        }
        assert len(verdicts) == 3 if strategy is counties else Truth.UNKNOWN in verdicts
    assert assess_exit(find(counties(), lambda _: True), on=ON).verdict is Truth.YES
