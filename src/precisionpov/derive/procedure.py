"""From the steps on record to facts about each step of a procedure.

A step is matched with the step of its kind in the table, place by place. Where it
was taken again in the same place, the last time counts; where the day of one of them is
not known, it is open which.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from math import ceil

import attrs

from precisionpov.dates import WorkingDays
from precisionpov.derive.answers import Answers
from precisionpov.derive.procedure_times import (
    Found,
    Stage,
    Times,
    earliest_day,
    in_order,
    notice_days,
    runs_until,
    waited,
)
from precisionpov.errors import Fault, RecordError
from precisionpov.facts.procedure import StepFacts
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.records.procedure import Step, StepKind

__all__ = ["Placed", "Trace", "placed_steps"]


@attrs.frozen(kw_only=True)
class Placed:
    """A step of the table in one place: as it was taken, or as it is still to be.

    Attributes:
        asked: The step of the table.
        step: The step on record; where there is none, an empty one of the place.
        facts: What is known of it; None where it is not due yet.
        runs_until: The day to which it still runs.
        earliest: Where there is none: the first day for it, as far as is known.
    """

    asked: ProcedureStep
    step: Step
    facts: StepFacts | None = None
    runs_until: date | None = None
    earliest: date | None = None


@attrs.frozen(kw_only=True)
class Trace:
    """What was recorded of a procedure, and how it is looked at.

    Attributes:
        steps: The steps on record, in any order.
        procedure: What is asked for.
        on: The day of the check.
        villages: The villages that steps in each village must cover.
        working_days: The calendar, where a period needs one.

    Raises:
        RecordError: A step was taken after the day of the check.
    """

    steps: tuple[Step, ...]
    procedure: Procedure
    on: date
    villages: tuple[str, ...] = ()
    working_days: WorkingDays | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse steps of days to come."""
        faults = [
            Fault(f"steps[{place}].on", f"is after {self.on}, the day of the check")
            for place, one in enumerate(self.steps)
            if one.on is not None and one.on > self.on
        ]
        if faults:
            raise RecordError(faults)


def placed_steps(trace: Trace) -> tuple[Placed, ...]:
    """Match a trace with its procedure, step by step and place by place.

    Raises:
        PolicyError: A period needs a calendar, and there is none.
    """
    stages = trace.procedure.stages
    kinds: dict[StepKind, list[tuple[int, Step]]] = {}
    for number, step in enumerate(trace.steps):
        kinds.setdefault(step.kind, []).append((number, step))
    found = [
        tuple(_counted(asked, kinds.get(asked.kind, ())) for asked in stage)
        for stage in stages
    ]
    joined = [Stage(tuple(one for row in rows for one in row)) for rows in found]
    placed: list[Placed] = []
    for place, stage in enumerate(stages):
        times = Times(
            before=tuple(joined[:place]),
            after=tuple(joined[place + 1 :]),
            on=trace.on,
            working_days=trace.working_days,
        )
        for asked, row in zip(stage, found[place], strict=True):
            placed += (_taken(one, times) for one in row)
            placed += _absent(trace, asked, row, times)
    return tuple(placed)


def _counted(
    asked: ProcedureStep, steps: Iterable[tuple[int, Step]]
) -> tuple[Found, ...]:
    """Give the steps of a kind that count: in each place the last ones."""
    places: dict[tuple[str, str], list[Found]] = {}
    for number, step in steps:
        place = step.village or "", step.township or ""
        places.setdefault(place, []).append(Found(number, asked, step))
    counted: list[Found] = []
    for _, group in sorted(places.items()):
        days = (one.step.on for one in group)
        last = max((day for day in days if day is not None), default=None)
        open_ones = tuple(one.number for one in group if one.step.on is None)
        rivals = open_ones if len(group) > 1 else ()
        counted += (
            one._replace(rivals=rivals) for one in group if one.step.on in {None, last}
        )
    return tuple(counted)


def _absent(
    trace: Trace, asked: ProcedureStep, row: tuple[Found, ...], times: Times
) -> Iterator[Placed]:
    """Give a step for each place where it is not on record."""
    villages: tuple[str | None, ...] = trace.villages if asked.each_village else ()
    if asked.optional:
        return
    if not villages and not row:
        villages = (None,)
    there = {one.step.village for one in row}
    # A step without a village may have been taken in any of them.
    open_ones = [f"steps[{one.number}].village" for one in row if not one.step.village]
    for village in villages:
        if village not in there:
            yield _missing(asked, village, times, open_ones)


def _missing(
    asked: ProcedureStep, village: str | None, times: Times, open_ones: list[str]
) -> Placed:
    """Give a step that is not on record: as missing, as open, or as still to come.

    It is missing where a later step was taken, or its last day is over. It is open
    where one of an unnamed village may have been taken here.
    """
    place = Step(kind=asked.kind, village=village)
    first = earliest_day(asked, place, times)
    placed = Placed(asked=asked, step=place, earliest=first)
    late = asked.deadline is not None and times.on > asked.deadline.value
    if not open_ones and not late and not any(True for _ in times.later(place)):
        return placed
    answers = Answers()
    answers.say("taken", None if open_ones else False, *open_ones)
    return attrs.evolve(placed, facts=answers.facts(StepFacts, _subject(place)))


def _taken(found: Found, times: Times) -> Placed:
    """Give a step that was taken, with what is known of it."""
    asked, step = found.asked, found.step
    answers = Answers()

    def at(*fields: str) -> list[str]:
        return [f"steps[{found.number}].{one}" for one in fields]

    if found.rivals:
        # Which of them counts is open, and so is all that could be said of it.
        rivals = [f"steps[{number}].on" for number in found.rivals]
        answers.say("taken", None, *rivals)
        facts = answers.facts(StepFacts, _subject(step))
        return Placed(asked=asked, step=step, facts=facts)
    answers.say("taken", value=True)
    order, places = in_order(found, times)
    answers.say("in_order", order, *places)
    answers.say("right_body", _right_body(asked, step), *at("bodies"))
    if asked.deadline is not None:
        in_time = None if step.on is None else step.on <= asked.deadline.value
        answers.say("in_time", in_time, *at("on"))
    if asked.notice is not None:
        hung, places = notice_days(found, asked.notice.value, times)
        answers.say("notice_days", hung, *places)
    if asked.wait is not None:
        period = asked.wait.value
        passed, places = waited(found, period, times)
        answers.say("wait_days" if period.days else "wait_months", passed, *places)
    _say_counts(found, answers)
    answers.say("team_fits", _within(step.team_size, asked.team), *at("team_size"))
    fits = _within(step.villagers, asked.villagers)
    answers.say("villagers_fit", fits, *at("villagers"))
    lists = None if step.lists is None else {*asked.lists} <= {*step.lists}
    answers.say("lists_published", lists, *at("lists"))
    for name in ("open_objection", "agreed", "in_writing", "results_read"):
        answers.say(name, getattr(step, name), *at(name))
    return Placed(
        asked=asked,
        step=step,
        facts=answers.facts(StepFacts, _subject(step)),
        runs_until=runs_until(found, times),
    )


def _subject(step: Step) -> str:
    """Name what findings about a step are about, as in ``village_notice@v-1``."""
    place = step.village or step.township
    return f"{step.kind.value}@{place}" if place else step.kind.value


def _right_body(asked: ProcedureStep, step: Step) -> bool | None:
    """Tell whether those took a step who are to take it."""
    if step.bodies is None:
        return None
    bodies = {*step.bodies}
    return {*asked.together} <= bodies if asked.together else bool({*asked.by} & bodies)


def _within(number: int | None, asked: Cited[tuple[int, int]] | None) -> bool | None:
    """Tell whether a number lies where it should."""
    if number is None or asked is None:
        return None
    least, most = asked.value
    return least <= number <= most


def _say_counts(found: Found, answers: Answers) -> None:
    """Tell how many were present and checked, how many had to be, and if that fits."""
    fits: bool | None = True
    places: list[str] = []
    rows = (
        (found.asked.quorum, "present", "entitled", "present_needed"),
        (found.asked.spot_check, "checked", "listed", "checks_needed"),
    )
    for share, part, whole, needed in rows:
        if share is None:
            continue
        some: int | None = getattr(found.step, part)
        all_: int | None = getattr(found.step, whole)
        where = [f"steps[{found.number}].{one}" for one in (part, whole)]
        answers.say(part, some, where[0])
        answers.say(needed, _needed(share, all_), where[1])
        if some is None or all_ is None:
            fits = None if fits is not False else False
            places += where
        elif some > all_:
            fits = False
    answers.say("counts_fit", fits, *places)


def _needed(share: Cited[Fraction], whole: int | None) -> int | None:
    """Give the least whole number that is at least a share of another."""
    return None if whole is None else ceil(share.value * whole)
