"""From the tables of work to the facts about one person."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from precisionpov.derive.entry_person import common, place_of_work
from precisionpov.derive.entry_reading import (
    EntryView,
    Given,
    code,
    exact,
    month_number,
    recorded,
    some,
    years,
)
from precisionpov.facts.entry_terms import EducationEntry, MonthsEntry, SupportEntry
from precisionpov.reasoning.quantity import Range
from precisionpov.records.entry_terms import HelpItem, HelpKind
from precisionpov.records.person import Person
from precisionpov.records.register_entry import MemberDetails, PlannedWork, WorkRecord

__all__ = ["outside_county", "work_given"]

POSTS = ("公益岗位", "公益性岗位")
WORKSHOP = "帮扶车间"
BEFORE_BIRTH = -1


def work_given(view: EntryView, person: Person, more: MemberDetails, on: date) -> Given:
    """Give the facts of one person about work (``PersonWorkFacts``)."""
    rows, plans = more.work, more.planned_work
    months = person.months_away if more.work_months is None else more.work_months
    last = rows[-1] if rows else None
    return {
        **common(view, person, more, on),
        "calendar_age": None
        if person.born is None
        else max(on.year - person.born.year, 0),
        "education": code(EducationEntry, person.education, more.complete),
        "tekun": code(SupportEntry, more.tekun, more.complete),
        "work_place": place_of_work(more),
        "work_recorded": None if rows is None else bool(rows),
        "plan_recorded": None if plans is None else bool(plans),
        "works": _any(rows, lambda one: one.working),
        "plans_work": _any_plan(plans, lambda one: one.planned),
        "plans_away": _any_plan(plans, lambda one: one.away),
        "start_blank": _any(rows, lambda one: _blank(one, one.start)),
        "working_blank": _any(rows, lambda one: _blank(one, one.working)),
        "county_blank": _any(rows, lambda one: _blank(one, one.county)),
        "plan_county_blank": _any_plan(plans, lambda one: _blank(one, one.county)),
        "columns_blank": _any(rows, _columns_blank),
        "need_blank": _any_plan(plans, _need_blank),
        **_last(rows, last, on),
        **_pay(rows),
        "spells_overlap": _overlap(rows),
        "post_outside_county": _any(rows, lambda one: _post_outside(one, view)),
        "post_by_channel": _any(rows, lambda one: _names(one, POSTS)),
        **_first(rows, person),
        **_posts(more),
        "subsidy_missing": _any(rows, _no_subsidy),
        "helped_work_away": view.item(HelpKind.EMPLOYMENT, HelpItem.WORK_AWAY_SUBSIDY),
        "helped_export": view.item(HelpKind.EMPLOYMENT, HelpItem.LABOUR_EXPORT),
        "began_before": _before(rows, last, view.details.identified_month),
        "work_months_recorded": recorded(months, more.complete),
        "work_months": months,
    }


def outside_county(row: WorkRecord, view: EntryView) -> bool | None:
    """Tell whether work is in another county than the household's."""
    home = view.details.county
    if row.county is None or home is None:
        return None
    return row.county != home


def _any(
    rows: Sequence[WorkRecord] | None, asked: Callable[[WorkRecord], bool | None]
) -> bool | None:
    """Tell whether something holds of some row of work."""
    return None if rows is None else some(asked(one) for one in rows)


def _any_plan(
    rows: Sequence[PlannedWork] | None, asked: Callable[[PlannedWork], bool | None]
) -> bool | None:
    """Tell whether something holds of some row of planned work."""
    return None if rows is None else some(asked(one) for one in rows)


def _blank(row: WorkRecord | PlannedWork, value: object) -> bool | None:
    """Tell whether a column of a row is blank."""
    return False if value is not None else True if row.complete else None


def _columns_blank(row: WorkRecord) -> bool | None:
    """Tell whether pay, firm, industry, channel or transport is blank."""
    held = (row.monthly_income, row.employer, row.industry, row.channel)
    return some(_blank(row, value) for value in (*held, row.point_to_point))


def _need_blank(row: PlannedWork) -> bool | None:
    """Tell whether planned work names no need of service."""
    if row.planned is False:
        return False
    blank = _blank(row, row.service_need)
    return blank if row.planned or blank is False else None


def _names(row: WorkRecord, words: Sequence[str]) -> bool | None:
    """Tell whether the channel names one of these."""
    if row.channel is None:
        return False if row.complete else None
    return any(word in row.channel for word in words)


def _post_outside(row: WorkRecord, view: EntryView) -> bool | None:
    """Tell whether a post or workshop stands elsewhere; a blank county counts so."""
    named = _names(row, (*POSTS, WORKSHOP))
    away = True if _blank(row, row.county) else outside_county(row, view)
    if named is False or away is False:
        return False
    return None if named is None or away is None else True


def _no_subsidy(row: WorkRecord) -> bool | None:
    """Tell whether the travel subsidy is blank or nothing."""
    if row.travel_subsidy is None:
        return True if row.complete else None
    known = exact(row.travel_subsidy)
    return None if known is None else known == 0


def _last(
    rows: Sequence[WorkRecord] | None, last: WorkRecord | None, on: date
) -> Given:
    """Say what stands in the last row."""
    if last is None:
        gone = None if rows is None else False
        names = ("last_start_recorded", "last_open", "idle_without_end", "pay_recorded")
        return {**dict.fromkeys(names, gone), "last_start": None, "last_pay": None}
    open_ = _blank(last, last.end)
    late = open_ if last.end is None else _month(last.end) > _month(on)
    idle = None if last.working is None else not last.working
    return {
        "last_start_recorded": recorded(last.start, last.complete),
        "last_start": month_number(last.start),
        "last_open": open_,
        "idle_without_end": False
        if idle is False or late is False
        else None
        if idle is None or late is None
        else True,
        "pay_recorded": recorded(last.monthly_income, last.complete),
        "last_pay": last.monthly_income,
    }


def _month(day: date) -> tuple[int, int]:
    """Give the month of a day."""
    return day.year, day.month


def _pay(rows: Sequence[WorkRecord] | None) -> Given:
    """Give the lowest and the highest pay; what is not known could pass either."""
    stated = [one.monthly_income for one in rows or ()]
    known = [one for one in map(exact, stated) if one is not None]
    any_open = any(
        exact(one.monthly_income) is None
        and not (one.complete and one.monthly_income is None)
        for one in rows or ()
    )
    if not known:
        return {
            "any_pay_recorded": None if rows is None or any_open else False,
            "lowest_pay": None,
            "highest_pay": None,
        }
    lowest, highest = min(known), max(known)
    return {
        "any_pay_recorded": True,
        "lowest_pay": Range(0, lowest) if any_open else lowest,
        "highest_pay": Range(highest, None) if any_open else highest,
    }


def _overlap(rows: Sequence[WorkRecord] | None) -> bool | None:
    """Tell whether a spell begins no later than the month the one before it ended."""
    if rows is None:
        return None
    begun = sorted((one for one in rows if one.start), key=_start)
    found = some(
        None if before.end is None else _month(_start(after)) <= _month(before.end)
        for before, after in pairwise(begun)
    )
    return None if found is False and 1 < len(rows) != len(begun) else found


def _start(row: WorkRecord) -> date:
    """Give the day a spell began; of one that began."""
    return row.start or date.min


def _first(rows: Sequence[WorkRecord] | None, person: Person) -> Given:
    """Say how old the person was when the first work began."""
    if not rows:
        gone = None if rows is None else False
        return {"first_start_recorded": gone, "first_start_age": None}
    first = rows[0]
    begun, born = first.start, person.born
    age: int | None = None
    if begun is not None and born is not None:
        age = years(born, begun.replace(day=1))
        age = BEFORE_BIRTH if age is None else age
    return {
        "first_start_recorded": recorded(begun, first.complete),
        "first_start_age": age,
    }


def _posts(more: MemberDetails) -> Given:
    """Say how many posts are held, and for how long."""
    posts, months = more.public_posts, more.public_post_months
    if posts is None and more.complete:
        posts = ()
    if months is None:
        held = MonthsEntry.BLANK if more.complete else None
    else:
        held = MonthsEntry.SOME if months else MonthsEntry.ZERO
    return {"posts": None if posts is None else len(set(posts)), "post_months": held}


def _before(
    rows: Sequence[WorkRecord] | None, last: WorkRecord | None, identified: date | None
) -> bool | None:
    """Tell whether the last work began in a month before the identification."""
    if last is None:
        return None if rows is None else False
    if last.start is None or identified is None:
        return None
    return _month(last.start) < _month(identified)
