"""Samples and evidence: near the gates, and checked."""

from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov import (
    Household,
    Person,
    Sample,
    ThirdPartyEvidence,
    Truth,
    evaluate,
    third_party_flags,
)
from precisionpov.strategies import (
    samples,
    third_party_evidence,
)
from strategies.drawing import examples, find

ON = date(2017, 12, 31)
ORDER = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 2}
DRAWN = {Sample: samples, ThirdPartyEvidence: third_party_evidence}


@pytest.mark.parametrize("cls", DRAWN)
def test_what_is_drawn_shrinks_to_little(cls):
    least = find(DRAWN[cls](), lambda _: True)
    assert least in (
        Sample(
            id="sample-1",
            region="central",
            registered_people=0,
            exited_people=0,
            unregistered_people=0,
        ),
        ThirdPartyEvidence(
            household="h-1",
            deposit_total=0,
            vehicle_count=0,
            property_count=0,
            company_roles=0,
            payroll_members=0,
            commercial_insurance=False,
            electricity_kwh_12m=0,
            medical_own_cost=0,
            students=0,
        ),
    )


def test_many_samples_have_a_rate_exactly_on_its_gate():
    on_it = 0
    for one in examples(samples(), 200):
        poor = [x.poor for x in one.households if x.standing == "unregistered"]
        on_it += None not in poor and 0 < len(poor) == 50 * poor.count(True)
    assert on_it > 0


def test_without_unknown_everything_is_known():
    for one in examples(samples(unknown=False), 40):
        assert one.region is not None
        assert one.unregistered_people is not None
        assert all(home.poor is not None for home in one.households)
    for one in examples(third_party_evidence(unknown=False), 60):
        assert None not in {one.deposit_total, one.vehicle_count, one.students}


@settings(max_examples=40)
@given(samples(), st.randoms(use_true_random=False))
def test_no_sample_stops_its_evaluation_and_order_does_not_matter(sample, chance):
    found = evaluate(sample, on=ON)
    shuffled = list(sample.households)
    chance.shuffle(shuffled)
    assert evaluate(attrs.evolve(sample, households=shuffled), on=ON) == found
    assert found.explain()
    for rate in found.rates:
        if rate.interval is not None:
            assert rate.interval.low <= rate.counted.low
            assert rate.counted.high <= rate.interval.high
            assert {rate.passes, rate.clears} != {Truth.YES, Truth.NO}
    (finding,) = (x for x in found.findings if x.criterion.endswith("incidence"))
    assert finding.truth is found.composite.passes


@settings(max_examples=40)
@given(samples())
def test_finding_one_more_wrong_never_helps_and_learning_never_turns(sample):
    before = evaluate(sample, on=ON)
    for index, home in enumerate(sample.households):
        if home.standing == "registered" or home.poor is True:
            continue
        worse = list(sample.households)
        worse[index] = attrs.evolve(home, poor=True)
        after = evaluate(attrs.evolve(sample, households=worse), on=ON)
        assert ORDER[after.verdict] <= ORDER[before.verdict]
        if home.poor is None and before.verdict is not Truth.UNKNOWN:
            assert after.verdict is before.verdict
        break


@settings(max_examples=40)
@given(third_party_evidence())
def test_no_evidence_stops_its_check_and_what_was_not_asked_is_never_clear(evidence):
    home = Household(id="h-1", members=[Person(id="p", relation="head")])
    check = third_party_flags(home, evidence, on=ON)
    assert check.clear is not Truth.YES
    assert len(check.findings) == 6
