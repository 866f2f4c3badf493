"""Facts about the guarantees of a household, which many judgements ask for."""

import attrs

from precisionpov.facts import household_guarantees as words
from precisionpov.facts.about import HouseholdFacts
from precisionpov.reasoning.facts import fact
from precisionpov.records.living import DwellingGrade

__all__ = ["GuaranteeFacts"]


@attrs.frozen(kw_only=True)
class GuaranteeFacts(HouseholdFacts):
    """The three guarantees and safe water of a household. None means unknown."""

    children_in_school: bool | None = fact(words.children_in_school)
    """Every child of compulsory school age is at school, or lawfully excused."""
    all_insured: bool | None = fact(words.all_insured)
    """Every member is in basic medical insurance."""
    all_catastrophic_insured: bool | None = fact(words.all_catastrophic_insured)
    """Every member is covered by catastrophic insurance."""
    all_medical_assisted: bool | None = fact(words.all_medical_assisted)
    """Medical assistance is secured for every member."""
    housing_grade: DwellingGrade | None = fact(words.housing_grade)
    """Grade of the main dwelling."""
    housed_elsewhere: bool | None = fact(words.housed_elsewhere)
    """Safely housed elsewhere, or with able children (G-7)."""
    water_measured: bool | None = fact(words.water_measured)
    """The water was measured against the criteria."""
    water_recorded_safe: bool | None = fact(words.water_recorded_safe)
    """The water is recorded as safe."""
    water_litres: int | None = fact(words.water_litres)
    """Litres of water per person and day."""
    water_fetch_minutes: int | None = fact(words.water_fetch_minutes)
    """Minutes to fetch water and return."""
    water_horizontal: int | None = fact(words.water_horizontal)
    """Metres to the water, on the level."""
    water_vertical: int | None = fact(words.water_vertical)
    """Metres to the water, up or down."""
    water_days_without: int | None = fact(words.water_days_without)
    """Days a year without supply."""
    water_quality_ok: bool | None = fact(words.water_quality_ok)
    """The water passes its quality test, or shows nothing amiss."""
