"""People, many of them at the edge of an age."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.dates import age_on
from precisionpov.records.person import MemberStatus, Person, Relation
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
    options_of,
)
from precisionpov.strategies.scalars import EDGE_AGES, birthdays
from precisionpov.strategies.usual import usual_person

__all__ = ["RESIDENT", "SURE", "make_person", "people", "person_options"]

BY_HAND = ("id", "name", "born", "status", "status_since")
"""Fields of a person that hang together, so that they never depart alone."""

Standing = tuple[MemberStatus, date | None]
"""How a member belongs, and since when."""

RESIDENT: Standing = (MemberStatus.RESIDENT, None)

STAYING = (
    MemberStatus.WORKING_AWAY,
    MemberStatus.BOARDING_STUDENT,
    MemberStatus.CONSCRIPT,
)
SURE = frozenset({MemberStatus.RESIDENT, *STAYING})
"""How a member belongs who counts on any day."""


def people(
    ages: tuple[int, int] = (0, 100),
    *,
    on: date,
    unknown: bool = True,
    edge_ages: tuple[int, ...] = EDGE_AGES,
    leap_days: bool = True,
) -> SearchStrategy[Person]:
    """Draw people as the register might keep them.

    Examples shrink towards one resident of 35 years of whom all is known and
    usual; what is odd about an example is what matters.

    Args:
        ages: The lowest and the highest age on the day, in completed years.
        on: The day on which ages count.
        unknown: Whether something may be unknown: day of birth, insurance, ...
        edge_ages: The ages around whose birthdays many are drawn; ``()`` for none.
        leap_days: Whether many are born on 29 February.
    """
    return _people(ages, on, unknown, edge_ages, leap_days)


@lru_cache(maxsize=64)
def _people(
    ages: tuple[int, int],
    on: date,
    unknown: bool,  # noqa: FBT001 - a key of the cache
    edge_ages: tuple[int, ...],
    leap_days: bool,  # noqa: FBT001
) -> SearchStrategy[Person]:
    options = person_options((on - timedelta(days=1), on), unknown=unknown)

    def person(drawn: tuple[date, Departures]) -> Person:
        born, departed = drawn
        usual = {"relation": Relation.HEAD, **usual_person(age_on(born, on))}
        return make_person("person-1", born, usual, dict(departing(options, departed)))

    born = birthdays(ages, on=on, edge_ages=edge_ages, leap_days=leap_days)
    return made(st.tuples(born, departures(options)), person)


def person_options(days: tuple[date, ...], *, unknown: bool) -> Options:
    """Give in what a person may depart from what is usual.

    Args:
        days: The days on which someone may have joined or left.
        unknown: Whether something may be unknown.
    """
    # What is usual hangs on the age. So no value is left out of these fields; that
    # they hold something is enough for them to be unknown instead.
    usual = dict.fromkeys((*usual_person(16), "relation"), ...)
    found = dict(options_of(Person, usual=usual, without=BY_HAND, unknown=unknown))
    since = (*days, None) if unknown else days
    # Each as often as the others, which come with several days.
    staying = [(one, None) for one in STAYING for _ in since]
    moving = [one for one in MemberStatus if one not in SURE]
    found["standing"] = (*staying, *((one, day) for one in moving for day in since))
    found["name"] = ("张三",)
    if unknown:
        found["born"] = (None,)
    return found


def make_person(
    person_id: str,
    born: date,
    usual: Mapping[str, object],
    departed: Mapping[str, object],
) -> Person:
    """Make a person from a birthday and what departs from what is usual.

    Args:
        person_id: The id.
        born: The day of birth, unless a departure leaves it unknown.
        usual: What the other fields usually hold.
        departed: What fields hold instead; ``standing`` is a status and its day.
    """
    fields: dict[str, Any] = {"born": born, **usual, **departed}
    status, since = fields.pop("standing", RESIDENT)
    if since is not None and since < born:
        since = born
    return Person(id=person_id, status=status, status_since=since, **fields)
