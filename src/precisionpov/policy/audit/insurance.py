"""Checks of medical and pension insurance."""

from precisionpov.facts.entry_household import (
    HouseholdEntryFacts,
    medical_blank,
    pension_blank,
)
from precisionpov.facts.entry_person import (
    PersonEntryFacts,
    employee_medical,
    employee_pension,
    medical_aid,
    resident_medical,
    resident_pension,
    serious_insurance,
)
from precisionpov.facts.entry_terms import Answer
from precisionpov.facts.entry_words import (
    born_on,
    dangerous_house,
    exited,
    monitored,
    safe_water,
    serious_insurance_blank,
)
from precisionpov.policy.audit.check import AuditCheck, Basis, tool_2024
from precisionpov.policy.audit.phrases import (
    AT_SCHOOL,
    NO_REASON,
    SCHOOL_AGE,
    TWICE_INSURED,
)
from precisionpov.policy.audit.times import born_since

__all__ = ["INSURANCE_CHECKS"]

INSURANCE_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1_02_003",
        PersonEntryFacts,
        serious_insurance.one_of(Answer.NO, Answer.BLANK) & ~monitored,
        "A person lacks the insurance against serious illness and is not monitored.",
        "未参加大病保险且未纳入监测。",
        usual=False,
    ),
    tool_2024(
        "F1_02_007",
        PersonEntryFacts,
        serious_insurance.one_of(Answer.NO, Answer.BLANK)
        | dangerous_house.is_(Answer.YES)
        | safe_water.is_(Answer.NO)
        | (SCHOOL_AGE & (born_on >= born_since) & ~AT_SCHOOL & NO_REASON),
        "Insurance, house, water or compulsory school is not secured.",
        "医疗、住房、饮水或义务教育任一未保障。",
        usual=False,
    ),
    tool_2024(
        "F2_01_006",
        PersonEntryFacts,
        exited & serious_insurance.is_(Answer.BLANK),
        "The insurance against serious illness of an exited person is not filled in.",
        "脱贫人口大病保险未填。",
    ),
    tool_2024(
        "F2_01_007",
        PersonEntryFacts,
        exited & resident_pension.is_(Answer.BLANK),
        "The residents' pension insurance of an exited person is not filled in.",
        "脱贫人口居民养老保险未填。",
    ),
    tool_2024(
        "F5_15_001",
        PersonEntryFacts,
        monitored & resident_pension.is_(Answer.BLANK),
        "The residents' pension insurance of a monitored person is not filled in.",
        "监测对象居民养老保险未填。",
    ),
    tool_2024(
        "F2_01_008",
        PersonEntryFacts,
        exited
        & (
            (resident_medical.is_(Answer.BLANK) & employee_medical.is_(Answer.BLANK))
            | (resident_medical.is_(Answer.NO) & employee_medical.is_(Answer.NO))
        ),
        "Both medical insurances of an exited person are blank, or both no.",
        "脱贫人口两种基本医保都空或都为否。",
    ),
    tool_2024(
        "F2_01_009",
        PersonEntryFacts,
        exited & TWICE_INSURED,
        "An exited person is in both medical insurances.",
        "脱贫人口重复参加两种基本医保。",
    ),
    tool_2024(
        "F2_12_015",
        PersonEntryFacts,
        monitored & TWICE_INSURED,
        "A monitored person is in both medical insurances.",
        "监测对象重复参加两种基本医保。",
    ),
    tool_2024(
        "F2_01_016",
        PersonEntryFacts,
        exited & (serious_insurance.is_(Answer.NO) | resident_medical.is_(Answer.NO)),
        "An exited person is not in the insurance against serious illness "
        "or the residents' one.",
        "脱贫人口大病保险或居民医保为否。",
        usual=False,
    ),
    tool_2024(
        "F2_12_016",
        PersonEntryFacts,
        monitored
        & (serious_insurance.is_(Answer.NO) | resident_medical.is_(Answer.NO)),
        "A monitored person is not in the insurance against serious "
        "illness or the residents' one.",
        "监测对象大病保险或居民医保为否。",
        basis=Basis.TITLE,
        usual=False,
        note="Without brackets in the code: anyone at all with resident insuranc"
        "e 否 is flagged",
    ),
    tool_2024(
        "F3_01_007",
        PersonEntryFacts,
        exited
        & ~resident_medical.is_(Answer.YES)
        & ~employee_medical.is_(Answer.YES)
        & medical_aid.is_(Answer.YES),
        "An exited person in no medical insurance receives medical aid.",
        "脱贫人口两种医保均未参加却享受医疗救助。",
        basis=Basis.TITLE,
        note="The code flags when either insurance is 否, so nearly everyone wit"
        "h medical aid",
    ),
    tool_2024(
        "F5_19_001",
        PersonEntryFacts,
        exited
        & employee_pension.is_(Answer.BLANK)
        & resident_pension.is_(Answer.BLANK),
        "Neither pension insurance of an exited person is filled in.",
        "脱贫人口两种养老保险都未填。",
        basis=Basis.TITLE,
        note="The code flags when either is blank",
    ),
    tool_2024(
        "F2_12_010",
        HouseholdEntryFacts,
        monitored & serious_insurance_blank,
        "The insurance against serious illness of a member is not filled in.",
        "监测户有成员大病保险未填。",
        basis=Basis.TITLE,
        note="Never fires: tests for absence, blank cells are empty text",
    ),
    tool_2024(
        "F2_12_012",
        HouseholdEntryFacts,
        monitored & medical_blank,
        "Both medical insurances of a member are not filled in.",
        "监测户有成员两种基本医保均未填。",
        basis=Basis.TITLE,
        note="Never fires, as F2_12-010",
    ),
    tool_2024(
        "F2_15_001",
        HouseholdEntryFacts,
        monitored & pension_blank,
        "The residents' pension insurance of a member is not filled in.",
        "监测户有成员居民养老保险未填。",
        basis=Basis.INFERRED,
        usual=False,
        note="Never fires (absence test)",
    ),
)
"""Checks of medical and pension insurance."""
