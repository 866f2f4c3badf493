"""Rules and numbers of the precision of funds."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["FUNDS_NUMBERS", "FUNDS_RULES"]

FUNDS_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

FUNDS_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
