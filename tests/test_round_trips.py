"""Every record goes out and comes back: JSON, msgspec, cattrs, pickle, copies."""

import copy
import json
import pickle
from datetime import date

import attrs
import cattrs
import msgspec
import pytest
from cattrs.preconf.json import make_converter

import full_entry
import full_evaluation
import full_monitoring
import full_places
import full_plan
import full_procedure
import full_register
from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.interop import configure
from precisionpov.money import yuan
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.quantity import at_least, at_most, between
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.living import (
    Amenities,
    Dwelling,
    Land,
    Livelihood,
    Water,
    mu,
)
from precisionpov.records.person import Person
from precisionpov.records.record import Record

HEAD = Person(
    id="p-1",
    name="张三",
    born=date(1962, 5, 1),
    sex="male",
    relation="head",
    status="working_away",
    status_since=date(2013, 2, 1),
    rural_hukou=True,
    health="chronic_illness",
    disabled=False,
    labour="weak",
    education="primary",
    schooling="not_enrolled",
    school_delay_approved=False,
    certified_unable=False,
    dropout_reason="poverty",
    dropout_visits=2,
    dropout_signed=True,
    education_aided=False,
    insured=True,
    catastrophic_insured=True,
    medical_assisted=False,
    layered_cover=True,
    months_away=7,
    works_locally=False,
)
GRAIN = Receipt(
    kind="grain",
    amount=between(yuan(4200), yuan(6500)),
    on=date(2013, 10, 8),
    cost=at_most(yuan(1200)),
    in_kind=True,
    person="p-1",
)
INCOME = AnnualIncome(
    window=Window.calendar_year(2013),
    wage=yuan("0.01"),
    operating=at_least(yuan(4200)),
    property=yuan(0),
    transfer=yuan(1000),
    operating_cost=at_most(yuan(1200)),
    items=[GRAIN],
)
EXPENSE = Expense(kind="medical", amount=yuan(800), on=date(2013, 3, 1))
DWELLING = Dwelling(
    grade="C",
    square_metres=64,
    rebuilt=False,
    fitted=True,
    safe_elsewhere=False,
    on_relocation_list=True,
    moved_in=False,
    shared_with_children_square_metres=120,
    residents_sharing=6,
)
WATER = Water(
    safe=True,
    litres_per_day=40,
    fetch_minutes=10,
    horizontal_metres=300,
    vertical_metres=20,
    days_without=3,
    quality_ok=True,
)
LAND = Land(
    paddy=mu("1.25"), dry_land=mu(3), economic_forest=0, forest=150, converted=75
)
LIVELIHOOD = Livelihood(
    business_premises=False,
    livestock_at_scale=True,
    self_employed=False,
    other_stable_income=False,
)
AMENITIES = Amenities(
    hamlet_households=21,
    road_gravel_or_better=True,
    road_width_cm=350,
    electricity=True,
    television=False,
)
HOLDINGS = attrs.evolve(
    Holdings.none_found(on=date(2014, 1, 5), by="village committee"),
    house_excepted=False,
    vehicle_excepted=True,
    cadre_excepted=False,
)
HOUSEHOLD = Household(
    id="h-1",
    members=[HEAD, Person(id="p-2")],
    receipts=[GRAIN],
    annual_incomes=[INCOME],
    accounts_complete=[Window.calendar_year(2013)],
    dwelling=DWELLING,
    water=WATER,
    land=LAND,
    livelihood=LIVELIHOOD,
    amenities=AMENITIES,
    holdings=HOLDINGS,
    expenses=[EXPENSE],
    main_cause="illness",
    other_causes=["disaster", "lack_of_labour"],
    attribute="general",
    exit_status="not_exited",
    dibao=True,
    dibao_class="B",
    destitute=False,
    food_secure=True,
    clothing_secure=True,
    identified_on=date(2014, 4, 30),
    returned_on=date(2018, 1, 1),
    disaster_on=date(2013, 7, 1),
    measures_delivered=3,
    income_expected_next_year=False,
    agreed_to_exit=False,
    village="石板村",
    as_of=date(2014, 4, 30),
)

FULL = [
    HEAD,
    GRAIN,
    INCOME,
    EXPENSE,
    DWELLING,
    WATER,
    LAND,
    LIVELIHOOD,
    AMENITIES,
    HOLDINGS,
    HOUSEHOLD,
    *full_plan.FULL,
    *full_entry.FULL,
    *full_evaluation.FULL,
    *full_monitoring.FULL,
    *full_places.FULL,
    *full_procedure.FULL,
    *full_register.FULL,
]
SPARSE = [
    Person(id="p"),
    Receipt(kind="loan", amount=0),
    AnnualIncome(window=Window.calendar_year(2013)),
    Expense(kind="other", amount=at_least(yuan(1))),
    Dwelling(),
    Water(),
    Land(),
    Livelihood(),
    Amenities(),
    Holdings(),
    Household(id="h", members=[Person(id="p")]),
    Household(id="h", members=[Person(id="p")], other_causes=(), accounts_complete=()),
    Window.calendar_year(2013),
    *full_plan.SPARSE,
    *full_entry.SPARSE,
    *full_evaluation.SPARSE,
    *full_monitoring.SPARSE,
    *full_places.SPARSE,
    *full_procedure.SPARSE,
    *full_register.SPARSE,
]

every_record = pytest.mark.parametrize(
    "record",
    [
        pytest.param(one, id=f"full {i} {type(one).__name__}")
        for i, one in enumerate(FULL)
    ]
    + [
        pytest.param(one, id=f"{i} {type(one).__name__}")
        for i, one in enumerate(SPARSE)
    ],
)


def test_no_record_and_no_field_is_left_out_here():
    ours = {cls for cls in Record.__subclasses__() if "tests" not in cls.__module__}
    assert {type(record) for record in FULL} == ours
    for cls in ours:
        for field in attrs.fields(cls):
            values = [getattr(one, field.name) for one in FULL if type(one) is cls]
            assert any(value not in {None, ()} for value in values), field.name


@every_record
class TestRoundTrips:
    def test_plain_data(self, record):
        data = to_dict(record)
        assert read(type(record), data) == record
        assert read(type(record), json.loads(json.dumps(data))) == record
        assert None not in data.values()

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle(self, record, protocol):
        assert pickle.loads(pickle.dumps(record, protocol)) == record

    def test_copies(self, record):
        assert copy.copy(record) == record
        assert copy.deepcopy(record) == record
        assert attrs.evolve(record) == record
        assert hash(copy.deepcopy(record)) == hash(record)

    def test_msgspec(self, record):
        cls = type(record)
        assert msgspec.json.decode(msgspec.json.encode(record), type=cls) == record
        packed = msgspec.msgpack.encode(record)
        assert msgspec.msgpack.decode(packed, type=cls) == record

    @pytest.mark.parametrize("make", [cattrs.Converter, make_converter])
    def test_cattrs(self, record, make):
        converter = make()
        configure(converter)
        data = json.loads(json.dumps(converter.unstructure(record)))
        assert converter.structure(data, type(record)) == record


WRONG = [
    ({"food_secure": "否"}, "food_secure"),
    ({"food_secure": "no"}, "food_secure"),
    ({"food_secure": "false"}, "food_secure"),
    ({"food_secure": 1}, "food_secure"),
    ({"receipts": [{"kind": "gift", "amount": 5.7}]}, "receipts[0].amount"),
    ({"receipts": [{"kind": "gift", "amount": 5.0}]}, "receipts[0].amount"),
    ({"receipts": [{"kind": "gift", "amount": True}]}, "receipts[0].amount"),
    ({"receipts": [{"kind": "gift", "amount": -1}]}, "receipts[0].amount"),
    ({"receipts": [{"kind": "gifts", "amount": 5}]}, "receipts[0].kind"),
    ({"receipts": "abc"}, "receipts"),
    ({"measures_delivered": "3"}, "measures_delivered"),
    ({"measures_delivered": True}, "measures_delivered"),
    ({"measures_delivered": 3.5}, "measures_delivered"),
    ({"identified_on": "2014-02-30"}, "identified_on"),
    ({"identified_on": 20140430}, "identified_on"),
    ({"village": 5}, "village"),
    ({"other_causes": ["因病"]}, "other_causes[0]"),
    ({"dwelling": {"grade": "E"}}, "dwelling.grade"),
    ({"dwelling": []}, "dwelling"),
]


@pytest.mark.parametrize(("fields", "path"), WRONG)
class TestWrongValues:
    def test_read_refuses(self, fields, path):
        data = {"id": "h", "members": [{"id": "p"}], **fields}
        with pytest.raises(RecordError) as caught:
            read(Household, data)
        assert [fault.path for fault in caught.value.faults] == [path]

    def test_cattrs_refuses(self, fields, path):
        converter = cattrs.Converter()
        configure(converter)
        data = {"id": "h", "members": [{"id": "p"}], **fields}
        with pytest.raises(RecordError) as caught:
            converter.structure(data, Household)
        assert [fault.path for fault in caught.value.faults] == [path]

    def test_msgspec_refuses(self, fields, path):
        data = {"id": "h", "members": [{"id": "p"}], **fields}
        with pytest.raises(msgspec.ValidationError):
            msgspec.json.decode(json.dumps(data), type=Household)
