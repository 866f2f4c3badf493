"""Whether a table can be judged: columns, types, gaps and domains, before computing.

A table library answers a wrong type with a wrong verdict, not with an error: NaN
compares as a large number, a 32-bit product wraps, and a gap in a column of NumPy's
types reads as "no". So everything is looked at first.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import narwhals.stable.v2 as nw
from narwhals.stable.v2.typing import IntoFrame

from precisionpov.errors import Fault, RecordError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.columns import Column, needed_columns
from precisionpov.tables.cells import Frame, opened

__all__ = ["DTYPES", "check_table", "faults_of_types", "faults_of_values", "untyped"]

DTYPES: dict[str, nw.dtypes.DType] = {
    "int64": nw.Int64(),
    "boolean": nw.Boolean(),
    "string": nw.String(),
}
"""The types of a table library for those that a rule asks for."""


def check_table(frame: IntoFrame, law: BoundRule, *, bounds: bool = True) -> None:
    """See that a table can be judged by a rule; say everything that is wrong.

    It looks for columns that are missing, types other than 64-bit whole numbers,
    booleans and strings, nulls where a fact is always known, bounds without their
    fellow or the wrong way round, numbers outside what is possible, and codes that
    are not in their list. A column that is null from end to end is unknown in every
    row, whatever its type. Of a lazy frame, one row of counts is collected.

    Args:
        frame: The table, of any kind that narwhals knows.
        law: The rule of a day.
        bounds: Whether the table has ``_low`` and ``_high`` columns.

    Raises:
        RecordError: With every fault; the path is the column's name.
    """
    table = opened(frame)
    needed = needed_columns(law, bounds=bounds)
    blank = untyped(table, needed)
    faults = list(faults_of_types(table, needed, blank))
    unsound = {fault.path for fault in faults}
    sound = [one for one in needed if one.name not in unsound]
    faults += faults_of_values(table, sound, blank)
    if faults:
        raise RecordError(faults)


def untyped(table: Frame, needed: Iterable[Column]) -> set[str]:
    """Give the needed columns of a wrong type that are null from end to end.

    A library gives such a column a type of nothing, or whichever it likes best.
    """
    schema = table.collect_schema()
    odd = [
        one.name
        for one in needed
        if one.name in schema
        and (schema[one.name] != DTYPES[one.dtype] or one.dtype == "string")
    ]
    known = _one_row(table, {name: ~nw.col(name).is_null() for name in odd})
    return {name for name in odd if not known[name]}


def faults_of_types(
    table: Frame, needed: Iterable[Column], blank: Collection[str] = ()
) -> Iterator[Fault]:
    """Find needed columns that are missing, or of a type that would mislead."""
    schema = table.collect_schema()
    for one in needed:
        if one.name not in schema:
            hint = (
                "; say bounds=False where nothing is bounded"
                if one.name.endswith(("_low", "_high"))
                else ""
            )
            yield Fault(one.name, f"no such column ({one.dtype}){hint}")
        elif schema[one.name] != DTYPES[one.dtype] and one.name not in blank:
            yield Fault(one.name, _cure(one, schema[one.name]))


def _cure(column: Column, dtype: nw.dtypes.DType) -> str:
    """Say what is wrong with a column's type, and what to do."""
    if column.dtype == "int64" and dtype.is_integer():
        return f"is {dtype}, in which products wrap; cast it to Int64"
    if column.dtype == "int64" and dtype.is_float():
        unit = "amounts are whole fen, 100 a yuan; " if column.unit == "fen" else ""
        return (
            f"is {dtype}, and NaN is not null; {unit}pandas: frame.convert_dtypes() "
            "makes it whole; elsewhere: cast it to Int64, NaN to null"
        )
    if dtype == nw.Object:
        return (
            "is a column of Python objects, in which gaps turn unknown into a wrong "
            f"answer; frame.convert_dtypes() makes it {column.dtype}"
        )
    return f"is {dtype}; cast it to {DTYPES[column.dtype]}"


class _Doubt(NamedTuple):
    """What would be wrong with the rows for which a condition holds."""

    column: str
    problem: str
    bad: nw.Expr


def faults_of_values(
    table: Frame, sound: Collection[Column], blank: Collection[str]
) -> Iterator[Fault]:
    """Find values that a fact cannot have, in columns whose types are sound."""
    present = {one.name for one in sound}
    filled = present - set(blank)
    doubts: list[_Doubt] = []
    for one in sound:
        if one.required:
            problem = "null, though always known"
            doubts.append(_Doubt(one.name, problem, nw.col(one.name).is_null()))
        if one.name in filled:
            doubts += _doubts_of_domain(one)
        if {f"{one.name}_low", f"{one.name}_high"} <= present:
            doubts += _doubts_of_bounds(one.name, filled)
    counts = _one_row(table, {str(i): one.bad for i, one in enumerate(doubts)})
    for i, doubt in enumerate(doubts):
        if counts[str(i)]:
            yield Fault(doubt.column, _told(table, doubt, counts[str(i)]))


def _doubts_of_domain(column: Column) -> Iterator[_Doubt]:
    """Say what may be wrong with the values of one column."""
    value = nw.col(column.name)
    if column.values:
        stray = ~value.is_null() & ~value.is_in(column.values)
        yield _Doubt(column.name, f"none of {', '.join(column.values)}", stray)
        # A comparison that forgets a gap has made "no" of unknown.
        lost = value.is_null() & ~(value == column.values[0]).is_null()
        cure = "a gap that reads as no; frame.convert_dtypes() makes gaps null"
        yield _Doubt(column.name, cure, lost)
    if column.low is not None and column.high is not None:
        outside = (value < column.low) | (value > column.high)
        allowed = f"outside {column.low} to {column.high} {column.unit}"
        yield _Doubt(column.name, allowed, outside)


def _doubts_of_bounds(name: str, filled: set[str]) -> Iterator[_Doubt]:
    """Say what may be wrong between an amount and its bounds."""
    value, low, high = (nw.col(f"{name}{end}") for end in ("", "_low", "_high"))
    lonely = (low.is_null() & ~high.is_null()) | (~low.is_null() & high.is_null())
    problem = f"null where {name}_high is not, or the other way round"
    yield _Doubt(f"{name}_low", problem, lonely)
    apart = low.is_null() | high.is_null()
    if {f"{name}_low", f"{name}_high"} <= filled:
        yield _Doubt(f"{name}_low", f"above {name}_high", low > high)
        if name in filled:
            apart = apart | (low != value) | (high != value)
    problem = f"known, and {name}_low or {name}_high is not equal to it"
    yield _Doubt(name, problem, ~value.is_null() & apart)


def _one_row(table: Frame, conditions: dict[str, nw.Expr]) -> dict[str, int]:
    """Count the rows for which each condition holds, reading the table once."""
    if not conditions:
        return {}
    wholes = {name: _counted(table, bad) for name, bad in conditions.items()}
    # As a query, polars works out once what several conditions share.
    query = table.lazy() if table.implementation.is_polars() else table
    counts = query.select(**wholes)
    row = counts.collect() if isinstance(counts, nw.LazyFrame) else counts
    return {name: int(row[name].to_list()[0] or 0) for name in conditions}


def _counted(table: Frame, bad: nw.Expr) -> nw.Expr:
    """Count the rows for which a condition holds; null is not "holds"."""
    if table.implementation.is_polars() or isinstance(table, nw.DataFrame):
        return bad.sum()
    # Some databases have no sum of booleans.
    return nw.when(bad).then(nw.lit(1)).otherwise(nw.lit(0)).sum()


def _told(table: Frame, doubt: _Doubt, count: int) -> str:
    """Say how many rows are wrong, and of an eager frame which is the first."""
    rows = "1 row is" if count == 1 else f"{count} rows are"
    if isinstance(table, nw.LazyFrame):
        return f"{rows} {doubt.problem}"
    where = table.select(bad=nw.when(doubt.bad).then(nw.lit(1)).otherwise(nw.lit(0)))
    first = where["bad"].to_list().index(1)
    return f"{rows} {doubt.problem} (the first: row {first}, counted from 0)"
