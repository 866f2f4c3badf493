"""Rules and numbers of the precision of targets."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["TARGETS_NUMBERS", "TARGETS_RULES"]

TARGETS_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

TARGETS_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
