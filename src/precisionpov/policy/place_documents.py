"""Documents about villages and counties, each once. Titles in English are ours."""

from precisionpov.reasoning.source import Document

__all__ = [
    "CAOPING_2018",
    "CHANGSHUN_VILLAGES_2017",
    "COUNTY_SERIES",
    "DEEP_POVERTY_2017",
    "DEQIN_2016",
    "GUANGDONG_INDEX_2017",
    "GUANGXI_COUNTY_FORM_2017",
    "GUANGXI_VILLAGE_FORM_2017",
    "POOR_VILLAGES_2014",
    "POOR_VILLAGES_COUNTY_2014",
    "POOR_VILLAGES_PROVINCE_2014",
    "SICHUAN_2020",
    "WESTERN_PAPER_2019",
    "WUQIA_VILLAGES_2014",
    "YUANZHOU_VILLAGES",
]

PAGE = "public page"

POOR_VILLAGES_2014 = Document(
    key="poor_villages_2014",
    en="How poor villages are recognised: one high, one low, one none",
    zh="贫困村识别标准（一高一低一无）",
    issuer="public pages that quote the work plan of 2014",
)
POOR_VILLAGES_COUNTY_2014 = Document(
    key="poor_villages_county_2014",
    en="How a county in the manner of Hunan recognised poor villages in 2014",
    zh="某县贫困村识别标准（2014年）",
    issuer=PAGE,
)
POOR_VILLAGES_PROVINCE_2014 = Document(
    key="poor_villages_province_2014",
    en="How a province that is not named recognised poor villages on data of 2013",
    zh="某省贫困村识别标准（2013年数据）",
    issuer=PAGE,
)
WUQIA_VILLAGES_2014 = Document(
    key="wuqia_villages_2014",
    en="How Xinjiang recognised poor villages, as Wuqia county tells it",
    zh="新疆贫困村识别标准（乌恰县问答）",
    issuer="government of Wuqia county, Xinjiang",
)
DEEP_POVERTY_2017 = Document(
    key="deep_poverty_2017",
    en="Deep poverty: two high, one low, one poor, three heavy",
    zh="深度贫困村“两高一低一差三重”",
    issuer="government of Changshun county; seen in public code",
)
CAOPING_2018 = Document(
    key="caoping_2018",
    en="Exit of villages in Caoping town, Zhashui county, Shaanxi, 2018",
    zh="陕西省柞水县曹坪镇贫困村退出",
    issuer=PAGE,
)
GUANGXI_VILLAGE_FORM_2017 = Document(
    key="guangxi_village_form_2017",
    en='Guangxi\'s "eleven haves, one below" form for the exit of villages, 2017',
    zh="广西2017年贫困村脱贫摘帽“十一有一低于”验收表",
    issuer="Pinggui district of Hezhou; seen in public code",
)
GUANGXI_COUNTY_FORM_2017 = Document(
    key="guangxi_county_form_2017",
    en='Guangxi\'s "nine haves, one below" form for the exit of counties, 2017',
    zh="广西2017年贫困县脱贫摘帽“九有一低于”验收表",
    issuer="Pinggui district of Hezhou; seen in public code",
)
CHANGSHUN_VILLAGES_2017 = Document(
    key="changshun_villages_2017",
    en="Exit of villages in the policy handbook of Changshun county, 2017",
    zh="贵州省长顺县2017年脱贫攻坚政策手册·贫困村出列",
    issuer="government of Changshun county; seen in public code",
)
GUANGDONG_INDEX_2017 = Document(
    key="guangdong_index_2017",
    en="Exit indices of Guangdong's platform for poverty alleviation, 2017",
    zh="广东省新时期脱贫攻坚平台2017年退出指标",
    issuer="seen in public code, not official",
)
YUANZHOU_VILLAGES = Document(
    key="yuanzhou_villages",
    en="Exit of villages in Yuanzhou district, Jiangxi",
    zh="江西省袁州区贫困村退出标准",
    issuer=PAGE,
)
DEQIN_2016 = Document(
    key="deqin_2016",
    en="Exit in Deqin county, Yunnan, 2016",
    zh="云南省德钦县2016年脱贫退出标准",
    issuer=PAGE,
)
WESTERN_PAPER_2019 = Document(
    key="western_paper_2019",
    en="Exit of a village in the west, a paper of 2019",
    zh="西部某村脱贫退出（2019年论文）",
    issuer=PAGE,
)
SICHUAN_2020 = Document(
    key="sichuan_2020",
    en="Exit of counties in Sichuan, 2020, as a county tells it",
    zh="四川省2020年贫困县退出标准",
    issuer=PAGE,
)
COUNTY_SERIES = Document(
    key="county_series",
    en="Counties that exited, by the year for which they exited",
    zh="历年脱贫摘帽县数",
    issuer="State Council Leading Group Office of Poverty Alleviation, as the press "
    "reported",
)
