"""The policies that come with the library: the nation, and places made from it."""

from precisionpov.policy.local.guangxi import GUANGXI
from precisionpov.policy.local.guizhou import GUIZHOU, GUIZHOU_CHANGSHUN
from precisionpov.policy.local.monitoring import MONITORING_PLACES
from precisionpov.policy.national import NATIONAL

__all__ = ["GUANGXI", "GUIZHOU", "GUIZHOU_CHANGSHUN", "MONITORING_PLACES", "NATIONAL"]
