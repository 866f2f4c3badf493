"""Which measures answer which cause and which missing guarantee (P-8, AT-5).

The map of causes is our reading of practice, medium: a caller may give another.
That of guarantees follows from what each measure brings. Lists stand in the order
in which measures are named to a caseworker.
"""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.measure_documents import CAUSE_MAP
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

__all__ = [
    "CAUSE_MAP_CITATION",
    "CAUSE_MEASURES",
    "ENTITLEMENTS",
    "GUARANTEE_MEASURES",
    "ROUTE_MEASURES",
    "CauseMeasures",
]

CauseMeasures = Mapping[CauseOfPoverty, tuple[MeasureKind, ...]]
"""The kinds of measures that answer each cause."""

CAUSE_MAP_CITATION: Citation = CAUSE_MAP.article(
    confidence=Confidence.MEDIUM, note="a default that a caller may replace"
)
"""The source of the map."""


def _kinds(names: str) -> tuple[MeasureKind, ...]:
    """Give kinds by their values."""
    return tuple(MeasureKind(name) for name in names.split())


_MOVE = "relocation infrastructure"

CAUSE_MEASURES: CauseMeasures = MappingProxyType(
    {
        CauseOfPoverty(cause): _kinds(names)
        for cause, names in {
            "illness": "medical_insurance medical_assistance signed_doctor public_post",
            "disability": "rehabilitation disability_allowance dibao",
            "schooling": "education_aid rain_and_dew",
            "disaster": "relief house_repair",
            "lack_of_land": _MOVE,
            "lack_of_water": _MOVE + " water_supply",
            "backward_transport": _MOVE,
            "lack_of_skill": "practical_training skill_certificate cooperative",
            "lack_of_labour": "dibao destitute_support asset_income public_post",
            "lack_of_funds": "microcredit production_grant",
            "lack_of_motivation": "practical_training incentive_grant",
        }.items()
    }
)
"""Our map. "Village rules" against want of motivation are no measure and not here;
causes that the map does not name (marriage, funeral, other) have none."""

GUARANTEE_MEASURES: Mapping[Guarantee, tuple[MeasureKind, ...]] = MappingProxyType(
    {
        Guarantee(guarantee): _kinds(names)
        for guarantee, names in {
            "food": "dibao destitute_support relief",
            "clothing": "dibao destitute_support relief",
            "education": "education_aid",
            "medical": "medical_insurance medical_assistance",
            "housing": "house_repair relocation",
            "water": "water_supply",
        }.items()
    }
)
"""The kinds of measures that bring each guarantee. School aid is named for a child
out of school too, though national aid begins beyond compulsory school."""

ROUTE_MEASURES: Mapping[bool, tuple[MeasureKind, ...]] = MappingProxyType(
    {
        True: _kinds("job_placement production_grant microcredit"),
        False: _kinds("dibao destitute_support asset_income"),
    }
)
"""What is looked at for those able to work (True), and for those who are not: relief
for the one, development for the other (AT-5, T-004-23)."""

ENTITLEMENTS: tuple[MeasureKind, ...] = _kinds(
    "dibao destitute_support house_repair education_aid rain_and_dew "
    "medical_insurance medical_assistance relocation"
)
"""What every household is asked for, whatever the cause: full coverage (T-004-12)."""
