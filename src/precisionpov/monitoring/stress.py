"""How much worse it may get before a household is at risk: exact amounts."""

import attrs

from precisionpov.derive.income_shares import amount_data
from precisionpov.money import Fen
from precisionpov.reasoning.document import Block, Heading, Lines
from precisionpov.reasoning.quantity import Range, add, highest, lowest, narrow, negate
from precisionpov.reasoning.term import Language
from precisionpov.reasoning.unit import Unit, show

__all__ = ["RiskStress"]

Amount = int | Range | None

WHOLE = 100


@attrs.frozen(kw_only=True)
class RiskStress:
    """How far a household is from being at risk; all amounts in fen of the household.

    A room is exact, within bounds, or unknown (None). Below zero it says by how much
    the household is past the line already.

    Attributes:
        line: The monitoring line, a head and year.
        members: How many people share the income.
        net_income: Net income in the window.
        rigid_expenses: Own rigid expenses in the window.
        earlier: Net income of the year before.
        surge: From how many percent of the income of the year before expenses have
            risen sharply; None where no number is set.
        drop: From how many percent of fall income has fallen sharply; None where no
            number is set.
    """

    line: Fen
    members: int | Range
    net_income: Amount
    rigid_expenses: Amount
    earlier: Amount
    surge: int | None = None
    drop: int | None = None

    @property
    def income_room(self) -> Amount:
        """By how much net income may fall; then it is exactly on the line."""
        needed = narrow(
            self.line * (lowest(self.members) or 0),
            self.line * (highest(self.members) or 0),
        )
        return add(self.net_income, negate(needed))

    @property
    def expense_room(self) -> Amount:
        """By how much rigid expenses may rise until what is left is on the line.

        What is left is net income less rigid expenses: a measure of its own (IN-24).
        """
        return add(self.income_room, negate(self.rigid_expenses))

    @property
    def surge_room(self) -> Amount:
        """By how much rigid expenses may rise without having risen sharply."""
        if self.surge is None:
            return None
        low, high = lowest(self.earlier), highest(self.earlier)
        most = narrow(_below(low, self.surge), _below(high, self.surge))
        return add(most, negate(self.rigid_expenses))

    @property
    def drop_room(self) -> Amount:
        """By how much net income may still fall without having fallen sharply."""
        if self.drop is None:
            return None
        low, high = lowest(self.earlier), highest(self.earlier)
        ends = [_kept(one, self.drop) for one in (low, high)]
        known = [one for one in ends if one is not None]
        least = (min(known), max(known)) if len(known) == len(ends) else (None, None)
        return add(self.net_income, negate(narrow(*least)))

    def blocks(self, language: Language = "en") -> tuple[Block, ...]:
        """Give the rooms as lines of a page; those unknown are left out."""
        zh = language == "zh"
        colon = "：" if zh else ": "
        lines = [
            f"{label}{colon}{show(room, Unit.YUAN, language)}"
            for label, room in zip(_LABELS[zh], self._rooms(), strict=True)
            if room is not None
        ]
        title = (
            "还能承受多少（负数为已超过）"
            if zh
            else "How much worse it may get (below zero: past it already)"
        )
        return (Heading(title), Lines(lines)) if lines else ()

    def _rooms(self) -> tuple[Amount, ...]:
        return self.income_room, self.expense_room, self.surge_room, self.drop_room

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; amounts in whole fen."""
        names = ("income_room", "expense_room", "surge_room", "drop_room")
        rooms = zip(names, map(amount_data, self._rooms()), strict=True)
        return {
            "line": self.line,
            "members": amount_data(self.members),
            "unit": "fen",
            **dict(rooms),
        }


_LABELS = {
    False: (
        "Net income may fall by",
        "Rigid expenses may rise, until what is left is on the line, by",
        "Rigid expenses may rise, without rising sharply, by",
        "Net income may fall, without falling sharply, by",
    ),
    True: (
        "家庭纯收入还可减少",
        "扣除刚性支出后降至监测标准前，刚性支出还可增加",
        "达到骤增标准前，刚性支出还可增加",
        "达到骤减标准前，家庭纯收入还可减少",
    ),
}


def _below(earlier: int | None, percent: int) -> int | None:
    """Give the largest expense that is no sharp rise."""
    if earlier is None:
        return None
    return max(0, -(-percent * earlier // WHOLE) - 1)


def _kept(earlier: int | None, percent: int) -> int | None:
    """Give the smallest income that is no sharp fall; of none, nothing can be lost."""
    return None if not earlier else (WHOLE - percent) * earlier // WHOLE + 1
