"""From a measure of a household to the facts by which it is kept after an exit."""

from datetime import date

from precisionpov.dates import term_last_day
from precisionpov.derive.answers import Answers
from precisionpov.derive.monitoring import say_standing
from precisionpov.facts.elimination import RetentionFacts
from precisionpov.records.assistance import Measure
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoringRecord, RegisterStanding

__all__ = ["retention_facts"]


def retention_facts(
    household: Household,
    measure: Measure,
    path: str,
    on: date,
    kept: MonitoringRecord,
) -> RetentionFacts:
    """Work out the facts by which a measure of a household is kept.

    Args:
        household: The household.
        measure: The measure.
        path: Its place among the measures, as in ``measures[0]``.
        on: The day of assessment.
        kept: What monitoring keeps of the household.
    """
    answers = Answers()
    say_standing(answers, household, kept)
    poor = answers.values["standing"] is RegisterStanding.POOR
    stable = False if poor else kept.stably_exited
    answers.say("stably_exited", stable, "monitoring.stably_exited")
    watched = _monitored(kept, on)
    answers.say("monitored", watched, "monitoring.identified_on")
    gone = False if watched is False else _eliminated(kept, on)
    answers.say("risk_eliminated", gone, "monitoring.risk_eliminated")
    answers.say("measure_kind", measure.kind)
    answers.say("contract_running", _running(measure, on), f"{path}.ends")
    return answers.facts(RetentionFacts, measure.id)


def _monitored(kept: MonitoringRecord, on: date) -> bool | None:
    """Tell whether the household was taken into monitoring by a day."""
    if kept.identified_on is not None:
        return kept.identified_on <= on
    return True if kept.category is not None else None


def _eliminated(kept: MonitoringRecord, on: date) -> bool | None:
    """Tell whether the risk was declared eliminated by a day."""
    if kept.eliminated_on is not None:
        return kept.eliminated_on <= on
    return kept.risk_eliminated


def _running(measure: Measure, on: date) -> bool | None:
    """Tell whether a measure has begun and not ended by a day."""
    if measure.starts is not None and measure.starts > on:
        return False
    last = measure.ends
    if last is None and measure.starts is not None and measure.term_months:
        last = term_last_day(measure.starts, months=measure.term_months)
    return None if last is None else on <= last
