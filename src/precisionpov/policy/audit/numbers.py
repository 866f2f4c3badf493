"""The numbers that checks of the register compare with, each with its source.

Most are limits of one tool, and no law. A month is written 202210, a day 20221031.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.audit.documents import (
    CHANGSHUN_CHECKS_2024,
    COUNTY_CHECKS_2015,
    NATIONAL_MENU_2017,
)
from precisionpov.policy.documents import (
    OWN_CHECKS,
    REGISTER_AUDIT,
    REGISTER_CHECKS_2021,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import Unit

__all__ = [
    "AUDIT_VALUES",
    "able_last",
    "adult_first",
    "away_first",
    "away_last",
    "born_after",
    "born_since",
    "child_first",
    "credible_dibao",
    "credible_family_planning",
    "credible_pension",
    "credible_tekun",
    "credible_wage_least",
    "credible_wage_most",
    "exited_income",
    "far_road",
    "form_causes",
    "four_members",
    "half",
    "high_income",
    "junior_first",
    "junior_last",
    "large_floor",
    "large_pay",
    "least_pay",
    "low_income",
    "many_able",
    "many_members",
    "many_posts",
    "master_first",
    "menu_line",
    "monitoring_line",
    "months_to_develop",
    "months_without_help",
    "much_cropland",
    "much_cropland_each",
    "much_forest",
    "much_forest_each",
    "near_road",
    "no_area",
    "no_floor",
    "no_household",
    "no_item",
    "no_month",
    "nobody",
    "nothing",
    "old_first",
    "one_head",
    "one_month",
    "one_yuan",
    "post_over",
    "posts_since",
    "premium_first",
    "premium_last",
    "premium_over",
    "preschool_over",
    "primary_last",
    "quarter",
    "rain_and_dew_last",
    "relocation_over",
    "school_last",
    "senior_first",
    "senior_last",
    "six_months",
    "six_months_since",
    "small_floor",
    "small_income",
    "small_pay",
    "small_pension",
    "some_area",
    "some_cropland",
    "student_last",
    "too_high_income",
    "tool_line",
    "very_far_road",
    "very_high_income",
    "worker_last",
    "working_first",
    "year_first",
    "year_last",
    "year_line",
    "year_months",
    "young_last",
]

_VALUES: dict[Parameter, tuple[int, Citation]] = {}


def _number(
    name: str, unit: Unit, value: int, cite: Citation, words: tuple[str, str]
) -> Parameter:
    """Name a number, and keep its value."""
    number = Parameter(f"audit_{name}", *words, unit)
    _VALUES[number] = (value, cite)
    return number


_TOOL_2024 = CHANGSHUN_CHECKS_2024.article("limits of the checks", "核查阈值")
_MENU = NATIONAL_MENU_2017.article("limits of the checks", "核查阈值")
_TOOL_2015 = COUNTY_CHECKS_2015.article("limits of the checks", "核查阈值")
_AUDIT = REGISTER_AUDIT.article("limits of the checks", "核查阈值")
_TOOL_2021 = REGISTER_CHECKS_2021.article("income", "收入")
_OWN = OWN_CHECKS.article("nothing, and one", "零与一")

nothing: Parameter = _number("nothing", Unit.YUAN, 0, _OWN, ("nothing", "零"))
no_item: Parameter = _number("no_item", Unit.ITEM, 0, _OWN, ("none", "零项"))
no_month: Parameter = _number("no_month", Unit.MONTH, 0, _OWN, ("no month", "0个月"))
no_area: Parameter = _number("no_area", Unit.HUNDREDTH_MU, 0, _OWN, ("no land", "0亩"))
no_floor: Parameter = _number(
    "no_floor", Unit.SQUARE_METRE, 0, _OWN, ("no floor", "0平方米")
)
nobody: Parameter = _number("nobody", Unit.PERSON, 0, _OWN, ("nobody", "0人"))
no_household: Parameter = _number(
    "no_household", Unit.HOUSEHOLD, 0, _OWN, ("no household", "0户")
)
one_yuan: Parameter = _number("one_yuan", Unit.YUAN, 100, _OWN, ("one yuan", "1元"))
one_head: Parameter = _number(
    "one_head", Unit.PERSON, 1, _OWN, ("one head", "一名户主")
)
working_first: Parameter = _number(
    "working_first", Unit.YEAR, 16, _AUDIT, ("the first age of labour", "劳动年龄起点")
)
able_last: Parameter = _number(
    "able_last", Unit.YEAR, 65, _AUDIT, ("the last age of labour", "劳动年龄终点")
)
worker_last: Parameter = _number(
    "worker_last",
    Unit.YEAR,
    59,
    _TOOL_2015,
    ("the last age of a worker, by one tool", "劳动力年龄上限"),
)
old_first: Parameter = _number(
    "old_first", Unit.YEAR, 60, _TOOL_2024, ("the first age of the old", "老年年龄起点")
)
child_first: Parameter = _number(
    "child_first", Unit.YEAR, 6, _TOOL_2024, ("the first age of school", "入学年龄")
)
school_last: Parameter = _number(
    "school_last",
    Unit.YEAR,
    16,
    _TOOL_2024,
    ("the last age of compulsory school", "义务教育年龄上限"),
)
primary_last: Parameter = _number(
    "primary_last",
    Unit.YEAR,
    14,
    _TOOL_2024,
    ("the last age of primary school", "小学年龄上限"),
)
junior_first: Parameter = _number(
    "junior_first",
    Unit.YEAR,
    12,
    _TOOL_2024,
    ("the first age of junior middle school", "初中年龄下限"),
)
junior_last: Parameter = _number(
    "junior_last",
    Unit.YEAR,
    17,
    _TOOL_2024,
    ("the last age of junior middle school", "初中年龄上限"),
)
senior_first: Parameter = _number(
    "senior_first",
    Unit.YEAR,
    15,
    _TOOL_2024,
    ("the first age of senior high school", "高中年龄下限"),
)
senior_last: Parameter = _number(
    "senior_last",
    Unit.YEAR,
    20,
    _TOOL_2024,
    ("the last age of senior high school", "高中年龄上限"),
)
preschool_over: Parameter = _number(
    "preschool_over",
    Unit.YEAR,
    7,
    _TOOL_2024,
    ("the age at which preschool is over", "学前教育结束年龄"),
)
adult_first: Parameter = _number(
    "adult_first", Unit.YEAR, 18, _TOOL_2024, ("the age of an adult", "成年年龄")
)
young_last: Parameter = _number(
    "young_last",
    Unit.YEAR,
    22,
    _TOOL_2024,
    ("the last age at which schooling is asked about", "核查学历年龄上限"),
)
master_first: Parameter = _number(
    "master_first",
    Unit.YEAR,
    20,
    _TOOL_2024,
    ("the least age of a postgraduate", "硕士生最低年龄"),
)
student_last: Parameter = _number(
    "student_last",
    Unit.YEAR,
    30,
    _TOOL_2015,
    ("the highest age of a student", "在校生年龄上限"),
)
post_over: Parameter = _number(
    "post_over",
    Unit.YEAR,
    70,
    _TOOL_2024,
    ("the age at which public posts end", "公益性岗位年龄上限"),
)
year_months: Parameter = _number(
    "year_months", Unit.MONTH, 12, _AUDIT, ("the months of a year", "一年月数")
)
premium_first: Parameter = _number(
    "premium_first",
    Unit.YEAR_MONTH,
    202_210,
    _TOOL_2024,
    ("the first month of the premium season", "缴费补贴起始月"),
)
premium_last: Parameter = _number(
    "premium_last",
    Unit.YEAR_MONTH,
    202_303,
    _TOOL_2024,
    ("the last month of the premium season", "缴费补贴截止月"),
)
premium_over: Parameter = _number(
    "premium_over",
    Unit.YEAR_MONTH,
    202_304,
    _TOOL_2024,
    ("the first month after the premium season", "缴费补贴截止次月"),
)
rain_and_dew_last: Parameter = _number(
    "rain_and_dew_last",
    Unit.YEAR_MONTH,
    202_208,
    _TOOL_2024,
    ("the last month that counts for vocational aid", "雨露计划截止月"),
)
relocation_over: Parameter = _number(
    "relocation_over",
    Unit.YEAR_MONTH,
    202_101,
    _TOOL_2024,
    ("the first month after relocation ended", "搬迁结束次月"),
)
away_first: Parameter = _number(
    "away_first",
    Unit.YEAR_MONTH,
    202_001,
    _TOOL_2024,
    ("the first month of the year looked at", "核查年份首月"),
)
away_last: Parameter = _number(
    "away_last",
    Unit.YEAR_MONTH,
    202_012,
    _TOOL_2024,
    ("the last month of the year looked at", "核查年份末月"),
)
year_first: Parameter = _number(
    "year_first",
    Unit.YEAR_MONTH,
    202_301,
    _TOOL_2024,
    ("the first month of the year", "当年首月"),
)
year_last: Parameter = _number(
    "year_last",
    Unit.YEAR_MONTH,
    202_312,
    _TOOL_2024,
    ("the last month of the year", "当年末月"),
)
six_months_since: Parameter = _number(
    "six_months_since",
    Unit.YEAR_MONTH,
    202_204,
    _TOOL_2024,
    ("the month since which six months are asked", "六个月要求起始月"),
)
posts_since: Parameter = _number(
    "posts_since",
    Unit.YEAR_MONTH,
    202_101,
    _TOOL_2024,
    ("the month since which projects are looked at", "核查项目起始月"),
)
born_after: Parameter = _number(
    "born_after",
    Unit.DATE,
    20_070_930,
    _TOOL_2024,
    ("the first day of birth of the school year", "学年出生日期起点"),
)
born_since: Parameter = _number(
    "born_since",
    Unit.DATE,
    20_070_101,
    _TOOL_2024,
    ("the first day of birth looked at", "核查出生日期起点"),
)
months_without_help: Parameter = _number(
    "months_without_help",
    Unit.MONTH,
    1,
    _TOOL_2024,
    ("the months allowed without help", "允许无帮扶月数"),
)
months_to_develop: Parameter = _number(
    "months_to_develop",
    Unit.MONTH,
    6,
    _TOOL_2024,
    ("the months after which help is due", "应落实帮扶月数"),
)
six_months: Parameter = _number(
    "six_months",
    Unit.MONTH,
    6,
    _TOOL_2024,
    ("the least months to elimination", "识别至消除最少月数"),
)
one_month: Parameter = _number(
    "one_month",
    Unit.MONTH,
    1,
    _TOOL_2024,
    ("the months that are too short", "过短月数"),
)
many_posts: Parameter = _number(
    "many_posts", Unit.ITEM, 3, _TOOL_2024, ("so many posts are too many", "岗位过多")
)
form_causes: Parameter = _number(
    "form_causes",
    Unit.ITEM,
    2,
    _TOOL_2015,
    ("the other causes that the form holds", "表内其他原因数"),
)
many_members: Parameter = _number(
    "many_members",
    Unit.PERSON,
    7,
    _TOOL_2015,
    ("so many members are asked about", "人数过多"),
)
four_members: Parameter = _number(
    "four_members",
    Unit.PERSON,
    4,
    _TOOL_2024,
    ("the members from which it is asked", "核查起始人数"),
)
many_able: Parameter = _number(
    "many_able",
    Unit.PERSON,
    3,
    _TOOL_2015,
    ("so many workers are not few", "劳动力不少"),
)
quarter: Parameter = _number(
    "quarter",
    Unit.PERSON,
    25,
    _TOOL_2024,
    ("a quarter, in hundredths", "四分之一（百分数）"),
)
half: Parameter = _number(
    "half", Unit.PERSON, 50, _TOOL_2024, ("a half, in hundredths", "二分之一（百分数）")
)
small_pay: Parameter = _number(
    "small_pay",
    Unit.YUAN,
    40_000,
    _TOOL_2024,
    ("the least credible monthly pay", "可信月收入下限"),
)
least_pay: Parameter = _number(
    "least_pay",
    Unit.YUAN,
    10_000,
    _TOOL_2024,
    ("the least possible monthly pay", "月收入下限"),
)
large_pay: Parameter = _number(
    "large_pay",
    Unit.YUAN,
    3_000_000,
    _TOOL_2024,
    ("the highest credible monthly pay", "可信月收入上限"),
)
small_income: Parameter = _number(
    "small_income",
    Unit.YUAN,
    10_000,
    _TOOL_2015,
    ("the least credible income", "可信收入下限"),
)
small_pension: Parameter = _number(
    "small_pension",
    Unit.YUAN,
    7_000,
    _TOOL_2015,
    ("the least credible pension of that time", "当时可信养老金下限"),
)
low_income: Parameter = _number(
    "low_income",
    Unit.YUAN,
    50_000,
    _TOOL_2015,
    ("the least credible income per head", "可信人均收入下限"),
)
high_income: Parameter = _number(
    "high_income",
    Unit.YUAN,
    3_000_000,
    _TOOL_2015,
    ("the highest credible income per head", "可信人均收入上限"),
)
too_high_income: Parameter = _number(
    "too_high_income",
    Unit.YUAN,
    2_000_000,
    _TOOL_2024,
    ("an income per head too high to be poor", "不应识别的人均收入"),
)
very_high_income: Parameter = _number(
    "very_high_income",
    Unit.YUAN,
    10_000_000,
    _MENU,
    ("the highest possible income per head", "人均收入上限"),
)
menu_line: Parameter = _number(
    "menu_line",
    Unit.YUAN,
    295_200,
    _MENU,
    ("the national line of the menu", "核查菜单贫困标准"),
)
monitoring_line: Parameter = _number(
    "monitoring_line",
    Unit.YUAN,
    730_000,
    _TOOL_2024,
    ("the monitoring line of the province", "本省监测线"),
)
year_line: Parameter = _number(
    "year_line", Unit.YUAN, 400_000, _TOOL_2024, ("the line of the check", "核查标准")
)
credible_wage_least: Parameter = _number(
    "credible_wage_least",
    Unit.YUAN,
    30_000,
    _TOOL_2021,
    ("the least credible wage income", "可信工资性收入下限"),
)
credible_wage_most: Parameter = _number(
    "credible_wage_most",
    Unit.YUAN,
    30_000_000,
    _TOOL_2021,
    ("the highest credible wage income", "可信工资性收入上限"),
)
credible_dibao: Parameter = _number(
    "credible_dibao",
    Unit.YUAN,
    20_000,
    _TOOL_2021,
    ("the least credible dibao money", "可信低保金下限"),
)
credible_tekun: Parameter = _number(
    "credible_tekun",
    Unit.YUAN,
    20_000,
    _TOOL_2021,
    ("the least credible money of the destitute", "可信特困供养金下限"),
)
credible_pension: Parameter = _number(
    "credible_pension",
    Unit.YUAN,
    8_800,
    _TOOL_2021,
    ("the least credible pension", "可信养老金下限"),
)
credible_family_planning: Parameter = _number(
    "credible_family_planning",
    Unit.YUAN,
    10_000,
    _TOOL_2021,
    ("the least credible award", "可信计划生育金下限"),
)
exited_income: Parameter = _number(
    "exited_income",
    Unit.YUAN,
    400_000,
    _TOOL_2021,
    ("the least income per head after exit", "脱贫户人均收入下限"),
)
far_road: Parameter = _number(
    "far_road", Unit.METRE, 5_000, _TOOL_2024, ("a road that is far", "道路过远")
)
near_road: Parameter = _number(
    "near_road",
    Unit.METRE,
    2_000,
    _TOOL_2015,
    ("a road that is still near", "道路尚近"),
)
very_far_road: Parameter = _number(
    "very_far_road",
    Unit.METRE,
    50_000,
    _AUDIT,
    ("a road that is too far to be true", "道路距离不可信"),
)
large_floor: Parameter = _number(
    "large_floor",
    Unit.SQUARE_METRE,
    500,
    _TOOL_2015,
    ("a very large house", "住房面积过大"),
)
small_floor: Parameter = _number(
    "small_floor",
    Unit.SQUARE_METRE,
    10,
    _TOOL_2015,
    ("a very small house", "住房面积过小"),
)
much_cropland: Parameter = _number(
    "much_cropland", Unit.HUNDREDTH_MU, 10_000, _TOOL_2024, ("much land", "面积过大")
)
much_forest: Parameter = _number(
    "much_forest",
    Unit.HUNDREDTH_MU,
    20_000,
    _TOOL_2024,
    ("much forest", "林地面积过大"),
)
much_cropland_each: Parameter = _number(
    "much_cropland_each",
    Unit.HUNDREDTH_MU,
    5_000,
    _MENU,
    ("much cropland per head", "人均耕地过大"),
)
much_forest_each: Parameter = _number(
    "much_forest_each",
    Unit.HUNDREDTH_MU,
    7_000,
    _MENU,
    ("much forest per head", "人均林地过大"),
)
some_area: Parameter = _number(
    "some_area", Unit.HUNDREDTH_MU, 5_000, _TOOL_2015, ("a large area", "面积较大")
)
some_cropland: Parameter = _number(
    "some_cropland",
    Unit.HUNDREDTH_MU,
    1_000,
    _TOOL_2015,
    ("much cropland of a household", "耕地较多"),
)
tool_line: Parameter = Parameter(
    "audit_tool_line", "the line of the year, by one tool", "该年核查标准", Unit.YUAN
)
"""It has a value for each year of check; see the profile of the county."""

AUDIT_VALUES: Mapping[Parameter, tuple[int, Citation]] = MappingProxyType(_VALUES)
"""Each number with its value and source; the line of one tool has a year each."""
