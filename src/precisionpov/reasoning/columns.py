"""The same rule over a table: one nullable boolean column for each criterion.

Nothing is imported: bring the ``col`` of your library (``polars.col``,
``narwhals.col``, ``duckdb.ColumnExpression``, ``pyspark.sql.functions.col``). Null
means unknown: anything that the fact can be. The library's own three-valued ``&``,
``|`` and ``~`` do the rest.

A fact that may be known within bounds has three columns: ``x`` (null where it is
not exact), ``x_low`` and ``x_high`` (both, or neither; equal to ``x`` where it is
exact; for an open end the lowest or highest that the fact can be).
"""

import functools
import operator
from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
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
from precisionpov.reasoning.within_bounds import compared

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

    Raises:
        TypeError: It is no rule of a day.
    """
    _require_bound(law, "needed_columns")
    rule = law.rule
    facts = dict.fromkeys(
        fact for one in (rule.when, *rule.notes) for fact in facts_in(one)
    )
    return tuple(
        column for fact in facts for column in _columns_of(fact, bounds=bounds)
    )


def _require_bound(law: object, verb: str) -> None:
    """Refuse what is no rule of a day.

    Raises:
        TypeError: It is a rule without a day, its name, or something else.
    """
    if not isinstance(law, BoundRule):
        given = type(law).__name__
        msg = (
            f"{verb} takes a rule of a day, as NATIONAL.on(day).rule(name), not {given}"
        )
        raise TypeError(msg)


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
    law: BoundRule,
    col: Callable[[str], ExprT],
    *,
    bounds: bool = True,
    lit: Callable[[str], Any] | None = None,
) -> dict[str, ExprT]:
    """Give a rule as column expressions: the verdict, each criterion, each note.

    The verdict's column has the rule's id for its name (``household_exit``); the
    others add the criterion's (``household_exit_housing``). A checklist has no
    verdict.

    Args:
        law: The rule of a day.
        col: What makes a column expression of a column's name.
        bounds: Whether the table has ``_low`` and ``_high`` columns.
        lit: What makes an expression of a text, for libraries that take a bare text
            for a column's name, such as ``duckdb.ConstantExpression``.

    Raises:
        PolicyError: A product of a number and a fact would not fit into 64 bits, or
            a number is such that a comparison holds, or fails, even where nothing is
            known; no column can say that.
        TypeError: It is no rule of a day.
    """
    _require_bound(law, "columns")
    writer = _Writer(law, col, lit or str, bounds=bounds)
    rule = law.rule
    written = {rule.id: writer.write(rule.when)} if rule.criteria else {}
    for one in (*rule.criteria, *rule.notes):
        written[f"{rule.id}_{one.id}"] = writer.write(one)
    return written


class _Writer:
    """Writes conditions as column expressions, each condition once."""

    def __init__(
        self,
        law: BoundRule,
        col: Callable[[str], Any],
        lit: Callable[[str], Any],
        *,
        bounds: bool,
    ) -> None:
        """Keep the numbers and the ways to name a column and a text."""
        self.numbers = law.by_name
        self.col = col
        self.lit = lit
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
            case OneOf(fact, values):
                codes = self.col(fact.name)
                return _any([codes == self.lit(str(one.value)) for one in values])
            case Comparison():
                return self._comparison(condition)
            case Not(part):
                return ~self.write(part)
            case Choose():
                test, then, otherwise = (self.write(p) for p in condition.parts())
                # Settled too where both agree; `then`, often the longer, stands once.
                return (then & (test | otherwise)) | (~test & otherwise)
            case _:
                parts = [self.write(one) for one in condition.parts()]
                return _any(parts) if isinstance(condition, AnyOf) else _all(parts)

    def _comparison(self, condition: Comparison) -> Any:  # noqa: ANN401
        """Write a comparison; "below" denies "at least", "at most" denies "above"."""
        self._check_size(condition)
        self._check_open(condition)
        if condition.against is None:
            above = self._above_number(condition)
        else:
            above = self._above_column(condition, condition.against)
        return above if condition.operator in (">", ">=") else ~above

    def _above_number(self, condition: Comparison) -> Any:  # noqa: ANN401
        """Write ``>`` or ``>=`` against a number."""
        left, number = condition.compared, self._factor(condition)
        above = _above(condition)
        if not (left.bounded and self.bounds):
            return above(self.col(left.name), number)
        surely = above(self._end(left, "low"), number)
        perhaps = above(self._end(left, "high"), number)
        return (surely | self._open(left)) & perhaps

    def _above_column(self, condition: Comparison, right: NumberFact) -> Any:  # noqa: ANN401
        """Write ``>`` or ``>=`` against a column.

        Where one side is null, the other alone may settle it, at an end of what the
        first can be; such a term is left out where it never would. One that says
        yes of one side never meets one that says no of the other, so that a null in
        either spoils nothing.
        """
        left, factor = condition.compared, self._factor(condition)
        above = _above(condition)
        low, high = factor * right.low, factor * right.high
        bounded = [one for one in (left, right) if one.bounded and self.bounds]
        whole = above(self._end(left, "low"), self._times(right, factor, "high"))
        if bounded:
            perhaps = above(self._end(left, "high"), self._times(right, factor, "low"))
            whole = _any([whole, *(self._open(one) for one in bounded)]) & perhaps
        if not left.required and above(left.low, low):
            whole = whole | above(left.low, self._times(right, factor, "high"))
        if not right.required and above(left.high, high):
            whole = whole | above(self._end(left, "low"), high)
        if not left.required and not above(left.high, high):
            whole = whole & above(left.high, self._times(right, factor, "low"))
        if not right.required and not above(left.low, low):
            whole = whole & above(self._end(left, "high"), low)
        return whole

    def _open(self, fact: NumberFact) -> Any:  # noqa: ANN401
        """Write null where a number is not exact, else no: it is never below its least.

        Between "surely" and "perhaps" that leaves open what the bounds leave open,
        and costs less than comparing the exact number as well.
        """
        return self.col(fact.name) < fact.low

    def _end(self, fact: NumberFact, end: str) -> Any:  # noqa: ANN401
        """Give the column of a number's lowest or highest value."""
        three = fact.bounded and self.bounds
        return self.col(f"{fact.name}_{end}" if three else fact.name)

    def _times(self, fact: NumberFact, factor: int, end: str = "") -> Any:  # noqa: ANN401
        """Give the column of a number, or of one end, times a number."""
        column = self._end(fact, end) if end else self.col(fact.name)
        return column if factor == 1 else column * factor

    def _factor(self, condition: Comparison) -> int:
        """Give the value of a comparison's parameter."""
        return 1 if condition.factor is None else self.numbers[condition.factor.name]

    def _check_size(self, condition: Comparison) -> None:
        """Refuse a product that a 64-bit column could not hold."""
        left, right = condition.compared, condition.against
        ends = (1,) if right is None else (right.low, right.high)
        sizes = (self._factor(condition) * end for end in ends)
        if max(abs(size) for size in (*sizes, left.low, left.high)) > LARGEST:
            msg = (
                f"{left.name} against {condition.right.name}: the product does not "
                "fit into 64 bits"
            )
            raise PolicyError(msg)

    def _check_open(self, condition: Comparison) -> None:
        """Refuse a comparison that is settled even where all of it is unknown."""
        left, right = condition.compared, condition.against
        settled = compared(condition, None, self._factor(condition), None)
        if settled is None or left.required or (right is not None and right.required):
            return
        msg = (
            f"{left.name} {condition.operator} {condition.right.name} is "
            f"{'always' if settled else 'never'} so, and no column can say that of "
            "what is unknown; drop the criterion or mend the number"
        )
        raise PolicyError(msg)


def _above(condition: Comparison) -> Callable[[Any, Any], Any]:
    """Give the comparison that is written, or denied."""
    return operator.gt if condition.operator in (">", "<=") else operator.ge


def _all(parts: list[Any]) -> Any:  # noqa: ANN401
    """Join columns by and."""
    return functools.reduce(lambda one, other: one & other, parts)


def _any(parts: list[Any]) -> Any:  # noqa: ANN401
    """Join columns by or."""
    return functools.reduce(lambda one, other: one | other, parts)
