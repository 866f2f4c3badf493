"""What all records share: the check at the door, and a repr for people."""

from datetime import date

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.reasoning.quantity import at_least, at_most, between
from precisionpov.records.accounts import AnnualIncome, Receipt
from precisionpov.records.annotations import Count
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.record import Record, faults_in


@attrs.frozen(kw_only=True, repr=False)
class Well(Record):
    """A record of one field."""

    depth: Count


def faults_of(make):
    with pytest.raises(RecordError) as caught:
        make()
    return [str(fault) for fault in caught.value.faults]


class TestDoor:
    def test_finds_every_fault_of_a_record(self):
        faults = faults_of(
            lambda: Person(
                id="",
                born=date(2000, 1, 1),
                sex="m",
                status_since=date(1999, 1, 1),
                insured="yes",
                months_away=13,
            )
        )
        assert faults == [
            "id: an id of 1 to 64 ASCII characters, no spaces",
            "sex: one of male, female",
            "status_since: is before the day of birth",
            "insured: true or false, not str",
            "months_away: a whole number from 0 to 12",
        ]

    def test_finds_contradictions_beside_wrong_fields(self):
        faults = faults_of(lambda: Receipt(kind="gift", amount=5.7, cost=yuan(1)))
        assert [fault.partition(":")[0] for fault in faults] == ["amount", "cost"]

    def test_judges_no_contradiction_of_what_it_cannot_know(self):
        faults = faults_of(lambda: Receipt(kind="gold", amount=yuan(1), cost=yuan(1)))
        assert [fault.partition(":")[0] for fault in faults] == ["kind"]
        item = Receipt(kind="grain", amount=yuan(1), on=date(2013, 1, 1))
        faults = faults_of(lambda: AnnualIncome(window="2013", items=[item]))
        assert faults == [
            "window: a Window (read() takes mappings), not str",
        ]

    def test_refuses_none_where_something_must_stand(self):
        faults = faults_of(lambda: Person(id=None, status=None))
        assert faults[0] == "id: an id as text, not NoneType"
        assert faults[1].startswith("status: one of resident, boarding_student, ")

    def test_judges_the_rest_by_defaults(self):
        faults = faults_of(
            lambda: Person(
                id="p",
                born=date(2000, 1, 1),
                status="ghost",
                status_since=date(1999, 1, 1),
            )
        )
        assert len(faults) == 2

    def test_stands_although_validators_are_off(self):
        with attrs.validators.disabled():
            assert faults_of(lambda: Household(id="h", members=()))
            assert faults_of(lambda: Receipt(kind="gift", amount=-5))

    def test_checks_a_changed_copy_again(self):
        person = Person(id="p", months_away=12)
        assert attrs.evolve(person, months_away=0).months_away == 0
        assert faults_of(lambda: attrs.evolve(person, months_away=13))

    def test_keeps_what_is_recorded(self):
        person = Person(id="p")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            person.id = "q"

    def test_never_repeats_a_name_or_a_number(self):
        secret = "522731196205011234"
        faults = faults_of(
            lambda: Person(
                id=secret * 4,
                name=f"张三\n{secret}",
                born=secret,
                relation=secret,
                months_away=int(secret),
                insured=secret,
            )
        )
        assert len(faults) == 6
        assert not any(secret in fault or "张三" in fault for fault in faults)

    def test_says_it_in_200_characters(self):
        faults = faults_of(
            lambda: Household(
                id="h",
                members=[Person(id="p")],
                main_cause="x",
                receipts=[1],
                other_causes=["x"],
            )
        )
        assert all(len(fault) <= 200 for fault in faults)

    def test_works_for_a_record_of_one_field(self):
        assert Well(depth=3) == Well(depth=3)
        assert repr(Well(depth=3)) == "Well(depth=3)"
        assert faults_of(lambda: Well(depth=-3))

    def test_can_leave_out_what_is_known_to_be_wrong(self):
        values = {"id": "", "months_away": 13}
        faults = faults_in(Person, values, {"id"})
        assert [fault.path for fault in faults] == ["months_away"]


class TestRepr:
    def test_shows_yuan_and_leaves_out_names_and_defaults(self):
        person = Person(id="p", name="张三", born=date(1962, 5, 1), relation="head")
        assert repr(person) == "Person(id='p', born=1962-05-01, relation='head')"

    @pytest.mark.parametrize(
        ("amount", "text"),
        [
            (yuan("5000.50"), "5000.50"),
            (between(yuan(4200), yuan(6500)), "4200.00 to 6500.00"),
            (at_least(yuan(5)), "at least 5.00"),
            (at_most(yuan(5)), "at most 5.00"),
        ],
    )
    def test_shows_amounts_in_yuan(self, amount, text):
        receipt = Receipt(kind="crops", amount=amount)
        assert repr(receipt) == f"Receipt(kind='crops', amount={text})"

    def test_shows_rows_and_parts(self):
        household = Household(
            id="h",
            members=[Person(id="a"), Person(id="b")],
            main_cause="illness",
            other_causes=["disaster"],
            village="石板",
        )
        assert repr(household) == (
            "Household(id='h', members=(Person(id='a'), Person(id='b')), "
            "main_cause='illness', other_causes=('disaster',), village='石板')"
        )
