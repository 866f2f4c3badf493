"""Entries of the register with its columns: mostly in order, some blank, some odd."""

from datetime import date, timedelta
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.records.register import RegisterEntry, RegisterState
from precisionpov.records.register_entry import (
    EntryDetails,
    MemberDetails,
    VillageDetails,
)
from precisionpov.strategies.departing import (
    Options,
    departing,
    departures,
    made,
)
from precisionpov.strategies.household import households
from precisionpov.strategies.rows import rows_of

__all__ = ["entry_details", "member_details", "register_entries", "village_details"]

MONTH = timedelta(days=31)


def member_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[MemberDetails]:
    """Draw the register's columns of a person.

    Examples shrink towards somebody with an identity card who does not work.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return rows_of(MemberDetails, on, unknown)


def entry_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[EntryDetails]:
    """Draw the register's columns of a household, without its people.

    Examples shrink towards a household that is not monitored.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return rows_of(EntryDetails, on, unknown)


def village_details(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[VillageDetails]:
    """Draw the register's row of a village.

    Examples shrink towards an exited village of 300 households.

    Args:
        on: The day around which years lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    return rows_of(VillageDetails, on, unknown)


def register_entries(
    *, on: date = date(2023, 12, 18), unknown: bool = True
) -> SearchStrategy[RegisterEntry]:
    """Draw entries of the register with their columns.

    Examples shrink towards a household of one or two, all of whose columns are dull.

    Args:
        on: The day around which days lie.
        unknown: Whether what is usually known may be unknown, or blank.
    """
    gone = (None,) if unknown else ()
    about: Options = {
        "since": (on - 12 * MONTH, *gone),
        "township": ("o-1",),
        "village": ("v-2", *gone),
        **({"details": gone} if unknown else {}),
    }
    parts: SearchStrategy[Any] = st.tuples(
        households(on=on, unknown=unknown),
        entry_details(on=on, unknown=unknown),
        st.lists(member_details(on=on, unknown=unknown), min_size=1, max_size=2),
        st.sampled_from((None, *RegisterState)),
        departures(about),
    )

    def entry(drawn: tuple[Any, ...]) -> RegisterEntry:
        household, details, rows, state, departed = drawn
        people = tuple(
            attrs.evolve(rows[place % len(rows)], person=one.id)
            for place, one in enumerate(household.members)
        )
        fields: dict[str, Any] = {
            "village": "v-1",
            "details": attrs.evolve(details, members=people),
            **dict(departing(about, departed)),
        }
        return RegisterEntry(id="e-1", household=household, state=state, **fields)

    return made(parts, entry)
