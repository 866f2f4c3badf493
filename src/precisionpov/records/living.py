"""How a household lives: house, water, land, livelihood, amenities."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, final

import attrs

from precisionpov.errors import Fault, RecordError
from precisionpov.money import yuan
from precisionpov.reasoning.term import Term
from precisionpov.records.annotations import Count
from precisionpov.records.kinds import LARGEST_COUNT, OF_A_MU, Whole
from precisionpov.records.record import Record, term

__all__ = [
    "Amenities",
    "Dwelling",
    "DwellingGrade",
    "Land",
    "Livelihood",
    "Water",
    "mu",
]


class DwellingGrade(Term):
    """The grade of a house's safety: A and B are safe, C and D are dangerous.

    That there is no house is recorded in the same place (ID-30, item c), so that it
    is never taken for a house whose grade nobody knows.
    """

    A = "A", "grade A (safe)", "A级"
    B = "B", "grade B (basically safe)", "B级"
    C = "C", "grade C (partly dangerous)", "C级"
    D = "D", "grade D (wholly dangerous)", "D级"
    NO_HOUSE = "no_house", "no house", "无房"


@final
@attrs.frozen(kw_only=True, repr=False)
class Dwelling(Record):
    """The house of a household.

    Attributes:
        grade: The grade of safety; ``no_house`` where the household has none, and
            then there is no area, and nothing rebuilt or fitted.
        square_metres: The area, in whole square metres.
        rebuilt: It is rebuilt or new.
        fitted: Doors and windows are fitted.
        safe_elsewhere: The household has safe housing elsewhere: another house, a
            long rent, or a home with children (G-7, ID-42). Local rules of 2019 to
            2022 also take as housed who is supported in an institution, or was away
            for eight months a year, two years running: say true where they hold.
        on_relocation_list: The household is on the list for relocation.
        moved_in: The key of the new house was handed over, or the household lives
            in it.
        shared_with_children_square_metres: The joint area of parents and children
            whose households were split, in whole square metres.
        residents_sharing: How many people that joint area holds.

    Raises:
        RecordError: A field holds what it cannot, or there is no house and yet an
            area, or something rebuilt or fitted.
    """

    grade: DwellingGrade | None = attrs.field(default=None, converter=term)
    square_metres: Count | None = None
    rebuilt: bool | None = None
    fitted: bool | None = None
    safe_elsewhere: bool | None = None
    on_relocation_list: bool | None = None
    moved_in: bool | None = None
    shared_with_children_square_metres: Count | None = None
    residents_sharing: Count | None = None

    def contradictions(self) -> Sequence[Fault]:
        """Refuse the area, the rebuilding and the doors of a house that is not."""
        if self.grade is not DwellingGrade.NO_HOUSE:
            return ()
        return tuple(
            Fault(name, "there is no house (grade no_house); leave it out")
            for name in ("square_metres", "rebuilt", "fitted")
            if getattr(self, name)
        )


@final
@attrs.frozen(kw_only=True, repr=False)
class Water(Record):
    """The drinking water of a household (G-10).

    Attributes:
        safe: Safe, as the register records it.
        litres_per_day: Litres a person and day.
        fetch_minutes: Minutes to fetch it, there and back.
        horizontal_metres: Metres to the source, along the ground.
        vertical_metres: Metres to the source, up or down.
        days_without: Days a year without supply.
        quality_ok: The quality meets the standard.

    Raises:
        RecordError: A field holds what it cannot.
    """

    safe: bool | None = None
    litres_per_day: Count | None = None
    fetch_minutes: Count | None = None
    horizontal_metres: Count | None = None
    vertical_metres: Count | None = None
    days_without: Annotated[int, Whole(0, 366)] | None = None
    quality_ok: bool | None = None


Mu = Annotated[int, Whole(0, LARGEST_COUNT, OF_A_MU)]
"""An area in hundredths of a mu, never negative."""


@final
@attrs.frozen(kw_only=True, repr=False)
class Land(Record):
    """The land that a household holds, in hundredths of a mu; see :func:`mu`.

    Attributes:
        paddy: Paddy fields.
        dry_land: Dry fields.
        economic_forest: Orchards and other forest that bears a crop.
        forest: Other forest.
        converted: Farmland converted to forest or grass.

    Raises:
        RecordError: A field holds what it cannot.
    """

    paddy: Mu | None = None
    dry_land: Mu | None = None
    economic_forest: Mu | None = None
    forest: Mu | None = None
    converted: Mu | None = None


def mu(area: Decimal | int | str) -> int:
    """Make an area in hundredths of a mu from an area in mu.

    >>> mu("1.25")
    125

    Args:
        area: Mu: a whole number, a Decimal, or a text of ASCII digits with at most
            two decimals; from 0 to 10,000,000.

    Raises:
        RecordError: The area is no such number; floats are refused.
    """
    # An area is written as an amount is: exact, with two decimals.
    try:
        hundredths = yuan(area)
    except RecordError:
        hundredths = None
    if hundredths is None or not 0 <= hundredths <= LARGEST_COUNT:
        problem = (
            "an area is a whole number, a Decimal or a text from 0 to 10000000 mu "
            "with at most two decimals, as in mu('1.25')"
        )
        raise RecordError.at("", problem)
    return hundredths


@final
@attrs.frozen(kw_only=True, repr=False)
class Livelihood(Record):
    """Stable sources of income, as Guangxi asks for them.

    Attributes:
        business_premises: Has a shop or other business premises.
        livestock_at_scale: Raises livestock or grows crops at scale.
        self_employed: Is self-employed.
        other_stable_income: Has another stable source of income.

    Raises:
        RecordError: A field holds what it cannot.
    """

    business_premises: bool | None = None
    livestock_at_scale: bool | None = None
    self_employed: bool | None = None
    other_stable_income: bool | None = None


@final
@attrs.frozen(kw_only=True, repr=False)
class Amenities(Record):
    """What the hamlet and the house offer, as Guangxi asks for it.

    Attributes:
        hamlet_households: Households in the hamlet.
        road_gravel_or_better: A road of gravel or better reaches the hamlet.
        road_width_cm: The width of the road, in centimetres.
        electricity: The house has electricity.
        television: The house receives television.

    Raises:
        RecordError: A field holds what it cannot.
    """

    hamlet_households: Count | None = None
    road_gravel_or_better: bool | None = None
    road_width_cm: Count | None = None
    electricity: bool | None = None
    television: bool | None = None
