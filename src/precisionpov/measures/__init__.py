"""Measures of assistance: who is entitled to which, on what terms, to what effect."""

from precisionpov.measures.checking import MeasureCheck, check_measure
from precisionpov.measures.projecting import (
    EffectState,
    IncomeProjection,
    MeasureEffect,
    projected_income,
)
from precisionpov.measures.reasons import Reason
from precisionpov.measures.recommendations import Recommendation, Recommendations
from precisionpov.measures.recommending import recommend_measures
from precisionpov.measures.sheet import MeasureSheet, measure_sheet

__all__ = [
    "EffectState",
    "IncomeProjection",
    "MeasureCheck",
    "MeasureEffect",
    "MeasureSheet",
    "Reason",
    "Recommendation",
    "Recommendations",
    "check_measure",
    "measure_sheet",
    "projected_income",
    "recommend_measures",
]
