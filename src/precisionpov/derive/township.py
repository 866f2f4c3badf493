"""From the record of a township to the facts that rules read."""

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from precisionpov.derive.answers import Answers
from precisionpov.derive.places import contradicted, over, say_base, say_populations
from precisionpov.facts.places import PARTS
from precisionpov.facts.township import TownshipExitFacts
from precisionpov.records.township import Township

__all__ = ["township_exit_facts"]

NOW = ("registered_people", "rural_population")
BEFORE = ("registered_people_before", "rural_population_before")


def township_exit_facts(township: Township) -> TownshipExitFacts:
    """Work out the facts by which a township exits.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    answers = Answers()
    poor, rural = township.registered_people, township.rural_population
    parts = None if poor is None else poor * PARTS
    answers.say("poor_parts", parts, "registered_people")
    say_base(answers, "rural_population", rural, poor, *reversed(NOW))
    say_populations(answers, poor, rural, township.population)
    _say_fall(answers, township)
    share = over(township.income_per_head, township.province_income_per_head)
    answers.say(
        "province_income_share", share, "income_per_head", "province_income_per_head"
    )
    for fact in ("income_growth", "county_income_growth"):
        answers.say(fact, getattr(township, fact), fact)
    return answers.facts(TownshipExitFacts, township.id)


def _say_fall(answers: Answers, township: Township) -> None:
    """Put down by how much incidence fell; what cannot be is unknown.

    The fall is rounded down, which compares exactly with "at least".
    """
    missing = [*_missing(township, *BEFORE), *_missing(township, *NOW)]
    fall = None
    if not missing:
        before, now = (
            Fraction(getattr(township, poor), getattr(township, rural))
            for poor, rural in (BEFORE, NOW)
        )
        fall = floor((before - now) * PARTS)
    answers.say("incidence_fall", fall, *missing)


def _missing(township: Township, poor_name: str, rural_name: str) -> Iterator[str]:
    """Give the places without which the incidence of a year is not known."""
    poor, rural = getattr(township, poor_name), getattr(township, rural_name)
    above = bool(rural) and contradicted(poor, rural)
    if poor is None or above:
        yield poor_name
    if not rural or above:
        yield rural_name
