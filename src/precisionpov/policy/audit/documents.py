"""The documents that the checks of the register cite. Titles are ours."""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = ["CHANGSHUN_CHECKS_2024", "COUNTY_CHECKS_2015", "NATIONAL_MENU_2017"]

NATIONAL_MENU_2017 = Document(
    key="national_menu_2017",
    en="Menu of data checks of the national register, 2017",
    zh="全国扶贫开发信息系统数据核查项目（2017年）",
    issuer="public code, not official",
)
COUNTY_CHECKS_2015 = Document(
    key="county_checks_2015",
    en="Doubtful points that a county's tool looks for, 2015 to 2017",
    zh="某县建档立卡数据疑点核查项目（2015至2017年）",
    issuer="public code, not official",
)
CHANGSHUN_CHECKS_2024 = Document(
    key="changshun_checks_2024",
    en="Checks run over the register of Changshun county, early 2024",
    zh="长顺县防返贫监测信息系统数据核查项目（2024年初）",
    issuer="public code, not official",
    published=date(2024, 1, 22),
)
