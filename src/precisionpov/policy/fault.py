"""What is wrong with a policy, in one line each."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import attrs

__all__ = ["PolicyFault", "joined", "next_day"]


@attrs.frozen(order=False)
class PolicyFault:
    """One thing that is wrong with a policy.

    Attributes:
        item: What it is wrong with: a purpose, a number, a criterion, a kind.
        problem: What is wrong, in one line.
        since: The first day on which it is wrong; None where days do not matter.
        until: The last day; None where it has no end, or days do not matter.
    """

    item: str
    problem: str
    since: date | None = None
    until: date | None = None

    def __str__(self) -> str:
        """Say it in one line."""
        if self.since is None:
            return f"{self.item}: {self.problem}"
        return f"{self.item}: {self.problem}, {self.since} to {self.until or 'now'}"


def _order(fault: PolicyFault) -> tuple[str, str, date]:
    """Sort by item, then problem, then day."""
    return fault.item, fault.problem, fault.since or date.min


def joined(faults: Iterable[PolicyFault]) -> Iterator[PolicyFault]:
    """Say what is wrong on days that follow each other once."""
    last: PolicyFault | None = None
    for fault in sorted(set(faults), key=_order):
        if last is None:
            last = fault
        elif _same(last, fault):
            last = attrs.evolve(last, until=_later(last.until, fault.until))
        else:
            yield last
            last = fault
    if last is not None:
        yield last


def _same(one: PolicyFault, other: PolicyFault) -> bool:
    """Tell whether a fault goes on in another that begins no earlier."""
    if (one.item, one.problem) != (other.item, other.problem):
        return False
    return (
        one.until is None or other.since is None or other.since <= next_day(one.until)
    )


def _later(one: date | None, other: date | None) -> date | None:
    """Give the later of two last days, either of which may be open."""
    return None if one is None or other is None else max(one, other)


def next_day(day: date) -> date:
    """Give the day after, or the last day that there is."""
    return day + timedelta(days=1) if day < date.max else day
