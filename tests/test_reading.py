"""Plain data in, records out, every fault with its path."""

from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.reading import read, read_many, to_dict
from precisionpov.reasoning.quantity import Range, at_least, at_most, between
from precisionpov.records.accounts import Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Dwelling
from precisionpov.records.person import Person

DATA = {
    "id": "h",
    "members": [{"id": "p", "born": "1962-05-01", "relation": "head"}],
    "receipts": [
        {"kind": "crops", "amount": 315000, "cost": "1200", "on": "2013-10-08"},
        {"kind": "migrant_wage", "amount": {"low": "4200", "high": 650000}},
    ],
    "dwelling": {"grade": "C", "square_metres": 64},
    "other_causes": ["illness"],
    "accounts_complete": [{"first": "2013-01-01", "last": "2013-12-31"}],
    "water": None,
}
RECORD = Household(
    id="h",
    members=[Person(id="p", born=date(1962, 5, 1), relation="head")],
    receipts=[
        Receipt(kind="crops", amount=yuan(3150), cost=yuan(1200), on=date(2013, 10, 8)),
        Receipt(kind="migrant_wage", amount=between(yuan(4200), yuan(6500))),
    ],
    dwelling=Dwelling(grade="C", square_metres=64),
    other_causes=["illness"],
    accounts_complete=[Window.calendar_year(2013)],
)


def faults_of(cls, data):
    with pytest.raises(RecordError) as caught:
        read(cls, data)
    return [str(fault) for fault in caught.value.faults]


class TestRead:
    def test_makes_a_record(self):
        assert read(Household, DATA) == RECORD

    def test_takes_any_mapping_and_tuples(self):
        rows = tuple(MappingProxyType(member) for member in DATA["members"])
        assert read(Household, MappingProxyType(DATA | {"members": rows})) == RECORD

    def test_takes_values_that_are_made_already(self):
        made = {"members": RECORD.members, "dwelling": RECORD.dwelling}
        assert read(Household, DATA | made) == RECORD
        person = {"id": "p", "born": date(1962, 5, 1), "relation": "head"}
        assert read(Person, person) == RECORD.members[0]
        bounds = {"kind": "gift", "amount": at_least(yuan(5))}
        assert read(Receipt, bounds).amount == at_least(500)

    def test_finds_every_fault(self):
        data = {
            "name": "Zhang",
            "members": [
                {"id": "p", "born": "2014-13-01", "shcooling": "primary"},
                {"id": "p", "born": 20140101, "months_away": 13, "insured": "是"},
                [],
            ],
            "receipts": [{"amount": 5.7}, {"kind": "gift", "amount": "5,0", "cost": 1}],
            "main_cause": "illness",
            "other_causes": ["illness", "ill"],
        }
        assert faults_of(Household, data) == [
            "id: is missing",
            'members[0].born: a day of the calendar, as in "2014-04-30"',
            "members[0].shcooling: is no field of Person; the nearest is schooling",
            'members[1].born: a day as in "2014-04-30", not int',
            "members[1].insured: true or false, not str",
            "members[1].months_away: a whole number from 0 to 12",
            "members[2]: a mapping of the fields of Person, not list",
            "receipts[0].kind: is missing",
            (
                'receipts[0].amount: whole fen, or yuan as text such as "412.50", '
                'or {"low": 1, "high": 2}, not float'
            ),
            (
                "receipts[1].amount: an amount in text has digits 0-9, at most two "
                "decimals and no separators, as in yuan('1200.50')"
            ),
            "receipts[1].cost: only operating kinds have a cost; leave it out",
            (
                "other_causes[1]: one of illness, disability, schooling, disaster, "
                "lack_of_land, lack_of_water, lack_of_skill, lack_of_labour, "
                "lack_of_funds and 5 more"
            ),
            "name: is no field of Household",
        ]

    def test_finds_contradictions_between_sound_fields(self):
        data = DATA | {"food_secure": "no", "main_cause": "illness"}
        assert faults_of(Household, data) == [
            "other_causes[0]: a secondary cause must not repeat the main one",
            "food_secure: true or false, not str",
        ]

    def test_refuses_unknown_keys_without_showing_what_may_be_a_name(self):
        assert faults_of(Dwelling, {"fod": 1}) == ["fod: is no field of Dwelling"]
        assert faults_of(Dwelling, {"gradee": 1}) == [
            "gradee: is no field of Dwelling; the nearest is grade"
        ]
        for key in ("张三", "52273119620501", 7, None, ("grade",), "a b"):
            assert faults_of(Dwelling, {key: 1}) == [
                "a key that is no field of Dwelling"
            ]
        (fault,) = faults_of(Dwelling, {"x" * 10**6: 1})
        assert len(fault) < 100

    def test_refuses_what_is_no_mapping(self):
        for data in ([], "id", None, 5, RECORD.dwelling):
            assert faults_of(Person, data) == [
                f"a mapping of the fields of Person, not {type(data).__name__}"
            ]

    def test_reads_windows(self):
        data = {"first": "2013-01-01", "last": "2013-12-31"}
        assert read(Window, data) == Window.calendar_year(2013)
        assert faults_of(Window, data | {"last": "2012-12-31"}) == [
            "last: is before the first day of the window"
        ]
        assert faults_of(Window, {"first": "2013"}) == [
            'first: a day of the calendar, as in "2014-04-30"',
            "last: is missing",
        ]

    def test_refuses_null_where_something_must_stand(self):
        assert faults_of(Household, DATA | {"receipts": None}) == [
            "receipts: a list, not NoneType"
        ]


class TestDays:
    @pytest.mark.parametrize(
        "text",
        [
            "20140430",
            "2014-W18-3",
            "2014-W01-1",
            "2014-4-30",
            "2014-04-31",
            "2014-04-30T00:00:00",
            "30.04.2014",
            "２０14-04-30",
            "",
        ],
    )
    def test_have_one_way_to_be_written(self, text):
        assert faults_of(Person, {"id": "p", "born": text}) == [
            'born: a day of the calendar, as in "2014-04-30"'
        ]

    def test_are_no_moments(self):
        moment = datetime(2014, 4, 30, tzinfo=UTC)
        assert faults_of(Person, {"id": "p", "born": moment}) == [
            "born: a day as datetime.date, not datetime"
        ]


class TestAmounts:
    @pytest.mark.parametrize(
        ("given", "amount"),
        [
            (41250, 41250),
            ("412.50", 41250),
            ({"low": 1, "high": 2}, Range(1, 2)),
            ({"low": "0.01", "high": "0.02"}, Range(1, 2)),
            ({"low": 1, "high": None}, at_least(1)),
            ({"low": 1}, at_least(1)),
            ({"high": "2"}, at_most(200)),
            ({"low": None, "high": None}, Range(None, None)),
        ],
    )
    def test_are_fen_or_yuan_as_text_or_bounds(self, given, amount):
        assert read(Receipt, {"kind": "gift", "amount": given}).amount == amount

    @pytest.mark.parametrize(
        ("given", "path"),
        [
            (412.5, "amount"),
            (True, "amount"),
            ([1, 2], "amount"),
            ("412.505", "amount"),
            ("-1", "amount"),
            ({}, "amount"),
            ({"low": 1, "hihg": 2}, "amount"),
            ({"low": 1.0, "high": 2}, "amount.low"),
            ({"low": 1, "high": True}, "amount.high"),
            ({"low": 1, "high": "2,00"}, "amount.high"),
            ({"low": 3, "high": 2}, "amount.low"),
            ({"low": -1, "high": 2}, "amount"),
        ],
    )
    def test_are_nothing_else(self, given, path):
        (fault,) = faults_of(Receipt, {"kind": "gift", "amount": given})
        assert fault.partition(":")[0] == path


class TestRows:
    @pytest.mark.parametrize("rows", ["abc", {"id": "p"}, {1}, 5])
    def test_are_lists(self, rows):
        text = f"a list, not {type(rows).__name__}"
        assert faults_of(Household, {"id": "h", "members": rows}) == [
            f"members: {text}"
        ]

    def test_have_a_length(self):
        assert faults_of(Household, {"id": "h", "members": [{}] * 101}) == [
            "members: 1 to 100 items"
        ]


class TestMany:
    def test_drops_no_row(self):
        rows = [DATA, DATA | {"id": ""}, DATA | {"id": "i"}, "row"]
        result = read_many(Household, iter(rows))
        assert [(i, one.id) for i, one in result.records] == [(0, "h"), (2, "i")]
        assert [(i, str(error)) for i, error in result.faults] == [
            (1, "id: an id of 1 to 64 ASCII characters, no spaces"),
            (3, "a mapping of the fields of Household, not str"),
        ]

    def test_reads_none(self):
        result = read_many(Household, [])
        assert result.records == result.faults == ()


class TestToDict:
    def test_gives_plain_data_without_none(self):
        assert to_dict(RECORD) == {
            "id": "h",
            "members": [
                {
                    "id": "p",
                    "born": "1962-05-01",
                    "relation": "head",
                    "status": "resident",
                }
            ],
            "receipts": [
                {
                    "kind": "crops",
                    "amount": 315000,
                    "on": "2013-10-08",
                    "cost": 120000,
                    "in_kind": False,
                },
                {
                    "kind": "migrant_wage",
                    "amount": {"low": 420000, "high": 650000},
                    "in_kind": False,
                },
            ],
            "annual_incomes": [],
            "accounts_complete": [{"first": "2013-01-01", "last": "2013-12-31"}],
            "dwelling": {"grade": "C", "square_metres": 64},
            "expenses": [],
            "other_causes": ["illness"],
        }

    def test_gives_no_members_of_lists(self):
        (cause,) = to_dict(RECORD)["other_causes"]
        assert type(cause) is str
