"""Who answers for the four practicalities, level by level (P-1)."""

from collections.abc import Sequence

import attrs

from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.reasoning.truth import Truth
from precisionpov.records.funding import Level
from precisionpov.records.kinds import chosen
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import Practicality

__all__ = ["PracticalityCheck", "check_practicalities"]


@attrs.frozen(kw_only=True)
class PracticalityCheck(Explained):
    """Who answers for one of the four practicalities.

    Attributes:
        practicality: Which of the four.
        bodies: For each level asked about, the bodies that answer; in order.
    """

    practicality: Practicality
    bodies: tuple[tuple[Level, tuple[str, ...]], ...]

    @property
    def missing(self) -> tuple[Level, ...]:
        """The levels at which nobody answers."""
        return tuple(level for level, names in self.bodies if not names)

    @property
    def verdict(self) -> Truth:
        """Yes where somebody answers at every level asked about, else no."""
        return Truth.NO if self.missing else Truth.YES

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            (self.practicality.en, self.practicality.zh),
            (
                ("answered for", "是否落实", self.verdict),
                *((level.en, level.zh, names) for level, names in self.bodies),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "practicality": self.practicality.value,
            "verdict": self.verdict.value,
            "bodies": {level.value: list(names) for level, names in self.bodies},
            "missing": [level.value for level in self.missing],
        }


def check_practicalities(
    plan: Plan, *, levels: Sequence[Level] = (Level.COUNTY,)
) -> tuple[PracticalityCheck, ...]:
    """Tell who answers for each of the four practicalities (P-1).

    An entry without a body answers for nothing.

    Args:
        plan: The plan.
        levels: The levels that are asked about; the county, unless said.

    Raises:
        RecordError: There is no such level.
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "check_practicalities")
    levels = [chosen(Level, one, f"levels[{i}]") for i, one in enumerate(levels)]
    found: dict[tuple[Practicality, Level], dict[str, None]] = {}
    for one in plan.responsibilities:
        if one.body is not None:
            found.setdefault((one.practicality, one.level), {})[one.body] = None
    return tuple(
        PracticalityCheck(
            practicality=one,
            bodies=tuple(
                (level, tuple(sorted(found.get((one, level), ())))) for level in levels
            ),
        )
        for one in Practicality
    )
