"""Was a procedure properly carried out, and what comes next?"""

from precisionpov.procedure.checking import check_procedure, next_steps
from precisionpov.procedure.cycle import YearlyCycle, yearly_cycle
from precisionpov.procedure.results import ProcedureCheck, ProcedureState
from precisionpov.procedure.steps import NextStep, StepCheck

__all__ = [
    "NextStep",
    "ProcedureCheck",
    "ProcedureState",
    "StepCheck",
    "YearlyCycle",
    "check_procedure",
    "next_steps",
    "yearly_cycle",
]
