"""How a check of a plan looks at steps on file, and at totals in reports."""

from datetime import date

import attrs
import pytest

from good_plan import DAY, HOUSEHOLD, PLAN, TRACE
from precisionpov.precisions import check_plan
from precisionpov.reasoning.truth import Truth
from precisionpov.records.dossiers import IdentificationTrace, TraceStep
from precisionpov.records.helping import Helper
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan
from precisionpov.records.reported import FigureKind, ReportedFigure
from precisionpov.records.village import Village, WorkTeam


def found(plan, *prefixes, on=DAY):
    return {
        (one.criterion.removeprefix("plan_targets_"), one.subject, one.truth.value)
        for one in check_plan(plan, on=on).precision("targets").findings
        if one.criterion.startswith(prefixes or "plan_targets_trace")
    }


def traced(*steps, household="h-1"):
    trace = IdentificationTrace(household=household, steps=steps)
    return attrs.evolve(PLAN, traces=(trace,))


def without(kind):
    return traced(*(one for one in TRACE.steps if one.kind != kind))


def dated(kind, on):
    return traced(
        *(attrs.evolve(one, on=on) if one.kind == kind else one for one in TRACE.steps)
    )


def test_a_way_that_is_on_file_in_order_has_nothing_against_it():
    assert found(PLAN) == set()


def noted(plan, on=DAY):
    targets = check_plan(plan, on=on).precision("targets")
    return [(one.criterion, one.subject) for one in targets.notes]


SILENT = "plan_targets_traced.none_given"


def test_a_plan_without_traces_is_not_held_open_by_that():
    bare = attrs.evolve(PLAN, traces=())
    assert found(bare) == set()
    assert check_plan(bare, on=DAY).precision("targets").verdict is Truth.YES
    assert noted(bare) == [(SILENT, "plan-1")]
    assert noted(PLAN) == []
    stranger = attrs.evolve(TRACE, household="h-9")
    assert noted(attrs.evolve(PLAN, traces=(stranger,))) == [(SILENT, "plan-1")]


def test_beside_a_household_with_a_trace_one_without_is_unknown():
    other = attrs.evolve(HOUSEHOLD, id="h-2")
    plan = attrs.evolve(PLAN, households=(HOUSEHOLD, other))
    assert found(plan) == {("traced.on_file", "h-2", "unknown")}
    assert SILENT not in {criterion for criterion, _ in noted(plan)}


@pytest.mark.parametrize(("village", "told"), [("v-2", "v-2"), (None, "plan-1")])
def test_what_one_village_files_is_not_asked_of_another(village, told):
    others = tuple(
        attrs.evolve(HOUSEHOLD, id=name, village=village) for name in ("h-2", "h-3")
    )
    plan = attrs.evolve(PLAN, households=(HOUSEHOLD, *others))
    assert found(plan) == set()
    assert [one for one in noted(plan) if one[0] == SILENT] == [(SILENT, told)]


def test_a_household_without_a_village_has_its_trace_for_itself():
    first, second = (
        attrs.evolve(HOUSEHOLD, id=name, village=None) for name in ("h-1", "h-2")
    )
    plan = attrs.evolve(PLAN, households=(first, second))
    assert found(plan) == set()
    assert [one for one in noted(plan) if one[0] == SILENT] == [(SILENT, "plan-1")]


@pytest.mark.parametrize("step", TRACE.steps, ids=lambda one: one.kind.value)
def test_each_step_that_is_missing_is_named(step):
    assert found(without(step.kind)) == {(f"trace.step_{step.kind}", "h-1", "no")}


def test_an_empty_file_misses_every_step():
    assert len(found(traced())) == 8


@pytest.mark.parametrize(
    ("kind", "on", "expected"),
    [
        ("appraisal", date(2014, 4, 3), set()),
        ("appraisal", date(2014, 4, 2), {("trace.in_order", "h-1", "no")}),
        ("announcement", date(2014, 4, 9), set()),
        ("announcement", date(2014, 4, 8), {("trace.in_order", "h-1", "no")}),
        ("announcement", None, {("trace.in_order", "h-1", "unknown")}),
    ],
)
def test_steps_follow_each_other(kind, on, expected):
    assert found(dated(kind, on)) == expected


def test_steps_out_of_order_are_so_whatever_else_is_unknown():
    steps = (
        TraceStep(kind="announcement", on=date(2014, 4, 1)),
        TraceStep(kind="appraisal", on=date(2014, 4, 2)),
        TraceStep(kind="application"),
    )
    assert ("trace.in_order", "h-1", "no") in found(traced(*steps))


def test_a_step_taken_again_counts_by_its_last_day():
    again = TraceStep(kind="first_notice", on=date(2014, 4, 30))
    assert found(traced(*TRACE.steps, again)) == {("trace.in_order", "h-1", "no")}
    before = TraceStep(kind="first_notice", on=date(2014, 4, 1))
    assert found(traced(*TRACE.steps, before)) == set()


def test_two_files_of_a_household_are_read_as_one():
    halves = (TRACE.steps[:4], TRACE.steps[4:])
    traces = tuple(IdentificationTrace(household="h-1", steps=one) for one in halves)
    assert found(attrs.evolve(PLAN, traces=traces)) == set()


def test_a_trace_of_a_stranger_is_found():
    stranger = attrs.evolve(TRACE, household="h-9")
    assert found(attrs.evolve(PLAN, traces=(TRACE, stranger))) == {
        ("trace.household_listed", "h-9", "no")
    }


# Totals

COUNTED = Plan(
    id="p",
    year=2016,
    villages=(
        Village(id="a", households=300, population=1_000, rural_population=900),
        Village(id="b", households=200, population=700, rural_population=600),
        Village(
            id="c",
            households=100,
            population=300,
            rural_population=300,
            registered_households=0,
        ),
    ),
    households=(
        attrs.evolve(HOUSEHOLD, id="h-1", village="a"),
        attrs.evolve(HOUSEHOLD, id="h-2", village="b"),
    ),
    helpers=(Helper(id="x", unit="bank"), Helper(id="y", unit="bank")),
    work_teams=(
        WorkTeam(id="t", village="a"),
        WorkTeam(id="u", village="a"),
        WorkTeam(id="w", village="c"),
    ),
)
TOTALS = {
    "villages": 3,
    "villages_with_poor": 2,
    "households": 600,
    "people": 2_000,
    "rural_people": 1_800,
    "poor_households": 2,
    "poor_people": 2,
    "villages_with_team": 2,
    "work_teams": 3,
    "helping_units": 1,
    "helpers": 2,
}
FIGURES = ("plan_targets_counted", "plan_targets_whole")


def reported(plan=COUNTED, **numbers):
    figures = tuple(
        ReportedFigure(id=f"f-{kind}", kind=kind, number=number)
        for kind, number in numbers.items()
    )
    return found(attrs.evolve(plan, figures=figures), *FIGURES)


def test_a_report_that_is_right_has_nothing_against_it():
    assert reported(**TOTALS) == set()


@pytest.mark.parametrize("kind", TOTALS)
def test_each_total_that_is_one_off_is_found(kind):
    more, fewer = TOTALS[kind] + 1, TOTALS[kind] - 1
    assert reported(**{kind: more}) == {
        ("counted.not_more_than_counted", f"f-{kind}", "no")
    }
    assert reported(**{kind: fewer}) == {
        ("counted.not_fewer_than_counted", f"f-{kind}", "no")
    }


@pytest.mark.parametrize("kind", TOTALS)
def test_what_a_plan_does_not_hold_cannot_be_counted(kind):
    bare = Plan(id="p", year=2016)
    assert reported(bare, **{kind: 7}) == {
        ("counted.not_more_than_counted", f"f-{kind}", "unknown"),
        ("counted.not_fewer_than_counted", f"f-{kind}", "unknown"),
    }


@pytest.mark.parametrize("kind", sorted(set(FigureKind) - set(TOTALS)))
def test_what_no_plan_counts_is_not_held_against_it(kind):
    assert reported(**{kind: 7}) == set()


def test_one_count_that_is_not_known_leaves_the_sum_open():
    villages = (Village(id="a", population=5), Village(id="b"))
    helpers = (Helper(id="x", unit="bank"), Helper(id="y"))
    plan = attrs.evolve(COUNTED, villages=villages, helpers=helpers)
    assert len(reported(plan, people=5)) == 2
    assert len(reported(plan, helping_units=1)) == 2


def test_people_who_may_not_count_leave_room():
    unsure = Person(id="p-2", status="married_in")
    home = attrs.evolve(HOUSEHOLD, members=(*HOUSEHOLD.members, unsure))
    plan = Plan(id="p", year=2016, households=(home,))
    more = "counted.not_more_than_counted", "f-poor_people"
    fewer = "counted.not_fewer_than_counted", "f-poor_people"
    assert reported(plan, poor_people=0) == {(*fewer, "no")}
    assert reported(plan, poor_people=1) == {(*fewer, "unknown")}
    assert reported(plan, poor_people=2) == {(*more, "unknown")}
    assert reported(plan, poor_people=3) == {(*more, "no")}


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("villages_with_poor", "villages"),
        ("villages_with_team", "villages"),
        ("rural_people", "people"),
        ("poor_households", "households"),
        ("poor_people", "people"),
        ("moderately_poor", "poor_people"),
        ("severely_poor", "poor_people"),
    ],
)
def test_a_part_reported_above_its_whole_is_found(part, whole):
    def parts(number):
        bare = Plan(id="p", year=2016)
        return {
            one
            for one in reported(bare, **{part: number, whole: 10})
            if "whole" in one[0]
        }

    assert parts(10) == set()
    assert parts(11) == {("whole.within_whole", f"f-{part}", "no")}


def test_of_two_totals_of_a_whole_the_larger_counts():
    figures = tuple(
        ReportedFigure(id=name, kind=kind, number=number)
        for name, kind, number in (
            ("a", "people", 10),
            ("b", "people", 12),
            ("c", "poor_people", 12),
            ("d", "poor_people", 13),
        )
    )
    plan = Plan(id="p", year=2016, figures=figures)
    assert found(plan, "plan_targets_whole") == {("whole.within_whole", "d", "no")}


@pytest.mark.parametrize(
    ("counts", "name"),
    [
        ({"registered_people": 11, "population": 10}, "people"),
        ({"registered_households": 11, "households": 10}, "households"),
        ({"rural_population": 11, "population": 10}, "rural"),
    ],
)
def test_a_village_with_more_poor_people_than_people_is_found(counts, name):
    plan = Plan(id="p", year=2016, villages=(Village(id="v", **counts),))
    assert found(plan, "plan_targets_whole") == {
        ("whole.within_whole", f"v/{name}", "no")
    }
    fits = dict.fromkeys(counts, 10)
    assert (
        found(attrs.evolve(plan, villages=(Village(id="v", **fits),)), *FIGURES)
        == set()
    )
