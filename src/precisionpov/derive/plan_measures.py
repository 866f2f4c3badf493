"""From a plan to the facts of the precision of measures."""

from precisionpov.derive.plan import Asked

__all__ = ["MEASURES_ASKED"]

MEASURES_ASKED: tuple[Asked, ...] = ()
"""What is asked of measures, kind of subject by kind of subject."""
