"""The people, areas, distances and counts that checks of the register compare with.

Most are limits of one tool, and no law.
"""

from collections.abc import Mapping

from precisionpov.policy.audit.numbering import (
    AUDIT,
    MENU,
    OWN,
    TOOL_2015,
    TOOL_2024,
    Numbering,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import Unit

__all__ = [
    "SIZE_VALUES",
    "far_road",
    "form_causes",
    "four_members",
    "half",
    "large_floor",
    "many_able",
    "many_members",
    "many_posts",
    "much_cropland",
    "much_cropland_each",
    "much_forest",
    "much_forest_each",
    "near_road",
    "no_area",
    "no_floor",
    "no_household",
    "no_item",
    "nobody",
    "one_head",
    "quarter",
    "small_floor",
    "some_area",
    "some_cropland",
    "very_far_road",
]

_number = Numbering()

no_item: Parameter = _number("no_item", Unit.ITEM, 0, OWN, "none", "零项")
no_area: Parameter = _number("no_area", Unit.HUNDREDTH_MU, 0, OWN, "no land", "0亩")
no_floor: Parameter = _number(
    "no_floor", Unit.SQUARE_METRE, 0, OWN, "no floor", "0平方米"
)
nobody: Parameter = _number("nobody", Unit.PERSON, 0, OWN, "nobody", "0人")
no_household: Parameter = _number(
    "no_household", Unit.HOUSEHOLD, 0, OWN, "no household", "0户"
)
one_head: Parameter = _number("one_head", Unit.PERSON, 1, OWN, "one head", "一名户主")
many_posts: Parameter = _number(
    "many_posts", Unit.ITEM, 3, TOOL_2024, "so many posts are too many", "岗位过多"
)
form_causes: Parameter = _number(
    "form_causes",
    Unit.ITEM,
    2,
    TOOL_2015,
    "the other causes that the form holds",
    "表内其他原因数",
)
many_members: Parameter = _number(
    "many_members",
    Unit.PERSON,
    7,
    TOOL_2015,
    "so many members are asked about",
    "人数过多",
)
four_members: Parameter = _number(
    "four_members",
    Unit.PERSON,
    4,
    TOOL_2024,
    "the members from which it is asked",
    "核查起始人数",
)
many_able: Parameter = _number(
    "many_able", Unit.PERSON, 3, TOOL_2015, "so many workers are not few", "劳动力不少"
)
quarter: Parameter = _number(
    "quarter",
    Unit.PERSON,
    25,
    TOOL_2024,
    "a quarter, in hundredths",
    "四分之一（百分数）",
)
half: Parameter = _number(
    "half", Unit.PERSON, 50, TOOL_2024, "a half, in hundredths", "二分之一（百分数）"
)
far_road: Parameter = _number(
    "far_road", Unit.METRE, 5_000, TOOL_2024, "a road that is far", "道路过远"
)
near_road: Parameter = _number(
    "near_road", Unit.METRE, 2_000, TOOL_2015, "a road that is still near", "道路尚近"
)
very_far_road: Parameter = _number(
    "very_far_road",
    Unit.METRE,
    50_000,
    AUDIT,
    "a road that is too far to be true",
    "道路距离不可信",
)
large_floor: Parameter = _number(
    "large_floor",
    Unit.SQUARE_METRE,
    500,
    TOOL_2015,
    "a very large house",
    "住房面积过大",
)
small_floor: Parameter = _number(
    "small_floor",
    Unit.SQUARE_METRE,
    10,
    TOOL_2015,
    "a very small house",
    "住房面积过小",
)
much_cropland: Parameter = _number(
    "much_cropland", Unit.HUNDREDTH_MU, 10_000, TOOL_2024, "much land", "面积过大"
)
much_forest: Parameter = _number(
    "much_forest", Unit.HUNDREDTH_MU, 20_000, TOOL_2024, "much forest", "林地面积过大"
)
much_cropland_each: Parameter = _number(
    "much_cropland_each",
    Unit.HUNDREDTH_MU,
    5_000,
    MENU,
    "much cropland per head",
    "人均耕地过大",
)
much_forest_each: Parameter = _number(
    "much_forest_each",
    Unit.HUNDREDTH_MU,
    7_000,
    MENU,
    "much forest per head",
    "人均林地过大",
)
some_area: Parameter = _number(
    "some_area", Unit.HUNDREDTH_MU, 5_000, TOOL_2015, "a large area", "面积较大"
)
some_cropland: Parameter = _number(
    "some_cropland",
    Unit.HUNDREDTH_MU,
    1_000,
    TOOL_2015,
    "much cropland of a household",
    "耕地较多",
)

SIZE_VALUES: Mapping[Parameter, tuple[int, Citation]] = _number.values()
"""Each with its value and source."""
