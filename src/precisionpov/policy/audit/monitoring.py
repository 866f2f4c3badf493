"""Checks of monitoring and of how risks were eliminated."""

from precisionpov.facts.entry_monitoring import (
    HouseholdMonitoringFacts,
    after_blank,
    after_dropout,
    after_house,
    after_operating,
    after_operating_recorded,
    after_water,
    collector_blank,
    disaster_recorded,
    eliminated,
    identified_recorded,
    insurance_faulty,
    months_to_elimination,
    remark_recorded,
    risk_disaster,
    risk_other,
    risk_recorded,
)
from precisionpov.facts.entry_terms import Answer, ModeEntry
from precisionpov.facts.entry_words import (
    any_uninsured,
    dangerous_house,
    disabled_member,
    exited,
    helped_industry,
    identified,
    mode,
    monitored,
    net_per_head,
    net_recorded,
    nobody_able,
    risk_disability,
    risk_illness,
    risk_water,
    safe_water,
    serious_insurance_blank,
    wage_recorded,
)
from precisionpov.policy.audit.amounts import (
    monitoring_line,
    nothing,
    too_high_income,
    year_line,
)
from precisionpov.policy.audit.check import AuditCheck, Basis, tool_2024
from precisionpov.policy.audit.phrases import GONE
from precisionpov.policy.audit.times import (
    one_month,
    six_months,
    six_months_since,
    year_first,
)

__all__ = ["MONITORING_CHECKS"]

MONITORING_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1111_18",
        HouseholdMonitoringFacts,
        identified_recorded
        & (identified >= year_first)
        & net_recorded
        & (net_per_head > too_high_income),
        "A household identified since 2023 has an income per head above 20,000 yuan.",
        "2023年起识别的监测户人均纯收入超过20000元。",
        usual=False,
        also=("Z14",),
    ),
    tool_2024(
        "F1_02_006",
        HouseholdMonitoringFacts,
        net_recorded & (net_per_head < monitoring_line) & ~monitored,
        "Income per head is below the monitoring line, but the household "
        "is not monitored.",
        "人均纯收入低于7300元而未纳入监测。",
        usual=False,
        also=("Z13",),
    ),
    tool_2024(
        "F1_02_008",
        HouseholdMonitoringFacts,
        after_house.is_(Answer.YES),
        "The house is damaged when the risk is eliminated.",
        "风险消除时住房仍有损毁。",
    ),
    tool_2024(
        "F1_02_009",
        HouseholdMonitoringFacts,
        after_water.is_(Answer.YES),
        "The water supply is damaged when the risk is eliminated.",
        "风险消除时饮水设施仍有损毁。",
    ),
    tool_2024(
        "F1_11_001",
        HouseholdMonitoringFacts,
        monitored & ~risk_recorded,
        "No first risk is recorded.",
        "监测户未填首要风险。",
    ),
    tool_2024(
        "F1_11_002",
        HouseholdMonitoringFacts,
        monitored
        & (
            ~identified_recorded
            | ~risk_recorded
            | ~wage_recorded
            | dangerous_house.is_(Answer.BLANK)
            | safe_water.is_(Answer.BLANK)
            | serious_insurance_blank
        ),
        "Month, risk, wage, house, water or insurance of a monitored "
        "household is not filled in.",
        "监测户识别时间、风险、收入、三保障或饮水指标有空缺。",
        basis=Basis.TITLE,
        usual=False,
        note="The script is empty",
    ),
    tool_2024(
        "F1_11_004",
        HouseholdMonitoringFacts,
        monitored & GONE & after_blank,
        "The risk is eliminated, but a column about it is blank.",
        "风险已消除，消除后收入、三保障、饮水等13项有空缺。",
    ),
    tool_2024(
        "F1_11_005",
        HouseholdMonitoringFacts,
        monitored & GONE & after_dropout.is_(Answer.YES),
        "The risk is eliminated, but a child is out of compulsory school.",
        "风险已消除仍有义务教育辍学。",
    ),
    tool_2024(
        "F1_11_006",
        HouseholdMonitoringFacts,
        monitored & GONE & dangerous_house.is_(Answer.YES),
        "The risk is eliminated, but the house is dangerous.",
        "风险已消除仍住危房。",
        also=("Z22",),
    ),
    tool_2024(
        "F1_11_007",
        HouseholdMonitoringFacts,
        monitored & GONE & safe_water.is_(Answer.NO),
        "The risk is eliminated, but the water is unsafe.",
        "风险已消除饮水仍不安全。",
        also=("Z22",),
    ),
    tool_2024(
        "F1_11_008",
        HouseholdMonitoringFacts,
        GONE & insurance_faulty,
        "The risk is eliminated, but a member has neither medical insurance, or both.",
        "风险已消除而有成员两种医保均未参加或重复参加。",
        also=("Z22",),
    ),
    tool_2024(
        "F1_11_011",
        HouseholdMonitoringFacts,
        monitored & GONE & collector_blank,
        "The risk is eliminated, but who collected the data is not named.",
        "风险已消除而监测联系人及电话未填。",
        basis=Basis.TITLE,
        usual=False,
        note="Inverted: the code wants the name blank and the phone present",
    ),
    tool_2024(
        "F2_11_001",
        HouseholdMonitoringFacts,
        monitored & risk_disability & ~disabled_member,
        "Disability is a risk, but nobody is disabled.",
        "监测户风险含因残而家中无残疾人。",
        also=("Z09",),
    ),
    tool_2024(
        "F2_11_002",
        HouseholdMonitoringFacts,
        monitored
        & GONE
        & (eliminated >= six_months_since)
        & (months_to_elimination < six_months),
        "The risk was eliminated less than six months after the identification.",
        "2022年4月后消除风险，识别至消除不足6个月。",
        basis=Basis.TITLE,
        usual=False,
        note="The code takes identification minus elimination (always 0 or "
        "less) and asks for 2 or less, so every household passes that test",
    ),
    tool_2024(
        "F2_11_004",
        HouseholdMonitoringFacts,
        monitored & risk_other & ~remark_recorded,
        "Another risk is recorded without a remark.",
        "监测户风险为其他而无说明。",
        basis=Basis.TITLE,
        also=("Z10",),
        note="The remark test is commented out, so every 其他 is flagged",
    ),
    tool_2024(
        "F2_11_005",
        HouseholdMonitoringFacts,
        monitored & risk_disaster & ~disaster_recorded,
        "Natural disaster is a risk, but its kind is not filled in.",
        "监测户风险为因自然灾害而未填灾种。",
        basis=Basis.INFERRED,
        usual=False,
        note="Column title is a placeholder",
    ),
    tool_2024(
        "F3_11_010",
        HouseholdMonitoringFacts,
        net_recorded & (net_per_head < year_line),
        "Income per head is below 4,000 yuan.",
        "人均纯收入低于4000元。",
        usual=False,
    ),
    tool_2024(
        "F4_11_006",
        HouseholdMonitoringFacts,
        monitored & safe_water.is_(Answer.NO) & ~risk_water,
        "The water is unsafe, but water is no risk.",
        "监测户饮水不安全而风险不含饮水。",
        basis=Basis.TITLE,
        note="The code reads risk_1 only, drops the monitoring filter and adds t"
        "hat the house and dropout columns are not 否, so it fires only if "
        "those are 是 or blank as well",
    ),
    tool_2024(
        "F4_11_007",
        HouseholdMonitoringFacts,
        monitored & any_uninsured.is_(Answer.YES) & ~risk_illness,
        "A member is uninsured, but illness is no risk.",
        "监测户有人未参保而风险不含因病。",
        basis=Basis.TITLE,
        note="The code reads the member's resident insurance and risk_1 only, an"
        "d adds three unrelated clauses (water not 是, house not 否, dropou"
        "t not 否)",
    ),
    tool_2024(
        "F4_11_010",
        HouseholdMonitoringFacts,
        exited
        & monitored
        & GONE
        & mode.is_(ModeEntry.HELP)
        & net_recorded
        & (net_per_head < monitoring_line),
        "The risk was eliminated by assistance below the monitoring line.",
        "帮扶消除风险的监测户人均纯收入低于7300元。",
        usual=False,
    ),
    tool_2024(
        "F4_11_011",
        HouseholdMonitoringFacts,
        exited & monitored & GONE & nobody_able,
        "The risk of a household without any labour is eliminated.",
        "整户无劳动力而风险已消除。",
    ),
    tool_2024(
        "F5_11_013",
        HouseholdMonitoringFacts,
        exited
        & monitored
        & GONE
        & helped_industry
        & after_operating_recorded
        & (after_operating <= nothing),
        "There was industry help, but no operating income when the risk was "
        "eliminated.",
        "已消除风险户享受产业帮扶而消除时无生产经营性收入。",
        basis=Basis.TITLE,
        note="The code reads the income of the year instead of that at the elimination",
    ),
    tool_2024(
        "F5_18_009",
        HouseholdMonitoringFacts,
        monitored
        & GONE
        & mode.is_(ModeEntry.HELP)
        & (months_to_elimination <= one_month),
        "The risk was eliminated in the month of identification or the next.",
        "识别当月或次月即消除风险。",
        basis=Basis.TITLE,
        usual=False,
        note="The code allows up to 2 months",
    ),
)
"""Checks of monitoring and of how risks were eliminated."""
