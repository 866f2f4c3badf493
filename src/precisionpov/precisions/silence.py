"""What is said where nothing is asked: no rule yet, or none unless a place has one."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from precisionpov.reasoning.document import Language, Paragraph

__all__ = ["OF_PLACES", "silence"]

OF_PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "plan_projects_station": ("the size of power stations", "光伏电站规模"),
        "plan_funds_whole": ("limits to the money as a whole", "资金总体限额"),
        "plan_people_team_stay": (
            "that the team stays until the exit",
            "不脱贫、工作队不撤",
        ),
        "plan_people_organisation": (
            "how strong the party organisation of a village is",
            "村党组织力量",
        ),
        "plan_people_presence": (
            "how many days a first secretary is in the village",
            "第一书记驻村天数",
        ),
        "plan_people_stay": ("that helpers stay until the exit", "不脱贫、帮扶不脱钩"),
        "plan_people_visits": ("how often a household is visited", "走访频次"),
        "plan_people_load": ("how many households a helper has", "帮扶户数上限"),
        "plan_people_average": ("how many helpers there are", "帮扶人数"),
    }
)
"""What no national document sets that was read; a place may."""

_FROM_A_DAY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "plan_funds_fee": ("the management fee", "项目管理费"),
        "plan_funds_integration": ("what may be integrated", "统筹整合范围"),
        "plan_people_secretary_sent": (
            "where first secretaries are sent",
            "第一书记选派范围",
        ),
        "plan_people_secretary": (
            "who may be first secretary",
            "第一书记人选和任期",
        ),
    }
)
"""What begins with a document later than the plans of 2014."""


def silence(purposes: Sequence[str], language: Language) -> list[Paragraph]:
    """Say what is not asked, in words.

    Args:
        purposes: The purposes for which no rule is in force.
        language: ``"en"`` or ``"zh"``.
    """
    zh = language == "zh"
    local = [OF_PLACES[one][zh] for one in purposes if one in OF_PLACES]
    others = [
        _FROM_A_DAY.get(one, (one, one))[zh] for one in purposes if one not in OF_PLACES
    ]
    joint = "；" if zh else "; "
    said: list[Paragraph] = []
    if others:
        lead = "当日无有效规则：" if zh else "No rule in force on that day: "
        said.append(Paragraph(lead + joint.join(others)))
    if local:
        lead = (
            "须由地方规定，尚未规定：" if zh else "Asked only where a place sets it: "
        )
        said.append(Paragraph(lead + joint.join(local)))
    return said
