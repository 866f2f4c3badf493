"""When steps were taken: their order, how long notices hung, what still runs."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import attrs

from precisionpov.dates import Period, WorkingDays
from precisionpov.policy.procedure import ProcedureStep
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.records.procedure import Step

__all__ = [
    "Found",
    "Stage",
    "Times",
    "earliest_day",
    "in_order",
    "notice_days",
    "runs_until",
    "waited",
]


class Found(NamedTuple):
    """A step on record that counts.

    Attributes:
        number: Its place in the trace, from 0.
        asked: What is asked of it.
        step: The step.
        rivals: Where it is open which of several times in its place was the last:
            the places of those whose day is not known.
    """

    number: int
    asked: ProcedureStep
    step: Step
    rivals: tuple[int, ...] = ()


@attrs.frozen(eq=False)
class Stage:
    """The steps of a stage that count, by village: a county has thousands.

    Attributes:
        steps: All of them.
        by_village: Those of each village; under None those above the villages.
    """

    steps: tuple[Found, ...]
    by_village: Mapping[str | None, tuple[Found, ...]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Part the steps by village."""
        villages: dict[str | None, list[Found]] = {}
        for one in self.steps:
            villages.setdefault(one.step.village, []).append(one)
        parted = {village: tuple(found) for village, found in villages.items()}
        object.__setattr__(self, "by_village", parted)

    def near(self, step: Step) -> Iterator[Found]:
        """Give those in the place of a step, or above it, or inside it."""
        village, town = step.village, step.township
        found = self.steps
        if village is not None:
            above = self.by_village.get(None, ())
            found = (*above, *self.by_village.get(village, ()))
        for one in found:
            if town is None or one.step.township in {None, town}:
                yield one


@attrs.frozen(kw_only=True, eq=False)
class Times:
    """What stands before and after a stage.

    Attributes:
        before: The earlier stages.
        after: The later stages.
        on: The day of the check.
        working_days: The calendar, where a period needs one.
    """

    before: tuple[Stage, ...]
    after: tuple[Stage, ...]
    on: date
    working_days: WorkingDays | None = None

    def earlier(self, step: Step) -> Iterator[Found]:
        """Give the steps of earlier stages in the same place or above it."""
        return (one for stage in self.before for one in stage.near(step))

    def just_before(self, step: Step) -> tuple[Found, ...]:
        """Give those of the nearest earlier stage of which any is on record."""
        for stage in reversed(self.before):
            found = tuple(stage.near(step))
            if found:
                return found
        return ()

    def later(self, step: Step) -> Iterator[Found]:
        """Give the steps of later stages in the same place or above it."""
        return (one for stage in self.after for one in stage.near(step))


def in_order(found: Found, times: Times) -> tuple[bool | None, list[str]]:
    """Tell whether a step was taken after what stands before it.

    Days are compared, no hours: the day on which the step before ended is after it.
    Of a notice the last day counts, and the last day of the time for which it has to
    hang.

    Returns:
        Whether it was; and, where that is open, the places that would settle it.
    """
    day = found.step.on
    asked: list[str] = []
    for one in times.earlier(found.step):
        least = _not_before(one, times)
        if day is not None and least is not None and day < least:
            return False, []
        if day is None:
            asked.append(f"steps[{found.number}].on")
        if one.rivals:
            asked += (f"steps[{number}].on" for number in one.rivals)
        elif _ended(one) is None:
            asked.append(f"steps[{one.number}].{_end_field(one)}")
    return (None if asked else True), list(dict.fromkeys(asked))


def _not_before(found: Found, times: Times) -> date | None:
    """Give a day before which nothing may follow a step, whatever else is learned."""
    step, notice = found.step, found.asked.notice
    if found.rivals:
        return step.on
    hung = None
    if notice is not None and step.on is not None:
        hung = notice.value.last_day(step.on, times.working_days)
    return _last((step.on, step.until, hung))


def _ended(found: Found) -> date | None:
    """Give the day on which a step ended, where it is known."""
    step = found.step
    return step.until if _end_field(found) == "until" else step.on


def _end_field(found: Found) -> str:
    """Name the field that says when a step ended."""
    asked = found.asked
    notice = asked.no_objection or asked.notice is not None
    return "until" if notice or found.step.until is not None else "on"


def notice_days(
    found: Found, period: Period, times: Times
) -> tuple[int | Range | None, list[str]]:
    """Tell how long a notice hung, in the days of a period.

    One that is to hang beyond the day of the check has hung until then for certain.

    Returns:
        How long; and, where that is open, the places that would settle it.
    """
    step, number = found.step, found.number
    if step.on is None or step.until is None:
        days = {"on": step.on, "until": step.until}
        return None, [f"steps[{number}].{x}" for x, day in days.items() if day is None]
    calendar = times.working_days
    most = period.passed(step.on, step.until, calendar)
    so_far = period.passed(step.on, min(step.until, times.on), calendar)
    return narrow(so_far, most), [f"steps[{number}].until"]


def waited(found: Found, period: Period, times: Times) -> tuple[int | None, list[str]]:
    """Tell how long after the step before a step was taken, in a period's unit.

    Returns:
        How long; and, where that is open, the places that would settle it.
    """
    days = (*times.just_before(found.step), found)
    asked = [f"steps[{one.number}].on" for one in days if one.step.on is None]
    last = _last(one.step.on for one in days[:-1])
    if found.step.on is None or asked or last is None:
        return None, asked
    return period.passed(last, found.step.on, times.working_days), []


def runs_until(found: Found, times: Times) -> date | None:
    """Give the day to which a step still runs; None where it runs no longer.

    A notice whose last day nobody wrote down runs for as long as it has to hang,
    unless a later step was taken already.
    """
    step, notice = found.step, found.asked.notice
    end = step.until
    if end is None and step.on is not None and notice is not None:
        if any(True for _ in times.later(step)):
            return None
        end = notice.value.last_day(step.on, times.working_days)
    return end if end is not None and end > times.on else None


def earliest_day(asked: ProcedureStep, place: Step, times: Times) -> date | None:
    """Give the first day for a step that is still to come, as far as is known.

    Args:
        asked: The step of the table.
        place: A step in the place where it is to be taken.
        times: What stands before it.
    """
    days = [_not_before(one, times) for one in times.earlier(place)]
    if asked.wait is not None:
        last = _last(one.step.on for one in times.just_before(place))
        if last is not None:
            days.append(asked.wait.value.last_day(last, times.working_days))
    return _last(days)


def _last(days: Iterable[date | None]) -> date | None:
    """Give the last of the days that are known."""
    return max((day for day in days if day is not None), default=None)
