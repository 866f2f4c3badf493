"""The same rule over a table: one nullable boolean column for each criterion.

Nothing is imported: bring the ``col`` of your library (``polars.col``,
``narwhals.col``, ``duckdb.ColumnExpression``, ``pyspark.sql.functions.col``). Null
means unknown, and the library's own three-valued ``&``, ``|`` and ``~`` do the rest.

A fact that may be known within bounds has three columns: ``x`` (null where it is
not exact), ``x_low`` and ``x_high`` (both, or neither; equal to ``x`` where it is
exact; for an open end the lowest or highest that the fact can be).
"""

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    CodeFact,
    Comparison,
    Condition,
    Criterion,
    Fact,
    Not,
    NumberFact,
    OneOf,
    TruthFact,
    facts_in,
)

__all__ = ["Column", "columns", "needed_columns"]

ExprT = TypeVar("ExprT")

LARGEST = 2**63 - 1
"""The largest number that a 64-bit column holds."""


@attrs.frozen
class Column:
    """A column that a table must hold.

    Attributes:
        name: Its name.
        dtype: ``"int64"``, ``"boolean"`` or ``"string"``; every one may hold nulls
            unless ``required``.
        unit: What it counts, as in ``"fen"``; None for truths and codes.
        en: What it says, in English.
        zh: What it says, in Chinese.
        low: For numbers, the lowest possible.
        high: For numbers, the highest possible.
        values: For codes, the closed list.
        required: Whether nulls are refused.
    """

    name: str
    dtype: str
    unit: str | None
    en: str
    zh: str
    low: int | None = None
    high: int | None = None
    values: tuple[str, ...] = ()
    required: bool = False


def needed_columns(law: BoundRule, *, bounds: bool = True) -> tuple[Column, ...]:
    """Give the columns that a table must hold for a rule and its notes.

    Args:
        law: The rule of a day.
        bounds: Whether amounts known within bounds are told apart. Without, the
            ``_low`` and ``_high`` columns are left out, and null is unknown.
    """
    rule = law.rule
    facts = dict.fromkeys(
        fact for one in (rule.when, *rule.notes) for fact in facts_in(one)
    )
    return tuple(
        column for fact in facts for column in _columns_of(fact, bounds=bounds)
    )


def _columns_of(fact: Fact, *, bounds: bool) -> tuple[Column, ...]:
    """Give the column of a fact, or its three."""
    if isinstance(fact, CodeFact):
        values = tuple(term.value for term in fact.terms)
        return (Column(fact.name, "string", None, fact.en, fact.zh, values=values),)
    if not isinstance(fact, NumberFact):
        return (Column(fact.name, "boolean", None, fact.en, fact.zh),)
    three = fact.bounded and bounds
    names = (
        [fact.name, f"{fact.name}_low", f"{fact.name}_high"] if three else [fact.name]
    )
    return tuple(
        Column(
            name,
            "int64",
            fact.unit.value,
            fact.en,
            fact.zh,
            fact.low,
            fact.high,
            required=fact.required and (name != fact.name or not three),
        )
        for name in names
    )


def columns(
    law: BoundRule, col: Callable[[str], ExprT], *, bounds: bool = True
) -> dict[str, ExprT]:
    """Give a rule as column expressions: the verdict, each criterion, each note.

    The verdict's column has the rule's id for its name (``household_exit``); the
    others add the criterion's (``household_exit_housing``).

    Args:
        law: The rule of a day.
        col: What makes a column expression of a column's name.
        bounds: Whether the table has ``_low`` and ``_high`` columns.

    Raises:
        PolicyError: A product of a number and a fact would not fit into 64 bits.
    """
    writer = _Writer(law, col, bounds)
    rule = law.rule
    written = {rule.id: writer.write(rule.when)}
    for one in (*rule.criteria, *rule.notes):
        written[f"{rule.id}_{one.id}"] = writer.write(one)
    return written


class _Writer:
    """Writes conditions as column expressions, each condition once."""

    def __init__(self, law: BoundRule, col: Callable[[str], Any], bounds: bool) -> None:  # noqa: FBT001
        """Keep the numbers and the way to name a column."""
        self.numbers = law.by_name
        self.col = col
        self.bounds = bounds
        self.done: dict[int, Any] = {}

    def write(self, condition: Condition) -> Any:  # noqa: ANN401 - the caller's kind
        """Write one condition."""
        if id(condition) not in self.done:
            self.done[id(condition)] = self._write(condition)
        return self.done[id(condition)]

    def _write(self, condition: Condition) -> Any:  # noqa: ANN401
        """Write one kind of condition."""
        match condition:
            case Criterion():
                return self.write(condition.condition)
            case TruthFact():
                return self.col(condition.name)
            case OneOf():
                codes = self.col(condition.fact.name)
                return _any([codes == str(one.value) for one in condition.values])
            case Comparison():
                return self._comparison(condition)
            case All():
                return _all([self.write(one) for one in condition.conditions])
            case AnyOf():
                return _any([self.write(one) for one in condition.conditions])
            case Not():
                return ~self.write(condition.part)
            case Choose():
                test, then, otherwise = (self.write(p) for p in condition.parts())
                return (test & then) | (~test & otherwise) | (then & otherwise)
            case _:
                msg = f"{type(condition).__name__} is not part of the language"
                raise TypeError(msg)

    def _comparison(self, condition: Comparison) -> Any:  # noqa: ANN401
        """Write a comparison, within bounds where a side may be bounded."""
        if condition.operator in ("<", "<="):
            operator = ">=" if condition.operator == "<" else ">"
            return ~self._above(attrs.evolve(condition, operator=operator))
        return self._above(condition)

    def _above(self, condition: Comparison) -> Any:  # noqa: ANN401
        """Write ``>`` or ``>=``: surely so, or surely not, or null."""
        left, right = condition.compared, condition.against
        self._check(condition)
        exact = _compare(self._side(left), condition, self._right(condition, ""))
        if not self.bounds or not (
            left.bounded or (right is not None and right.bounded)
        ):
            return exact
        surely = _compare(
            self._side(left, "_low"), condition, self._right(condition, "_high")
        )
        perhaps = _compare(
            self._side(left, "_high"), condition, self._right(condition, "_low")
        )
        return (exact | surely) & perhaps

    def _side(self, fact: NumberFact, end: str = "") -> Any:  # noqa: ANN401
        """Give the column of a number, or of one of its bounds."""
        return self.col(fact.name + (end if fact.bounded else ""))

    def _right(self, condition: Comparison, end: str) -> Any:  # noqa: ANN401
        """Give the right side: a number, a column, or their product."""
        factor, against = condition.factor, condition.against
        if against is None:
            return self._number(condition)
        column = self._side(against, end)
        return column if factor is None else column * self._number(condition)

    def _number(self, condition: Comparison) -> int:
        """Give the value of a comparison's parameter."""
        return 1 if condition.factor is None else self.numbers[condition.factor.name]

    def _check(self, condition: Comparison) -> None:
        """Refuse a product that a 64-bit column could not hold."""
        against = condition.against
        largest = self._number(condition) * (1 if against is None else against.high)
        if max(largest, condition.compared.high, -condition.compared.low) > LARGEST:
            msg = (
                f"{condition.compared.name} against {condition.right.name}: "
                "the product does not fit into 64 bits"
            )
            raise PolicyError(msg)


def _compare(left: Any, condition: Comparison, right: Any) -> Any:  # noqa: ANN401
    """Compare two columns by ``>`` or ``>=``."""
    return left > right if condition.operator == ">" else left >= right


def _all(parts: list[Any]) -> Any:  # noqa: ANN401
    """Join columns by and."""
    whole = parts[0]
    for part in parts[1:]:
        whole = whole & part
    return whole


def _any(parts: list[Any]) -> Any:  # noqa: ANN401
    """Join columns by or."""
    whole = parts[0]
    for part in parts[1:]:
        whole = whole | part
    return whole
