"""From a trace of dated steps to the check of a procedure."""

from collections.abc import Iterable, Iterator
from datetime import date

from precisionpov.dates import WorkingDays, require_dates
from precisionpov.derive.answers import require, require_all
from precisionpov.derive.procedure import Placed, Trace, placed_steps
from precisionpov.errors import RecordError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, require_policy
from precisionpov.policy.procedure import Procedure
from precisionpov.policy.procedure_rules import step_rules
from precisionpov.procedure.results import ProcedureCheck
from precisionpov.procedure.steps import NextStep, StepCheck
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Timeline
from precisionpov.records.procedure import Step

__all__ = ["check_procedure", "next_steps"]


def check_procedure(  # noqa: PLR0913 - what a trace is looked at by
    steps: Iterable[Step],
    procedure: Procedure | Timeline[Procedure] | str,
    *,
    on: date,
    policy: Policy = NATIONAL,
    villages: Iterable[str] = (),
    working_days: WorkingDays | None = None,
    subject: str = "trace",
) -> ProcedureCheck:
    """Hold the steps that were taken against a procedure (ID-16).

    Finds steps that are missing, out of order, too short, too early, too late or
    taken by the wrong body, a quorum that was not met, a spot check that was too
    small, lists that were not made public; and tells what still runs and what comes
    next. The order in which the steps are given does not matter. A step is missing
    where a later one was taken, or its last day is over; before that it is to come.

    Where a procedure is given by its purpose, or as a timeline, the version counts
    that was in force on the day of the first step on record, or on ``on`` where
    no day is.

    Args:
        steps: The steps on record.
        procedure: The purpose, as in ``"household_exit"``, a procedure of the
            caller's, or a timeline of one.
        on: The day of the check.
        policy: The rules of the place, where a purpose is named.
        villages: The ids of the villages that steps in each village must cover.
            Without any, one village is enough.
        working_days: The calendar, where a period needs one.
        subject: The id of whom or what the procedure was carried out for.

    Raises:
        NotInForceError: No such procedure was in force on that day.
        RecordError: A step was taken after ``on``, or ``on`` is no calendar day.
        PolicyError: A period needs a calendar, and there is none.
        TypeError: A step is no step, or the procedure is none.
    """
    steps = require_all(steps, Step, "check_procedure")
    require_policy(policy)
    require_dates(on=on)
    began = min((one.on for one in steps if one.on is not None), default=on)
    table, source, under = _chosen(procedure, began, policy)
    trace = Trace(
        steps=steps,
        procedure=table,
        on=on,
        villages=_named(villages),
        working_days=working_days,
    )
    rules = dict(zip(table.steps, step_rules(table, on, under), strict=True))
    placed = placed_steps(trace)
    kinds = [one.kind for one in table.steps]
    counted = {id(one.step) for one in placed}
    repeated = [one for one in steps if one.kind in kinds and id(one) not in counted]
    return ProcedureCheck(
        procedure=table,
        source=source,
        subject=subject,
        on=on,
        under=under,
        steps=tuple(
            StepCheck(
                asked=one.asked,
                step=one.step,
                decision=decide(rules[one.asked], one.facts),
                runs_until=one.runs_until,
            )
            for one in placed
            if one.facts is not None
        ),
        next_steps=tuple(_next(table, placed)),
        repeated=tuple(
            sorted(repeated, key=lambda one: (kinds.index(one.kind), str(one)))
        ),
        others=tuple(sorted({one.kind for one in steps}.difference(kinds))),
    )


def _named(villages: Iterable[str]) -> tuple[str, ...]:
    """Take the ids of villages, each once; a text would be taken letter by letter."""
    if isinstance(villages, str):
        raise RecordError.at("villages", 'a list of ids, as in ["v-1"], not str')
    return tuple(dict.fromkeys(villages))


def next_steps(  # noqa: PLR0913 - as check_procedure
    steps: Iterable[Step],
    procedure: Procedure | Timeline[Procedure] | str,
    *,
    on: date,
    policy: Policy = NATIONAL,
    villages: Iterable[str] = (),
    working_days: WorkingDays | None = None,
) -> tuple[NextStep, ...]:
    """Give what is to be taken now: what was left out, then the next stage.

    Arguments and errors are those of :func:`check_procedure`.
    """
    return check_procedure(
        steps,
        procedure,
        on=on,
        policy=policy,
        villages=villages,
        working_days=working_days,
    ).next_steps


def _chosen(
    procedure: Procedure | Timeline[Procedure] | str, began: date, policy: Policy
) -> tuple[Procedure, Citation | None, tuple[str, ...]]:
    """Give the table, its source, and what it stands under."""
    if isinstance(procedure, Timeline):
        dated = procedure.at(began, policy.choices.options)
        return dated.value, dated.citation, (procedure.name,)
    if isinstance(procedure, str):
        dated = policy.procedure(procedure, began)
        return dated.value, dated.citation, policy.under
    require(procedure, Procedure, "check_procedure")
    return procedure, None, ()


def _next(table: Procedure, placed: tuple[Placed, ...]) -> Iterator[NextStep]:
    """Give what was left out, then the first stage with steps still to come."""
    for one in placed:
        if one.facts is not None and one.facts.taken is False:
            yield _as_next(one, overdue=True)
    for stage in table.stages:
        waiting = [one for one in placed if one.facts is None and one.asked in stage]
        if waiting:
            yield from (_as_next(one, overdue=False) for one in waiting)
            return


def _as_next(placed: Placed, *, overdue: bool) -> NextStep:
    """Say what is to be done."""
    asked = placed.asked
    return NextStep(
        kind=asked.kind,
        village=placed.step.village,
        bodies=asked.together or asked.by,
        together=bool(asked.together),
        earliest=placed.earliest,
        deadline=None if asked.deadline is None else asked.deadline.value,
        overdue=overdue,
        citation=asked.cite,
    )
