"""Who answers for what, level by level, and who helps (P-1, T-004-24, R-10)."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

import attrs

from precisionpov.derive.answering import any_of
from precisionpov.derive.answers import require
from precisionpov.derive.staying import lasts
from precisionpov.errors import RecordError
from precisionpov.reasoning.term import Term
from precisionpov.reasoning.truth import Truth
from precisionpov.records.dossiers import FinanceRole
from precisionpov.records.funding import Level
from precisionpov.records.helping import HelperKind, MutualHelp, Pairing, Rank
from precisionpov.records.plan import Plan
from precisionpov.records.taxonomies import Practicality

__all__ = [
    "HelpLevel",
    "LevelCoverage",
    "PracticalityCheck",
    "check_practicalities",
    "coverage",
    "missing_finance_roles",
    "missing_mutual_help",
    "responsibility_table",
    "technicians_by_village",
]


class HelpLevel(Term):
    """The three levels of a town's table of who helps (T-004-24)."""

    TOWNSHIPS = "townships", "county leaders help townships", "县领导挂乡镇"
    VILLAGES = "villages", "departments help villages", "部门包村"
    HOUSEHOLDS = "households", "helpers help households", "党员干部帮户"


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


@attrs.frozen(kw_only=True)
class LevelCoverage:
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
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "responsibility_table")
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


def missing_finance_roles(plan: Plan) -> dict[str, tuple[FinanceRole, ...]]:
    """Give the parts that nobody has in the financing of projects (T-001-13).

    Government, bank, firm and farmers are linked in one. Projects of which nothing
    is recorded are left out; an entry without a body fills no part.

    Raises:
        TypeError: ``plan`` is no plan.
    """
    require(plan, Plan, "missing_finance_roles")
    there: dict[str, set[FinanceRole]] = {}
    for one in plan.financing:
        roles = there.setdefault(one.project, set())
        if one.body is not None:
            roles.add(one.role)
    return {
        project: tuple(role for role in FinanceRole if role not in roles)
        for project, roles in there.items()
    }


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
