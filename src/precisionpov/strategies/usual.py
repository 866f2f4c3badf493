"""What is usual: the dull values to which examples shrink.

A usual household wants for nothing but income, and all that national rules ask
about it is known. So a verdict on it turns on what an example departs in.
"""

from collections.abc import Mapping

from precisionpov.policy.disqualifiers import DISQUALIFIERS
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.holdings import Holdings
from precisionpov.records.living import (
    Amenities,
    Dwelling,
    DwellingGrade,
    Land,
    Livelihood,
    Water,
)
from precisionpov.records.person import Education, Health, Labour, Schooling

__all__ = [
    "COMMON_PARTS",
    "PARTS",
    "USUALLY_NONE",
    "USUALLY_NOT",
    "USUAL_HOUSEHOLD",
    "USUAL_NUMBERS",
    "usual_person",
]

CODES = tuple(one.code for one in DISQUALIFIERS)

USUALLY_NOT = frozenset(
    {
        *CODES,
        "on_dibao_list",
        "on_destitute_list",
        "identified_this_year",
        "struck_this_year",
        "identified_in_look_back",
        "disabled_without_fixed_income",
        "seriously_ill_member",
        "dropout_for_poverty",
        "relocation_pending",
        "water_measured",
        "snapshot_old",
        "expense_surge_found",
        "income_drop_found",
        "basic_life_hard",
        "stably_exited",
    }
)
"""The truths that do not hold of a usual subject; any other does."""

USUALLY_NONE = frozenset({"dibao_class"})
"""The codes that a usual subject has none of; of any other it has the first."""

USUAL_NUMBERS: Mapping[str, int] = {
    "members": 1,
    "measures_delivered": 1,
    "floor_area_per_head": 100,
    "water_litres": 100,
    "paddy_per_head": 100,
    "road_width": 400,
}
"""The numbers of a usual subject; any other is zero."""

PARTS: Mapping[str, tuple[type, Mapping[str, object]]] = {
    "dwelling": (
        Dwelling,
        {
            "grade": DwellingGrade.A,
            "square_metres": 100,
            "rebuilt": False,
            "fitted": True,
            "on_relocation_list": False,
        },
    ),
    "water": (Water, {"safe": True}),
    "land": (Land, {"paddy": 300, "dry_land": 0, "economic_forest": 0, "forest": 0}),
    "livelihood": (
        Livelihood,
        {
            "business_premises": False,
            "livestock_at_scale": False,
            "self_employed": False,
            "other_stable_income": True,
        },
    ),
    "amenities": (
        Amenities,
        {
            "hamlet_households": 30,
            "road_gravel_or_better": True,
            "road_width_cm": 400,
            "electricity": True,
            "television": True,
        },
    ),
    "holdings": (Holdings, dict.fromkeys(CODES, False)),
}
"""The parts of a household's record, each with its class and its usual fields."""

COMMON_PARTS = ("dwelling", "water")
"""The parts that national rules ask about."""

USUAL_HOUSEHOLD: Mapping[str, object] = {
    "main_cause": CauseOfPoverty.ILLNESS,
    "other_causes": (),
    "dibao": False,
    "destitute": False,
    "food_secure": True,
    "clothing_secure": True,
    "measures_delivered": 1,
    "income_expected_next_year": True,
}
"""What is recorded of a usual household itself."""

COVER: Mapping[str, object] = {
    "insured": True,
    "catastrophic_insured": True,
    "medical_assisted": True,
}
BY_AGE: tuple[tuple[int, Mapping[str, object]], ...] = (
    (
        60,
        {
            "labour": Labour.NONE,
            "education": Education.PRIMARY,
            "schooling": Schooling.NOT_ENROLLED,
        },
    ),
    (
        16,
        {
            "labour": Labour.ORDINARY,
            "education": Education.JUNIOR_MIDDLE,
            "schooling": Schooling.NOT_ENROLLED,
        },
    ),
    (12, {"labour": Labour.NONE, "schooling": Schooling.JUNIOR_MIDDLE}),
    (6, {"labour": Labour.NONE, "schooling": Schooling.PRIMARY}),
    (0, {"labour": Labour.NONE, "schooling": Schooling.PRESCHOOL}),
)


def usual_person(age: int) -> dict[str, object]:
    """Give what is usually recorded of someone of an age, in completed years."""
    stage = next(fields for least, fields in BY_AGE if age >= least)
    return {"rural_hukou": True, "health": Health.HEALTHY, **stage, **COVER}
