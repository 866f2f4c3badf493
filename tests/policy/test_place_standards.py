"""Local standards of villages and counties: every item, on both sides of its number."""

from collections.abc import Iterator
from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from precisionpov import policies
from precisionpov.errors import NotInForceError
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
from precisionpov.policy.local.other_exits import PLACES
from precisionpov.policy.local.other_standards import OTHER_EXITS
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Comparison, TruthFact, walk
from precisionpov.reasoning.facts import Facts
from precisionpov.records.region import Region

DAY = date(2017, 12, 31)
IN_2014 = date(2014, 6, 1)
PERSON = 10_000
WHOLE = 10_000
FITS = {
    "poor_within_population": True,
    "population_recorded": True,
    "coverage_fits": True,
}
VILLAGE = VillageExitFacts(
    region=Region.WESTERN,
    poor_parts=PERSON,
    rural_population=1_000,
    western_poor_parts=PERSON,
    western_rural_population=1_000,
    population=1_200,
    income_growth=900,
    township_income_growth=800,
    exited_share_rising=True,
    collective_income=200_000_00,
    collective_growth=2_000,
    industries=2,
    industry_share=WHOLE,
    cooperative=True,
    mutual_fund=False,
    weak_organisation=False,
    organisation_put_right=False,
    housing_share=WHOLE,
    insured_share=WHOLE,
    out_of_school=0,
    roadbed_width=700,
    road_width=500,
    hamlet_road_width=400,
    hard_road=True,
    hard_road_share=WHOLE,
    water_share=WHOLE,
    tap_water_share=WHOLE,
    electricity_share=WHOLE,
    television_share=WHOLE,
    broadband_share=WHOLE,
    pension_share=WHOLE,
    pension_paid_share=WHOLE,
    standard_clinic=True,
    clinic_area=80,
    township_seat=False,
    facilities_missing=False,
    **FITS,
)
COUNTY = CountyExitFacts(
    region=Region.WESTERN,
    composite_parts=PERSON,
    composite_parts_up=PERSON,
    rural_population=1_000,
    western_composite_parts=PERSON,
    western_composite_parts_up=PERSON,
    western_rural_population=1_000,
    registered_poor=PERSON,
    missed=0,
    sampled_unregistered=100,
    wrong_exits=0,
    sampled_exited=100,
    recognising=100 * PERSON,
    surveyed=100,
    industries=3,
    industry_share=WHOLE,
    housing_share=WHOLE,
    rebuilt_share=WHOLE,
    insured_share=WHOLE,
    retention=WHOLE,
    water_share=WHOLE,
    tap_water_share=WHOLE,
    villages_on_road=WHOLE,
    electricity_share=WHOLE,
    television_share=WHOLE,
    pension_share=WHOLE,
    hospitals=2,
    dibao_standard=400_000,
    province_income_share=8_000,
    income_growth=900,
    national_income_growth=800,
    **FITS,
)
POOR = VillageIdentificationFacts(
    poor_parts=400 * PERSON,
    rural_population=1_000,
    province_parts=100 * PERSON,
    income_per_head=4_000_00,
    income_share=5_000,
    county_income_share=5_000,
    collective_income=0,
    weak_organisation=False,
    facilities_missing=False,
    deep_poverty=False,
    poor_within_population=True,
    population_recorded=True,
)
EXITS = [
    (policies.GUANGXI, "village_exit", VILLAGE, DAY),
    (policies.GUANGXI, "county_exit", COUNTY, DAY),
    (policies.GUIZHOU_CHANGSHUN, "village_exit", VILLAGE, DAY),
    (policies.SHAANXI, "village_exit", VILLAGE, DAY),
    (policies.SHAANXI, "county_exit", COUNTY, DAY),
    (policies.SHAANXI, "village_deep_poverty", POOR, DAY),
    (policies.YUANZHOU, "village_exit", VILLAGE, DAY),
    (policies.DEQIN, "village_exit", VILLAGE, date(2016, 12, 31)),
    (policies.CAOPING, "village_exit", VILLAGE, date(2018, 12, 31)),
    (policies.WESTERN_VILLAGE, "village_exit", VILLAGE, date(2019, 12, 31)),
    (policies.SICHUAN, "county_exit", COUNTY, date(2020, 12, 31)),
    (policies.XINJIANG, "village_identification", POOR, IN_2014),
    (policies.COUNTY_2014, "village_identification", POOR, IN_2014),
    (policies.PROVINCE_2014, "village_identification", POOR, IN_2014),
    (policies.GUANGDONG, "village_identification", POOR, DAY),
]
NAMES = [f"{place.id} {purpose}" for place, purpose, *_ in EXITS]


def threshold(law: BoundRule, part: Comparison, facts: Facts) -> int:
    """Give where a comparison turns, other facts equal."""
    factor = 1 if part.factor is None else law.by_name[part.factor.name]
    return factor * (1 if part.against is None else getattr(facts, part.against.name))


def departures(law: BoundRule, good: Facts) -> Iterator[Facts]:
    """Give facts that hold, and each with one fact at its limit or turned."""
    yield good
    for one in (*law.rule.criteria, *law.rule.notes):
        for part in walk(one):
            if isinstance(part, Comparison):
                turn = threshold(law, part, good)
                for value in (turn - 1, turn, turn + 1):
                    if part.compared.low <= value <= part.compared.high:
                        yield attrs.evolve(good, **{part.compared.name: value})
                if part.factor is None:
                    high = getattr(good, part.compared.name) + 1
                    yield attrs.evolve(good, **{part.right.name: high})
            elif isinstance(part, TruthFact):
                turned = not getattr(good, part.name)
                yield attrs.evolve(good, **{part.name: turned})


def combined(good: Facts) -> Iterator[Facts]:
    """Give the facts that are joined by "or" in every combination."""
    names = {
        VillageExitFacts: (
            "cooperative",
            "mutual_fund",
            "standard_clinic",
            "township_seat",
            "weak_organisation",
            "organisation_put_right",
        )
    }.get(type(good), ())
    for pair in (names[i : i + 2] for i in range(0, len(names), 2)):
        for values in product((True, False), repeat=2):
            one = attrs.evolve(good, **dict(zip(pair, values, strict=True)))
            yield one
            yield from (
                attrs.evolve(one, collective_income=income) for income in (0, 1)
            )


@pytest.mark.parametrize(("place", "purpose", "good", "day"), EXITS, ids=NAMES)
def test_no_mistake_in_a_local_standard_goes_unnoticed(place, purpose, good, day):
    law = place.on(day).rule(purpose)
    assert law.answers(good)[0] is True
    cases = [*departures(law, good), *combined(good)]
    assert survivors(law, cases) == []


@pytest.mark.parametrize(("place", "purpose", "good", "day"), EXITS, ids=NAMES)
def test_each_fact_of_a_local_standard_is_asked_for(place, purpose, good, day):
    law = place.on(day).rule(purpose)
    for fact in law.rule.facts:
        if getattr(fact, "required", False):
            continue
        unknown = attrs.evolve(good, **{fact.name: None})
        turned = {
            law.answers(one)[0]
            for one in departures(law, good)
            if attrs.evolve(one, **{fact.name: None}) == unknown
        }
        assert law.answers(unknown)[0] is (None if len(turned) > 1 else True)


NUMBERS = {
    "guangxi": {
        "least_industry_share": 6_000,
        "least_housing_share": 9_800,
        "least_insured_share": 9_800,
        "most_out_of_school": 0,
        "least_roadbed_width": 650,
        "least_village_road_width": 450,
        "least_hamlet_road_width": 350,
        "least_water_share": 9_800,
        "least_electricity_share": 9_800,
        "least_pension_share": 9_000,
        "least_pension_paid_share": 10_000,
        "least_television_share": 9_800,
        "least_collective_income": 20_000_00,
        "least_county_industries": 2,
        "least_rebuilt_share": 9_000,
        "least_retention": 9_000,
        "least_road_share": 9_800,
        "least_hospitals": 1,
        "most_incidence_west": 300,
        "least_industries": 1,
    },
    "guizhou_changshun": {
        "least_collective_income": 30_000_00,
        "least_collective_growth": 1_000,
        "least_industry_share": 6_000,
        "least_road_share": 10_000,
        "least_tap_water_share": 10_000,
        "least_housing_share": 10_000,
        "most_missed_rate": 100,
        "most_wrong_exit_rate": 200,
        "least_recognition": 9_000,
        "most_incidence_west": 300,
    },
    "shaanxi": {
        "least_water_share": 10_000,
        "least_electricity_share": 10_000,
        "least_province_income_share": 7_000,
        "least_road_share": 9_700,
        "least_tap_water_share": 9_000,
        "least_housing_share": 9_700,
        "least_insured_share": 9_700,
        "most_incidence_not_deep": 3_000,
        "most_incidence_west": 300,
    },
}


NUMBERS["guangdong"] = {
    "least_incidence_of_poor": 500,
    "most_income_of_poor": 8_000_00,
}


@pytest.mark.parametrize("place", NUMBERS)
def test_numbers_as_printed(place):
    law = getattr(policies, place.upper()).on(DAY)
    found = {name: law.dated_number(name).value for name in NUMBERS[place]}
    assert found == NUMBERS[place]


@pytest.mark.parametrize(
    ("place", "purpose", "years"),
    [
        (policies.GUANGXI, "village_exit", (2017, 2017)),
        (policies.GUANGXI, "county_exit", (2017, 2017)),
        (policies.GUIZHOU_CHANGSHUN, "village_exit", (2017, 2017)),
        (policies.SHAANXI, "village_exit", (2017, 2017)),
        (policies.SHAANXI, "county_exit", (2017, 2017)),
        (policies.SHAANXI, "village_deep_poverty", (2017, 2018)),
        (policies.CAOPING, "village_exit", (2018, 2018)),
        (policies.GUANGDONG, "village_identification", (2016, 2018)),
        (policies.WESTERN_VILLAGE, "village_exit", (2019, 2019)),
        (policies.SICHUAN, "county_exit", (2020, 2020)),
    ],
)
def test_days_of_a_local_standard(place, purpose, years):
    first, last = years
    for day in (date(first, 1, 1), date(last, 12, 31)):
        assert place.on(day).rule(purpose)
    outside = [date(first - 1, 12, 31)]
    if last < 2020:
        outside.append(date(last + 1, 1, 1))
    for day in outside:
        with pytest.raises(NotInForceError):
            place.on(day).rule(purpose)


def test_days_of_places_that_follow_the_exit_opinions():
    for place, last in (
        (policies.YUANZHOU, date(2020, 12, 31)),
        (policies.DEQIN, date(2016, 12, 31)),
    ):
        for day in (date(2016, 4, 28), last):
            assert place.on(day).rule("village_exit")
        for day in (date(2016, 4, 27), date(last.year + 1, 1, 1)):
            with pytest.raises(NotInForceError):
                place.on(day).rule("village_exit")


def test_changshun_limits_the_missed_rate_in_its_own_year_only():
    for day, most in ((DAY, 100), (date(2018, 1, 1), 200), (date(2016, 12, 31), 200)):
        law = policies.GUIZHOU_CHANGSHUN.on(day).rule("county_exit")
        assert law.by_name["most_missed_rate"] == most


# Shaanxi's households

SHAANXI_HOME = ExitFacts(
    net_income=307_001,
    members=1,
    housing_grade="B",
    housed_elsewhere=False,
    children_in_school=True,
    all_insured=True,
    all_catastrophic_insured=True,
    water_measured=False,
    water_recorded_safe=True,
)


MEASURED = {
    "water_measured": True,
    "water_recorded_safe": False,
    "water_litres": 20,
    "water_fetch_minutes": 20,
    "water_days_without": 36,
    "water_quality_ok": True,
}
SHAANXI_CASES = [
    ({}, True),
    ({"net_income": 306_999}, False),
    ({"net_income": 307_000}, False),
    ({"members": 2}, False),
    ({"housing_grade": "A"}, True),
    ({"housing_grade": "C"}, False),
    ({"housing_grade": "D"}, False),
    ({"housing_grade": "no_house"}, False),
    ({"housing_grade": "no_house", "housed_elsewhere": True}, True),
    ({"relocation_pending": True}, True),
    ({"children_in_school": False}, False),
    ({"all_insured": False}, False),
    ({"all_catastrophic_insured": False}, False),
    ({"all_catastrophic_insured": None}, None),
    ({"water_recorded_safe": False}, False),
    (MEASURED, True),
    (MEASURED | {"water_litres": 19}, False),
    (MEASURED | {"water_litres": 21}, True),
    (MEASURED | {"water_fetch_minutes": 19}, True),
    (MEASURED | {"water_fetch_minutes": 21}, False),
    (MEASURED | {"water_days_without": 35}, True),
    (MEASURED | {"water_days_without": 37}, False),
    (MEASURED | {"water_quality_ok": False}, False),
    # Notes alone: never part of the verdict.
    ({"measures_delivered": 0}, True),
    ({"measures_delivered": 1}, True),
    ({"measures_delivered": 2}, True),
    ({"identified_in_look_back": True}, True),
    ({"identified_this_year": True}, True),
    ({"income_expected_to_last": False}, True),
    ({"disabled_without_fixed_income": True}, True),
    ({"seriously_ill_member": True}, True),
    ({"rigid_expenses": 307_000}, True),
    ({"rigid_expenses": 307_001}, True),
    ({"rigid_expenses": 307_002}, True),
    ({"on_destitute_list": True}, True),
    ({"has_labour": False}, True),
    ({"has_labour": False, "dibao_class": "A"}, True),
    ({"has_labour": True, "dibao_class": "A"}, True),
    ({"has_labour": False, "dibao_class": "B"}, True),
    ({"has_labour": False, "dibao_class": "C"}, True),
    ({"snapshot_old": True}, True),
]


@pytest.mark.parametrize(("change", "wanted"), SHAANXI_CASES)
def test_the_five_items_of_a_household_in_shaanxi(change, wanted):
    law = policies.SHAANXI.on(DAY).household_exit
    assert law.answers(attrs.evolve(SHAANXI_HOME, **change))[0] is wanted


def test_no_mistake_in_the_five_items_of_shaanxi_goes_unnoticed():
    law = policies.SHAANXI.on(DAY).household_exit
    cases = [attrs.evolve(SHAANXI_HOME, **change) for change, _ in SHAANXI_CASES]
    assert survivors(law, cases) == []


# What was found and is not judged


def test_the_line_and_the_water_of_tongren_are_those_of_guizhou_in_2018():
    law = policies.GUIZHOU.on(date(2018, 12, 31)).household_exit
    asked = {
        "exit_line": 3_535_00,
        "least_water_litres": 35,
        "most_water_horizontal": 1_000,
        "most_water_vertical": 100,
    }
    assert {name: law.by_name[name] for name in asked} == asked


def test_fourteen_standards_and_why_some_judge_nobody():
    assert len(OTHER_EXITS) == 14
    judged = {one.policy for one in OTHER_EXITS if one.policy}
    assert judged == {one.id for one in PLACES} | {policies.SHAANXI.id}
    for one in OTHER_EXITS:
        assert bool(one.policy) is not bool(one.why_not)
        assert any("\u4e00" <= letter <= "\u9fff" for letter in one.place_zh)
        assert one.place.isascii()
        assert one.says


@pytest.mark.parametrize(("place", "purpose", "good", "day"), EXITS, ids=NAMES)
def test_items_are_sentences_and_cited_in_both_languages(place, purpose, good, day):
    law = place.on(day).rule(purpose)
    for one in (*law.rule.criteria, *law.rule.notes):
        assert one.en[0].isupper()
        assert one.en.endswith(".")
        assert one.zh.endswith("。")
        assert one.cite.article_zh
    assert law.rule.en.endswith("?")
    assert law.rule.zh.endswith("？")
