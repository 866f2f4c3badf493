"""What contradicts itself in the record of a village or a county: notes, no verdict.

Numbers that cannot be are not used: what rests on them is unknown, and a note tells.
"""

from precisionpov.facts.places import (
    coverage_fits,
    poor_within_population,
    population_recorded,
)
from precisionpov.policy.documents import OWN_CHECKS
from precisionpov.reasoning.expression import Criterion

__all__ = ["POPULATION_CHECKS", "REACH_CHECKS"]

_CITE = OWN_CHECKS.article("populations", "人口与覆盖数")

POPULATION_CHECKS: tuple[Criterion, ...] = (
    Criterion(
        "poor_above_population",
        ~poor_within_population,
        _CITE,
        "More poor people are recorded than there are people.",
        "登记的贫困人口超过总人口。",
    ),
    Criterion(
        "population_zero",
        ~population_recorded,
        _CITE,
        "The population recorded is zero.",
        "登记的人口为零。",
    ),
)
"""Notes on populations."""

REACH_CHECKS: tuple[Criterion, ...] = (
    *POPULATION_CHECKS,
    Criterion(
        "reach_above_whole",
        ~coverage_fits,
        _CITE,
        "A service, or a finding of a sample, counts more than there are.",
        "有覆盖数或抽样查出数超过应有数。",
    ),
)
"""The same, and on how far services and samples reach."""
