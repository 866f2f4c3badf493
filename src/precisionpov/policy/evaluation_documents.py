"""The documents about evaluation by third parties and the assessment of governments.

Titles in English are ours. Most were read as public pages; the issuer says so.
"""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "COMPARISON_PRACTICE",
    "COUNTY_LEADERS_2014",
    "EVALUATION_GATES",
    "EVALUATION_RATES",
    "EXIT_SCORE_PROGRAM",
    "FOUR_LOOKS_PAGE",
    "GUANGDONG_SAMPLING",
    "GUANGXI_SCORING_2015",
    "GUIZHOU_ASSESSMENT_2015",
    "HENAN_ASSESSMENT",
    "LONGHUI_LOOKS",
    "PROVINCES_ASSESSED_2016",
    "SICHUAN_ASSESSMENT_2016",
    "SPOT_CHECKS_2019",
]

EVALUATION_GATES = Document(
    key="evaluation_gates",
    en="Formulas and gates of the special evaluation of a county's exit",
    zh="贫困县退出专项评估检查指标及标准",
    issuer="public page",
)
EVALUATION_RATES = Document(
    key="evaluation_rates",
    en="The three rates and one degree of a county's exit, explained",
    zh="贫困县退出“三率一度”说明",
    issuer="public page",
)
SPOT_CHECKS_2019 = Document(
    key="spot_checks_2019",
    en="How the exits of 2018 were checked by sample",
    zh="2018年贫困县退出抽查情况",
    issuer="State Council Leading Group Office of Poverty Alleviation, as reported",
)
GUANGDONG_SAMPLING = Document(
    key="guangdong_sampling_2018",
    en="Sampling for the assessment of poverty alleviation, Guangdong, 2018",
    zh="广东省2018年脱贫攻坚考核抽样办法",
    issuer="public page about Guangdong",
)
PROVINCES_ASSESSED_2016 = Document(
    key="provinces_assessed_2016",
    en="Measures on assessing provincial Party committees and governments",
    zh="省级党委和政府扶贫开发工作成效考核办法",
    issuer="General Offices of the Central Committee and the State Council",
    number="厅字〔2016〕6号",
    published=date(2016, 2, 16),
)
COUNTY_LEADERS_2014 = Document(
    key="poor_county_leaders_2014",
    en="Opinions on assessing leading groups and cadres of poor counties",
    zh="关于改进贫困县党政领导班子和领导干部经济社会发展实绩考核工作的意见",
    issuer="Organisation Department and State Council poverty office",
    number="组通字〔2014〕43号",
)
GUIZHOU_ASSESSMENT_2015 = Document(
    key="guizhou_assessment_2015",
    en="Assessment of 50 counties of Guizhou, 2015",
    zh="贵州省2015年50个县考核指标",
    issuer="press report",
)
SICHUAN_ASSESSMENT_2016 = Document(
    key="sichuan_assessment_2016",
    en="Weights in the assessment of poverty alleviation, Sichuan, 2016",
    zh="四川省2016年脱贫攻坚考核权重",
    issuer="press report",
    published=date(2016, 9, 28),
)
HENAN_ASSESSMENT = Document(
    key="henan_assessment",
    en="How identification and help are assessed, Henan",
    zh="河南省精准识别、精准帮扶考核办法",
    issuer="public page of a district of Zhengzhou",
)
FOUR_LOOKS_PAGE = Document(
    key="four_looks",
    en="The four looks of Yina town, Weining county, Guizhou",
    zh="贵州省威宁县迤那镇“四看法”",
    issuer="press reports and a keyword page",
)
GUANGXI_SCORING_2015 = Document(
    key="guangxi_scoring_2015",
    en="Identification by score, Guangxi, 2015",
    zh="广西2015年精准识别入户评估评分办法",
    issuer="press reports",
    published=date(2015, 11, 23),
)
LONGHUI_LOOKS = Document(
    key="longhui_looks",
    en="Five compare, five look, three priority, Longhui county, Hunan",
    zh="湖南省隆回县“五比五看三优先”识别法",
    issuer="press report",
)
EXIT_SCORE_PROGRAM = Document(
    key="exit_score_program",
    en="A hundred points for exit, in a program of the register",
    zh="建档立卡系统脱贫评分程序（百分制）",
    issuer="public code; the place is not printed",
)
COMPARISON_PRACTICE = Document(
    key="comparison_practice",
    en="Households compared with the data of other agencies, in practice",
    zh="贫困户信息部门数据比对做法",
    issuer="public pages",
)
