"""From a plan to the facts of the precision of targets."""

from precisionpov.derive.plan import Asked

__all__ = ["TARGETS_ASKED"]

TARGETS_ASKED: tuple[Asked, ...] = ()
"""What is asked of targets, kind of subject by kind of subject."""
