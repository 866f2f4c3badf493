"""What people call the places in the record of monitoring, and in a household."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.reasoning.term import Language
from precisionpov.records.labels import place_label

__all__ = ["MONITORING_LABELS", "monitoring_place"]

MONITORING_LABELS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "household": ("id of the household", "户编号"),
        "category": ("kind of monitored household", "监测对象类别"),
        "identified_on": ("day of identification", "识别监测时间"),
        "risks": ("risks", "致贫返贫风险"),
        "ever_registered": ("registered as poor at some time", "是否曾建档立卡"),
        "stably_exited": ("exited and stable", "是否稳定脱贫不再享受政策"),
        "earlier_net_income": ("net income of the year before", "上一时段家庭纯收入"),
        "expense_surge": ("sharp rise of rigid expenses", "刚性支出是否骤增"),
        "income_drop": ("sharp fall of income", "收入是否骤减"),
        "basic_life_hard": ("serious difficulty of basic life", "基本生活是否严重困难"),
        "above_range_since": ("above the range since", "收入超过监测范围起始日"),
        "expenses_settled": ("large expenses settled", "大额刚性支出是否解决"),
        "expenses_controllable": ("expenses under control", "刚性支出是否可控"),
        "risk_gone": ("risk gone", "风险是否已不存在"),
        "support_in_place": ("social security in place", "综合保障是否落实"),
        "risk_eliminated": ("risk eliminated", "风险是否已消除"),
        "eliminated_on": ("day of elimination", "消除监测时间"),
        "elimination_mode": ("way of elimination", "风险消除方式"),
    }
)
"""A word for every field of the record of monitoring."""

_STEP = re.compile(r"monitoring\.([a-z_]+)")
_MEASURE = re.compile(r"measures\[(\d+)\]\.ends")


def monitoring_place(path: str, language: Language = "en") -> str:
    """Give the words for a place in the record of monitoring, or of the household.

    >>> monitoring_place("monitoring.risk_gone")
    'monitoring, risk gone'

    Args:
        path: The place, as in ``monitoring.risk_gone``, ``members[1].insured`` or
            ``measures[0].ends``.
        language: ``"en"`` or ``"zh"``.

    Returns:
        The words; the path itself where there is no such place.
    """
    measure = _MEASURE.fullmatch(path)
    if measure is not None:
        number = int(measure[1]) + 1
        zh = f"第{number}项措施·截止日期"
        return zh if language == "zh" else f"measure {number}, last day"
    found = _STEP.fullmatch(path)
    if found is None or found[1] not in MONITORING_LABELS:
        return place_label(path, language)
    en, zh = MONITORING_LABELS[found[1]]
    return f"监测记录·{zh}" if language == "zh" else f"monitoring, {en}"
