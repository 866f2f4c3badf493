"""Measures, projects, helpers: what cannot be true of one."""

from datetime import date

import pytest

from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.records.assistance import (
    MOST_HOUSEHOLDS,
    Helper,
    HelperKind,
    Measure,
    MutualHelp,
    Pairing,
    Project,
    Rank,
    Visit,
)
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.funding import FundUse
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

DAY = date(2015, 3, 1)
DAY_BEFORE = date(2015, 2, 28)


def measure(**fields):
    return Measure(id="m", kind="dibao", household="h", **fields)


def pairing(**fields):
    return Pairing(helper="a", **fields)


def faults_of(make, **fields):
    with pytest.raises(RecordError) as caught:
        make(**fields)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("make", "first", "last"),
    [
        (measure, "starts", "ends"),
        (lambda **days: Project(id="p", **days), "starts", "ends"),
        (lambda **days: pairing(household="h", **days), "since", "until"),
    ],
    ids=["measure", "project", "pairing"],
)
def test_the_last_day_is_not_before_the_first(make, first, last):
    assert make(**{first: DAY, last: DAY})
    assert make(**{first: DAY}) != make(**{last: DAY_BEFORE})
    assert faults_of(make, **{first: DAY, last: DAY_BEFORE}) == [
        f"{last}: is before {first}"
    ]


class TestMeasures:
    def test_take_members_of_lists_or_their_values(self):
        record = measure(causes=["illness"], guarantees=["medical"], use="medical_care")
        assert record.kind is MeasureKind.DIBAO
        assert record.causes == (CauseOfPoverty.ILLNESS,)
        assert record.guarantees == (Guarantee.MEDICAL,)
        assert record.use is FundUse.MEDICAL_CARE

    def test_address_nothing_unless_said(self):
        assert measure().causes == measure().guarantees == ()

    @pytest.mark.parametrize("delivered", [True, None])
    def test_have_a_day_of_delivery(self, delivered):
        assert measure(delivered=delivered, delivered_on=DAY).delivered_on == DAY

    def test_have_none_if_they_were_not_delivered(self):
        assert measure(delivered=False).delivered is False
        assert faults_of(measure, delivered=False, delivered_on=DAY) == [
            "delivered_on: delivered says that it was not"
        ]

    def test_tell_all_that_is_wrong(self):
        assert faults_of(
            measure,
            amount=-yuan(1),
            starts=DAY,
            ends=DAY_BEFORE,
            delivered=False,
            delivered_on=DAY,
        ) == [
            "amount: an amount from 0.00 to 10,000,000,000,000.00 yuan",
            "ends: is before starts",
            "delivered_on: delivered says that it was not",
        ]

    def test_may_start_after_they_were_delivered(self):
        assert measure(starts=DAY, delivered_on=DAY_BEFORE)


class TestProjects:
    def test_serve_as_many_households_as_a_plan_has(self):
        ids = ("h",) * MOST_HOUSEHOLDS
        assert Project(id="p", households=ids).households == ids
        with pytest.raises(RecordError, match="households: 0 to 200000 items"):
            Project(id="p", households=(*ids, "h"))

    def test_may_cost_less_than_their_management(self):
        assert Project(id="p", cost=yuan(1), management_fee=yuan(2))


class TestPairings:
    @pytest.mark.parametrize("helped", ["household", "village", "township", "county"])
    def test_are_with_a_household_a_village_a_township_or_a_county(self, helped):
        assert getattr(pairing(**{helped: "x"}), helped) == "x"

    @pytest.mark.parametrize(
        "helped",
        [
            {},
            {"of_county": "b"},
            {"household": "h", "village": "v"},
            {"village": "v", "county": "c"},
            {"village": "v", "township": "t"},
            {"household": "h", "county": "c", "of_county": "b"},
            {"household": "h", "village": "v", "county": "c"},
        ],
    )
    def test_are_with_one_of_them(self, helped):
        assert faults_of(pairing, **helped) == [
            "one of household, village, township and county, and no other"
        ]

    def test_may_be_of_county_with_county(self):
        assert pairing(county="c", of_county="b").of_county == "b"

    @pytest.mark.parametrize(
        "helped",
        [{"household": "h"}, {"village": "v"}, {"township": "t"}, {"county": "b"}],
    )
    def test_are_of_a_county_with_another_county_alone(self, helped):
        assert faults_of(pairing, **helped, of_county="b") == [
            "of_county: stands beside another county alone"
        ]

    def test_tell_who_helps_whom(self):
        record = pairing(household="h", help="association_industry")
        assert record.help is MutualHelp.ASSOCIATION_INDUSTRY

    def test_tell_all_that_is_wrong(self):
        assert faults_of(pairing, main="yes", since=DAY, until=DAY_BEFORE) == [
            "main: true or false, not str",
            "until: is before since",
            "one of household, village, township and county, and no other",
        ]


def test_a_helper_has_a_rank_and_a_kind_but_no_name():
    helper = Helper(id="a", rank="county_leader", kind="cadre")
    assert (helper.rank, helper.kind) == (Rank.COUNTY_LEADER, HelperKind.CADRE)
    with pytest.raises(TypeError):
        Helper(id="a", name="张三")


def test_a_visit_has_a_day():
    with pytest.raises(TypeError):
        Visit(helper="a", household="h")
    assert repr(Visit(helper="a", household="h", on=DAY)) == (
        "Visit(helper='a', household='h', on=2015-03-01)"
    )
