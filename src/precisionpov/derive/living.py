"""House, water, land and the rest of how a household lives, as facts."""

from precisionpov.derive.answers import Answers
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling, DwellingGrade

__all__ = [
    "DIRECT",
    "WATER",
    "say_area",
    "say_direct",
    "say_house",
    "say_housed_elsewhere",
    "say_land",
    "say_relocation",
    "say_water",
]

DIRECT: dict[str, tuple[tuple[str, str], ...]] = {
    "livelihood": (
        ("business_premises", "business_premises"),
        ("livestock_at_scale", "livestock_at_scale"),
        ("self_employed", "self_employed"),
        ("other_stable_income", "other_stable_income"),
    ),
    "amenities": (
        ("hamlet_households", "hamlet_households"),
        ("road_gravel_or_better", "road_gravel_or_better"),
        ("road_width", "road_width_cm"),
        ("electricity", "electricity"),
        ("television", "television"),
    ),
}
"""Facts that stand in the record as they are: by its part, fact and field."""

WATER: tuple[tuple[str, str], ...] = (
    ("water_litres", "litres_per_day"),
    ("water_fetch_minutes", "fetch_minutes"),
    ("water_horizontal", "horizontal_metres"),
    ("water_vertical", "vertical_metres"),
    ("water_days_without", "days_without"),
    ("water_quality_ok", "quality_ok"),
)
"""The readings by which water is measured: fact and field."""

_LAND = (
    ("paddy_per_head", "paddy"),
    ("dry_land_per_head", "dry_land"),
    ("economic_forest_per_head", "economic_forest"),
    ("forest_per_head", "forest"),
)


def say_direct(answers: Answers, household: Household, part: str) -> None:
    """Put down what one part of the record says as it is."""
    held = getattr(household, part)
    for fact, field in DIRECT[part]:
        value = None if held is None else getattr(held, field)
        answers.say(fact, value, f"{part}.{field}")


def say_house(answers: Answers, household: Household) -> None:
    """Put down whether the house is new, and fitted; where there is none, neither."""
    dwelling = household.dwelling
    none = False if _has_none(dwelling) else None
    for fact, field in (("house_rebuilt", "rebuilt"), ("house_fitted", "fitted")):
        value = none if dwelling is None else getattr(dwelling, field)
        answers.say(fact, none if value is None else value, f"dwelling.{field}")


def _has_none(dwelling: Dwelling | None) -> bool:
    """Tell whether it is recorded that there is no house."""
    return dwelling is not None and dwelling.grade is DwellingGrade.NO_HOUSE


def say_water(answers: Answers, household: Household) -> None:
    """Put down the water: whether it was measured, how, and what is recorded.

    One reading is enough to call it measured: then the readings decide, and those
    that lack are asked for. Without any, what the register records decides; so where
    nothing is known of the water, one question is asked and not seven.
    """
    water = household.water
    measured = False
    for fact, field in WATER:
        value = None if water is None else getattr(water, field)
        measured = measured or value is not None
        answers.say(fact, value, f"water.{field}")
    safe = None if water is None else water.safe
    answers.say("water_measured", value=measured)
    answers.say("water_recorded_safe", safe, "water.safe")


def say_housed_elsewhere(answers: Answers, household: Household) -> None:
    """Put down whether the household is safely housed in another way (G-7).

    Who was relocated and has moved in is; of who is on the list it must be known.
    """
    dwelling = household.dwelling
    elsewhere: bool | None = None
    places = ["dwelling.safe_elsewhere"]
    if dwelling is not None:
        elsewhere = dwelling.safe_elsewhere
        if dwelling.on_relocation_list and not elsewhere:
            if dwelling.moved_in:
                elsewhere = True
            elif dwelling.moved_in is None:
                places = ["dwelling.moved_in"] + (places if elsewhere is None else [])
                elsewhere = None
    answers.say("housed_elsewhere", elsewhere, *places)


def say_relocation(answers: Answers, household: Household) -> None:
    """Put down whether the household waits to move into its new house."""
    dwelling = household.dwelling
    listed = None if dwelling is None else dwelling.on_relocation_list
    moved = None if dwelling is None else dwelling.moved_in
    if listed is False or moved:
        pending: bool | None = False
    else:
        pending = None if listed is None or moved is None else True
    places = [
        f"dwelling.{name}"
        for name, value in (("on_relocation_list", listed), ("moved_in", moved))
        if value is None
    ]
    answers.say("relocation_pending", pending, *places)


def say_area(
    answers: Answers, household: Household, heads: tuple[int, int], unsure: list[str]
) -> None:
    """Put down the floor area per head; for split parents that of both homes."""
    dwelling = household.dwelling
    joint = None if dwelling is None else dwelling.shared_with_children_square_metres
    if dwelling is not None and joint is not None:
        sharing = dwelling.residents_sharing
        area = joint // sharing if sharing else None
        answers.say("floor_area_per_head", area, "dwelling.residents_sharing")
        return
    area = None if dwelling is None else dwelling.square_metres
    if _has_none(dwelling):
        area = 0
    share = _per_head(area, heads)
    places = ["dwelling.square_metres"] if area is None else unsure
    answers.say("floor_area_per_head", share, *places)


def say_land(
    answers: Answers, household: Household, heads: tuple[int, int], unsure: list[str]
) -> None:
    """Put down the land per head, in hundredths of a mu, rounded down."""
    land = household.land
    for fact, field in _LAND:
        area = None if land is None else getattr(land, field)
        places = [f"land.{field}"] if area is None else unsure
        answers.say(fact, _per_head(area, heads), *places)


def _per_head(area: int | None, heads: tuple[int, int]) -> int | None:
    """Share out an area, rounded down; None where the heads leave it open."""
    fewest, most = heads
    if area is None or fewest == 0:
        return None
    share = area // most
    return share if area // fewest == share else None
