"""Measures of assistance: who is entitled to which, on what terms, to what effect."""

from precisionpov.measures.bands import catastrophic_payment
from precisionpov.measures.checking import MeasureCheck, check_measure
from precisionpov.measures.cliff import (
    BenefitCliff,
    applicants_per_place,
    benefit_cliff,
)
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
    "BenefitCliff",
    "EffectState",
    "IncomeProjection",
    "MeasureCheck",
    "MeasureEffect",
    "MeasureSheet",
    "Reason",
    "Recommendation",
    "Recommendations",
    "applicants_per_place",
    "benefit_cliff",
    "catastrophic_payment",
    "check_measure",
    "measure_sheet",
    "projected_income",
    "recommend_measures",
]
