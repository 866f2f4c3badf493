"""Households scored by a card, and a cut-off drawn from a quota (ID-50 to ID-53)."""

from precisionpov.scorecard.cutting import CutOff, cut_off
from precisionpov.scorecard.scoring import ItemScore, ScoreSheet, score

__all__ = ["CutOff", "ItemScore", "ScoreSheet", "cut_off", "score"]
