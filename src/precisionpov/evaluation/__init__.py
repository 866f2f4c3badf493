"""Does a county pass the evaluation by a third party? And how to draw its sample."""

from precisionpov.evaluation.accuracy import assess_accuracy
from precisionpov.evaluation.cases import BrokenCriterion, ErrorKind, EvaluatedCase
from precisionpov.evaluation.drawing import (
    Draws,
    SampleDraw,
    Shortfall,
    Stage,
    draw_counties,
    draw_sample,
)
from precisionpov.evaluation.evaluating import evaluate
from precisionpov.evaluation.made_to_exit import assess_made_to_exit
from precisionpov.evaluation.rates import CompositeIncidence, Gate, Rate, RateKind
from precisionpov.evaluation.result import Evaluation
from precisionpov.evaluation.sampling import (
    allocate_sample,
    sample_size,
    satisfaction_sizes,
)
from precisionpov.evaluation.showing import MOST_CASES_SHOWN
from precisionpov.evaluation.summary import (
    CountyCount,
    EvaluationSummary,
    summarise_evaluations,
)

__all__ = [
    "MOST_CASES_SHOWN",
    "BrokenCriterion",
    "CompositeIncidence",
    "CountyCount",
    "Draws",
    "ErrorKind",
    "EvaluatedCase",
    "Evaluation",
    "EvaluationSummary",
    "Gate",
    "Rate",
    "RateKind",
    "SampleDraw",
    "Shortfall",
    "Stage",
    "allocate_sample",
    "assess_accuracy",
    "assess_made_to_exit",
    "draw_counties",
    "draw_sample",
    "evaluate",
    "sample_size",
    "satisfaction_sizes",
    "summarise_evaluations",
]
