"""National rules about villages and counties: both sides of every limit, every day."""

from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from precisionpov.errors import NotInForceError
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
from precisionpov.policies import NATIONAL
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.facts import words_of
from precisionpov.records.region import Region

IN_2014 = date(2014, 6, 1)
DAY = date(2017, 12, 31)
POOR = VillageIdentificationFacts(
    poor_parts=300 * 10_000,
    rural_population=1_000,
    province_parts=150 * 10_000,
    income_share=5_999,
    collective_income=0,
    weak_organisation=False,
    facilities_missing=False,
    deep_poverty=False,
    poor_within_population=True,
    population_recorded=True,
)
BOUNDARIES = ("as_worded", "below", "not_above")
FITS = {
    "poor_within_population": True,
    "population_recorded": True,
    "coverage_fits": True,
}


def village(parts, region=Region.WESTERN, west=None):
    """Give a village of 10,000 rural people, by its poor people in parts."""
    return VillageExitFacts(
        region=region,
        poor_parts=parts,
        western_poor_parts=parts if west is None else west,
        rural_population=10_000,
        western_rural_population=10_000,
        population=12_000,
        facilities_missing=False,
        industries=1,
        collective_income=1,
        **FITS,
    )


def county(parts=10_000, up=None, region=Region.WESTERN, **more):
    up = parts if up is None else up
    usual = {
        "registered_poor": 10_000,
        "missed": 0,
        "wrong_exits": 0,
        "recognising": 100 * 10_000,
        "sampled_unregistered": 100,
        "sampled_exited": 100,
        "surveyed": 100,
        **FITS,
    }
    return CountyExitFacts(
        region=region,
        composite_parts=parts,
        composite_parts_up=up,
        western_composite_parts=parts,
        western_composite_parts_up=up,
        rural_population=100,
        western_rural_population=100,
        **(usual | more),
    )


def truth(purpose, facts, day=DAY, **chosen):
    return NATIONAL.choosing(**chosen).on(day).rule(purpose).answers(facts)[0]


# Identification


def around(good, **values):
    yield good
    for name, options in values.items():
        for value in options:
            yield attrs.evolve(good, **{name: value})


def departures_of_poor():
    poorer = attrs.evolve(POOR, poor_parts=POOR.poor_parts + 1)
    yield from (POOR, attrs.evolve(POOR, poor_parts=POOR.poor_parts - 1))
    yield from around(
        poorer,
        income_share=(6_000, 6_001),
        collective_income=(1,),
        weak_organisation=(True,),
        facilities_missing=(True,),
        deep_poverty=(True,),
        poor_within_population=(False,),
        population_recorded=(False,),
    )


@pytest.mark.parametrize("reading", ["at_least", "above"])
def test_no_mistake_in_the_identification_of_villages_goes_unnoticed(reading):
    law = NATIONAL.choosing(twice_province=reading).on(IN_2014)
    cases = list(departures_of_poor())
    assert survivors(law.rule("village_identification"), cases) == []


@pytest.mark.parametrize(
    ("reading", "below", "twice", "above"),
    [("at_least", False, True, True), ("above", False, False, True)],
)
def test_twice_the_province_is_enough_or_not(reading, below, twice, above):
    for parts, wanted in (
        (3_000_000 - 1, below),
        (3_000_000, twice),
        (3_000_000 + 1, above),
    ):
        facts = attrs.evolve(POOR, poor_parts=parts)
        found = truth("village_identification", facts, IN_2014, twice_province=reading)
        assert found is wanted


def test_with_one_fact_unknown_a_poor_village_is_open_where_it_matters():
    law = NATIONAL.on(IN_2014).rule("village_identification")
    for name in ("poor_parts", "income_share", "collective_income"):
        assert law.answers(attrs.evolve(POOR, **{name: None}))[0] is None
        rich = attrs.evolve(POOR, collective_income=1, income_share=6_000)
        assert law.answers(attrs.evolve(rich, poor_parts=None))[0] is False


@pytest.mark.parametrize(
    ("day", "in_force"),
    [
        (date(2014, 4, 1), False),
        (date(2014, 4, 2), True),
        (date(2014, 12, 31), True),
        (date(2015, 1, 1), False),
    ],
)
def test_poor_villages_were_identified_in_2014(day, in_force):
    if in_force:
        assert truth("village_identification", POOR, day) is True
    else:
        with pytest.raises(NotInForceError):
            truth("village_identification", POOR, day)


# Exit

LIMITS = [(Region.CENTRAL, 200 * 10_000), (Region.WESTERN, 300 * 10_000)]


@pytest.mark.parametrize("reading", BOUNDARIES)
@pytest.mark.parametrize(("region", "limit"), LIMITS)
def test_incidence_of_a_village_at_its_limit(region, limit, reading):
    answers = [
        truth("village_exit", village(parts, region), gate_boundary=reading)
        for parts in (limit - 1, limit, limit + 1)
    ]
    assert answers == [True, reading == "not_above", False]


@pytest.mark.parametrize("reading", BOUNDARIES)
@pytest.mark.parametrize(("region", "limit"), LIMITS)
def test_composite_incidence_of_a_county_at_its_limit(region, limit, reading):
    limit //= 100
    answers = [
        truth("county_exit", county(down, up, region), gate_boundary=reading)
        for down, up in (
            (limit - 1, limit),
            (limit, limit),
            (limit, limit + 1),
            (limit + 1, limit + 1),
        )
    ]
    at = reading == "not_above"
    assert answers == [True, at, False, False]


@pytest.mark.parametrize("reading", BOUNDARIES)
@pytest.mark.parametrize("rate", ["missed", "wrong_exits"])
def test_rates_of_error_at_their_limit(rate, reading):
    answers = [
        truth("county_exit", county(**{rate: parts}), gate_boundary=reading)
        for parts in (19_999, 20_000, 20_001)
    ]
    assert answers == [True, reading != "below", False]


@pytest.mark.parametrize("reading", BOUNDARIES)
def test_recognition_passes_from_its_limit_on(reading):
    answers = [
        truth("county_exit", county(recognising=parts), gate_boundary=reading)
        for parts in (899_999, 900_000, 900_001)
    ]
    assert answers == [False, True, True]


@pytest.mark.parametrize("make", [village, lambda p, r: county(p // 100, region=r)])
def test_without_a_region_only_what_lies_between_the_limits_is_open(make):
    purpose = "village_exit" if make is village else "county_exit"
    for parts, wanted in (
        (1_999_999, True),
        (2_000_000, None),
        (2_999_900, None),
        (3_000_000, False),
    ):
        assert truth(purpose, make(parts, None)) is wanted


@pytest.mark.parametrize(
    ("day", "in_force"),
    [
        (date(2016, 4, 27), False),
        (date(2016, 4, 28), True),
        (date(2020, 12, 31), True),
        (date(2021, 1, 1), False),
    ],
)
@pytest.mark.parametrize(
    ("purpose", "facts"), [("village_exit", village(1)), ("county_exit", county())]
)
def test_days_of_exit(purpose, facts, day, in_force):
    if in_force:
        assert truth(purpose, facts, day) is True
    else:
        with pytest.raises(NotInForceError):
            truth(purpose, facts, day)


@pytest.mark.parametrize("reading", BOUNDARIES)
def test_no_mistake_in_the_exit_of_villages_goes_unnoticed(reading):
    cases = [
        village(parts, region, west)
        for region, parts, west in product(
            Region,
            (1_999_999, 2_000_000, 2_000_001),
            (2_999_999, 3_000_000, 3_000_001),
        )
    ]
    good = village(0)
    cases += around(
        good,
        facilities_missing=(True,),
        industries=(0, 2),
        collective_income=(0, 2),
        poor_within_population=(False,),
        population_recorded=(False,),
        coverage_fits=(False,),
    )
    law = NATIONAL.choosing(gate_boundary=reading).on(DAY).rule("village_exit")
    assert survivors(law, cases) == []


@pytest.mark.parametrize("reading", BOUNDARIES)
def test_no_mistake_in_the_exit_of_counties_goes_unnoticed(reading):
    low, high = 20_000, 30_000
    cases = [
        attrs.evolve(
            county(region=region),
            composite_parts=a,
            composite_parts_up=a,
            western_composite_parts=b,
            western_composite_parts_up=b,
        )
        for region, a, b in product(
            Region, (low - 1, low, low + 1), (high - 1, high, high + 1)
        )
    ]
    cases += around(
        county(),
        registered_poor=(29_999, 30_000, 30_001),
        missed=(19_999, 20_000, 20_001),
        wrong_exits=(19_999, 20_000, 20_001),
        recognising=(899_999, 900_000, 900_001),
        poor_within_population=(False,),
        population_recorded=(False,),
        coverage_fits=(False,),
    )
    law = NATIONAL.choosing(gate_boundary=reading).on(DAY).rule("county_exit")
    assert survivors(law, cases) == []


@pytest.mark.parametrize("fact", ["missed", "wrong_exits", "recognising"])
def test_a_rate_that_is_not_known_leaves_a_county_open(fact):
    assert truth("county_exit", county(**{fact: None})) is None
    failing = county(parts=30_000, **{fact: None})
    assert truth("county_exit", failing) is False


def test_facts_stay_few():
    for kind in (VillageIdentificationFacts, VillageExitFacts, CountyExitFacts):
        assert len(words_of(kind)) <= 40


def test_ids_are_a_promise():
    purposes = ("village_identification", "village_exit", "county_exit")
    ids = {
        line.name: sorted(
            {
                one.id
                for span in line.spans
                for one in (*span.value.criteria, *span.value.notes)
            }
        )
        for line in NATIONAL.rules
        if line.name in purposes
    }
    assert ids == {
        "village_identification": [
            "deep_poverty",
            "facilities_missing",
            "high_incidence",
            "low_income",
            "no_collective_income",
            "poor_above_population",
            "population_zero",
            "weak_organisation",
        ],
        "village_exit": [
            "facilities_missing",
            "incidence",
            "no_collective_income",
            "no_industry",
            "poor_above_population",
            "population_zero",
            "reach_above_whole",
        ],
        "county_exit": [
            "incidence",
            "may_not_apply",
            "missed",
            "poor_above_population",
            "population_zero",
            "reach_above_whole",
            "recognition",
            "wrong_exit",
        ],
    }
    for line in NATIONAL.rules:
        if line.name in purposes:
            for span in line.spans:
                for one in (*span.value.criteria, *span.value.notes):
                    assert one.en.endswith(".")
                    assert one.zh.endswith("。")
                    assert one.cite.article_zh or one.cite.article is None


LAWS = [
    ("village_identification", POOR, IN_2014),
    ("village_exit", village(1_999_999), DAY),
    ("county_exit", county(), DAY),
]


@pytest.mark.parametrize(("purpose", "good", "day"), LAWS)
def test_an_unknown_fact_is_asked_for_only_where_it_matters(purpose, good, day):
    law = NATIONAL.on(day).rule(purpose)
    for fact in law.rule.facts:
        if getattr(fact, "required", False):
            continue
        decision = decide(law, attrs.evolve(good, **{fact.name: None}))
        named = {one.fact for one in decision.missing}
        # A village low by both limits is so wherever it lies.
        open_ = fact.name not in {"region", "poor_parts", "composite_parts"}
        if purpose == "village_identification":
            open_ = True
        assert (decision.verdict.known() is None) is open_, fact.name
        assert named == ({fact.name} if open_ else set())
