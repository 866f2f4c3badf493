"""From a plan to the facts about each pairing: once, with one, named by both sides."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from precisionpov.derive.answering import any_of
from precisionpov.derive.plan import PlanIndex
from precisionpov.derive.staying import lasts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.tally import Row
from precisionpov.records.helping import HelperKind, MutualHelp, Pairing, PairingSide

__all__ = ["at_most_one", "pairing_rows"]

_Who = tuple[str | None, ...]
_Lists = Mapping[PairingSide, dict[_Who, set[_Who]]]

_FITTING: Mapping[MutualHelp, frozenset[HelperKind]] = {
    MutualHelp.PARTY_MEMBER_POOR_MEMBER: frozenset(
        {HelperKind.PARTY_MEMBER, HelperKind.CADRE}
    ),
    MutualHelp.RICH_HOUSEHOLD_POOR_HOUSEHOLD: frozenset({HelperKind.RICH_HOUSEHOLD}),
    MutualHelp.ASSOCIATION_INDUSTRY: frozenset({HelperKind.ASSOCIATION_HEAD}),
    MutualHelp.ENTREPRENEUR_HOUSEHOLD: frozenset(
        {HelperKind.ENTREPRENEUR, HelperKind.ENTERPRISE}
    ),
}
"""Who helps in each of the "four ones" (T-001-12)."""


def pairing_rows(index: PlanIndex, law: Law) -> Iterator[Row]:
    """Give each pairing (``PairingFacts``)."""
    rows = index.plan.pairings
    lasting = [one for one in rows if lasts(one, law.on)]
    links = {
        (one.county, one.of_county)
        for one in lasting
        if one.county is not None and one.of_county is not None
    }
    helped = Counter(county for county, _ in links)
    main = _main_of_villages(index, law.on)
    units = _units_of_villages(index, law.on)
    repeated = _repeated(rows)
    listed = _listed(lasting)
    for place, one in enumerate(rows):
        helper = index.helpers.get(one.helper)
        kind = None if helper is None else helper.kind
        fits = one.help is None or (
            None if kind is None else kind in _FITTING[one.help]
        )
        values = (
            helper is not None,
            one.household is None or one.household in index.households,
            one.village is None or not index.villages or one.village in index.villages,
            place not in repeated,
            fits,
            one.village is None or main[one.village],
            one.county is None or helped[one.county] <= 1,
            one.of_county is None or one.of_county not in helped,
            one.village is None or units[one.village],
            not lasts(one, law.on) or _named_by_both(one, listed),
        )
        target = one.household or one.village or one.township or one.county
        yield f"{one.helper}/{target}", values


def at_most_one(truths: list[bool | None]) -> bool | None:
    """Tell whether not more than one holds."""
    sure = truths.count(True)
    if sure > 1:
        return False
    return True if sure + truths.count(None) <= 1 else None


def _main_of_villages(index: PlanIndex, on: date) -> Mapping[str, bool | None]:
    """Tell for each village whether not more than one helper is its main one."""
    found: dict[str, bool | None] = {}
    for village, pairings in index.paired_with.items():
        helpers: dict[str, list[bool | None]] = {}
        for one in pairings:
            if lasts(one, on):
                helpers.setdefault(one.helper, []).append(one.main)
        found[village] = at_most_one([any_of(each) for each in helpers.values()])
    return found


def _units_of_villages(index: PlanIndex, on: date) -> Mapping[str, bool | None]:
    """Tell for each village whether no two units of one kind of helper help it."""
    found: dict[str, bool | None] = {}
    for village, pairings in index.paired_with.items():
        units: dict[HelperKind | None, set[tuple[str, bool]]] = {}
        for one in {pair.helper for pair in pairings if lasts(pair, on)}:
            helper = index.helpers.get(one)
            kind, unit = (None, None) if helper is None else (helper.kind, helper.unit)
            if kind is not HelperKind.TECHNICIAN:
                named = (one, False) if unit is None else (unit, True)
                units.setdefault(kind, set()).add(named)
        found[village] = _one_unit(units)
    return found


def _one_unit(
    units: Mapping[HelperKind | None, Collection[tuple[str, bool]]],
) -> bool | None:
    """Tell whether each kind has one unit; a helper whose unit is not known has any.

    Each unit stands with whether it is known; a kind that is not known may be any.
    """
    kinds = {kind: set(some) for kind, some in units.items() if kind is not None}
    if any(sum(known for _, known in some) > 1 for some in kinds.values()):
        return False
    unsure = set(units.get(None, ()))
    possible = [some | unsure for some in kinds.values()] or [unsure]
    return None if any(len(some) > 1 for some in possible) else True


def _repeated(rows: Sequence[Pairing]) -> Collection[int]:
    """Give the places of pairings that join the same two at the same time.

    Each side's list counts for itself. A first day that is not known is long ago.
    """
    ends = [(*_giver(one), *_taker(one), one.listed_by) for one in rows]
    times = Counter(ends)
    same: dict[tuple[str | None, ...], list[tuple[date, date, int]]] = {}
    for place, (one, key) in enumerate(zip(rows, ends, strict=True)):
        if times[key] > 1:
            span = (one.since or date.min, one.until or date.max, place)
            same.setdefault(key, []).append(span)
    found: set[int] = set()
    for spans in same.values():
        spans.sort()
        latest, last = spans[0][1:]
        for since, until, place in spans[1:]:
            if since <= latest:
                found |= {last, place}
            latest, last = max((latest, last), (until, place))
    return found


def _listed(rows: Sequence[Pairing]) -> _Lists:
    """Give what stands in the lists of each side, who keeps it first."""
    found: _Lists = {side: {} for side in PairingSide}
    for one in rows:
        if one.listed_by is not None:
            keeper, other = _sides(one, one.listed_by)
            found[one.listed_by].setdefault(keeper, set()).add(other)
    return found


def _named_by_both(pairing: Pairing, listed: _Lists) -> bool:
    """Tell whether the other side names a pairing too, if it keeps a list."""
    side = pairing.listed_by
    if side is None:
        return True
    keeper, other = _sides(pairing, side)
    (theirs,) = (listed[one].get(other) for one in PairingSide if one is not side)
    return theirs is None or keeper in theirs


def _sides(pairing: Pairing, keeper: PairingSide) -> tuple[_Who, _Who]:
    """Give the side that keeps a list, and the other."""
    giver, taker = _giver(pairing), _taker(pairing)
    return (giver, taker) if keeper is PairingSide.HELPER else (taker, giver)


def _giver(pairing: Pairing) -> _Who:
    """Give who helps: a county where county helps county, else the helper."""
    return (pairing.of_county, None if pairing.of_county else pairing.helper)


def _taker(pairing: Pairing) -> _Who:
    """Give who is helped."""
    return (pairing.household, pairing.village, pairing.township, pairing.county)
