"""Tables of villages and counties, in every library, tell what decisions tell."""

from datetime import date

import duckdb
import pandas as pd
import polars as pl
import pytest

from precisionpov import policies
from precisionpov.derive.county import county_exit_facts
from precisionpov.derive.village import (
    village_exit_facts,
    village_identification_facts,
)
from precisionpov.reasoning.columns import needed_columns
from precisionpov.reasoning.decide import decide
from precisionpov.strategies import counties, villages
from precisionpov.tables import facts_table, judge_table
from strategies.drawing import examples

DAY = date(2017, 12, 31)
DTYPES = {"int64": pl.Int64, "boolean": pl.Boolean, "string": pl.String}
CASES = [
    (policies.NATIONAL, "village_exit", villages, village_exit_facts, DAY),
    (policies.GUANGXI, "village_exit", villages, village_exit_facts, DAY),
    (policies.NATIONAL, "county_exit", counties, county_exit_facts, DAY),
    (policies.GUANGXI, "county_exit", counties, county_exit_facts, DAY),
    (
        policies.NATIONAL,
        "village_identification",
        villages,
        village_identification_facts,
        date(2014, 6, 1),
    ),
]


def on_pandas(table, law):
    frame = pd.DataFrame(table.to_dict(as_series=False), dtype=object)
    judged = judge_table(frame.convert_dtypes(), law)[law.rule.id].astype(object)
    return judged.where(judged.notna(), None).tolist()


def on_polars(table, law):
    return judge_table(table, law)[law.rule.id].to_list()


def on_pyarrow(table, law):
    return judge_table(table.to_arrow(), law)[law.rule.id].to_pylist()


def on_duckdb(table, law):
    judged = judge_table(duckdb.from_arrow(table.to_arrow()), law)
    return [row[0] for row in judged.select(law.rule.id).fetchall()]


@pytest.mark.parametrize("engine", [on_polars, on_pandas, on_pyarrow, on_duckdb])
@pytest.mark.parametrize(
    "case", CASES, ids=[f"{place.id} {purpose}" for place, purpose, *_ in CASES]
)
def test_a_table_tells_what_decisions_tell(case, engine):
    place, purpose, draw, facts_of, day = case
    law = place.on(day).rule(purpose)
    facts = [facts_of(one) for one in examples(draw(), 20)]
    columns = facts_table(facts, law.rule.subject)
    table = pl.DataFrame(
        {one.name: columns[one.name] for one in needed_columns(law)},
        schema={one.name: DTYPES[one.dtype] for one in needed_columns(law)},
    )
    told = [decide(law, one).verdict.known() for one in facts]
    assert engine(table, law) == told
