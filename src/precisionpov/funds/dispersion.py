"""How dispersed the money of a plan is: many heads, many small projects (F-11)."""

from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.plan_money import (
    average_project,
    concentration,
    integrated_share,
    sources,
    total,
)
from precisionpov.records.plan import Plan

__all__ = ["FundDispersion", "fund_dispersion"]


@attrs.frozen(kw_only=True)
class FundDispersion:
    """How dispersed the money of a plan is (F-11).

    Attributes:
        sources: How many departments give money.
        funds: How many funds there are.
        allotted: What they allot together, fen; None where that of one is not
            exactly known.
        concentration: The sum of the squared shares of the departments
            (Herfindahl index): 1 where all comes from one, 1/n where n give alike.
            None where a share is not known.
        integrated_share: What is integrated at the county, as a share. None where
            that is not known of one.
        projects: How many projects there are.
        average_project: The average cost of a project, fen; None where one is not
            exactly known.
    """

    sources: int
    funds: int
    allotted: int | None
    concentration: Fraction | None
    integrated_share: Fraction | None
    projects: int
    average_project: Fraction | None

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data; fractions as numerator and denominator."""
        return {
            name: list(value.as_integer_ratio())
            if isinstance(value, Fraction)
            else value
            for name, value in attrs.asdict(self).items()
        }


def fund_dispersion(plan: Plan) -> FundDispersion:
    """Measure how dispersed the money of a plan is: many heads, many small projects.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "fund_dispersion")
    return FundDispersion(
        sources=sources(plan),
        funds=len(plan.funds),
        allotted=total(one.allotted for one in plan.funds),
        concentration=concentration(plan),
        integrated_share=integrated_share(plan),
        projects=len(plan.projects),
        average_project=average_project(plan),
    )
