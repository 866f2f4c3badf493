"""What local standards of villages and counties limit, and how their items are made.

The same limits, of shares above all, stand in the forms of many places with other
numbers. A place gives its numbers; there are no national ones.
"""

from collections.abc import Iterable
from typing import NamedTuple

from precisionpov.reasoning.expression import Condition, Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit

__all__ = [
    "Limit",
    "item",
    "least_clinic_area",
    "least_collective_growth",
    "least_collective_income",
    "least_county_industries",
    "least_electricity_share",
    "least_hamlet_road_width",
    "least_hospitals",
    "least_housing_share",
    "least_incidence_fall",
    "least_industry_share",
    "least_insured_share",
    "least_pension_paid_share",
    "least_pension_share",
    "least_province_income_share",
    "least_rebuilt_share",
    "least_retention",
    "least_road_share",
    "least_roadbed_width",
    "least_tap_water_share",
    "least_television_share",
    "least_village_road_width",
    "least_water_share",
    "most_local_incidence",
    "most_out_of_school",
    "most_township_incidence",
    "numbers_of",
    "rule_of",
]

_PERCENT = Unit.HUNDREDTH_PERCENT


class Limit(NamedTuple):
    """A number that a place sets.

    Attributes:
        parameter: What it limits.
        value: The number.
        cite: Where the place says so.
    """

    parameter: Parameter
    value: int
    cite: Citation


def item(
    cite: Citation, name: str, condition: Condition, en: str, zh: str
) -> Criterion:
    """Give one item of a form."""
    return Criterion(name, condition, cite, en, zh)


def numbers_of(
    limits: Iterable[Limit], first: int, last: int
) -> tuple[Timeline[int], ...]:
    """Give a place's numbers, in force from one year to another."""
    return tuple(
        Timeline(
            one.parameter.name, [Dated[int].years(one.value, first, last, one.cite)]
        )
        for one in limits
    )


def rule_of(rule: Rule, first: int, last: int, cite: Citation) -> Timeline[Rule]:
    """Give a place's rule, in force from one year to another."""
    return Timeline(rule.id, [Dated[Rule].years(rule, first, last, cite)])


def _least(name: str, en: str, zh: str, unit: Unit = _PERCENT) -> Parameter:
    """Give the name of a number that is reached or exceeded."""
    return Parameter(f"least_{name}", f"the least {en}", f"{zh}下限", unit)


least_industry_share: Parameter = _least(
    "industry_share", "share of poor households in an industry", "产业覆盖贫困户比例"
)
"""Poor households in an industry, hundredths of a percent."""

least_housing_share: Parameter = _least(
    "housing_share", "share of safe houses", "住房安全户比例"
)
"""Households in safe houses, hundredths of a percent."""

least_rebuilt_share: Parameter = _least(
    "rebuilt_share", "share of houses rebuilt", "危房改造率"
)
"""Dangerous houses of the poor that are rebuilt, hundredths of a percent."""

least_insured_share: Parameter = _least(
    "insured_share", "share of people insured", "医疗保险参保率"
)
"""People in medical insurance, hundredths of a percent."""

least_retention: Parameter = _least(
    "retention", "retention of compulsory school", "义务教育巩固率"
)
"""Pupils who stay to the end of compulsory school, hundredths of a percent."""

least_water_share: Parameter = _least(
    "water_share", "share with safe water", "饮水安全户比例"
)
"""Households with safe water, hundredths of a percent."""

least_tap_water_share: Parameter = _least(
    "tap_water_share", "share with tap water", "自来水普及率"
)
"""Households with tap water, hundredths of a percent."""

least_road_share: Parameter = _least(
    "road_share", "share on a hard road", "通硬化路比例"
)
"""Groups of a village, or villages of a county, on a hard road, the same."""

least_electricity_share: Parameter = _least(
    "electricity_share", "share with electricity", "通电户比例"
)
"""Households with electricity, hundredths of a percent."""

least_television_share: Parameter = _least(
    "television_share", "share with radio and television", "广播电视覆盖比例"
)
"""Households with radio and television, hundredths of a percent."""

least_pension_share: Parameter = _least(
    "pension_share", "share enrolled in the pension", "养老保险参保率"
)
"""People enrolled in the pension, hundredths of a percent."""

least_pension_paid_share: Parameter = _least(
    "pension_paid_share", "share of people over 60 paid", "60岁以上领取养老金比例"
)
"""People over 60 who are paid a pension, hundredths of a percent."""

least_province_income_share: Parameter = _least(
    "province_income_share", "share of the province's income", "收入占全省平均水平"
)
"""Income per head over the province's, hundredths of a percent."""

least_incidence_fall: Parameter = _least(
    "incidence_fall", "fall of incidence, in points", "贫困发生率下降百分点"
)
"""Points by which incidence falls in a year, hundredths of one."""

least_collective_income: Parameter = _least(
    "collective_income", "collective income", "村集体经济收入", Unit.YUAN
)
"""Income of the collective in a year, fen."""

least_collective_growth: Parameter = _least(
    "collective_growth", "growth of collective income", "村集体经济收入增幅"
)
"""Growth of the collective's income, hundredths of a percent."""

least_county_industries: Parameter = _least(
    "county_industries", "number of industries", "主导产业数", Unit.ITEM
)
"""Leading industries of a county."""

least_hospitals: Parameter = _least(
    "hospitals", "number of hospitals", "二级公立医院数", Unit.ITEM
)
"""Public hospitals of the second level."""

least_roadbed_width: Parameter = _least(
    "roadbed_width", "width of the roadbed", "路基宽度", Unit.CENTIMETRE
)
"""Width of the bed of the road, centimetres."""

least_village_road_width: Parameter = _least(
    "village_road_width", "width of the road", "路面宽度", Unit.CENTIMETRE
)
"""Width of the surface of the road to the village, centimetres."""

least_hamlet_road_width: Parameter = _least(
    "hamlet_road_width",
    "width of roads to natural villages",
    "通自然村道路宽度",
    Unit.CENTIMETRE,
)
"""Width of roads to natural villages, centimetres."""

least_clinic_area: Parameter = _least(
    "clinic_area", "area of the clinic", "卫生室面积", Unit.SQUARE_METRE
)
"""Area of the clinic, square metres."""

most_out_of_school: Parameter = Parameter(
    "most_out_of_school",
    "the most children out of school for poverty",
    "因贫失学辍学儿童上限",
    Unit.PERSON,
)
"""Children out of school because of poverty."""

most_local_incidence: Parameter = Parameter(
    "most_local_incidence",
    "the place's limit of incidence",
    "当地贫困发生率上限",
    _PERCENT,
)
"""The limit of incidence where a place sets its own, hundredths of a percent."""

most_township_incidence: Parameter = Parameter(
    "most_township_incidence",
    "the place's limit of incidence of a township",
    "当地乡镇贫困发生率上限",
    _PERCENT,
)
"""The limit of incidence where a place lets townships exit, hundredths of a percent."""
