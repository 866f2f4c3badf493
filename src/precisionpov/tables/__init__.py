"""Rules over tables, for those who bring a table library (extra ``tables``).

Any frame that narwhals knows will do: polars, pandas, pyarrow, duckdb and others.
What comes back is a frame of the caller's own kind.
"""

from precisionpov.tables.checking import check_table
from precisionpov.tables.facts import facts_rows, facts_table
from precisionpov.tables.households import households_from_tables
from precisionpov.tables.judging import judge_table

__all__ = [
    "check_table",
    "facts_rows",
    "facts_table",
    "households_from_tables",
    "judge_table",
]
