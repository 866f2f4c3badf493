"""Households made by count, so that they add up to what was printed of a place."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import attrs

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.reported import ReportedFigure

__all__ = ["Group", "figures", "homes", "shares"]

STRIDE = 1009
"""Neighbours in a list of groups are put so far apart, to mix the groups."""

MEMBERS: tuple[dict[str, Any], ...] = (
    {
        "relation": "head",
        "born": date(1969, 3, 5),
        "labour": "ordinary",
        "rural_hukou": True,
    },
    {"relation": "spouse", "born": date(1971, 8, 17), "labour": "ordinary"},
    {"relation": "child", "born": date(2002, 11, 9), "labour": "none"},
    {"relation": "parent", "born": date(1946, 1, 23), "labour": "none"},
)
"""Who lives in a household made by count, in this order; all of it is made up."""


@attrs.frozen(kw_only=True)
class Group:
    """Households that are alike.

    Attributes:
        count: How many there are.
        size: How many people live in each, 1 to 4.
        known: What is known of each household, by field.
        last: What else is known of its last member, by field.
    """

    count: int
    size: int
    known: dict[str, Any] = attrs.field(factory=dict[str, Any])
    last: dict[str, Any] = attrs.field(factory=dict[str, Any])


def homes(
    groups: Sequence[Group],
    villages: Sequence[str],
    **everyone: Any,  # noqa: ANN401 - fields
) -> tuple[Household, ...]:
    """Make the households of all groups, mixed, and spread evenly over villages.

    Args:
        groups: The groups; their households together must not be a multiple of
            ``STRIDE``, which is a prime, or some would stand twice.
        villages: The ids of the villages.
        **everyone: What is known of every household, by field.
    """
    rows = [group for group in groups for _ in range(group.count)]
    number = len(rows)
    return tuple(
        _home(rows[place * STRIDE % number], f"h{place + 1:04}", village, everyone)
        for place, village in enumerate(
            villages[place * len(villages) // number] for place in range(number)
        )
    )


def shares(total: int, parts: int) -> tuple[int, ...]:
    """Part a number as evenly as whole numbers allow; what is left goes first."""
    each, left = divmod(total, parts)
    return tuple(each + (part < left) for part in range(parts))


def figures(source: str, **printed: int) -> tuple[ReportedFigure, ...]:
    """Give totals as printed, by the value of their kind.

    Args:
        source: What is said of them.
        **printed: The totals.
    """
    return tuple(
        ReportedFigure(id=f"printed-{kind}", kind=kind, number=number, source=source)
        for kind, number in printed.items()
    )


def _home(
    group: Group, home_id: str, village: str, everyone: dict[str, Any]
) -> Household:
    """Make one household of a group."""
    known = [*map(dict, MEMBERS[: group.size])]
    known[-1].update(group.last)
    members = tuple(
        Person(id=f"{home_id}-{number}", **fields)
        for number, fields in enumerate(known, start=1)
    )
    return Household(
        id=home_id, members=members, village=village, **(everyone | group.known)
    )
