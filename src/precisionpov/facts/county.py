"""Facts by which a county exits.

The composite incidence adds people scaled up from a sample, which is no whole
number. It is kept twice, in ten-thousandths of a person: rounded down, which compares
exactly with "below", and rounded up, which compares exactly with "not above".
"""

import attrs

from precisionpov.facts import places as words
from precisionpov.facts.evaluation import (
    missed,
    recognising,
    registered_poor,
    rural_population,
    sampled_exited,
    sampled_unregistered,
    surveyed,
    wrong_exits,
)
from precisionpov.facts.places import (
    CountyPlaces,
    growth,
    money,
    number,
    parts,
    share,
)
from precisionpov.facts.village import western_rural_population
from precisionpov.reasoning.expression import NumberFact, Quotient, per
from precisionpov.reasoning.facts import fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.region import Region

__all__ = ["CountyExitFacts"]

_COMPOSITE = "people still registered, missed and wrongly exited, scaled up"
_COMPOSITE_ZH = "剩余贫困人口与推算漏评、错退人口之和"
_INCIDENCE = "composite incidence among people with a rural registration"
_INCIDENCE_ZH = "综合贫困发生率（以农业户籍人口为分母）"
_WEST, _WEST_ZH = ", read by the limit of the west", "（按西部标准）"

composite_parts: NumberFact = parts("composite_parts", _COMPOSITE, _COMPOSITE_ZH)
composite_parts_up: NumberFact = parts(
    "composite_parts_up", f"{_COMPOSITE}, rounded up", f"{_COMPOSITE_ZH}（进一）"
)
western_composite_parts: NumberFact = parts(
    "western_composite_parts", _COMPOSITE + _WEST, _COMPOSITE_ZH + _WEST_ZH
)
western_composite_parts_up: NumberFact = parts(
    "western_composite_parts_up",
    f"{_COMPOSITE}, rounded up{_WEST}",
    f"{_COMPOSITE_ZH}（进一）{_WEST_ZH}",
)
rebuilt_share: NumberFact = share(
    "rebuilt_share", "dangerous houses of the poor rebuilt", "贫困户存量危房改造率"
)
retention: NumberFact = share(
    "retention", "pupils who stay to the end of compulsory school", "九年义务教育巩固率"
)
villages_on_road: NumberFact = share(
    "villages_on_road", "villages on a hard road", "通硬化路行政村比例"
)
hospitals: NumberFact = number(
    "hospitals", "public hospitals of the second level", "二级以上公立医院"
)
dibao_standard: NumberFact = money(
    "dibao_standard", "yearly standard of the subsistence allowance", "农村低保年标准"
)
province_income_share: NumberFact = NumberFact(
    "province_income_share",
    "income per head over the province's",
    "农村居民人均可支配收入占全省平均水平",
    Unit.HUNDREDTH_PERCENT,
    0,
    words.MOST_SHARE,
    bounded=True,
)
national_income_growth: NumberFact = growth(
    "national_income_growth", "growth of income per head, nation", "全国平均增幅"
)


def _composite(numerator: NumberFact, denominator: NumberFact) -> Quotient:
    """Give the composite incidence."""
    return per(numerator, denominator, en=_INCIDENCE, zh=_INCIDENCE_ZH)


incidence: Quotient = _composite(composite_parts, rural_population)
incidence_up: Quotient = _composite(composite_parts_up, rural_population)
western_incidence: Quotient = _composite(
    western_composite_parts, western_rural_population
)
western_incidence_up: Quotient = _composite(
    western_composite_parts_up, western_rural_population
)


@attrs.frozen(kw_only=True)
class CountyExitFacts(CountyPlaces):
    """Facts by which a county exits. None means unknown.

    What incidence compares stands twice: a rule reads one pair by the limit of the
    west, the other by that elsewhere.
    """

    region: Region | None = fact(words.region)
    """The part of the country."""
    composite_parts: int | None = fact(composite_parts)
    """Poor people with those scaled up, ten-thousandths of a person, rounded down."""
    composite_parts_up: int | None = fact(composite_parts_up)
    """The same, rounded up."""
    rural_population: int | Range = fact(rural_population)
    """People with a rural registration."""
    western_composite_parts: int | None = fact(western_composite_parts)
    """The same poor people, rounded down."""
    western_composite_parts_up: int | None = fact(western_composite_parts_up)
    """The same poor people, rounded up."""
    western_rural_population: int | Range = fact(western_rural_population)
    """The same people with a rural registration."""
    registered_poor: int | Range | None = fact(registered_poor)
    """People still registered as poor, ten-thousandths of a person."""
    missed: int | Range | None = fact(missed)
    """Missed people in the sample, ten-thousandths of a person."""
    sampled_unregistered: int | Range = fact(sampled_unregistered)
    """People not registered, in the sample."""
    wrong_exits: int | Range | None = fact(wrong_exits)
    """Wrongly exited people in the sample, ten-thousandths of a person."""
    sampled_exited: int | Range = fact(sampled_exited)
    """Exited people in the sample."""
    recognising: int | Range | None = fact(recognising)
    """Households that recognise the work, ten-thousandths of a household."""
    surveyed: int | Range = fact(surveyed)
    """Households asked."""
    industries: int | None = fact(words.industries)
    """Leading industries."""
    industry_share: int | None = fact(words.industry_share)
    """Poor households in an industry."""
    housing_share: int | None = fact(words.housing_share)
    """Households in safe houses."""
    rebuilt_share: int | None = fact(rebuilt_share)
    """Dangerous houses of the poor that are rebuilt."""
    insured_share: int | None = fact(words.insured_share)
    """People in medical insurance."""
    retention: int | None = fact(retention)
    """Pupils who stay to the end of compulsory school."""
    water_share: int | None = fact(words.water_share)
    """Households with safe water."""
    tap_water_share: int | None = fact(words.tap_water_share)
    """Households with tap water."""
    villages_on_road: int | None = fact(villages_on_road)
    """Villages on a hard road."""
    electricity_share: int | None = fact(words.electricity_share)
    """Households with electricity."""
    television_share: int | None = fact(words.television_share)
    """Households with radio and television."""
    pension_share: int | None = fact(words.pension_share)
    """People enrolled in the pension."""
    hospitals: int | None = fact(hospitals)
    """Public hospitals of the second level."""
    dibao_standard: int | Range | None = fact(dibao_standard)
    """Yearly standard of the subsistence allowance, fen."""
    province_income_share: int | Range | None = fact(province_income_share)
    """Income per head over the province's, rounded down."""
    income_growth: int | Range | None = fact(words.income_growth)
    """Growth of income per head."""
    national_income_growth: int | Range | None = fact(national_income_growth)
    """The same of the nation."""
    poor_within_population: bool | None = fact(words.poor_within_population)
    """No more poor people than people."""
    population_recorded: bool | None = fact(words.population_recorded)
    """The population recorded is above zero."""
    coverage_fits: bool | None = fact(words.coverage_fits)
    """No service and no finding of a sample exceeds what there is."""
