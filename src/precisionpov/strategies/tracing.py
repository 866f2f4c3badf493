"""Traces of steps that keep to a procedure, and steps by themselves."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import repeat
from math import ceil
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import WorkingDays
from precisionpov.policy.procedure import Procedure, ProcedureStep
from precisionpov.records.procedure import Body, PublicList, Step, StepKind
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)

__all__ = ["Trace", "proper_trace", "steps", "traces"]

Trace = tuple[Step, ...]
"""The steps of a procedure."""

DAY = timedelta(days=1)
LONGEST_SLACK = 3
ENTITLED = 30
LISTED = 101
"""Numbers of which a share is not a whole number, so that rounding shows."""

USUAL: dict[str, Any] = {
    "kind": StepKind.VILLAGE_NOTICE,
    "on": date(2017, 5, 1),
    "until": date(2017, 5, 8),
    "open_objection": False,
}


def steps(
    *, on: date = date(2017, 12, 31), unknown: bool = True
) -> SearchStrategy[Step]:
    """Draw single steps of any kind.

    Examples shrink towards a notice in a village without an objection.

    Args:
        on: A day after which no step was taken.
        unknown: Whether what is usually known may be unknown.
    """
    return _steps(on, unknown)


@lru_cache(maxsize=16)
def _steps(
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
) -> SearchStrategy[Step]:
    begins = on - 200 * DAY
    usual = {**USUAL, "on": begins, "until": begins + 7 * DAY}
    special: Options = {
        "on": (begins + DAY, begins + 6 * DAY, begins + 7 * DAY),
        "until": (begins + 7 * DAY, on),
        "bodies": ((Body.VILLAGE_COMMITTEE,), (Body.ASSEMBLY, Body.WORK_TEAM)),
        "village": ("v-1", "v-2"),
        "township": ("t-1",),
        "lists": ((), (PublicList.ENTERING,), tuple(PublicList)),
    }
    options = options_of(Step, usual=usual, unknown=unknown, special=special)

    def step(drawn: Departures) -> Step:
        fields: dict[str, Any] = {**usual, **dict(departing(options, drawn))}
        return Step(**fields)

    return made(departures(options), step)


def traces(
    procedure: Procedure,
    *,
    start: date = date(2017, 3, 1),
    villages: Iterable[str] = (),
    working_days: WorkingDays | None = None,
) -> SearchStrategy[Trace]:
    """Draw traces that keep to a procedure, in any order, with slack between steps.

    Where the procedure sets last days, slack could miss them: there is none, and
    ``start`` has to be early enough. Examples shrink towards steps as early as may
    be, in the order of the table.

    Args:
        procedure: The procedure.
        start: The day of the first step.
        villages: The villages that steps in each village cover.
        working_days: The calendar, where a period needs one.
    """
    named = tuple(villages)
    hurried = any(one.deadline is not None for one in procedure.steps)
    most = 0 if hurried else LONGEST_SLACK
    rows = len(procedure.steps)
    number = len(
        proper_trace(procedure, start, villages=named, working_days=working_days)
    )

    def trace(drawn: tuple[list[int], list[int]]) -> Trace:
        slack, places = drawn
        ordered = proper_trace(
            procedure, start, villages=named, working_days=working_days, slack=slack
        )
        return tuple(ordered[place] for place in places)

    parts = st.tuples(
        st.lists(st.integers(0, most), min_size=rows, max_size=rows),
        st.permutations(range(number)),
    )
    return made(parts, trace)


def proper_trace(
    procedure: Procedure,
    start: date,
    *,
    villages: Iterable[str] = (),
    working_days: WorkingDays | None = None,
    slack: Iterable[int] = (),
) -> Trace:
    """Give the steps of a procedure, each as early and as small as it may be.

    Args:
        procedure: The procedure.
        start: The day of the first step.
        villages: The villages that steps in each village cover.
        working_days: The calendar, where a period needs one.
        slack: Days to lose before each step, one by one.
    """
    named = tuple(villages)
    lost = iter([*slack, *repeat(0, len(procedure.steps))])
    found: list[Step] = []
    earliest, last_taken = start, start
    for stage in procedure.stages:
        ends: list[date] = []
        begun: list[date] = []
        for asked in stage:
            day = earliest
            if asked.wait is not None:
                day = max(day, asked.wait.value.last_day(last_taken, working_days))
            day += next(lost) * DAY
            until = None
            if asked.notice is not None:
                until = asked.notice.value.last_day(day, working_days)
            elif asked.no_objection:
                until = day + DAY
            places = named if asked.each_village and named else (None,)
            found += (_step(asked, day, until, village) for village in places)
            ends.append(until or day)
            begun.append(day)
        earliest, last_taken = max(ends), max(begun)
    return tuple(found)


def _step(
    asked: ProcedureStep, day: date, until: date | None, village: str | None
) -> Step:
    """Give a step that meets what is asked of it, and no more than that."""
    quorum, check = asked.quorum, asked.spot_check
    return Step(
        kind=asked.kind,
        bodies=asked.together or asked.by[:1] or None,
        on=day,
        until=until,
        village=village,
        entitled=ENTITLED if quorum else None,
        present=ceil(quorum.value * ENTITLED) if quorum else None,
        listed=LISTED if check else None,
        checked=ceil(check.value * LISTED) if check else None,
        lists=asked.lists or None,
        open_objection=False if asked.no_objection else None,
        agreed=asked.agreed or None,
        in_writing=asked.in_writing or None,
        results_read=asked.results_read or None,
        team_size=asked.team.value[0] if asked.team else None,
        villagers=asked.villagers.value[0] if asked.villagers else None,
    )
