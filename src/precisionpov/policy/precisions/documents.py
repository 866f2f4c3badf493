"""The documents that the checks of plans cite, each once. Titles are ours."""

from datetime import date

from precisionpov.policy.documents import MECHANISM_PLAN_2014
from precisionpov.reasoning.source import Citation, Confidence, Document
from precisionpov.records.taxonomies import SixPrecision

__all__ = [
    "CITY_REPORT_2015",
    "FIRST_DAY",
    "LAST_DAY",
    "MECHANISM",
    "PROJECT_OPINIONS_2014",
    "SIX_PRECISIONS_2015",
    "TOWNSHIP_REPORT_2015",
    "TOWN_PLAN",
    "asked_by",
]

SIX_PRECISIONS_2015 = Document(
    key="six_precisions_2015",
    en="Four practicalities and six precisions, meeting in Guizhou",
    zh="在部分省区市扶贫攻坚与“十三五”时期经济社会发展座谈会上的讲话",
    issuer="General Secretary of the Central Committee, as the press reported",
    published=date(2015, 6, 18),
)
PROJECT_OPINIONS_2014 = Document(
    key="project_opinions_2014",
    en="Opinions on how special poverty funds and their projects are managed",
    zh="关于改革财政专项扶贫资金管理机制的意见",
    issuer="State Council Leading Group of Poverty Alleviation",
    number="国开发〔2014〕9号",
)
CITY_REPORT_2015 = Document(
    key="city_report_2015",
    en="A city's report on precision poverty alleviation, with its targets of 2015",
    zh="某市2015年精准扶贫工作报告",
    issuer="public page",
)
TOWN_PLAN = Document(
    key="town_plan",
    en="A town's report on the working idea 133: account, plan, package",
    zh="某镇“133”精准扶贫工作思路报告",
    issuer="public page",
)

TOWNSHIP_REPORT_2015 = Document(
    key="township_report_2015",
    en="A township's report on its poor households and the list of exits of 2015",
    zh="某乡2015年精准扶贫工作汇报",
    issuer="public page",
)

FIRST_DAY = date(2014, 4, 2)
"""The day of the plan for registering the poor: before it there was no register."""

LAST_DAY = date(2020, 12, 31)

MECHANISM: Citation = MECHANISM_PLAN_2014.article(
    "precise identification, assistance, management, assessment",
    "精准识别、精准帮扶、精准管理、精准考核",
    note="the six precisions by name are of 2015; the mechanism is of 2014",
)
"""What the rules about plans rest on, from their first day."""


def asked_by(precision: SixPrecision, note: str | None = None) -> Citation:
    """Cite one of the six precisions; what is asked of data is our reading of it."""
    return SIX_PRECISIONS_2015.article(
        precision.en, precision.zh, confidence=Confidence.MEDIUM, note=note
    )
