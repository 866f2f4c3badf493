"""Checks of health and disability."""

from precisionpov.facts.entry_monitoring import (
    HouseholdMonitoringFacts,
    out_of_pocket,
    pocket_recorded,
    sick_member,
)
from precisionpov.facts.entry_person import (
    PersonEntryFacts,
    certificate_grade,
    certificate_kind,
    check_digit_wrong,
    id_number,
    id_type,
)
from precisionpov.facts.entry_terms import (
    DisabilityGrade,
    DisabilityKind,
    HealthEntry,
    IdEntry,
    IdTypeEntry,
    LabourEntry,
)
from precisionpov.facts.entry_words import (
    exited,
    health,
    help_disability,
    labour,
    monitored,
    risk_disability,
    risk_illness,
)
from precisionpov.policy.audit.amounts import nothing
from precisionpov.policy.audit.check import (
    AuditCheck,
    Basis,
    register_audit,
    tool_2015,
    tool_2024,
)
from precisionpov.policy.audit.phrases import CERTIFICATE, OPEN, SEVERELY_PHYSICAL

__all__ = ["HEALTH_CHECKS"]

HEALTH_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1_01_004",
        PersonEntryFacts,
        exited & CERTIFICATE & check_digit_wrong,
        "The number in an exited person's disability certificate has a "
        "wrong check digit.",
        "脱贫人口残疾人证号前18位校验码不符。",
    ),
    tool_2024(
        "F1_12_004",
        PersonEntryFacts,
        monitored & CERTIFICATE & check_digit_wrong,
        "The number in a monitored person's disability certificate has a "
        "wrong check digit.",
        "监测对象残疾人证号前18位校验码不符。",
    ),
    register_audit(
        "ID_60_4",
        PersonEntryFacts,
        CERTIFICATE
        & (
            check_digit_wrong
            | certificate_kind.is_(DisabilityKind.UNREADABLE)
            | certificate_grade.is_(DisabilityGrade.UNREADABLE)
        ),
        "The number of the disability certificate cannot be right.",
        "残疾人证号不符合编码规则。",
    ),
    tool_2024(
        "F2_01_002",
        PersonEntryFacts,
        health.is_(HealthEntry.BLANK),
        "The state of health is not filled in.",
        "未填健康状况。",
    ),
    tool_2024(
        "F2_12_003",
        PersonEntryFacts,
        monitored & health.is_(HealthEntry.BLANK),
        "The state of health of a monitored person is not filled in.",
        "监测对象未填健康状况。",
    ),
    tool_2024(
        "F4_01_002",
        PersonEntryFacts,
        health.is_(HealthEntry.DISABLED)
        & ~id_type.is_(IdTypeEntry.DISABILITY_CERTIFICATE),
        "A disabled person's document is no disability certificate.",
        "健康状况为残疾而证件不是残疾人证。",
    ),
    tool_2024(
        "F4_12_003",
        PersonEntryFacts,
        exited
        & health.is_(HealthEntry.DISABLED)
        & ~id_type.is_(IdTypeEntry.DISABILITY_CERTIFICATE),
        "An exited disabled person's document is no disability certificate.",
        "脱贫人口残疾而无残疾人证。",
    ),
    tool_2024(
        "F4_01_007",
        PersonEntryFacts,
        SEVERELY_PHYSICAL & labour.is_(LabourEntry.ORDINARY),
        "A person with a severe physical disability is recorded with ordinary labour.",
        "肢体一、二级残疾而劳动技能为普通劳动力。",
        also=("Z21",),
    ),
    tool_2024(
        "F4_01_008",
        PersonEntryFacts,
        monitored & SEVERELY_PHYSICAL & labour.is_(LabourEntry.ORDINARY),
        "A monitored person with a severe physical disability is recorded "
        "with ordinary labour.",
        "监测对象肢体一、二级残疾而为普通劳动力。",
        basis=Basis.TITLE,
        also=("Z21",),
        note="As coded it looks at health 残疾 instead of the grade, and at a la"
        "bour value (普通劳动) that no other check uses, so it never fires",
    ),
    tool_2024(
        "F5_16_008",
        PersonEntryFacts,
        monitored
        & OPEN
        & risk_disability
        & id_number.is_(IdEntry.TWENTY)
        & certificate_grade.one_of(DisabilityGrade.FIRST, DisabilityGrade.SECOND)
        & ~help_disability,
        "A severely disabled person's household lacks the disability subsidy.",
        "一、二级残疾人所在户没有残疾人补贴措施。",
    ),
    tool_2015(
        "L066",
        PersonEntryFacts,
        health.is_(HealthEntry.DISABLED) & ~id_number.is_(IdEntry.TWENTY),
        "A disabled person has no certificate number of 20 characters.",
        "残疾人无残疾证。",
    ),
    tool_2015(
        "L067",
        PersonEntryFacts,
        CERTIFICATE & health.is_(HealthEntry.HEALTHY),
        "A person with a disability certificate is recorded as healthy.",
        "有残疾证健康状况为健康。",
    ),
    register_audit(
        "ID_60_9",
        PersonEntryFacts,
        health.is_(HealthEntry.DISABLED) & ~CERTIFICATE,
        "A disabled person has no certificate.",
        "残疾人无残疾人证。",
    ),
    tool_2024(
        "F5_15_015",
        HouseholdMonitoringFacts,
        monitored & OPEN & risk_illness & ~sick_member,
        "Illness is a risk, but nobody is seriously or chronically ill.",
        "风险为因病而家中无大病慢病患者。",
        basis=Basis.TITLE,
        note="Inverted and per person: the code flags the member whose health is"
        " 长期慢性病 or 无患大病 (looks like a slip for a value of major il"
        "lness)",
    ),
    tool_2024(
        "F5_15_020",
        HouseholdMonitoringFacts,
        monitored
        & OPEN
        & risk_illness
        & ~(pocket_recorded & (out_of_pocket > nothing)),
        "Illness is a risk, but no medical cost was paid.",
        "风险为因病而合规自付支出为零。",
    ),
)
"""Checks of health and disability."""
