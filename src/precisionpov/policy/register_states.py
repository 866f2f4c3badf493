"""How a household may move through the register: one table (RT-1, T-000-15).

Each row names an event, the states from which it may happen, the state that follows,
the days on which it may happen, and the document. What stands in no row may not
happen.
"""

from datetime import date

import attrs

from precisionpov.policy.documents import (
    EXIT_OPINIONS_2016,
    HOUSEHOLD_FORM_2014,
    MECHANISM_PLAN_2014,
    REGISTERING_PLAN_2014,
)
from precisionpov.policy.monitoring_documents import (
    ELIMINATION_PAGE,
    MONITORING_2020,
    MONITORING_2021,
    RETURN_HANDBOOK,
)
from precisionpov.policy.register_documents import (
    COUNTY_DECREASES,
    FIRST_DAY,
    LAST_DAY,
    LAST_MONITORED_DAY,
    MONITORING_DAY,
)
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.records.register import EventKind, RegisterState

__all__ = ["CHANGES", "IN_REGISTER", "NATURAL", "TRANSITIONS", "Transition"]

CANDIDATE = RegisterState.CANDIDATE
REGISTERED = RegisterState.REGISTERED
EXITED = RegisterState.EXITED
STABLY_EXITED = RegisterState.STABLY_EXITED
RETURNED = RegisterState.RETURNED
MONITORED = RegisterState.MONITORED
ELIMINATED = RegisterState.ELIMINATED
REMOVED = RegisterState.REMOVED
MEDIUM = Confidence.MEDIUM
DAY_BEFORE_EXIT_OPINIONS = date(2016, 4, 27)
EXIT_OPINIONS_DAY = date(2016, 4, 28)

IN_REGISTER: tuple[RegisterState, ...] = (
    CANDIDATE,
    REGISTERED,
    EXITED,
    STABLY_EXITED,
    RETURNED,
    MONITORED,
    ELIMINATED,
)
"""The states of a household whose people are kept up to date."""

NATURAL: tuple[EventKind, ...] = (
    EventKind.BIRTH,
    EventKind.DEATH,
    EventKind.MARRIAGE_IN,
    EventKind.MARRIAGE_OUT,
    EventKind.JOIN,
    EventKind.LEAVE,
    EventKind.SPLIT,
    EventKind.MERGE,
    EventKind.MOVE,
)
"""The events after which a household stands where it stood."""

CHANGES: tuple[EventKind, ...] = tuple(one for one in EventKind if one not in NATURAL)
"""The events that change where it stands."""


@attrs.frozen
class Transition:
    """One row of the table: an event, from where, to where.

    Attributes:
        event: What happens.
        before: Where a household may stand; None is for one that is not in the
            register.
        after: Where it stands then; None where it has left the register.
        stays: It stands where it stood; ``after`` is None and says nothing.
    """

    event: EventKind
    before: tuple[RegisterState | None, ...]
    after: RegisterState | None = None
    stays: bool = False

    def to(self, before: RegisterState | None) -> RegisterState | None:
        """Give where a household stands then."""
        return before if self.stays else self.after


def _row(
    event: EventKind,
    before: tuple[RegisterState | None, ...],
    after: RegisterState | None,
    cite: Citation,
    *days: date,
) -> Dated[Transition]:
    """Write a row, with the days from 2014 to 2020 unless others are given."""
    since, until = days or (FIRST_DAY, LAST_DAY)
    return Dated(Transition(event, before, after), since, until, cite)


_NATURAL_CHANGE = RETURN_HANDBOOK.article(
    "natural change: birth, death, marriage, split",
    "自然增减：出生、死亡、婚嫁、分户",
)
_RETURN = RETURN_HANDBOOK.article("return to poverty", "返贫")
_NEW = RETURN_HANDBOOK.article("new entries", "新识别", confidence=MEDIUM)
_REMOVAL = RETURN_HANDBOOK.article("removal of the wrongly included", "清退")
_AGAIN = REGISTERING_PLAN_2014.article(
    "application",
    "农户申请",
    confidence=MEDIUM,
    note="no document forbids one that was removed to apply again; our reading",
)
_MONITORED = MONITORING_2020.article("whom to monitor", "监测对象")
_MONITORED_LATER = MONITORING_2021.article("whom to monitor", "监测对象")
_MONITORED_AGAIN = MONITORING_2021.article(
    "the record of one without risk stays",
    "风险消除后保留信息",
    confidence=MEDIUM,
    note="a new risk is monitored anew; our reading",
)
_NO_RISK = MONITORING_2020.article("elimination of risk", "风险消除", confidence=MEDIUM)
_NO_RISK_LATER = ELIMINATION_PAGE.article("elimination of risk", "风险消除")
_FROM_2020 = (MONITORING_DAY, LAST_DAY)
_FROM_2021 = (date(2021, 1, 1), LAST_MONITORED_DAY)
_NOT_MONITORED = (None, EXITED, STABLY_EXITED, REMOVED)

TRANSITIONS: tuple[Dated[Transition], ...] = (
    _row(
        EventKind.APPLY,
        (None,),
        CANDIDATE,
        REGISTERING_PLAN_2014.article("application", "农户申请"),
    ),
    _row(EventKind.APPLY, (REMOVED,), CANDIDATE, _AGAIN),
    _row(
        EventKind.DECLINE,
        (CANDIDATE,),
        None,
        REGISTERING_PLAN_2014.article(
            "appraisal, review and re-examination", "民主评议、乡镇审核、县级复审"
        ),
    ),
    _row(
        EventKind.REGISTER,
        (CANDIDATE,),
        REGISTERED,
        REGISTERING_PLAN_2014.article("announcement", "公告"),
    ),
    _row(
        EventKind.REGISTER,
        (None,),
        REGISTERED,
        HOUSEHOLD_FORM_2014.article(
            "attribute: taken over from the civil-affairs list",
            "贫困户属性：与民政部门名单衔接",
            note="a file that keeps no applications shows every household like this",
        ),
    ),
    _row(EventKind.REGISTER, (MONITORED,), REGISTERED, _NEW, *_FROM_2020),
    _row(
        EventKind.EXIT,
        (REGISTERED, RETURNED),
        EXITED,
        MECHANISM_PLAN_2014.article(
            "households go in and out", "有进有出", confidence=MEDIUM
        ),
        FIRST_DAY,
        DAY_BEFORE_EXIT_OPINIONS,
    ),
    _row(
        EventKind.EXIT,
        (REGISTERED, RETURNED),
        EXITED,
        EXIT_OPINIONS_2016.article("exit of people", "贫困人口退出"),
        EXIT_OPINIONS_DAY,
        LAST_DAY,
    ),
    _row(
        EventKind.STABLE_EXIT,
        (EXITED,),
        STABLY_EXITED,
        RETURN_HANDBOOK.article(
            "stably exited, without policies", "稳定脱贫不再享受政策", confidence=MEDIUM
        ),
        EXIT_OPINIONS_DAY,
        LAST_DAY,
    ),
    _row(EventKind.RETURN, (EXITED,), RETURNED, _RETURN),
    _row(
        EventKind.RETURN,
        (STABLY_EXITED,),
        RETURNED,
        attrs.evolve(_RETURN, confidence=MEDIUM),
        EXIT_OPINIONS_DAY,
        LAST_DAY,
    ),
    _row(
        EventKind.RETURN,
        (MONITORED,),
        RETURNED,
        attrs.evolve(_RETURN, confidence=MEDIUM),
        *_FROM_2020,
    ),
    _row(EventKind.MONITOR, _NOT_MONITORED, MONITORED, _MONITORED, *_FROM_2020),
    _row(EventKind.MONITOR, _NOT_MONITORED, MONITORED, _MONITORED_LATER, *_FROM_2021),
    _row(EventKind.MONITOR, (ELIMINATED,), MONITORED, _MONITORED_AGAIN, *_FROM_2021),
    _row(EventKind.ELIMINATE, (MONITORED,), ELIMINATED, _NO_RISK, *_FROM_2020),
    _row(EventKind.ELIMINATE, (MONITORED,), ELIMINATED, _NO_RISK_LATER, *_FROM_2021),
    _row(EventKind.REMOVE, (REGISTERED, EXITED, RETURNED), REMOVED, _REMOVAL),
    _row(
        EventKind.CANCEL,
        IN_REGISTER,
        None,
        COUNTY_DECREASES.article("natural cancellation", "自然销户"),
        FIRST_DAY,
        LAST_MONITORED_DAY,
    ),
    *(
        Dated(
            Transition(event, IN_REGISTER, stays=True),
            FIRST_DAY,
            LAST_MONITORED_DAY,
            _NATURAL_CHANGE,
        )
        for event in NATURAL
    ),
)
"""The table. No two rows hold for one event and one state on the same day."""
