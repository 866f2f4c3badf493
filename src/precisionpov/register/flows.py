"""Stock and flow of a register: what was there, came, went, and is there."""

from collections.abc import Iterable

import attrs

from precisionpov.derive.register_moves import Home
from precisionpov.derive.register_pairs import POOR, Stock
from precisionpov.derive.register_replay import Flow
from precisionpov.reasoning.document import Language, Table
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.register import EventKind, RegisterEntry, RegisterState

__all__ = ["StockFlow", "StockKind", "Unexplained", "flow_table", "stock_flows"]

Unexplained = tuple[RegisterEntry | None, Home, frozenset[str], frozenset[str]]
"""A household as it is and as the events leave it, and who is too many or too few."""


class StockKind(Term):
    """What is counted."""

    HOUSEHOLDS = "households", "households in the register", "在册户数"
    PEOPLE = "people", "people in the register", "在册人数"
    POOR_HOUSEHOLDS = (
        "poor_households",
        "households registered or returned",
        "贫困户数（含返贫）",
    )
    POOR_PEOPLE = (
        "poor_people",
        "people registered or returned",
        "贫困人口（含返贫）",
    )


@attrs.frozen(kw_only=True)
class StockFlow:
    """One count of a register from one day to another.

    ``opening + came - went + appeared - vanished = closing``, always: what no event
    explains is told, and not left out.

    Attributes:
        kind: What is counted.
        opening: How many there were.
        came: How many came, event by event.
        went: How many went, event by event.
        appeared: How many came without an event.
        vanished: How many went without one.
        closing: How many there are.
    """

    kind: StockKind
    opening: int
    came: tuple[tuple[EventKind, int], ...]
    went: tuple[tuple[EventKind, int], ...]
    appeared: int
    vanished: int
    closing: int

    @property
    def expected(self) -> int:
        """How many there should be by the events."""
        came = sum(number for _, number in self.came)
        return self.opening + came - sum(number for _, number in self.went)

    @property
    def explained(self) -> bool:
        """Whether events explain all that came and went."""
        return not (self.appeared or self.vanished)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "kind": self.kind.value,
            "opening": self.opening,
            "came": {kind.value: number for kind, number in self.came},
            "went": {kind.value: number for kind, number in self.went},
            "appeared": self.appeared,
            "vanished": self.vanished,
            "closing": self.closing,
        }


def stock_flows(
    opening: Stock,
    closing: Stock,
    flows: tuple[Flow, Flow],
    unexplained: Iterable[Unexplained],
) -> tuple[StockFlow, ...]:
    """Make the four counts.

    Args:
        opening: What was there, by state.
        closing: What is there, by state.
        flows: What came and what went, by event.
        unexplained: The households with what no event explains.
    """
    more, less = [0] * 4, [0] * 4
    for one in unexplained:
        for place, (appeared, vanished) in enumerate(_unexplained(*one)):
            more[place] += appeared
            less[place] += vanished
    first, last = _counts(opening), _counts(closing)
    came, went = flows
    return tuple(
        StockFlow(
            kind=kind,
            opening=first[place],
            came=_at(came, place),
            went=_at(went, place),
            appeared=more[place],
            vanished=less[place],
            closing=last[place],
        )
        for place, kind in enumerate(StockKind)
    )


def _at(flow: Flow, place: int) -> tuple[tuple[EventKind, int], ...]:
    """Give one of the counts by event, in the order of the list of events."""
    return tuple(
        (kind, flow[kind][place])
        for kind in EventKind
        if kind in flow and flow[kind][place]
    )


def _counts(stock: Stock) -> tuple[int, int, int, int]:
    """Sum a stock up: all, and those that are poor."""
    poor = [stock[one] for one in POOR if one in stock]
    return (
        sum(homes for homes, _ in stock.values()),
        sum(people for _, people in stock.values()),
        sum(homes for homes, _ in poor),
        sum(people for _, people in poor),
    )


def _unexplained(
    entry: RegisterEntry | None, home: Home, more: frozenset[str], less: frozenset[str]
) -> tuple[tuple[int, int], ...]:
    """Give what came and went without an event, for each of the counts."""
    there = entry is not None
    now = entry is not None and _poor(entry.state)
    then = home.present and _poor(home.state)
    kept = len(home.people - less)
    people = (len(more), len(less))
    if now == then:
        poor = people if now else (0, 0)
    else:
        poor = (kept + len(more), 0) if now else (0, kept + len(less))
    return (
        (int(there and not home.present), int(home.present and not there)),
        people,
        (int(now and not then), int(then and not now)),
        poor,
    )


def _poor(state: RegisterState | Truth | None) -> bool:
    """Tell whether a household is counted as poor."""
    return state in POOR


def flow_table(flows: Iterable[StockFlow], language: Language = "en") -> Table:
    """Draw the counts: what was there, came, went, and is there."""
    zh = language == "zh"
    head = (
        ("口径", "期初", "增加", "减少", "无事件增加", "无事件减少", "期末")
        if zh
        else (
            "count",
            "before",
            "came",
            "went",
            "came without an event",
            "went without an event",
            "after",
        )
    )
    return Table(
        head,
        [
            (
                one.kind.label(language),
                f"{one.opening:,}",
                _parts(one.came, language),
                _parts(one.went, language),
                f"{one.appeared:,}",
                f"{one.vanished:,}",
                f"{one.closing:,}",
            )
            for one in flows
        ],
    )


def _parts(parts: Iterable[tuple[EventKind, int]], language: Language) -> str:
    """Name what came or went, event by event."""
    joint = "、" if language == "zh" else ", "
    gap = "" if language == "zh" else " "
    named = [f"{kind.label(language)}{gap}{number:,}" for kind, number in parts]
    return joint.join(named) or "0"
