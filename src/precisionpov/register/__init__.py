"""The register: its states, its yearly reconciliation, its lists and its quota."""

from precisionpov.register.flows import StockFlow, StockKind
from precisionpov.register.notice import Movement, NoticeKind, PublicNotice
from precisionpov.register.quota import (
    QuotaPart,
    QuotaSplit,
    check_province_quota,
    check_quota,
    quota_ceiling,
    split_quota,
)
from precisionpov.register.reconciliation import Reconciliation
from precisionpov.register.reconciling import (
    check_lists,
    flag_households,
    reconcile,
)
from precisionpov.register.register_check import RegisterCheck
from precisionpov.register.transitions import (
    StateChange,
    possible_events,
    state_name,
    transition,
    transition_page,
)
from precisionpov.register.verifying import (
    UnverifiedPerson,
    VerificationCheck,
    check_verification,
)

__all__ = [
    "Movement",
    "NoticeKind",
    "PublicNotice",
    "QuotaPart",
    "QuotaSplit",
    "Reconciliation",
    "RegisterCheck",
    "StateChange",
    "StockFlow",
    "StockKind",
    "UnverifiedPerson",
    "VerificationCheck",
    "check_lists",
    "check_province_quota",
    "check_quota",
    "check_verification",
    "flag_households",
    "possible_events",
    "quota_ceiling",
    "reconcile",
    "split_quota",
    "state_name",
    "transition",
    "transition_page",
]
