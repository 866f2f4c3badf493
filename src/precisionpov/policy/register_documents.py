"""The documents that the rules of the register cite, each once. Titles are ours."""

from datetime import date

from precisionpov.policy.documents import MECHANISM_PLAN_2014, REGISTERING_PLAN_2014
from precisionpov.reasoning.source import Citation, Confidence, Document

__all__ = [
    "COUNTY_DECREASES",
    "FIRST_DAY",
    "LAST_DAY",
    "LAST_MONITORED_DAY",
    "LAST_QUOTA_DAY",
    "MONITORING_DAY",
    "QUOTA_METHOD_2014",
    "SCALE",
    "SOURCE_TOWN",
    "UPKEEP",
]

COUNTY_DECREASES = Document(
    key="county_decreases",
    en="A county of Guangdong on increase and decrease of registered people",
    zh="广东省某县建档立卡贫困人口动态增减说明",
    issuer="public page",
)
QUOTA_METHOD_2014 = Document(
    key="quota_method_2014",
    en="Reference method for dividing the number of the poor, annex 2 of the work plan",
    zh="贫困人口规模分解参考方法（扶贫开发建档立卡工作方案附件2）",
    issuer="State Council Leading Group Office of Poverty Alleviation",
    published=date(2014, 4, 2),
)
SOURCE_TOWN = Document(
    key="source_town",
    en="A town's report: cards of households, books of villages, files of the town",
    zh="某镇报告：户有卡、村有册、乡有档、有进有退",
    issuer="public page",
)

FIRST_DAY = date(2014, 4, 2)
"""The day of the plan for registering the poor: before it there was no register."""

LAST_DAY = date(2020, 12, 31)
"""The last day of identification, exit and return."""

LAST_QUOTA_DAY = date(2015, 12, 31)
"""The last day on which the number of the poor was controlled (V-8)."""

MONITORING_DAY = date(2020, 3, 20)
"""The day of the opinions on monitoring against return to poverty."""

LAST_MONITORED_DAY = date(2025, 12, 31)
"""The last day of the transition (RT-10)."""

UPKEEP: Citation = MECHANISM_PLAN_2014.article(
    "precise management: the register is brought up to date",
    "精准管理：有进有出、动态调整",
    confidence=Confidence.MEDIUM,
)
"""What the upkeep of the register rests on."""

SCALE: Citation = REGISTERING_PLAN_2014.article(
    "control of the number, divided from level to level", "规模控制、逐级分解"
)
"""What a quota rests on (ID-1, V-5)."""
