"""A table that would mislead is refused before anything is computed."""

from datetime import date

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from precisionpov.errors import RecordError
from precisionpov.facts import household as words
from precisionpov.facts.exit import ExitFacts
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Document
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.unit import Unit
from precisionpov.records.living import DwellingGrade
from precisionpov.tables import check_table, judge_table

DAY = date(2016, 12, 31)
CITE = Document(key="doc", en="A document", zh="文件", issuer="somebody").article("1")
LINE = Parameter("line", "the line", "标准", Unit.YUAN)
RULE = Rule(
    "leave",
    ExitFacts,
    (
        Criterion(
            "income", words.net_income_per_head > LINE, CITE, "above the line", "超过"
        ),
        Criterion("food", words.food_secure, CITE, "has enough to eat", "不愁吃"),
        Criterion(
            "housing",
            words.housing_grade.one_of(DwellingGrade.A, DwellingGrade.B),
            CITE,
            "lives safely",
            "住房安全",
        ),
    ),
    en="May it leave?",
    zh="可退出?",
)
LAW = BoundRule(Dated(RULE, DAY, DAY, CITE), (Dated(100, DAY, DAY, CITE),), DAY)

GOOD = {
    "net_income": [401, None, None],
    "net_income_low": [401, 300, None],
    "net_income_high": [401, 500, None],
    "members": [4, 4, None],
    "members_low": [4, 4, 1],
    "members_high": [4, 4, 2],
    "food_secure": [True, True, None],
    "housing_grade": ["A", None, "D"],
}
VERDICTS = [True, None, False]


def faults_of(frame, *, bounds=True, law=LAW):
    with pytest.raises(RecordError) as caught:
        check_table(frame, law, bounds=bounds)
    with pytest.raises(RecordError) as again:
        judge_table(frame, law, bounds=bounds)
    assert again.value.faults == caught.value.faults
    assert all(len(str(one)) <= 200 for one in caught.value.faults)
    return {one.path: one.problem for one in caught.value.faults}


def spoiled(**columns):
    return pl.DataFrame(GOOD | columns)


def test_good_table_passes_and_is_judged():
    check_table(pl.DataFrame(GOOD), LAW)
    judged = judge_table(pl.DataFrame(GOOD), LAW)
    assert isinstance(judged, pl.DataFrame)
    assert judged["leave"].to_list() == VERDICTS
    assert judged["leave_income"].to_list() == [True, None, None]
    assert judged["leave_housing"].to_list() == [True, None, False]
    assert judged.columns[: len(GOOD)] == list(GOOD)


def test_verdict_alone_is_given_when_asked():
    judged = judge_table(pl.DataFrame(GOOD), LAW, criteria=False)
    assert judged.columns == [*GOOD, "leave"]


def test_judging_twice_replaces_the_answers():
    once = judge_table(pl.DataFrame(GOOD), LAW)
    assert judge_table(once, LAW).equals(once)


def test_amounts_without_bounds_are_enough_when_said_so():
    exact = pl.DataFrame(
        {k: v for k, v in GOOD.items() if not k.endswith(("_low", "_high"))}
    )
    exact = exact.with_columns(members=pl.col("members").fill_null(2))
    assert judge_table(exact, LAW, bounds=False)["leave"].to_list() == VERDICTS
    hint = faults_of(exact)["net_income_low"]
    assert hint == "no such column (int64); say bounds=False where nothing is bounded"


def test_every_fault_is_told_at_once():
    bad = spoiled(
        members_low=[0, 4, 1],
        food_secure=["yes", "no", None],
        housing_grade=["A", "E", "e"],
    ).drop("net_income")
    assert faults_of(bad) == {
        "net_income": "no such column (int64)",
        "food_secure": "is String; cast it to Boolean",
        "members": "1 row is known, and members_low or members_high is not equal to "
        "it (the first: row 0, counted from 0)",
        "members_low": "1 row is outside 1 to 100 person (the first: row 0, counted "
        "from 0)",
        "housing_grade": "2 rows are none of A, B, C, D, no_house (the first: row 1, "
        "counted from 0)",
    }


@pytest.mark.parametrize(
    ("columns", "path", "problem"),
    [
        (
            {
                "members_low": [4, None, 1],
                "members_high": [4, None, 2],
                "members": [4, None, None],
            },
            "members_low",
            "1 row is null, though always known",
        ),
        (
            {"net_income_low": [401, None, None]},
            "net_income_low",
            "1 row is null where net_income_high is not, or the other way round",
        ),
        (
            {"net_income_high": [401, 500, 5]},
            "net_income_low",
            "1 row is null where net_income_high is not, or the other way round",
        ),
        (
            {"net_income_low": [401, 501, None]},
            "net_income_low",
            "1 row is above net_income_high",
        ),
        (
            {"net_income_low": [400, 300, None]},
            "net_income",
            "1 row is known, and net_income_low or net_income_high is not equal to it",
        ),
        (
            {"net_income_low": [None, 300, None], "net_income_high": [None, 500, None]},
            "net_income",
            "1 row is known, and net_income_low or net_income_high is not equal to it",
        ),
        (
            {"net_income_low": [None] * 3, "net_income_high": [None] * 3},
            "net_income",
            "1 row is known, and net_income_low or net_income_high is not equal to it",
        ),
        (
            {"net_income_high": [401, 10**15 + 1, None]},
            "net_income_high",
            f"1 row is outside {-(10**15)} to {10**15} fen",
        ),
        (
            {"members_high": [4, 101, 2], "members": [4, None, None]},
            "members_high",
            "1 row is outside 1 to 100 person",
        ),
    ],
)
def test_impossible_values_are_refused(columns, path, problem):
    eager = faults_of(spoiled(**columns))
    assert eager[path].startswith(f"{problem} (the first: row ")
    with pytest.raises(RecordError) as caught:
        check_table(spoiled(**columns).lazy(), LAW)
    assert problem in {f.problem for f in caught.value.faults if f.path == path}


@pytest.mark.parametrize(
    "columns",
    [
        {"net_income_high": [401, 10**15, None]},
        {"members_high": [4, 100, 2], "members": [4, None, None]},
        {"net_income_low": [401, 500, None]},
    ],
)
def test_the_last_possible_values_pass(columns):
    check_table(spoiled(**columns), LAW)


def test_null_where_a_fact_is_always_known_is_refused_without_bounds_too():
    exact = pl.DataFrame(GOOD)
    told = "1 row is null, though always known (the first: row 2, counted from 0)"
    assert faults_of(exact, bounds=False) == {"members": told}


@pytest.mark.parametrize("dtype", [pl.Int32, pl.Int16, pl.UInt64])
def test_other_whole_numbers_are_refused_because_products_wrap(dtype):
    narrow = spoiled().with_columns(pl.col("net_income").cast(dtype))
    name = str(dtype())
    assert faults_of(narrow) == {
        "net_income": f"is {name}, in which products wrap; cast it to Int64"
    }


def test_int32_would_have_wrapped():
    households = pl.DataFrame(
        {"net_income": [0], "members": [100]},
        schema={"net_income": pl.Int32, "members": pl.Int32},
    )
    line = pl.lit(30_000_000, pl.Int32)
    above = households.select(pl.col("net_income") > pl.col("members") * line)
    assert above.item() is True


def test_nan_is_refused_because_it_counts_as_large():
    frame = pl.DataFrame({"net_income": [float("nan")], "members": [1]})
    assert frame.select(pl.col("net_income") > 100 * pl.col("members")).item() is True
    told = faults_of(spoiled(net_income=[401.0, float("nan"), None]))
    assert told == {
        "net_income": "is Float64, and NaN is not null; amounts are whole fen, 100 a "
        "yuan; pandas: frame.convert_dtypes() makes it whole; elsewhere: cast it to "
        "Int64, NaN to null"
    }
    assert len(told["net_income"]) <= 200
    people = faults_of(spoiled(members=[4.0, 4.0, 4.0]))
    assert people == {
        "members": "is Float64, and NaN is not null; pandas: frame.convert_dtypes() "
        "makes it whole; elsewhere: cast it to Int64, NaN to null"
    }


def test_numpy_gaps_are_refused_and_the_cure_works():
    numpy = pd.DataFrame(GOOD)
    # What the gap does when nobody looks: unknown housing reads as unsafe.
    assert (numpy["housing_grade"] == "A").tolist() == [True, False, False]
    told = faults_of(numpy)
    assert "convert_dtypes()" in told["net_income"]
    assert told["food_secure"] == (
        "is a column of Python objects, in which gaps turn unknown into a wrong "
        "answer; frame.convert_dtypes() makes it boolean"
    )
    assert told["housing_grade"] == (
        "1 row is a gap that reads as no; frame.convert_dtypes() makes gaps null "
        "(the first: row 1, counted from 0)"
    )
    cured = judge_table(numpy.convert_dtypes(), LAW)
    assert isinstance(cured, pd.DataFrame)
    assert (
        cured["leave"].astype(object).where(cured["leave"].notna(), None).tolist()
        == VERDICTS
    )


def test_numpy_columns_without_gaps_are_right_and_pass():
    full = {
        "net_income": [401, 400],
        "members": [4, 4],
        "food_secure": [True, True],
        "housing_grade": ["A", "B"],
    }
    frame = pd.DataFrame(full)
    assert frame["net_income"].dtype == np.dtype("int64")
    assert judge_table(frame, LAW, bounds=False)["leave"].tolist() == [True, False]


def test_other_texts_are_refused():
    told = faults_of(
        spoiled().with_columns(pl.col("housing_grade").cast(pl.Categorical))
    )
    assert told == {"housing_grade": "is Categorical; cast it to String"}


BLANK = GOOD | {
    "housing_grade": [None] * 3,
    "food_secure": [None] * 3,
    "net_income": [None] * 3,
}


@pytest.mark.parametrize(
    "frame",
    [
        pl.DataFrame(BLANK),
        pd.DataFrame(BLANK).convert_dtypes(),
        pa.table(BLANK),
    ],
    ids=["polars", "pandas", "pyarrow"],
)
def test_column_of_nulls_alone_is_unknown_whatever_its_type(frame):
    judged = judge_table(frame, LAW)
    assert type(judged) is type(frame)
    answers = pl.DataFrame(
        pa.Table.from_pandas(judged) if isinstance(judged, pd.DataFrame) else judged
    )
    assert answers["leave"].to_list() == [None, None, None]
    assert answers["leave_income"].to_list() == [True, None, None]
    # The caller's own columns stay as they were.
    assert pl.DataFrame(BLANK).columns == answers.columns[: len(BLANK)]


def test_column_of_nulls_alone_is_refused_where_a_fact_is_always_known():
    nobody = spoiled(
        members=[None] * 3, members_low=[None] * 3, members_high=[None] * 3
    )
    assert faults_of(nobody) == {
        "members_low": "3 rows are null, though always known (the first: row 0, "
        "counted from 0)",
        "members_high": "3 rows are null, though always known (the first: row 0, "
        "counted from 0)",
    }


def test_empty_table_is_judged():
    empty = pl.DataFrame(GOOD).clear()
    assert judge_table(empty, LAW)["leave"].to_list() == []
    check_table(pl.DataFrame(dict.fromkeys(GOOD, ())), LAW)


def test_lazy_frame_stays_lazy_and_its_types_are_checked():
    judged = judge_table(pl.LazyFrame(GOOD), LAW)
    assert isinstance(judged, pl.LazyFrame)
    assert judged.collect()["leave"].to_list() == VERDICTS
    with pytest.raises(RecordError, match="food_secure: no such column"):
        judge_table(pl.LazyFrame(GOOD).drop("food_secure"), LAW)
    judge_table(spoiled(housing_grade=["E", "E", "E"]).lazy(), LAW)


def test_relation_of_a_database_is_checked_and_judged():
    table = pa.table(GOOD)
    relation = duckdb.from_arrow(table)
    check_table(relation, LAW)
    judged = judge_table(relation, LAW)
    assert isinstance(judged, duckdb.DuckDBPyRelation)
    assert [row[0] for row in judged.select("leave").fetchall()] == VERDICTS
    bad = duckdb.from_arrow(pa.table(GOOD | {"housing_grade": ["A", "E", None]}))
    with pytest.raises(
        RecordError, match=r"housing_grade: 1 row is none of A, B, C, D, no_house$"
    ):
        check_table(bad, LAW)


def test_what_is_no_frame_is_refused():
    with pytest.raises(TypeError):
        check_table([1, 2], LAW)


def test_rule_of_truths_alone_has_no_values_to_doubt():
    criterion = Criterion("power", words.electricity, CITE, "has power", "通电")
    rule = Rule("power", ExitFacts, (criterion,), en="Has it power?", zh="通电?")
    law = BoundRule(Dated(rule, DAY, DAY, CITE), (), DAY)
    lit = pl.DataFrame({"electricity": [True, False, None]})
    assert judge_table(lit, law)["power"].to_list() == [True, False, None]
