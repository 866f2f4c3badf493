"""Indices of many households: how poor, in how many ways, and how well targeted."""

from precisionpov.indices.benefits import BenefitIncidence, benefit_incidence
from precisionpov.indices.deprivation import (
    DeprivationFigures,
    DeprivationIndex,
    IndicatorFigures,
    deprivation_index,
    deprivations,
)
from precisionpov.indices.gaps import PovertyFigures, PovertyIndices, poverty_indices
from precisionpov.indices.growth import (
    ChangeParts,
    PovertyChange,
    PovertyIndex,
    decompose_change,
)
from precisionpov.indices.incomes import HouseholdIncome
from precisionpov.indices.reports import (
    CountedShares,
    before_growth,
    counts_from_shares,
    per_unit,
)
from precisionpov.indices.targeting import (
    TargetingTable,
    targeting_by_rank,
    targeting_table,
)
from precisionpov.indices.transfers import (
    TransferEffect,
    TransferFrom,
    transfer_effect,
)

__all__ = [
    "BenefitIncidence",
    "ChangeParts",
    "CountedShares",
    "DeprivationFigures",
    "DeprivationIndex",
    "HouseholdIncome",
    "IndicatorFigures",
    "PovertyChange",
    "PovertyFigures",
    "PovertyIndex",
    "PovertyIndices",
    "TargetingTable",
    "TransferEffect",
    "TransferFrom",
    "before_growth",
    "benefit_incidence",
    "counts_from_shares",
    "decompose_change",
    "deprivation_index",
    "deprivations",
    "per_unit",
    "poverty_indices",
    "targeting_by_rank",
    "targeting_table",
    "transfer_effect",
]
