"""The five aspects that a survey of a household covers (ID-13)."""

from precisionpov.policy.documents import REGISTERING_PLAN_2014
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.term import Term

__all__ = ["SURVEY_CITATION", "Aspect"]


class Aspect(Term):
    """What a survey looks at before a household is identified."""

    LIVING_CONDITIONS = "living_conditions", "living conditions", "生活条件"
    INCOME = "income", "income", "收入"
    LABOUR = "labour", "ability to work", "劳动能力"
    EDUCATION_BURDEN = "education_burden", "burden of education", "教育负担"
    SOCIAL_SECURITY = "social_security", "social security", "社会保障"


SURVEY_CITATION: Citation = REGISTERING_PLAN_2014.article(
    "what is considered together",
    "综合考虑因素",
    confidence=Confidence.MEDIUM,
    note="which fields answer for an aspect is our own reading",
)
"""Where the aspects come from."""
