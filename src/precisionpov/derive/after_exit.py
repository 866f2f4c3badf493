"""From the record of a village or a county to what it keeps after its exit."""

from precisionpov.derive.answers import Answers
from precisionpov.facts.after_exit import CountyAfterExitFacts, VillageAfterExitFacts
from precisionpov.records.county import County
from precisionpov.records.removal import Removal
from precisionpov.records.village import Village

__all__ = ["county_after_exit_facts", "village_after_exit_facts"]


def village_after_exit_facts(village: Village) -> VillageAfterExitFacts:
    """Work out what a village keeps after its exit.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    return _answers(village).facts(VillageAfterExitFacts, village.id)


def county_after_exit_facts(county: County) -> CountyAfterExitFacts:
    """Work out what a county keeps after its exit.

    Raises:
        RecordError: An amount is out of all bounds.
    """
    return _answers(county).facts(CountyAfterExitFacts, county.id)


def _answers(place: Village | County) -> Answers:
    """Put down whether it has exited, what it lost, and its funds."""
    answers, removed = Answers(), place.removed
    for name in ("exited", "assistance_funds", "assistance_funds_at_exit"):
        answers.say(name, getattr(place, name), name)
    for one in Removal:
        lost = None if removed is None else one in removed
        answers.say(f"{one.value}_removed", lost, "removed")
    return answers
