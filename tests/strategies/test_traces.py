"""Traces keep to their procedure; broken ones fail where they say."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov import RecordError, Step
from precisionpov.policies import GUANGXI, NATIONAL
from precisionpov.policy.local.procedures import CHANGSHUN_EXIT, LOCAL_PROCEDURES
from precisionpov.procedure import ProcedureState, check_procedure
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.truth import Truth
from precisionpov.records.procedure import StepKind
from precisionpov.strategies import broken_steps, broken_traces, steps, traces
from precisionpov.strategies.spoiling import faults_of_traces
from strategies.drawing import examples, find

CHANGSHUN = CHANGSHUN_EXIT.spans[0].value
GUANGXI_STEPS = GUANGXI.procedure("household_exit", date(2017, 1, 1)).value
OF_2014 = NATIONAL.procedure("household_identification", date(2014, 4, 2)).value
LATE = date(2030, 1, 1)
CASES = {
    "changshun": (CHANGSHUN, date(2017, 3, 1)),
    "guangxi": (GUANGXI_STEPS, date(2017, 3, 1)),
    "2014": (OF_2014, date(2014, 4, 2)),
    "chart": (LOCAL_PROCEDURES[1].spans[0].value, date(2015, 1, 1)),
}


@pytest.mark.parametrize("name", CASES)
def test_traces_are_proper_in_any_order(name):
    procedure, start = CASES[name]
    drawn = examples(traces(procedure, start=start, villages=["v-1", "v-2"]), 25)
    for trace in drawn:
        check = check_procedure(trace, procedure, on=LATE, villages=["v-2", "v-1"])
        assert check.state is ProcedureState.COMPLETE
    assert len({tuple(one.kind for one in trace) for trace in drawn}) > 1


def test_they_shrink_towards_the_earliest_days_in_order():
    trace = find(traces(CHANGSHUN))
    assert trace[0].on == date(2017, 3, 1)
    assert [one.kind for one in trace] == [one.kind for one in CHANGSHUN.steps]
    later = find(
        traces(CHANGSHUN), lambda t: all(one.on > date(2017, 3, 1) for one in t)
    )
    assert min(one.on for one in later) == date(2017, 3, 2)


@pytest.mark.parametrize("name", CASES)
def test_broken_traces_fail_where_they_say(name):
    procedure, start = CASES[name]
    for trace, criterion, kind in examples(broken_traces(procedure, start=start), 40):
        check = check_procedure(trace, procedure, on=LATE)
        assert check.verdict is Truth.NO
        assert any(
            one.criterion.endswith(f".{criterion}") and one.subject == kind.value
            for one in check.findings
        )


def test_every_demand_is_broken_somewhere():
    met = {
        criterion
        for line in (*NATIONAL.procedures, *LOCAL_PROCEDURES, CHANGSHUN_EXIT)
        for span in line.spans
        for _, criterion, _ in faults_of_traces(span.value, span.since)
    }
    assert met == {
        "taken", "in_order", "body", "notice", "wait", "deadline", "quorum",
        "spot_check", "counts", "team", "villagers", "lists", "objection", "agreed",
        "in_writing", "results_read",
    }  # fmt: skip


def test_broken_traces_shrink_towards_the_first_step():
    assert find(broken_traces(CHANGSHUN)).kind is StepKind.NOMINATION


def test_steps_are_drawn_with_every_field_and_are_read_back():
    drawn = examples(steps(on=date(2018, 6, 1)), 400)
    for one in attrs.fields(Step):
        assert len({getattr(step, one.name) for step in drawn}) > 1, one.name
    for one in drawn[:50]:
        assert read(Step, to_dict(one)) == one
        assert one.on is None or one.on <= date(2018, 6, 1) - timedelta(1)


def test_steps_may_be_known_in_full():
    drawn = examples(steps(unknown=False), 200)
    assert all(one.on and one.until for one in drawn)
    assert find(steps()).kind is StepKind.VILLAGE_NOTICE


def test_broken_steps_are_refused_with_the_path():
    for data, path in examples(broken_steps(), 200):
        with pytest.raises(RecordError) as error:
            read(Step, data)
        assert path in [fault.path for fault in error.value.faults]


BLANKS = (
    "bodies", "on", "until", "present", "entitled", "checked", "listed", "lists",
    "open_objection", "agreed", "in_writing", "results_read", "team_size", "villagers",
)  # fmt: skip


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_learning_more_never_flips_what_was_settled(name, data):
    procedure, start = CASES[name]
    trace, _, _ = data.draw(
        st.one_of(
            broken_traces(procedure, start=start),
            traces(procedure, start=start).map(lambda one: (one, "", None)),
        )
    )
    earlier = data.draw(st.lists(st.sampled_from(trace), max_size=2))
    full = [
        *trace,
        *(attrs.evolve(one, on=start, until=None, agreed=False) for one in earlier),
    ]
    known = check_procedure(full, procedure, on=LATE)
    blanked = list(full)
    wanted = st.tuples(st.integers(0, len(full) - 1), st.sampled_from(BLANKS))
    for place, field in data.draw(st.lists(wanted, max_size=6)):
        step = blanked[place]
        # Without its last day a step that is no notice took one day: that is known.
        if field != "until" or procedure.step(step.kind).no_objection:
            blanked[place] = attrs.evolve(step, **{field: None})
    check = check_procedure(blanked, procedure, on=LATE)
    if check.verdict is not Truth.UNKNOWN:
        assert check.verdict is known.verdict
