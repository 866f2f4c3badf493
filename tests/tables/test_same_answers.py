"""One household and a million get the same answers, in every kind of table.

For each rule in force, facts are drawn near its thresholds, exact, bounded and
unknown; what `decide` and the notes say must stand in the columns.
"""

from datetime import date

import duckdb
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.policies import GUANGXI, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.reasoning.columns import columns, needed_columns
from precisionpov.reasoning.expression import (
    CodeFact,
    Comparison,
    NumberFact,
    Quotient,
    facts_in,
    walk,
)
from precisionpov.reasoning.quantity import Range, at_least, at_most
from precisionpov.tables import facts_rows, facts_table, judge_table

LAWS = {
    f"{purpose} {day}": NATIONAL.on(day).rule(purpose)
    for purpose, days in {
        "household_identification": [
            date(2014, 4, 2),
            date(2016, 1, 1),
            date(2018, 1, 1),
            date(2019, 12, 31),
        ],
        "household_exit": [
            date(2016, 4, 28),
            date(2018, 1, 1),
            date(2020, 12, 31),
        ],
    }.items()
    for day in days
}
LAWS["any missing 2014"] = (
    NATIONAL.choosing(aspects="any_missing")
    .on(date(2014, 4, 2))
    .household_identification
)
LAWS["no one off 2017"] = (
    NATIONAL.choosing(stably="no_one_off").on(date(2017, 12, 31)).household_exit
)
for PLACE in (GUANGXI, GUIZHOU_CHANGSHUN):
    LAWS[PLACE.id] = PLACE.on(date(2017, 12, 31)).household_exit

LAWS_FOR_ALL_ENGINES = [
    "household_identification 2014-04-02",
    "household_exit 2018-01-01",
    "guangxi",
]

HEADS = (1, 2, 3, 5, 100)
DTYPES = {"int64": pl.Int64, "boolean": pl.Boolean, "string": pl.String}


def conditions(law):
    return (law.rule.when, *law.rule.notes)


def interesting(law, word):
    """Give the numbers at which a comparison with this word may turn, and its ends."""
    points = {word.low, word.high, max(word.low, min(word.high, 0))}
    for whole in conditions(law):
        for part in walk(whole):
            if isinstance(part, Comparison) and part.compared == word:
                named = part.factor is not None
                factor = law.by_name[part.factor.name] if named else 1
                shares = HEADS if isinstance(part.left, Quotient) else (1,)
                points |= {factor * n + step for n in shares for step in (-1, 0, 1)}
    return sorted(n for n in points if word.low <= n <= word.high)


def values(law, word):
    if isinstance(word, CodeFact):
        return st.sampled_from([None, *word.terms])
    if not isinstance(word, NumberFact):
        return st.sampled_from([None, True, False])
    numbers = st.sampled_from(HEADS if word.low == 1 else interesting(law, word))
    if not word.bounded:
        return st.none() | numbers
    within = st.tuples(numbers, numbers).map(sorted).map(lambda ends: Range(*ends))
    if word.required:
        return numbers | within
    return st.one_of(
        st.none(), numbers, within, numbers.map(at_least), numbers.map(at_most)
    )


def facts_for(law):
    words = {word.name: word for one in conditions(law) for word in facts_in(one)}
    drawn = {name: values(law, word) for name, word in words.items()}
    drawn.setdefault("members", st.sampled_from(HEADS))
    return st.builds(law.rule.subject, **drawn)


def told_one_by_one(law, facts):
    return [(*law.answers(one), *law.answers_of_notes(one)) for one in facts]


def names(law):
    rule = law.rule
    named = [f"{rule.id}_{one.id}" for one in (*rule.criteria, *rule.notes)]
    return [rule.id, *named]


def typed(law, facts):
    table = facts_table(facts, law.rule.subject)
    needed = needed_columns(law)
    return pl.DataFrame(
        {one.name: table[one.name] for one in needed},
        schema={one.name: DTYPES[one.dtype] for one in needed},
    )


def on_polars(law, table):
    return table.select(**columns(law, pl.col))


def on_polars_lazy(law, table):
    return judge_table(table.lazy(), law).select(names(law)).collect()


def on_polars_untyped(law, table):
    untyped = pl.DataFrame(table.to_dict(as_series=False))
    return judge_table(untyped, law).select(names(law))


def on_pandas(law, table):
    frame = pd.DataFrame(table.to_dict(as_series=False), dtype=object)
    judged = judge_table(frame.convert_dtypes(), law)[names(law)]
    return judged.astype(object).where(judged.notna(), None)


def on_pandas_of_arrow(law, table):
    frame = table.to_pandas(use_pyarrow_extension_array=True)
    judged = judge_table(frame, law)[names(law)]
    return judged.astype(object).where(judged.notna(), None)


def on_pyarrow(law, table):
    return judge_table(table.to_arrow(), law).select(names(law))


def on_duckdb(law, table):
    judged = judge_table(duckdb.from_arrow(table.to_arrow()), law)
    return judged.select(*names(law)).to_arrow_table()


def on_duckdb_alone(law, table):
    asked = columns(law, duckdb.ColumnExpression, lit=duckdb.ConstantExpression)
    relation = duckdb.from_arrow(table.to_arrow())
    named = [expression.alias(name) for name, expression in asked.items()]
    return relation.select(*named).to_arrow_table()


ENGINES = [
    on_polars_lazy,
    on_polars_untyped,
    on_pandas,
    on_pandas_of_arrow,
    on_pyarrow,
    on_duckdb,
    on_duckdb_alone,
]


def told_by_table(frame):
    eager = nw.from_native(frame, eager_only=True)
    return list(zip(*(eager[name].to_list() for name in eager.columns), strict=True))


# A table costs the same for one row and for thirty: few examples, of many rows.
FEWER = settings(max_examples=settings().max_examples // 5)
FEW = settings(max_examples=settings().max_examples // 20)


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
@FEWER
@given(data=st.data())
def test_columns_tell_what_decide_tells(law, data):
    facts = data.draw(st.lists(facts_for(law), min_size=1, max_size=10))
    table = typed(law, facts)
    assert told_by_table(on_polars(law, table)) == told_one_by_one(law, facts)


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__[3:])
@pytest.mark.parametrize("law", LAWS_FOR_ALL_ENGINES)
@FEW
@given(data=st.data())
def test_every_table_tells_what_decide_tells(law, engine, data):
    law = LAWS[law]
    facts = data.draw(st.lists(facts_for(law), min_size=5, max_size=15))
    table = typed(law, facts)
    assert told_by_table(engine(law, table)) == told_one_by_one(law, facts)


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
@FEWER
@given(data=st.data())
def test_table_without_bounds_tells_what_decide_tells_of_exact_facts(law, data):
    drawn = data.draw(st.lists(facts_for(law), min_size=1, max_size=6))
    table = facts_table(drawn, law.rule.subject)
    needed = needed_columns(law, bounds=False)
    frame = pl.DataFrame(
        {one.name: table[one.name] for one in needed},
        schema={one.name: DTYPES[one.dtype] for one in needed},
    ).with_columns(members=pl.col("members").fill_null(2))
    exact = facts_rows(frame, law.rule.subject)
    judged = judge_table(frame, law, bounds=False).select(names(law))
    assert told_by_table(judged) == told_one_by_one(law, exact)
