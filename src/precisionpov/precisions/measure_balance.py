"""Whether a plan both develops and serves: the two factors (T-001-05, AT-5)."""

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.measure_kinds import Nature
from precisionpov.records.plan import Plan

__all__ = ["MeasureBalance", "measure_balance"]


@attrs.frozen(kw_only=True)
class MeasureBalance(Explained):
    """How the help of a plan is split by its nature.

    Attributes:
        counts: For each nature how many measures and projects are of it.
        open: How many are of no known nature.
    """

    counts: tuple[tuple[Nature, int], ...]
    open: int

    @property
    def missing(self) -> tuple[Nature, ...]:
        """The natures that nothing in the plan is of."""
        return tuple(nature for nature, number in self.counts if not number)

    @property
    def verdict(self) -> Truth:
        """Tell whether development, services and the safety net are all there.

        Help of no known nature leaves it open.
        """
        if not self.missing:
            return Truth.YES
        return Truth.UNKNOWN if self.open else Truth.NO

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            ("Development, safety net, services", "开发、保障与公共服务"),
            (
                ("all there", "是否齐备", self.verdict),
                *((one.en, one.zh, number) for one, number in self.counts),
                ("of no known nature", "性质不明", self.open),
                ("missing", "缺少", self.missing),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "verdict": self.verdict.value,
            "counts": {nature.value: number for nature, number in self.counts},
            "open": self.open,
            "missing": [nature.value for nature in self.missing],
        }


def measure_balance(plan: Plan) -> MeasureBalance:
    """Split the measures and projects of a plan into development, net and services.

    Work has to pay, and schools and clinics have to be there: with one of them alone
    poverty stays (T-001-05). Who cannot work is carried.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "measure_balance")
    given: list[Measure | Project] = [*plan.measures, *plan.projects]
    natures = [None if one.kind is None else one.kind.nature for one in given]
    return MeasureBalance(
        counts=tuple((nature, natures.count(nature)) for nature in Nature),
        open=natures.count(None),
    )
