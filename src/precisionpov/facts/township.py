"""Facts by which a township exits, in the places that let townships exit."""

import attrs

from precisionpov.facts.county import province_income_share
from precisionpov.facts.places import (
    growth,
    income_growth,
    poor_within_population,
    population_recorded,
)
from precisionpov.facts.village import poor_parts, rural_population
from precisionpov.reasoning.expression import NumberFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Language
from precisionpov.records.labels import place_label
from precisionpov.records.township import Township

__all__ = ["TownshipExitFacts", "county_income_growth", "incidence_fall"]

incidence_fall: NumberFact = growth(
    "incidence_fall",
    "points by which incidence fell over a year",
    "贫困发生率较上年下降百分点",
)
county_income_growth: NumberFact = growth(
    "county_income_growth", "growth of income per head, county", "全县平均增幅"
)


@attrs.frozen(kw_only=True)
class TownshipExitFacts(Facts):
    """Facts by which a township exits. None means unknown."""

    poor_parts: int | None = fact(poor_parts)
    """Registered poor people, in ten-thousandths of a person."""
    rural_population: int | Range = fact(rural_population)
    """People with a rural registration."""
    incidence_fall: int | Range | None = fact(incidence_fall)
    """By how much incidence fell, hundredths of a point, rounded down."""
    province_income_share: int | Range | None = fact(province_income_share)
    """Income per head over the province's, rounded down."""
    income_growth: int | Range | None = fact(income_growth)
    """Growth of income per head."""
    county_income_growth: int | Range | None = fact(county_income_growth)
    """The same of the county."""
    poor_within_population: bool | None = fact(poor_within_population)
    """No more poor people than people."""
    population_recorded: bool | None = fact(population_recorded)
    """The population recorded is above zero."""

    def place(self, path: str, language: Language = "en") -> str:
        """Give the words for a place in the record, in ``"en"`` or ``"zh"``."""
        return place_label(path, language, Township)
