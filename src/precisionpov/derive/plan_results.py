"""From a plan to the facts of the precision of results."""

from precisionpov.derive.plan import Asked

__all__ = ["RESULTS_ASKED"]

RESULTS_ASKED: tuple[Asked, ...] = ()
"""What is asked of results, kind of subject by kind of subject."""
