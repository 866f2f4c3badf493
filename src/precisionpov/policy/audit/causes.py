"""Checks of causes of poverty."""

from precisionpov.facts.entry_accounts import (
    HouseholdAccountsFacts,
    able_members,
    cause_recorded,
    cause_repeated,
    main_cause,
    not_exited,
    other_causes,
    senior_student,
    student_member,
    unhealthy_member,
)
from precisionpov.facts.entry_words import disabled_member
from precisionpov.policy.audit.check import (
    AuditCheck,
    menu_2017,
    register_audit,
    tool_2015,
)
from precisionpov.policy.audit.sizes import form_causes, many_able
from precisionpov.records.cause import CauseOfPoverty

__all__ = ["CAUSES_CHECKS"]

CAUSES_CHECKS: tuple[AuditCheck, ...] = (
    menu_2017(
        "N07",
        HouseholdAccountsFacts,
        main_cause.is_(CauseOfPoverty.ILLNESS) & ~unhealthy_member,
        "The main cause is illness, but every member is healthy.",
        "主要致贫原因为因病，而家庭成员均健康。",
    ),
    menu_2017(
        "N08",
        HouseholdAccountsFacts,
        main_cause.is_(CauseOfPoverty.SCHOOLING) & ~student_member,
        "The main cause is schooling, but nobody is at school.",
        "主要致贫原因为因学，而家庭无在校生。",
    ),
    menu_2017(
        "N09",
        HouseholdAccountsFacts,
        main_cause.is_(CauseOfPoverty.DISABILITY) & ~disabled_member,
        "The main cause is disability, but nobody is disabled.",
        "主要致贫原因为因残，而家庭无残疾人口。",
        also=("L073",),
    ),
    menu_2017(
        "N10",
        HouseholdAccountsFacts,
        cause_repeated,
        "Another cause repeats the main cause.",
        "其他致贫原因与主要致贫原因重复。",
        also=("L052",),
    ),
    register_audit(
        "CA_6",
        HouseholdAccountsFacts,
        ~cause_recorded,
        "No main cause is recorded.",
        "主要致贫原因为空。",
    ),
    tool_2015(
        "L051",
        HouseholdAccountsFacts,
        other_causes > form_causes,
        "More than two other causes are recorded.",
        "其他致贫原因超过2项。",
    ),
    tool_2015(
        "L071",
        HouseholdAccountsFacts,
        not_exited & main_cause.is_(CauseOfPoverty.ILLNESS) & ~unhealthy_member,
        "A household not exited has illness as main cause, but every "
        "member is healthy.",
        "未脱贫全家健康因病致贫。",
    ),
    tool_2015(
        "L072",
        HouseholdAccountsFacts,
        not_exited & main_cause.is_(CauseOfPoverty.SCHOOLING) & ~senior_student,
        "A household not exited has schooling as main cause, but nobody at "
        "senior high school or above.",
        "未脱贫户因学致贫，而家中无高中及以上在校生。",
    ),
    tool_2015(
        "L083",
        HouseholdAccountsFacts,
        not_exited
        & (able_members >= many_able)
        & main_cause.is_(CauseOfPoverty.LACK_OF_LABOUR),
        "A household not exited lacks labour by its main cause, but has "
        "three workers or more.",
        "未脱贫全家3个以上劳动力，致贫原因缺劳力。",
    ),
)
"""Checks of causes of poverty."""
