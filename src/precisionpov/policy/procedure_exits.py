"""The national procedures of exit: household, village, county (EX-1 to EX-4).

The Exit Opinions of 2016 name no days for a notice, no quorum and no share to be
checked; places do.
"""

from datetime import date

from precisionpov.policy.documents import EXIT_OPINIONS_2016
from precisionpov.policy.evaluation_documents import SPOT_CHECKS_2019
from precisionpov.policy.procedure import Procedure, ProcedureStep
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.procedure import Body, StepKind

__all__ = ["EXIT_PROCEDURES", "HOUSEHOLD_EXIT_STEPS"]

_BEGINS = date(2016, 4, 28)
_ENDS = date(2020, 12, 31)

_EXIT = EXIT_OPINIONS_2016.article("household exit, procedure", "贫困户退出程序")
HOUSEHOLD_EXIT_STEPS: Procedure = Procedure(
    id="household_exit_steps",
    en="Exit of poor households",
    zh="贫困户退出程序",
    steps=(
        ProcedureStep(
            kind=StepKind.APPRAISAL,
            cite=_EXIT,
            by=(Body.VILLAGE_COMMITTEE, Body.ASSEMBLY),
        ),
        ProcedureStep(
            kind=StepKind.VERIFICATION,
            cite=_EXIT,
            together=(Body.VILLAGE_COMMITTEE, Body.WORK_TEAM),
        ),
        ProcedureStep(
            kind=StepKind.CONSENT, cite=_EXIT, by=(Body.HOUSEHOLD,), agreed=True
        ),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=_EXIT,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=_EXIT),
        ProcedureStep(kind=StepKind.REMOVAL, cite=_EXIT),
    ),
)
"""Exit of a household, without days (EX-1)."""

_VILLAGE_OUT = EXIT_OPINIONS_2016.article("village exit, procedure", "贫困村退出程序")
_VILLAGE_EXIT = Procedure(
    id="village_exit_steps",
    en="Exit of a poor village",
    zh="贫困村退出程序",
    steps=(
        ProcedureStep(
            kind=StepKind.TOWNSHIP_NOTICE, cite=_VILLAGE_OUT, no_objection=True
        ),
        ProcedureStep(kind=StepKind.ANNOUNCEMENT, cite=_VILLAGE_OUT),
    ),
)

_COUNTY_OUT = EXIT_OPINIONS_2016.article("county exit, procedure", "贫困县退出程序")
_COUNTY_EXIT = Procedure(
    id="county_exit_steps",
    en="Exit of a poor county",
    zh="贫困县退出程序",
    steps=(
        ProcedureStep(
            kind=StepKind.COUNTY_PROPOSAL, cite=_COUNTY_OUT, by=(Body.COUNTY_GROUP,)
        ),
        ProcedureStep(
            kind=StepKind.CITY_REVIEW, cite=_COUNTY_OUT, by=(Body.CITY_GROUP,)
        ),
        ProcedureStep(
            kind=StepKind.PROVINCE_REVIEW, cite=_COUNTY_OUT, by=(Body.PROVINCE_GROUP,)
        ),
        ProcedureStep(kind=StepKind.PROVINCE_NOTICE, cite=_COUNTY_OUT),
        ProcedureStep(
            kind=StepKind.PROVINCE_DECISION,
            cite=_COUNTY_OUT,
            by=(Body.PROVINCE_GROUP, Body.PROVINCE),
        ),
        ProcedureStep(kind=StepKind.STATE_REPORT, cite=_COUNTY_OUT),
        ProcedureStep(
            kind=StepKind.EVALUATION,
            cite=_COUNTY_OUT,
            by=(Body.STATE_GROUP, Body.THIRD_PARTY),
        ),
        ProcedureStep(kind=StepKind.APPROVAL, cite=_COUNTY_OUT, by=(Body.PROVINCE,)),
    ),
)
_PROVINCE_EVALUATES = SPOT_CHECKS_2019.article(
    "the province evaluates, the state group checks a part of the counties",
    "省级组织评估，国家抽查",
    confidence=Confidence.MEDIUM,
    note="attested for the exits of 2018; that it began with those of 2017 is known "
    "from memory",
)
_COUNTY_EXIT_LATER = Procedure(
    id=_COUNTY_EXIT.id,
    en=_COUNTY_EXIT.en,
    zh=_COUNTY_EXIT.zh,
    steps=(
        *_COUNTY_EXIT.changing(
            StepKind.EVALUATION,
            cite=_PROVINCE_EVALUATES,
            by=(Body.PROVINCE_GROUP, Body.PROVINCE, Body.THIRD_PARTY),
        ).steps,
        ProcedureStep(
            kind=StepKind.STATE_CHECK,
            cite=_PROVINCE_EVALUATES,
            by=(Body.STATE_GROUP, Body.THIRD_PARTY),
            optional=True,
        ),
    ),
)


EXIT_PROCEDURES: tuple[Timeline[Procedure], ...] = (
    Timeline("household_exit", [Dated(HOUSEHOLD_EXIT_STEPS, _BEGINS, _ENDS, _EXIT)]),
    Timeline("village_exit", [Dated(_VILLAGE_EXIT, _BEGINS, _ENDS, _VILLAGE_OUT)]),
    Timeline(
        "county_exit",
        [
            Dated(_COUNTY_EXIT, _BEGINS, date(2017, 12, 31), _COUNTY_OUT),
            Dated(_COUNTY_EXIT_LATER, date(2018, 1, 1), _ENDS, _PROVINCE_EVALUATES),
        ],
    ),
)
"""The national procedures of exit, by what is decided."""
