"""The amounts of money that checks of the register compare with.

Most are limits of one tool, and no law.
"""

from collections.abc import Mapping

from precisionpov.policy.audit.numbering import (
    MENU,
    OWN,
    TOOL_2015,
    TOOL_2021,
    TOOL_2024,
    Numbering,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import Unit

__all__ = [
    "AMOUNT_VALUES",
    "credible_dibao",
    "credible_family_planning",
    "credible_pension",
    "credible_tekun",
    "credible_wage_least",
    "credible_wage_most",
    "exited_income",
    "high_income",
    "large_pay",
    "least_pay",
    "low_income",
    "menu_line",
    "monitoring_line",
    "nothing",
    "one_yuan",
    "small_income",
    "small_pay",
    "small_pension",
    "too_high_income",
    "tool_line",
    "very_high_income",
    "year_line",
]

_number = Numbering()

nothing: Parameter = _number("nothing", Unit.YUAN, 0, OWN, "nothing", "零")
one_yuan: Parameter = _number("one_yuan", Unit.YUAN, 100, OWN, "one yuan", "1元")
small_pay: Parameter = _number(
    "small_pay",
    Unit.YUAN,
    40_000,
    TOOL_2024,
    "the least credible monthly pay",
    "可信月收入下限",
)
least_pay: Parameter = _number(
    "least_pay",
    Unit.YUAN,
    10_000,
    TOOL_2024,
    "the least possible monthly pay",
    "月收入下限",
)
large_pay: Parameter = _number(
    "large_pay",
    Unit.YUAN,
    3_000_000,
    TOOL_2024,
    "the highest credible monthly pay",
    "可信月收入上限",
)
small_income: Parameter = _number(
    "small_income",
    Unit.YUAN,
    10_000,
    TOOL_2015,
    "the least credible income",
    "可信收入下限",
)
small_pension: Parameter = _number(
    "small_pension",
    Unit.YUAN,
    7_000,
    TOOL_2015,
    "the least credible pension of that time",
    "当时可信养老金下限",
)
low_income: Parameter = _number(
    "low_income",
    Unit.YUAN,
    50_000,
    TOOL_2015,
    "the least credible income per head",
    "可信人均收入下限",
)
high_income: Parameter = _number(
    "high_income",
    Unit.YUAN,
    3_000_000,
    TOOL_2015,
    "the highest credible income per head",
    "可信人均收入上限",
)
too_high_income: Parameter = _number(
    "too_high_income",
    Unit.YUAN,
    2_000_000,
    TOOL_2024,
    "an income per head too high to be poor",
    "不应识别的人均收入",
)
very_high_income: Parameter = _number(
    "very_high_income",
    Unit.YUAN,
    10_000_000,
    MENU,
    "the highest possible income per head",
    "人均收入上限",
)
menu_line: Parameter = _number(
    "menu_line",
    Unit.YUAN,
    295_200,
    MENU,
    "the national line of the menu",
    "核查菜单贫困标准",
)
monitoring_line: Parameter = _number(
    "monitoring_line",
    Unit.YUAN,
    730_000,
    TOOL_2024,
    "the monitoring line of the province",
    "本省监测线",
)
year_line: Parameter = _number(
    "year_line", Unit.YUAN, 400_000, TOOL_2024, "the line of the check", "核查标准"
)
credible_wage_least: Parameter = _number(
    "credible_wage_least",
    Unit.YUAN,
    30_000,
    TOOL_2021,
    "the least credible wage income",
    "可信工资性收入下限",
)
credible_wage_most: Parameter = _number(
    "credible_wage_most",
    Unit.YUAN,
    30_000_000,
    TOOL_2021,
    "the highest credible wage income",
    "可信工资性收入上限",
)
credible_dibao: Parameter = _number(
    "credible_dibao",
    Unit.YUAN,
    20_000,
    TOOL_2021,
    "the least credible dibao money",
    "可信低保金下限",
)
credible_tekun: Parameter = _number(
    "credible_tekun",
    Unit.YUAN,
    20_000,
    TOOL_2021,
    "the least credible money of the destitute",
    "可信特困供养金下限",
)
credible_pension: Parameter = _number(
    "credible_pension",
    Unit.YUAN,
    8_800,
    TOOL_2021,
    "the least credible pension",
    "可信养老金下限",
)
credible_family_planning: Parameter = _number(
    "credible_family_planning",
    Unit.YUAN,
    10_000,
    TOOL_2021,
    "the least credible award",
    "可信计划生育金下限",
)
exited_income: Parameter = _number(
    "exited_income",
    Unit.YUAN,
    400_000,
    TOOL_2021,
    "the least income per head after exit",
    "脱贫户人均收入下限",
)
tool_line: Parameter = Parameter(
    "audit_tool_line", "the line of the year, by one tool", "该年核查标准", Unit.YUAN
)
"""It has a value for each year of check; see the profile of the county."""

AMOUNT_VALUES: Mapping[Parameter, tuple[int, Citation]] = _number.values()
"""Each with its value and source."""
