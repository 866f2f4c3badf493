"""One row of a table in plain Python, for the columns of a rule to be worked out on."""

import operator
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from precisionpov.reasoning.expression import NumberFact
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range

__all__ = ["Cell", "cells_of"]


@attrs.frozen(eq=False)
class Cell:  # noqa: PLW1641 - compared into a cell, so no key
    """One nullable value that answers to the operators that rules write.

    Attributes:
        value: A number, a text, a truth, or None for null.
    """

    value: Any

    def _with(self, other: object, work: Callable[[Any, Any], Any]) -> "Cell":
        value = other.value if isinstance(other, Cell) else other
        nothing = self.value is None or value is None
        return Cell(None if nothing else work(self.value, value))

    def __eq__(self, other: object) -> "Cell":  # type: ignore[override]
        return self._with(other, operator.eq)

    def __gt__(self, other: object) -> "Cell":
        return self._with(other, operator.gt)

    def __ge__(self, other: object) -> "Cell":
        return self._with(other, operator.ge)

    def __lt__(self, other: object) -> "Cell":
        return self._with(other, operator.lt)

    def __le__(self, other: object) -> "Cell":
        return self._with(other, operator.le)

    def __mul__(self, other: object) -> "Cell":
        return self._with(other, operator.mul)

    def __and__(self, other: "Cell") -> "Cell":
        if False in (self.value, other.value):
            return Cell(False)  # noqa: FBT003 - the value
        return Cell(None if None in (self.value, other.value) else True)

    def __or__(self, other: "Cell") -> "Cell":
        if True in (self.value, other.value):
            return Cell(True)  # noqa: FBT003
        return Cell(None if None in (self.value, other.value) else False)

    def __invert__(self) -> "Cell":
        return Cell(None if self.value is None else not self.value)


def cells_of(facts: Facts) -> Mapping[str, Cell]:
    """Give facts as the cells of one row, bounds in columns of their own."""
    cells: dict[str, Cell] = {}
    for name, word in words_of(type(facts)).items():
        value = getattr(facts, name)
        cells[name] = Cell(None if isinstance(value, Range) else value)
        if isinstance(word, NumberFact):
            low, high = (None, None) if value is None else word.ends(value)
            cells[f"{name}_low"], cells[f"{name}_high"] = Cell(low), Cell(high)
    return cells
