"""Rules and numbers of the precision of people."""

from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Timeline

__all__ = ["PEOPLE_NUMBERS", "PEOPLE_RULES"]

PEOPLE_RULES: tuple[Timeline[Rule], ...] = ()
"""The rules, one timeline a kind of subject."""

PEOPLE_NUMBERS: tuple[Timeline[int], ...] = ()
"""The numbers of these rules."""
