"""Places: policies made from another, as the author of a place makes them."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.policy.choices import CHOICES
from precisionpov.policy.disqualifiers import (
    DISQUALIFIERS,
    DisqualifierList,
    exclusions,
    reviews,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence, Document
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.strategies.departing import (
    Departures,
    Options,
    departing,
    departures,
    made,
)

__all__ = ["policies"]

MADE_UP = Document(
    key="made_up", en="Made up for a test", zh="测试用文件", issuer="a test"
).article(confidence=Confidence.MEDIUM)
"""What a drawn place cites."""

SINCE, UNTIL = date(2014, 4, 2), date(2020, 12, 31)
IDENTIFICATION = "household_identification"

STABLE_LINE = Timeline("stable_line", (Dated(400_000, SINCE, UNTIL, MADE_UP),))
"""The caller's own number, which the nation has not."""


def policies(
    base: Policy = NATIONAL,
    *,
    choices: bool = True,
    numbers: bool = True,
    disqualifiers: bool = True,
) -> SearchStrategy[Policy]:
    """Draw policies of made-up places.

    A place may choose otherwise where sources disagree, move a number by one unit,
    and add what disqualifies. Examples shrink towards a place that changes nothing.

    Args:
        base: What places are made from.
        choices: Whether they choose other options.
        numbers: Whether they move numbers.
        disqualifiers: Whether they add disqualifiers.
    """
    return _policies(base, choices, numbers, disqualifiers)


@lru_cache(maxsize=16)
def _policies(
    base: Policy,
    choices: bool,  # noqa: FBT001 - a key of the cache
    numbers: bool,  # noqa: FBT001
    disqualifiers: bool,  # noqa: FBT001
) -> SearchStrategy[Policy]:
    options = {
        one.name: tuple(
            option
            for option in one.options
            if option != getattr(base.choices, one.name)
        )
        for one in CHOICES
    }
    nudges: Options = {line.name: (1, -1) for line in base.numbers}
    lists: Options = {one.code: ("exclude", "review") for one in DISQUALIFIERS}

    def place(drawn: tuple[Departures, Departures, Departures]) -> Policy:
        chosen, nudged, listed = drawn
        return _place(
            base,
            dict(departing(options, chosen)),
            dict(departing(nudges, nudged)),
            dict(departing(lists, listed)),
        )

    parts = st.tuples(
        departures(options if choices else {}),
        departures(nudges if numbers else {}),
        departures(lists if disqualifiers else {}),
    )
    return made(parts, place)


def _place(
    base: Policy,
    chosen: dict[str, Any],
    nudged: dict[str, Any],
    listed: dict[str, object],
) -> Policy:
    numbers = [
        _nudged(line, nudged[line.name]) for line in base.numbers if line.name in nudged
    ]
    changes = [f"{name}={option}" for name, option in chosen.items()]
    changes += [f"{line.name} {nudged[line.name]:+d}" for line in numbers]
    changes += [f"{what} {code}" for code, what in listed.items()]
    return base.place(
        "made_up",
        en=f"A made-up place ({', '.join(changes) or 'no change'})",
        zh="虚构地区",
        rules=_rules(base, listed),
        numbers=(*numbers, STABLE_LINE),
        **chosen,
    )


def _nudged(line: Timeline[int], step: int) -> Timeline[int]:
    return Timeline(
        line.name,
        [attrs.evolve(one, value=max(0, one.value + step)) for one in line.spans],
    )


def _rules(base: Policy, listed: dict[str, object]) -> Iterator[Timeline[Rule]]:
    if not listed:
        return
    named = DisqualifierList(
        id="made_up",
        en="Made up for a test",
        zh="测试用清单",
        since=SINCE.year,
        until=UNTIL.year,
        cite=MADE_UP,
        exclude=tuple(code for code, what in listed.items() if what == "exclude"),
        review=tuple(code for code, what in listed.items() if what == "review"),
    )
    yield base.amended(
        IDENTIFICATION,
        *exclusions(named),
        notes=reviews(named),
        since=SINCE,
        until=UNTIL,
        cite=MADE_UP,
    )
