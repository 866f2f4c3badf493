"""What facts about villages and counties are worked out with: bases, shares, growth.

A base that is not known, is zero, or contradicts what it is the base of, can be
anything from one: so no share of it is settled that would not be settled anyway.
"""

from collections.abc import Sequence

from precisionpov.derive.answers import Answers
from precisionpov.facts.places import MOST_PEOPLE, MOST_SHARE, PARTS
from precisionpov.reasoning.quantity import Range, highest, lowest, narrow
from precisionpov.records.coverage import Coverage, Service, covered

__all__ = [
    "ANYTHING",
    "contradicted",
    "growth_of",
    "over",
    "reach_fits",
    "say_base",
    "say_populations",
    "say_shares",
    "share_of",
]

ANYTHING = Range(1, MOST_PEOPLE)
"""A population of which nothing is known."""


def contradicted(part: int | None, whole: int | None) -> bool:
    """Tell whether a part is recorded to be more than the whole."""
    return part is not None and whole is not None and part > whole


def say_base(
    answers: Answers, fact: str, base: int | None, part: int | None, *places: str
) -> None:
    """Put down a population that a share is of; what cannot be is anything.

    Args:
        answers: Where to put it.
        fact: The name of the fact.
        base: The population recorded.
        part: The people who are a part of it.
        places: Where the base, then the part, is recorded.
    """
    if not base:
        answers.say(fact, ANYTHING, places[0])
    elif contradicted(part, base):
        answers.say(fact, ANYTHING, *places)
    else:
        answers.say(fact, base)


def say_populations(
    answers: Answers, poor: int | None, rural: int | None, everyone: int | None
) -> None:
    """Put down whether poor people and populations can be as they are recorded."""
    known = [one for one in (rural, everyone) if one is not None]
    names = ("rural_population", "population")
    zero = False if 0 in known else True if known else None
    answers.say("population_recorded", zero, *names)
    if any(contradicted(poor, one) for one in known):
        answers.say("poor_within_population", value=False)
    elif poor is None or not known:
        answers.say("poor_within_population", None, "registered_people", *names)
    else:
        answers.say("poor_within_population", value=True)


def say_shares(
    answers: Answers,
    coverage: Sequence[Coverage],
    facts: Sequence[tuple[str, Service]],
) -> None:
    """Put down how far services reach, rounded down to a hundredth of a percent.

    Where nobody is due a service, all of them have it. More reached than there are
    cannot be, and nothing is known.
    """
    for fact, service in facts:
        one = covered(coverage, service)
        if one is None:
            answers.say(fact, None, "coverage")
            continue
        place = f"coverage[{coverage.index(one)}]"
        if one.reached is None or one.among is None or one.reached > one.among:
            answers.say(fact, None, f"{place}.reached", f"{place}.among")
        else:
            answers.say(fact, share_of(one.reached, one.among, PARTS))


def share_of(part: int, whole: int, of_none: int) -> int:
    """Give a share, rounded down to a hundredth of a percent.

    Args:
        part: The part.
        whole: The whole.
        of_none: The share where there is nobody.
    """
    return part * PARTS // whole if whole else of_none


def reach_fits(pairs: Sequence[tuple[int | None, int | None]]) -> bool | None:
    """Tell whether nowhere more are reached than there are; None where untold."""
    if any(contradicted(part, whole) for part, whole in pairs):
        return False
    return None if any(None in pair for pair in pairs) else True


def over(amount: int | Range | None, average: int | Range | None) -> int | Range | None:
    """Give an amount as a share of an average, rounded down; an average is not zero."""
    low, high = lowest(amount), highest(amount)
    bottom, top = lowest(average), highest(average)
    return narrow(
        None if low is None or not top else _capped(low * PARTS // top),
        None if high is None or not bottom else _capped(high * PARTS // bottom),
    )


def growth_of(
    before: int | Range | None, now: int | Range | None
) -> int | Range | None:
    """Give the growth from one year to the next, rounded down; not from zero."""
    ratio = over(now, before)
    low, high = lowest(ratio), highest(ratio)
    return narrow(
        None if low is None else low - PARTS, None if high is None else high - PARTS
    )


def _capped(share: int) -> int:
    """Keep a share to the largest that is told apart."""
    return min(share, MOST_SHARE)
