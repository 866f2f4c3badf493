"""The number of the poor, divided from level to level: 2014 and 2015 only (V-5..V-8).

From 2016 on all who qualify enter and all who do not leave: there is no quota then,
and asking for one raises.
"""

from precisionpov.facts.register import (
    ProvinceQuotaFacts,
    VillageQuotaFacts,
    above_estimate,
    own_statistics_allow,
    quota_people,
    registered_people,
)
from precisionpov.policy.documents import REGISTERING_PLAN_2014
from precisionpov.policy.register_documents import (
    FIRST_DAY,
    LAST_QUOTA_DAY,
    QUOTA_METHOD_2014,
    SCALE,
)
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = ["QUOTA_NUMBERS", "QUOTA_RULES", "quota_growth_most"]

_DIVIDED = QUOTA_METHOD_2014.article(
    "division by population and incidence",
    "按农村人口和贫困发生率分解",
    confidence=Confidence.MEDIUM,
    note="the formula itself was not read",
)
_GROWTH = REGISTERING_PLAN_2014.article(
    "a province may go about 10 % beyond the estimate",
    "可在国家统计数基础上上浮10%左右",
    confidence=Confidence.MEDIUM,
    note="`about`; where the gap is large, more may be approved",
)

quota_growth_most: Parameter = Parameter(
    "quota_growth_most",
    "how far a province may go beyond the estimate",
    "贫困人口规模上浮上限",
    Unit.PER_MILLE,
)

_VILLAGE = Rule(
    "village_quota",
    VillageQuotaFacts,
    (
        Criterion(
            "within_quota",
            registered_people <= quota_people,
            SCALE,
            "No more people are registered than the quota allows.",
            "登记人数不超过规模控制数。",
        ),
    ),
    en="Is the village within its quota?",
    zh="该村是否在规模控制数以内？",
    notes=(
        Criterion(
            "below_quota",
            registered_people < quota_people,
            SCALE,
            "Fewer people are registered than the quota allows.",
            "登记人数少于规模控制数。",
        ),
    ),
)
_PROVINCE = Rule(
    "province_quota",
    ProvinceQuotaFacts,
    (
        Criterion(
            "within_growth",
            above_estimate <= quota_growth_most,
            _GROWTH,
            "The number goes beyond the estimate by no more than is allowed.",
            "上浮比例不超过规定。",
        ),
        Criterion(
            "own_statistics",
            own_statistics_allow,
            _GROWTH,
            "It is not above the estimate and the province's own statistics.",
            "不超过国家统计数和本省统计数中的较大者。",
        ),
    ),
    en="Is the number of the province within what is allowed?",
    zh="该省贫困人口规模是否符合规定？",
)

QUOTA_RULES: tuple[Timeline[Rule], ...] = (
    Timeline(_VILLAGE.id, [Dated(_VILLAGE, FIRST_DAY, LAST_QUOTA_DAY, _DIVIDED)]),
    Timeline(_PROVINCE.id, [Dated(_PROVINCE, FIRST_DAY, LAST_QUOTA_DAY, SCALE)]),
)
"""The rules."""

QUOTA_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(quota_growth_most.name, [Dated(100, FIRST_DAY, LAST_QUOTA_DAY, _GROWTH)]),
)
"""Their number, in thousandths."""
