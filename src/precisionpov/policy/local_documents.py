"""Documents, forms and pages of one place that rules and numbers cite, each once.

Titles in English are ours. Many are known only from public pages that quote them;
their issuer says so. Where even the place is not printed, the title says so too.
"""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "CHANGSHUN_HANDBOOK_2017",
    "CHUXIONG_INCOME_CARD",
    "COUNTY_CHART_2015",
    "COUNTY_HANDBOOK_JIANGXI",
    "FOUR_IN_SEVEN_OUT_2017",
    "GROWTH_SERIES",
    "GUANGDONG_2016",
    "GUANGXI_FORM_2017",
    "GUANGXI_VETO_2015",
    "GUANGZHOU_FORM_2012",
    "GUIZHOU_FORM_2013",
    "HAINAN_PRINT_FORM",
    "HEBEI_TRIAL_RULES",
    "HOUSING_COMMUNITY_2022",
    "HUNAN_DIBAO_RULES",
    "JIANGSU_2016",
    "LIAONING_LINE",
    "MONTHLY_INCOME_FORM",
    "MUST_INCLUDE_PAGE",
    "NANKANG_2024",
    "NINE_RED_LINES_2017",
    "PASTORAL_COUNTY_2017",
    "PASTORAL_VARIANT",
    "QINZHOU_FORM_2019",
    "SCHOOL_AID_PRACTICE",
    "SHAANXI_577",
    "SHANGRAO_2017",
    "SUIBIN_2016",
    "THIRTEEN_ITEM_LIST",
    "TOWN_REPORT",
    "TUNCHANG_2019",
    "WATER_CHENGKOU_2023",
    "WATER_GUIZHOU_2018",
    "WUQIA_2018",
    "ZHAOTAN_2021",
    "ZHEJIANG_2015",
]

# Lines

ZHEJIANG_2015 = Document(
    key="zhejiang_2015",
    en="Report that nobody in Zhejiang is left below 4,600 yuan",
    zh="浙江省消除家庭人均收入4600元以下贫困现象",
    issuer="newspaper of 24 December 2015",
    published=date(2015, 12, 24),
)
GROWTH_SERIES = Document(
    key="growth_series",
    en="Planning figures of provinces: 2,800 yuan of 2014 growing by 6 % a year",
    zh="按2014年2800元、每年递增6%测算的脱贫标准",
    issuer="provinces, as public pages report",
)
GUANGDONG_2016 = Document(
    key="guangdong_2016",
    en="Guangdong's opinions on precise poverty alleviation in three years",
    zh="关于新时期精准扶贫精准脱贫三年攻坚的实施意见",
    issuer="Party committee and government of Guangdong",
    number="粤发〔2016〕13号",
)
JIANGSU_2016 = Document(
    key="jiangsu_2016",
    en="Jiangsu's programme for people of low income, 2016-2020",
    zh="江苏省“十三五”农村扶贫开发规划",
    issuer="government of Jiangsu",
)
LIAONING_LINE = Document(
    key="liaoning_line",
    en="Liaoning raises its poverty line to 3,200 yuan",
    zh="辽宁省贫困标准提高到3200元",
    issuer="public page",
)
SHAANXI_577 = Document(
    key="shaanxi_577",
    en='Shaanxi\'s "5-7-7" standard of exit',
    zh="陕西省贫困退出“577”标准",
    issuer="public page",
)
WUQIA_2018 = Document(
    key="wuqia_2018",
    en="Questions and answers of Wuqia county, Xinjiang, 26 June 2018",
    zh="新疆乌恰县脱贫攻坚应知应会",
    issuer="government of Wuqia county",
    published=date(2018, 6, 26),
)

NANKANG_2024 = Document(
    key="nankang_2024",
    en="Questions and answers on monitoring, Nankang district, Jiangxi, 2024",
    zh="江西省赣州市南康区防返贫监测政策问答",
    issuer="government of Nankang district",
)

# Income

CHUXIONG_INCOME_CARD = Document(
    key="chuxiong_income_card",
    en="Income card of Chuxiong prefecture, Yunnan",
    zh="楚雄州贫困户收入明白卡",
    issuer="public page",
)
GUANGZHOU_FORM_2012 = Document(
    key="guangzhou_form_2012",
    en="Household form of Guangzhou, 2012",
    zh="广州市2012年扶贫户调查表",
    issuer="public code, not official",
)
MONTHLY_INCOME_FORM = Document(
    key="monthly_income_form",
    en="Monthly income form of a poor household, place not printed",
    zh="贫困户月收入登记表",
    issuer="public page",
)
QINZHOU_FORM_2019 = Document(
    key="qinzhou_form_2019",
    en="Income form of relocated households, Qinnan district of Qinzhou, 2019",
    zh="钦州市钦南区易地搬迁户2019年收入登记表",
    issuer="government of Qinnan district; seen in public code",
)
SCHOOL_AID_PRACTICE = Document(
    key="school_aid_practice",
    en="A local practice that counts school aid as income, place not printed",
    zh="某地将教育补助计入收入的做法",
    issuer="public page",
)
THIRTEEN_ITEM_LIST = Document(
    key="thirteen_item_list",
    en="List of what is and what is not income, county not printed",
    zh="贫困户收入计入与不计入清单",
    issuer="public page",
)
TUNCHANG_2019 = Document(
    key="tunchang_2019",
    en="Income windows of the yearly cycles, Tunchang county, Hainan",
    zh="海南省屯昌县动态管理收入核算时段说明",
    issuer="newspaper of 4 July 2019",
    published=date(2019, 7, 4),
)

# Identification: members, procedure, lists

COUNTY_CHART_2015 = Document(
    key="county_chart_2015",
    en="A county's flow chart of identification and exit, 2015",
    zh="2015年贫困户识别和退出流程图",
    issuer="public page",
)
FOUR_IN_SEVEN_OUT_2017 = Document(
    key="four_in_seven_out_2017",
    en='"Four in, seven out", 2017; Sichuan by one copy, Chongqing by another',
    zh="四进七不进、一出三不出",
    issuer="public page",
)
GUANGXI_VETO_2015 = Document(
    key="guangxi_veto_2015",
    en="Guangxi's one-vote vetoes in identification, 2015",
    zh="广西2015年精准识别一票否决",
    issuer="press reports",
)
GUIZHOU_FORM_2013 = Document(
    key="guizhou_form_2013",
    en="Household form of Guizhou, 2013",
    zh="贵州省2013年贫困户登记表",
    issuer="public page",
)
HAINAN_PRINT_FORM = Document(
    key="hainan_print_form",
    en="Printed form of Hainan's register",
    zh="海南省建档立卡贫困户信息打印表",
    issuer="public code, not official",
)
HEBEI_TRIAL_RULES = Document(
    key="hebei_trial_rules",
    en="Hebei's trial rules on who is not identified",
    zh="河北省贫困对象不予识别情形（试行）",
    issuer="public page",
)
HUNAN_DIBAO_RULES = Document(
    key="hunan_dibao_rules",
    en="Hunan's rules on members of a household for the subsistence allowance",
    zh="湖南省最低生活保障家庭成员认定规定",
    issuer="public page",
)
MUST_INCLUDE_PAGE = Document(
    key="must_include_page",
    en="Four kinds of households that must be included",
    zh="四类必须纳入的贫困户",
    issuer="public page",
)
NINE_RED_LINES_2017 = Document(
    key="nine_red_lines_2017",
    en="Nine red lines of identification, 2017",
    zh="贫困户识别九条红线",
    issuer="public page",
)
PASTORAL_COUNTY_2017 = Document(
    key="pastoral_county_2017",
    en="Eight items to check first, a pastoral county, 2017",
    zh="牧区县2017年重点核查八类情形",
    issuer="public page",
)
PASTORAL_VARIANT = Document(
    key="pastoral_variant",
    en="Six situations that are not listed, a pastoral and farming county",
    zh="农牧区县六种不纳入情形",
    issuer="public page",
)
SHANGRAO_2017 = Document(
    key="shangrao_2017",
    en='"Seven clear-outs, four strict reviews", Shangrao, 2017',
    zh="上饶市“七清四严”",
    issuer="public page of 15 May 2017",
    published=date(2017, 5, 15),
)
SUIBIN_2016 = Document(
    key="suibin_2016",
    en="Eleven kinds of people who do not enter, Suibin county, 2016",
    zh="黑龙江省绥滨县十一类人不得进入",
    issuer="public page",
)
ZHAOTAN_2021 = Document(
    key="zhaotan_2021",
    en="Two appraisals, two publicities: procedure of Zhaotan town",
    zh="某镇“两评议两公示一比对一公告”程序",
    issuer="government of Zhaotan town",
    published=date(2021, 1, 4),
)

# Exit and guarantees

CHANGSHUN_HANDBOOK_2017 = Document(
    key="changshun_handbook_2017",
    en="Policy handbook of Changshun county, Guizhou, 2017",
    zh="贵州省长顺县2017年脱贫攻坚政策手册",
    issuer="government of Changshun county; seen in public code",
)
COUNTY_HANDBOOK_JIANGXI = Document(
    key="county_handbook_jiangxi",
    en="Handbook of a county in the manner of Jiangxi",
    zh="江西某县脱贫攻坚手册",
    issuer="public page",
)
GUANGXI_FORM_2017 = Document(
    key="guangxi_form_2017",
    en='Guangxi\'s "eight haves, one exceed" form for exit, 2017',
    zh="广西2017年贫困户脱贫摘帽“双认定”验收表",
    issuer="Pinggui district of Hezhou; seen in public code",
)
HOUSING_COMMUNITY_2022 = Document(
    key="housing_community_2022",
    en="What counts as safe rural housing, a community's notice of 2022",
    zh="农村住房安全保障标准说明",
    issuer="public page of 5 September 2022",
    published=date(2022, 9, 5),
)
TOWN_REPORT = Document(
    key="town_report",
    en="A town's report on precision poverty alleviation, with causes by share",
    zh="某镇精准扶贫工作调研报告",
    issuer="public page",
)
WATER_CHENGKOU_2023 = Document(
    key="water_chengkou_2023",
    en="Criteria of safe rural drinking water, Chengkou county, Chongqing",
    zh="重庆市城口县农村饮水安全标准",
    issuer="government of Chengkou county",
    published=date(2023, 3, 24),
)
WATER_GUIZHOU_2018 = Document(
    key="water_guizhou_2018",
    en="Guizhou's standard of safe drinking water, as told in 2018",
    zh="贵州省农村饮水安全标准",
    issuer="public page of 20 August 2018",
    published=date(2018, 8, 20),
)
