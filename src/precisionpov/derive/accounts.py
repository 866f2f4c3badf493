"""Whether the accounts of a window are complete, and what was spent in it."""

from datetime import timedelta

from precisionpov.dates import Window
from precisionpov.derive.bounds import NOTHING, Bounds, bounds_of, perhaps, total
from precisionpov.reasoning.quantity import Range, is_exact, narrow
from precisionpov.records.accounts import AnnualIncome
from precisionpov.records.household import Household

__all__ = ["expense_paths", "is_complete", "rigid_expenses", "sums_of"]


def sums_of(household: Household, window: Window) -> tuple[str, AnnualIncome] | None:
    """Find the yearly sums of exactly a window, with their place in the record."""
    for index, income in enumerate(household.annual_incomes):
        if income.window == window:
            return f"annual_incomes[{index}]", income
    return None


def is_complete(household: Household, window: Window, *, found: bool) -> bool:
    """Tell whether the accounts of a window are complete: nothing more was received.

    Where the household says nothing of it, a window is complete as soon as anything
    is recorded in it.

    Args:
        household: The household.
        window: The window.
        found: Whether a receipt or a yearly sum is recorded in it.
    """
    named = household.accounts_complete
    if named is None:
        return found
    day = window.first
    for span in sorted(named, key=lambda one: one.first):
        if span.first <= day <= span.last:
            if span.last >= window.last:
                return True
            day = span.last + timedelta(days=1)
    return False


def rigid_expenses(household: Household, window: Window) -> int | Range | None:
    """Add up the rigid expenses of a window, in fen (IN-24).

    Where none is recorded they are unknown, unless the household names the window
    among its complete accounts.
    """
    if not household.expenses and household.accounts_complete is None:
        return None
    sure: Bounds = NOTHING
    unsure: list[Bounds] = []
    found = False
    for one in household.expenses:
        if one.on is None:
            unsure.append(perhaps(bounds_of(one.amount)))
        elif window.holds(one.on):
            found = True
            sure = total((sure, bounds_of(one.amount)))
    if is_complete(household, window, found=found):
        return narrow(*total((sure, *unsure)))
    return narrow(sure[0] or None, None)


def expense_paths(household: Household, window: Window) -> tuple[str, ...]:
    """Give the places in the record that would settle the rigid expenses."""
    paths: list[str] = []
    found = False
    for index, one in enumerate(household.expenses):
        if one.on is None:
            paths.append(f"expenses[{index}].on")
        elif not window.holds(one.on):
            continue
        else:
            found = True
        if not is_exact(one.amount):
            paths.append(f"expenses[{index}].amount")
    if not is_complete(household, window, found=found):
        paths += ["expenses", "accounts_complete"]
    return tuple(paths)
