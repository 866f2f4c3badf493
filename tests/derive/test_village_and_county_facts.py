"""From villages and counties to facts: bases, shares, growth, what cannot be."""

from fractions import Fraction

import attrs
import pytest

from precisionpov import County, Coverage, Range, Village
from precisionpov.derive.county import composite_poor, county_exit_facts
from precisionpov.derive.places import ANYTHING, growth_of, over
from precisionpov.derive.village import (
    village_exit_facts,
    village_identification_facts,
)
from precisionpov.records.village import Facility

VILLAGE = Village(
    id="v", registered_people=45, rural_population=1_500, population=1_600
)
COUNTY = County(
    id="c",
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


def paths(facts):
    return dict(facts.paths)


def test_people_are_counted_in_parts_and_never_divided():
    facts = village_exit_facts(VILLAGE)
    assert (facts.poor_parts, facts.western_poor_parts) == (450_000, 450_000)
    assert (facts.rural_population, facts.population) == (1_500, 1_600)
    assert facts.western_rural_population == 1_500
    assert (facts.poor_within_population, facts.population_recorded) == (True, True)


@pytest.mark.parametrize(
    ("population", "places"),
    [(None, ("rural_population",)), (0, ("rural_population",))],
)
def test_a_base_that_is_unknown_or_zero_is_anything(population, places):
    facts = village_exit_facts(attrs.evolve(VILLAGE, rural_population=population))
    assert facts.rural_population == ANYTHING
    assert paths(facts)["rural_population"] == places
    assert paths(facts)["western_rural_population"] == places
    assert facts.population_recorded is (population != 0)


def test_more_poor_people_than_people_say_nothing_of_their_share():
    facts = village_exit_facts(attrs.evolve(VILLAGE, registered_people=1_501))
    assert facts.rural_population == ANYTHING
    assert paths(facts)["rural_population"] == ("rural_population", "registered_people")
    assert facts.population == 1_600
    assert facts.poor_within_population is False
    all_poor = village_exit_facts(attrs.evolve(VILLAGE, registered_people=1_500))
    assert all_poor.poor_within_population is True
    assert all_poor.rural_population == 1_500


def test_nothing_recorded_is_unknown_everywhere():
    for facts in (
        village_exit_facts(Village(id="v")),
        village_identification_facts(Village(id="v")),
        county_exit_facts(County(id="c")),
    ):
        for field in attrs.fields(type(facts)):
            if "fact" in field.metadata:
                value = getattr(facts, field.name)
                if field.name == "coverage_fits" and value:
                    continue  # No service is recorded, so none reaches too far.
                assert value is None or type(value) is Range, field.name
                assert field.name in paths(facts), field.name


@pytest.mark.parametrize(
    ("rural", "rate", "expected", "places"),
    [
        (1_500, 150, 225_000, None),
        (None, 150, None, ("rural_population",)),
        (0, 150, None, ("rural_population",)),
        (1_500, None, None, ("province_incidence",)),
        (1_500, 0, None, ("province_incidence",)),
        (None, None, None, ("rural_population", "province_incidence")),
        (44, 150, None, ("rural_population",)),
    ],
)
def test_poor_people_at_the_incidence_of_the_province(rural, rate, expected, places):
    one = attrs.evolve(VILLAGE, rural_population=rural, province_incidence=rate)
    facts = village_identification_facts(one)
    if expected is None:
        assert type(facts.province_parts) is Range
        assert paths(facts)["province_parts"] == places
    else:
        assert facts.province_parts == expected


@pytest.mark.parametrize(
    ("reached", "among", "share"),
    [
        (98, 100, 9_800),
        (979_999, 1_000_000, 9_799),
        (100, 100, 10_000),
        (0, 7, 0),
        (0, 0, 10_000),
        (2, 1, None),
        (1, 0, None),
        (None, 3, None),
        (3, None, None),
    ],
)
def test_a_share_is_rounded_down(reached, among, share):
    safe = Coverage(service="safe_water", reached=reached, among=among)
    other = Coverage(service="tap_water", reached=1, among=1)
    for facts in (
        village_exit_facts(attrs.evolve(VILLAGE, coverage=(other, safe))),
        county_exit_facts(attrs.evolve(COUNTY, coverage=(other, safe))),
    ):
        assert facts.water_share == share
        if share is None:
            assert paths(facts)["water_share"] == (
                "coverage[1].reached",
                "coverage[1].among",
            )
        fits = None if None in {reached, among} else reached <= among
        assert facts.coverage_fits is fits


@pytest.mark.parametrize(
    ("amount", "average", "share"),
    [
        (600, 1_000, 6_000),
        (599_999, 1_000_000, 5_999),
        (Range(500, 600), 1_000, Range(5_000, 6_000)),
        (600, Range(1_000, 2_000), Range(3_000, 6_000)),
        (600, Range(0, 1_000), Range(6_000, None)),
        (Range(None, 600), 1_000, Range(None, 6_000)),
        (600, 0, None),
        (None, 1_000, None),
        (600, None, None),
        (10**12, 1, 10**6),
    ],
)
def test_an_amount_over_an_average(amount, average, share):
    assert over(amount, average) == share


@pytest.mark.parametrize(
    ("before", "now", "growth"),
    [
        (100, 110, 1_000),
        (1_000, 1_099, 990),
        (100, 90, -1_000),
        (0, 90, None),
        (None, 90, None),
        (100, Range(110, 120), Range(1_000, 2_000)),
    ],
)
def test_growth_from_a_year_to_the_next(before, now, growth):
    assert growth_of(before, now) == growth


def test_facilities_and_industries():
    full = attrs.evolve(VILLAGE, facilities=tuple(Facility), industries=("tea", "pigs"))
    assert village_exit_facts(full).facilities_missing is False
    assert village_exit_facts(full).industries == 2
    assert village_exit_facts(attrs.evolve(VILLAGE, facilities=())).facilities_missing
    assert county_exit_facts(attrs.evolve(COUNTY, industries=("tea",))).industries == 1
    assert village_exit_facts(VILLAGE).industries is None


# Counties


def test_composite_poor_people_are_exact():
    # 3,000 registered + 257,000 x 10 / 3,000 missed + 40,000 x 15 / 1,500 wrong exits
    total = 3_000 + Fraction(257_000 * 10, 3_000) + 400
    assert composite_poor(COUNTY) == total
    facts = county_exit_facts(COUNTY)
    assert facts.composite_parts == facts.western_composite_parts == 42_566_666
    assert facts.composite_parts_up == facts.western_composite_parts_up == 42_566_667
    assert (facts.registered_poor, facts.missed, facts.wrong_exits) == (
        30_000_000,
        100_000,
        150_000,
    )
    assert (facts.recognising, facts.surveyed) == (9_300_000, 1_000)


def test_who_was_never_registered_is_left_over_or_recorded():
    fewer = attrs.evolve(COUNTY, unregistered_people=3_000)
    assert composite_poor(fewer) == 3_410
    none_left = attrs.evolve(COUNTY, rural_population=43_000, sampled_unregistered=None)
    assert composite_poor(none_left) == 3_400
    none_out = attrs.evolve(fewer, exited_people=0, sampled_exited=None)
    assert composite_poor(none_out) == 3_010


@pytest.mark.parametrize(
    ("gone", "missing"),
    [
        ({"registered_people": None}, ("registered_people",)),
        ({"rural_population": None}, ("unregistered_people",)),
        ({"rural_population": 42_999}, ("unregistered_people",)),
        ({"exited_people": None}, ("unregistered_people", "exited_people")),
        ({"sampled_exited": 0}, ("wrongly_exited_in_sample", "sampled_exited")),
        ({"sampled_exited": None}, ("wrongly_exited_in_sample", "sampled_exited")),
        (
            {"wrongly_exited_in_sample": None},
            ("wrongly_exited_in_sample", "sampled_exited"),
        ),
        ({"sampled_exited": 14}, ("wrongly_exited_in_sample", "sampled_exited")),
    ],
)
def test_without_a_number_composite_poor_people_are_not_known(gone, missing):
    one = attrs.evolve(COUNTY, **gone)
    assert composite_poor(one) == missing
    facts = county_exit_facts(one)
    assert facts.composite_parts is None
    assert paths(facts)["composite_parts"] == missing


@pytest.mark.parametrize(
    ("found", "sampled"), [(0, 0), (0, None), (None, 100), (101, 100)]
)
def test_a_sample_of_nobody_shows_nothing(found, sampled):
    one = attrs.evolve(COUNTY, missed_in_sample=found, sampled_unregistered=sampled)
    facts = county_exit_facts(one)
    assert (facts.missed, facts.sampled_unregistered) == (None, ANYTHING)
    wrong = found is not None and sampled is not None and found > sampled
    fits = None if None in {found, sampled} else True
    assert facts.coverage_fits is (False if wrong else fits)


def test_income_of_a_county_over_that_of_the_province():
    one = attrs.evolve(COUNTY, income_per_head=700, province_income_per_head=1_000)
    assert county_exit_facts(one).province_income_share == 7_000
