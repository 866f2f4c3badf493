"""Strategies for Hypothesis: valid records and facts, biased to where bugs hide.

``from precisionpov.strategies import households`` gives households on the line and on
birthdays; the ``broken_`` strategies give what must be refused;
:mod:`precisionpov.strategies.laws` holds what every rule keeps. Where Hypothesis is
installed, ``from_type(Household)`` works without any import.

Nothing is loaded before it is asked for: Hypothesis imports this module whenever it is
imported itself.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from precisionpov.strategies.assistance import (
        counties,
        funds,
        measures,
        plans,
        projects,
        villages,
    )
    from precisionpov.strategies.broken import (
        broken_counties,
        broken_entry_details,
        broken_funds,
        broken_household_facts,
        broken_households,
        broken_measures,
        broken_member_details,
        broken_monitoring_records,
        broken_people,
        broken_plans,
        broken_projects,
        broken_receipts,
        broken_register_events,
        broken_registers,
        broken_samples,
        broken_steps,
        broken_third_party_evidence,
        broken_village_details,
        broken_villages,
    )
    from precisionpov.strategies.entries import (
        entry_details,
        member_details,
        register_entries,
        village_details,
    )
    from precisionpov.strategies.evaluating import samples, third_party_evidence
    from precisionpov.strategies.facts import household_facts, lessons
    from precisionpov.strategies.household import households
    from precisionpov.strategies.living import (
        register_events,
        register_years,
        registers,
    )
    from precisionpov.strategies.misreporting import broken_register_years
    from precisionpov.strategies.monitoring import monitoring_records
    from precisionpov.strategies.part import parts
    from precisionpov.strategies.person import people
    from precisionpov.strategies.place import policies
    from precisionpov.strategies.receipt import annual_incomes, expenses, receipts
    from precisionpov.strategies.scalars import birthdays, money, ranges, windows
    from precisionpov.strategies.solving import facts_for, near_threshold
    from precisionpov.strategies.spoiling import broken_traces
    from precisionpov.strategies.tracing import steps, traces

__all__ = [
    "annual_incomes",
    "birthdays",
    "broken_counties",
    "broken_entry_details",
    "broken_funds",
    "broken_household_facts",
    "broken_households",
    "broken_measures",
    "broken_member_details",
    "broken_monitoring_records",
    "broken_people",
    "broken_plans",
    "broken_projects",
    "broken_receipts",
    "broken_register_events",
    "broken_register_years",
    "broken_registers",
    "broken_samples",
    "broken_steps",
    "broken_third_party_evidence",
    "broken_traces",
    "broken_village_details",
    "broken_villages",
    "counties",
    "entry_details",
    "expenses",
    "facts_for",
    "funds",
    "household_facts",
    "households",
    "lessons",
    "measures",
    "member_details",
    "money",
    "monitoring_records",
    "near_threshold",
    "parts",
    "people",
    "plans",
    "policies",
    "projects",
    "ranges",
    "receipts",
    "register_entries",
    "register_events",
    "register_years",
    "registers",
    "samples",
    "steps",
    "third_party_evidence",
    "traces",
    "village_details",
    "villages",
    "windows",
]

_MODULES = {
    "annual_incomes": "receipt",
    "birthdays": "scalars",
    "broken_counties": "broken",
    "broken_entry_details": "broken",
    "broken_funds": "broken",
    "broken_household_facts": "broken",
    "broken_households": "broken",
    "broken_measures": "broken",
    "broken_member_details": "broken",
    "broken_monitoring_records": "broken",
    "broken_people": "broken",
    "broken_plans": "broken",
    "broken_projects": "broken",
    "broken_receipts": "broken",
    "broken_register_events": "broken",
    "broken_register_years": "misreporting",
    "broken_registers": "broken",
    "broken_samples": "broken",
    "broken_steps": "broken",
    "broken_third_party_evidence": "broken",
    "broken_traces": "spoiling",
    "broken_village_details": "broken",
    "broken_villages": "broken",
    "counties": "assistance",
    "entry_details": "entries",
    "expenses": "receipt",
    "facts_for": "solving",
    "funds": "assistance",
    "household_facts": "facts",
    "households": "household",
    "lessons": "facts",
    "measures": "assistance",
    "member_details": "entries",
    "money": "scalars",
    "monitoring_records": "monitoring",
    "near_threshold": "solving",
    "parts": "part",
    "people": "person",
    "plans": "assistance",
    "policies": "place",
    "projects": "assistance",
    "ranges": "scalars",
    "receipts": "receipt",
    "register_entries": "entries",
    "register_events": "living",
    "register_years": "living",
    "registers": "living",
    "samples": "evaluating",
    "steps": "tracing",
    "third_party_evidence": "evaluating",
    "traces": "tracing",
    "village_details": "entries",
    "villages": "assistance",
    "windows": "scalars",
}


def __getattr__(name: str) -> object:
    """Load a strategy when it is first asked for."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    """Name what can be asked for."""
    return sorted(__all__)


def _register() -> None:  # pyright: ignore[reportUnusedFunction]
    """Register the strategies; Hypothesis calls this when it is imported."""
    from precisionpov.strategies.registering import register

    register()
