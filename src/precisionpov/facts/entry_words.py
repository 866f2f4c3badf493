"""The words that several kinds of facts about an entry share."""

from precisionpov.facts.entry_terms import (
    Answer,
    EducationEntry,
    HealthEntry,
    LabourEntry,
    ModeEntry,
    PhoneEntry,
    PlaceEntry,
    ReasonEntry,
    SupportEntry,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN
from precisionpov.records.person import Schooling

__all__ = [
    "age",
    "any_uninsured",
    "born_on",
    "dangerous_house",
    "dibao_member",
    "disabled_member",
    "dropout",
    "education",
    "exited",
    "health",
    "help_dibao",
    "help_disability",
    "help_tekun",
    "helped_industry",
    "identified",
    "labour",
    "member_work_recorded",
    "members",
    "mode",
    "monitored",
    "net_per_head",
    "net_recorded",
    "nobody_able",
    "none_or_lost",
    "not_in_school",
    "operating",
    "operating_recorded",
    "phone",
    "rain_and_dew",
    "risk_disability",
    "risk_eliminated",
    "risk_illness",
    "risk_unstable_work",
    "risk_water",
    "safe_water",
    "school",
    "september_age",
    "serious_insurance_blank",
    "tekun",
    "wage",
    "wage_recorded",
    "work_months",
    "work_months_recorded",
    "work_place",
]

exited: TruthFact = TruthFact("exited", "the household has exited poverty", "已脱贫户")
monitored: TruthFact = TruthFact("monitored", "the household is monitored", "监测户")
risk_eliminated: CodeFact = CodeFact(
    "risk_eliminated", "its risk is eliminated", "风险是否已消除", Answer
)
age: NumberFact = NumberFact("age", "age in years", "周岁", Unit.YEAR, 0, 150)
september_age: NumberFact = NumberFact(
    "september_age",
    "age on 1 September of the year",
    "当年9月1日周岁",
    Unit.YEAR,
    0,
    150,
)
born_on: NumberFact = NumberFact(
    "born_on", "day of birth", "出生日期", Unit.DATE, 18000101, 22001231
)
labour: CodeFact = CodeFact("labour", "labour skill recorded", "劳动技能", LabourEntry)
health: CodeFact = CodeFact("health", "health recorded", "健康状况", HealthEntry)
school: CodeFact = CodeFact("school", "where at school", "在校生状况", Schooling)
not_in_school: CodeFact = CodeFact(
    "not_in_school",
    "why not in compulsory school",
    "义务教育阶段未上学原因",
    ReasonEntry,
)
tekun: CodeFact = CodeFact(
    "tekun", "support for the destitute recorded", "享受特困供养政策情况", SupportEntry
)
phone: CodeFact = CodeFact("phone", "telephone recorded", "联系电话", PhoneEntry)
work_place: CodeFact = CodeFact(
    "work_place", "place of work recorded", "务工所在地", PlaceEntry
)
dangerous_house: CodeFact = CodeFact(
    "dangerous_house", "dangerous house", "是否危房户", Answer
)
safe_water: CodeFact = CodeFact(
    "safe_water", "safe water", "是否解决安全饮用水", Answer
)
help_dibao: TruthFact = TruthFact(
    "help_dibao", "the comprehensive guarantee names dibao", "综合保障含低保"
)
help_tekun: TruthFact = TruthFact(
    "help_tekun",
    "the comprehensive guarantee names support for the destitute",
    "综合保障含特困供养",
)
help_disability: TruthFact = TruthFact(
    "help_disability",
    "the comprehensive guarantee names a disability subsidy",
    "综合保障含残疾人补贴",
)
risk_disability: TruthFact = TruthFact(
    "risk_disability", "disability is a risk", "风险含因残"
)
education: CodeFact = CodeFact(
    "education", "education recorded", "文化程度", EducationEntry
)
risk_unstable_work: TruthFact = TruthFact(
    "risk_unstable_work", "unstable work is a risk", "风险含因务工就业不稳"
)
rain_and_dew: TruthFact = TruthFact(
    "rain_and_dew", "aid for vocational school is recorded", "登记雨露计划"
)
work_months_recorded: TruthFact = TruthFact(
    "work_months_recorded", "months of work are recorded", "已填务工月数"
)
work_months: NumberFact = NumberFact(
    "work_months", "months of work recorded", "务工月数", Unit.MONTH, -1000, 1000
)
members: NumberFact = NumberFact(
    "members", "members recorded", "家庭人口", Unit.PERSON, 1, 100, required=True
)
serious_insurance_blank: TruthFact = TruthFact(
    "serious_insurance_blank",
    "insurance against serious illness is blank for a member",
    "有成员大病保险未填",
)
net_recorded: TruthFact = TruthFact(
    "net_recorded", "net income per head is recorded", "已填人均纯收入"
)
net_per_head: NumberFact = NumberFact(
    "net_per_head",
    "net income per head recorded",
    "人均纯收入",
    Unit.YUAN,
    -LARGEST_FEN,
    LARGEST_FEN,
    bounded=True,
)
wage_recorded: TruthFact = TruthFact(
    "wage_recorded", "wage income is recorded", "已填工资性收入"
)
wage: NumberFact = NumberFact(
    "wage",
    "wage income recorded",
    "工资性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
operating_recorded: TruthFact = TruthFact(
    "operating_recorded", "operating income is recorded", "已填生产经营性收入"
)
operating: NumberFact = NumberFact(
    "operating",
    "operating income recorded",
    "生产经营性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
disabled_member: TruthFact = TruthFact(
    "disabled_member", "a member is recorded as disabled", "有残疾成员"
)
dibao_member: TruthFact = TruthFact(
    "dibao_member", "a member draws dibao", "有成员享受低保"
)
identified: NumberFact = NumberFact(
    "identified",
    "month of identification",
    "识别监测时间",
    Unit.YEAR_MONTH,
    190001,
    219912,
)
mode: CodeFact = CodeFact(
    "mode", "how the risk was eliminated", "风险消除方式", ModeEntry
)
any_uninsured: CodeFact = CodeFact(
    "any_uninsured",
    "a member is said to lack basic medical insurance",
    "是否有家庭成员未参加基本医保",
    Answer,
)
dropout: CodeFact = CodeFact(
    "dropout",
    "a child is said to be out of compulsory school",
    "是否有义务教育失学辍学",
    Answer,
)
risk_illness: TruthFact = TruthFact("risk_illness", "illness is a risk", "风险含因病")
risk_water: TruthFact = TruthFact(
    "risk_water", "unsafe water is a risk", "风险含因安全饮水"
)
nobody_able: TruthFact = TruthFact(
    "nobody_able", "every member is recorded as without labour", "全家均为无劳动力"
)
none_or_lost: TruthFact = TruthFact(
    "none_or_lost",
    "every member is without labour or has lost it",
    "全家均为无或丧失劳动力",
)
member_work_recorded: TruthFact = TruthFact(
    "member_work_recorded", "a member has a work record", "有成员有务工记录"
)
helped_industry: TruthFact = TruthFact(
    "helped_industry", "industry help is recorded", "登记产业帮扶"
)
