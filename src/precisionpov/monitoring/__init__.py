"""Return to poverty: who is at risk, when a risk is gone, and what stays after it."""

from precisionpov.monitoring.assessing import assess_elimination, assess_risk
from precisionpov.monitoring.assessment import RiskAssessment
from precisionpov.monitoring.figures import (
    KindCount,
    MonitoringFigures,
    monitoring_figures,
    return_rate,
)
from precisionpov.monitoring.projecting import ReturnProjection, project_returns
from precisionpov.monitoring.retaining import RetainedPolicies, retained_policies
from precisionpov.monitoring.returning import assess_return
from precisionpov.monitoring.scale import assess_monitoring_scale
from precisionpov.monitoring.stress import RiskStress

__all__ = [
    "KindCount",
    "MonitoringFigures",
    "RetainedPolicies",
    "ReturnProjection",
    "RiskAssessment",
    "RiskStress",
    "assess_elimination",
    "assess_monitoring_scale",
    "assess_return",
    "assess_risk",
    "monitoring_figures",
    "project_returns",
    "retained_policies",
    "return_rate",
]
