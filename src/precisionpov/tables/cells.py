"""The cells of a table as plain Python values."""

from collections.abc import Iterator
from typing import Any

import narwhals.stable.v2 as nw
from narwhals.stable.v2.typing import IntoFrame

__all__ = ["Frame", "opened", "rows_of"]

Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def opened(frame: IntoFrame) -> Frame:
    """Give a frame of any library under one face.

    Raises:
        TypeError: It is no frame that narwhals knows.
    """
    return nw.from_native(frame)


def rows_of(table: Frame) -> Iterator[dict[str, object]]:
    """Give the rows of a table by column; every library's gap is None."""
    eager = table.collect() if isinstance(table, nw.LazyFrame) else table
    cells = [_cells(eager[name]) for name in eager.columns]
    for row in zip(*cells, strict=True):
        yield dict(zip(eager.columns, row, strict=True))


def _cells(column: nw.Series[Any]) -> list[object]:
    """Give the values of a column; NaN, NA and null are None."""
    gaps = (
        column.is_null() | column.is_nan()
        if column.dtype.is_float()
        else column.is_null()
    )
    return [
        None if gap else value
        for gap, value in zip(gaps.to_list(), column.to_list(), strict=True)
    ]
