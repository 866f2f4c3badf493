"""Checks of labour."""

from datetime import date

from precisionpov.facts.entry_monitoring import (
    HouseholdMonitoringFacts,
    first_risk_work,
    risk_labour,
    someone_unable,
)
from precisionpov.facts.entry_standing import PersonStandingFacts, household_operating
from precisionpov.facts.entry_terms import HealthEntry, LabourEntry
from precisionpov.facts.entry_words import (
    age,
    exited,
    health,
    labour,
    members,
    monitored,
    none_or_lost,
    risk_unstable_work,
    work_months,
    work_months_recorded,
)
from precisionpov.policy.audit.amounts import small_income
from precisionpov.policy.audit.check import (
    AuditCheck,
    Basis,
    menu_2017,
    register_audit,
    tool_2015,
    tool_2024,
)
from precisionpov.policy.audit.phrases import (
    AT_SCHOOL,
    HEALTHY,
    OF_WORKING_AGE,
    OPEN,
    SHARE_ABLE,
)
from precisionpov.policy.audit.sizes import four_members, half, quarter
from precisionpov.policy.audit.times import (
    able_last,
    no_month,
    old_first,
    working_first,
    year_months,
)

__all__ = ["LABOUR_CHECKS"]

LABOUR_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1111_07",
        PersonStandingFacts,
        AT_SCHOOL & ~labour.is_(LabourEntry.NONE),
        "Somebody at school is not recorded as without labour.",
        "在校人员劳动技能未记为无劳动力。",
        also=("Z17",),
    ),
    tool_2024(
        "F1111_14",
        PersonStandingFacts,
        monitored
        & OF_WORKING_AGE
        & HEALTHY
        & ~AT_SCHOOL
        & labour.one_of(LabourEntry.WEAK, LabourEntry.NONE),
        "A healthy monitored person of working age is recorded as without "
        "labour or weak.",
        "16至59岁健康不在校的监测对象记为弱半或无劳动力。",
        basis=Basis.TITLE,
        also=("Z18",),
        note="Title starts at 16, the code at 14",
    ),
    tool_2024(
        "F1111_15",
        PersonStandingFacts,
        exited
        & OF_WORKING_AGE
        & HEALTHY
        & ~AT_SCHOOL
        & labour.one_of(LabourEntry.WEAK, LabourEntry.NONE),
        "A healthy exited person of working age is recorded as without labour or weak.",
        "16至59岁健康不在校的脱贫人口记为弱半或无劳动力。",
        basis=Basis.TITLE,
        also=("F5_12_008", "Z18"),
        note="Same slip as F1111-14 (14 for 16)",
    ),
    tool_2024(
        "F2_01_003",
        PersonStandingFacts,
        labour.is_(LabourEntry.BLANK),
        "The labour skill is not filled in.",
        "未填劳动技能。",
    ),
    tool_2024(
        "F2_12_001",
        PersonStandingFacts,
        monitored & labour.is_(LabourEntry.BLANK),
        "The labour skill of a monitored person is not filled in.",
        "监测对象未填劳动技能。",
    ),
    tool_2024(
        "F2_01_005_16",
        PersonStandingFacts,
        OF_WORKING_AGE & HEALTHY & ~AT_SCHOOL & labour.is_(LabourEntry.LOST),
        "A healthy person of working age is recorded as having lost the "
        "ability to work.",
        "16至59岁健康不在校人员记为丧失劳动力。",
        also=("N16",),
    ),
    tool_2024(
        "F2_01_010_16",
        PersonStandingFacts,
        exited & OF_WORKING_AGE & HEALTHY & ~AT_SCHOOL & labour.is_(LabourEntry.NONE),
        "A healthy exited person of working age is recorded as without labour.",
        "16至59岁健康不在校的脱贫人口记为无劳动力。",
        also=("Z18",),
    ),
    tool_2024(
        "F2_01_011",
        PersonStandingFacts,
        exited & (age < working_first) & ~labour.is_(LabourEntry.NONE),
        "An exited child under 16 is not recorded as without labour.",
        "16岁以下脱贫人口劳动技能不是无劳动力。",
    ),
    tool_2024(
        "F2_12_014",
        PersonStandingFacts,
        monitored
        & (age < working_first)
        & ~labour.one_of(LabourEntry.NONE, LabourEntry.BLANK),
        "A monitored child under 16 is recorded with labour.",
        "16岁以下监测对象劳动技能不是无劳动力。",
    ),
    tool_2024(
        "F2_12_005",
        PersonStandingFacts,
        monitored
        & (age >= old_first)
        & labour.one_of(LabourEntry.ORDINARY, LabourEntry.SKILLED, LabourEntry.LOST),
        "A monitored person of 60 or more is recorded with labour, or as "
        "having lost it.",
        "60岁及以上监测对象记为普通、技能或丧失劳动力。",
        usual=False,
    ),
    tool_2024(
        "F2_12_017",
        PersonStandingFacts,
        exited
        & (age >= old_first)
        & labour.one_of(LabourEntry.ORDINARY, LabourEntry.SKILLED),
        "An exited person of 60 or more is recorded with labour.",
        "60岁及以上脱贫人口记为普通或技能劳动力。",
        usual=False,
    ),
    tool_2024(
        "F2_11_006",
        PersonStandingFacts,
        monitored
        & OPEN
        & risk_unstable_work
        & labour.one_of(LabourEntry.NONE, LabourEntry.LOST),
        "Unstable work is a risk, and this person has no labour.",
        "风险为务工就业不稳而本人无劳动力。",
        usual=False,
    ),
    tool_2024(
        "F5_12_009_16",
        PersonStandingFacts,
        exited
        & OF_WORKING_AGE
        & ~AT_SCHOOL
        & ~health.one_of(HealthEntry.HEALTHY, HealthEntry.BLANK)
        & labour.one_of(LabourEntry.ORDINARY, LabourEntry.SKILLED),
        "A person who is not healthy is recorded with labour.",
        "16至59岁不健康而为普通或技能劳动力。",
        basis=Basis.INFERRED,
        usual=False,
        note="Twin files; Never fires: wants the skill to be two values at once,"
        " one of them misspelt (技能劳动能力)",
    ),
    menu_2017(
        "N21",
        PersonStandingFacts,
        work_months_recorded & ((work_months < no_month) | (work_months > year_months)),
        "The months of work are not between 0 and 12.",
        "务工时间不符合逻辑（0-12个月）。",
        until=date(2025, 12, 31),
        also=("L044",),
    ),
    menu_2017(
        "N22",
        PersonStandingFacts,
        labour.one_of(LabourEntry.NONE, LabourEntry.LOST)
        & work_months_recorded
        & (work_months > no_month),
        "A person without labour has months of work.",
        "无劳动能力或丧劳而有外出务工。",
        until=date(2025, 12, 31),
        also=("L058",),
    ),
    tool_2015(
        "L059",
        PersonStandingFacts,
        (age >= working_first) & (age <= able_last) & labour.is_(LabourEntry.NONE),
        "A person of 16 to 65 is recorded as without labour.",
        "16至65周岁无劳动力。",
    ),
    tool_2015(
        "L087",
        PersonStandingFacts,
        (age < working_first)
        & labour.one_of(LabourEntry.ORDINARY, LabourEntry.SKILLED),
        "A child under 16 is recorded with labour.",
        "16周岁以下有劳动力。",
    ),
    tool_2015(
        "L090",
        PersonStandingFacts,
        (age > able_last)
        & labour.one_of(LabourEntry.ORDINARY, LabourEntry.SKILLED)
        & ~(work_months_recorded & (work_months > no_month))
        & (household_operating <= small_income),
        "A person over 65 is recorded with labour, but neither works nor "
        "has operating income.",
        "65岁以上有劳动力，而无务工时间，生产经营性收入不超过100元。",
    ),
    tool_2015(
        "L092",
        PersonStandingFacts,
        HEALTHY & labour.is_(LabourEntry.LOST),
        "A healthy person is recorded as having lost the ability to work.",
        "健康人口丧失劳动力。",
    ),
    register_audit(
        "ID_60_8",
        PersonStandingFacts,
        (age >= working_first) & (age <= able_last) & labour.is_(LabourEntry.BLANK),
        "The labour skill of a person of 16 to 65 is not filled in.",
        "16至65周岁未填劳动技能。",
    ),
    register_audit(
        "ID_60_12",
        PersonStandingFacts,
        OF_WORKING_AGE & HEALTHY & ~AT_SCHOOL & labour.is_(LabourEntry.NONE),
        "A healthy person of working age, not at school, is recorded as without "
        "labour.",
        "劳动年龄健康非在校人口记为无劳动力。",
        note="the age is read as 16 to 59, as in the tool of 2024",
    ),
    tool_2024(
        "F4_11_009",
        HouseholdMonitoringFacts,
        monitored & OPEN & risk_labour & ~someone_unable,
        "Lack of labour is a risk, but nobody is without labour.",
        "风险为缺劳动力而全家都有劳动力。",
    ),
    tool_2024(
        "F5_11_029",
        HouseholdMonitoringFacts,
        monitored
        & OPEN
        & (members >= four_members)
        & risk_labour
        & (half <= SHARE_ABLE),
        "Lack of labour is a risk, but half of four members or more are able to work.",
        "4人及以上监测户半数以上有劳动力而风险为缺劳动力。",
        basis=Basis.TITLE,
        usual=False,
        note="The code does not test elimination, counts all but 无劳动力 as wor"
        "kers, and starts the count at 1, so a 4-person household with one "
        "worker is flagged",
    ),
    tool_2024(
        "F5_15_013",
        HouseholdMonitoringFacts,
        first_risk_work & none_or_lost,
        "Unstable work is the first risk, but nobody has labour.",
        "风险为务工就业不稳而全家无劳动力。",
        basis=Basis.TITLE,
        note="The code writes 务工就业不稳 without 因, a value no other check uses",
    ),
    tool_2024(
        "F5_18_008",
        HouseholdMonitoringFacts,
        monitored & OPEN & risk_labour & (quarter < SHARE_ABLE),
        "Lack of labour is a risk, but more than a quarter of the members "
        "are able to work.",
        "风险为缺劳动力而劳动力多于成员的四分之一。",
        usual=False,
        also=("Z08",),
    ),
)
"""Checks of labour."""
