"""Traces of steps with one fault, and the name of the criterion that finds it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import WorkingDays
from precisionpov.policy.procedure import Procedure, ProcedureStep
from precisionpov.records.procedure import Body, Step, StepKind
from precisionpov.strategies.tracing import Trace, proper_trace

__all__ = ["BrokenTrace", "broken_traces", "faults_of_traces"]

DAY = timedelta(days=1)


class BrokenTrace(NamedTuple):
    """A trace with one fault.

    Attributes:
        steps: The steps.
        criterion: The last name of the criterion that finds it, as in ``"notice"``.
        kind: The step at fault.
    """

    steps: Trace
    criterion: str
    kind: StepKind


def broken_traces(
    procedure: Procedure,
    *,
    start: date = date(2017, 3, 1),
    working_days: WorkingDays | None = None,
) -> SearchStrategy[BrokenTrace]:
    """Draw traces that keep to a procedure but for one fault.

    Every demand that the procedure makes is broken somewhere. Examples shrink towards
    a fault of the first step.

    Args:
        procedure: The procedure.
        start: The day of the first step.
        working_days: The calendar, where a period needs one.
    """
    return st.sampled_from(tuple(faults_of_traces(procedure, start, working_days)))


def faults_of_traces(
    procedure: Procedure, start: date, working_days: WorkingDays | None = None
) -> Iterator[BrokenTrace]:
    """Give a proper trace with each fault that the procedure could find, one each.

    Args:
        procedure: The procedure.
        start: The day of the first step.
        working_days: The calendar, where a period needs one.
    """
    good = proper_trace(procedure, start, working_days=working_days)
    by_kind = {one.kind: one for one in good}
    ends = start
    for place, stage in enumerate(procedure.stages):
        for asked in stage:
            step = by_kind[asked.kind]
            later = place + 1 < len(procedure.stages)
            if later and not asked.optional:
                rest = tuple(one for one in good if one is not step)
                yield BrokenTrace(rest, "taken", asked.kind)
            changes = [*_wrong(asked, step)]
            if place:
                on = ends - DAY
                changes.append(("in_order", {"on": on, "until": _kept(step, on)}))
            for criterion, wrong in changes:
                changed = attrs.evolve(step, **cast("dict[str, Any]", wrong))
                trace = tuple(changed if one is step else one for one in good)
                yield BrokenTrace(trace, criterion, asked.kind)
        ends = max(by_kind[one.kind].until or _day(by_kind[one.kind]) for one in stage)


Change = tuple[str, dict[str, object]]
"""The criterion that finds a fault, and the fields that make it."""


def _wrong(asked: ProcedureStep, step: Step) -> Iterator[Change]:
    """Give for each demand what breaks it."""
    bodies = asked.together or asked.by
    if bodies:
        other = next(one for one in Body if one not in bodies)
        yield "body", {"bodies": (other, *asked.together[1:])}
    for one in asked.lists:
        yield "lists", {"lists": tuple(x for x in asked.lists if x is not one)}
    if asked.no_objection:
        yield "objection", {"open_objection": True}
    for name in ("agreed", "in_writing", "results_read"):
        if getattr(asked, name):
            yield name, {name: False}
    yield from _wrong_days(asked, step)
    yield from _wrong_counts(asked, step)


def _wrong_days(asked: ProcedureStep, step: Step) -> Iterator[Change]:
    """Give days that are one off."""
    if asked.notice is not None and step.until is not None:
        yield "notice", {"until": step.until - DAY}
    if asked.wait is not None:
        yield "wait", {"on": _day(step) - DAY}
    if asked.deadline is not None:
        yield "deadline", {"on": asked.deadline.value + DAY, "until": None}


def _wrong_counts(asked: ProcedureStep, step: Step) -> Iterator[Change]:
    """Give numbers that are one off."""
    if asked.quorum is not None:
        yield "quorum", {"present": (step.present or 0) - 1}
        yield "counts", {"present": (step.entitled or 0) + 1}
    if asked.spot_check is not None:
        yield "spot_check", {"checked": (step.checked or 0) - 1}
        yield "counts", {"checked": (step.listed or 0) + 1}
    for name, bounds in (("team_size", asked.team), ("villagers", asked.villagers)):
        if bounds is not None:
            criterion = name.partition("_")[0]
            yield criterion, {name: bounds.value[0] - 1}
            yield criterion, {name: bounds.value[1] + 1}


def _day(step: Step) -> date:
    """Give the day of a step of a proper trace."""
    return cast("date", step.on)


def _kept(step: Step, on: date) -> date | None:
    """Give the last day of a step that was moved to another day."""
    return None if step.until is None else on + (step.until - _day(step))
