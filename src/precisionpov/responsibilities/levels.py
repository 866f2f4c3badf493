"""Who helps, at the three levels of a town's table (T-004-24, R-10)."""

from collections.abc import Iterator
from datetime import date

import attrs

from precisionpov.dates import require_dates
from precisionpov.derive.answering import any_of
from precisionpov.derive.answers import require
from precisionpov.derive.figures_page import figures_page
from precisionpov.derive.staying import lasts
from precisionpov.reasoning.document import Explained, Language, Page
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.helping import Pairing, Rank
from precisionpov.records.plan import Plan

__all__ = ["HelpLevel", "LevelCoverage", "responsibility_table"]


class HelpLevel(Term):
    """The three levels of a town's table of who helps (T-004-24)."""

    TOWNSHIPS = "townships", "county leaders help townships", "县领导挂乡镇"
    VILLAGES = "villages", "departments help villages", "部门包村"
    HOUSEHOLDS = "households", "helpers help households", "党员干部帮户"


@attrs.frozen(kw_only=True)
class LevelCoverage(Explained):
    """How far one of the three levels of help is covered.

    Attributes:
        level: Which of the three.
        covered: The ids of those who have a helper of the level; sorted.
        missing: The ids of those who have none; sorted.
        unclear: Those whose helper may be of the level: its rank or unit is not
            known; sorted.
    """

    level: HelpLevel
    covered: tuple[str, ...]
    missing: tuple[str, ...]
    unclear: tuple[str, ...]

    @property
    def verdict(self) -> Truth:
        """Yes where all are covered; no where one has nobody; else unknown.

        Where there is nobody to help it is unknown as well.
        """
        if self.missing:
            return Truth.NO
        return Truth.UNKNOWN if self.unclear or not self.covered else Truth.YES

    def page(self, language: Language = "en") -> Page:
        """Give the figures as a page."""
        return figures_page(
            (self.level.en, self.level.zh),
            (
                ("all covered", "是否全覆盖", self.verdict),
                ("covered", "已覆盖", len(self.covered)),
                ("missing", "未覆盖", self.missing),
                ("not clear", "不明", self.unclear),
            ),
            language,
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "level": self.level.value,
            "verdict": self.verdict.value,
            "covered": list(self.covered),
            "missing": list(self.missing),
            "unclear": list(self.unclear),
        }


_LEADERS = frozenset({Rank.PROVINCIAL_LEADER, Rank.CITY_LEADER, Rank.COUNTY_LEADER})


def responsibility_table(plan: Plan, *, on: date) -> tuple[LevelCoverage, ...]:
    """Tell whether help covers all three levels in full (T-004-24, R-10).

    Each township that a village names has a leader of the county or above, each
    village with registered households a helper of some unit, and each household a
    helper. Pairings that have ended do not count.

    Args:
        plan: The plan.
        on: The day.

    Raises:
        RecordError: ``on`` is no calendar day.
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "responsibility_table")
    require_dates(on=on)
    helpers = {one.id: one for one in plan.helpers}
    homes = {one.village for one in plan.households}

    def leads(pairing: Pairing) -> bool | None:
        helper = helpers.get(pairing.helper)
        rank = None if helper is None else helper.rank
        return None if rank is None else rank in _LEADERS

    def is_of_unit(pairing: Pairing) -> bool | None:
        helper = helpers.get(pairing.helper)
        return True if helper is not None and helper.unit is not None else None

    found: dict[HelpLevel, dict[str, set[bool | None]]] = {
        HelpLevel.TOWNSHIPS: {
            one.township: set() for one in plan.villages if one.township is not None
        },
        HelpLevel.VILLAGES: {
            one.id: set()
            for one in plan.villages
            if one.registered_households or one.id in homes
        },
        HelpLevel.HOUSEHOLDS: {one.id: set() for one in plan.households},
    }
    for one in plan.pairings:
        if lasts(one, on):
            for level, helped, answer in (
                (HelpLevel.TOWNSHIPS, one.township, leads(one)),
                (HelpLevel.VILLAGES, one.village, is_of_unit(one)),
                (HelpLevel.HOUSEHOLDS, one.household, True),
            ):
                if helped in found[level]:
                    found[level][helped].add(answer)
    return tuple(_coverage_of(level, answers) for level, answers in found.items())


def _coverage_of(
    level: HelpLevel, answers: dict[str, set[bool | None]]
) -> LevelCoverage:
    """Sort those of a level by whether somebody helps them."""

    def those(held: bool | None) -> Iterator[str]:  # noqa: FBT001 - one of three
        return (name for name, found in answers.items() if any_of(found) is held)

    return LevelCoverage(
        level=level,
        covered=tuple(sorted(those(True))),  # noqa: FBT003
        missing=tuple(sorted(those(False))),  # noqa: FBT003
        unclear=tuple(sorted(those(None))),
    )
