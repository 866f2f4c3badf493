"""From a register to facts about how its households are made up (ID-40 to ID-42)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from precisionpov.dates import age_on
from precisionpov.derive.register_pairs import POOR, Pairs, counted_ids, people_twice
from precisionpov.reasoning.tally import Row
from precisionpov.records.person import MemberStatus
from precisionpov.records.register import PersonIds, Register, RegisterEntry
from precisionpov.records.register_entry import EntryDetails

__all__ = ["form_rows", "new_form_rows"]

NOTHING = EntryDetails()
AWAY = MemberStatus.WORKING_AWAY
Origin = tuple[bool | None, bool | None, bool | None]
"""Split off; from a household that is not poor; merged."""


def form_rows(register: Register, on: date) -> Iterator[Row]:
    """Give each household of one register; where it came from is not known."""
    entries = {one.id: one for one in register.entries}
    alone = register.person_ids is PersonIds.HOUSEHOLD
    shared = {} if alone else people_twice(entries)
    homes = {home for several in shared.values() for home in several}
    for key in sorted(entries):
        # An id that means something in its household says nothing of others.
        twice = None if alone else key in homes
        yield key, _values(entries[key], (None, None, None), on, shared=twice)


def new_form_rows(
    pairs: Pairs, keys: Sequence[str], on: date, *, within: bool
) -> Iterator[Row]:
    """Give households of the second of two registers, with where they came from.

    Args:
        pairs: The two registers.
        keys: The ids of the households.
        on: The day on which ages are counted.
        within: The id of a person means something only within a household.
    """
    homes = {home for several in pairs.twice[1].values() for home in several}
    was: dict[str, str] = {}
    apart = (*pairs.changed, *pairs.gone) if keys and not within else ()
    for key in apart:
        was |= dict.fromkeys(pairs.left[key], key)
    for key in keys:
        entry = pairs.after.get(key)
        if entry is not None:
            origin = (None, None, None) if within else _origin(entry, was, pairs)
            twice = None if within else key in homes
            yield key, _values(entry, origin, on, shared=twice)


def _origin(entry: RegisterEntry, was: Mapping[str, str], pairs: Pairs) -> Origin:
    """Tell out of which households a household came."""
    people = counted_ids(entry)
    came = {was[one] for one in people if one in was}
    new = entry.id not in pairs.before
    others = came - {entry.id}
    if not (new and len(came) == 1 and all(one in was for one in people)):
        ends = any(one not in pairs.after for one in others)
        return False, False, len(came) > 1 and (new or ends)
    (origin,) = came
    if origin not in pairs.after:
        return False, False, False
    state = pairs.before[origin].state
    return True, None if state is None else state not in POOR, False


def _values(
    entry: RegisterEntry, origin: Origin, on: date, *, shared: bool | None
) -> tuple[bool | int | None, ...]:
    """Give the facts of one household (``HouseholdFormFacts``)."""
    home = entry.household
    counted = [one for one in home.members if one.status.counted]
    born = [one.born for one in counted if one.born is not None and one.born <= on]
    known = counted and len(born) == len(counted)
    holdings, details = home.holdings, entry.details or NOTHING
    return (
        *origin,
        min(age_on(day, on) for day in born) if known else None,
        not counted,
        bool(counted) and all(one.status is AWAY for one in counted),
        None if holdings is None else holdings.hukou_only_shell,
        None if holdings is None else holdings.not_resident,
        None if holdings is None else holdings.suspicious_split,
        len(counted) < len(home.members),
        shared,
        details.shares_dwelling,
        details.children_assets,
        details.children_house,
    )
