import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reasoning import harbour
from reasoning.harbour import LAW, READY, SAILS, Boat, bound
from reasoning.random_rules import OPEN_NUMBERS, HEADS, Thing, WORDS, laws, things

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.columns import columns, needed_columns
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.expression import (
    Criterion,
    NumberFact,
    Parameter,
    TruthFact,
    per,
)
from precisionpov.reasoning.facts import Facts, fact, words_of
from precisionpov.reasoning.quantity import Range, at_least, between
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.unit import Unit

ARROW = {"int64": pa.int64(), "boolean": pa.bool_(), "string": pa.string()}


def table(law, rows, *, bounds=True):
    """Give facts as an arrow table of the columns that a rule needs."""
    words = words_of(law.rule.subject)
    made = {}
    for column in needed_columns(law, bounds=bounds):
        name, _, end = column.name.rpartition("_")
        if column.name in words:
            values = [getattr(row, column.name) for row in rows]
            cells = [None if isinstance(one, Range) else one for one in values]
        else:
            values = [getattr(row, name) for row in rows]
            low = end == "low"
            cells = [
                None if one is None else words[name].ends(one)[0 if low else 1]
                for one in values
            ]
        made[column.name] = pa.array(cells, ARROW[column.dtype])
    return pa.table({"row": pa.array(range(len(rows))), **made})


def by_polars(arrow, law, bounds):
    frame = pl.from_arrow(arrow)
    return frame.select(**columns(law, pl.col, bounds=bounds)).to_dict(as_series=False)


def by_lazy_polars(arrow, law, bounds):
    frame = pl.from_arrow(arrow).lazy()
    made = frame.select(**columns(law, pl.col, bounds=bounds)).collect()
    return made.to_dict(as_series=False)


def by_narwhals(native, law, bounds):
    frame = nw.from_native(native)
    made = frame.select(**columns(law, nw.col, bounds=bounds))
    return {
        name: [None if one is pd.NA else one for one in series.to_list()]
        for name, series in made.to_dict().items()
    }


def by_pandas(arrow, law, bounds):
    # Texts backed by pyarrow would compare to another kind of boolean: an error.
    kinds = {"int64": "Int64", "boolean": "boolean", "string": "string[python]"}
    needed = needed_columns(law, bounds=bounds)
    frame = arrow.to_pandas(types_mapper=pd.ArrowDtype)
    return by_narwhals(
        frame.astype({one.name: kinds[one.dtype] for one in needed}), law, bounds
    )


def by_pandas_on_pyarrow(arrow, law, bounds):
    return by_narwhals(arrow.to_pandas(types_mapper=pd.ArrowDtype), law, bounds)


def by_duckdb(arrow, law, bounds):
    made = columns(law, duckdb.ColumnExpression, bounds=bounds)
    return _duckdb(arrow, made)


def by_duckdb_with_texts_marked(arrow, law, bounds):
    made = columns(
        law, duckdb.ColumnExpression, bounds=bounds, lit=duckdb.ConstantExpression
    )
    return _duckdb(arrow, made)


def _duckdb(arrow, made):
    with duckdb.connect() as connection:
        relation = connection.from_arrow(arrow).order("row")
        found = relation.select(*(one.alias(name) for name, one in made.items()))
        return dict(
            zip(made, map(list, zip(*found.fetchall(), strict=True)), strict=True)
        )


BACKENDS = [by_polars, by_narwhals, by_pandas, by_duckdb]
OTHERS = [by_lazy_polars, by_pandas_on_pyarrow, by_duckdb_with_texts_marked]


def one_by_one(law, rows):
    """Give the answers that each row gets by itself."""
    rule = law.rule
    answers = {rule.id: [decide(law, row).answers[0] for row in rows]}
    for i, one in enumerate(rule.criteria):
        answers[f"{rule.id}_{one.id}"] = [law.answers(row)[i + 1] for row in rows]
    for i, one in enumerate(rule.notes):
        answers[f"{rule.id}_{one.id}"] = [law.answers_of_notes(row)[i] for row in rows]
    return answers


@pytest.mark.parametrize("backend", BACKENDS)
@settings(max_examples=25)
@given(law=laws(OPEN_NUMBERS), rows=st.lists(things(), min_size=1, max_size=20))
def test_table_answers_as_one_by_one(backend, law, rows):
    assert backend(table(law, rows), law, True) == one_by_one(law, rows)


@pytest.mark.parametrize("backend", BACKENDS)
@settings(max_examples=15)
@given(
    law=laws(OPEN_NUMBERS),
    rows=st.lists(things(g=st.integers(1, 3)), min_size=1, max_size=20),
)
def test_without_bounds_a_range_is_unknown(backend, law, rows):
    exact = [
        attrs.evolve(
            row,
            **{one: None for one in WORDS if isinstance(getattr(row, one), Range)},
        )
        for row in rows
    ]
    made = table(law, rows, bounds=False)
    assert backend(made, law, False) == one_by_one(law, exact)
