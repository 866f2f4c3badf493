"""The national documents that rules and numbers cite, each once.

Titles in English are ours. A number or a day that is not known is None. How sure we
are of what a document says stands in each citation, not here. Documents of one
province, county or town stand in :mod:`precisionpov.policy.local_documents`.
"""

from datetime import date

from precisionpov.reasoning.source import Document

__all__ = [
    "DIBAO_LINKING_2016",
    "EXIT_OPINIONS_2016",
    "HOUSEHOLD_FORM_2014",
    "HOUSING_GUIDE_2009",
    "HOUSING_GUIDE_2019",
    "INCOME_DEFINITIONS",
    "INCOME_EXCLUSIONS",
    "INCOME_FORMULA",
    "INNOVATION_OPINIONS_2013",
    "LINE_2019_PRESS",
    "LINE_2020_STATEMENT",
    "LINE_STATEMENT_2015",
    "MECHANISM_PLAN_2014",
    "MEDICAL_PLAN_2018",
    "OUTLINE_2011",
    "OWN_CHECKS",
    "POVERTY_STATISTICS",
    "REGISTERING_PLAN_2014",
    "REGISTERING_STEPS_2014",
    "REGISTER_AUDIT",
    "REGISTER_CHECKS_2021",
    "REGISTER_CODES",
    "REGISTER_PROGRAM",
    "REGISTER_PROGRAM_3026",
    "SAMPLE_HOUSEHOLD_FORM",
    "STANDARDS_HISTORY",
    "STATISTICS_NOTES",
    "TEKUN_OPINIONS_2016",
    "TWO_ASSURANCES_2019",
    "WATER_CRITERIA_2018",
    "WATER_INDEX_2004",
    "WHITE_PAPER_2021",
    "WINNING_DECISION_2015",
]

# Strategy, identification, exit

OUTLINE_2011 = Document(
    key="outline_2011",
    en="Outline of development-oriented rural poverty reduction, 2011-2020",
    zh="中国农村扶贫开发纲要（2011-2020年）",
    issuer="Central Committee of the Party and State Council",
    number="中发〔2011〕10号",
)
INNOVATION_OPINIONS_2013 = Document(
    key="innovation_opinions_2013",
    en="Opinions on new mechanisms for rural poverty reduction",
    zh="关于创新机制扎实推进农村扶贫开发工作的意见",
    issuer="General Offices of the Central Committee and the State Council",
    number="中办发〔2013〕25号",
)
REGISTERING_PLAN_2014 = Document(
    key="registering_plan_2014",
    en="Work plan for registering the poor",
    zh="扶贫开发建档立卡工作方案",
    issuer="State Council Leading Group Office of Poverty Alleviation",
    number="国开办发〔2014〕24号",
    published=date(2014, 4, 2),
)
REGISTERING_STEPS_2014 = Document(
    key="registering_steps_2014",
    en="Questions and answers on the steps of registering the poor",
    zh="扶贫开发建档立卡工作问答",
    issuer="public page that quotes the work plan of 2014",
)
MECHANISM_PLAN_2014 = Document(
    key="mechanism_plan_2014",
    en="Plan for a mechanism of precision poverty alleviation",
    zh="建立精准扶贫工作机制实施方案",
    issuer="State Council Leading Group Office of Poverty Alleviation",
    number="国开办发〔2014〕30号",
    published=date(2014, 5, 26),
)
WINNING_DECISION_2015 = Document(
    key="winning_decision_2015",
    en="Decision on winning the battle against poverty",
    zh="中共中央 国务院关于打赢脱贫攻坚战的决定",
    issuer="Central Committee of the Party and State Council",
    number="中发〔2015〕34号",
    published=date(2015, 11, 29),
)
EXIT_OPINIONS_2016 = Document(
    key="exit_opinions_2016",
    en="Opinions on a mechanism of exit from poverty",
    zh="关于建立贫困退出机制的意见",
    issuer="General Offices of the Central Committee and the State Council",
    number="厅字〔2016〕16号",
    published=date(2016, 4, 28),
)
TEKUN_OPINIONS_2016 = Document(
    key="tekun_opinions_2016",
    en="Opinions on support for the destitute",
    zh="关于进一步健全特困人员救助供养制度的意见",
    issuer="State Council",
    number="国发〔2016〕14号",
)
DIBAO_LINKING_2016 = Document(
    key="dibao_linking_2016",
    en="Opinions on linking the subsistence allowance with poverty alleviation",
    zh="关于做好农村最低生活保障制度与扶贫开发政策有效衔接的指导意见",
    issuer="General Office of the State Council",
    number="国办发〔2016〕70号",
)

# Guarantees

TWO_ASSURANCES_2019 = Document(
    key="two_assurances_2019",
    en="Guiding opinions on food, clothing, education, medical care and housing",
    zh="关于解决“两不愁三保障”突出问题的指导意见",
    issuer="State Council Leading Group of Poverty Alleviation",
    number="国开发〔2019〕15号",
    published=date(2019, 6, 23),
)
"""June 2019 is attested; the day is from memory."""
MEDICAL_PLAN_2018 = Document(
    key="medical_plan_2018",
    en="Three-year plan for medical insurance of the poor, 2018-2020",
    zh="医疗保障扶贫三年行动实施方案（2018-2020年）",
    issuer="National Healthcare Security Administration and others",
)
HOUSING_GUIDE_2009 = Document(
    key="housing_guide_2009",
    en="Technical guide for grading dangerous rural houses, trial",
    zh="农村危险房屋鉴定技术导则（试行）",
    issuer="Ministry of Housing and Urban-Rural Development",
    number="建村函〔2009〕69号",
)
HOUSING_GUIDE_2019 = Document(
    key="housing_guide_2019",
    en="Technical guide for grading the safety of rural houses",
    zh="农村住房安全性鉴定技术导则",
    issuer="Ministry of Housing and Urban-Rural Development",
)
WATER_INDEX_2004 = Document(
    key="water_index_2004",
    en="Indicators of safe rural drinking water",
    zh="农村饮用水安全卫生评价指标体系",
    issuer="Ministry of Water Resources and Ministry of Health",
    number="水农〔2004〕547号",
)
WATER_CRITERIA_2018 = Document(
    key="water_criteria_2018",
    en="Evaluation criteria for safe rural drinking water",
    zh="农村饮水安全评价准则",
    issuer="China Hydraulic Engineering Society",
    number="T/CHES 18-2018",
)

# Lines and statistics

STATISTICS_NOTES = Document(
    key="statistics_notes",
    en="Notes on the rural poverty standard in the survey yearbook of 2017",
    zh="调查年鉴2017农村贫困标准注释",
    issuer="National Bureau of Statistics, survey office of Yunnan",
)
POVERTY_STATISTICS = Document(
    key="poverty_statistics",
    en="Yearly releases on the number and share of the rural poor",
    zh="农村贫困监测数据发布",
    issuer="National Bureau of Statistics",
)
STANDARDS_HISTORY = Document(
    key="standards_history",
    en="History of the rural poverty standards",
    zh="历年农村贫困标准",
    issuer="public pages that quote official figures",
)
LINE_STATEMENT_2015 = Document(
    key="line_statement_2015",
    en="Statement of the Poverty Office on the line of 2014, 15 December 2015",
    zh="国务院扶贫办主任关于2014年贫困标准的说明",
    issuer="State Council Leading Group Office of Poverty Alleviation",
)
LINE_2019_PRESS = Document(
    key="line_2019_press",
    en="Press reports that quote the statistical bureau on the line of 2019",
    zh="媒体引述的2019年贫困标准",
    issuer="public page",
)
LINE_2020_STATEMENT = Document(
    key="line_2020_statement",
    en="Statement of the Poverty Office on the line of about 4,000 yuan in 2020",
    zh="国务院扶贫办关于2020年脱贫标准约4000元的说明",
    issuer="State Council Leading Group Office of Poverty Alleviation",
)
WHITE_PAPER_2021 = Document(
    key="white_paper_2021",
    en="White paper on China's experience of poverty alleviation",
    zh="人类减贫的中国实践（白皮书）",
    issuer="State Council Information Office",
    published=date(2021, 4, 6),
)

# The register: forms, programs, checks

HOUSEHOLD_FORM_2014 = Document(
    key="household_form_2014",
    en="Poor Household Form and its explanations",
    zh="贫困户登记表及指标解释",
    issuer="State Council Leading Group Office of Poverty Alleviation",
)
INCOME_FORMULA = Document(
    key="income_formula",
    en="How the net income of a registered household is worked out",
    zh="贫困户家庭年纯收入计算方法",
    issuer="public page",
)
INCOME_EXCLUSIONS = Document(
    key="income_exclusions",
    en="What counts into the net income per head of a poor household",
    zh="贫困户人均纯收入的计入与不计入项目",
    issuer="public page",
)
INCOME_DEFINITIONS = Document(
    key="income_definitions",
    en="Income of rural households: calculation and meaning of the items",
    zh="农民收入计算与指标解释",
    issuer="public page",
)
REGISTER_PROGRAM = Document(
    key="register_program",
    en="Program of a province's register: income, members, rounding",
    zh="某省建档立卡系统收入测算程序",
    issuer="public code, not official",
)
REGISTER_PROGRAM_3026 = Document(
    key="register_program_3026",
    en="Program of a register with the line 3,026: fields of income",
    zh="某地建档立卡程序（标准3026元）",
    issuer="public code, not official",
)
REGISTER_CODES = Document(
    key="register_codes",
    en="Code lists of the register, 2016-2020",
    zh="建档立卡系统代码表",
    issuer="public code, not official",
)
REGISTER_AUDIT = Document(
    key="register_audit",
    en="Categories of the national audits of the register",
    zh="建档立卡数据清洗核查项目",
    issuer="public code, not official",
)
REGISTER_CHECKS_2021 = Document(
    key="register_checks_2021",
    en="A county's checks for exited and monitored households, from 2021",
    zh="脱贫户和监测户信息核查项目",
    issuer="public code, not official",
)
SAMPLE_HOUSEHOLD_FORM = Document(
    key="sample_household_form",
    en="Form of a monitor of sample households",
    zh="样本户监测表",
    issuer="public code, not official",
)
OWN_CHECKS = Document(
    key="own_checks",
    en="Checks of records that this library adds",
    zh="本库自设的数据核查",
    issuer="this library, not official",
)
