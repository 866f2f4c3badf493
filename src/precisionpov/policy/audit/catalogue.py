"""Every check of the register, in one row."""

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

__all__ = ["AUDIT_CHECKS"]

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
