"""Checks of work and planned work."""

from datetime import date

from precisionpov.facts.entry_help import (
    HouseholdHelpFacts,
    helped_employment,
    unable_member,
)
from precisionpov.facts.entry_monitoring import (
    HouseholdMonitoringFacts,
    first_risk_work,
)
from precisionpov.facts.entry_terms import EducationEntry, LabourEntry, PlaceEntry
from precisionpov.facts.entry_words import (
    education,
    exited,
    labour,
    member_work_recorded,
    monitored,
    work_months,
    work_months_recorded,
    work_place,
)
from precisionpov.facts.entry_work import (
    PersonWorkFacts,
    any_pay_recorded,
    began_before,
    columns_blank,
    county_blank,
    first_start_age,
    first_start_recorded,
    helped_export,
    helped_work_away,
    highest_pay,
    idle_without_end,
    last_open,
    last_pay,
    last_start,
    last_start_recorded,
    lowest_pay,
    need_blank,
    pay_recorded,
    plan_county_blank,
    plan_recorded,
    plans_away,
    plans_work,
    spells_overlap,
    start_blank,
    subsidy_missing,
    work_recorded,
    working_blank,
    works,
)
from precisionpov.policy.audit.amounts import large_pay, least_pay, small_pay
from precisionpov.policy.audit.check import AuditCheck, Basis, register_audit, tool_2024
from precisionpov.policy.audit.phrases import AT_SCHOOL, DESTITUTE, OPEN
from precisionpov.policy.audit.times import (
    away_first,
    away_last,
    no_month,
    working_first,
)

__all__ = ["EMPLOYMENT_CHECKS"]

EMPLOYMENT_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1111_10",
        PersonWorkFacts,
        monitored & OPEN & helped_work_away & subsidy_missing,
        "The subsidy for work away is recorded as help, but a work record "
        "shows no travel subsidy.",
        "未消除风险的监测对象登记外出务工补贴，务工记录却无交通补助。",
    ),
    tool_2024(
        "F5_15_007",
        HouseholdHelpFacts,
        helped_employment & unable_member,
        "Employment help is recorded, and a member has no labour.",
        "有就业帮扶而成员无劳动力。",
        basis=Basis.INFERRED,
        usual=False,
        note="Same value slip",
    ),
    tool_2024(
        "F5_17_013",
        PersonWorkFacts,
        monitored & helped_export & began_before,
        "Organised work away is recorded as help, but the work began "
        "before the identification.",
        "登记劳务输出而务工始于识别之前。",
        usual=False,
        note="another member may work away since; its heading asks for nobody",
    ),
    tool_2024(
        "F1111_08",
        PersonWorkFacts,
        exited
        & last_start_recorded
        & (last_start >= away_first)
        & (last_start <= away_last)
        & last_open,
        "Work of an exited person that began in 2020 has no end.",
        "脱贫人口2020年开始务工而至今无结束时间。",
        usual=False,
    ),
    tool_2024(
        "F1111_12",
        PersonWorkFacts,
        pay_recorded & (last_pay < small_pay),
        "The monthly pay is below 400 yuan.",
        "务工月收入不足400元。",
        usual=False,
        also=("Z16",),
    ),
    tool_2024(
        "F1111_16",
        PersonWorkFacts,
        monitored & idle_without_end,
        "A monitored person is said not to work, yet the work has no end in the past.",
        "监测对象填未外出务工，务工结束时间却为空或在当月之后。",
    ),
    tool_2024(
        "F1111_17",
        PersonWorkFacts,
        exited & idle_without_end,
        "An exited person is said not to work, yet the work has no end in the past.",
        "脱贫人口填未外出务工，务工结束时间却为空或在当月之后。",
    ),
    tool_2024(
        "F2_01_015",
        PersonWorkFacts,
        exited
        & labour.one_of(LabourEntry.NONE, LabourEntry.LOST, LabourEntry.WEAK)
        & (work_recorded | plan_recorded),
        "An exited person without labour, or with weak labour, has a record of work.",
        "无、丧失或弱半劳动力的脱贫人口有务工或计划务工记录。",
    ),
    tool_2024(
        "F2_12_004",
        PersonWorkFacts,
        monitored
        & labour.one_of(LabourEntry.LOST, LabourEntry.NONE)
        & (works | plans_away),
        "A monitored person without labour works, or plans to work away.",
        "无或丧失劳动力的监测对象已务工或计划务工。",
        basis=Basis.TITLE,
        note="As coded the person must be in both work tables, the monitoring "
        "filter is commented out, and hits pile up in a shared list, so "
        "after the first hit everyone in both tables is flagged",
    ),
    tool_2024(
        "F3_01_009",
        PersonWorkFacts,
        working_blank,
        "A work record does not say whether the person works.",
        "务工记录未填是否务工。",
        basis=Basis.INFERRED,
        usual=False,
        note="The script is empty",
    ),
    tool_2024(
        "F3_12_001",
        PersonWorkFacts,
        start_blank,
        "A work record has no month of start.",
        "务工记录无开始时间。",
    ),
    tool_2024(
        "F4_01_006",
        PersonWorkFacts,
        exited & AT_SCHOOL & work_recorded,
        "An exited person at school has a work record.",
        "在校的脱贫人口有务工记录。",
        usual=False,
    ),
    tool_2024(
        "F4_12_001",
        PersonWorkFacts,
        monitored & county_blank,
        "A work record of a monitored person names no county.",
        "监测对象务工地未填到县。",
    ),
    tool_2024(
        "F4_12_001_206",
        PersonWorkFacts,
        county_blank | plan_county_blank,
        "A record of work or planned work names no county.",
        "务工或计划务工地未填到县。",
        usual=False,
    ),
    tool_2024(
        "F4_12_002",
        PersonWorkFacts,
        monitored & AT_SCHOOL & (works | plans_work),
        "A monitored person at school works or plans to.",
        "在校的监测对象已务工或计划务工。",
    ),
    tool_2024(
        "F5_01_004",
        PersonWorkFacts,
        exited & DESTITUTE & works,
        "An exited person supported as destitute works.",
        "特困供养的脱贫人口有务工记录。",
    ),
    tool_2024(
        "F5_01_005",
        PersonWorkFacts,
        exited & county_blank,
        "A work record of an exited person names no county.",
        "脱贫人口务工地未填到县。",
    ),
    tool_2024(
        "F5_01_005_204",
        PersonWorkFacts,
        exited & work_recorded & ~work_place.is_(PlaceEntry.COUNTY),
        "The place of work is not named down to the county.",
        "基础信息务工地未到县区。",
        usual=False,
    ),
    tool_2024(
        "F5_01_007",
        PersonWorkFacts,
        exited & columns_blank,
        "A work record of an exited person leaves pay, firm, industry, "
        "channel or transport blank.",
        "脱贫人口务工记录月收入、企业、行业、渠道或输送方式有空缺。",
    ),
    tool_2024(
        "F5_12_006",
        PersonWorkFacts,
        monitored & columns_blank,
        "A work record of a monitored person leaves pay, firm, industry, "
        "channel or transport blank.",
        "监测对象务工记录月收入、企业、行业、渠道或输送方式有空缺。",
    ),
    tool_2024(
        "F5_12_001",
        PersonWorkFacts,
        monitored & spells_overlap,
        "A monitored person began work before the spell before it ended.",
        "监测对象务工开始时间不晚于上次结束时间。",
        basis=Basis.TITLE,
        note="The code compares all later starts with the end of the first record only",
    ),
    tool_2024(
        "F5_15_008",
        PersonWorkFacts,
        need_blank,
        "Planned work names no need of service.",
        "计划务工而未填服务需求。",
    ),
    tool_2024(
        "F5_15_009",
        PersonWorkFacts,
        monitored & exited & need_blank,
        "Planned work of a monitored person names no need of service.",
        "监测对象计划务工而未填服务需求。",
    ),
    tool_2024(
        "F5_16_001",
        PersonWorkFacts,
        monitored
        & any_pay_recorded
        & ((highest_pay > large_pay) | (lowest_pay < least_pay)),
        "The monthly pay of a monitored person is above 30,000 or below 100 yuan.",
        "监测对象务工月收入高于30000元或低于100元。",
        usual=False,
    ),
    tool_2024(
        "F5_16_002",
        PersonWorkFacts,
        exited
        & any_pay_recorded
        & ((highest_pay > large_pay) | (lowest_pay < least_pay)),
        "The monthly pay of an exited person is above 30,000 or below 100 yuan.",
        "脱贫人口务工月收入高于30000元或低于100元。",
        usual=False,
    ),
    tool_2024(
        "F5_16_010",
        PersonWorkFacts,
        exited & first_start_recorded & (first_start_age < working_first),
        "The first work began before the age of 16.",
        "务工开始时不满16岁。",
        also=("Z19",),
    ),
    tool_2024(
        "F5_20_028",
        PersonWorkFacts,
        monitored & education.is_(EducationEntry.COLLEGE) & ~work_recorded,
        "A monitored graduate has no work record.",
        "大专以上监测对象无务工记录。",
        usual=False,
    ),
    tool_2024(
        "F5_20_029",
        PersonWorkFacts,
        monitored & labour.is_(LabourEntry.SKILLED) & ~work_recorded,
        "A monitored person with skilled labour has no work record.",
        "技能劳动力的监测对象无务工记录。",
        usual=False,
    ),
    tool_2024(
        "F5_20_030",
        PersonWorkFacts,
        exited & education.is_(EducationEntry.COLLEGE) & ~work_recorded,
        "An exited graduate has no work record.",
        "大专以上脱贫人口无务工记录。",
        usual=False,
    ),
    tool_2024(
        "F5_20_031",
        PersonWorkFacts,
        exited & labour.is_(LabourEntry.SKILLED) & ~work_recorded,
        "An exited person with skilled labour has no work record.",
        "技能劳动力的脱贫人口无务工记录。",
        usual=False,
    ),
    register_audit(
        "IN_72_1",
        PersonWorkFacts,
        ~work_place.is_(PlaceEntry.BLANK)
        & ~(work_months_recorded & (work_months > no_month)),
        "A place of work is recorded, but no months.",
        "填了务工地而无务工时间。",
        until=date(2025, 12, 31),
    ),
    register_audit(
        "IN_72_2",
        PersonWorkFacts,
        work_months_recorded
        & (work_months > no_month)
        & work_place.is_(PlaceEntry.BLANK),
        "Months of work are recorded, but no place.",
        "有务工时间而未填务工地。",
        until=date(2025, 12, 31),
    ),
    tool_2024(
        "F5_15_014",
        HouseholdMonitoringFacts,
        monitored & OPEN & first_risk_work & ~member_work_recorded,
        "Unstable work is the first risk, but nobody has a work record.",
        "风险为务工就业不稳而全家无务工登记。",
        basis=Basis.TITLE,
        note="The code never looks at the work table: it counts members whose "
        "own row carries the risk, so every such household is flagged",
    ),
)
"""Checks of work and planned work."""
