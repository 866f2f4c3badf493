"""How many households a helper takes, and how often it visits: figures of places.

There is no national figure. A place takes a rule and its numbers::

    NATIONAL.place(
        "my_county",
        en="My county",
        zh="本县",
        rules=[VISITS],
        numbers=[TOWN_VISITS],
    )

References:
    Local rules on pairing and visits (R-10, R-20, R-22).

Checked with:
    The rulebook's rows R-10 and R-22.

Limitations:
    Each source was read as a page, not as the document; the years are those of the
    page.
"""

from precisionpov.facts.plan_people import (
    LOAD_WORDS,
    HelperLoadFacts,
    VisitFacts,
    longest_gap,
)
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY, TOWN_PLAN
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Document
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.assistance import Rank

__all__ = [
    "FENGSHAN_LOAD",
    "FENGSHAN_LOADS",
    "TOWN_VISITS",
    "VISITS",
    "load_limits",
    "most_days_between_visits",
]

most_days_between_visits: Parameter = Parameter(
    "most_days_between_visits",
    "the longest time between visits",
    "走访最长间隔",
    Unit.DAY,
)
"""The longest time without a visit to a household, days (R-22)."""

_FENGSHAN = Document(
    key="fengshan_2016",
    en="Households that cadres of each rank help, Fengshan county, Guangxi, 2016",
    zh="凤山县干部结对帮扶贫困户户数安排",
    issuer="Fengshan county, as the press reported",
).article("households by rank", "按职级分户数")
_WEEKLY = TOWN_PLAN.article("a visit a week", "每周至少走访一次")

VISITS: Timeline[Rule] = Timeline(
    "plan_people_visits",
    [
        Dated(
            Rule(
                "plan_people_visits",
                VisitFacts,
                (
                    Criterion(
                        "visited_often_enough",
                        longest_gap <= most_days_between_visits,
                        _WEEKLY,
                        "The household was never without a visit for too long.",
                        "该户走访间隔未超过规定天数。",
                    ),
                ),
                en="Is the household visited often enough?",
                zh="走访频次是否达到要求？",
            ),
            FIRST_DAY,
            LAST_DAY,
            _WEEKLY,
        )
    ],
)
"""The rule about visits; a place adds the number of days."""

TOWN_VISITS: Timeline[int] = Timeline(
    most_days_between_visits.name, [Dated[int].years(7, 2014, 2020, _WEEKLY)]
)
"""A visit a week, as a town asks for (R-22, T-004-07)."""


def _limit(rank: Rank) -> Parameter:
    """Give the parameter for how many households a helper of a rank has at most."""
    return Parameter(
        f"most_households_{rank.value}",
        f"the most households of a {rank.en}",
        f"{rank.zh}帮扶户数上限",
        Unit.HOUSEHOLD,
    )


def load_limits(
    limits: dict[Rank, int], cite: Citation
) -> tuple[Timeline[Rule], tuple[Timeline[int], ...]]:
    """Make a place's rule about how many households a helper takes, by rank (R-20).

    Args:
        limits: For each rank the most households; at least one rank.
        cite: Where the place says so.

    Returns:
        The rule and its numbers, for :meth:`Policy.place`.

    Raises:
        PolicyError: No rank is named.
    """
    criteria = tuple(
        Criterion(
            f"load_{rank.value}",
            LOAD_WORDS[rank] <= _limit(rank),
            cite,
            f"As {rank.en}, the helper has no more households than allowed.",
            f"{rank.zh}帮扶户数不超过上限。",
        )
        for rank in limits
    )
    rule = Rule(
        "plan_people_load",
        HelperLoadFacts,
        criteria,
        en="Has the helper no more households than one can help?",
        zh="帮扶人帮扶户数是否适度？",
    )
    numbers = tuple(
        Timeline(_limit(rank).name, [Dated(number, FIRST_DAY, LAST_DAY, cite)])
        for rank, number in limits.items()
    )
    line = Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)])
    return line, numbers


FENGSHAN_LOAD, FENGSHAN_LOADS = load_limits(
    {
        Rank.DIVISION_CHIEF: 8,
        Rank.DEPUTY_DIVISION_CHIEF: 7,
        Rank.SECTION_CHIEF: 6,
        Rank.DEPUTY_SECTION_CHIEF: 5,
        Rank.ORDINARY_CADRE: 4,
    },
    _FENGSHAN,
)
"""The scale of a county's own cadres: 8, 7, 6, 5, 4 by rank (R-10)."""
