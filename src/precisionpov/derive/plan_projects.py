"""From a plan to the facts of the precision of projects."""

from precisionpov.derive.plan import Asked

__all__ = ["PROJECTS_ASKED"]

PROJECTS_ASKED: tuple[Asked, ...] = ()
"""What is asked of projects, kind of subject by kind of subject."""
