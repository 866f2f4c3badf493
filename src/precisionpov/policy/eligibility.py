"""By which rule it is judged whether a household may get a kind of measure."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.records.measure_kinds import MeasureKind

__all__ = ["ANY_MEASURE", "ELIGIBILITY"]

Kind = MeasureKind

ANY_MEASURE = "measure_any"
"""The rule that any measure is asked which has none of its own on a day."""

ELIGIBILITY: Mapping[MeasureKind, str] = MappingProxyType(
    {kind: f"measure_{kind}" for kind in MeasureKind}
    | dict.fromkeys((Kind.MEDICAL_ASSISTANCE, Kind.SIGNED_DOCTOR), "measure_illness")
    | dict.fromkeys(
        (Kind.REHABILITATION, Kind.DISABILITY_ALLOWANCE),
        "measure_disability",
    )
    | dict.fromkeys(
        (
            Kind.PRACTICAL_TRAINING,
            Kind.SKILL_CERTIFICATE,
            Kind.JOB_PLACEMENT,
            Kind.PRODUCTION_GRANT,
            Kind.AGRICULTURAL_TECHNOLOGY,
            Kind.INCENTIVE_GRANT,
            Kind.E_COMMERCE,
            Kind.TOURISM,
        ),
        "measure_work",
    )
)
"""The name of the rule that each kind is asked, where there is one in force.

A kind without a rule in force is asked :data:`ANY_MEASURE`.
"""
