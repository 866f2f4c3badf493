"""Figures of a plan that can be held against a published page."""

from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.records.plan import Plan

__all__ = ["PlanFigures", "plan_figures"]


@attrs.frozen(kw_only=True)
class PlanFigures(Explained):
    """What a plan adds up to.

    Attributes:
        households: Its households.
        people: Their members who are counted.
        helpers: Its helpers.
        without_team: Villages of the plan with registered households and without a
            work team, by id (R-3).
        team_without_poor: Villages with a team where nobody is registered, or that
            are not in the plan, by id (T-002-04).
        most_households: The most households that one helper has.
    """

    households: int
    people: int
    helpers: int
    without_team: tuple[str, ...]
    team_without_poor: tuple[str, ...]
    most_households: int

    @property
    def household_size(self) -> Fraction | None:
        """People a household, exact; None without households."""
        return Fraction(self.people, self.households) if self.households else None

    @property
    def households_a_helper(self) -> Fraction | None:
        """Households a helper on average, exact; None without helpers (R-20)."""
        return Fraction(self.households, self.helpers) if self.helpers else None

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            ("Figures of the plan", "计划基本数据"),
            (
                ("households", "户数", self.households),
                ("people", "人数", self.people),
                ("people a household", "户均人口", self.household_size),
                ("helpers", "帮扶人", self.helpers),
                ("households a helper", "人均帮扶户数", self.households_a_helper),
                ("most households of a helper", "最多帮扶户数", self.most_households),
                ("poor and without a team", "有贫困户无工作队的村", self.without_team),
                (
                    "with a team and nobody poor",
                    "有工作队无贫困户的村",
                    self.team_without_poor,
                ),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give the figures as plain JSON data; averages as two whole numbers."""
        size, load = self.household_size, self.households_a_helper
        return {
            "households": self.households,
            "people": self.people,
            "household_size": size and list(size.as_integer_ratio()),
            "helpers": self.helpers,
            "households_a_helper": load and list(load.as_integer_ratio()),
            "most_households": self.most_households,
            "without_team": list(self.without_team),
            "team_without_poor": list(self.team_without_poor),
        }


def plan_figures(plan: Plan) -> PlanFigures:
    """Add up a plan: households, people, helpers, teams.

    Members count as their status says. A village has registered households where its
    profile says so or a household of the plan names it. Pairings of any day count for
    the load of a helper, each household once.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "plan_figures")
    named = {one.village for one in plan.households}
    poor = {
        one.id for one in plan.villages if one.registered_households or one.id in named
    }
    teams = {one.village for one in plan.work_teams}
    paired = {(one.helper, one.household) for one in plan.pairings if one.household}
    loads: dict[str, int] = {}
    for helper, _ in paired:
        loads[helper] = loads.get(helper, 0) + 1
    return PlanFigures(
        households=len(plan.households),
        people=sum(
            member.status.counted for one in plan.households for member in one.members
        ),
        helpers=len(plan.helpers),
        without_team=tuple(sorted(poor - teams)),
        team_without_poor=tuple(sorted(teams - poor)),
        most_households=max(loads.values(), default=0),
    )
