"""Every check of the register, in one row; and what is not checked."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.policy.audit.accounts import ACCOUNTS_CHECKS
from precisionpov.policy.audit.attribute import ATTRIBUTE_CHECKS
from precisionpov.policy.audit.causes import CAUSES_CHECKS
from precisionpov.policy.audit.check import AuditCheck
from precisionpov.policy.audit.education import EDUCATION_CHECKS
from precisionpov.policy.audit.employment import EMPLOYMENT_CHECKS
from precisionpov.policy.audit.health import HEALTH_CHECKS
from precisionpov.policy.audit.housing import HOUSING_CHECKS
from precisionpov.policy.audit.identity import IDENTITY_CHECKS
from precisionpov.policy.audit.insurance import INSURANCE_CHECKS
from precisionpov.policy.audit.labour import LABOUR_CHECKS
from precisionpov.policy.audit.land import LAND_CHECKS
from precisionpov.policy.audit.measures import MEASURES_CHECKS
from precisionpov.policy.audit.membership import MEMBERSHIP_CHECKS
from precisionpov.policy.audit.monitoring import MONITORING_CHECKS
from precisionpov.policy.audit.posts import POSTS_CHECKS
from precisionpov.policy.audit.village import VILLAGE_CHECKS

__all__ = ["AUDIT_CHECKS", "NOT_CHECKED"]

AUDIT_CHECKS: tuple[AuditCheck, ...] = (
    *IDENTITY_CHECKS,
    *MEMBERSHIP_CHECKS,
    *HEALTH_CHECKS,
    *EDUCATION_CHECKS,
    *LABOUR_CHECKS,
    *EMPLOYMENT_CHECKS,
    *POSTS_CHECKS,
    *INSURANCE_CHECKS,
    *HOUSING_CHECKS,
    *LAND_CHECKS,
    *ATTRIBUTE_CHECKS,
    *ACCOUNTS_CHECKS,
    *CAUSES_CHECKS,
    *MONITORING_CHECKS,
    *MEASURES_CHECKS,
    *VILLAGE_CHECKS,
)
"""Every check, topic by topic."""

NOT_CHECKED: Mapping[str, str] = MappingProxyType(
    {
        "ID-60, school status empty at 6 to 23": (
            "a blank school status means not at school, as in the tool of 2024, so "
            "that the two cannot be told apart"
        ),
    }
)
"""What the sources ask for and no check asks, with the reason."""
