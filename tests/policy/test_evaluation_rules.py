"""The rules of evaluation and of evidence notice every small mistake."""

from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.evaluation import EvaluationFacts
from precisionpov.facts.evidence import EvidenceFacts
from precisionpov.money import yuan
from precisionpov.policies import GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.evaluation import EVALUATION_NUMBERS
from precisionpov.policy.evaluation_documents import COMPARISON_PRACTICE
from precisionpov.policy.evidence import EVIDENCE_PURPOSES, with_thresholds
from precisionpov.policy.government_weights import GDP, GDP_DROPPED
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.truth import Truth

FIRST, LAST = date(2016, 4, 28), date(2020, 12, 31)
ON = date(2017, 12, 31)
READINGS = ("as_worded", "below", "not_above")
BASES = (
    "sampled_unregistered",
    "sampled_exited",
    "sampled_registered",
    "surveyed",
    "rural_population",
)
GOOD = EvaluationFacts(
    missed=0,
    wrong_exits=0,
    wrong_inclusions=0,
    recognising=1_000_000,
    poor_in_all=1,
    poor_allowed=2_000_000,
    registered_poor=0,
    **dict.fromkeys(BASES, 100),
)

COUNTY = CountyExitFacts(
    region="central",
    composite_parts=1,
    composite_parts_up=1,
    rural_population=100,
    western_composite_parts=1,
    western_composite_parts_up=1,
    western_rural_population=100,
    registered_poor=0,
    missed=0,
    sampled_unregistered=100,
    wrong_exits=0,
    sampled_exited=100,
    recognising=1_000_000,
    surveyed=100,
)


def law(reading="as_worded", day=ON):
    return NATIONAL.choosing(gate_boundary=reading).on(day).rule("county_evaluation")


def cases():
    """Give facts just below, on and just above every gate."""
    for name, gate in (
        ("missed", 20_000),
        ("wrong_exits", 20_000),
        ("recognising", 900_000),
        ("poor_in_all", 2_000_000),
        ("registered_poor", 30_000),
    ):
        for step in (-1, 0, 1):
            yield attrs.evolve(GOOD, **{name: gate + step})


@pytest.mark.parametrize("day", [FIRST, LAST])
@pytest.mark.parametrize("reading", READINGS)
def test_no_small_mistake_in_the_gates_goes_unnoticed(reading, day):
    bound = law(reading, day)
    assert bound.answers(GOOD)[0] is True
    assert survivors(bound, cases()) == []


@pytest.mark.parametrize(
    ("reading", "errors", "incidence"),
    [
        ("as_worded", True, False),
        ("below", False, False),
        ("not_above", True, True),
    ],
)
def test_who_stands_exactly_on_a_gate_passes_as_the_reading_says(
    reading, errors, incidence
):
    bound = law(reading)
    for name, gate, passes in (
        ("missed", 20_000, errors),
        ("wrong_exits", 20_000, errors),
        ("poor_in_all", 2_000_000, incidence),
        ("recognising", 900_000, True),
    ):
        on_it = attrs.evolve(GOOD, **{name: gate})
        assert bound.answers(on_it)[0] is passes
        worse = -1 if name == "recognising" else 1
        beyond = attrs.evolve(GOOD, **{name: gate + worse})
        within = attrs.evolve(GOOD, **{name: gate - worse})
        assert bound.answers(beyond)[0] is False
        assert bound.answers(within)[0] is True


@pytest.mark.parametrize(
    "name", ["missed", "wrong_exits", "recognising", "poor_in_all", "poor_allowed"]
)
@pytest.mark.parametrize("reading", READINGS)
def test_one_unknown_number_opens_the_verdict_and_is_named(reading, name):
    decision = decide(law(reading), attrs.evolve(GOOD, **{name: None}))
    assert decision.verdict is Truth.UNKNOWN
    assert [one.fact for one in decision.missing] == [name]
    other = "missed" if name != "missed" else "wrong_exits"
    failing = attrs.evolve(GOOD, **{name: None, other: 1_000_000})
    decision = decide(law(reading), failing)
    assert decision.verdict is Truth.NO
    assert decision.missing == ()


@pytest.mark.parametrize("reading", READINGS)
def test_no_small_mistake_in_the_gates_of_changshun_goes_unnoticed(reading):
    place = GUIZHOU_CHANGSHUN.choosing(gate_boundary=reading)
    bound = place.on(ON).rule("county_evaluation")
    ours = [
        attrs.evolve(GOOD, **{name: 10_000 + step})
        for name in ("missed", "wrong_inclusions")
        for step in (-1, 0, 1)
    ]
    exactly = reading != "below"
    passes = [True, exactly, False, True, True, False]
    assert [bound.answers(one)[0] for one in ours] == passes
    assert survivors(bound, [*cases(), *ours]) == []


def test_the_gates_of_changshun_hold_in_its_own_year():
    for day in (date(2016, 12, 31), date(2018, 1, 1)):
        with pytest.raises(NotInForceError):
            GUIZHOU_CHANGSHUN.on(day).rule("county_evaluation")


def test_a_rate_known_within_bounds_is_settled_where_all_of_it_is():
    bound = law()
    for value, passes in (
        (Range(0, 20_000), True),
        (Range(20_001, 30_000), False),
        (Range(20_000, 20_001), None),
    ):
        assert bound.answers(attrs.evolve(GOOD, missed=value))[0] is passes


def test_a_county_with_much_of_its_register_left_may_not_apply_and_that_is_a_note():
    bound = law()
    at = attrs.evolve(GOOD, registered_poor=30_000)
    above = attrs.evolve(GOOD, registered_poor=30_001)
    assert bound.answers_of_notes(at) == (False,)
    assert bound.answers_of_notes(above) == (True,)
    assert bound.answers(above) == bound.answers(at)


@pytest.mark.parametrize("day", [date(2016, 4, 27), date(2021, 1, 1)])
def test_before_the_exit_opinions_and_after_2020_nothing_is_in_force(day):
    with pytest.raises(NotInForceError):
        NATIONAL.on(day).rule("county_evaluation")
    for line in EVALUATION_NUMBERS:
        with pytest.raises(NotInForceError):
            line.at(day)


def test_the_gates_are_those_that_were_read():
    law = NATIONAL.on(ON)
    found = {one.name: law.dated_number(one.name) for one in EVALUATION_NUMBERS}
    assert {name: one.value for name, one in found.items()} == {
        "most_missed_rate": 200,
        "most_wrong_exit_rate": 200,
        "least_recognition": 9_000,
        "most_composite_central": 200,
        "most_composite_western": 300,
        "most_register_incidence": 300,
    }
    for one in found.values():
        assert one.citation.confidence is Confidence.HIGH


@pytest.mark.parametrize("day", [FIRST, LAST])
@pytest.mark.parametrize(
    ("reading", "gate"), [("two_percent", 20_000), ("one_percent", 10_000)]
)
@pytest.mark.parametrize(
    ("purpose", "facts"),
    [("county_evaluation", GOOD), ("county_exit", COUNTY)],
    ids=["evaluation", "exit"],
)
def test_the_missed_rate_has_the_gate_of_the_page_that_is_followed(
    purpose, facts, reading, gate, day
):
    rule = NATIONAL.choosing(missed_gate=reading).on(day).rule(purpose)
    for missed, passes in ((gate - 1, True), (gate, True), (gate + 1, False)):
        assert rule.answers(attrs.evolve(facts, missed=missed))[0] is passes
    assert rule.answers(attrs.evolve(facts, missed=None))[0] is None
    number = NATIONAL.choosing(missed_gate=reading).on(day)
    assert number.dated_number("most_missed_rate").citation.article_zh


def test_the_page_with_one_percent_is_another_than_that_with_two():
    found = [
        NATIONAL.choosing(missed_gate=one).on(ON).dated_number("most_missed_rate")
        for one in ("two_percent", "one_percent")
    ]
    assert [one.citation.document.key for one in found] == [
        "evaluation_gates",
        "evaluation_rates",
    ]


def test_output_is_no_longer_what_poor_counties_are_judged_by():
    assert GDP == "gdp"
    assert GDP_DROPPED.document.number == "组通字〔2014〕43号"


TRUTHS = (True, False)
THINGS = ("vehicle", "property", "company", "payroll", "insurance")


def evidence_cases():
    names = [f"{one}_{end}" for one in THINGS for end in ("found", "declared")]
    quiet = EvidenceFacts(
        **dict.fromkeys(names, False), students_found=2, students_declared=2
    )
    yield quiet
    for one, (found, declared) in product(THINGS, product(TRUTHS, TRUTHS)):
        yield attrs.evolve(
            quiet, **{f"{one}_found": found, f"{one}_declared": declared}
        )
    for number in (1, 3):
        yield attrs.evolve(quiet, students_found=number)


@pytest.mark.parametrize("day", [date(2014, 4, 2), date(2025, 12, 31)])
def test_no_small_mistake_in_what_is_denied_goes_unnoticed(day):
    bound = NATIONAL.on(day).rule("third_party_evidence")
    assert survivors(bound, evidence_cases()) == []


OWN = COMPARISON_PRACTICE.article("own choice", "自定标准")


def test_no_small_mistake_at_the_callers_thresholds_goes_unnoticed():
    policy = with_thresholds(
        NATIONAL,
        cite=OWN,
        deposits=yuan(50_000),
        electricity=2_000,
        medical_gap=yuan(500),
    )
    for purpose, name, gate in (
        ("third_party_deposits", "deposits_found", yuan(50_000)),
        ("third_party_electricity", "electricity_found", 2_000),
        ("third_party_medical_gap", "medical_gap", yuan(500)),
    ):
        bound = policy.on(ON).rule(purpose)
        cases = [EvidenceFacts(**{name: gate + step}) for step in (-1, 0, 1)]
        assert survivors(bound, cases) == []
        flags = [bound.answers_of_notes(one) for one in cases]
        assert flags == [(False,), (False,), (True,)]
        assert bound.numbers[0].citation == OWN


def test_no_threshold_is_ours():
    law = NATIONAL.on(ON)
    assert law.rule(next(iter(EVIDENCE_PURPOSES)))
    for purpose in list(EVIDENCE_PURPOSES)[1:]:
        with pytest.raises(NotInForceError):
            law.rule(purpose)


@pytest.mark.parametrize("given", [{}, {"deposits": -1}, {"electricity": -1}])
def test_thresholds_are_given_and_not_below_zero(given):
    with pytest.raises(PolicyError, match="at least one threshold, each 0 or more"):
        with_thresholds(NATIONAL, cite=OWN, **given)


def test_a_policy_with_thresholds_has_no_faults_of_its_own():
    policy = with_thresholds(NATIONAL, cite=OWN, deposits=yuan(1))
    assert policy.check() == NATIONAL.check()
    assert policy.id == NATIONAL.id
