"""Rules and numbers of the precision of measures."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["MEASURES_NUMBERS", "MEASURES_RULES"]

MEASURES_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

MEASURES_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
