"""From the record of a village to the facts that rules read."""

from precisionpov.derive.answers import Answers
from precisionpov.derive.places import (
    contradicted,
    growth_of,
    over,
    reach_fits,
    say_base,
    say_populations,
    say_shares,
    share_of,
)
from precisionpov.facts.places import MOST_PEOPLE, PARTS
from precisionpov.facts.village import VillageExitFacts, VillageIdentificationFacts
from precisionpov.reasoning.quantity import Range
from precisionpov.records.coverage import Service
from precisionpov.records.village import Facility, Village

__all__ = ["village_exit_facts", "village_identification_facts"]

SHARES = (
    ("industry_share", Service.INDUSTRY),
    ("housing_share", Service.SAFE_HOUSING),
    ("insured_share", Service.MEDICAL_INSURANCE),
    ("hard_road_share", Service.HARD_ROAD),
    ("water_share", Service.SAFE_WATER),
    ("tap_water_share", Service.TAP_WATER),
    ("electricity_share", Service.ELECTRICITY),
    ("television_share", Service.BROADCASTING),
    ("broadband_share", Service.BROADBAND),
    ("pension_share", Service.PENSION),
    ("pension_paid_share", Service.PENSION_PAID),
)
"""The facts that are shares of a service."""

DIRECT = (
    ("income_growth", "income_growth"),
    ("township_income_growth", "township_income_growth"),
    ("exited_share_rising", "exited_income_share_rising"),
    ("collective_income", "collective_income"),
    ("cooperative", "cooperative"),
    ("mutual_fund", "mutual_fund"),
    ("weak_organisation", "weak_organisation"),
    ("organisation_put_right", "organisation_put_right"),
    ("out_of_school", "out_of_school_for_poverty"),
    ("roadbed_width", "roadbed_width_cm"),
    ("road_width", "road_width_cm"),
    ("hamlet_road_width", "hamlet_road_width_cm"),
    ("hard_road", "hard_road"),
    ("standard_clinic", "standard_clinic"),
    ("clinic_area", "clinic_square_metres"),
    ("township_seat", "township_seat"),
    ("region", "region"),
)
"""Facts of exit that are recorded as they are, each with its field."""

HEAVY = (
    ("safety_net_share", "safety_net_people", "registered_people"),
    ("illness_share", "ill_households", "registered_households"),
    ("elderly_share", "elderly_people", "registered_people"),
)
"""Shares of the registered by which the task is heavy: fact, field, and its whole."""


def village_identification_facts(village: Village) -> VillageIdentificationFacts:
    """Work out the facts by which a village is identified as poor.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    answers = Answers()
    _say_people(answers, village)
    rural, rate = village.rural_population, village.province_incidence
    poor = village.registered_people
    expected: int | Range = Range(1, PARTS * MOST_PEOPLE)
    places = ["rural_population", "province_incidence"]
    if rural and rate and not contradicted(poor, rural):
        expected, places = rural * rate, []
    elif rural and not contradicted(poor, rural):
        places.remove("rural_population")
    elif rate:
        places.remove("province_incidence")
    answers.say("province_parts", expected, *places)
    for fact, average in (
        ("income_share", "province_income_per_head"),
        ("county_income_share", "county_income_per_head"),
    ):
        share = over(village.income_per_head, getattr(village, average))
        answers.say(fact, share, "income_per_head", average)
    for name in (
        "income_per_head",
        "collective_income",
        "weak_organisation",
        "deep_poverty",
    ):
        answers.say(name, getattr(village, name), name)
    say_shares(answers, village.coverage, (("housing_share", Service.SAFE_HOUSING),))
    for fact, field, whole in HEAVY:
        some, all_ = getattr(village, field), getattr(village, whole)
        if some is None or all_ is None or some > all_:
            answers.say(fact, None, field, whole)
        else:
            answers.say(fact, share_of(some, all_, 0))
    _say_facilities(answers, village)
    return answers.facts(VillageIdentificationFacts, village.id)


def village_exit_facts(village: Village) -> VillageExitFacts:
    """Work out the facts by which a village exits.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    answers = Answers()
    _say_people(answers, village)
    for name in ("poor_parts", "rural_population"):
        value = answers.values[name]
        places = dict(answers.paths).get(name, ())
        answers.say(f"western_{name}", value, *places)
    say_base(
        answers,
        "population",
        village.population,
        village.registered_people,
        "population",
        "registered_people",
    )
    growth = growth_of(village.collective_income_before, village.collective_income)
    answers.say(
        "collective_growth", growth, "collective_income_before", "collective_income"
    )
    answers.say("industries", len(village.industries) or None, "industries")
    for fact, field in DIRECT:
        answers.say(fact, getattr(village, field), field)
    say_shares(answers, village.coverage, SHARES)
    pairs = [(one.reached, one.among) for one in village.coverage]
    answers.say("coverage_fits", reach_fits(pairs), "coverage")
    _say_facilities(answers, village)
    return answers.facts(VillageExitFacts, village.id)


def _say_people(answers: Answers, village: Village) -> None:
    """Put down poor people, their base, and whether the numbers can be."""
    poor, rural = village.registered_people, village.rural_population
    parts = None if poor is None else poor * PARTS
    answers.say("poor_parts", parts, "registered_people")
    say_base(
        answers,
        "rural_population",
        rural,
        poor,
        "rural_population",
        "registered_people",
    )
    say_populations(answers, poor, rural, village.population)


def _say_facilities(answers: Answers, village: Village) -> None:
    """Put down whether a facility of the list is missing."""
    there = village.facilities
    missing = None if there is None else any(one not in there for one in Facility)
    answers.say("facilities_missing", missing, "facilities")
