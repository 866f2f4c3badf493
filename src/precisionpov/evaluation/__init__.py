"""Does a county pass the evaluation by a third party? And how to draw its sample."""

from precisionpov.evaluation.cases import BrokenCriterion, ErrorKind, EvaluatedCase
from precisionpov.evaluation.evaluating import evaluate
from precisionpov.evaluation.rates import CompositeIncidence, Gate, Rate, RateKind
from precisionpov.evaluation.result import Evaluation
from precisionpov.evaluation.showing import MOST_CASES_SHOWN

__all__ = [
    "MOST_CASES_SHOWN",
    "BrokenCriterion",
    "CompositeIncidence",
    "ErrorKind",
    "EvaluatedCase",
    "Evaluation",
    "Gate",
    "Rate",
    "RateKind",
    "evaluate",
]
