"""What others know, held against what a household declared: flags, never verdicts."""

import json
import pickle
from datetime import date

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.evidence import third_party_flags
from precisionpov.money import yuan
from precisionpov.policies import NATIONAL
from precisionpov.policy.evaluation_documents import COMPARISON_PRACTICE
from precisionpov.policy.evidence import with_thresholds
from precisionpov.reasoning.quantity import between
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import Expense
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.holdings import Holdings
from precisionpov.records.household import Household
from precisionpov.records.person import Person

ON = date(2017, 12, 31)
HOME = Household(
    id="h-1",
    members=[
        Person(id="a", relation="head", schooling="not_enrolled"),
        Person(id="b", relation="child", schooling="primary"),
        Person(id="c", relation="child", schooling="college", status="dead"),
    ],
    holdings=Holdings.none_found(on=date(2016, 1, 1), by="the village"),
    expenses=[
        Expense(kind="medical", amount=yuan(5_000), on=date(2017, 3, 1)),
        Expense(kind="schooling", amount=yuan(900), on=date(2017, 3, 1)),
        Expense(kind="medical", amount=yuan(700), on=date(2015, 3, 1)),
    ],
)
NOTHING = ThirdPartyEvidence(
    household="h-1",
    deposit_total=yuan(0),
    vehicle_count=0,
    property_count=0,
    company_roles=0,
    payroll_members=0,
    commercial_insurance=False,
    electricity_kwh_12m=0,
    medical_own_cost=yuan(5_000),
    students=1,
)
OWN = COMPARISON_PRACTICE.article("own choice", "自定标准")
ASKING = with_thresholds(
    NATIONAL, cite=OWN, deposits=yuan(50_000), electricity=2_000, medical_gap=yuan(500)
)


def flags(home=HOME, policy=ASKING, **found):
    check = third_party_flags(
        home, attrs.evolve(NOTHING, **found), on=ON, policy=policy
    )
    return [one.criterion for one in check.flags]


def test_who_hides_nothing_is_clear_once_everything_was_asked():
    check = third_party_flags(HOME, NOTHING, on=ON, policy=ASKING)
    assert (check.flags, check.unknown, check.not_asked) == ((), (), ())
    assert check.clear is Truth.YES
    assert "Not asked" not in check.explain()
    without = third_party_flags(HOME, NOTHING, on=ON)
    assert without.not_asked == (
        "third_party_deposits",
        "third_party_electricity",
        "third_party_medical_gap",
    )
    assert without.clear is Truth.UNKNOWN


@pytest.mark.parametrize(
    ("field", "name", "declared"),
    [
        ("vehicle_count", "vehicle", "car"),
        ("vehicle_count", "vehicle", "large_machine"),
        ("property_count", "property", "commercial_house"),
        ("property_count", "property", "shop_outside"),
        ("company_roles", "company", "company_or_contractor"),
        ("payroll_members", "payroll", "public_payroll_member"),
        ("commercial_insurance", "insurance", "commercial_pension_insurance"),
    ],
)
def test_what_is_found_and_denied_is_a_flag(field, name, declared):
    found = {field: True if field.startswith("commercial") else 1}
    assert flags(**found) == [f"third_party_evidence.{name}_denied"]
    told = attrs.evolve(HOME.holdings, **{declared: True})
    assert flags(attrs.evolve(HOME, holdings=told), **found) == []
    silent = attrs.evolve(HOME.holdings, **{declared: None})
    check = third_party_flags(
        attrs.evolve(HOME, holdings=silent), attrs.evolve(NOTHING, **found), on=ON
    )
    assert check.flags == ()
    assert [one.criterion for one in check.unknown] == [
        f"third_party_evidence.{name}_denied"
    ]
    assert check.clear is Truth.UNKNOWN


def test_of_two_answers_one_yes_is_enough_to_have_declared():
    half = attrs.evolve(HOME.holdings, car=True, large_machine=None)
    assert flags(attrs.evolve(HOME, holdings=half), vehicle_count=1) == []


def test_nothing_known_is_neither_a_flag_nor_a_clearance():
    empty = ThirdPartyEvidence(household="h-1")
    check = third_party_flags(HOME, empty, on=ON, policy=ASKING)
    assert check.flags == ()
    assert len(check.unknown) == len(check.findings) == 9
    assert check.clear is Truth.UNKNOWN
    asked_nobody = attrs.evolve(HOME, holdings=None)
    check = third_party_flags(asked_nobody, NOTHING, on=ON)
    assert check.flags == ()


@pytest.mark.parametrize(("students", "flagged"), [(0, True), (1, False), (2, True)])
def test_schools_may_know_another_number(students, flagged):
    found = flags(students=students)
    assert found == (["third_party_evidence.students_differ"] if flagged else [])


def test_a_member_of_whom_school_is_not_known_leaves_that_open():
    members = [*HOME.members, Person(id="d", relation="child")]
    home = attrs.evolve(HOME, members=members)
    check = third_party_flags(home, NOTHING, on=ON)
    assert [one.criterion for one in check.unknown] == [
        "third_party_evidence.students_differ"
    ]
    assert flags(home, students=3) == ["third_party_evidence.students_differ"]


@pytest.mark.parametrize(
    ("field", "at", "above", "name"),
    [
        ("deposit_total", yuan(50_000), yuan("50000.01"), "deposits"),
        ("electricity_kwh_12m", 2_000, 2_001, "electricity"),
        ("medical_own_cost", yuan(4_500), yuan("4499.99"), "medical_gap"),
    ],
)
def test_both_sides_of_the_callers_thresholds(field, at, above, name):
    assert flags(**{field: at}) == []
    assert flags(**{field: above}) == [f"third_party_{name}.above_threshold"]
    assert flags(policy=NATIONAL, **{field: above}) == []


def test_amounts_within_bounds_are_flagged_where_all_of_them_is_above():
    assert flags(deposit_total=between(yuan(60_000), yuan(70_000)))
    wide = attrs.evolve(NOTHING, deposit_total=between(yuan(0), yuan(70_000)))
    check = third_party_flags(HOME, wide, on=ON, policy=ASKING)
    assert [one.criterion for one in check.unknown] == [
        "third_party_deposits.above_threshold"
    ]


def test_without_recorded_medical_cost_there_is_nothing_to_compare():
    for expenses in ((), (HOME.expenses[1],)):
        home = attrs.evolve(HOME, expenses=expenses)
        check = third_party_flags(home, NOTHING, on=ON, policy=ASKING)
        assert [one.criterion for one in check.unknown] == [
            "third_party_medical_gap.above_threshold"
        ]


def test_a_check_explains_itself_and_is_plain_data():
    found = attrs.evolve(NOTHING, vehicle_count=1, students=None)
    check = third_party_flags(HOME, found, on=ON)
    text = check.explain()
    assert "Evidence of others, flags: 1" in text
    assert "A vehicle is known to others" in text
    assert "Not asked: no threshold is given" in text
    assert "- deposits" in text
    assert "不作为结论" in check.explain("zh")
    assert "- 存款" in check.explain("zh")
    assert json.loads(json.dumps(check.to_dict()))["clear"] == "no"
    assert pickle.loads(pickle.dumps(check)) == check
    assert "<table>" in check._repr_html_()
    assert repr(check) == (
        "<EvidenceCheck of h-1 on 2017-12-31: third_party_evidence.vehicle_denied; "
        "1 unknown>"
    )
    assert "no flag" in repr(third_party_flags(HOME, NOTHING, on=ON))


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"household": "h-2"}, "evidence.household"),
        ({"as_of": date(2018, 1, 1)}, "evidence.as_of"),
    ],
    ids=["other", "later"],
)
def test_evidence_of_another_household_or_of_a_later_day_is_refused(changes, path):
    with pytest.raises(RecordError) as caught:
        flags(**changes)
    assert [one.path for one in caught.value.faults] == [path]
    assert flags(as_of=ON) == []


def test_only_records_are_compared():
    with pytest.raises(TypeError, match="takes a Household"):
        third_party_flags(NOTHING, NOTHING, on=ON)
    with pytest.raises(TypeError, match="takes a ThirdPartyEvidence"):
        third_party_flags(HOME, HOME, on=ON)
