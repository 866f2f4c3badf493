"""The documents and pages on monitoring against a return to poverty, each once.

Titles in English are ours. Most are known only from public pages that quote them.
"""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "ANHUI_2020",
    "DEHUA_2024",
    "ELIMINATION_CASES_2021",
    "ELIMINATION_PAGE",
    "FOUR_NO_REMOVALS",
    "GUANGDE_2025",
    "GUIZHOU_CHECKS_2023",
    "HUNAN_2021",
    "MONITORED_KINDS_PAGE",
    "MONITORING_2020",
    "MONITORING_2021",
    "RETURN_HANDBOOK",
    "TRANSITION_PAGE",
    "YUANMOU_2023",
]

MONITORING_2020 = Document(
    key="monitoring_2020",
    en="Guiding opinions on monitoring and help against a return to poverty",
    zh="关于建立防止返贫监测和帮扶机制的指导意见",
    issuer="State Council Leading Group of Poverty Alleviation",
    number="国开发〔2020〕6号",
    published=date(2020, 3, 20),
)
MONITORING_2021 = Document(
    key="monitoring_2021",
    en="Guiding opinions on improving monitoring and help against a return to poverty",
    zh="关于健全防止返贫动态监测和帮扶机制的指导意见",
    issuer="Central Rural Work Leading Group",
    number="中农组发〔2021〕7号",
)
MONITORED_KINDS_PAGE = Document(
    key="monitored_kinds_page",
    en="The three kinds of monitored household",
    zh="三类监测对象",
    issuer="public pages that quote the opinions of 2021",
)
ELIMINATION_PAGE = Document(
    key="elimination_page",
    en="Standard and steps of risk elimination",
    zh="监测对象风险消除标准和程序",
    issuer="county government, public page",
)
ELIMINATION_CASES_2021 = Document(
    key="elimination_cases_2021",
    en="Cases in which a risk may not be marked as eliminated, Hainan, 2021",
    zh="海南省不得标注风险消除的情形",
    issuer="provincial government, known from a copy",
)
FOUR_NO_REMOVALS = Document(
    key="four_no_removals",
    en="The four no-removals: responsibility, policy, help, supervision",
    zh="四个不摘",
    issuer="public pages",
)
TRANSITION_PAGE = Document(
    key="transition_page",
    en="The transition period of five years, 2021 to 2025",
    zh="五年过渡期（2021—2025年）",
    issuer="public page on the use of funds",
)
RETURN_HANDBOOK = Document(
    key="return_handbook",
    en="Handbook of the yearly dynamic management of the register",
    zh="建档立卡动态管理工作手册",
    issuer="public page",
)
ANHUI_2020 = Document(
    key="anhui_2020",
    en="Report on marginal households in Anhui, 30 June 2020",
    zh="安徽省边缘户监测报道",
    issuer="People's Daily, known from a copy",
    published=date(2020, 6, 30),
)
HUNAN_2021 = Document(
    key="hunan_2021",
    en="Report on monitoring in Hunan, 3 November 2021",
    zh="湖南省防返贫监测报道",
    issuer="news site of Yuetang district",
    published=date(2021, 11, 3),
)
YUANMOU_2023 = Document(
    key="yuanmou_2023",
    en="Who is monitored in Yuanmou county, Yunnan, 2023",
    zh="云南省元谋县2023年监测对象识别标准",
    issuer="government of Yuanmou county",
)
DEHUA_2024 = Document(
    key="dehua_2024",
    en="Monitoring in Dehua county, Fujian, 6 March 2024",
    zh="福建省德化县防返贫监测标准",
    issuer="government of Dehua county",
    published=date(2024, 3, 6),
)
GUANGDE_2025 = Document(
    key="guangde_2025",
    en="Monitoring line of Guangde, Anhui, 2025",
    zh="安徽省广德市2025年监测标准",
    issuer="public page",
)
GUIZHOU_CHECKS_2023 = Document(
    key="guizhou_checks_2023",
    en="Rules of a check of monitoring data, Guizhou, 2023",
    zh="贵州省防返贫监测数据核查规则（2023年）",
    issuer="public code, not official",
)
