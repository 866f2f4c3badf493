"""Is a township's register accurate enough, by the numbers of a place (ID-24)?"""

from datetime import date

from precisionpov.derive.answers import Answers
from precisionpov.derive.places import ANYTHING
from precisionpov.errors import RecordError
from precisionpov.facts.accuracy import AccuracyFacts
from precisionpov.facts.evaluation import PARTS
from precisionpov.policy.policy import Policy, law_of
from precisionpov.reasoning.decide import Decision, decide

__all__ = ["assess_accuracy"]


def assess_accuracy(  # noqa: PLR0913 - two shares, each of two counts
    township: str,
    *,
    rightly_identified: int | None,
    households_checked: int | None,
    faultless_entries: int | None,
    entries_audited: int | None,
    on: date,
    policy: Policy,
) -> Decision:
    """Judge whether a township's register is accurate enough, by the rule of a place.

    There is no national number, so the policy has to be that of a place, such as
    ``policies.ZIZHOU``. Nothing checked tells nothing, and more found right than were
    checked cannot be: both are unknown.

    Args:
        township: Its id.
        rightly_identified: Of the households checked, those rightly identified.
        households_checked: How many households were checked.
        faultless_entries: Of the households audited, those whose data have no fault.
        entries_audited: Of how many households the data were audited.
        on: The day of assessment.
        policy: The rules of the place.

    Raises:
        NotInForceError: The place has no such rule on that day.
        RecordError: A number is no count.
        TypeError: ``policy`` is no policy.
    """
    rule = law_of(policy, on).rule("register_accuracy")
    answers = Answers()
    for name, right, base, checked in (
        (
            "rightly_identified",
            rightly_identified,
            "households_checked",
            households_checked,
        ),
        ("faultless_entries", faultless_entries, "entries_audited", entries_audited),
    ):
        for path, count in ((name, right), (base, checked)):
            if count is not None and (type(count) is not int or count < 0):
                raise RecordError.at(path, "a whole number of households, 0 or more")
        if right is None:
            answers.say(name, None, name)
            answers.say(base, checked or ANYTHING, base)
        elif not checked or right > checked:
            answers.say(name, None, name, base)
            answers.say(base, ANYTHING, base, name)
        else:
            answers.say(name, right * PARTS)
            answers.say(base, checked)
    return decide(rule, answers.facts(AccuracyFacts, township))
