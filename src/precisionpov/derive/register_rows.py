"""From two registers and the events between them to facts, subject by subject."""

from collections.abc import Iterable, Iterator

from precisionpov.derive.register_moves import ABOUT_PEOPLE, Home, Step
from precisionpov.derive.register_pairs import Pairs, counted_ids
from precisionpov.derive.register_replay import Played
from precisionpov.reasoning.tally import Row
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterEntry

__all__ = ["Differences", "differences", "entry_rows", "event_rows", "person_rows"]

NAMING = frozenset((EventKind.SPLIT, EventKind.MERGE))
NOBODY = frozenset[str]()
ALL_TOLD = (NOBODY, NOBODY)
ABSENT = Home(None, frozenset(), None, present=False)

Differences = dict[str, tuple[frozenset[str], frozenset[str]]]
"""By household, who counts there and no event says so, and who should and does not."""


def touched(pairs: Pairs, played: Played) -> list[str]:
    """Give the households about which there is anything to say, sorted."""
    apart = {*pairs.changed, *pairs.gone, *pairs.new, *pairs.repeated}
    apart.update(key for key in played.homes if _stands(key, pairs, played))
    return sorted(apart)


def _stands(key: str, pairs: Pairs, played: Played) -> bool:
    """Tell whether a household stands anywhere."""
    return key in pairs.before or key in pairs.after or played.homes[key].present


def reached(key: str, pairs: Pairs, played: Played) -> Home:
    """Give a household as the events leave it."""
    home = played.homes.get(key)
    if home is not None:
        return home
    entry = pairs.before.get(key)
    if entry is None:
        return ABSENT
    state = entry.state or Truth.UNKNOWN
    people = pairs.left.get(key) or counted_ids(entry)
    return Home(state, people, entry.village, present=True)


def differences(pairs: Pairs, played: Played) -> Differences:
    """Hold what the events make of each household against what it is."""
    found: Differences = {}
    for key in touched(pairs, played):
        entry = pairs.after.get(key)
        now = NOBODY if entry is None else pairs.came.get(key) or counted_ids(entry)
        then = reached(key, pairs, played).people
        found[key] = ALL_TOLD if now == then else (now - then, then - now)
    return found


def entry_rows(pairs: Pairs, played: Played, found: Differences) -> Iterator[Row]:
    """Give each household that changed (``RegisterEntryFacts``)."""
    for key in found:
        entry = pairs.after.get(key)
        home = reached(key, pairs, played)
        there = entry is not None
        both = there and home.present
        values = (
            key not in pairs.repeated,
            home.present or not there,
            there or not home.present,
            _state_fits(entry, home) if both else True,
            not any(found[key]) if both else True,
            _village_fits(entry, home) if both else True,
            _since_fits(key, pairs, played),
            key in played.same_year,
        )
        yield key, values


def _state_fits(entry: RegisterEntry | None, home: Home) -> bool | None:
    """Tell whether a household stands where the events lead it."""
    if entry is None or entry.state is None or home.state is Truth.UNKNOWN:
        return None
    return entry.state is home.state


def _village_fits(entry: RegisterEntry | None, home: Home) -> bool | None:
    """Tell whether it is in the village to which the events lead."""
    if entry is None or entry.village is None or home.village is None:
        return None if entry is None or entry.village != home.village else True
    return entry.village == home.village


def _since_fits(key: str, pairs: Pairs, played: Played) -> bool:
    """Tell whether its state began when the events say; what is blank fits."""
    entry, earlier = pairs.after.get(key), pairs.before.get(key)
    if entry is None or entry.since is None:
        return True
    day = played.last.get(key)
    if day is None and earlier is not None and earlier.state is entry.state:
        day = earlier.since
    return day is None or day == entry.since


def event_rows(steps: Iterable[Step]) -> Iterator[Row]:
    """Give each event (``RegisterEventFacts``)."""
    for step in steps:
        event = step.event
        values = (
            step.known,
            step.others_known,
            bool(event.others) or event.kind not in NAMING,
            bool(event.people) or event.kind not in ABOUT_PEOPLE,
            step.people_known,
            step.timely,
            step.in_order,
            step.change.known(),
            step.once,
        )
        yield step.name, values


def person_rows(
    pairs: Pairs, played: Played, found: Differences, *, within: bool
) -> Iterator[Row]:
    """Give each person who moved, or stands wrong (``RegisterPersonFacts``).

    Args:
        pairs: The two registers.
        played: What the events make of the first.
        found: What they do not explain.
        within: The id of a person means something only within a household.
    """
    people: dict[str, list[bool]] = {}
    for key in sorted({*found, *played.moved}):
        more, less = found.get(key, (frozenset(), frozenset()))
        for one in sorted({*more, *less, *played.moved.get(key, ())}):
            row = people.setdefault(f"{key}/{one}" if within else one, [True] * 3)
            row[1] &= one not in more
            row[2] &= one not in less
    for side in pairs.twice:
        for one in side:
            people.setdefault(one, [True] * 3)[0] = False
    for name, row in people.items():
        yield name, tuple(row)
