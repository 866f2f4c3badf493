"""Does a place monitor about as many people as the opinions of 2020 expect?"""

from precisionpov.derive.answers import Answers, require
from precisionpov.derive.places import say_base
from precisionpov.errors import RecordError
from precisionpov.facts.evaluation import PARTS
from precisionpov.facts.monitoring_scale import MonitoringScaleFacts
from precisionpov.monitoring.figures import MonitoringFigures
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide
from precisionpov.reasoning.quantity import add, highest, lowest, narrow
from precisionpov.reasoning.truth import Truth

__all__ = ["assess_monitoring_scale"]


def assess_monitoring_scale(
    figures: MonitoringFigures,
    *,
    place: str,
    registered_people: int | None,
    deep_poverty: bool | None = None,
    policy: Policy = NATIONAL,
) -> Decision:
    """Judge whether a place keeps to the scale of monitoring of 2020 (RT-3).

    That is about 5 % of the people registered as poor, in areas of deep poverty at most
    10 %. It is a measure of the place, and says nothing about a household: nobody is
    left out for it. Households that are not decided make a span.

    Args:
        figures: How its households came out, as from :func:`monitoring_figures`. The
            day is theirs.
        place: The id of the place.
        registered_people: People registered as poor since 2014, exited ones too; None
            where that is not known.
        deep_poverty: Whether it is an area of deep poverty; None where that is not
            known.
        policy: The rules of the place.

    Raises:
        NotInForceError: No scale is in force on that day; from May 2021 there is none.
        RecordError: Nobody was assessed, so there is no day, or a number is below zero.
        TypeError: ``figures`` is something else.
    """
    require(figures, MonitoringFigures, "assess_monitoring_scale")
    if figures.on is None:
        raise RecordError.at("figures", "nobody was assessed")
    law = law_of(policy, figures.on)
    answers = Answers()
    people = add(
        *(one.people for one in figures.counts if one.verdict is Truth.YES),
        *(
            narrow(0, highest(one.people))
            for one in figures.counts
            if one.verdict is Truth.UNKNOWN
        ),
    )
    parts = narrow(_parts(lowest(people)), _parts(highest(people)))
    for prefix in ("", "deep_"):
        answers.say(f"{prefix}monitored", parts, "assessments")
        say_base(
            answers, f"{prefix}registered", registered_people, None, "registered_people"
        )
    answers.say("area_of_deep_poverty", deep_poverty, "deep_poverty")
    facts = answers.facts(MonitoringScaleFacts, place)
    return decide(law.rule("monitoring_scale"), facts)


def _parts(people: int | None) -> int | None:
    """Give people in ten-thousandths of a person."""
    return None if people is None else people * PARTS
