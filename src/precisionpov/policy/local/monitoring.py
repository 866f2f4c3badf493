"""Places whose monitoring line was read, each in the one year of its line (RT-5).

References:
    Pages of governments and news; see the document of each line.

Checked with:
    The figures of the pages, transcribed twice (line and tests). No household judged
    by one of these places was found.

Limitations:
    Only the line is the place's own, and in Yuanmou that a risk must be added to it
    (RT-9). Yuanmou also names water that fails for more than a month, or is far: the
    national measures of water stand in for that. Guizhou's figure is one of a program
    of checks. A line of 8,800 yuan is told of unnamed provinces and is left out.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.local.guizhou import GUIZHOU
from precisionpov.policy.monitoring_lines import LOCAL_MONITORING_LINES
from precisionpov.policy.monitoring_place import monitoring_place
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy

__all__ = ["MONITORING_PLACES"]


def _place(name: str, en: str, zh: str, base: Policy = NATIONAL) -> Policy:
    """Make one place with the line that was read for it."""
    lines = [LOCAL_MONITORING_LINES[name]]
    return monitoring_place(base, f"{name}_monitoring", en=en, zh=zh, lines=lines)


MONITORING_PLACES: Mapping[str, Policy] = MappingProxyType(
    {
        "hunan": _place("hunan", "Hunan, 2021", "湖南省（2021年）"),
        "guizhou": _place("guizhou", "Guizhou, 2023", "贵州省（2023年）", GUIZHOU),
        "yuanmou": _place(
            "yuanmou",
            "Yuanmou county, Yunnan, 2023",
            "云南省元谋县（2023年）",
        ).choosing(monitoring="income_and_risk"),
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
