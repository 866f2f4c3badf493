"""Checks of measures of assistance."""

from precisionpov.facts.entry_help import (
    HouseholdHelpFacts,
    able_member,
    able_or_weak_member,
    after_wage,
    after_wage_recorded,
    development_help,
    export_or_away,
    helped_comprehensive,
    helped_education,
    helped_employment,
    helped_health,
    helped_housing,
    helped_post,
    helped_relocation,
    helped_school,
    helped_social,
    helped_water,
    member_not_none,
    months_since,
    only_other_help,
    post_held,
    premium_subsidy,
    risk_housing,
    risk_schooling,
    subsidy_in_county,
    vocational_student,
    working_member,
    works_outside,
)
from precisionpov.facts.entry_terms import Answer, ModeEntry
from precisionpov.facts.entry_words import (
    any_uninsured,
    dropout,
    exited,
    identified,
    member_work_recorded,
    mode,
    monitored,
    rain_and_dew,
    risk_disability,
    risk_illness,
    risk_water,
    safe_water,
)
from precisionpov.policy.audit.amounts import nothing
from precisionpov.policy.audit.check import AuditCheck, Basis, tool_2024
from precisionpov.policy.audit.phrases import (
    DEVELOPING,
    GONE,
    NO_HELP,
    ONLY_GUARANTEE,
    OPEN,
)
from precisionpov.policy.audit.times import (
    months_to_develop,
    months_without_help,
    premium_first,
    premium_last,
    premium_over,
    rain_and_dew_last,
    relocation_over,
)

__all__ = ["MEASURES_CHECKS"]

MEASURES_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1111_06",
        HouseholdHelpFacts,
        monitored
        & OPEN
        & (identified >= premium_first)
        & (identified <= premium_last)
        & ~premium_subsidy,
        "A household identified in the premium season, its risk open, "
        "lacks the premium subsidy.",
        "2022年10月至2023年3月识别、风险未消除的监测户没有登记居民医保缴费补贴。",
        usual=False,
    ),
    tool_2024(
        "F1111_13",
        HouseholdHelpFacts,
        monitored & OPEN & (identified >= premium_over) & premium_subsidy,
        "A household identified after the premium season has the premium subsidy.",
        "2023年4月及以后识别、风险未消除的监测户却登记了居民医保缴费补贴。",
        usual=False,
    ),
    tool_2024(
        "F1111_2",
        HouseholdHelpFacts,
        monitored
        & (identified <= rain_and_dew_last)
        & vocational_student
        & ~rain_and_dew,
        "A household with a vocational student lacks the aid for vocational school.",
        "2022年8月及以前识别的监测户有中高职学生却未享受雨露计划。",
        usual=False,
    ),
    tool_2024(
        "F1111_3",
        HouseholdHelpFacts,
        (helped_employment | post_held) & ~member_work_recorded,
        "Employment help or a public post is recorded, but nobody has a work record.",
        "登记了就业帮扶或公益性岗位，全户却无务工记录。",
    ),
    tool_2024(
        "F1111_4",
        HouseholdHelpFacts,
        monitored & (identified >= relocation_over) & helped_relocation,
        "A household identified after relocation ended has relocation "
        "among its measures.",
        "2021年以后识别的监测户登记了搬迁措施。",
        basis=Basis.TITLE,
        usual=False,
        note="The script is switched off (all commented out)",
    ),
    tool_2024(
        "F1_11_009",
        HouseholdHelpFacts,
        mode.is_(ModeEntry.HELP) & NO_HELP,
        "The risk was eliminated by assistance, but no measure is recorded.",
        "靠帮扶消除风险却无任何帮扶措施。",
    ),
    tool_2024(
        "F1_11_010",
        HouseholdHelpFacts,
        monitored & (months_since > months_without_help) & NO_HELP,
        "No measure is recorded although the identification is more than a month old.",
        "识别超过1个月仍无任何帮扶措施。",
        usual=False,
    ),
    tool_2024(
        "F3_11_003",
        HouseholdHelpFacts,
        GONE & risk_illness & ~helped_health & ~helped_social & ~helped_comprehensive,
        "The risk of illness is eliminated without health help, help by "
        "society or guarantee.",
        "已消除风险的因病户无健康、社会帮扶和综合保障。",
    ),
    tool_2024(
        "F3_11_004",
        HouseholdHelpFacts,
        GONE & risk_schooling & ~helped_education & ~helped_school & ~helped_social,
        "The risk of schooling is eliminated without any help for school "
        "or by society.",
        "已消除风险的因学户无教育、义务教育保障和社会帮扶。",
    ),
    tool_2024(
        "F3_11_005",
        HouseholdHelpFacts,
        GONE & risk_disability & ~helped_social & ~helped_comprehensive,
        "The risk of disability is eliminated without help by society or guarantee.",
        "已消除风险的因残户无社会帮扶和综合保障。",
    ),
    tool_2024(
        "F3_11_006",
        HouseholdHelpFacts,
        GONE & risk_housing & ~helped_housing,
        "The risk of unsafe housing is eliminated without help with housing.",
        "已消除风险的住房风险户无住房保障措施。",
    ),
    tool_2024(
        "F3_11_007",
        HouseholdHelpFacts,
        GONE & dropout.is_(Answer.YES) & ~helped_school,
        "The risk is eliminated, a child is out of school, and no help "
        "with school is recorded.",
        "已消除风险的辍学户无义务教育保障。",
    ),
    tool_2024(
        "F3_11_008",
        HouseholdHelpFacts,
        GONE & safe_water.is_(Answer.NO) & ~helped_water,
        "The risk is eliminated, the water is unsafe, and no help with "
        "water is recorded.",
        "已消除风险的饮水问题户无饮水保障措施。",
        basis=Basis.INFERRED,
        usual=False,
        note="Inverted: the code asks for 是, so it flags every eliminated house"
        "hold with safe water and no water measure",
    ),
    tool_2024(
        "F3_11_009",
        HouseholdHelpFacts,
        GONE & any_uninsured.is_(Answer.YES) & ~helped_health & ~helped_social,
        "The risk is eliminated, a member is uninsured, and neither health "
        "help nor help by society is recorded.",
        "已消除风险的未参保户无健康和社会帮扶。",
    ),
    tool_2024(
        "F4_11_012",
        HouseholdHelpFacts,
        exited
        & monitored
        & GONE
        & (helped_post | helped_employment)
        & after_wage_recorded
        & (after_wage <= nothing),
        "There was help with work, but no wage income when the risk was eliminated.",
        "已消除风险户有就业或公益岗位帮扶而无工资性收入。",
        basis=Basis.TITLE,
        note="Never fires: compares text with the number 0",
    ),
    tool_2024(
        "F4_11_014",
        HouseholdHelpFacts,
        exited & monitored & OPEN & (helped_post | helped_employment) & ~working_member,
        "There is help with work, but nobody works.",
        "有就业或公益岗位帮扶而全家无人务工。",
    ),
    tool_2024(
        "F5_11_030",
        HouseholdHelpFacts,
        monitored
        & OPEN
        & member_not_none
        & DEVELOPING
        & development_help.one_of(Answer.NO, Answer.BLANK),
        "Help towards development is recorded, but marked as not carried out.",
        "已登记开发式措施而标为尚未实施或空。",
    ),
    tool_2024(
        "F5_11_032",
        HouseholdHelpFacts,
        monitored & OPEN & able_member & helped_comprehensive & ONLY_GUARANTEE,
        "A household with labour gets nothing but the comprehensive guarantee.",
        "有劳动力的未消除风险户只有综合保障。",
        also=("Z11",),
    ),
    tool_2024(
        "F5_12_007",
        HouseholdHelpFacts,
        OPEN
        & able_or_weak_member
        & ~DEVELOPING
        & development_help.one_of(Answer.NO, Answer.BLANK),
        "A household with labour, its risk open, gets no help towards development.",
        "未消除风险且有劳动力而无开发式帮扶。",
    ),
    tool_2024(
        "F5_12_007_231",
        HouseholdHelpFacts,
        monitored
        & OPEN
        & able_or_weak_member
        & ~DEVELOPING
        & (months_since >= months_to_develop),
        "Six months after its identification a household with labour gets "
        "no help towards development.",
        "识别满6个月、有劳动力而无开发式帮扶。",
        basis=Basis.TITLE,
        usual=False,
        note="Sub-rule 231 of the file: empty, from its title",
    ),
    tool_2024(
        "F5_12_011",
        HouseholdHelpFacts,
        monitored & development_help.is_(Answer.YES) & only_other_help,
        "Help towards development is marked as carried out, but only "
        '"other" or training is recorded.',
        "标为已实施开发式帮扶而产业、金融仅其他、就业仅培训或其他。",
        usual=False,
    ),
    tool_2024(
        "F5_17_011",
        HouseholdHelpFacts,
        monitored & OPEN & export_or_away & ~works_outside,
        "Help with work away is recorded, but nobody works outside the county.",
        "无人县外务工而登记劳务输出或外出务工补贴。",
        basis=Basis.TITLE,
        note="The code reads the person's own records, fires on any record insid"
        "e the county and writes the subsidy 外出劳务补贴",
    ),
    tool_2024(
        "F5_17_012",
        HouseholdHelpFacts,
        OPEN & subsidy_in_county,
        "A member who works in the county draws a travel subsidy.",
        "在本县务工却有外出交通补助。",
        usual=False,
        note="its heading asks whether nobody works away, and for the measure",
    ),
    tool_2024(
        "F5_18_001",
        HouseholdHelpFacts,
        monitored & risk_illness & ~helped_health & ~helped_social,
        "Illness is a risk, but there is neither health help nor help by society.",
        "因病监测户无健康和社会帮扶。",
        also=("Z01",),
    ),
    tool_2024(
        "F5_18_002",
        HouseholdHelpFacts,
        monitored
        & risk_schooling
        & ~helped_school
        & ~helped_education
        & ~helped_social,
        "Schooling is a risk, but there is no help for school or by society.",
        "因学监测户无义务教育保障、教育和社会帮扶。",
        also=("Z02",),
    ),
    tool_2024(
        "F5_18_003",
        HouseholdHelpFacts,
        monitored & risk_disability & ~helped_comprehensive & ~helped_social,
        "Disability is a risk, but there is neither a guarantee nor help by society.",
        "因残监测户无综合保障和社会帮扶。",
        also=("Z03",),
    ),
    tool_2024(
        "F5_18_004",
        HouseholdHelpFacts,
        monitored & risk_housing & ~helped_housing & ~helped_relocation,
        "Unsafe housing is a risk, but there is neither help with housing "
        "nor relocation.",
        "住房风险监测户无住房保障也无搬迁。",
        basis=Basis.TITLE,
        also=("Z04",),
        note="The code flags when either is blank, so nearly every such household",
    ),
    tool_2024(
        "F5_18_005",
        HouseholdHelpFacts,
        monitored & dropout.is_(Answer.YES) & ~helped_school,
        "A child is out of school, but no help with compulsory school is recorded.",
        "有辍学儿童的监测户无义务教育保障。",
        also=("Z06",),
    ),
    tool_2024(
        "F5_18_006",
        HouseholdHelpFacts,
        monitored & risk_water & ~helped_water,
        "Unsafe water is a risk, but no help with water is recorded.",
        "饮水风险监测户无饮水保障措施。",
        also=("Z05",),
    ),
    tool_2024(
        "F5_18_007",
        HouseholdHelpFacts,
        monitored & any_uninsured.is_(Answer.YES) & ~helped_health & ~helped_social,
        "A member is uninsured, but there is neither health help nor help by society.",
        "有人未参保的监测户无健康和社会帮扶。",
        also=("Z07",),
    ),
)
"""Checks of measures of assistance."""
