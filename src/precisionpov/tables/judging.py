"""A rule asked of every row of a table."""

from collections.abc import Iterable
from typing import Any, cast

import narwhals.stable.v2 as nw
from narwhals.stable.v2.typing import IntoFrameT

from precisionpov.errors import RecordError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.columns import Column, columns, needed_columns
from precisionpov.tables.cells import opened
from precisionpov.tables.checking import (
    DTYPES,
    check_table,
    faults_of_types,
    untyped,
)

__all__ = ["judge_table"]

PANDAS_DTYPES = {"int64": "Int64", "boolean": "boolean", "string": "string[python]"}


def judge_table(
    frame: IntoFrameT, law: BoundRule, *, bounds: bool = True, criteria: bool = True
) -> IntoFrameT:
    """Give the table with the verdict in each row, and the truth of each criterion.

    The verdict's column has the rule's id for its name (``household_exit``), the
    others add the criterion's or note's (``household_exit_housing``). Each is true,
    false, or null for unknown. A column of such a name is replaced.

    The table is checked first as :func:`check_table` does. A lazy frame stays lazy:
    only its columns and their types are checked (a column of nulls needs its type
    too); ask :func:`check_table` for the rest.

    Args:
        frame: The table, of any kind that narwhals knows.
        law: The rule of a day.
        bounds: Whether the table has ``_low`` and ``_high`` columns.
        criteria: Whether the columns of criteria and notes are added too.

    Raises:
        RecordError: The table cannot be judged; with every fault.
        PolicyError: A product of a number and a fact would not fit into 64 bits.
    """
    added: dict[str, Any] = columns(law, nw.col, bounds=bounds)
    if not criteria:
        added = {law.rule.id: added[law.rule.id]}
    needed = needed_columns(law, bounds=bounds)
    table = opened(frame)
    if isinstance(table, nw.LazyFrame):
        faults = list(faults_of_types(table, needed))
        if faults:
            raise RecordError(faults)
        return cast("IntoFrameT", table.with_columns(**added).to_native())
    check_table(frame, law, bounds=bounds)
    judged = _answers(_typed(table, needed), added)
    return cast(
        "IntoFrameT", table.with_columns(judged[one] for one in added).to_native()
    )


def _answers(table: nw.DataFrame[Any], added: dict[str, Any]) -> nw.DataFrame[Any]:
    """Give the columns of answers alone."""
    if table.implementation.is_polars():
        # As a query, in which polars works out once what several columns share.
        return table.lazy().select(**added).collect()
    return table.select(**added)


def _typed(table: nw.DataFrame[Any], needed: Iterable[Column]) -> nw.DataFrame[Any]:
    """Give a table whose columns work together: the same one, where they do.

    A column without a single value gets the type that it would have. Of pandas all
    get the nullable types, which know three truths and are asked for in one family:
    to join those of pandas and of pyarrow fails where there is a gap.
    """
    if table.implementation.is_pandas():
        own = {one.name: PANDAS_DTYPES[one.dtype] for one in needed}
        return nw.from_native(table.to_native().astype(own), eager_only=True)
    blank = untyped(table, needed)
    if not blank:
        return table
    return table.with_columns(
        nw.col(one.name).cast(DTYPES[one.dtype]) for one in needed if one.name in blank
    )
