"""The numbers that checks of the register compare with, each with its source."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.audit.amounts import AMOUNT_VALUES
from precisionpov.policy.audit.sizes import SIZE_VALUES
from precisionpov.policy.audit.times import TIME_VALUES
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation

__all__ = ["AUDIT_VALUES"]

AUDIT_VALUES: Mapping[Parameter, tuple[int, Citation]] = MappingProxyType(
    {**AMOUNT_VALUES, **SIZE_VALUES, **TIME_VALUES}
)
"""Each number with its value and source; the line of one tool has a year each."""
