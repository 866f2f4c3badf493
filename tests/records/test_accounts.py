"""Receipts, annual sums, expenses."""

from datetime import date

import pytest

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.reasoning.quantity import at_least, at_most, between
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt, sums_disagree
from precisionpov.records.receipt_kinds import Component, ReceiptKind

YEAR = Window.calendar_year(2013)
IN_YEAR = date(2013, 6, 1)


def receipt(kind="crops", amount=1000, on=IN_YEAR, **fields):
    if isinstance(amount, int):
        amount = yuan(amount)
    return Receipt(kind=kind, amount=amount, on=on, **fields)


class TestCost:
    @pytest.mark.parametrize(
        "kind", [kind for kind in ReceiptKind if kind.component is Component.OPERATING]
    )
    def test_belongs_to_operating_kinds(self, kind):
        assert receipt(kind, cost=yuan(0)).cost == 0

    @pytest.mark.parametrize(
        "kind",
        [kind for kind in ReceiptKind if kind.component is not Component.OPERATING],
    )
    def test_belongs_to_no_other_kind(self, kind):
        assert receipt(kind).cost is None
        with pytest.raises(RecordError, match="cost: only operating kinds have a cost"):
            receipt(kind, cost=yuan(0))

    def test_may_exceed_the_receipt(self):
        assert receipt(amount=1, cost=yuan(2)).cost == 200

    @pytest.mark.parametrize("field", ["amount", "cost"])
    def test_and_amount_are_never_negative(self, field):
        fields = {"kind": "crops", "amount": yuan(1), field: yuan(0)}
        assert Receipt(**fields)
        for wrong in (yuan("-0.01"), between(yuan(-1), yuan(1))):
            with pytest.raises(RecordError, match=f"{field}: an amount from 0"):
                Receipt(**fields | {field: wrong})


class TestAnnualIncome:
    def test_gives_the_sum_of_a_component(self):
        income = AnnualIncome(
            window=YEAR,
            wage=yuan(1),
            operating=yuan(2),
            property=yuan(3),
            transfer=yuan(4),
            operating_cost=yuan(5),
        )
        sums = {component: income.sum_of(component) for component in Component}
        assert sums == {
            "wage": 100,
            "operating": 200,
            "property": 300,
            "transfer": 400,
            "not_income": None,
            "unclassified": None,
        }

    def test_has_no_negative_sum(self):
        with pytest.raises(RecordError, match="wage: an amount from 0"):
            AnnualIncome(window=YEAR, wage=-1)

    def test_holds_items_of_its_window(self):
        first, last = receipt(on=YEAR.first), receipt(on=YEAR.last)
        undated = receipt(on=None)
        assert AnnualIncome(window=YEAR, items=[first, last, undated])
        with pytest.raises(RecordError, match=r"items\[1\]\.on: lies outside"):
            AnnualIncome(window=YEAR, items=[first, receipt(on=date(2014, 1, 1))])

    def test_holds_no_more_than_its_sums(self):
        items = [
            receipt("dibao", 600),
            receipt("farm_subsidy", 400),
            receipt("gift", 9),
        ]
        assert AnnualIncome(window=YEAR, transfer=yuan(1000), items=items)
        assert AnnualIncome(window=YEAR, transfer=at_least(yuan(1)), items=items)
        assert AnnualIncome(window=YEAR, items=items)
        with pytest.raises(
            RecordError,
            match=r"^transfer: its items sum to 1,000\.00 yuan, "
            r"more than the 999\.99 recorded$",
        ):
            AnnualIncome(window=YEAR, transfer=yuan("999.99"), items=items)

    def test_takes_bounded_items_at_their_least(self):
        items = [receipt(amount=between(yuan(5), yuan(9)))]
        assert AnnualIncome(window=YEAR, operating=yuan(5), items=items)
        assert AnnualIncome(
            window=YEAR, operating=yuan(0), items=[receipt(amount=at_most(yuan(9)))]
        )
        with pytest.raises(RecordError, match="operating: its items sum"):
            AnnualIncome(window=YEAR, operating=yuan("4.99"), items=items)


class TestAgreement:
    def faults(self, receipts, **sums):
        income = AnnualIncome(window=YEAR, **sums)
        return [str(fault) for fault in sums_disagree(income, receipts)]

    def test_of_sums_that_add_up(self):
        receipts = [receipt(amount=600), receipt("grain", 400), receipt("gift", 50)]
        assert self.faults(receipts, operating=yuan(1000), wage=yuan(7)) == []

    @pytest.mark.parametrize("recorded", ["999.99", "1000.01"])
    def test_shows_both_amounts(self, recorded):
        receipts = [receipt(amount=600), receipt("grain", 400)]
        (fault,) = self.faults(receipts, operating=yuan(recorded))
        assert fault == (
            f"operating: {float(recorded):,.2f} yuan are recorded, but the receipts of "
            "the window sum to 1,000.00 yuan"
        )

    def test_leaves_other_windows_alone(self):
        receipts = [receipt(amount=600), receipt(on=date(2014, 1, 1))]
        assert self.faults(receipts, operating=yuan(600)) == []
        assert self.faults(receipts[1:], operating=yuan(600)) == []

    @pytest.mark.parametrize(
        "open_one",
        [receipt(on=None), receipt(amount=between(yuan(1), yuan(2)))],
        ids=["undated", "bounded"],
    )
    def test_needs_every_receipt_exact_and_dated(self, open_one):
        assert self.faults([receipt(), open_one], operating=yuan(1)) == []

    def test_needs_an_exact_sum(self):
        assert self.faults([receipt()], operating=at_least(yuan(5000))) == []
        assert self.faults([receipt()]) == []

    @pytest.mark.parametrize("recorded", [400, 700, 1000])
    def test_lets_places_count_pensions_or_not(self, recorded):
        receipts = [receipt("farm_subsidy", 400), receipt("basic_pension", 600)]
        assert self.faults(receipts, transfer=yuan(recorded)) == []

    @pytest.mark.parametrize("recorded", ["399.99", "1000.01"])
    def test_does_not_let_them_count_less_or_more(self, recorded):
        receipts = [receipt("farm_subsidy", 400), receipt("basic_pension", 600)]
        (fault,) = self.faults(receipts, transfer=yuan(recorded))
        assert fault.endswith("sum to 400.00 to 1,000.00 yuan")

    @pytest.mark.parametrize("recorded", [400, 460])
    def test_lets_transfers_hold_what_is_not_income(self, recorded):
        receipts = [receipt("farm_subsidy", 400), receipt("gift", 60)]
        assert self.faults(receipts, transfer=yuan(recorded)) == []
        (fault,) = self.faults(receipts, transfer=yuan("460.01"))
        assert fault.endswith("sum to 400.00 to 460.00 yuan")

    def test_lets_no_other_sum_hold_it(self):
        receipts = [receipt("local_wage", 400), receipt("gift", 60)]
        (fault,) = self.faults(receipts, wage=yuan(460))
        assert fault.endswith("sum to 400.00 yuan")

    def test_lets_any_sum_hold_what_is_not_classified(self):
        unsorted = [receipt("unclassified", 60), receipt("unclassified", 9, on=None)]
        receipts = [receipt("local_wage", 400), *unsorted]
        assert self.faults(receipts, wage=yuan(469)) == []
        assert len(self.faults(receipts, wage=yuan("469.01"))) == 1
        elsewhere = receipt("unclassified", 60, on=date(2014, 1, 1))
        assert len(self.faults([receipts[0], elsewhere], wage=yuan(460))) == 1
        open_end = receipt("unclassified", at_least(yuan(1)))
        assert self.faults([receipts[0], open_end], wage=yuan(9999)) == []
        (fault,) = self.faults([receipts[0], open_end], wage=yuan(399))
        assert fault.endswith("sum to at least 400.00 yuan")


def test_an_expense_is_never_negative():
    assert Expense(kind="medical", amount=yuan(0)).amount == 0
    with pytest.raises(RecordError, match="amount: an amount from 0"):
        Expense(kind="medical", amount=yuan(-1))
