"""Rules and numbers of the precision of projects."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["PROJECTS_NUMBERS", "PROJECTS_RULES"]

PROJECTS_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

PROJECTS_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
