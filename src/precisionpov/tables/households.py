"""Households from the tables of a survey: one of households, long ones beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time
from decimal import Decimal
from typing import Any

import narwhals.stable.v2 as nw
from narwhals.stable.v2.typing import IntoFrame

from precisionpov.errors import Fault, RecordError
from precisionpov.reading import ReadResult, read_many
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.household import Household
from precisionpov.records.kinds import Money, Part
from precisionpov.records.person import Person
from precisionpov.records.record import Record, plan_of
from precisionpov.tables.cells import opened, rows_of

__all__ = ["households_from_tables"]

Row = dict[str, object]
Cells = Mapping[str, object]

LONG: dict[str, type[Record]] = {
    "members": Person,
    "receipts": Receipt,
    "annual_incomes": AnnualIncome,
    "expenses": Expense,
}
"""The fields of a household that have a table of their own, a row for each record."""


def households_from_tables(  # noqa: PLR0913 - a table each
    households: IntoFrame,
    members: IntoFrame,
    receipts: IntoFrame | None = None,
    *,
    annual_incomes: IntoFrame | None = None,
    expenses: IntoFrame | None = None,
    key: str = "household",
) -> ReadResult[Household]:
    """Read households from a table of them and long tables keyed by their ids.

    A column is a field of the record, by its name. A record inside it has a column
    for each of its fields (``dwelling_grade``, ``window_first``), an amount within
    bounds has ``amount_low`` and ``amount_high``. Amounts are whole fen, or texts or
    decimals in yuan; days are dates or texts such as ``"2014-04-30"``. A null is
    unknown. As in :func:`precisionpov.read`, nothing else is coerced or passed over.

    Args:
        households: A row for each household, with its ``id``.
        members: A row for each member.
        receipts: A row for each receipt.
        annual_incomes: A row for each household and window.
        expenses: A row for each expense.
        key: The column of the long tables that holds the id of the household.

    Returns:
        The households that could be made, and the faults of the others, each by its
        row in ``households``.

    Raises:
        RecordError: The tables do not fit together: a column that is no field, a
            column of floats, an id that is missing, a number or stands twice, a row
            of no household.
    """
    given = {
        "members": members,
        "receipts": receipts,
        "annual_incomes": annual_incomes,
        "expenses": expenses,
    }
    faults: list[Fault] = []
    homes = _rows("households", households, Household, faults)
    long = {
        name: _rows(name, frame, LONG[name], faults, key)
        for name, frame in given.items()
        if frame is not None
    }
    by_id = {home.get("id"): home for home in homes}
    unfit = {fault.path for fault in faults}
    if "households.id" not in unfit:
        if len(by_id) < len(homes):
            problem = "the same id stands in more than one row"
            faults.append(Fault("households.id", problem))
        for name, rows in long.items():
            if f"{name}.{key}" not in unfit:
                faults.extend(_strays(name, rows, by_id, key))
    if faults:
        raise RecordError(faults)
    data = {one: _nested(Household, home) for one, home in by_id.items()}
    beside: defaultdict[tuple[str, object], list[Row]] = defaultdict(list)
    for name, rows in long.items():
        for row in rows:
            beside[name, row[key]].append(_nested(LONG[name], row))
    for (name, one), records in beside.items():
        data[one][name] = records
    return read_many(Household, data.values())


def _rows(
    name: str,
    frame: IntoFrame,
    cls: type[Any],
    faults: list[Fault],
    key: str = "id",
) -> list[Row]:
    """Give the rows of a table; note columns that could not be read."""
    table = opened(frame)
    eager = table.collect() if isinstance(table, nw.LazyFrame) else table
    known = {*_columns_of(cls), key} - LONG.keys()
    amounts = set(_amounts_of(cls))
    if key not in eager.columns:
        faults.append(Fault(f"{name}.{key}", "no such column"))
    for column, dtype in eager.schema.items():
        problem = None
        if column not in known:
            problem = f"is no field of {cls.__name__}"
        elif dtype.is_integer() and column in {"id", key}:
            problem = f"is {dtype}; cast it to String"
        elif dtype.is_float() and not eager[column].is_null().all():
            problem = f"is {dtype}; pandas: frame.convert_dtypes(); else cast to Int64"
            if column in amounts:
                problem = f"is {dtype}; give whole fen, or yuan as text or as decimals"
        if problem is not None:
            faults.append(Fault(f"{name}.{column}", problem))
    return list(rows_of(eager))


def _amounts_of(cls: type[Any], prefix: str = "") -> Iterator[str]:
    """Give the columns of amounts of money."""
    for entry in plan_of(cls).entries:
        if isinstance(entry.kind, Part):
            yield from _amounts_of(entry.kind.record, f"{prefix}{entry.name}_")
        elif isinstance(entry.kind, Money):
            ends = ("", "_low", "_high")
            yield from (f"{prefix}{entry.name}{end}" for end in ends)


def _columns_of(cls: type[Any]) -> Iterator[str]:
    """Give the columns that the fields of a record may have."""
    for entry in plan_of(cls).entries:
        if isinstance(entry.kind, Part):
            yield from (f"{entry.name}_{one}" for one in _columns_of(entry.kind.record))
            continue
        yield entry.name
        if isinstance(entry.kind, Money) and entry.kind.bounded:
            yield from (f"{entry.name}_low", f"{entry.name}_high")


def _strays(
    name: str, rows: Iterable[Row], by_id: Mapping[object, Row], key: str
) -> Iterator[Fault]:
    """Find the rows of a long table that belong to no household."""
    stray = [
        i for i, row in enumerate(rows) if row.get(key) is None or row[key] not in by_id
    ]
    if stray:
        yield Fault(
            f"{name}.{key}",
            f"rows whose household is not in households: {len(stray)} "
            f"(the first: row {stray[0]}, counted from 0)",
        )


def _nested(cls: type[Any], row: Cells, prefix: str = "") -> Row:
    """Give a row as the mapping that the record is read from; nulls are left out."""
    data: Row = {}
    for entry in plan_of(cls).entries:
        column = prefix + entry.name
        value: object
        if isinstance(entry.kind, Part):
            value = _nested(entry.kind.record, row, f"{column}_") or None
        elif isinstance(entry.kind, Money):
            value = _amount(row, column)
        else:
            value = _plain(row.get(column))
        if value is not None:
            data[entry.name] = value
    return data


def _amount(row: Cells, column: str) -> object:
    """Give an amount, or its bounds; what contradicts itself is left to the reader."""
    exact = _plain(row.get(column))
    ends = {end: _plain(row.get(f"{column}_{end}")) for end in ("low", "high")}
    if exact is None:
        return None if ends == {"low": None, "high": None} else ends
    if set(ends.values()) <= {None, exact}:
        return exact
    return {**ends, "exact": exact}


def _plain(value: object) -> object:
    """Give a cell as the reader takes it.

    A moment at midnight, which is how some libraries keep days, is the day. A decimal
    is the text of it: yuan, as for ``yuan()``.
    """
    match value:
        case datetime() if value.time() == time.min:
            return value.date()
        case Decimal() if value.is_finite():
            return format(value.normalize(), "f")
        case _:
            return value
