"""Guizhou: the growing line; and Changshun county's seven who cannot exit, 2017.

References:
    Policy handbook of Changshun county, Qiannan, 2017, seen in public code; the
    line of 3,335 yuan is printed there and for the province.

Checked with:
    The seven items and their thresholds, transcribed twice (rule and tests).

Limitations:
    The handbook says who cannot exit with an income "below" the line; here, as
    everywhere, exit asks for more than the line (decision on lines), so a household
    exactly on it does not exit and a note says so. The year of the seven items is
    2017; the line's series runs on. The exit of villages stands in
    :mod:`precisionpov.policy.local.changshun_places`.
"""

from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import (
    clothing_secure,
    dropout_for_poverty,
    floor_area_per_head,
    food_secure,
    house_rebuilt,
    housed_elsewhere,
    housing_grade,
    identified_this_year,
    measures_delivered,
    net_income_per_head,
    relocation_pending,
    sick_covered,
    struck_this_year,
    students_aided,
)
from precisionpov.policy.exit_reviews import EXIT_REVIEWS, on_the_line
from precisionpov.policy.guarantees import GUARANTEES
from precisionpov.policy.local.changshun_evaluation import (
    CHANGSHUN_EVALUATION,
    CHANGSHUN_GATES,
)
from precisionpov.policy.local.changshun_places import (
    CHANGSHUN_PLACE_NUMBERS,
    CHANGSHUN_PLACE_RULES,
)
from precisionpov.policy.local.made_to_exit import CHANGSHUN_MADE_TO_EXIT
from precisionpov.policy.local.procedures import CHANGSHUN_EXIT
from precisionpov.policy.local_documents import CHANGSHUN_HANDBOOK_2017
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.numbers import exit_line
from precisionpov.policy.thresholds import least_measures
from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.living import DwellingGrade

__all__ = ["GUIZHOU", "GUIZHOU_CHANGSHUN"]

YEAR = 2017

least_rebuilt_area: Parameter = Parameter(
    "least_rebuilt_area",
    "the floor area asked for",
    "最低人均住房面积",
    Unit.SQUARE_METRE,
)
"""The floor area per head that a rebuilt house needs (G-8)."""

(_WATER,) = (one for one in GUARANTEES[0].all if one.id == "water")


def _item(number: int, name: str, condition: Condition, en: str, zh: str) -> Criterion:
    """Give one of the seven, turned from who cannot exit to who can."""
    cite = CHANGSHUN_HANDBOOK_2017.article(
        f"who cannot exit, item {number}", f"不能退出的情形第{number}项"
    )
    return Criterion(name, condition, cite, en, zh)


_SUMMARY = CHANGSHUN_HANDBOOK_2017.article(
    "one standard, two assurances", "一达标两不愁三保障"
)

CRITERIA: tuple[Criterion, ...] = (
    _item(
        1,
        "income",
        net_income_per_head > exit_line,
        "Net income per head is above the line of the province.",
        "人均纯收入超过全省扶贫标准。",
    ),
    Criterion("food", food_secure, _SUMMARY, "Food is no worry.", "不愁吃。"),
    Criterion(
        "clothing", clothing_secure, _SUMMARY, "Clothing is no worry.", "不愁穿。"
    ),
    _item(2, "water", _WATER.condition, "Drinking water is safe.", "饮水安全。"),
    _item(
        3,
        "education",
        ~dropout_for_poverty & students_aided,
        "No child is out of school for poverty; students beyond compulsory school get "
        "aid.",
        "无因贫辍学子女，义务教育阶段以上学生均获资助。",
    ),
    _item(
        4,
        "medical",
        sick_covered,
        "Every sick member has the fourfold medical cover.",
        "患病成员均享受四重医疗保障。",
    ),
    _item(
        5,
        "housing",
        (housing_grade.one_of(DwellingGrade.A, DwellingGrade.B) | housed_elsewhere)
        & (~house_rebuilt | (floor_area_per_head >= least_rebuilt_area))
        & ~relocation_pending,
        "The house is safe, large enough if it is rebuilt, and no relocation is open.",
        "住房安全，改建住房面积达标，易地搬迁已实际入住。",
    ),
    _item(
        6,
        "not_new_this_year",
        ~(identified_this_year | struck_this_year),
        "The household was not identified this year, nor struck by disaster.",
        "不是当年识别的贫困户，也不是当年因灾致贫返贫户。",
    ),
    _item(
        7,
        "measures",
        measures_delivered >= least_measures,
        "At least one measure of assistance was carried out.",
        "至少落实一项帮扶措施。",
    ),
)
"""The seven items, and food and clothing of their summary."""

_IN_VERDICT = {"no_measure", "relocation_pending"}

_RULE = Rule(
    "household_exit",
    ExitFacts,
    CRITERIA,
    en="Does the household meet the seven items of Changshun?",
    zh="该户是否达到长顺县脱贫退出标准？",
    notes=(
        on_the_line(exit_line),
        *(one for one in EXIT_REVIEWS if one.id not in _IN_VERDICT),
    ),
)

GUIZHOU = NATIONAL.place(
    "guizhou",
    en="Guizhou",
    zh="贵州",
    line_series="growth6",
)
"""Guizhou: national rules with the line that grows by 6 % a year."""

GUIZHOU_CHANGSHUN = GUIZHOU.place(
    "guizhou_changshun",
    en="Changshun county, Guizhou, 2017",
    zh="贵州省长顺县（2017年）",
    procedures=[CHANGSHUN_EXIT],
    rules=[
        Timeline(
            "household_exit",
            [Dated[Rule].years(_RULE, YEAR, YEAR, _SUMMARY)],
        ),
        CHANGSHUN_EVALUATION,
        CHANGSHUN_MADE_TO_EXIT,
        *CHANGSHUN_PLACE_RULES,
    ],
    numbers=[
        *CHANGSHUN_GATES,
        Timeline(
            least_rebuilt_area.name,
            [
                Dated[int].years(
                    13, YEAR, YEAR, CHANGSHUN_HANDBOOK_2017.article("item 5", "第5项")
                )
            ],
        ),
        *CHANGSHUN_PLACE_NUMBERS,
    ],
)
"""Changshun, with its own exit in 2017; all else is Guizhou's."""
