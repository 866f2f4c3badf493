"""How a number of the checks gets its name, its value and its source."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.audit.documents import (
    CHANGSHUN_CHECKS_2024,
    COUNTY_CHECKS_2015,
    NATIONAL_MENU_2017,
)
from precisionpov.policy.documents import (
    OWN_CHECKS,
    REGISTER_AUDIT,
    REGISTER_CHECKS_2021,
)
from precisionpov.reasoning.expression import Parameter
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.unit import Unit

__all__ = ["AUDIT", "MENU", "OWN", "TOOL_2015", "TOOL_2021", "TOOL_2024", "Numbering"]

TOOL_2024: Citation = CHANGSHUN_CHECKS_2024.article("limits of the checks", "核查阈值")
MENU: Citation = NATIONAL_MENU_2017.article("limits of the checks", "核查阈值")
TOOL_2015: Citation = COUNTY_CHECKS_2015.article("limits of the checks", "核查阈值")
AUDIT: Citation = REGISTER_AUDIT.article("limits of the checks", "核查阈值")
TOOL_2021: Citation = REGISTER_CHECKS_2021.article("income", "收入")
OWN: Citation = OWN_CHECKS.article("nothing, and one", "零与一")


class Numbering:
    """Names numbers, one after the other, and keeps their values."""

    def __init__(self) -> None:
        """Start with none."""
        self._values: dict[Parameter, tuple[int, Citation]] = {}

    def __call__(  # noqa: PLR0913, PLR0917 - what a number is
        self, name: str, unit: Unit, value: int, cite: Citation, en: str, zh: str
    ) -> Parameter:
        """Name a number, and keep its value and source."""
        number = Parameter(f"audit_{name}", en, zh, unit)
        self._values[number] = (value, cite)
        return number

    def values(self) -> Mapping[Parameter, tuple[int, Citation]]:
        """Give each number with its value and source."""
        return MappingProxyType(dict(self._values))
