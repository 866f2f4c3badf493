"""The national procedures: identification, exit, monitoring, the yearly cycle.

References:
    The plan for registering of 2014, as a page of questions and answers quotes it
    (ID-1 to ID-15); a county's page on poor villages (V-2); a handbook of yearly
    management and a town's report (RT-1). Exit and monitoring stand beside this.

Checked with:
    The rulebook's sections 3.1, 6 and 12.

Limitations:
    National texts say which steps there are, in which order, and who takes them.
    They name no days for a notice, no quorum and no share to be checked, as far as
    they were read: places do. Deadlines are those of 2014.
"""

from datetime import date

from precisionpov.policy.documents import (
    REGISTERING_PLAN_2014,
    REGISTERING_STEPS_2014,
)
from precisionpov.policy.local_documents import TOWN_REPORT, WUQIA_2018
from precisionpov.policy.monitoring_documents import RETURN_HANDBOOK
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.policy.procedure_exits import EXIT_PROCEDURES
from precisionpov.policy.procedure_monitoring import MONITORING_PROCEDURES
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.procedure import Body, PublicList, StepKind

__all__ = [
    "IDENTIFICATION_STEPS",
    "PROCEDURES",
    "REGISTERING_BEGINS",
]

MEDIUM = Confidence.MEDIUM
REGISTERING_BEGINS = date(2014, 4, 2)
"""The day of the plan for registering."""

_END_2014 = date(2014, 12, 31)
_END_2020 = date(2020, 12, 31)

_VILLAGE = (Body.VILLAGE_COMMITTEE, Body.WORK_TEAM)
_COUNTY = (Body.COUNTY_OFFICE, Body.COUNTY)
_STEPS = REGISTERING_STEPS_2014.article("steps", "工作步骤")
_LATER_STEPS = REGISTERING_STEPS_2014.article("steps", "工作步骤", confidence=MEDIUM)


def _until(day: date, confidence: Confidence = Confidence.HIGH) -> Cited[date]:
    """Give a last day of 2014 (ID-12)."""
    cite = REGISTERING_STEPS_2014.article("time", "时间安排", confidence=confidence)
    return Cited(day, cite)


_IDENTIFICATION = (
    ProcedureStep(
        kind=StepKind.APPLICATION, cite=_STEPS, by=(Body.HOUSEHOLD,), in_writing=True
    ),
    ProcedureStep(
        kind=StepKind.GROUP_APPRAISAL, cite=_STEPS, by=(Body.GROUP,), optional=True
    ),
    ProcedureStep(kind=StepKind.APPRAISAL, cite=_STEPS, by=(Body.ASSEMBLY,)),
    ProcedureStep(kind=StepKind.VERIFICATION, cite=_STEPS, together=_VILLAGE),
    ProcedureStep(
        kind=StepKind.VILLAGE_NOTICE, cite=_STEPS, each_village=True, no_objection=True
    ),
    ProcedureStep(kind=StepKind.TOWNSHIP_REVIEW, cite=_STEPS, by=(Body.TOWNSHIP,)),
    ProcedureStep(
        kind=StepKind.TOWNSHIP_NOTICE, cite=_STEPS, each_village=True, no_objection=True
    ),
    ProcedureStep(kind=StepKind.COUNTY_REVIEW, cite=_STEPS, by=_COUNTY),
    ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=_STEPS, each_village=True),
    ProcedureStep(kind=StepKind.PAIRING, cite=_STEPS, by=_COUNTY),
    ProcedureStep(kind=StepKind.PLAN, cite=_STEPS, by=(Body.TOWNSHIP,), beside=True),
    ProcedureStep(
        kind=StepKind.MANUAL, cite=_STEPS, by=(Body.TOWNSHIP, *_COUNTY), beside=True
    ),
    ProcedureStep(kind=StepKind.DATA_ENTRY, cite=_STEPS, by=(Body.TOWNSHIP, *_COUNTY)),
    ProcedureStep(kind=StepKind.NETWORKING, cite=_LATER_STEPS, optional=True),
    ProcedureStep(kind=StepKind.DATA_UPDATE, cite=_LATER_STEPS, optional=True),
)
_QUOTA = ProcedureStep(
    kind=StepKind.QUOTA,
    cite=_STEPS,
    by=(Body.PROVINCE, Body.PROVINCE_GROUP, *_COUNTY, Body.TOWNSHIP),
    optional=True,
)

IDENTIFICATION_STEPS: Procedure = Procedure(
    id="household_identification_steps",
    en="Identification of poor households",
    zh="贫困户识别程序",
    steps=_IDENTIFICATION,
)
"""Two notices and one announcement (两公示一公告), without days (ID-2 to ID-11)."""

_REGISTERING_2014 = (
    Procedure(
        id=IDENTIFICATION_STEPS.id,
        en=IDENTIFICATION_STEPS.en,
        zh=IDENTIFICATION_STEPS.zh,
        steps=(_QUOTA, *_IDENTIFICATION),
    )
    .changing(StepKind.ANNOUNCEMENT, deadline=_until(date(2014, 5, 31)))
    .changing(StepKind.PAIRING, deadline=_until(date(2014, 7, 31)))
    .changing(StepKind.PLAN, deadline=_until(date(2014, 7, 31)))
    .changing(StepKind.DATA_ENTRY, deadline=_until(date(2014, 8, 31), MEDIUM))
    .changing(StepKind.NETWORKING, deadline=_until(_END_2014, MEDIUM))
)

_VILLAGE_IDENTIFIED = WUQIA_2018.article(
    "how poor villages are identified",
    "贫困村识别程序",
    confidence=MEDIUM,
    note="read on a county's page of 2018; the national plan was not read for it",
)
_VILLAGE_IDENTIFICATION = Procedure(
    id="village_identification_steps",
    en="Identification of a poor village",
    zh="贫困村识别程序",
    steps=(
        ProcedureStep(
            kind=StepKind.VILLAGE_APPLICATION,
            cite=_VILLAGE_IDENTIFIED,
            by=(Body.VILLAGE_COMMITTEE,),
        ),
        ProcedureStep(
            kind=StepKind.TOWNSHIP_REVIEW, cite=_VILLAGE_IDENTIFIED, by=(Body.TOWNSHIP,)
        ),
        ProcedureStep(
            kind=StepKind.COUNTY_REVIEW,
            cite=_VILLAGE_IDENTIFIED,
            by=(*_COUNTY, Body.COUNTY_GROUP),
        ),
        ProcedureStep(
            kind=StepKind.PROVINCE_DECISION,
            cite=_VILLAGE_IDENTIFIED,
            by=(Body.PROVINCE, Body.PROVINCE_GROUP),
        ),
    ),
)

_BOTH = (PublicList.ENTERING, PublicList.LEAVING)
_CYCLE = RETURN_HANDBOOK.article(
    "yearly management", "年度动态管理", confidence=MEDIUM, note="known in outline"
)
_LISTS = TOWN_REPORT.article(
    "nine left, nine came; both lists are public", "退出与新增名单均公示"
)
_YEARLY_CYCLE = Procedure(
    id="yearly_cycle_steps",
    en="Yearly dynamic management of the register",
    zh="建档立卡年度动态管理程序",
    steps=(
        ProcedureStep(kind=StepKind.APPRAISAL, cite=_CYCLE),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=_LISTS,
            lists=_BOTH,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(kind=StepKind.TOWNSHIP_REVIEW, cite=_CYCLE, by=(Body.TOWNSHIP,)),
        ProcedureStep(kind=StepKind.COUNTY_REVIEW, cite=_CYCLE, by=_COUNTY),
        ProcedureStep(
            kind=StepKind.ANNOUNCEMENT, cite=_LISTS, lists=_BOTH, each_village=True
        ),
        ProcedureStep(kind=StepKind.DATA_UPDATE, cite=_CYCLE),
    ),
)

_PLAN = REGISTERING_PLAN_2014.article(
    confidence=MEDIUM, note="applied until the register of the poor was closed"
)
_IDENTIFIED = (
    Dated(_REGISTERING_2014, REGISTERING_BEGINS, _END_2014, _STEPS),
    Dated(IDENTIFICATION_STEPS, date(2015, 1, 1), _END_2020, _PLAN),
)

PROCEDURES: tuple[Timeline[Procedure], ...] = (
    Timeline("household_identification", _IDENTIFIED),
    Timeline("household_return", _IDENTIFIED),
    Timeline(
        "village_identification",
        [
            Dated(
                _VILLAGE_IDENTIFICATION,
                REGISTERING_BEGINS,
                _END_2020,
                _VILLAGE_IDENTIFIED,
            )
        ],
    ),
    *EXIT_PROCEDURES,
    *MONITORING_PROCEDURES,
    Timeline(
        "yearly_cycle", [Dated(_YEARLY_CYCLE, REGISTERING_BEGINS, _END_2020, _CYCLE)]
    ),
)
"""The national procedures by what is decided; a return follows a new entry (RT-2)."""
