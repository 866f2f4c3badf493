"""Checks of attributes and allowances."""

from precisionpov.facts.entry_accounts import (
    HouseholdAccountsFacts,
    able_to_59,
    able_to_65,
    attribute,
    dibao_money,
    dibao_recorded,
    not_exited,
    tekun_money,
    tekun_recorded,
)
from precisionpov.facts.entry_person import PersonEntryFacts, dibao
from precisionpov.facts.entry_support import (
    HouseholdSupportFacts,
    after_transfer,
    after_transfer_recorded,
    certificate_member,
    guarantee_household,
    support_recorded,
    tekun_member,
)
from precisionpov.facts.entry_terms import Answer, HealthEntry, SupportEntry
from precisionpov.facts.entry_words import (
    dibao_member,
    exited,
    health,
    help_dibao,
    help_disability,
    help_tekun,
    monitored,
    nobody_able,
    none_or_lost,
    september_age,
)
from precisionpov.policy.audit.amounts import nothing, small_income
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
    DESTITUTE,
    GONE,
    OF_WUBAO,
    ON_DIBAO,
    OPEN,
)
from precisionpov.policy.audit.times import adult_first, old_first
from precisionpov.records.entry_terms import AttributeCode

__all__ = ["ATTRIBUTE_CHECKS"]

ATTRIBUTE_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F5_15_018",
        PersonEntryFacts,
        exited
        & DESTITUTE
        & (september_age >= adult_first)
        & (september_age < old_first)
        & health.is_(HealthEntry.HEALTHY)
        & ~AT_SCHOOL,
        "A healthy exited person of 18 to 59 is supported as destitute.",
        "18至59岁健康不在校的脱贫人口享受特困供养。",
        usual=False,
    ),
    tool_2024(
        "F5_15_019",
        PersonEntryFacts,
        monitored
        & DESTITUTE
        & (september_age >= adult_first)
        & (september_age < old_first)
        & health.is_(HealthEntry.HEALTHY)
        & ~AT_SCHOOL,
        "A healthy monitored person of 18 to 59 is supported as destitute.",
        "18至59岁健康不在校的监测对象享受特困供养。",
        usual=False,
    ),
    tool_2024(
        "F5_16_003",
        PersonEntryFacts,
        monitored
        & OPEN
        & dibao.one_of(SupportEntry.URBAN, SupportEntry.RURAL)
        & ~help_dibao,
        "A person draws dibao, but the comprehensive guarantee does not name it.",
        "成员享受低保而综合保障未登记低保。",
    ),
    tool_2024(
        "F5_16_004",
        PersonEntryFacts,
        monitored & OPEN & DESTITUTE & ~help_tekun,
        "A person is supported as destitute, but the comprehensive "
        "guarantee does not name it.",
        "成员享受特困供养而综合保障未登记。",
    ),
    tool_2024(
        "F4_11_013",
        HouseholdSupportFacts,
        exited
        & monitored
        & GONE
        & (help_dibao | help_tekun | help_disability)
        & after_transfer_recorded
        & (after_transfer <= nothing),
        "An allowance is recorded, but no transfer income when the risk "
        "was eliminated.",
        "已消除风险户享受低保、特困或残疾补贴而无转移性收入。",
        basis=Basis.TITLE,
        note="Never fires, as F4_11-012",
    ),
    tool_2024(
        "F4_11_015",
        HouseholdSupportFacts,
        monitored & (help_dibao | help_tekun) & ~(dibao_member | tekun_member),
        "Dibao or support for the destitute is recorded as help, but nobody draws it.",
        "帮扶登记低保或特困而家中无人享受。",
        basis=Basis.TITLE,
        note="The code looks at each member alone, so members not on dibao are "
        "flagged although another one is",
    ),
    tool_2024(
        "F4_11_016",
        HouseholdSupportFacts,
        exited & monitored & help_disability & ~certificate_member,
        "A disability subsidy is recorded, but nobody has a disability certificate.",
        "登记残疾人补贴而家中无残疾证。",
    ),
    tool_2024(
        "F5_11_033",
        HouseholdSupportFacts,
        monitored
        & OPEN
        & nobody_able
        & support_recorded
        & guarantee_household.is_(Answer.NO),
        "A household without any labour is not marked as one to be carried.",
        "整户无劳动力而未标为兜底保障户。",
    ),
    tool_2024(
        "F5_16_005",
        HouseholdSupportFacts,
        monitored & OPEN & ~dibao_member & help_dibao,
        "Dibao is recorded as help, but no member draws it.",
        "家中无人享受低保而综合保障登记低保。",
        basis=Basis.TITLE,
        note="The code judges each member alone, so members not on dibao are "
        "flagged although another one is",
    ),
    tool_2024(
        "F5_16_006",
        HouseholdSupportFacts,
        monitored & OPEN & ~tekun_member & help_tekun,
        "Support for the destitute is recorded as help, but no member draws it.",
        "家中无人享受特困供养而综合保障登记特困。",
        basis=Basis.TITLE,
        note="Inverted: the code flags tekun money above 0 without the measure, "
        "which is the subject of F5_16-004",
    ),
    tool_2024(
        "F5_19_003",
        HouseholdSupportFacts,
        exited & none_or_lost & ~dibao_member,
        "An exited household without any labour has nobody on dibao.",
        "脱贫户整户无劳动力而无人享受低保。",
        basis=Basis.TITLE,
        also=("Z12",),
        note="Never fires: waits for a loop position that is never reached",
    ),
    tool_2024(
        "F5_19_007",
        HouseholdSupportFacts,
        monitored & none_or_lost & ~dibao_member,
        "A monitored household without any labour has nobody on dibao.",
        "监测户整户无劳动力而无人享受低保。",
        basis=Basis.TITLE,
        also=("Z12",),
        note="Never fires: waits for a loop position that is never reached",
    ),
    menu_2017(
        "N11",
        HouseholdAccountsFacts,
        ON_DIBAO & ~dibao_member,
        "The attribute says dibao, but nobody draws it.",
        "低保（贫困）户中无享受低保成员。",
        also=("L062",),
    ),
    menu_2017(
        "N12",
        HouseholdAccountsFacts,
        attribute.one_of(AttributeCode.GENERAL_POOR, AttributeCode.GENERAL)
        & dibao_member,
        "The attribute says general, but a member draws dibao.",
        "一般农户有享受低保成员。",
        also=("L079",),
    ),
    menu_2017(
        "N13",
        HouseholdAccountsFacts,
        OF_WUBAO & able_to_65,
        "A household of the five guarantees has a member of working age "
        "who is able to work.",
        "五保户存在16-65周岁的劳动力。",
    ),
    menu_2017(
        "N14",
        HouseholdAccountsFacts,
        dibao_recorded
        & tekun_recorded
        & (dibao_money > nothing)
        & (tekun_money > nothing),
        "Dibao money and money of the destitute are drawn together.",
        "同时领取低保金和五保金。",
        also=("L076",),
    ),
    menu_2017(
        "N15",
        HouseholdAccountsFacts,
        ON_DIBAO & ~(dibao_recorded & (dibao_money > nothing)),
        "The attribute says dibao, but no dibao money is recorded.",
        "低保户领取低保金为0。",
    ),
    register_audit(
        "AT_1",
        HouseholdAccountsFacts,
        OF_WUBAO & ~(tekun_recorded & (tekun_money > nothing)),
        "The attribute says five guarantees, but no such money is recorded.",
        "五保户无五保金。",
    ),
    tool_2015(
        "L057",
        HouseholdAccountsFacts,
        (
            exited
            & ~attribute.one_of(
                AttributeCode.DIBAO, AttributeCode.WUBAO, AttributeCode.GENERAL
            )
        )
        | (
            not_exited
            & ~attribute.one_of(
                AttributeCode.GENERAL_POOR,
                AttributeCode.DIBAO_POOR,
                AttributeCode.WUBAO_POOR,
            )
        ),
        "The attribute does not fit whether the household has exited.",
        "贫困户属性异常。",
    ),
    tool_2015(
        "L063",
        HouseholdAccountsFacts,
        ON_DIBAO & ~(dibao_recorded & (dibao_money >= small_income)),
        "The attribute says dibao, but dibao money is blank or below 100 yuan.",
        "低保户无低保金或低保金小于100元。",
    ),
    tool_2015(
        "L064",
        HouseholdAccountsFacts,
        OF_WUBAO & ~(tekun_recorded & (tekun_money >= small_income)),
        "The attribute says five guarantees, but such money is blank or "
        "below 100 yuan.",
        "五保户无五保金或五保金小于100元。",
    ),
    tool_2015(
        "L077",
        HouseholdAccountsFacts,
        ~ON_DIBAO & dibao_recorded & (dibao_money > nothing),
        "The attribute is not dibao, but dibao money is recorded.",
        "非低保户有低保金。",
    ),
    tool_2015(
        "L078",
        HouseholdAccountsFacts,
        ~OF_WUBAO & tekun_recorded & (tekun_money > nothing),
        "The attribute is not five guarantees, but such money is recorded.",
        "非五保户有五保金。",
    ),
    tool_2015(
        "L085",
        HouseholdAccountsFacts,
        OF_WUBAO & able_to_59,
        "A household of the five guarantees has a worker of 16 to 59.",
        "五保户存在16至59岁劳动力。",
    ),
)
"""Checks of attributes and allowances."""
