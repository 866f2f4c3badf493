"""Facts become columns, and rows become facts again."""

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.errors import RecordError
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.household import MOST
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.reasoning.quantity import Range, at_least, at_most, between
from precisionpov.records.living import DwellingGrade
from precisionpov.tables import facts_rows, facts_table

KNOWN = ExitFacts(
    subject="a", net_income=400, members=4, housing_grade="B", food_secure=False
)
BOUNDED = ExitFacts(subject="b", net_income=at_least(-5), members=between(2, 3))
BELOW = ExitFacts(subject="c", net_income=at_most(7), members=1, most_months_away=12)
ALL = (KNOWN, BOUNDED, BELOW)


def test_one_subject_is_one_row_of_plain_values():
    table = facts_table(ALL, ExitFacts)
    assert table["subject"] == ["a", "b", "c"]
    assert table["net_income"] == [400, None, None]
    assert table["net_income_low"] == [400, -5, -MOST]
    assert table["net_income_high"] == [400, MOST, 7]
    assert table["members"] == [4, None, 1]
    assert table["members_low"] == [4, 2, 1]
    assert table["members_high"] == [4, 3, 1]
    assert table["lasting_income_low"] == [None, None, None]
    assert table["housing_grade"] == ["B", None, None]
    assert type(table["housing_grade"][0]) is str
    assert table["most_months_away"] == [None, None, 12]
    assert "water_litres_low" not in table


def test_no_subject_gives_the_columns_alone():
    table = facts_table([], ExitFacts)
    assert set(map(tuple, table.values())) == {()}
    assert {"subject", "net_income_low", "television"} <= set(table)


def test_facts_of_another_kind_are_refused():
    stranger = IdentificationFacts(members=1)
    with pytest.raises(TypeError, match="of ExitFacts takes no IdentificationFacts"):
        facts_table([KNOWN, stranger], ExitFacts)


@pytest.mark.parametrize(
    "make",
    [
        pl.DataFrame,
        pl.LazyFrame,
        pa.table,
        lambda table: pd.DataFrame(table).convert_dtypes(),
    ],
    ids=["polars", "polars lazy", "pyarrow", "pandas"],
)
def test_rows_are_the_facts_again(make):
    assert facts_rows(make(facts_table(ALL, ExitFacts)), ExitFacts) == ALL


amounts = st.integers(-MOST + 1, MOST - 1)
bounded = st.one_of(
    st.none(),
    amounts,
    st.builds(at_least, amounts),
    st.builds(at_most, amounts),
    st.tuples(amounts, amounts)
    .filter(lambda ends: ends[0] != ends[1])
    .map(lambda ends: Range(min(ends), max(ends))),
)


@given(
    st.lists(
        st.builds(
            ExitFacts,
            net_income=bounded,
            lasting_income=bounded,
            members=st.sampled_from([1, 2, 100, Range(1, 100), Range(2, 3)]),
            housing_grade=st.sampled_from([None, *DwellingGrade]),
            food_secure=st.sampled_from([None, True, False]),
            water_litres=st.none() | st.integers(0, 10_000),
        ),
        max_size=4,
    )
)
def test_there_and_back_keeps_every_fact(facts):
    frame = pl.DataFrame(facts_table(facts, ExitFacts))
    assert facts_rows(frame, ExitFacts) == tuple(facts)


def test_columns_that_are_no_facts_are_passed_over_and_missing_ones_unknown():
    frame = pl.DataFrame({"members": [3], "village": ["x"], "net_income": [5]})
    assert facts_rows(frame, ExitFacts) == (ExitFacts(members=3, net_income=5),)


def test_what_is_always_known_needs_a_column_and_is_told_once():
    with pytest.raises(RecordError) as caught:
        facts_rows(pl.DataFrame({"net_income": [5, 6, 7]}), ExitFacts)
    assert str(caught.value) == "members: no such column, and it is always known"
    bounds = pl.DataFrame({"members_low": [3], "members_high": [4]})
    assert facts_rows(bounds, ExitFacts) == (ExitFacts(members=between(3, 4)),)


def test_a_subject_that_is_a_number_keeps_its_name():
    frame = pl.DataFrame({"subject": [0, 17, None], "members": [3, 3, 3]})
    names = [one.subject for one in facts_rows(frame, ExitFacts)]
    assert names == ["0", "17", ""]


def test_bound_at_the_end_of_what_is_possible_is_open():
    frame = pl.DataFrame(
        {"members": [3], "net_income_low": [-MOST], "net_income_high": [5]}
    )
    (facts,) = facts_rows(frame, ExitFacts)
    assert facts.net_income == at_most(5)


@pytest.mark.parametrize(
    ("columns", "path"),
    [
        ({"members": [3, 101]}, "[1].members"),
        ({"members": [3, None]}, "[1].members"),
        ({"members": [3, 3], "housing_grade": ["A", "E"]}, "[1].housing_grade"),
        ({"members": [3, 3], "net_income": [None, 0.5]}, "[1].net_income"),
        (
            {
                "members": [3, 3],
                "net_income_low": [1, 2],
                "net_income_high": [1, 1],
            },
            "[1].net_income",
        ),
        (
            {
                "members": [3, 3],
                "net_income_low": [1.0, 1.5],
                "net_income_high": [None, None],
            },
            "[0].net_income_low",
        ),
    ],
)
def test_faults_name_row_and_column(columns, path):
    with pytest.raises(RecordError) as caught:
        facts_rows(pl.DataFrame(columns), ExitFacts)
    assert path in {fault.path for fault in caught.value.faults}


def test_faults_of_all_rows_are_gathered():
    with pytest.raises(RecordError) as caught:
        facts_rows(pl.DataFrame({"members": [0, 3, 101]}), ExitFacts)
    assert [fault.path for fault in caught.value.faults] == [
        "[0].members",
        "[2].members",
    ]
