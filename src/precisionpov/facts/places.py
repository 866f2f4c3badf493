"""What facts about villages and counties share.

Counts of people whose share of a population is compared are kept in ten-thousandths
of a person, limits in hundredths of a percent. So "fewer than 2 % of 1,480 people" is
``people x 10,000 < 200 x 1,480``: whole numbers, multiplied out, never divided.

A share of a service is rounded down to a hundredth of a percent, which compares
exactly with every limit that asks for "at least".
"""

import attrs

from precisionpov.facts.evaluation import MOST_PEOPLE, PARTS
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit
from precisionpov.records.county import County
from precisionpov.records.labels import place_label
from precisionpov.records.region import Region
from precisionpov.records.village import Village

__all__ = [
    "MOST_MONEY",
    "MOST_PEOPLE",
    "MOST_SHARE",
    "PARTS",
    "CountyPlaces",
    "VillagePlaces",
    "coverage_fits",
    "electricity_share",
    "growth",
    "heads",
    "housing_share",
    "income_growth",
    "industries",
    "industry_share",
    "insured_share",
    "money",
    "number",
    "parts",
    "pension_share",
    "poor_within_population",
    "population_recorded",
    "region",
    "share",
    "tap_water_share",
    "television_share",
    "water_share",
]

MOST_MONEY = 10**15
"""The largest amount, in fen."""

MOST_SHARE = 10**6
"""The largest share or growth, in hundredths of a percent; 10,000 is the whole."""


def parts(name: str, en: str, zh: str, unit: Unit = Unit.PERSON_PART) -> NumberFact:
    """Give the word for people or households whose share is compared, in parts."""
    return NumberFact(name, en, zh, unit, 0, PARTS * MOST_PEOPLE)


def heads(name: str, en: str, zh: str, unit: Unit = Unit.PERSON) -> NumberFact:
    """Give the word for what a share is of: never zero, unknown within bounds."""
    return NumberFact(name, en, zh, unit, 1, MOST_PEOPLE, bounded=True, required=True)


def share(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for a share, rounded down to a hundredth of a percent."""
    return NumberFact(name, en, zh, Unit.HUNDREDTH_PERCENT, 0, MOST_SHARE)


def growth(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for a growth, in hundredths of a percent."""
    return NumberFact(
        name, en, zh, Unit.HUNDREDTH_PERCENT, -MOST_SHARE, MOST_SHARE, bounded=True
    )


def money(name: str, en: str, zh: str) -> NumberFact:
    """Give the word for an amount."""
    return NumberFact(name, en, zh, Unit.YUAN, 0, MOST_MONEY, bounded=True)


def number(name: str, en: str, zh: str, unit: Unit = Unit.ITEM) -> NumberFact:
    """Give the word for a plain count or measure."""
    return NumberFact(name, en, zh, unit, 0, MOST_PEOPLE)


region: CodeFact = CodeFact("region", "part of the country", "所属地区", Region)
industries: NumberFact = number("industries", "leading industries", "主导（特色）产业")
industry_share: NumberFact = share(
    "industry_share", "poor households in an industry", "产业覆盖贫困户比例"
)
housing_share: NumberFact = share(
    "housing_share", "households in safe houses", "住房安全户比例"
)
insured_share: NumberFact = share(
    "insured_share", "people in medical insurance", "基本医疗保险参保率"
)
water_share: NumberFact = share(
    "water_share", "households with safe water", "饮水安全户比例"
)
tap_water_share: NumberFact = share(
    "tap_water_share", "households with tap water", "自来水普及率"
)
electricity_share: NumberFact = share(
    "electricity_share", "households with electricity", "通生活用电户比例"
)
television_share: NumberFact = share(
    "television_share", "households with radio and television", "广播电视覆盖户比例"
)
pension_share: NumberFact = share(
    "pension_share", "people enrolled in the pension", "养老保险参保率"
)
income_growth: NumberFact = growth(
    "income_growth", "growth of income per head", "人均收入增幅"
)
poor_within_population: TruthFact = TruthFact(
    "poor_within_population",
    "poor people are no more than there are people",
    "贫困人口不超过总人口",
)
population_recorded: TruthFact = TruthFact(
    "population_recorded", "the population recorded is above zero", "登记人口大于零"
)
coverage_fits: TruthFact = TruthFact(
    "coverage_fits",
    "no service or sample reaches more than there are",
    "覆盖数、查出数均不超过应有数",
)


@attrs.frozen(kw_only=True)
class VillagePlaces(Facts):
    """Facts worked out from the record of a village."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``."""
        return place_label(path, language, Village)


@attrs.frozen(kw_only=True)
class CountyPlaces(Facts):
    """Facts worked out from the record of a county."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``."""
        return place_label(path, language, County)
