"""The monitoring rules of the nation, and of a place with a line of its own."""

from collections.abc import Iterable
from datetime import date

import attrs

from precisionpov.errors import PolicyError
from precisionpov.policy.elimination import (
    ELIMINATION_NUMBERS,
    POLICY_RETAINED,
    elimination_spans,
)
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.monitoring import range_spans, sudden_spans
from precisionpov.policy.monitoring_documents import ANHUI_2020
from precisionpov.policy.monitoring_lines import (
    NATIONAL_MONITORING_LINE,
    monitoring_line,
)
from precisionpov.policy.monitoring_risks import (
    FIRST_DAY,
    LAST_DAY,
    drop_percent,
    surge_percent,
)
from precisionpov.policy.policy import Law, Policy, law_of, require_policy
from precisionpov.policy.returns import HOUSEHOLD_RETURN
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation
from precisionpov.reasoning.timeline import Dated, Timeline

__all__ = [
    "MONITORING_NUMBERS",
    "MONITORING_RULES",
    "monitoring_law",
    "monitoring_place",
]

WINDOW_2020: Timeline[WindowKind] = Timeline(
    "income_window",
    [
        Dated(
            WindowKind.TWELVE_FULL_MONTHS,
            FIRST_DAY,
            date(2020, 12, 31),
            ANHUI_2020.article("twelve months before", "识别月份之前的12个整月"),
        )
    ],
)
"""The window of monitoring in 2020, when other acts used another (IN-42)."""


def _rules(
    days: list[tuple[date, date]], *, surge: bool, drop: bool
) -> tuple[Timeline[Rule], ...]:
    """Give the rules for the days that have a line."""
    return (
        Timeline("monitoring_range", range_spans(days, surge=surge, drop=drop)),
        Timeline("monitoring_sudden", sudden_spans(surge=surge, drop=drop)),
        Timeline("risk_elimination", elimination_spans(days)),
    )


MONITORING_RULES: tuple[Timeline[Rule], ...] = (
    *_rules([(FIRST_DAY, date(2021, 12, 31))], surge=False, drop=False),
    POLICY_RETAINED,
    HOUSEHOLD_RETURN,
)
"""The national rules, for the days on which the nation's base line is told."""

MONITORING_NUMBERS: tuple[Timeline[int], ...] = (
    NATIONAL_MONITORING_LINE,
    *ELIMINATION_NUMBERS,
)
"""Their numbers."""


def monitoring_place(  # noqa: PLR0913 - what a place decides
    base: Policy,
    place_id: str,
    *,
    en: str,
    zh: str,
    lines: Iterable[Dated[int]],
    surge: tuple[int, Citation] | None = None,
    drop: tuple[int, Citation] | None = None,
    **chosen: str,
) -> Policy:
    """Make the policy of a place that has a monitoring line of its own.

    Its rules of range and of elimination hold for the days of its lines only.

    Args:
        base: The policy to start from.
        place_id: A short stable name of the place.
        en: The place, in English.
        zh: The place, in Chinese.
        lines: Its lines, as from
            :func:`~precisionpov.fixed_line` or one of its
            sisters.
        surge: From how many percent of the income of the year before rigid expenses
            have risen sharply, with the source; None leaves it to what the county
            found.
        drop: From how many percent net income has fallen sharply, with the source;
            None leaves it to what the county found.
        chosen: Its options where sources disagree, such as
            ``monitoring="income_and_risk"``.

    Raises:
        PolicyError: No line is given, one has no last day, two hold on one day, or a
            threshold is not at least 1 percent, or comes without its source.
        TypeError: ``base`` is no policy.
    """
    require_policy(base)
    line = Timeline(monitoring_line.name, lines)
    days = [(one.since, one.until) for one in line.spans if one.until is not None]
    if not days or len(days) < len(line.spans):
        msg = f"{place_id}: give at least one monitoring line, each with its last day"
        raise PolicyError(msg)
    numbers = [line]
    for parameter, given in ((surge_percent, surge), (drop_percent, drop)):
        if given is not None:
            percent, cite = _with_source(place_id, given)
            if percent < 1:
                msg = f"{place_id}: {parameter.name} is at least 1 percent"
                raise PolicyError(msg)
            span = Dated(percent, FIRST_DAY, LAST_DAY, cite)
            numbers.append(Timeline(parameter.name, [span]))
    rules = _rules(days, surge=surge is not None, drop=drop is not None)
    made = base.place(place_id, en=en, zh=zh, rules=rules, numbers=numbers)
    return made.choosing(**chosen)


def _with_source(place_id: str, given: object) -> tuple[int, Citation]:
    """Take a threshold with its source apart."""
    match given:
        case (int(percent), Citation() as cite):
            return percent, cite
        case _:
            msg = f"{place_id}: a threshold is a pair, (percent, citation)"
            raise PolicyError(msg)


def monitoring_law(policy: Policy, on: date) -> Law:
    """Give what is in force on a day, with the window of income of monitoring.

    From 2021 on that is the window of every act; in 2020 it is monitoring's own.

    Raises:
        NotInForceError: No window of income is known for that day.
    """
    law = law_of(policy, on)
    own = WINDOW_2020.spans[0].holds(on, policy.choices.options)
    return law.kept(_with_own_window) if own else law


def _with_own_window(law: Law) -> Law:
    """Give the same law with the twelve full months before."""
    return Law(attrs.evolve(law.policy, windows=WINDOW_2020), law.on)
