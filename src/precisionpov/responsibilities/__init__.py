"""Who answers for what, level by level, and who helps (P-1, T-004-24, R-10)."""

from precisionpov.responsibilities.gaps import (
    missing_finance_roles,
    missing_mutual_help,
    technicians_by_village,
)
from precisionpov.responsibilities.levels import (
    HelpLevel,
    LevelCoverage,
    responsibility_table,
)
from precisionpov.responsibilities.practicalities import (
    PracticalityCheck,
    check_practicalities,
)

__all__ = [
    "HelpLevel",
    "LevelCoverage",
    "PracticalityCheck",
    "check_practicalities",
    "missing_finance_roles",
    "missing_mutual_help",
    "responsibility_table",
    "technicians_by_village",
]
