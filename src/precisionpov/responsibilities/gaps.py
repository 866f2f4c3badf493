"""Who is missing: kinds of mutual help, technicians, parts in financing."""

from precisionpov.derive.answers import require
from precisionpov.records.dossiers import FinanceRole
from precisionpov.records.helping import HelperKind, MutualHelp
from precisionpov.records.plan import Plan

__all__ = [
    "missing_finance_roles",
    "missing_mutual_help",
    "technicians_by_village",
]


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
