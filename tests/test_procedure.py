"""A trace of steps held against a procedure: what is wrong, open, running, next."""

import json
import pickle
import random
from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest

from precisionpov.dates import Period
from precisionpov.errors import NotInForceError, PolicyError, RecordError
from precisionpov.policies import GUANGXI, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.local.procedures import (
    CHANGSHUN_EXIT,
    GUANGXI_EXIT,
    LOCAL_PROCEDURES,
)
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.policy.procedure_exits import HOUSEHOLD_EXIT_STEPS
from precisionpov.policy.procedures import IDENTIFICATION_STEPS, PROCEDURES
from precisionpov.procedure import ProcedureState, check_procedure, next_steps
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.truth import Truth
from precisionpov.records.procedure import Body, Step, StepKind
from precisionpov.strategies.spoiling import faults_of_traces
from precisionpov.strategies.tracing import proper_trace

LOCAL = {line.name: line for line in LOCAL_PROCEDURES}
OWN = Document(key="own", en="Own", zh="本地", issuer="test").article("1", "1")


LINES = (*PROCEDURES, *LOCAL_PROCEDURES)
OF_PLACES = {"guangxi": GUANGXI_EXIT, "changshun": CHANGSHUN_EXIT}


def spans():
    """Give every version of every procedure that the library ships."""
    for line in LINES:
        for span in line.spans:
            yield line.name, span
    for name, line in OF_PLACES.items():
        yield name, line.spans[0]


SPANS = list(spans())
NAMES = [f"{name}-{span.since}" for name, span in SPANS]
VERSIONS = [(span.value, span.since) for _, span in SPANS]


def last_day(steps):
    return max(day for one in steps for day in (one.on, one.until) if day)


def changed(steps, kind, **fields):
    """Give a trace with one of its steps changed."""
    assert any(one.kind is StepKind(kind) for one in steps)
    return [
        attrs.evolve(one, **fields) if one.kind is StepKind(kind) else one
        for one in steps
    ]


def without(steps, *kinds):
    return [one for one in steps if one.kind not in kinds]


def found(check, truth=Truth.NO):
    """Give what was found, as step and criterion."""
    return [
        (one.subject, one.criterion.rpartition(".")[2])
        for one in check.findings
        if one.truth is truth
    ]


@pytest.mark.parametrize(("procedure", "since"), VERSIONS, ids=NAMES)
def test_every_step_of_every_procedure_is_reached(procedure, since):
    trace = proper_trace(procedure, since)
    on = last_day(trace)
    check = check_procedure(trace, procedure, on=on)
    assert check.state is ProcedureState.COMPLETE
    assert check.verdict is Truth.YES
    assert check.findings == check.missing == check.next_steps == ()
    assert [one.kind for one in check.steps] == [one.kind for one in procedure.steps]
    assert check.others == ()


@pytest.mark.parametrize(("procedure", "since"), VERSIONS, ids=NAMES)
def test_every_fault_of_every_procedure_is_found_where_it_is(procedure, since):
    met = set()
    for trace, criterion, kind in faults_of_traces(procedure, since + timedelta(30)):
        check = check_procedure(trace, procedure, on=last_day(trace))
        assert check.state is ProcedureState.FAULTY
        assert check.verdict is Truth.NO
        assert (kind.value, criterion) in found(check), (kind, criterion)
        assert {one.subject for one in check.of(criterion)} >= {kind.value}
        met.add((kind, criterion))
    assert {kind for kind, _ in met} >= {
        one.kind for one in procedure.steps if one.by or one.together
    }


@pytest.mark.parametrize(("procedure", "since"), VERSIONS, ids=NAMES)
def test_step_by_step_the_next_is_named(procedure, since):
    trace = [
        one
        for one in proper_trace(procedure, since)
        if not procedure.step(one.kind).optional
    ]
    stages = [
        [one.kind for one in stage if not one.optional] for stage in procedure.stages
    ]
    taken = []
    for stage in filter(None, stages):
        on = max((last_day(taken) if taken else since), since)
        check = check_procedure(taken, procedure, on=on)
        assert check.state is ProcedureState.RUNNING
        assert check.verdict is Truth.UNKNOWN
        assert [one.kind for one in check.next_steps] == stage
        coming = [one for one in trace if one.kind in stage]
        for named, step in zip(check.next_steps, coming, strict=True):
            assert named.earliest is None or named.earliest <= step.on
            assert not named.overdue
        taken += coming
    assert next_steps(taken, procedure, on=last_day(taken)) == ()


@pytest.mark.parametrize(("procedure", "since"), VERSIONS, ids=NAMES)
def test_the_order_in_which_steps_are_given_does_not_matter(procedure, since):
    trace = list(proper_trace(procedure, since, villages=["v-1", "v-2"]))
    wanted = check_procedure(trace, procedure, on=last_day(trace)).to_dict()
    random.Random(4).shuffle(trace)
    check = check_procedure(trace, procedure, on=last_day(trace))
    assert check.to_dict() == wanted


def test_versions_are_chosen_by_the_day_of_the_first_step():
    trace = proper_trace(IDENTIFICATION_STEPS, date(2014, 12, 31))
    later = proper_trace(IDENTIFICATION_STEPS, date(2015, 1, 1))
    assert ("announcement", "deadline") in found(
        check_procedure(
            trace, "household_identification", on=date(2015, 6, 1), villages=()
        )
    )
    check = check_procedure(later, "household_identification", on=date(2015, 6, 1))
    assert check.state is ProcedureState.COMPLETE
    assert check.under == ("national",)


@pytest.mark.parametrize(
    ("policy", "line"),
    [
        *((NATIONAL, line) for line in PROCEDURES),
        (GUANGXI, GUANGXI_EXIT),
        (GUIZHOU_CHANGSHUN, CHANGSHUN_EXIT),
    ],
    ids=[*(line.name for line in PROCEDURES), *OF_PLACES],
)
def test_a_procedure_is_in_force_from_its_first_day_to_its_last(policy, line):
    ((since, until),) = line.days()
    for day in (since, until):
        assert policy.procedure(line.name, day).value.steps
        assert check_procedure((), line.name, on=day, policy=policy).next_steps
    for day in (since - timedelta(1), until + timedelta(1)):
        with pytest.raises(NotInForceError):
            check_procedure((), line.name, on=day, policy=policy)


@pytest.mark.parametrize("line", LOCAL_PROCEDURES, ids=lambda one: one.name)
def test_a_place_is_asked_for_as_a_timeline(line):
    day = line.spans[0].since
    check = check_procedure((), line, on=day)
    assert check.under == (line.name,)
    assert check.source == line.spans[0].citation
    with pytest.raises(NotInForceError):
        check_procedure((), line, on=day - timedelta(1))


# Notices


def identified(procedure, **notice):
    trace = proper_trace(procedure, date(2014, 4, 10))
    return changed(trace, "village_notice", **notice) if notice else list(trace)


@pytest.mark.parametrize(
    ("name", "days", "proper"),
    [
        ("seven_days", 7, True),
        ("seven_days", 6, False),
        ("county_chart_2015", 5, True),
        ("county_chart_2015", 4, False),
    ],
)
def test_the_first_day_of_a_notice_is_not_counted(name, days, proper):
    procedure = LOCAL[name].spans[0].value
    trace = identified(procedure)
    notice = next(one for one in trace if one.kind is StepKind.VILLAGE_NOTICE)
    trace = changed(trace, "village_notice", until=notice.on + timedelta(days))
    check = check_procedure(trace, procedure, on=date(2014, 12, 1))
    assert (check.state is ProcedureState.COMPLETE) is proper
    assert found(check) == ([] if proper else [("village_notice", "notice")])


def test_nationally_only_the_order_counts():
    trace = identified(IDENTIFICATION_STEPS)
    notice = next(one for one in trace if one.kind is StepKind.VILLAGE_NOTICE)
    short = changed(trace, "village_notice", until=notice.on)
    check = check_procedure(short, IDENTIFICATION_STEPS, on=date(2014, 12, 1))
    assert check.state is ProcedureState.COMPLETE


SEVEN = LOCAL["seven_days"].spans[0].value
HUNG = Step(
    kind="village_notice", on=date(2014, 5, 1), open_objection=False, village="v-1"
)


@pytest.mark.parametrize(
    ("on", "running", "truth"),
    [
        (date(2014, 5, 1), date(2014, 5, 8), Truth.UNKNOWN),
        (date(2014, 5, 7), date(2014, 5, 8), Truth.UNKNOWN),
        (date(2014, 5, 8), None, Truth.UNKNOWN),
    ],
)
def test_a_notice_without_a_last_day_runs_for_its_time(on, running, truth):
    trace = [*without(identified(SEVEN), *later_than("village_notice")), HUNG]
    trace = [one for one in trace if one.village or one.kind is not HUNG.kind]
    trace = [attrs.evolve(one, on=date(2014, 4, 20)) for one in trace[:-1]] + trace[-1:]
    check = check_procedure(trace, SEVEN, on=on)
    assert check.state is ProcedureState.RUNNING
    notice = check.steps[-1]
    assert (notice.runs_until, notice.verdict) == (running, truth)
    assert [one.paths for one in check.missing] == [(f"steps[{len(trace) - 1}].until",)]
    following = check.next_steps[0]
    assert following.kind is StepKind.TOWNSHIP_REVIEW
    assert following.earliest == date(2014, 5, 8)


def later_than(kind):
    kinds = [one.kind for one in IDENTIFICATION_STEPS.steps]
    return kinds[kinds.index(StepKind(kind)) + 1 :]


@pytest.mark.parametrize(
    ("until", "on", "truth", "running"),
    [
        (date(2014, 5, 7), date(2014, 5, 3), Truth.NO, date(2014, 5, 7)),
        (date(2014, 5, 8), date(2014, 5, 7), Truth.UNKNOWN, date(2014, 5, 8)),
        (date(2014, 5, 8), date(2014, 5, 8), Truth.YES, None),
        (date(2014, 5, 20), date(2014, 5, 8), Truth.YES, date(2014, 5, 20)),
    ],
)
def test_a_notice_that_is_to_hang_has_hung_so_far(until, on, truth, running):
    trace = [attrs.evolve(HUNG, until=until)]
    check = check_procedure(trace, notices_only(), on=on)
    assert check.steps[0].verdict is truth
    assert check.steps[0].runs_until == running


def notices_only(period=None, **asked):
    """Give a procedure of a notice and a review after it."""
    notice = Cited(period or Period(days=7), OWN)
    return Procedure(
        id="own",
        en="Own",
        zh="本地程序",
        steps=(
            ProcedureStep(
                kind=StepKind.VILLAGE_NOTICE, cite=OWN, notice=notice, each_village=True
            ),
            ProcedureStep(kind=StepKind.TOWNSHIP_REVIEW, cite=OWN, **asked),
        ),
    )


@pytest.mark.parametrize(
    ("on", "truth"), [(date(2014, 5, 7), Truth.NO), (date(2014, 5, 8), Truth.UNKNOWN)]
)
def test_nothing_follows_a_notice_before_it_has_hung_for_its_time(on, truth):
    trace = [HUNG, Step(kind="township_review", on=on)]
    check = check_procedure(trace, notices_only(), on=date(2014, 6, 1))
    assert check.steps[0].verdict is Truth.UNKNOWN
    assert check.steps[0].runs_until is None
    assert check.steps[1].verdict is truth
    assert check.missing[0].paths == ("steps[0].until",)
    # Taken down on its last day, it hung long enough, but the review was early.
    whole = [attrs.evolve(HUNG, until=date(2014, 5, 8)), trace[1]]
    check = check_procedure(whole, notices_only(), on=date(2014, 6, 1))
    assert (check.verdict is Truth.YES) is (truth is Truth.UNKNOWN)


def test_a_step_before_a_notice_is_out_of_order_whatever_its_end():
    trace = [HUNG, Step(kind="township_review", on=date(2014, 4, 30))]
    check = check_procedure(trace, notices_only(), on=date(2014, 6, 1))
    assert ("township_review", "in_order") in found(check)


def test_a_notice_of_an_unknown_day_asks_for_it():
    trace = [Step(kind="village_notice", until=date(2014, 5, 8))]
    check = check_procedure(trace, notices_only(), on=date(2014, 6, 1))
    assert check.missing[0].paths == ("steps[0].on",)
    assert check.next_steps[0].earliest == date(2014, 5, 8)


class Office:
    """A calendar: nobody works on the first days of May, nor at weekends."""

    def is_working_day(self, day):
        return day.weekday() < 5 and not date(2014, 5, 1) <= day <= date(2014, 5, 3)


class Nobody:
    """A calendar on which nobody ever works."""

    def is_working_day(self, day):
        return False


@pytest.mark.parametrize(
    ("period", "until", "proper"),
    [
        # 1 to 4 May 2014 are days off: five working days after 30 April end on 9 May.
        (Period(days=5, working=True), date(2014, 5, 9), True),
        (Period(days=5, working=True), date(2014, 5, 8), False),
        # Three days end on Saturday 3 May, and move to Monday 5 May.
        (Period(days=3, moves=True), date(2014, 5, 5), True),
        (Period(days=3, moves=True), date(2014, 5, 4), False),
        (Period(days=3), date(2014, 5, 3), True),
        (Period(days=3), date(2014, 5, 2), False),
    ],
)
def test_working_days_and_last_days_that_move(period, until, proper):
    trace = [attrs.evolve(HUNG, on=date(2014, 4, 30), until=until)]
    check = check_procedure(
        trace, notices_only(period), on=date(2014, 6, 1), working_days=Office()
    )
    assert check.steps[0].verdict is (Truth.YES if proper else Truth.NO)


@pytest.mark.parametrize(
    "period", [Period(days=5, working=True), Period(days=5, moves=True)]
)
def test_a_period_of_working_days_needs_a_calendar(period):
    for trace in ([HUNG], [attrs.evolve(HUNG, until=date(2014, 5, 20))]):
        with pytest.raises(PolicyError, match="working_days="):
            check_procedure(trace, notices_only(period), on=date(2014, 5, 20))
        with pytest.raises(PolicyError, match="no working day"):
            check_procedure(
                [HUNG], notices_only(period), on=date(2014, 5, 2), working_days=Nobody()
            )


# Waiting, quorum, checks, lists


def test_guangxi_follows_a_household_for_a_year_before_it_is_struck_off():
    procedure = GUANGXI.procedure("household_exit", date(2017, 6, 1)).value
    trace = without(proper_trace(procedure, date(2017, 12, 20)), StepKind.REMOVAL)
    announced = next(one.on for one in trace if one.kind is StepKind.ANNOUNCEMENT)
    year = announced.replace(year=announced.year + 1)
    check = check_procedure(trace, "household_exit", on=announced, policy=GUANGXI)
    assert check.next_steps[0].earliest == year
    for day, verdict in ((year, Truth.YES), (year - timedelta(1), Truth.NO)):
        done = [*trace, Step(kind="removal", on=day)]
        check = check_procedure(done, "household_exit", on=year, policy=GUANGXI)
        assert check.steps[-1].verdict is verdict


@pytest.mark.parametrize(
    ("removed", "announced", "places"),
    [
        (None, date(2017, 12, 1), ["steps[1].on"]),
        (date(2018, 12, 1), None, ["steps[0].on"]),
        (None, None, ["steps[0].on", "steps[1].on"]),
    ],
)
def test_waiting_between_unknown_days_is_unknown(removed, announced, places):
    year = Cited(Period(years=1), OWN)
    procedure = Procedure(
        id="own",
        en="Own",
        zh="本地程序",
        steps=(
            ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=OWN),
            ProcedureStep(kind=StepKind.REMOVAL, cite=OWN, wait=year),
        ),
    )
    trace = [
        Step(kind="announcement", on=announced),
        Step(kind="removal", on=removed),
    ]
    check = check_procedure(trace, procedure, on=date(2019, 1, 1))
    assert check.verdict is Truth.UNKNOWN
    assert check.state is ProcedureState.UNCLEAR
    (missing,) = [one for one in check.missing if one.fact == "wait_months"]
    assert list(missing.paths) == places


def test_what_came_before_a_wait_is_not_on_record():
    procedure = HOUSEHOLD_EXIT_STEPS.changing(
        "removal", wait=Cited(Period(days=3), OWN)
    )
    trace = [Step(kind="removal", on=date(2017, 12, 1))]
    check = check_procedure(trace, procedure, on=date(2018, 1, 1))
    assert [one.kind for one in check.missing_steps] == [
        one.kind for one in procedure.steps[:-1]
    ]
    assert all(one.overdue for one in check.next_steps)
    assert check.next_steps[0].earliest is None


@pytest.mark.parametrize(
    ("present", "entitled", "truth"),
    [
        (20, 30, Truth.YES),
        (19, 30, Truth.NO),
        (20, 31, Truth.NO),
        (21, 31, Truth.YES),
        (0, 0, Truth.YES),
        (None, 30, Truth.UNKNOWN),
        (30, None, Truth.UNKNOWN),
        (31, 30, Truth.NO),
    ],
)
def test_two_thirds_are_exact(present, entitled, truth):
    trace = changed(identified(SEVEN), "appraisal", present=present, entitled=entitled)
    check = check_procedure(trace, SEVEN, on=date(2014, 12, 1))
    (appraisal,) = [one for one in check.steps if one.kind is StepKind.APPRAISAL]
    assert appraisal.verdict is truth


@pytest.mark.parametrize(
    ("kind", "checked", "listed", "truth"),
    [
        ("township_review", 20, 100, Truth.YES),
        ("township_review", 20, 101, Truth.NO),
        ("county_review", 10, 100, Truth.YES),
        ("county_review", 10, 101, Truth.NO),
        ("county_review", 102, 101, Truth.NO),
        ("county_review", None, 101, Truth.UNKNOWN),
    ],
)
def test_spot_checks_are_exact(kind, checked, listed, truth):
    procedure = LOCAL["county_chart_2015"].spans[0].value
    trace = changed(identified(procedure), kind, checked=checked, listed=listed)
    check = check_procedure(trace, procedure, on=date(2014, 12, 1))
    (step,) = [one for one in check.steps if one.kind is StepKind(kind)]
    assert step.verdict is truth
    assert all(
        one.kind is step.kind for one in check.steps if one.verdict is not Truth.YES
    )


def test_a_quorum_and_a_check_at_once_fit_only_where_both_do():
    procedure = notices_only(
        quorum=Cited(Fraction(1, 2), OWN), spot_check=Cited(Fraction(1, 10), OWN)
    )
    step = Step(kind="township_review", on=date(2014, 5, 20), present=11, entitled=10)
    notice = attrs.evolve(HUNG, until=date(2014, 5, 9))
    check = check_procedure([notice, step], procedure, on=date(2014, 6, 1))
    assert found(check) == [("township_review", "counts")]
    other = attrs.evolve(step, present=None, checked=11, listed=10)
    check = check_procedure([notice, other], procedure, on=date(2014, 6, 1))
    assert found(check) == [("township_review", "counts")]
    # One unknown pair after an impossible one changes nothing.
    check = check_procedure(
        [notice, attrs.evolve(step, checked=1)], procedure, on=date(2014, 6, 1)
    )
    assert found(check) == [("township_review", "counts")]


@pytest.mark.parametrize(
    ("field", "number", "criterion"),
    [
        *(("team_size", number, "team") for number in (4, 5, 7, 8)),
        *(("villagers", number, "villagers") for number in (0, 1, 2, 3)),
    ],
)
def test_a_team_in_changshun_has_five_to_seven_people_and_one_or_two_villagers(
    field, number, criterion
):
    procedure = CHANGSHUN_EXIT.spans[0].value
    trace = proper_trace(procedure, date(2017, 5, 1))
    trace = changed(trace, "verification", **{field: number})
    check = check_procedure(trace, procedure, on=last_day(trace))
    fits = number in {"team": range(5, 8), "villagers": range(1, 3)}[criterion]
    assert found(check) == ([] if fits else [("verification", criterion)])


@pytest.mark.parametrize("lists", [(), ("entering",), ("leaving",), None])
def test_both_lists_are_made_public_every_year(lists):
    procedure = NATIONAL.procedure("yearly_cycle", date(2015, 12, 1)).value
    trace = proper_trace(procedure, date(2015, 12, 1))
    wrong = changed(trace, "village_notice", lists=lists)
    check = check_procedure(wrong, "yearly_cycle", on=date(2015, 12, 31))
    truth = Truth.UNKNOWN if lists is None else Truth.NO
    assert found(check, truth) == [("village_notice", "lists")]


# Places


def test_each_village_has_its_notice():
    trace = proper_trace(
        HOUSEHOLD_EXIT_STEPS, date(2017, 10, 1), villages=["v-1", "v-2"]
    )
    villages = ["v-2", "v-1", "v-2"]
    on = date(2017, 12, 31)
    check = check_procedure(trace, HOUSEHOLD_EXIT_STEPS, on=on, villages=villages)
    assert check.verdict is Truth.YES
    trace = [one for one in trace if one.village != "v-2"]
    check = check_procedure(trace, HOUSEHOLD_EXIT_STEPS, on=on, villages=villages)
    assert found(check) == [("village_notice@v-2", "taken")]
    assert check.next_steps[0].village == "v-2"
    # A step of an unnamed village may have been taken there.
    notice = Step(
        kind="village_notice",
        on=date(2017, 10, 1),
        until=date(2017, 10, 2),
        open_objection=False,
    )
    check = check_procedure(
        [*trace, notice], HOUSEHOLD_EXIT_STEPS, on=on, villages=villages
    )
    assert found(check) == []
    (missing,) = check.missing
    assert missing.paths == (f"steps[{len(trace)}].village",)
    assert check.state is ProcedureState.UNCLEAR


def test_a_village_without_any_notice_yet_is_told_to_hang_one():
    check = check_procedure(
        [], notices_only(), on=date(2017, 1, 1), villages=["v-1", "v-2"]
    )
    assert [one.village for one in check.next_steps] == ["v-1", "v-2"]


def test_what_other_places_do_is_of_no_concern():
    notice = attrs.evolve(HUNG, until=date(2014, 5, 8), village="v-1", township="t-1")
    other = attrs.evolve(
        HUNG, on=date(2014, 6, 1), until=date(2014, 6, 9), village="v-2", township="t-2"
    )
    review = Step(kind="township_review", on=date(2014, 5, 9), township="t-1")
    on = date(2014, 7, 1)
    check = check_procedure([notice, other, review], notices_only(), on=on)
    assert check.verdict is Truth.YES
    assert {one.decision.subject for one in check.steps} == {
        "village_notice@v-1",
        "village_notice@v-2",
        "township_review@t-1",
    }
    # The same review without its township had to wait for both.
    anywhere = attrs.evolve(review, township=None)
    check = check_procedure([notice, other, anywhere], notices_only(), on=on)
    assert found(check) == [("township_review", "in_order")]
    elsewhere = attrs.evolve(review, village="v-1", township=None)
    check = check_procedure([notice, other, elsewhere], notices_only(), on=on)
    assert check.verdict is Truth.YES


def test_a_step_that_was_taken_again_counts_the_last_time():
    first = attrs.evolve(HUNG, until=date(2014, 5, 3))
    again = attrs.evolve(HUNG, on=date(2014, 5, 10), until=date(2014, 5, 17))
    review = Step(kind="township_review", on=date(2014, 5, 20))
    on = date(2014, 6, 1)
    check = check_procedure([again, first, review], notices_only(), on=on)
    assert check.verdict is Truth.YES
    assert len(check.steps) == 2
    assert check.repeated == (first,)
    assert "Taken again later" in check.explain()
    assert "notice in the village, 2014-05-01 – 2014-05-03" in check.explain()
    assert "村级公示，2014-05-01 – 2014-05-03" in check.explain("zh")
    assert check.to_dict()["repeated"] == [
        {
            "kind": "village_notice",
            "village": "v-1",
            "days": "2014-05-01 – 2014-05-03",
        }
    ]


def test_one_of_an_unknown_day_may_be_the_last():
    again = attrs.evolve(HUNG, on=date(2014, 5, 10), until=date(2014, 5, 17))
    unknown = Step(kind="village_notice", village="v-1", open_objection=True)
    review = Step(kind="township_review", on=date(2014, 5, 20))
    on = date(2014, 6, 1)
    check = check_procedure([again, unknown, review], notices_only(), on=on)
    assert check.verdict is Truth.UNKNOWN
    assert [one.verdict for one in check.steps] == [Truth.UNKNOWN] * 3
    assert [one.paths for one in check.missing] == [("steps[1].on",)] * 3
    early = attrs.evolve(review, on=date(2014, 5, 9))
    check = check_procedure([again, unknown, early], notices_only(), on=on)
    assert found(check) == [("township_review", "in_order")]


def test_a_last_day_that_is_over_makes_a_step_missing():
    day = Cited(date(2014, 5, 31), OWN)
    procedure = notices_only(deadline=day)
    trace = [attrs.evolve(HUNG, until=date(2014, 5, 8))]
    check = check_procedure(trace, procedure, on=date(2014, 5, 31))
    assert check.state is ProcedureState.RUNNING
    assert check.next_steps[0].deadline == date(2014, 5, 31)
    check = check_procedure(trace, procedure, on=date(2014, 6, 1))
    assert found(check) == [("township_review", "taken")]
    assert check.next_steps[0].overdue
    unknown = [*trace, Step(kind="township_review")]
    check = check_procedure(unknown, procedure, on=date(2014, 6, 1))
    assert check.verdict is Truth.UNKNOWN
    assert [one.fact for one in check.missing] == ["in_order", "in_time"]


def test_a_step_that_takes_several_days_ends_with_the_last():
    procedure = HOUSEHOLD_EXIT_STEPS
    trace = proper_trace(procedure, date(2017, 10, 1))
    slow = changed(trace, "verification", until=date(2017, 10, 2))
    check = check_procedure(slow, procedure, on=date(2017, 12, 31))
    assert ("consent", "in_order") in found(check)


def test_steps_that_the_procedure_does_not_have_are_named():
    trace = [Step(kind="city_review", on=date(2017, 1, 1))]
    check = check_procedure(trace, "household_exit", on=date(2017, 1, 1))
    assert check.others == (StepKind.CITY_REVIEW,)
    assert "review by the city" in check.explain()


# At the door


def test_days_to_come_and_wrong_things_are_refused():
    on = date(2017, 1, 1)
    trace = [
        Step(kind="appraisal", on=date(2017, 1, 2)),
        Step(kind="consent", on=date(2017, 1, 3)),
    ]
    with pytest.raises(RecordError) as error:
        check_procedure(trace, "household_exit", on=on)
    assert [one.path for one in error.value.faults] == ["steps[0].on", "steps[1].on"]
    with pytest.raises(RecordError):
        check_procedure([], "household_exit", on="2017-01-01")
    with pytest.raises(NotInForceError):
        check_procedure([], "no such thing", on=on)
    with pytest.raises(TypeError):
        check_procedure(["appraisal"], "household_exit", on=on)
    with pytest.raises(TypeError):
        check_procedure([], 5, on=on)


# Shown


def test_it_explains_itself_in_both_languages():
    trace = changed(identified(SEVEN), "verification", bodies=(Body.VILLAGE_COMMITTEE,))
    trace = without(trace, *later_than("village_notice"))
    trace = changed(trace, "village_notice", until=None, village="v-1")
    on = max(one.on for one in trace)
    check = check_procedure(trace, SEVEN, on=on, subject="h-1")
    text, chinese = check.explain(), check.explain("zh")
    (wrong,) = check.of("body")
    assert wrong.en == (
        "Verification in the village: the village committees and the resident work "
        "team took it."
    )
    assert wrong.zh == "核实：由村两委和驻村工作队实施。"
    assert "Still running" in text
    assert "To be done next" in text
    assert wrong.zh in chinese
    assert "尚在进行" in chinese
    assert "下一步" in chinese
    assert "第5步·截止日期" in chinese
    assert "<table>" in check._repr_html_()
    assert repr(check) == (
        f"<ProcedureCheck household_identification_steps of h-1 on {on}: faulty, "
        "wrong: verification>"
    )
    assert repr(check.steps[0]) == "<StepCheck application: YES>"
    json.dumps(check.to_dict())
    again = pickle.loads(pickle.dumps(check))
    assert again == check
    assert hash(again) == hash(check)
    assert check.to_rows()[0]["criterion"].endswith(".body")


@pytest.mark.parametrize(("procedure", "since"), VERSIONS, ids=NAMES)
def test_what_is_next_is_said_in_both_languages(procedure, since):
    first = check_procedure([], procedure, on=since, subject="x")
    for one in first.next_steps:
        assert one.label().startswith(one.kind.en)
        assert one.label("zh").startswith(one.kind.zh)
    assert "下一步" in first.explain("zh")
    assert "Step by step" not in first.explain()


def test_the_words_of_a_next_step():
    procedure = notices_only(
        deadline=Cited(date(2014, 5, 31), OWN), by=(Body.TOWNSHIP,)
    )
    late = check_procedure(
        [attrs.evolve(HUNG, until=date(2014, 5, 8))], procedure, on=date(2014, 6, 2)
    )
    assert late.next_steps[0].label() == (
        "township review, by the township government, not before 2014-05-08, "
        "by 2014-05-31 at the latest, overdue"
    )
    assert repr(late.next_steps[0]) == f"<NextStep {late.next_steps[0].label()}>"
    assert late.next_steps[0].label("zh") == (
        "乡镇审核，由乡镇人民政府实施，不早于2014-05-08，不晚于2014-05-31，已逾期或被跳过"
    )
    assert late.next_steps[0].to_dict()["deadline"] == "2014-05-31"


def test_one_unknown_day_before_leaves_the_wait_open():
    procedure = notices_only(wait=Cited(Period(days=3), OWN))
    trace = [
        attrs.evolve(HUNG, until=date(2014, 5, 8)),
        attrs.evolve(HUNG, on=None, until=date(2014, 5, 8), village="v-2"),
        Step(kind="township_review", on=date(2014, 5, 20)),
    ]
    check = check_procedure(trace, procedure, on=date(2014, 6, 1))
    (missing,) = [one for one in check.missing if one.fact == "wait_days"]
    assert missing.paths == ("steps[1].on",)
    check = check_procedure(trace[::2], procedure, on=date(2014, 6, 1))
    assert check.verdict is Truth.YES


@pytest.mark.parametrize("field", ["village", "township"])
def test_every_place_counts_for_itself(field):
    notices = [
        Step(
            kind="village_notice",
            on=day,
            until=day + timedelta(7),
            **{field: place},
        )
        for place, day in (("x-1", date(2014, 5, 1)), ("x-2", date(2014, 5, 3)))
    ]
    check = check_procedure(notices, notices_only(), on=date(2014, 6, 1))
    assert [getattr(one.step, field) for one in check.steps] == ["x-1", "x-2"]
    assert check.repeated == ()


@pytest.mark.parametrize(
    ("on", "truth"), [(date(2014, 5, 31), Truth.YES), (date(2014, 6, 1), Truth.NO)]
)
def test_the_last_day_of_a_step_is_in_time(on, truth):
    procedure = notices_only(deadline=Cited(date(2014, 5, 31), OWN))
    notice = attrs.evolve(HUNG, until=date(2014, 5, 8))
    trace = [notice, Step(kind="township_review", on=on)]
    check = check_procedure(trace, procedure, on=date(2014, 7, 1))
    assert check.verdict is truth
