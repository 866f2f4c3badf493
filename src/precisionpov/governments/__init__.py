"""Governments assessed by weighted scores, and how far weights decide (AS-1, AS-6)."""

from precisionpov.governments.assessing import GovernmentAssessment, assess_governments
from precisionpov.governments.scores import Deduction, GovernmentScore
from precisionpov.governments.sensitivity import (
    RankChange,
    WeightSensitivity,
    weight_sensitivity,
)

__all__ = [
    "Deduction",
    "GovernmentAssessment",
    "GovernmentScore",
    "RankChange",
    "WeightSensitivity",
    "assess_governments",
    "weight_sensitivity",
]
