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
        appropriations,
        counties,
        funds,
        grants,
        measures,
        plans,
        projects,
        targets,
        townships,
        villages,
    )
    from precisionpov.strategies.broken import (
        broken_annual_incomes,
        broken_expenses,
        broken_household_facts,
        broken_households,
        broken_parts,
        broken_people,
        broken_receipts,
    )
    from precisionpov.strategies.broken_assistance import (
        broken_appropriations,
        broken_dossiers,
        broken_financing_entries,
        broken_first_secretaries,
        broken_funds,
        broken_grants,
        broken_helpers,
        broken_identification_traces,
        broken_matter_entries,
        broken_measures,
        broken_pairings,
        broken_plans,
        broken_projects,
        broken_reported_figures,
        broken_responsibility_entries,
        broken_targets,
        broken_villages,
        broken_visits,
        broken_work_teams,
    )
    from precisionpov.strategies.broken_register import (
        broken_counties,
        broken_entry_details,
        broken_frame_households,
        broken_member_details,
        broken_monitoring_records,
        broken_register_entries,
        broken_register_events,
        broken_registers,
        broken_samples,
        broken_steps,
        broken_third_party_evidence,
        broken_townships,
        broken_village_details,
    )
    from precisionpov.strategies.entries import (
        entry_details,
        member_details,
        register_entries,
        village_details,
    )
    from precisionpov.strategies.evaluating import (
        frame_households,
        samples,
        third_party_evidence,
    )
    from precisionpov.strategies.facts import (
        household_facts,
        lessons,
    )
    from precisionpov.strategies.filing import (
        dossiers,
        financing_entries,
        identification_traces,
        matter_entries,
        reported_figures,
        responsibility_entries,
    )
    from precisionpov.strategies.helping import (
        first_secretaries,
        helpers,
        pairings,
        visits,
        work_teams,
    )
    from precisionpov.strategies.household import (
        households,
    )
    from precisionpov.strategies.living import (
        register_events,
        register_years,
        registers,
    )
    from precisionpov.strategies.misreporting import (
        broken_register_years,
    )
    from precisionpov.strategies.monitoring import (
        monitoring_records,
    )
    from precisionpov.strategies.part import (
        parts,
    )
    from precisionpov.strategies.person import (
        people,
    )
    from precisionpov.strategies.place import (
        policies,
    )
    from precisionpov.strategies.receipt import (
        annual_incomes,
        expenses,
        receipts,
    )
    from precisionpov.strategies.scalars import (
        birthdays,
        money,
        ranges,
        windows,
    )
    from precisionpov.strategies.solving import (
        facts_for,
        near_threshold,
    )
    from precisionpov.strategies.spoiling import (
        broken_traces,
    )
    from precisionpov.strategies.tracing import (
        steps,
        traces,
    )

__all__ = [
    "annual_incomes",
    "appropriations",
    "birthdays",
    "broken_annual_incomes",
    "broken_appropriations",
    "broken_counties",
    "broken_dossiers",
    "broken_entry_details",
    "broken_expenses",
    "broken_financing_entries",
    "broken_first_secretaries",
    "broken_frame_households",
    "broken_funds",
    "broken_grants",
    "broken_helpers",
    "broken_household_facts",
    "broken_households",
    "broken_identification_traces",
    "broken_matter_entries",
    "broken_measures",
    "broken_member_details",
    "broken_monitoring_records",
    "broken_pairings",
    "broken_parts",
    "broken_people",
    "broken_plans",
    "broken_projects",
    "broken_receipts",
    "broken_register_entries",
    "broken_register_events",
    "broken_register_years",
    "broken_registers",
    "broken_reported_figures",
    "broken_responsibility_entries",
    "broken_samples",
    "broken_steps",
    "broken_targets",
    "broken_third_party_evidence",
    "broken_townships",
    "broken_traces",
    "broken_village_details",
    "broken_villages",
    "broken_visits",
    "broken_work_teams",
    "counties",
    "dossiers",
    "entry_details",
    "expenses",
    "facts_for",
    "financing_entries",
    "first_secretaries",
    "frame_households",
    "funds",
    "grants",
    "helpers",
    "household_facts",
    "households",
    "identification_traces",
    "lessons",
    "matter_entries",
    "measures",
    "member_details",
    "money",
    "monitoring_records",
    "near_threshold",
    "pairings",
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
    "reported_figures",
    "responsibility_entries",
    "samples",
    "steps",
    "targets",
    "third_party_evidence",
    "townships",
    "traces",
    "village_details",
    "villages",
    "visits",
    "windows",
    "work_teams",
]

_MODULES = {
    "annual_incomes": "receipt",
    "appropriations": "assistance",
    "birthdays": "scalars",
    "broken_annual_incomes": "broken",
    "broken_appropriations": "broken_assistance",
    "broken_counties": "broken_register",
    "broken_dossiers": "broken_assistance",
    "broken_entry_details": "broken_register",
    "broken_expenses": "broken",
    "broken_financing_entries": "broken_assistance",
    "broken_first_secretaries": "broken_assistance",
    "broken_frame_households": "broken_register",
    "broken_funds": "broken_assistance",
    "broken_grants": "broken_assistance",
    "broken_helpers": "broken_assistance",
    "broken_household_facts": "broken",
    "broken_households": "broken",
    "broken_identification_traces": "broken_assistance",
    "broken_matter_entries": "broken_assistance",
    "broken_measures": "broken_assistance",
    "broken_member_details": "broken_register",
    "broken_monitoring_records": "broken_register",
    "broken_pairings": "broken_assistance",
    "broken_parts": "broken",
    "broken_people": "broken",
    "broken_plans": "broken_assistance",
    "broken_projects": "broken_assistance",
    "broken_receipts": "broken",
    "broken_register_entries": "broken_register",
    "broken_register_events": "broken_register",
    "broken_register_years": "misreporting",
    "broken_registers": "broken_register",
    "broken_reported_figures": "broken_assistance",
    "broken_responsibility_entries": "broken_assistance",
    "broken_samples": "broken_register",
    "broken_steps": "broken_register",
    "broken_targets": "broken_assistance",
    "broken_third_party_evidence": "broken_register",
    "broken_townships": "broken_register",
    "broken_traces": "spoiling",
    "broken_village_details": "broken_register",
    "broken_villages": "broken_assistance",
    "broken_visits": "broken_assistance",
    "broken_work_teams": "broken_assistance",
    "counties": "assistance",
    "dossiers": "filing",
    "entry_details": "entries",
    "expenses": "receipt",
    "facts_for": "solving",
    "financing_entries": "filing",
    "first_secretaries": "helping",
    "frame_households": "evaluating",
    "funds": "assistance",
    "grants": "assistance",
    "helpers": "helping",
    "household_facts": "facts",
    "households": "household",
    "identification_traces": "filing",
    "lessons": "facts",
    "matter_entries": "filing",
    "measures": "assistance",
    "member_details": "entries",
    "money": "scalars",
    "monitoring_records": "monitoring",
    "near_threshold": "solving",
    "pairings": "helping",
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
    "reported_figures": "filing",
    "responsibility_entries": "filing",
    "samples": "evaluating",
    "steps": "tracing",
    "targets": "assistance",
    "third_party_evidence": "evaluating",
    "townships": "assistance",
    "traces": "tracing",
    "village_details": "entries",
    "villages": "assistance",
    "visits": "helping",
    "windows": "scalars",
    "work_teams": "helping",
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
