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


Kind = MeasureKind
Cause = CauseOfPoverty

CAUSE_MEASURES: CauseMeasures = MappingProxyType(
    {
        Cause.ILLNESS: (
            Kind.MEDICAL_INSURANCE,
            Kind.MEDICAL_ASSISTANCE,
            Kind.SIGNED_DOCTOR,
            Kind.PUBLIC_POST,
        ),
        Cause.DISABILITY: (Kind.REHABILITATION, Kind.DISABILITY_ALLOWANCE, Kind.DIBAO),
        Cause.SCHOOLING: (Kind.EDUCATION_AID, Kind.RAIN_AND_DEW),
        Cause.DISASTER: (Kind.RELIEF, Kind.HOUSE_REPAIR),
        Cause.LACK_OF_LAND: (Kind.RELOCATION, Kind.INFRASTRUCTURE),
        Cause.LACK_OF_WATER: (Kind.RELOCATION, Kind.INFRASTRUCTURE, Kind.WATER_SUPPLY),
        Cause.BACKWARD_TRANSPORT: (Kind.RELOCATION, Kind.INFRASTRUCTURE),
        Cause.LACK_OF_SKILL: (
            Kind.PRACTICAL_TRAINING,
            Kind.SKILL_CERTIFICATE,
            Kind.COOPERATIVE,
        ),
        Cause.LACK_OF_LABOUR: (
            Kind.DIBAO,
            Kind.DESTITUTE_SUPPORT,
            Kind.ASSET_INCOME,
            Kind.PUBLIC_POST,
        ),
        Cause.LACK_OF_FUNDS: (Kind.MICROCREDIT, Kind.PRODUCTION_GRANT),
        Cause.LACK_OF_MOTIVATION: (Kind.PRACTICAL_TRAINING, Kind.INCENTIVE_GRANT),
    }
)
"""Our map. "Village rules" against want of motivation are no measure and not here;
causes that the map does not name (marriage, funeral, other) have none."""

GUARANTEE_MEASURES: Mapping[Guarantee, tuple[MeasureKind, ...]] = MappingProxyType(
    {
        Guarantee.FOOD: (Kind.DIBAO, Kind.DESTITUTE_SUPPORT, Kind.RELIEF),
        Guarantee.CLOTHING: (Kind.DIBAO, Kind.DESTITUTE_SUPPORT, Kind.RELIEF),
        Guarantee.EDUCATION: (Kind.EDUCATION_AID,),
        Guarantee.MEDICAL: (Kind.MEDICAL_INSURANCE, Kind.MEDICAL_ASSISTANCE),
        Guarantee.HOUSING: (Kind.HOUSE_REPAIR, Kind.RELOCATION),
        Guarantee.WATER: (Kind.WATER_SUPPLY,),
    }
)
"""The kinds of measures that bring each guarantee. School aid is named for a child
out of school too, though national aid begins beyond compulsory school."""

ROUTE_MEASURES: Mapping[bool, tuple[MeasureKind, ...]] = MappingProxyType(
    {
        True: (Kind.JOB_PLACEMENT, Kind.PRODUCTION_GRANT, Kind.MICROCREDIT),
        False: (Kind.DIBAO, Kind.DESTITUTE_SUPPORT, Kind.ASSET_INCOME),
    }
)
"""What is looked at for those able to work (True), and for those who are not: relief
for the one, development for the other (AT-5, T-004-23)."""

ENTITLEMENTS: tuple[MeasureKind, ...] = (
    Kind.DIBAO,
    Kind.DESTITUTE_SUPPORT,
    Kind.HOUSE_REPAIR,
    Kind.EDUCATION_AID,
    Kind.RAIN_AND_DEW,
    Kind.MEDICAL_INSURANCE,
    Kind.MEDICAL_ASSISTANCE,
    Kind.RELOCATION,
)
"""What every household is asked for, whatever the cause: full coverage (T-004-12)."""
