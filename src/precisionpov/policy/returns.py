"""Return to poverty of a household that had exited, to the end of 2020 (RT-1, RT-2).

It is the mirror of exit: income below the line, or a guarantee that is missing. The
steps are those of a new entry, and the year of the earlier exit is kept. From 2021 on
nobody is registered as poor again: monitoring takes its place.
"""

from datetime import date

from precisionpov.facts.household import net_income_per_head
from precisionpov.facts.monitoring import MonitoringFacts, standing
from precisionpov.policy.exit_reviews import on_the_line
from precisionpov.policy.guarantees import GUARANTEES, Guarantees
from precisionpov.policy.monitoring_documents import RETURN_HANDBOOK
from precisionpov.policy.numbers import exit_line
from precisionpov.policy.register_practice import SNAPSHOT_OLD
from precisionpov.reasoning.expression import AnyOf, Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.monitoring import RegisterStanding

__all__ = ["HOUSEHOLD_RETURN"]

FIRST_DAY = date(2016, 4, 28)
"""The day of the Exit Opinions: before it nobody had exited by a rule."""

_RETURN = RETURN_HANDBOOK.article(
    "return to poverty", "返贫", confidence=Confidence.MEDIUM, note="read in outline"
)
_EXITED = Criterion(
    "exited",
    standing.is_(RegisterStanding.EXITED),
    _RETURN,
    "The household was registered as poor and has exited.",
    "属于脱贫户。",
)
_BELOW = Criterion(
    "income",
    net_income_per_head < exit_line,
    _RETURN,
    "Net income per head is below the line of exit.",
    "人均纯收入低于脱贫收入标准。",
)


def _rule(guarantees: Guarantees) -> Rule:
    """Write the rule for some years."""
    lost = (_BELOW, *(one.lacking() for one in guarantees.all))
    return Rule(
        "household_return",
        MonitoringFacts,
        (_EXITED, *lost),
        en="Has the household returned to poverty?",
        zh="该户是否返贫？",
        when=_EXITED & AnyOf(lost),
        notes=(on_the_line(exit_line), SNAPSHOT_OLD),
    )


HOUSEHOLD_RETURN: Timeline[Rule] = Timeline(
    "household_return",
    [
        Dated(
            _rule(guarantees),
            max(guarantees.since, FIRST_DAY),
            guarantees.until,
            _RETURN,
        )
        for guarantees in GUARANTEES
    ],
)
"""Whether a household that had exited has returned, through the years."""
