"""Three tables of a survey become checked households."""

from datetime import date, datetime
from decimal import Decimal

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling
from precisionpov.records.person import Person
from precisionpov.tables import households_from_tables

HOUSEHOLDS = {
    "id": ["a", "b"],
    "dibao": [True, None],
    "dwelling_grade": ["C", None],
    "dwelling_square_metres": [64, None],
    "identified_on": [date(2014, 5, 1), None],
}
MEMBERS = {
    "household": ["a", "b", "a"],
    "id": ["a1", "b1", "a2"],
    "relation": ["head", "head", "spouse"],
    "born": ["1962-05-01", None, "1964-08-09"],
    "months_away": [None, 0, 7],
}
RECEIPTS = {
    "household": ["a", "a", "b"],
    "kind": ["crops", "migrant_wage", "dibao"],
    "amount": [315000, None, 90000],
    "amount_low": [None, 420000, 90000],
    "amount_high": [None, 650000, None],
    "cost": [120000, None, None],
    "on": ["2013-10-08", "2013-12-20", "2013-04-02"],
    "in_kind": [True, None, None],
}
EXPECTED = (
    (
        0,
        Household(
            id="a",
            dibao=True,
            dwelling=Dwelling(grade="C", square_metres=64),
            identified_on=date(2014, 5, 1),
            members=(
                Person(id="a1", relation="head", born=date(1962, 5, 1)),
                Person(
                    id="a2", relation="spouse", born=date(1964, 8, 9), months_away=7
                ),
            ),
            receipts=(
                Receipt(
                    kind="crops",
                    amount=315000,
                    cost=120000,
                    on=date(2013, 10, 8),
                    in_kind=True,
                ),
                Receipt(
                    kind="migrant_wage",
                    amount=Range(420000, 650000),
                    on=date(2013, 12, 20),
                ),
            ),
        ),
    ),
    (
        1,
        Household(
            id="b",
            members=(Person(id="b1", relation="head", months_away=0),),
            receipts=(Receipt(kind="dibao", amount=90000, on=date(2013, 4, 2)),),
        ),
    ),
)


def nullable(columns):
    return pd.DataFrame(columns).convert_dtypes()


@pytest.mark.parametrize(
    "make",
    [pl.DataFrame, pl.LazyFrame, pa.table, nullable],
    ids=["polars", "polars lazy", "pyarrow", "pandas"],
)
def test_long_tables_become_households(make):
    result = households_from_tables(make(HOUSEHOLDS), make(MEMBERS), make(RECEIPTS))
    assert result.records == EXPECTED
    assert result.faults == ()


def test_receipts_may_be_left_out():
    result = households_from_tables(pl.DataFrame(HOUSEHOLDS), pl.DataFrame(MEMBERS))
    assert [home.receipts for _, home in result.records] == [(), ()]


def test_annual_sums_and_expenses_have_tables_too():
    result = households_from_tables(
        pl.DataFrame({"id": ["a"]}),
        pl.DataFrame({"hh": ["a"], "id": ["a1"]}),
        annual_incomes=pl.DataFrame(
            {
                "hh": ["a"],
                "window_first": [date(2013, 1, 1)],
                "window_last": ["2013-12-31"],
                "wage": ["1200.50"],
            }
        ),
        expenses=pl.DataFrame({"hh": ["a"], "kind": ["medical"], "amount": [5]}),
        key="hh",
    )
    ((_, home),) = result.records
    year = Window.calendar_year(2013)
    assert home.annual_incomes == (AnnualIncome(window=year, wage=120050),)
    assert home.expenses == (Expense(kind="medical", amount=5),)


def test_faulty_household_is_named_by_its_row_and_the_others_are_kept():
    members = MEMBERS | {"relation": ["head", "head", "cousin"]}
    result = households_from_tables(pl.DataFrame(HOUSEHOLDS), pl.DataFrame(members))
    assert [row for row, _ in result.records] == [1]
    ((row, error),) = result.faults
    assert row == 0
    assert [fault.path for fault in error.faults] == ["members[1].relation"]


def test_household_without_members_is_a_fault_and_not_dropped():
    homes = pl.DataFrame({"id": ["a", "b", "c"]})
    result = households_from_tables(homes, pl.DataFrame(MEMBERS))
    ((row, error),) = result.faults
    assert row == 2
    assert str(error) == "members: is missing"


def test_amount_that_contradicts_its_bounds_is_a_fault():
    receipts = pl.DataFrame(RECEIPTS | {"amount_low": [314999, 420000, 90000]})
    result = households_from_tables(
        pl.DataFrame(HOUSEHOLDS), pl.DataFrame(MEMBERS), receipts
    )
    ((row, error),) = result.faults
    assert (row, error.faults[0].path) == (0, "receipts[0].amount")


def test_moment_at_midnight_is_a_day_and_any_other_is_refused():
    def read(moment):
        homes = pl.DataFrame({"id": ["a"], "as_of": [moment]})
        members = pl.DataFrame({"household": ["a"], "id": ["a1"]})
        return households_from_tables(homes, members)

    ((_, home),) = read(datetime(2014, 5, 1)).records  # noqa: DTZ001 - a day
    assert home.as_of == date(2014, 5, 1)
    ((_, error),) = read(datetime(2014, 5, 1, 0, 1)).faults  # noqa: DTZ001 - as above
    assert error.faults[0].path == "as_of"


def test_tables_that_do_not_fit_together_are_refused_with_every_fault():
    with pytest.raises(RecordError) as caught:
        households_from_tables(
            pl.DataFrame({"id": ["a", "a"], "dibao_clas": ["A", "A"]}),
            pl.DataFrame({"household": ["a", "x", None], "id": ["1", "2", "3"]}),
            pl.DataFrame({"household": ["a"], "kind": ["crops"], "amount": [1.5]}),
        )
    assert {fault.path: fault.problem for fault in caught.value.faults} == {
        "households.dibao_clas": "is no field of Household",
        "receipts.amount": "is Float64; give whole fen, or yuan as text or as decimals",
        "households.id": "the same id stands in more than one row",
        "members.household": "rows whose household is not in households: 2 (the "
        "first: row 1, counted from 0)",
    }


def test_row_of_a_household_without_id_is_refused():
    homes = pl.DataFrame({"id": ["a", None]})
    members = pl.DataFrame({"household": ["a", None], "id": ["1", "2"]})
    with pytest.raises(RecordError, match=r"members\.household: rows whose household"):
        households_from_tables(homes, members)


@pytest.mark.parametrize(
    ("homes", "members", "problem"),
    [
        ({"id": ["a"]}, {"id": ["1"]}, "members.household: no such column"),
        (
            {"dibao": [True]},
            {"household": ["a"], "id": ["1"]},
            "households.id: no such column",
        ),
        (
            {"id": [7]},
            {"household": ["7"], "id": ["1"]},
            "households.id: is Int64; cast it to String",
        ),
        (
            {"id": ["7"]},
            {"household": [7], "id": ["1"]},
            "members.household: is Int64; cast it to String",
        ),
        (
            {"id": ["a"]},
            {"household": ["a"], "id": [1]},
            "members.id: is Int64; cast it to String",
        ),
        (
            {"id": ["a"], "measures_delivered": [1.5]},
            {"household": ["a"], "id": ["1"]},
            (
                "households.measures_delivered: is Float64; pandas: "
                "frame.convert_dtypes(); else cast to Int64"
            ),
        ),
    ],
)
def test_what_keys_a_table_is_text_and_there(homes, members, problem):
    with pytest.raises(RecordError) as caught:
        households_from_tables(pl.DataFrame(homes), pl.DataFrame(members))
    assert str(caught.value) == problem


@pytest.mark.parametrize(
    ("amount", "fen"),
    [("412.50", 41250), ("412.000", 41200), ("1E+3", 100_000), ("0.01", 1)],
)
def test_decimals_are_yuan(amount, fen):
    kinds = {"household": ["b"], "kind": ["dibao"]}
    result = households_from_tables(
        pl.DataFrame(HOUSEHOLDS),
        pl.DataFrame(MEMBERS),
        pd.DataFrame({**kinds, "amount": [Decimal(amount)]}),
    )
    assert result.records[1][1].receipts[0].amount == fen
    bounded = {"amount_low": [Decimal(amount)], "amount_high": [Decimal("5000.00")]}
    result = households_from_tables(
        pl.DataFrame(HOUSEHOLDS),
        pl.DataFrame(MEMBERS),
        pd.DataFrame({**kinds, **bounded}),
    )
    assert result.records[1][1].receipts[0].amount == Range(fen, 500_000)


@pytest.mark.parametrize("amount", ["0.001", "NaN", "Infinity"])
def test_decimals_that_are_no_amount_are_faults(amount):
    result = households_from_tables(
        pl.DataFrame(HOUSEHOLDS),
        pl.DataFrame(MEMBERS),
        pd.DataFrame(
            {"household": ["b"], "kind": ["dibao"], "amount": [Decimal(amount)]}
        ),
    )
    ((row, error),) = result.faults
    assert (row, error.faults[0].path) == (1, "receipts[0].amount")


def test_table_cannot_bring_the_long_fields_itself():
    with pytest.raises(RecordError, match=r"households\.receipts: is no field"):
        households_from_tables(
            pl.DataFrame({"id": ["a"], "receipts": [1]}), pl.DataFrame(MEMBERS)
        )


def test_column_of_gaps_alone_may_have_any_type():
    homes = pd.DataFrame({"id": ["a"], "measures_delivered": [float("nan")]})
    members = pd.DataFrame({"household": ["a"], "id": ["1"]})
    ((_, home),) = households_from_tables(homes, members).records
    assert home.measures_delivered is None
