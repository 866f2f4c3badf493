"""From the record of a county to the facts that rules read.

Missed and wrongly exited people are scaled up from the sample to those whom it stands
for, as exact fractions (EX-14).
"""

from fractions import Fraction
from math import ceil, floor

from precisionpov.derive.answers import Answers
from precisionpov.derive.places import (
    ANYTHING,
    over,
    reach_fits,
    say_base,
    say_populations,
    say_shares,
)
from precisionpov.facts.county import CountyExitFacts
from precisionpov.facts.places import PARTS
from precisionpov.records.county import County
from precisionpov.records.coverage import Service

__all__ = ["composite_poor", "county_exit_facts"]

SHARES = (
    ("industry_share", Service.INDUSTRY),
    ("housing_share", Service.SAFE_HOUSING),
    ("rebuilt_share", Service.REBUILT_HOUSING),
    ("insured_share", Service.MEDICAL_INSURANCE),
    ("retention", Service.COMPULSORY_SCHOOL),
    ("water_share", Service.SAFE_WATER),
    ("tap_water_share", Service.TAP_WATER),
    ("villages_on_road", Service.HARD_ROAD),
    ("electricity_share", Service.ELECTRICITY),
    ("television_share", Service.BROADCASTING),
    ("pension_share", Service.PENSION),
)
"""The facts that are shares of a service."""

DIRECT = (
    ("region", "region"),
    ("hospitals", "level_two_hospitals"),
    ("dibao_standard", "dibao_standard"),
    ("income_growth", "income_growth"),
    ("national_income_growth", "national_income_growth"),
)
"""Facts that are recorded as they are, each with its field."""

SAMPLES = (
    ("missed", "missed_in_sample", "sampled_unregistered", "sampled_unregistered"),
    ("wrong_exits", "wrongly_exited_in_sample", "sampled_exited", "sampled_exited"),
    ("recognising", "recognising_households", "surveyed", "surveyed_households"),
)
"""For each rate: the fact and the field of what was found, then of its base."""

COMPOSITE = (
    ("composite_parts", floor),
    ("composite_parts_up", ceil),
    ("western_composite_parts", floor),
    ("western_composite_parts_up", ceil),
)


def county_exit_facts(county: County) -> CountyExitFacts:
    """Work out the facts by which a county exits.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    answers = Answers()
    _say_people(answers, county)
    for fact, field, base, base_field in SAMPLES:
        found, whole = getattr(county, field), getattr(county, base_field)
        if whole and found is not None and found <= whole:
            answers.say(fact, found * PARTS)
            answers.say(base, whole)
        else:
            answers.say(fact, None, field, base_field)
            answers.say(base, ANYTHING, base_field, field)
    share = over(county.income_per_head, county.province_income_per_head)
    answers.say(
        "province_income_share", share, "income_per_head", "province_income_per_head"
    )
    answers.say("industries", len(county.industries) or None, "industries")
    for fact, field in DIRECT:
        answers.say(fact, getattr(county, field), field)
    say_shares(answers, county.coverage, SHARES)
    samples = [
        (getattr(county, field), getattr(county, base)) for _, field, _, base in SAMPLES
    ]
    pairs = [*((one.reached, one.among) for one in county.coverage), *samples]
    places = [name for _, field, _, base in SAMPLES for name in (field, base)]
    answers.say("coverage_fits", reach_fits(pairs), "coverage", *places)
    return answers.facts(CountyExitFacts, county.id)


def composite_poor(county: County) -> Fraction | tuple[str, ...]:
    """Add up who is poor: still registered, missed, wrongly exited (EX-14).

    Returns:
        The number of people, exact; or the places without which it is not known.
    """
    registered = county.registered_people
    if registered is None:
        return ("registered_people",)
    total = Fraction(registered)
    missing: list[str] = []
    for people, place, part, whole in (
        (_unregistered(county), "unregistered_people", *SAMPLES[0][1::2]),
        (county.exited_people, "exited_people", *SAMPLES[1][1::2]),
    ):
        found, sampled = getattr(county, part), getattr(county, whole)
        if people is None:
            missing.append(place)
        elif people and (not sampled or found is None or found > sampled):
            missing += [part, whole]
        elif people:
            total += Fraction(people * found, sampled)
    return tuple(missing) or total


def _unregistered(county: County) -> int | None:
    """Give how many rural people were never registered, as recorded or left over."""
    known = (county.rural_population, county.registered_people, county.exited_people)
    if county.unregistered_people is not None or None in known:
        return county.unregistered_people
    rural, registered, exited = (one or 0 for one in known)
    return rural - registered - exited if rural >= registered + exited else None


def _say_people(answers: Answers, county: County) -> None:
    """Put down who is poor, of how many, and whether the numbers can be."""
    poor, rural = county.registered_people, county.rural_population
    registered = None if poor is None else poor * PARTS
    answers.say("registered_poor", registered, "registered_people")
    composite = composite_poor(county)
    for fact, rounded in COMPOSITE:
        if isinstance(composite, Fraction):
            answers.say(fact, rounded(composite * PARTS))
        else:
            answers.say(fact, None, *composite)
    for fact in ("rural_population", "western_rural_population"):
        say_base(answers, fact, rural, poor, "rural_population", "registered_people")
    say_populations(answers, poor, rural, county.population)
