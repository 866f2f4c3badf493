"""How sharply expenses rose and income fell, in whole percent, rounded down.

A share that is rounded down reaches a whole threshold exactly when the share itself
does, so nothing is lost by it.
"""

from precisionpov.facts.monitoring import MOST_PERCENT
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow

__all__ = ["expense_share", "income_fall"]

Amount = int | Range | None

WHOLE = 100
"""A hundred percent."""


def expense_share(expenses: Amount, earlier: Amount) -> Amount:
    """Give expenses in percent of the income of the year before.

    Where there was no income, any expense is told as the largest share there is.

    >>> expense_share(1_999_99, 1_000_00)
    199

    Args:
        expenses: Own rigid expenses, in fen.
        earlier: Net income of the year before, in fen; never below zero.
    """
    most = highest(earlier)
    low = 0 if most is None else _share(lowest(expenses) or 0, most)
    top, least = highest(expenses), lowest(earlier)
    high = None if top is None or least is None else _share(top, least)
    return _within(low, high)


def income_fall(now: Amount, earlier: Amount) -> Amount:
    """Give by how many percent net income fell from the year before; 0 where it rose.

    Where there was no income, there was none to lose.

    >>> income_fall(400_01, 1_000_00)
    59

    Args:
        now: Net income, in fen.
        earlier: Net income of the year before, in fen; never below zero.
    """
    bottom, most = lowest(earlier) or 0, highest(earlier)
    if most is None:
        return None
    # At a given income now, the share moves one way as the earlier income grows
    # from one fen on; nothing at all is a case of its own.
    before = {bottom, min(max(bottom, 1), most), most}
    top, least = highest(now), lowest(now)
    low = 0 if top is None else min(_fall(one, top) for one in before)
    high = None if least is None else max(_fall(one, least) for one in before)
    return _within(low, high)


def _share(part: int, whole: int) -> int:
    """Give a part in percent of a whole."""
    if part <= 0:
        return 0
    return MOST_PERCENT if whole <= 0 else min(MOST_PERCENT, WHOLE * part // whole)


def _fall(before: int, now: int) -> int:
    """Give by how many percent a later amount is lower."""
    return _share(before - now, before) if before > 0 else 0


def _within(low: int, high: int | None) -> Amount:
    """Give a share within bounds; from nothing to anything is unknown."""
    return narrow(low, high) if high is not None else narrow(low or None, None)
