"""Places whose monitoring line was read, each in the one year of its line (RT-5).

References:
    Pages of governments and news; see the document of each line.

Checked with:
    The figures of the pages, transcribed twice (line and tests). No household judged
    by one of these places was found.

Limitations:
    Only the line is the place's own, but for Yuanmou: there a risk must be added to it
    (RT-9), an unsafe house or water, or a sharp move; illness and school are risks by
    their cost. Its water may fail for a month, read as 30 days; how far is too far was
    not read, so the national measures of the way hold. Guizhou's figure is one of a
    program of checks. A line of 8,800 yuan is told of unnamed provinces and is left
    out.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from precisionpov.policy.local.guizhou import GUIZHOU
from precisionpov.policy.monitoring import INCOME_AND_RISK, rule_of_both
from precisionpov.policy.monitoring_documents import YUANMOU_2023
from precisionpov.policy.monitoring_lines import LOCAL_MONITORING_LINES
from precisionpov.policy.monitoring_place import monitoring_place
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.policy.thresholds import most_days_without_water
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = ["MONITORING_PLACES"]


def _place(name: str, en: str, zh: str, base: Policy = NATIONAL) -> Policy:
    """Make one place with the line that was read for it."""
    lines = [LOCAL_MONITORING_LINES[name]]
    return monitoring_place(base, f"{name}_monitoring", en=en, zh=zh, lines=lines)


def _yuanmou() -> Policy:
    """Make Yuanmou, which has risks of its own."""
    made = _place(
        "yuanmou", "Yuanmou county, Yunnan, 2023", "云南省元谋县（2023年）"
    ).choosing(monitoring="income_and_risk")
    cite = YUANMOU_2023.article("income and a risk", "收入和风险")
    own = rule_of_both(("housing", "water"), cite)
    (line,) = (one for one in made.rules if one.name == own.id)
    spans = [
        attrs.evolve(one, value=own, citation=cite)
        if INCOME_AND_RISK in one.options
        else one
        for one in line.spans
    ]
    month = YUANMOU_2023.article(
        "water fails for more than a month",
        "断水一个月以上",
        confidence=Confidence.MEDIUM,
        note="a month read as 30 days",
    )
    (others,) = (
        one for one in made.numbers if one.name == most_days_without_water.name
    )
    water = Timeline(others.name, [Dated[int].years(30, 2023, 2023, month)])
    return made.place(
        made.id,
        en=made.en,
        zh=made.zh,
        rules=[Timeline(line.name, spans)],
        numbers=[water.or_else(others)],
    )


MONITORING_PLACES: Mapping[str, Policy] = MappingProxyType(
    {
        "hunan": _place("hunan", "Hunan, 2021", "湖南省（2021年）"),
        "guizhou": _place("guizhou", "Guizhou, 2023", "贵州省（2023年）", GUIZHOU),
        "yuanmou": _yuanmou(),
        "dehua": _place(
            "dehua", "Dehua county, Fujian, 2024", "福建省德化县（2024年）"
        ),
        "nankang": _place(
            "nankang",
            "Nankang district, Jiangxi, 2024",
            "江西省赣州市南康区（2024年）",
        ),
        "guangde": _place("guangde", "Guangde, Anhui, 2025", "安徽省广德市（2025年）"),
    }
)
"""The policies of places with an attested monitoring line, by name."""
