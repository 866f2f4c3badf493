"""How dispersed the money of a plan is: many heads, many small projects (F-11)."""

from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page, money
from precisionpov.derive.plan_money import (
    average_project,
    concentration,
    integrated_share,
    sources,
    total,
)
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.records.plan import Plan

__all__ = ["FundDispersion", "fund_dispersion"]


@attrs.frozen(kw_only=True)
class FundDispersion(Explained):
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

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            ("How dispersed the money is", "资金分散程度"),
            (
                ("departments", "来源部门数", self.sources),
                ("funds", "资金笔数", self.funds),
                ("allotted, yuan", "下达资金（元）", money(self.allotted)),
                ("concentration", "集中度", self.concentration),
                ("share integrated", "统筹整合比例", self.integrated_share),
                ("projects", "项目数", self.projects),
                (
                    "average project, yuan",
                    "项目平均投资（元）",
                    money(self.average_project),
                ),
            ),
            language,
        )

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
