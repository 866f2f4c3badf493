"""How many households a helper takes, and how often it visits: figures of places.

There is no national figure. A place gives its own in one line::

    limits = helper_limits(cite, days_between_visits=7, households=8)
    NATIONAL.place("my_county", en="My county", zh="本县", **limits)

References:
    Local rules on pairing and visits (R-10, R-20, R-22).

Checked with:
    The rulebook's rows R-10 and R-22.

Limitations:
    Each source was read as a page, not as the document; the years are those of the
    page.
"""

from typing import TypedDict

from precisionpov.errors import PolicyError
from precisionpov.facts.plan_helping import (
    LOAD_WORDS,
    AverageLoadFacts,
    HelperLoadFacts,
    HouseholdStayFacts,
    VisitFacts,
    average_load,
    help_ended,
    load,
    longest_gap,
    still_poor,
)
from precisionpov.facts.plan_people import (
    TeamStayFacts,
    poor_remain,
    team_left,
)
from precisionpov.policy.precisions.documents import FIRST_DAY, LAST_DAY, TOWN_PLAN
from precisionpov.policy.precisions.money_documents import DOUBLE_LINK_2012
from precisionpov.reasoning.expression import Criterion, Parameter
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Document
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.unit import Unit
from precisionpov.records.assistance import Rank

__all__ = [
    "FENGSHAN_CITY_LOAD",
    "FENGSHAN_CITY_LOADS",
    "FENGSHAN_LOAD",
    "FENGSHAN_LOADS",
    "STAYS",
    "TOWN_VISITS",
    "VISITS",
    "PlaceParts",
    "helper_limits",
    "load_limits",
    "most_days_between_visits",
    "most_households",
]


class PlaceParts(TypedDict):
    """Rules and numbers for :meth:`precisionpov.Policy.place`, given with ``**``."""

    rules: tuple[Timeline[Rule], ...]
    numbers: tuple[Timeline[int], ...]


most_days_between_visits: Parameter = Parameter(
    "most_days_between_visits",
    "the longest time between visits",
    "走访最长间隔",
    Unit.DAY,
)
"""The longest time without a visit to a household, days (R-22)."""

most_households: Parameter = Parameter(
    "most_households", "the most households of a helper", "帮扶户数上限", Unit.HOUSEHOLD
)
"""The most households of a helper, whatever the rank (R-20)."""

_FENGSHAN = Document(
    key="fengshan_2016",
    en="Households that cadres of each rank help, Fengshan county, Guangxi, 2016",
    zh="凤山县干部结对帮扶贫困户户数安排",
    issuer="Fengshan county, as the press reported",
).article("households by rank", "按职级分户数")
_WEEKLY = TOWN_PLAN.article("a visit a week", "每周至少走访一次")
_STAYS = TOWN_PLAN.article("no exit, the team does not leave", "不脱贫、队伍不撤")
_LINKED = DOUBLE_LINK_2012.article("not out of poverty, not unlinked", "不脱贫、不脱钩")


def _line(rule: Rule, cite: Citation) -> Timeline[Rule]:
    """Put a rule in force for the years of plans."""
    return Timeline(rule.id, [Dated(rule, FIRST_DAY, LAST_DAY, cite)])


def _visits(cite: Citation) -> Timeline[Rule]:
    """Make the rule about visits."""
    rule = Rule(
        "plan_people_visits",
        VisitFacts,
        (
            Criterion(
                "visited_often_enough",
                longest_gap <= most_days_between_visits,
                cite,
                "The household was never without a visit for too long.",
                "该户走访间隔未超过规定天数。",
            ),
        ),
        en="Is the household visited often enough?",
        zh="走访频次是否达到要求？",
    )
    return _line(rule, cite)


def _stays(team: Citation, helper: Citation) -> tuple[Timeline[Rule], ...]:
    """Make the rules that help stays until the exit: the team's, the helper's."""
    household = Rule(
        "plan_people_stay",
        HouseholdStayFacts,
        (
            Criterion(
                "helper_stays",
                ~(still_poor & help_ended),
                helper,
                "As long as the household has not exited, a helper stands by it.",
                "该户未脱贫，帮扶责任人不脱钩。",
            ),
        ),
        en="Does help stay until the household has exited?",
        zh="该户脱贫之前帮扶是否不断？",
    )
    village = Rule(
        "plan_people_team_stay",
        TeamStayFacts,
        (
            Criterion(
                "team_stays",
                ~(poor_remain & team_left),
                team,
                "As long as households there have not exited, the team stays.",
                "该村尚有未脱贫户，驻村工作队不撤离。",
            ),
        ),
        en="Does the team stay until the village has exited?",
        zh="该村脱贫之前工作队是否不撤？",
    )
    return _line(household, helper), _line(village, team)


VISITS: Timeline[Rule] = _visits(_WEEKLY)
"""The rule about visits; a place adds the number of days."""

STAYS: tuple[Timeline[Rule], ...] = _stays(_STAYS, _LINKED)
"""No exit, no leaving: a town asks it of teams, Gansu of helpers (R-11, R-22)."""

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
    numbers = tuple(
        _number(_limit(rank), number, cite) for rank, number in limits.items()
    )
    return _load_rule(criteria, cite), numbers


def _number(parameter: Parameter, number: int, cite: Citation) -> Timeline[int]:
    """Put a number in force for the years of plans."""
    return Timeline(parameter.name, [Dated(number, FIRST_DAY, LAST_DAY, cite)])


def _load_rule(criteria: tuple[Criterion, ...], cite: Citation) -> Timeline[Rule]:
    """Make the rule about how many households a helper takes."""
    rule = Rule(
        "plan_people_load",
        HelperLoadFacts,
        criteria,
        en="Has the helper no more households than one can help?",
        zh="帮扶人帮扶户数是否适度？",
    )
    return _line(rule, cite)


def helper_limits(
    cite: Citation,
    *,
    days_between_visits: int | None = None,
    households: int | None = None,
    until_exit: bool = False,
) -> PlaceParts:
    """Make what a place asks of helpers, whatever their rank (R-20, R-22).

    Args:
        cite: Where the place says so.
        days_between_visits: The most days between two visits to a household.
        households: The most households of a helper, and of helpers on average.
        until_exit: Neither helper nor team leaves before the exit.

    Returns:
        The rules and numbers, for :meth:`Policy.place` with ``**``.

    Raises:
        PolicyError: Nothing is asked.
    """
    rules: list[Timeline[Rule]] = []
    numbers: list[Timeline[int]] = []
    if days_between_visits is not None:
        rules.append(_visits(cite))
        numbers.append(_number(most_days_between_visits, days_between_visits, cite))
    if households is not None:
        each = Criterion(
            "load",
            load <= most_households,
            cite,
            "The helper has no more households than allowed.",
            "帮扶户数不超过上限。",
        )
        rules += [_load_rule((each,), cite), _average(cite)]
        numbers.append(_number(most_households, households, cite))
    if until_exit:
        rules += _stays(cite, cite)
    if not rules:
        msg = "helper_limits: give days_between_visits, households or until_exit"
        raise PolicyError(msg)
    return {"rules": tuple(rules), "numbers": tuple(numbers)}


def _average(cite: Citation) -> Timeline[Rule]:
    """Make the rule about how many households there are for each helper."""
    rule = Rule(
        "plan_people_average",
        AverageLoadFacts,
        (
            Criterion(
                "average_load",
                average_load <= most_households,
                cite,
                "On average, a helper has no more households than allowed.",
                "帮扶人平均帮扶户数不超过上限。",
            ),
        ),
        en="Are there helpers enough for the households of the plan?",
        zh="帮扶人数是否与帮扶户数相称？",
    )
    return _line(rule, cite)


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

FENGSHAN_CITY_LOAD, FENGSHAN_CITY_LOADS = load_limits(
    {
        Rank.DIVISION_CHIEF: 5,
        Rank.DEPUTY_DIVISION_CHIEF: 4,
        Rank.SECTION_CHIEF: 3,
        Rank.DEPUTY_SECTION_CHIEF: 2,
        Rank.ORDINARY_CADRE: 1,
    },
    _FENGSHAN,
)
"""The scale of the city's cadres who help there: 5, 4, 3, 2, 1 by rank (R-10)."""
