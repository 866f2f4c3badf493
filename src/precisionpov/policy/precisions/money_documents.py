"""The documents about money and people sent, each once. Titles are ours."""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "DOUBLE_LINK_2012",
    "FIRST_SECRETARIES_2015",
    "FUND_EVALUATION_2017",
    "FUND_MEASURES_2017",
    "INTEGRATION_2016",
    "OLDER_FUND_RULES",
    "WORK_TEAMS_2014",
    "WORK_TEAMS_2017",
]

FUND_MEASURES_2017 = Document(
    key="fund_measures_2017",
    en="Measures on the management of central special poverty funds",
    zh="中央财政专项扶贫资金管理办法",
    issuer="Ministry of Finance and five others",
    number="财农〔2017〕8号",
    published=date(2017, 3, 13),
)
OLDER_FUND_RULES = Document(
    key="older_fund_rules",
    en="Rules of special poverty funds before 2017, as places published them",
    zh="财政专项扶贫资金管理办法（2017年以前）",
    issuer="public pages",
)
INTEGRATION_2016 = Document(
    key="integration_2016",
    en="Opinions on how poor counties integrate funds for farming and villages",
    zh="关于支持贫困县开展统筹整合使用财政涉农资金试点的意见",
    issuer="General Office of the State Council",
    number="国办发〔2016〕22号",
    published=date(2016, 4, 12),
)
FUND_EVALUATION_2017 = Document(
    key="fund_evaluation_2017",
    en="Measures on the evaluation of special poverty funds",
    zh="财政专项扶贫资金绩效评价办法",
    issuer="Ministry of Finance and State Council Leading Group Office",
    number="财农〔2017〕115号",
    published=date(2017, 9, 8),
)
FIRST_SECRETARIES_2015 = Document(
    key="first_secretaries_2015",
    en="Notice on sending good cadres to villages as first secretaries",
    zh="关于做好选派机关优秀干部到村任第一书记工作的通知",
    issuer="Organisation Department of the Central Committee and two others",
)
WORK_TEAMS_2014 = Document(
    key="work_teams_2014",
    en="Report that 125,000 work teams live in 128,000 poor villages, 2014",
    zh="全国驻村工作队基本全覆盖的报道",
    issuer="public page",
)
WORK_TEAMS_2017 = Document(
    key="work_teams_2017",
    en="Guiding opinions on how work teams in poor villages are chosen and managed",
    zh="关于加强贫困村驻村工作队选派管理工作的指导意见",
    issuer="General Offices of the Central Committee and of the State Council",
)
DOUBLE_LINK_2012 = Document(
    key="double_link_2012",
    en="Gansu's double link: units with villages, cadres with households",
    zh="甘肃省联村联户、为民富民行动",
    issuer="Gansu province, as the press reported",
)
