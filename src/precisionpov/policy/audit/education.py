"""Checks of schooling and education."""

from precisionpov.facts.entry_household import HouseholdEntryFacts, school_and_education
from precisionpov.facts.entry_monitoring import HouseholdMonitoringFacts, child_out
from precisionpov.facts.entry_standing import PersonStandingFacts, school_recorded
from precisionpov.facts.entry_terms import (
    Answer,
    EducationEntry,
    HealthEntry,
    ReasonEntry,
)
from precisionpov.facts.entry_words import (
    age,
    born_on,
    dropout,
    education,
    exited,
    health,
    identified,
    monitored,
    not_in_school,
    rain_and_dew,
    school,
    september_age,
)
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
    BEYOND,
    HEALTHY,
    NO_REASON,
    SCHOOL_AGE,
    VOCATIONAL,
)
from precisionpov.policy.audit.times import (
    adult_first,
    born_after,
    child_first,
    junior_first,
    junior_last,
    master_first,
    preschool_over,
    primary_last,
    school_last,
    senior_first,
    senior_last,
    status_last,
    student_last,
    working_first,
    year_first,
    year_last,
    young_last,
)
from precisionpov.records.person import Schooling

__all__ = ["EDUCATION_CHECKS"]

EDUCATION_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1_02_005",
        PersonStandingFacts,
        SCHOOL_AGE & (born_on >= born_after) & ~AT_SCHOOL & NO_REASON & ~monitored,
        "A child of compulsory age has neither school nor reason, and the "
        "household is not monitored.",
        "6至16岁儿童既无在校状况也无未上学原因，而该户未纳入监测。",
        basis=Basis.TITLE,
        usual=False,
        note="The code forgot the monitoring condition of its title, so "
        "monitored households are flagged too, and compares (year, year, "
        "day) with (2007, 9, 30), i.e",
    ),
    tool_2024(
        "F2_01_012",
        PersonStandingFacts,
        exited
        & not_in_school.one_of(ReasonEntry.ILLNESS, ReasonEntry.DISABILITY)
        & HEALTHY,
        "A child is said to be out of school for illness or disability, "
        "but is healthy.",
        "因病因残未上学而健康状况为健康。",
    ),
    tool_2024(
        "F3_01_002",
        PersonStandingFacts,
        exited & education.is_(EducationEntry.BLANK) & ~AT_SCHOOL & NO_REASON,
        "Education, school and reason are all blank for an exited person.",
        "脱贫人口文化程度、在校状况、未上学原因全空。",
        basis=Basis.TITLE,
        note="Never fires (absence test)",
    ),
    tool_2024(
        "F3_12_003",
        PersonStandingFacts,
        education.is_(EducationEntry.BLANK) & ~AT_SCHOOL & NO_REASON,
        "Education, school and reason are all blank.",
        "文化程度、在校状况、未上学原因全空。",
    ),
    tool_2024(
        "F3_01_003",
        PersonStandingFacts,
        exited & ~education.is_(EducationEntry.BLANK) & AT_SCHOOL,
        "An exited person has both a school and a finished education.",
        "脱贫人口文化程度与在校状况同时填写。",
        basis=Basis.TITLE,
        note="Inverted: the code flags both blank",
    ),
    tool_2024(
        "F5_12_013",
        PersonStandingFacts,
        monitored & (age >= preschool_over) & HEALTHY & school.is_(Schooling.PRESCHOOL),
        "A healthy monitored child of 7 or more is still at preschool.",
        "7岁及以上健康监测对象仍为学前。",
    ),
    tool_2024(
        "F5_17_001",
        PersonStandingFacts,
        exited & (age >= preschool_over) & HEALTHY & school.is_(Schooling.PRESCHOOL),
        "A healthy exited child of 7 or more is still at preschool.",
        "7岁及以上健康脱贫人口仍为学前。",
    ),
    tool_2024(
        "F5_12_014",
        PersonStandingFacts,
        monitored
        & school.is_(Schooling.PRIMARY)
        & ((age < child_first) | (age > primary_last)),
        "A monitored pupil of primary school is under 6 or over 14.",
        "监测对象读小学而不足6岁或超过14岁。",
    ),
    tool_2024(
        "F5_17_002",
        PersonStandingFacts,
        exited
        & school.is_(Schooling.PRIMARY)
        & ((age < child_first) | (age > primary_last)),
        "An exited pupil of primary school is under 6 or over 14.",
        "脱贫人口读小学而不足6岁或超过14岁。",
    ),
    tool_2024(
        "F5_12_015",
        PersonStandingFacts,
        monitored
        & school.is_(Schooling.JUNIOR_MIDDLE)
        & ((age < junior_first) | (age > junior_last)),
        "A monitored pupil of junior middle school is under 12 or over 17.",
        "监测对象读初中而不足12岁或超过17岁。",
        also=("Z20",),
    ),
    tool_2024(
        "F5_17_003",
        PersonStandingFacts,
        exited
        & school.is_(Schooling.JUNIOR_MIDDLE)
        & ((age < junior_first) | (age > junior_last)),
        "An exited pupil of junior middle school is under 12 or over 17.",
        "脱贫人口读初中而不足12岁或超过17岁。",
        basis=Basis.TITLE,
        also=("Z20",),
        note="A blank typed before 九年级 lets all ninth-graders pass",
    ),
    tool_2024(
        "F5_12_016",
        PersonStandingFacts,
        monitored
        & school.one_of(Schooling.SENIOR_MIDDLE, Schooling.SECONDARY_VOCATIONAL)
        & ((age < senior_first) | (age > senior_last)),
        "A monitored student of senior or vocational school is under 15 or over 20.",
        "监测对象读高中中职而不足15岁或超过20岁。",
        also=("Z20",),
    ),
    tool_2024(
        "F5_17_004",
        PersonStandingFacts,
        exited
        & school.one_of(Schooling.SENIOR_MIDDLE, Schooling.SECONDARY_VOCATIONAL)
        & ((age < senior_first) | (age > senior_last)),
        "An exited student of senior or vocational school is under 15 or over 20.",
        "脱贫人口读高中中职而不足15岁或超过20岁。",
        also=("Z20",),
    ),
    tool_2024(
        "F5_12_017",
        PersonStandingFacts,
        monitored & (age < adult_first) & education.is_(EducationEntry.COLLEGE),
        "A monitored person under 18 is recorded as a graduate.",
        "不足18岁的监测对象文化程度为技师、高职高专或本科以上。",
    ),
    tool_2024(
        "F5_17_005",
        PersonStandingFacts,
        exited & (age < adult_first) & education.is_(EducationEntry.COLLEGE),
        "An exited person under 18 is recorded as a graduate.",
        "不足18岁的脱贫人口文化程度为技师、高职高专或本科以上。",
    ),
    tool_2024(
        "F5_12_019",
        PersonStandingFacts,
        monitored
        & (age >= working_first)
        & (age <= young_last)
        & education.one_of(EducationEntry.PRIMARY, EducationEntry.NONE),
        "A monitored person of 16 to 22 finished no more than primary school.",
        "16至22岁监测对象学历停在小学或更低。",
    ),
    tool_2024(
        "F5_17_007",
        PersonStandingFacts,
        exited
        & (age >= working_first)
        & (age <= young_last)
        & education.one_of(EducationEntry.PRIMARY, EducationEntry.NONE),
        "An exited person of 16 to 22 finished no more than primary school.",
        "16至22岁脱贫人口学历停在小学或更低。",
    ),
    tool_2024(
        "F5_17_006",
        PersonStandingFacts,
        exited & school.is_(Schooling.POSTGRADUATE) & (age < master_first),
        "A postgraduate is under 20.",
        "不足20岁为硕士生及以上。",
        also=("Z20",),
    ),
    tool_2024(
        "F5_15_011",
        PersonStandingFacts,
        exited & rain_and_dew & ~VOCATIONAL,
        "An exited person's household has aid for vocational school; this "
        "person is at none.",
        "脱贫人口享受雨露计划而不是中高职学生。",
        basis=Basis.TITLE,
        usual=False,
        note="The code looks for 补助 in the compulsory-education column and for"
        " 初中/高中 in the school status, i.e",
    ),
    tool_2024(
        "F5_15_012",
        PersonStandingFacts,
        rain_and_dew & ~VOCATIONAL,
        "The household has aid for vocational school; this person is at none.",
        "享受雨露计划而不是中高职学生。",
        usual=False,
    ),
    tool_2024(
        "F5_15_016",
        PersonStandingFacts,
        exited
        & (september_age >= child_first)
        & (september_age <= school_last)
        & ~AT_SCHOOL
        & NO_REASON,
        "An exited child of compulsory age on 1 September has neither "
        "school nor reason.",
        "脱贫户6至16岁儿童无在校状况和未上学原因。",
        usual=False,
    ),
    tool_2024(
        "F5_15_017",
        PersonStandingFacts,
        monitored
        & (september_age >= child_first)
        & (september_age <= school_last)
        & ~AT_SCHOOL
        & NO_REASON,
        "A monitored child of compulsory age on 1 September has neither "
        "school nor reason.",
        "监测户6至16岁儿童无在校状况和未上学原因。",
        usual=False,
    ),
    menu_2017(
        "N27",
        PersonStandingFacts,
        (age <= primary_last) & BEYOND,
        "A person of 14 or less is at senior high school or above.",
        "14岁及以下在校生状况为高中及以上。",
    ),
    menu_2017(
        "N28",
        PersonStandingFacts,
        (age >= senior_last) & school.one_of(Schooling.PRESCHOOL, Schooling.PRIMARY),
        "A person of 20 or more is at primary school or below.",
        "20岁及以上在校生状况为小学及以下。",
    ),
    tool_2015(
        "L060",
        PersonStandingFacts,
        AT_SCHOOL & (age > student_last),
        "A student is older than 30.",
        "30岁以上在校生。",
    ),
    tool_2015(
        "L061",
        PersonStandingFacts,
        (age >= child_first)
        & (age <= primary_last)
        & health.one_of(HealthEntry.HEALTHY, HealthEntry.CHRONIC_ILLNESS)
        & ~AT_SCHOOL,
        "A child of 6 to 14 is not at school, though healthy or chronically ill.",
        "6至14岁健康或患长期慢性病儿童未在校。",
    ),
    tool_2015(
        "L081",
        PersonStandingFacts,
        (age < primary_last) & BEYOND,
        "A child under 14 is at senior high school or above.",
        "14岁以下在校生状况为高中以上。",
    ),
    tool_2015(
        "L082",
        PersonStandingFacts,
        (age >= working_first) & school.one_of(Schooling.PRESCHOOL, Schooling.PRIMARY),
        "A person of 16 or more is at primary school or below.",
        "16岁以上在校生状况为小学以下。",
    ),
    register_audit(
        "ID_60_7",
        PersonStandingFacts,
        ~AT_SCHOOL & (age >= working_first) & education.is_(EducationEntry.BLANK),
        "The education of somebody who is not at school is not filled in.",
        "非在校生未填文化程度。",
    ),
    register_audit(
        "ID_60_11",
        PersonStandingFacts,
        (age >= child_first) & (age <= status_last) & ~school_recorded,
        "The school status of a person of 6 to 23 is not filled in.",
        "6至23周岁未填在校生状况。",
    ),
    tool_2024(
        "F3_12_004",
        HouseholdEntryFacts,
        monitored & school_and_education,
        "A member of a monitored household has both a school and a finished education.",
        "监测户有成员同时填文化程度与在校状况。",
    ),
    tool_2024(
        "F4_11_008",
        HouseholdMonitoringFacts,
        monitored
        & (identified >= year_first)
        & (identified <= year_last)
        & dropout.is_(Answer.YES)
        & ~child_out,
        "A dropout is marked, but no child of compulsory age is out of school.",
        "2023年识别的监测户标有辍学而家中无失学适龄儿童。",
        basis=Basis.TITLE,
        usual=False,
        note="The code tests the dropout column alone, so it flags every "
        "household with a dropout",
    ),
)
"""Checks of schooling and education."""
