"""Who answers for the four practicalities, level by level (P-1, T-004-24)."""

from collections.abc import Sequence
from fractions import Fraction

import attrs

from precisionpov.derive.answers import require
from precisionpov.errors import RecordError
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import HelperKind, MutualHelp
from precisionpov.records.funding import Level
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import Practicality

__all__ = [
    "PracticalityCheck",
    "check_practicalities",
    "coverage",
    "missing_mutual_help",
    "technicians_by_village",
]


@attrs.frozen(kw_only=True)
class PracticalityCheck:
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
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "check_practicalities")
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


def missing_mutual_help(plan: Plan) -> tuple[MutualHelp, ...]:
    """Give those of the "four ones" of mutual help that no pairing is (T-001-12).

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "missing_mutual_help")
    there = {one.help for one in plan.pairings}
    return tuple(one for one in MutualHelp if one not in there)


def technicians_by_village(plan: Plan) -> dict[str, int]:
    """Count the technicians paired with each village of a plan (T-001-15).

    A technician paired with a household counts for its village; each counts once.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "technicians_by_village")
    homes = {one.id: one.village for one in plan.households}
    skilled = {one.id for one in plan.helpers if one.kind is HelperKind.TECHNICIAN}
    there: dict[str, set[str]] = {one.id: set() for one in plan.villages}
    for one in plan.pairings:
        village = one.village or homes.get(one.household or "")
        if one.helper in skilled and village in there:
            there[village].add(one.helper)
    return {village: len(helpers) for village, helpers in there.items()}


def coverage(reached: int, whole: int) -> Fraction:
    """Give how many are reached for each one there is, exact (T-001-11, T-003-11).

    It is a share where one reaches one, as a team a village; it may be above one,
    as cadres a team.

    Args:
        reached: How many are reached, or sent.
        whole: How many there are, at least one.

    Raises:
        RecordError: There is none, or fewer than none are reached.
    """
    if whole < 1:
        raise RecordError.at("whole", "a share needs one or more")
    if reached < 0:
        raise RecordError.at("reached", "is zero or more")
    return Fraction(reached, whole)
