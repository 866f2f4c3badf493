"""The national procedures of monitoring: entry and elimination of risk (RT-3, RT-7).

Limitations:
    How a household comes under monitoring after it was found is written from
    memory, by the steps of elimination.
"""

from datetime import date

from precisionpov.policy.monitoring_documents import (
    ELIMINATION_PAGE,
    MONITORING_2020,
    MONITORING_2021,
)
from precisionpov.policy.procedure import Procedure, ProcedureStep
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.procedure import Body, StepKind

__all__ = ["MONITORING_PROCEDURES"]

_BEGINS = date(2020, 3, 20)
_IMPROVED = date(2021, 5, 1)
"""May 2021 is attested, its day is not."""
_ENDS = date(2025, 12, 31)


def _monitoring(cite: Citation) -> tuple[ProcedureStep, ...]:
    """Give the steps from the visit to the announcement, as elimination has them."""
    return (
        ProcedureStep(kind=StepKind.SURVEY, cite=cite),
        ProcedureStep(kind=StepKind.APPRAISAL, cite=cite),
        ProcedureStep(
            kind=StepKind.VILLAGE_NOTICE,
            cite=cite,
            each_village=True,
            no_objection=True,
        ),
        ProcedureStep(kind=StepKind.TOWNSHIP_REVIEW, cite=cite, by=(Body.TOWNSHIP,)),
        ProcedureStep(
            kind=StepKind.ANNOUNCEMENT, cite=cite, by=(Body.COUNTY_OFFICE, Body.COUNTY)
        ),
    )


_FOUND_2020 = MONITORING_2020.article("how they are found", "监测方法")
_FOUND_2021 = MONITORING_2021.article("how they are found", "监测方式")


def _entry(found: Citation) -> Procedure:
    """Give how a household comes under monitoring."""
    after = ELIMINATION_PAGE.article(
        "steps",
        "程序",
        confidence=Confidence.MEDIUM,
        note="the steps of elimination; those of entry are known from memory",
    )
    first = ProcedureStep(
        kind=StepKind.DECLARATION,
        cite=found,
        by=(Body.HOUSEHOLD, Body.CADRE, Body.DEPARTMENT),
    )
    return Procedure(
        id="monitoring_entry_steps",
        en="Entry of a household into monitoring",
        zh="监测对象识别程序",
        steps=(first, *_monitoring(after)),
    )


_ELIMINATED = ELIMINATION_PAGE.article("steps", "程序")
_ELIMINATION = Procedure(
    id="monitoring_elimination_steps",
    en="Elimination of the risk of a monitored household",
    zh="监测对象风险消除程序",
    steps=_monitoring(_ELIMINATED),
)

MONITORING_PROCEDURES: tuple[Timeline[Procedure], ...] = (
    Timeline(
        "monitoring_entry",
        [
            Dated(_entry(_FOUND_2020), _BEGINS, date(2021, 4, 30), _FOUND_2020),
            Dated(_entry(_FOUND_2021), _IMPROVED, _ENDS, _FOUND_2021),
        ],
    ),
    Timeline(
        "monitoring_elimination", [Dated(_ELIMINATION, _IMPROVED, _ENDS, _ELIMINATED)]
    ),
)
"""The national procedures of monitoring, by what is decided."""
