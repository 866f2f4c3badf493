"""From a plan to the facts of the precision of funds."""

from precisionpov.derive.plan import Asked

__all__ = ["FUNDS_ASKED"]

FUNDS_ASKED: tuple[Asked, ...] = ()
"""What is asked of funds, kind of subject by kind of subject."""
