"""How many people a place monitors in 2020: about 5 %, in deep poverty 10 % (RT-3).

The opinions of March 2020 give a scale, among people registered as poor. From May 2021
on there is none: whoever meets the standard is monitored (RT-4).
"""

from datetime import date

from precisionpov.facts.monitoring_scale import (
    MonitoringScaleFacts,
    area_of_deep_poverty,
    deep_monitored_share,
    monitored_share,
)
from precisionpov.policy.monitoring_documents import MONITORING_2020
from precisionpov.policy.monitoring_risks import FIRST_DAY, THREE_KINDS
from precisionpov.reasoning.expression import Choose, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "MONITORING_SCALE",
    "SCALE_NUMBERS",
    "most_monitored",
    "most_monitored_deep",
]

LAST_DAY = date.fromordinal(THREE_KINDS.toordinal() - 1)
"""The last day before all who qualify are monitored."""

most_monitored: Parameter = Parameter(
    "most_monitored", "the scale of monitoring", "监测规模", Unit.HUNDREDTH_PERCENT
)
"""The share of the registered that is monitored, hundredths of a percent (RT-3)."""

most_monitored_deep: Parameter = Parameter(
    "most_monitored_deep",
    "the scale of monitoring in areas of deep poverty",
    "深度贫困地区监测规模上限",
    Unit.HUNDREDTH_PERCENT,
)
"""The same where poverty is deep, hundredths of a percent (RT-3)."""

_ABOUT = MONITORING_2020.article(
    "scale of monitoring",
    "监测规模",
    confidence=Confidence.MEDIUM,
    note='"about 5 %", read as 5 % at most; a county may have reason to exceed it',
)
_DEEP = MONITORING_2020.article(
    "scale of monitoring, areas of deep poverty", "监测规模（深度贫困地区）"
)

MONITORING_SCALE: Timeline[Rule] = Timeline(
    "monitoring_scale",
    [
        Dated(
            Rule(
                "monitoring_scale",
                MonitoringScaleFacts,
                (
                    Criterion(
                        "scale",
                        Choose(
                            area_of_deep_poverty,
                            deep_monitored_share <= most_monitored_deep,
                            monitored_share <= most_monitored,
                        ),
                        _ABOUT,
                        "The people to be monitored keep to the scale.",
                        "监测对象规模符合要求（一般5%左右，深度贫困地区不超过10%）。",
                    ),
                ),
                en="Does the place keep to the scale of monitoring of 2020?",
                zh="该地监测对象规模是否符合2020年要求？",
            ),
            FIRST_DAY,
            LAST_DAY,
            _ABOUT,
        )
    ],
)
"""Whether a place keeps to the scale."""

SCALE_NUMBERS: tuple[Timeline[int], ...] = (
    Timeline(most_monitored.name, [Dated(500, FIRST_DAY, LAST_DAY, _ABOUT)]),
    Timeline(most_monitored_deep.name, [Dated(1_000, FIRST_DAY, LAST_DAY, _DEEP)]),
)
"""Its numbers."""
