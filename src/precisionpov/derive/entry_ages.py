"""The ages that facts about entries are worked out with."""

from typing import NamedTuple

from precisionpov.policy.audit.times import (
    able_last,
    child_first,
    old_first,
    primary_last,
    school_last,
    worker_last,
    working_first,
)
from precisionpov.policy.policy import Law

__all__ = ["EntryAges", "ages_of"]


class EntryAges(NamedTuple):
    """Ages in years, both ends included.

    Attributes:
        able: Ages of labour by the national audits.
        workers: Ages of a worker by one county's tool.
        old: The first age of a pension.
        pupils: Ages at which a healthy child is at school.
        school: Ages of compulsory school.
    """

    able: range
    workers: range
    old: int
    pupils: range
    school: range


def ages_of(law: Law) -> EntryAges:
    """Read the ages of a day.

    Raises:
        NotInForceError: The policy has no such numbers on that day.
    """
    first, able, worker, old, child, pupil, school = (
        law.dated_number(one.name).value
        for one in (
            working_first,
            able_last,
            worker_last,
            old_first,
            child_first,
            primary_last,
            school_last,
        )
    )
    return EntryAges(
        range(first, able + 1),
        range(first, worker + 1),
        old,
        range(child, pupil + 1),
        range(child, school + 1),
    )
