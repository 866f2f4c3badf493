"""The policies that come with the library: the nation, and places made from it."""

from precisionpov.policy.local.guangxi import GUANGXI
from precisionpov.policy.local.guizhou import GUIZHOU, GUIZHOU_CHANGSHUN
from precisionpov.policy.local.jiangxi import JIANGXI_COUNTY
from precisionpov.policy.local.monitoring import MONITORING_PLACES
from precisionpov.policy.local.other_exits import (
    CAOPING,
    DEQIN,
    SICHUAN,
    WESTERN_VILLAGE,
    YUANZHOU,
)
from precisionpov.policy.local.poor_villages import (
    COUNTY_2014,
    GUANGDONG,
    PROVINCE_2014,
    XINJIANG,
)
from precisionpov.policy.local.shaanxi import SHAANXI
from precisionpov.policy.local.three_not_out import THREE_NOT_OUT
from precisionpov.policy.local.zizhou import ZIZHOU
from precisionpov.policy.national import NATIONAL

__all__ = [
    "CAOPING",
    "COUNTY_2014",
    "DEQIN",
    "GUANGDONG",
    "GUANGXI",
    "GUIZHOU",
    "GUIZHOU_CHANGSHUN",
    "JIANGXI_COUNTY",
    "MONITORING_PLACES",
    "NATIONAL",
    "PROVINCE_2014",
    "SHAANXI",
    "SICHUAN",
    "THREE_NOT_OUT",
    "WESTERN_VILLAGE",
    "XINJIANG",
    "YUANZHOU",
    "ZIZHOU",
]
