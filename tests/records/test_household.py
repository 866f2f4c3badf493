"""A household and what cannot be true of one."""

import copy
import pickle
from datetime import date

import attrs
import msgspec
import pytest

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.reading import read
from precisionpov.records.accounts import AnnualIncome, Receipt
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import MOST_MEMBERS, Household
from precisionpov.records.person import Person
from precisionpov.writing import to_dict


def household(*members, **fields):
    return Household(id="h", members=members or (Person(id="p"),), **fields)


def faults_of(*members, **fields):
    with pytest.raises(RecordError) as caught:
        household(*members, **fields)
    return [str(fault) for fault in caught.value.faults]


def people(*relations):
    return [Person(id=f"p{i}", relation=one) for i, one in enumerate(relations)]


class TestMembers:
    def test_are_1_to_100(self):
        hundred = [Person(id=f"p{i}") for i in range(MOST_MEMBERS)]
        assert len(household(*hundred).members) == 100
        assert faults_of(*hundred, Person(id="x")) == ["members: 1 to 100 items"]
        with pytest.raises(RecordError, match="members: 1 to 100 items"):
            Household(id="h", members=[])

    @pytest.mark.parametrize(
        ("members", "problem"),
        [
            ("abc", "members: a list, not str"),
            (None, "members: a list, not NoneType"),
            ({"id": "p"}, "members: a list, not dict"),
            ([None], r"members\[0\]: a Person \(read\(\) takes mappings\), not None"),
            ([{"id": "p"}], r"members\[0\]: a Person \(read\(\) takes mappings\)"),
        ],
    )
    def test_are_people(self, members, problem):
        with pytest.raises(RecordError, match=f"^{problem}"):
            Household(id="h", members=members)

    def test_have_ids_of_their_own(self):
        assert faults_of(*people(None, None), Person(id="p0"), Person(id="p0")) == [
            "members[2].id: is also the id of members[0]",
            "members[3].id: is also the id of members[0]",
        ]
        assert household(Person(id="a"), Person(id="A"))


class TestHead:
    def test_is_one(self):
        assert household(*people("head", "spouse", None))
        assert faults_of(*people("head", "spouse", "head")) == [
            "members[2].relation: members[0] is the head; a household has one"
        ]

    def test_may_be_unrecorded(self):
        assert household(*people("spouse", None))
        assert faults_of(*people("spouse", "child")) == [
            "members: every relation is recorded, and nobody is the head"
        ]

    def test_may_have_died(self):
        dead = Person(id="d", relation="head", status="dead")
        assert household(dead, *people("head", "child"))
        assert household(dead, *people("child"))
        assert faults_of(dead, *people("head", "head")) == [
            "members[2].relation: members[1] is the head; a household has one"
        ]

    def test_may_have_died_more_than_once(self):
        dead = [Person(id=one, relation="head", status="dead") for one in ("d", "e")]
        assert household(*dead, *people("child"))


class TestAccounts:
    def test_name_members(self):
        mine = Receipt(kind="gift", amount=1, person="p")
        theirs = Receipt(kind="gift", amount=1, person="q")
        assert household(receipts=[mine])
        assert faults_of(receipts=[mine, theirs]) == [
            "receipts[1].person: is the id of no member of the household"
        ]
        income = AnnualIncome(window=Window.calendar_year(2013), items=[theirs, mine])
        assert faults_of(annual_incomes=[income]) == [
            "annual_incomes[0].items[0].person: is the id of no member of the household"
        ]

    def test_blame_no_receipt_for_wrong_members(self):
        mine = Receipt(kind="gift", amount=1, person="p")
        assert faults_of("p", receipts=[mine]) == [
            "members[0]: a Person (read() takes mappings), not str"
        ]

    def test_have_one_sum_for_a_day(self):
        years = [
            AnnualIncome(window=Window.calendar_year(year)) for year in (2013, 2014)
        ]
        assert household(annual_incomes=years)
        cycle = AnnualIncome(window=Window.october_to_september(2014))
        assert faults_of(annual_incomes=[*years, cycle]) == [
            "annual_incomes[2].window: overlaps the window of annual_incomes[0]",
            "annual_incomes[2].window: overlaps the window of annual_incomes[1]",
        ]

    def test_agree_with_their_sums(self):
        receipts = [
            Receipt(kind="crops", amount=yuan(900), on=date(2013, 6, 1)),
            Receipt(kind="grain", amount=yuan(100), on=date(2013, 7, 1)),
        ]
        window = Window.calendar_year(2013)
        assert household(
            receipts=receipts,
            annual_incomes=[AnnualIncome(window=window, operating=yuan(1000))],
        )
        assert faults_of(
            receipts=receipts,
            annual_incomes=[AnnualIncome(window=window, operating=yuan(900))],
        ) == [
            (
                "annual_incomes[0].operating: 900.00 yuan are recorded, but the "
                "receipts of the window sum to 1,000.00 yuan"
            )
        ]


class TestCauses:
    def test_do_not_repeat_the_main_one(self):
        assert faults_of(
            main_cause="illness", other_causes=["disaster", "illness"]
        ) == ["other_causes[1]: a secondary cause must not repeat the main one"]

    def test_do_not_repeat_one_another(self):
        assert faults_of(other_causes=["disaster", "illness", "disaster"]) == [
            "other_causes[2]: disaster stands twice among the other causes"
        ]

    def test_may_be_none_or_unknown(self):
        assert household().other_causes is None
        assert household(other_causes=[]).other_causes == ()
        assert household(other_causes=["disaster"]).other_causes == (
            CauseOfPoverty.DISASTER,
        )


def test_a_household_returns_after_it_was_identified():
    day = date(2014, 4, 30)
    assert household(identified_on=day, returned_on=day)
    assert household(returned_on=day)
    assert faults_of(identified_on=day, returned_on=date(2014, 4, 29)) == [
        "returned_on: is before identified_on"
    ]


def test_a_wrong_id_hides_no_other_fault():
    with pytest.raises(RecordError) as caught:
        Household(id="", members=people("head", "head"))
    assert [fault.path for fault in caught.value.faults] == [
        "id",
        "members[1].relation",
    ]


STATUSES = ("resident", "dead", "conscript", "married_out", "boarding_student")
MIXED = Household(
    id="x",
    members=[Person(id=f"p{i}", status=one) for i, one in enumerate(STATUSES)],
)


@pytest.mark.parametrize(
    "again",
    [
        lambda one: one,
        lambda one: pickle.loads(pickle.dumps(one)),
        copy.deepcopy,
        lambda one: read(Household, to_dict(one)),
        lambda one: msgspec.convert(to_dict(one), Household),
        lambda one: msgspec.json.decode(msgspec.json.encode(one), type=Household),
    ],
    ids=["made", "pickled", "copied", "read", "converted", "decoded"],
)
def test_who_counts_is_kept_however_a_household_is_made(again):
    assert again(MIXED).counted_ids == ("p0", "p2", "p4")
    assert again(attrs.evolve(MIXED, members=MIXED.members[1:2])).counted_ids == ()


def test_who_counts_is_worked_out_and_never_given():
    data = {**to_dict(MIXED), "_counted_ids": ["p1"]}
    assert msgspec.convert(data, Household).counted_ids == ("p0", "p2", "p4")
    with pytest.raises(RecordError, match="_counted_ids: is no field of Household"):
        read(Household, data)
    assert b"counted_ids" not in msgspec.json.encode(MIXED)
