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
        funds,
        grants,
        measures,
        plans,
        projects,
        targets,
        villages,
    )
    from precisionpov.strategies.broken import (
        broken_household_facts,
        broken_households,
        broken_people,
        broken_receipts,
    )
    from precisionpov.strategies.broken_assistance import (
        broken_first_secretaries,
        broken_funds,
        broken_grants,
        broken_helpers,
        broken_measures,
        broken_pairings,
        broken_plans,
        broken_projects,
        broken_targets,
        broken_villages,
        broken_visits,
        broken_work_teams,
    )
    from precisionpov.strategies.facts import (
        household_facts,
        lessons,
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

__all__ = [
    "annual_incomes",
    "birthdays",
    "broken_first_secretaries",
    "broken_funds",
    "broken_grants",
    "broken_helpers",
    "broken_household_facts",
    "broken_households",
    "broken_measures",
    "broken_pairings",
    "broken_people",
    "broken_plans",
    "broken_projects",
    "broken_receipts",
    "broken_targets",
    "broken_villages",
    "broken_visits",
    "broken_work_teams",
    "expenses",
    "facts_for",
    "first_secretaries",
    "funds",
    "grants",
    "helpers",
    "household_facts",
    "households",
    "lessons",
    "measures",
    "money",
    "near_threshold",
    "pairings",
    "parts",
    "people",
    "plans",
    "policies",
    "projects",
    "ranges",
    "receipts",
    "targets",
    "villages",
    "visits",
    "windows",
    "work_teams",
]

_MODULES = {
    "annual_incomes": "receipt",
    "birthdays": "scalars",
    "broken_first_secretaries": "broken_assistance",
    "broken_funds": "broken_assistance",
    "broken_grants": "broken_assistance",
    "broken_helpers": "broken_assistance",
    "broken_household_facts": "broken",
    "broken_households": "broken",
    "broken_measures": "broken_assistance",
    "broken_pairings": "broken_assistance",
    "broken_people": "broken",
    "broken_plans": "broken_assistance",
    "broken_projects": "broken_assistance",
    "broken_receipts": "broken",
    "broken_targets": "broken_assistance",
    "broken_villages": "broken_assistance",
    "broken_visits": "broken_assistance",
    "broken_work_teams": "broken_assistance",
    "expenses": "receipt",
    "facts_for": "solving",
    "first_secretaries": "helping",
    "funds": "assistance",
    "grants": "assistance",
    "helpers": "helping",
    "household_facts": "facts",
    "households": "household",
    "lessons": "facts",
    "measures": "assistance",
    "money": "scalars",
    "near_threshold": "solving",
    "pairings": "helping",
    "parts": "part",
    "people": "person",
    "plans": "assistance",
    "policies": "place",
    "projects": "assistance",
    "ranges": "scalars",
    "receipts": "receipt",
    "targets": "assistance",
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
