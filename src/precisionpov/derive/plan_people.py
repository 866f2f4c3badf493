"""From a plan to the facts of the precision of people."""

from precisionpov.derive.plan import Asked

__all__ = ["PEOPLE_ASKED"]

PEOPLE_ASKED: tuple[Asked, ...] = ()
"""What is asked of people, kind of subject by kind of subject."""
