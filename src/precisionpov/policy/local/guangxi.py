"""Guangxi 2017: exit by "eight haves, one exceed" (八有一超).

References:
    The form by which households and cadres of Pinggui district, Hezhou, confirmed an
    exit in 2017, seen in public code. A form of the autonomous region.

Checked with:
    The printed items and thresholds, transcribed twice (rule and tests). No account
    of a household with the form filled in was found.

Limitations:
    Only 2017 is attested. A household "partly without labour" may use dibao of class
    A or B as stable income as well; here only one with no labour at all. Commercial
    insurance that equals the residents' counts as insured only if so recorded. Of
    those relocated to a scattered site the form asks for moving in, of those on a
    common site for the key: the record holds one field for both. The form grades the
    house and knows no other way of being safely housed. "Stable" policy transfers
    are read as the choices on pensions and dibao say. Its measures of water stand
    for all acts of 2017, identification too. Villages and counties stand in
    :mod:`precisionpov.policy.local.guangxi_places`.
"""

from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import (
    all_insured,
    business_premises,
    children_in_school,
    clothing_secure,
    dibao_class,
    dropout_for_poverty,
    dropout_signed,
    dropout_visits,
    dry_land_per_head,
    economic_forest_per_head,
    electricity,
    floor_area_per_head,
    food_secure,
    forest_per_head,
    hamlet_households,
    has_labour,
    house_fitted,
    house_rebuilt,
    housing_grade,
    livestock_at_scale,
    most_months_away,
    net_income_per_head,
    other_stable_income,
    paddy_per_head,
    relocation_pending,
    road_gravel_or_better,
    road_width,
    self_employed,
    television,
    water_days_without,
    water_fetch_minutes,
    water_horizontal,
    water_litres,
    water_measured,
    water_quality_ok,
    water_recorded_safe,
    water_vertical,
)
from precisionpov.policy.exit_reviews import (
    EXIT_REVIEWS,
    IDENTIFIED_THIS_YEAR,
    on_the_line,
)
from precisionpov.policy.local.guangxi_places import (
    GUANGXI_PLACE_NUMBERS,
    GUANGXI_PLACE_RULES,
)
from precisionpov.policy.local.procedures import GUANGXI_EXIT
from precisionpov.policy.local_documents import GUANGXI_FORM_2017
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.numbers import exit_line
from precisionpov.policy.thresholds import (
    THRESHOLDS,
    least_water_litres,
    most_days_without_water,
    most_water_horizontal,
    most_water_minutes,
    most_water_vertical,
)
from precisionpov.reasoning.expression import Choose, Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.cause import DibaoClass
from precisionpov.records.living import DwellingGrade

__all__ = ["GUANGXI"]

YEAR = 2017

_MU = Unit.HUNDREDTH_MU
least_paddy: Parameter = Parameter(
    "least_paddy", "the paddy asked for", "最低人均水田", _MU
)
least_dry_land: Parameter = Parameter(
    "least_dry_land", "the dry land asked for", "最低人均旱地", _MU
)
least_economic_forest: Parameter = Parameter(
    "least_economic_forest", "the economic forest asked for", "最低人均经济林", _MU
)
least_forest: Parameter = Parameter(
    "least_forest", "the forest asked for", "最低人均林地", _MU
)
least_months_away: Parameter = Parameter(
    "least_months_away", "the months of work away", "最少外出务工月数", Unit.MONTH
)
least_floor_area: Parameter = Parameter(
    "least_floor_area",
    "the floor area asked for",
    "最低人均住房面积",
    Unit.SQUARE_METRE,
)
least_dropout_visits: Parameter = Parameter(
    "least_dropout_visits", "the visits asked for", "最少家访次数", Unit.TIMES
)
least_hamlet: Parameter = Parameter(
    "least_hamlet",
    "the size from which a road is due",
    "应通路最低户数",
    Unit.HOUSEHOLD,
)
least_road_width: Parameter = Parameter(
    "least_road_width", "the width asked for", "最低路面宽度", Unit.CENTIMETRE
)


def _item(number: int, name: str, condition: Condition, en: str, zh: str) -> Criterion:
    """Give one item of the form."""
    return Criterion(
        name,
        condition,
        GUANGXI_FORM_2017.article(f"item {number}", f"第{number}项"),
        en,
        zh,
    )


_LAND = (
    (paddy_per_head >= least_paddy)
    | (dry_land_per_head >= least_dry_land)
    | (economic_forest_per_head >= least_economic_forest)
    | (forest_per_head >= least_forest)
)
_SOURCE = (
    _LAND
    | business_premises
    | livestock_at_scale
    | (most_months_away >= least_months_away)
    | self_employed
    | other_stable_income
    | (~has_labour & dibao_class.one_of(DibaoClass.A, DibaoClass.B))
)
_MEASURED = (
    (water_litres >= least_water_litres)
    & (
        (water_fetch_minutes <= most_water_minutes)
        | (
            (water_horizontal <= most_water_horizontal)
            & (water_vertical <= most_water_vertical)
        )
    )
    & (water_days_without <= most_days_without_water)
    & water_quality_ok
)

CRITERIA: tuple[Criterion, ...] = (
    _item(
        1,
        "stable_income",
        _SOURCE & food_secure & clothing_secure,
        "The household has a stable source of income; food and clothing are no worry.",
        "有稳定收入来源且吃穿不愁。",
    ),
    _item(
        2,
        "housing",
        housing_grade.one_of(DwellingGrade.A, DwellingGrade.B)
        & (floor_area_per_head >= least_floor_area)
        & (~house_rebuilt | house_fitted)
        & ~relocation_pending,
        "The house is safe, large enough, fitted if it is new, and handed over.",
        "有住房保障：房屋安全、面积达标，新建房门窗齐全，搬迁房已交付。",
    ),
    _item(
        3,
        "medical",
        all_insured,
        "Every member is in medical insurance.",
        "有基本医疗保障：全员参加医疗保险。",
    ),
    _item(
        4,
        "education",
        children_in_school
        | (
            ~dropout_for_poverty
            & (dropout_visits >= least_dropout_visits)
            & dropout_signed
        ),
        "Every child is at school; if one is not, poverty is not why, and it was "
        "visited and signed for.",
        "有义务教育保障：无因贫辍学；非因贫辍学的已家访劝返并三方签字。",
    ),
    _item(
        5,
        "water",
        Choose(water_measured, _MEASURED, water_recorded_safe),
        "Drinking water is safe.",
        "有安全饮水。",
    ),
    _item(
        6,
        "road",
        (hamlet_households < least_hamlet)
        | (road_gravel_or_better & (road_width >= least_road_width)),
        "A road reaches the natural village, if that has households enough to be due "
        "one.",
        "有路通村屯。",
    ),
    _item(7, "electricity", electricity, "Electricity is connected.", "有电用。"),
    _item(
        8, "television", television, "Television or the like can be seen.", "有电视看。"
    ),
    _item(
        9,
        "income",
        net_income_per_head > exit_line,
        "Net income per head is above the national poverty line.",
        "一超：年人均纯收入超过国家扶贫标准。",
    ),
)
"""The nine items of the form."""

_RULE = Rule(
    "household_exit",
    ExitFacts,
    CRITERIA,
    en="Does the household meet the nine items of Guangxi?",
    zh="该户是否达到广西“八有一超”标准？",
    notes=(on_the_line(exit_line), *EXIT_REVIEWS, IDENTIFIED_THIS_YEAR),
)

NUMBERS: tuple[Timeline[int], ...] = tuple(
    Timeline(
        parameter.name,
        [
            Dated[int].years(
                value,
                YEAR,
                YEAR,
                GUANGXI_FORM_2017.article(f"item {item}", f"第{item}项"),
            )
        ],
    )
    for parameter, value, item in (
        (least_paddy, 50, 1),
        (least_dry_land, 100, 1),
        (least_economic_forest, 150, 1),
        (least_forest, 500, 1),
        (least_months_away, 6, 1),
        (least_floor_area, 13, 2),
        (least_dropout_visits, 2, 4),
        (least_water_litres, 35, 5),
        (most_water_minutes, 20, 5),
        (most_water_horizontal, 800, 5),
        (most_water_vertical, 80, 5),
        (most_days_without_water, 36, 5),
        (least_hamlet, 20, 6),
        (least_road_width, 350, 6),
    )
)
"""The numbers of the form; areas of land in hundredths of a mu."""

_NATIONAL = {line.name: line for line in THRESHOLDS}

GUANGXI = NATIONAL.place(
    "guangxi",
    en="Guangxi, 2017",
    zh="广西（2017年）",
    rules=[
        Timeline(
            "household_exit",
            [
                Dated[Rule].years(
                    _RULE, YEAR, YEAR, GUANGXI_FORM_2017.article("household", "贫困户")
                )
            ],
        ),
        *GUANGXI_PLACE_RULES,
    ],
    numbers=[
        *(line.or_else(_NATIONAL.get(line.name, line)) for line in NUMBERS),
        *GUANGXI_PLACE_NUMBERS,
    ],
    procedures=[GUANGXI_EXIT],
    pensions="basic_excluded",
    dibao="a_b_without_labour",
)
"""Guangxi, with its own exits in 2017; identification is national."""
