"""What money may pay for, and what may be integrated (F-3, F-5, F-7).

References:
    The fund measures of 2017, and older rules; the opinions on integration of 2016.

Checked with:
    The rulebook's section 9, item by item.

Limitations:
    The forbidden uses are known from memory and from older texts; all versions that
    were read repeat them. Some of the items that may be integrated were not read.
"""

from precisionpov.records.fund_kinds import FundPurpose, FundUse

__all__ = ["INTEGRATION_SCOPE", "OWN_CHANNEL_USES", "PROHIBITED_USES"]

PROHIBITED_USES: tuple[FundUse, ...] = (
    FundUse.UNIT_EXPENDITURE,
    FundUse.VEHICLES,
    FundUse.BONUSES,
    FundUse.ENTERPRISE_LOSSES,
    FundUse.OFFICE_BUILDINGS,
    FundUse.BUDGET_GAPS,
    FundUse.LARGE_CAPITAL_PROJECTS,
    FundUse.URBAN_PROJECTS,
    FundUse.ENTERPRISE_GUARANTEES,
    FundUse.SHAM_INVESTMENT,
    FundUse.UNRELATED,
)
"""What special poverty funds may not pay for (F-5)."""

OWN_CHANNEL_USES: tuple[FundUse, ...] = (
    FundUse.EDUCATION,
    FundUse.SCIENCE_AND_CULTURE,
    FundUse.HEALTH,
    FundUse.MEDICAL_CARE,
    FundUse.SOCIAL_SECURITY,
)
"""What is paid for by funds of its own (F-3)."""

INTEGRATION_SCOPE: tuple[FundPurpose, ...] = tuple(
    one for one in FundPurpose if one is not FundPurpose.OTHER
)
"""The items that a poor county may integrate, as of 2016 (F-7)."""
