"""Zizhou county, Shaanxi, 2017: when the head of a township is called in (ID-24).

References:
    The county's plan of verification and of cleaning the data, 2017.

Checked with:
    The two numbers as transcribed: 98 % and 95 %.

Limitations:
    What an accurate identification is, and a faultless row, the page does not print:
    the caller counts. Households are counted, not people.
"""

from precisionpov.facts.accuracy import (
    AccuracyFacts,
    data_accuracy,
    identification_accuracy,
)
from precisionpov.policy.local.place_limits import Limit, item, numbers_of, rule_of
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.unit import Unit

__all__ = ["ZIZHOU"]

YEAR = 2017

_PLAN = Document(
    key="zizhou_2017",
    en="Plan of verification and of cleaning the data, Zizhou county, 2017",
    zh="子洲县2017年精准扶贫核查及数据清洗工作方案",
    issuer="government of Zizhou county, Shaanxi",
).article("who is called in", "约谈情形")

least_identification_accuracy: Parameter = Parameter(
    "least_identification_accuracy",
    "the least accuracy of identification",
    "识别准确率下限",
    Unit.HUNDREDTH_PERCENT,
)
"""Below it the head of the township is called in, hundredths of a percent."""

least_data_accuracy: Parameter = Parameter(
    "least_data_accuracy",
    "the least accuracy of the data",
    "数据准确率下限",
    Unit.HUNDREDTH_PERCENT,
)
"""The same of the data, hundredths of a percent."""

_RULE: Rule = Rule(
    "register_accuracy",
    AccuracyFacts,
    (
        item(
            _PLAN,
            "identification",
            identification_accuracy >= least_identification_accuracy,
            "Enough of the households checked are rightly identified.",
            "识别准确率达到要求。",
        ),
        item(
            _PLAN,
            "data",
            data_accuracy >= least_data_accuracy,
            "The data of enough of the households audited have no fault.",
            "数据准确率达到要求。",
        ),
    ),
    en="Is the register accurate enough that nobody is called in?",
    zh="建档立卡准确率是否达到要求（未达到的约谈乡镇负责人）？",
)

ZIZHOU = NATIONAL.place(
    "shaanxi_zizhou",
    en="Zizhou county, Shaanxi, 2017",
    zh="陕西省子洲县（2017年）",
    rules=[rule_of(_RULE, YEAR, YEAR, _PLAN)],
    numbers=numbers_of(
        (
            Limit(least_identification_accuracy, 9_800, _PLAN),
            Limit(least_data_accuracy, 9_500, _PLAN),
        ),
        YEAR,
        YEAR,
    ),
)
"""A county that calls in the heads of townships whose register is inaccurate."""
