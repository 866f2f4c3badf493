"""Facts about the household of an entry: monitoring, risk, elimination."""

import attrs

from precisionpov.facts.entry_terms import (
    Answer,
    ModeEntry,
)
from precisionpov.facts.entry_words import (
    any_uninsured,
    dangerous_house,
    disabled_member,
    dropout,
    exited,
    helped_industry,
    identified,
    member_work_recorded,
    members,
    mode,
    monitored,
    net_per_head,
    net_recorded,
    nobody_able,
    none_or_lost,
    risk_disability,
    risk_eliminated,
    risk_illness,
    risk_unstable_work,
    risk_water,
    safe_water,
    serious_insurance_blank,
    wage,
    wage_recorded,
)
from precisionpov.reasoning.expression import CodeFact, NumberFact, TruthFact
from precisionpov.reasoning.facts import Facts, fact
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from precisionpov.records.kinds import LARGEST_FEN

__all__ = [
    "HouseholdMonitoringFacts",
    "after_blank",
    "after_dropout",
    "after_house",
    "after_operating",
    "after_operating_recorded",
    "after_water",
    "child_out",
    "collector_blank",
    "disaster_recorded",
    "eliminated",
    "first_risk_work",
    "hundredfold_workers",
    "identified_recorded",
    "insurance_faulty",
    "months_to_elimination",
    "out_of_pocket",
    "pocket_recorded",
    "remark_recorded",
    "risk_disaster",
    "risk_labour",
    "risk_other",
    "risk_recorded",
    "sick_member",
    "someone_unable",
]

identified_recorded: TruthFact = TruthFact(
    "identified_recorded", "the month of identification is recorded", "已填识别监测时间"
)
eliminated: NumberFact = NumberFact(
    "eliminated",
    "month of elimination",
    "消除监测时间",
    Unit.YEAR_MONTH,
    190001,
    219912,
)
months_to_elimination: NumberFact = NumberFact(
    "months_to_elimination",
    "months from identification to elimination",
    "识别至消除月数",
    Unit.MONTH,
    -2400,
    2400,
)
risk_recorded: TruthFact = TruthFact(
    "risk_recorded", "a first risk is recorded", "已填首要风险"
)
first_risk_work: TruthFact = TruthFact(
    "first_risk_work", "the first risk is unstable work", "首要风险为因务工就业不稳"
)
risk_disaster: TruthFact = TruthFact(
    "risk_disaster", "natural disaster is a risk", "风险含因自然灾害"
)
risk_labour: TruthFact = TruthFact(
    "risk_labour", "lack of labour is a risk", "风险含缺劳动力"
)
risk_other: TruthFact = TruthFact("risk_other", "a risk is another one", "风险含其他")
remark_recorded: TruthFact = TruthFact(
    "remark_recorded", "the remark on the risk is filled", "已填风险说明"
)
disaster_recorded: TruthFact = TruthFact(
    "disaster_recorded", "the kind of disaster is filled", "已填灾种"
)
insurance_faulty: TruthFact = TruthFact(
    "insurance_faulty",
    "a member has neither or both medical insurances",
    "有成员两种医保均无或重复",
)
someone_unable: TruthFact = TruthFact(
    "someone_unable", "a member is recorded as without labour", "有无劳动力成员"
)
hundredfold_workers: NumberFact = NumberFact(
    "hundredfold_workers",
    "a hundred times the members able to work",
    "劳动力人数的一百倍",
    Unit.PERSON,
    0,
    10000,
)
sick_member: TruthFact = TruthFact(
    "sick_member", "a member has a serious or chronic illness", "有大病或慢性病成员"
)
child_out: TruthFact = TruthFact(
    "child_out", "a child of compulsory age is out of school", "有适龄儿童未上学"
)
pocket_recorded: TruthFact = TruthFact(
    "pocket_recorded", "medical cost paid is recorded", "已填合规自付支出"
)
out_of_pocket: NumberFact = NumberFact(
    "out_of_pocket",
    "medical cost paid",
    "合规自付支出",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
after_house: CodeFact = CodeFact(
    "after_house", "house damaged at elimination", "风险消除后是否住房损毁", Answer
)
after_water: CodeFact = CodeFact(
    "after_water",
    "water supply damaged at elimination",
    "风险消除后是否饮水设施损毁",
    Answer,
)
after_dropout: CodeFact = CodeFact(
    "after_dropout", "out of school at elimination", "风险消除后是否失学辍学", Answer
)
after_operating_recorded: TruthFact = TruthFact(
    "after_operating_recorded",
    "operating income after elimination is recorded",
    "已填风险消除后生产经营性收入",
)
after_operating: NumberFact = NumberFact(
    "after_operating",
    "operating income after elimination",
    "风险消除后生产经营性收入",
    Unit.YUAN,
    0,
    LARGEST_FEN,
    bounded=True,
)
after_blank: TruthFact = TruthFact(
    "after_blank", "a column of the elimination is blank", "风险消除后指标有空缺"
)
collector_blank: TruthFact = TruthFact(
    "collector_blank",
    "collector and telephone are both blank",
    "信息采集人及电话均未填",
)


@attrs.frozen(kw_only=True)
class HouseholdMonitoringFacts(Facts):
    """Facts about the household of an entry: monitoring, risk, elimination.

    None means unknown.
    """

    exited: bool | None = fact(exited)
    """The household has exited poverty."""
    monitored: bool | None = fact(monitored)
    """The household is monitored."""
    risk_eliminated: Answer | None = fact(risk_eliminated)
    """Its risk is eliminated."""
    members: int = fact(members)
    """Members recorded."""
    identified: int | None = fact(identified)
    """Month of identification."""
    identified_recorded: bool | None = fact(identified_recorded)
    """The month of identification is recorded."""
    mode: ModeEntry | None = fact(mode)
    """How the risk was eliminated."""
    dangerous_house: Answer | None = fact(dangerous_house)
    """Dangerous house."""
    safe_water: Answer | None = fact(safe_water)
    """Safe water."""
    any_uninsured: Answer | None = fact(any_uninsured)
    """A member is said to lack basic medical insurance."""
    dropout: Answer | None = fact(dropout)
    """A child is said to be out of compulsory school."""
    risk_disability: bool | None = fact(risk_disability)
    """Disability is a risk."""
    risk_unstable_work: bool | None = fact(risk_unstable_work)
    """Unstable work is a risk."""
    net_recorded: bool | None = fact(net_recorded)
    """Net income per head is recorded."""
    net_per_head: int | Range | None = fact(net_per_head)
    """Net income per head recorded."""
    wage_recorded: bool | None = fact(wage_recorded)
    """Wage income is recorded."""
    wage: int | Range | None = fact(wage)
    """Wage income recorded."""
    disabled_member: bool | None = fact(disabled_member)
    """A member is recorded as disabled."""
    eliminated: int | None = fact(eliminated)
    """Month of elimination."""
    months_to_elimination: int | None = fact(months_to_elimination)
    """Months from identification to elimination."""
    risk_recorded: bool | None = fact(risk_recorded)
    """A first risk is recorded."""
    first_risk_work: bool | None = fact(first_risk_work)
    """The first risk is unstable work."""
    risk_illness: bool | None = fact(risk_illness)
    """Illness is a risk."""
    risk_water: bool | None = fact(risk_water)
    """Unsafe water is a risk."""
    risk_disaster: bool | None = fact(risk_disaster)
    """Natural disaster is a risk."""
    risk_labour: bool | None = fact(risk_labour)
    """Lack of labour is a risk."""
    risk_other: bool | None = fact(risk_other)
    """A risk is another one."""
    remark_recorded: bool | None = fact(remark_recorded)
    """The remark on the risk is filled."""
    disaster_recorded: bool | None = fact(disaster_recorded)
    """The kind of disaster is filled."""
    insurance_faulty: bool | None = fact(insurance_faulty)
    """A member has neither or both medical insurances."""
    serious_insurance_blank: bool | None = fact(serious_insurance_blank)
    """Insurance against serious illness is blank for a member."""
    nobody_able: bool | None = fact(nobody_able)
    """Every member is recorded as without labour."""
    none_or_lost: bool | None = fact(none_or_lost)
    """Every member is without labour or has lost it."""
    someone_unable: bool | None = fact(someone_unable)
    """A member is recorded as without labour."""
    hundredfold_workers: int | None = fact(hundredfold_workers)
    """A hundred times the members able to work."""
    sick_member: bool | None = fact(sick_member)
    """A member has a serious or chronic illness."""
    child_out: bool | None = fact(child_out)
    """A child of compulsory age is out of school."""
    member_work_recorded: bool | None = fact(member_work_recorded)
    """A member has a work record."""
    pocket_recorded: bool | None = fact(pocket_recorded)
    """Medical cost paid is recorded."""
    out_of_pocket: int | Range | None = fact(out_of_pocket)
    """Medical cost paid."""
    after_house: Answer | None = fact(after_house)
    """House damaged at elimination."""
    after_water: Answer | None = fact(after_water)
    """Water supply damaged at elimination."""
    after_dropout: Answer | None = fact(after_dropout)
    """Out of school at elimination."""
    after_operating_recorded: bool | None = fact(after_operating_recorded)
    """Operating income after elimination is recorded."""
    after_operating: int | Range | None = fact(after_operating)
    """Operating income after elimination."""
    after_blank: bool | None = fact(after_blank)
    """A column of the elimination is blank."""
    collector_blank: bool | None = fact(collector_blank)
    """Collector and telephone are both blank."""
    helped_industry: bool | None = fact(helped_industry)
    """Industry help is recorded."""
