"""Funds, and the way of their money."""

from datetime import date

import pytest

from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.records.funding import (
    Appropriation,
    Department,
    Fund,
    FundPurpose,
    Grant,
    Level,
)


def test_a_fund_takes_members_of_lists_or_their_values():
    fund = Fund(id="f", department="forestry", level="province", purpose="forestry")
    assert fund.department is Department.FORESTRY
    assert fund.level is Level.PROVINCE
    assert fund.purpose is FundPurpose.FORESTRY


@pytest.mark.parametrize("year", [1949, 2100])
def test_a_fund_is_of_a_year(year):
    assert Fund(id="f", year=year).year == year


@pytest.mark.parametrize("year", [1948, 2101, True, "2015"])
def test_a_fund_is_of_no_other_year(year):
    with pytest.raises(RecordError, match="year: a whole number from 1949 to 2100"):
        Fund(id="f", year=year)


def test_what_can_happen_to_a_fund_is_no_error():
    late = Fund(id="f", due_on=date(2015, 3, 31), arrived_on=date(2016, 1, 4))
    assert late.arrived_on > late.due_on
    overspent = Fund(id="f", allotted=yuan(1), spent=yuan(2))
    assert overspent.spent > overspent.allotted


@pytest.mark.parametrize(
    "make",
    [
        lambda amount: Fund(id="f", allotted=amount),
        lambda amount: Fund(id="f", spent=amount),
        lambda amount: Appropriation(fund="f", project="p", amount=amount),
        lambda amount: Grant(project="p", household="h", amount=amount),
    ],
    ids=["allotted", "spent", "appropriation", "grant"],
)
def test_money_is_never_negative(make):
    assert make(0) != make(1)
    with pytest.raises(RecordError, match=r"an amount from 0\.00 to"):
        make(-1)
