"""Income by part, by head, and by how much of it is exact: for display."""

import attrs

from precisionpov.derive.bounds import Bounds, total
from precisionpov.derive.income_parts import IncomeParts
from precisionpov.derive.weighing import PARTS
from precisionpov.money import per_head
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.records.receipt_kinds import Component

__all__ = [
    "BoundedShare",
    "ComponentIncome",
    "amount_data",
    "bounded_share",
    "component_incomes",
    "display_per_head",
]

Amount = int | Range | None


def amount_data(amount: Amount) -> object:
    """Give an amount as plain JSON data: a number, its bounds, or null."""
    return attrs.asdict(amount) if isinstance(amount, Range) else amount


@attrs.frozen
class ComponentIncome:
    """One of the four parts of income, in fen.

    Attributes:
        component: Which part.
        gross: What counts, before costs.
        cost: What is taken off; zero but for operating income.
        net: What is left.
    """

    component: Component
    gross: Amount
    cost: Amount
    net: Amount

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "component": self.component.value,
            "gross": amount_data(self.gross),
            "cost": amount_data(self.cost),
            "net": amount_data(self.net),
        }


def component_incomes(parts: IncomeParts) -> tuple[ComponentIncome, ...]:
    """Give the four parts of income."""
    return tuple(
        ComponentIncome(component, *(narrow(*one) for one in part))
        for component, part in zip(PARTS, parts.parts, strict=True)
    )


@attrs.frozen
class BoundedShare:
    """How much of what counts, before costs, rests on amounts that are not exact.

    Attributes:
        bounded: What counts of items that are known within bounds only, in fen.
        whole: What counts of all items, in fen.
    """

    bounded: Amount
    whole: Amount

    @property
    def exact(self) -> int:
        """What counts of exact items, in fen."""
        return (lowest(self.whole) or 0) - (lowest(self.bounded) or 0)

    @property
    def per_mille(self) -> tuple[int, int]:
        """The share in thousandths, lowest and highest, rounded half up: for display.

        It is 0 where nothing counts at all.
        """
        low, high = lowest(self.bounded) or 0, highest(self.bounded)
        return (
            _per_mille(low, low + self.exact),
            1000 if high is None else _per_mille(high, high + self.exact),
        )

    def text(self, language: str = "en") -> str:
        """Give the share in percent, as in ``54.1 % to 64.6 %``."""
        low, high = (f"{one // 10}.{one % 10} %" for one in self.per_mille)
        if low == high:
            return low
        return f"{low}至{high}" if language == "zh" else f"{low} to {high}"


def _per_mille(part: int, whole: int) -> int:
    """Give a part in thousandths of a whole, rounded half up."""
    return 0 if whole == 0 else (2000 * part + whole) // (2 * whole)


def bounded_share(parts: IncomeParts) -> BoundedShare:
    """Tell how much of what counts rests on amounts that are not exact."""
    exact: list[Bounds] = []
    bounded: list[Bounds] = []
    for _, piece, _ in parts.pieces:
        low, high = piece.net
        settled = low is not None and low == high
        (exact if settled else bounded).append(piece.gross)
    return BoundedShare(narrow(*total(bounded)), narrow(*total((*exact, *bounded))))


def display_per_head(amount: Amount, members: int | Range) -> Amount:
    """Share an amount out among members, rounded to the fen: for display.

    The lowest share is the lowest amount among the most heads; a debt is smallest a
    head among the most, so its lowest share is among the fewest.
    """
    fewest, most = lowest(members) or 1, highest(members) or 1
    low, high = lowest(amount), highest(amount)
    if low is not None:
        low = per_head(low, most if low >= 0 else fewest)
    if high is not None:
        high = per_head(high, fewest if high >= 0 else most)
    return narrow(low, high)
