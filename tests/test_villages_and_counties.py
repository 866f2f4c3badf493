"""Villages and counties through the public face: verdicts, words, tables, errors."""

import json
import pickle
from datetime import date
from fractions import Fraction

import attrs
import cattrs
import msgspec
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import County, Coverage, RecordError, Truth, Village, policies
from precisionpov.interop import configure
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.document import as_html
from precisionpov.records.village import Facility

DAY = date(2017, 12, 31)
IN_2014 = date(2014, 6, 1)
VILLAGE = Village(
    id="v",
    region="western",
    registered_people=44,
    rural_population=1_500,
    population=1_600,
    province_incidence=140,
    income_per_head=pov.yuan(4_000),
    province_income_per_head=pov.yuan(7_000),
    collective_income=0,
    facilities=tuple(Facility),
    industries=("tea",),
    coverage=(Coverage(service="safe_water", reached=400, among=400),),
)
COUNTY = County(
    id="c",
    region="central",
    rural_population=300_000,
    registered_people=3_000,
    exited_people=40_000,
    sampled_unregistered=3_000,
    missed_in_sample=10,
    sampled_exited=1_500,
    wrongly_exited_in_sample=15,
    surveyed_households=1_000,
    recognising_households=930,
)


def leave(subject, on=DAY, policy=policies.NATIONAL, **changes):
    return pov.assess_exit(attrs.evolve(subject, **changes), on=on, policy=policy)


def enter(on=IN_2014, policy=policies.NATIONAL, **changes):
    return pov.identify(attrs.evolve(VILLAGE, **changes), on=on, policy=policy)


def notes(decision):
    return {
        one.criterion.partition(".")[2]
        for one in decision.notes
        if one.truth is Truth.YES
    }


def said(decision, language="en"):
    return as_html(decision.page(language))


def missing(decision):
    return {path for one in decision.missing for path in one.paths}


# Villages


@pytest.mark.parametrize(
    ("region", "poor", "verdict"),
    [
        ("western", 44, Truth.YES),
        ("western", 45, Truth.NO),
        ("central", 29, Truth.YES),
        ("central", 30, Truth.NO),
        (None, 29, Truth.YES),
        (None, 30, Truth.UNKNOWN),
        (None, 44, Truth.UNKNOWN),
        (None, 45, Truth.NO),
    ],
)
def test_a_village_exits_below_the_limit_of_its_region(region, poor, verdict):
    decision = leave(VILLAGE, region=region, registered_people=poor)
    assert decision.verdict is verdict
    if verdict is Truth.UNKNOWN:
        assert missing(decision) == {"region"}


def test_exactly_at_the_limit_is_a_choice():
    lax = policies.NATIONAL.choosing(gate_boundary="not_above")
    assert leave(VILLAGE, registered_people=45, policy=lax).verdict is Truth.YES
    assert leave(VILLAGE, registered_people=46, policy=lax).verdict is Truth.NO


def test_incidence_says_of_whom():
    decision = leave(VILLAGE, registered_people=45)
    assert "incidence among people with a rural registration: 3.00 %" in (
        said(decision)
    )
    assert "贫困发生率（以农业户籍人口为分母）：3.00%" in said(decision, "zh")
    guangxi = leave(VILLAGE, registered_people=45, policy=policies.GUANGXI)
    assert "incidence among all people of the village: 2.81 %" in said(guangxi)
    assert guangxi.truths["incidence"] is True


@pytest.mark.parametrize("base", [None, 0])
def test_without_a_base_nothing_is_said_of_incidence(base):
    decision = leave(VILLAGE, rural_population=base)
    assert decision.verdict is Truth.UNKNOWN
    assert missing(decision) == {"rural_population"}
    assert ("population_zero" in notes(decision)) is (base == 0)


def test_more_poor_people_than_people_is_a_finding():
    decision = leave(VILLAGE, registered_people=1_501)
    assert decision.verdict is Truth.UNKNOWN
    assert "poor_above_population" in notes(decision)
    assert missing(decision) == {"rural_population", "registered_people"}
    assert enter(registered_people=1_501).verdict is Truth.UNKNOWN


def test_more_reached_than_there_are_is_a_finding():
    water = Coverage(service="safe_water", reached=401, among=400)
    decision = leave(VILLAGE, coverage=(water,), policy=policies.GUANGXI)
    assert "reach_above_whole" in notes(decision)
    assert decision.truths["water"] is None


def test_what_is_considered_is_noted():
    decision = leave(VILLAGE, facilities=("road",))
    assert notes(decision) == {"facilities_missing", "no_collective_income"}
    assert notes(leave(VILLAGE, collective_income=pov.yuan(1))) == set()


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Truth.YES),
        ({"registered_people": 42}, Truth.YES),
        ({"registered_people": 41}, Truth.NO),
        ({"income_per_head": pov.yuan(4_199)}, Truth.YES),
        ({"income_per_head": pov.yuan(4_200)}, Truth.NO),
        ({"collective_income": 1}, Truth.NO),
        ({"collective_income": None}, Truth.UNKNOWN),
        ({"province_incidence": None}, Truth.UNKNOWN),
        ({"province_income_per_head": None}, Truth.UNKNOWN),
        ({"registered_people": None}, Truth.UNKNOWN),
    ],
)
def test_one_high_one_low_one_none(changes, verdict):
    assert enter(**changes).verdict is verdict


def test_what_the_profile_says_besides_makes_no_village_poor():
    said = {"weak_organisation": True, "deep_poverty": True, "facilities": ()}
    assert enter(**said).verdict is Truth.YES
    assert notes(enter(**said)) == {
        "weak_organisation",
        "deep_poverty",
        "facilities_missing",
    }
    assert enter(collective_income=1, **said).verdict is Truth.NO


def test_local_readings_of_a_poor_village():
    rich_collective = {"collective_income": pov.yuan(9)}
    assert enter(policy=policies.XINJIANG, **rich_collective).verdict is Truth.YES
    county = {"registered_people": 375, "county_income_per_head": pov.yuan(6_700)}
    assert enter(policy=policies.COUNTY_2014, **county).verdict is Truth.YES
    fewer = county | {"registered_people": 374}
    assert enter(policy=policies.COUNTY_2014, **fewer).verdict is Truth.NO
    province = {"registered_people": 258, "income_per_head": pov.yuan(4_737)}
    assert enter(policy=policies.PROVINCE_2014, **province).verdict is Truth.YES
    fewer = province | {"registered_people": 257}
    assert enter(policy=policies.PROVINCE_2014, **fewer).verdict is Truth.NO


# Counties


def test_a_county_exits_by_composite_incidence_and_three_rates():
    decision = leave(COUNTY)
    assert decision.verdict is Truth.YES
    assert "composite incidence among people with a rural registration: 1.42 %" in (
        said(decision)
    )
    assert leave(COUNTY, recognising_households=899).verdict is Truth.NO
    assert leave(COUNTY, missed_in_sample=61).verdict is Truth.NO
    assert leave(COUNTY, wrongly_exited_in_sample=31).verdict is Truth.NO


def test_an_empty_sample_is_unknown_and_not_zero():
    decision = leave(COUNTY, sampled_exited=0, wrongly_exited_in_sample=0)
    assert decision.verdict is Truth.UNKNOWN
    assert missing(decision) == {"sampled_exited", "wrongly_exited_in_sample"}


def test_a_finding_larger_than_its_sample():
    decision = leave(COUNTY, missed_in_sample=3_001)
    assert decision.verdict is Truth.UNKNOWN
    assert "reach_above_whole" in notes(decision)


def test_a_county_may_not_apply_by_its_register_alone():
    decision = leave(COUNTY, registered_people=9_001, region="western")
    assert "may_not_apply" in notes(decision)
    assert "may_not_apply" not in notes(leave(COUNTY, registered_people=9_000))


# Both


@pytest.mark.parametrize(
    "decision",
    [
        leave(VILLAGE),
        enter(),
        leave(COUNTY),
        leave(County(id="empty")),
        leave(Village(id="empty")),
    ],
)
def test_decisions_are_values_that_explain_themselves(decision):
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert hash(decision) == hash(pickle.loads(pickle.dumps(decision)))
    assert json.dumps(decision.to_dict())
    assert decision.subject in repr(decision)
    assert decision._repr_html_().startswith("<section>")
    for text in (decision.explain(), decision.explain("zh")):
        assert decision.subject in text
        assert "_" not in text


@pytest.mark.parametrize("record", [VILLAGE, COUNTY])
def test_records_are_read_back(record):
    data = json.loads(json.dumps(to_dict(record), default=str))
    assert read(type(record), data) == record


@pytest.mark.parametrize("record", [VILLAGE, COUNTY])
def test_other_libraries_carry_the_records(record):
    converter = cattrs.Converter()
    configure(converter)
    data = converter.unstructure(record)
    assert converter.structure(data, type(record)) == record
    written = msgspec.json.encode(record)
    assert msgspec.json.decode(written, type=type(record)) == record
    assert pickle.loads(pickle.dumps(record)) == record


@pytest.mark.parametrize(
    ("cls", "field", "value"),
    [
        (Village, "rural_population", -1),
        (Village, "registered_people", 1.5),
        (Village, "province_incidence", 10_001),
        (Village, "province_incidence", -1),
        (Village, "region", "northern"),
        (County, "missed_in_sample", -1),
        (County, "rural_population", "many"),
        (County, "income_growth", -10_001),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(cls, field, value):
    with pytest.raises(RecordError) as error:
        cls(id="x", **{field: value})
    assert [one.path for one in error.value.faults] == [field]


@pytest.mark.parametrize("cls", [Village, County])
def test_a_service_stands_once(cls):
    one = Coverage(service="broadband")
    with pytest.raises(RecordError, match=r"coverage\[2\].service: stands twice"):
        cls(id="x", coverage=(one, Coverage(service="pension"), one))


@pytest.mark.parametrize("subject", ["v", None, Coverage(service="pension")])
def test_other_subjects_are_refused(subject):
    with pytest.raises(TypeError, match="identify takes a Household or a Village, not"):
        pov.identify(subject, on=DAY)
    with pytest.raises(TypeError, match="Village or a Township or a County, not"):
        pov.assess_exit(subject, on=DAY)


def test_decisions_can_be_compared():
    (change,) = pov.compare(
        leave(VILLAGE, registered_people=30), leave(VILLAGE)
    ).changes[:1]
    assert change.text().startswith("registered poor people: 30 people → 44 people")


def test_the_order_of_services_does_not_matter():
    services = ("safe_water", "electricity", "broadcasting", "safe_housing")
    coverage = tuple(Coverage(service=one, reached=98, among=100) for one in services)
    one = leave(VILLAGE, coverage=coverage, policy=policies.GUANGXI)
    other = leave(VILLAGE, coverage=coverage[::-1], policy=policies.GUANGXI)
    assert one.truths == other.truths
    assert one.verdict is other.verdict


@given(
    poor=st.integers(0, 2_000),
    rural=st.integers(1, 2_000),
    region=st.sampled_from(["western", "central", None]),
)
def test_more_poor_people_never_help_a_village_out(poor, rural, region):
    def verdict(people):
        one = Village(
            id="v", region=region, registered_people=people, rural_population=rural
        )
        return pov.assess_exit(one, on=DAY).verdict.known()

    order = {True: 2, None: 1, False: 0}
    if poor < rural:
        assert order[verdict(poor + 1)] <= order[verdict(poor)]
    exact = Fraction(poor, rural)
    if poor <= rural and region is not None:
        assert verdict(poor) is (exact < Fraction(3 if region == "western" else 2, 100))


def test_a_table_of_villages_gives_the_same_answers():
    people = [28, 29, 30, 44, 45, None]
    regions = ["western", "central", None]
    rows = [(poor, region) for poor in people for region in regions]
    law = policies.NATIONAL.on(DAY).rule("village_exit")
    parts = pl.Series([row[0] for row in rows], dtype=pl.Int64) * 10_000
    base = pl.Series([1_500] * len(rows), dtype=pl.Int64)
    frame = pl.DataFrame(
        {
            "region": [row[1] for row in rows],
            "poor_parts": parts,
            "western_poor_parts": parts,
            "rural_population": base,
            "western_rural_population": base,
            "facilities_missing": [False] * len(rows),
            "industries": [1] * len(rows),
            "collective_income": [0] * len(rows),
            "poor_within_population": [True] * len(rows),
            "population_recorded": [True] * len(rows),
            "coverage_fits": [True] * len(rows),
        },
        schema_overrides={"region": pl.String},
    )
    judged = frame.select(**pov.columns(law, pl.col, bounds=False))
    assert judged["village_exit"].to_list() == [
        leave(VILLAGE, registered_people=poor, region=region).verdict.known()
        for poor, region in rows
    ]
