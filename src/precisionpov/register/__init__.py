"""The register: its states, its yearly reconciliation, its lists and its quota."""

from precisionpov.register.transitions import (
    StateChange,
    possible_events,
    state_name,
    transition,
    transition_page,
)

__all__ = [
    "StateChange",
    "possible_events",
    "state_name",
    "transition",
    "transition_page",
]
