"""The ages, months and days that checks of the register compare with.

Most are limits of one tool, and no law. A month is written 202210, a day 20221031.
"""

from collections.abc import Mapping

from precisionpov.policy.audit.numbering import (
    AUDIT,
    OWN,
    TOOL_2015,
    TOOL_2024,
    Numbering,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import Unit

__all__ = [
    "TIME_VALUES",
    "able_last",
    "adult_first",
    "away_first",
    "away_last",
    "born_after",
    "born_since",
    "child_first",
    "junior_first",
    "junior_last",
    "master_first",
    "months_to_develop",
    "months_without_help",
    "no_month",
    "old_first",
    "one_month",
    "post_over",
    "posts_since",
    "premium_first",
    "premium_last",
    "premium_over",
    "preschool_over",
    "primary_last",
    "rain_and_dew_last",
    "relocation_over",
    "school_last",
    "senior_first",
    "senior_last",
    "six_months",
    "six_months_since",
    "status_last",
    "student_last",
    "worker_last",
    "working_first",
    "year_first",
    "year_last",
    "year_months",
    "young_last",
]

_number = Numbering()

no_month: Parameter = _number("no_month", Unit.MONTH, 0, OWN, "no month", "0个月")
working_first: Parameter = _number(
    "working_first", Unit.YEAR, 16, AUDIT, "the first age of labour", "劳动年龄起点"
)
able_last: Parameter = _number(
    "able_last", Unit.YEAR, 65, AUDIT, "the last age of labour", "劳动年龄终点"
)
worker_last: Parameter = _number(
    "worker_last",
    Unit.YEAR,
    59,
    TOOL_2015,
    "the last age of a worker, by one tool",
    "劳动力年龄上限",
)
old_first: Parameter = _number(
    "old_first", Unit.YEAR, 60, TOOL_2024, "the first age of the old", "老年年龄起点"
)
child_first: Parameter = _number(
    "child_first", Unit.YEAR, 6, TOOL_2024, "the first age of school", "入学年龄"
)
school_last: Parameter = _number(
    "school_last",
    Unit.YEAR,
    16,
    TOOL_2024,
    "the last age of compulsory school",
    "义务教育年龄上限",
)
primary_last: Parameter = _number(
    "primary_last",
    Unit.YEAR,
    14,
    TOOL_2024,
    "the last age of primary school",
    "小学年龄上限",
)
junior_first: Parameter = _number(
    "junior_first",
    Unit.YEAR,
    12,
    TOOL_2024,
    "the first age of junior middle school",
    "初中年龄下限",
)
junior_last: Parameter = _number(
    "junior_last",
    Unit.YEAR,
    17,
    TOOL_2024,
    "the last age of junior middle school",
    "初中年龄上限",
)
senior_first: Parameter = _number(
    "senior_first",
    Unit.YEAR,
    15,
    TOOL_2024,
    "the first age of senior high school",
    "高中年龄下限",
)
senior_last: Parameter = _number(
    "senior_last",
    Unit.YEAR,
    20,
    TOOL_2024,
    "the last age of senior high school",
    "高中年龄上限",
)
preschool_over: Parameter = _number(
    "preschool_over",
    Unit.YEAR,
    7,
    TOOL_2024,
    "the age at which preschool is over",
    "学前教育结束年龄",
)
adult_first: Parameter = _number(
    "adult_first", Unit.YEAR, 18, TOOL_2024, "the age of an adult", "成年年龄"
)
young_last: Parameter = _number(
    "young_last",
    Unit.YEAR,
    22,
    TOOL_2024,
    "the last age at which schooling is asked about",
    "核查学历年龄上限",
)
master_first: Parameter = _number(
    "master_first",
    Unit.YEAR,
    20,
    TOOL_2024,
    "the least age of a postgraduate",
    "硕士生最低年龄",
)
status_last: Parameter = _number(
    "status_last",
    Unit.YEAR,
    23,
    AUDIT,
    "the last age at which the school status has to be filled in",
    "须填在校生状况的年龄上限",
)
student_last: Parameter = _number(
    "student_last",
    Unit.YEAR,
    30,
    TOOL_2015,
    "the highest age of a student",
    "在校生年龄上限",
)
post_over: Parameter = _number(
    "post_over",
    Unit.YEAR,
    70,
    TOOL_2024,
    "the age at which public posts end",
    "公益性岗位年龄上限",
)
year_months: Parameter = _number(
    "year_months", Unit.MONTH, 12, AUDIT, "the months of a year", "一年月数"
)
premium_first: Parameter = _number(
    "premium_first",
    Unit.YEAR_MONTH,
    202_210,
    TOOL_2024,
    "the first month of the premium season",
    "缴费补贴起始月",
)
premium_last: Parameter = _number(
    "premium_last",
    Unit.YEAR_MONTH,
    202_303,
    TOOL_2024,
    "the last month of the premium season",
    "缴费补贴截止月",
)
premium_over: Parameter = _number(
    "premium_over",
    Unit.YEAR_MONTH,
    202_304,
    TOOL_2024,
    "the first month after the premium season",
    "缴费补贴截止次月",
)
rain_and_dew_last: Parameter = _number(
    "rain_and_dew_last",
    Unit.YEAR_MONTH,
    202_208,
    TOOL_2024,
    "the last month that counts for vocational aid",
    "雨露计划截止月",
)
relocation_over: Parameter = _number(
    "relocation_over",
    Unit.YEAR_MONTH,
    202_101,
    TOOL_2024,
    "the first month after relocation ended",
    "搬迁结束次月",
)
away_first: Parameter = _number(
    "away_first",
    Unit.YEAR_MONTH,
    202_001,
    TOOL_2024,
    "the first month of the year looked at",
    "核查年份首月",
)
away_last: Parameter = _number(
    "away_last",
    Unit.YEAR_MONTH,
    202_012,
    TOOL_2024,
    "the last month of the year looked at",
    "核查年份末月",
)
year_first: Parameter = _number(
    "year_first",
    Unit.YEAR_MONTH,
    202_301,
    TOOL_2024,
    "the first month of the year",
    "当年首月",
)
year_last: Parameter = _number(
    "year_last",
    Unit.YEAR_MONTH,
    202_312,
    TOOL_2024,
    "the last month of the year",
    "当年末月",
)
six_months_since: Parameter = _number(
    "six_months_since",
    Unit.YEAR_MONTH,
    202_204,
    TOOL_2024,
    "the month since which six months are asked",
    "六个月要求起始月",
)
posts_since: Parameter = _number(
    "posts_since",
    Unit.YEAR_MONTH,
    202_101,
    TOOL_2024,
    "the month since which projects are looked at",
    "核查项目起始月",
)
born_after: Parameter = _number(
    "born_after",
    Unit.DATE,
    20_070_930,
    TOOL_2024,
    "the first day of birth of the school year",
    "学年出生日期起点",
)
born_since: Parameter = _number(
    "born_since",
    Unit.DATE,
    20_070_101,
    TOOL_2024,
    "the first day of birth looked at",
    "核查出生日期起点",
)
months_without_help: Parameter = _number(
    "months_without_help",
    Unit.MONTH,
    1,
    TOOL_2024,
    "the months allowed without help",
    "允许无帮扶月数",
)
months_to_develop: Parameter = _number(
    "months_to_develop",
    Unit.MONTH,
    6,
    TOOL_2024,
    "the months after which help is due",
    "应落实帮扶月数",
)
six_months: Parameter = _number(
    "six_months",
    Unit.MONTH,
    6,
    TOOL_2024,
    "the least months to elimination",
    "识别至消除最少月数",
)
one_month: Parameter = _number(
    "one_month", Unit.MONTH, 1, TOOL_2024, "the months that are too short", "过短月数"
)

TIME_VALUES: Mapping[Parameter, tuple[int, Citation]] = _number.values()
"""Each with its value and source."""
