"""Rules and numbers of the precision of results."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["RESULTS_NUMBERS", "RESULTS_RULES"]

RESULTS_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

RESULTS_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
