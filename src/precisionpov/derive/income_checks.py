"""From the accounts of a household to the facts by which they are checked."""

from collections.abc import Iterable

from precisionpov.dates import age_on
from precisionpov.derive.bounds import Bounds, bounds_of, perhaps, total
from precisionpov.derive.income import IncomeSums
from precisionpov.derive.income_parts import IncomeParts
from precisionpov.derive.labour import working_ages
from precisionpov.derive.membership import counted_members
from precisionpov.derive.weighing import ItemTreatment, Placed
from precisionpov.facts.income import IncomeFacts
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.records.cause import ExitStatus
from precisionpov.records.household import Household
from precisionpov.records.person import Labour, Person
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = ["income_check_facts"]

Kind = ReceiptKind

_EARNED = frozenset({Component.WAGE, Component.OPERATING})
_UNABLE = frozenset({Labour.LOST, Labour.NONE})
_ELSEWHERE = frozenset({ItemTreatment.OUTSIDE_WINDOW, ItemTreatment.HELD_ELSEWHERE})


def income_check_facts(
    household: Household, law: Law, sums: IncomeSums, parts: IncomeParts
) -> IncomeFacts:
    """Work out the facts by which the accounts of a household are checked.

    Raises:
        NotInForceError: The policy has no working age on that day.
    """
    wage, operating = parts.parts[0], parts.parts[1]
    smallest = _smallest_earning(household, law, parts)
    return IncomeFacts(
        subject=household.id,
        net_income=sums.net_income,
        members=sums.members,
        wage_income=narrow(*wage.gross),
        operating_income=narrow(*operating.gross),
        operating_cost=narrow(*operating.cost),
        dibao_money=_money(parts, Kind.DIBAO),
        tekun_money=_money(parts, Kind.TEKUN_SUPPORT),
        pension_money=_money(parts, Kind.BASIC_PENSION, Kind.OTHER_PENSION),
        family_planning_money=_money(parts, Kind.FAMILY_PLANNING_AWARD),
        ecological_money=_money(parts, Kind.ECOLOGICAL_COMPENSATION),
        smallest_earning=smallest,
        has_earnings=smallest is not None,
        income_recorded=sums.net_income is not None,
        member_works=_member_works(household, law),
        unable_member_works_away=_unable_works_away(household, law),
        has_converted_land=_has_converted_land(household),
        has_exited=_has_exited(household),
    )


def _money(parts: IncomeParts, *kinds: Kind) -> int | Range | None:
    """Add up what was received of some kinds of transfers, counted or not."""
    return narrow(*total(_of_kinds(parts.pieces, kinds)))


def _of_kinds(pieces: Iterable[Placed], kinds: tuple[Kind, ...]) -> Iterable[Bounds]:
    """Give the amounts of some kinds of transfers; what a sum hides may be one."""
    for _, piece, receipt in pieces:
        if piece.treatment in _ELSEWHERE:
            continue
        if receipt is None:
            if piece.part == 3:
                yield perhaps(piece.gross)
        elif receipt.kind in kinds:
            amount = bounds_of(receipt.amount)
            undated = piece.treatment is ItemTreatment.UNDATED
            yield perhaps(amount) if undated else amount


def _smallest_earning(household: Household, law: Law, parts: IncomeParts) -> int | None:
    """Give the smallest exact amount of wages or production above zero."""
    amounts = [
        receipt.amount
        for _, piece, receipt in parts.pieces
        if receipt is not None
        and receipt.kind.component in _EARNED
        and piece.treatment is not ItemTreatment.OUTSIDE_WINDOW
    ]
    for income in household.annual_incomes:
        if income.window != law.window:
            continue
        amounts += [one for one in (income.wage, income.operating) if one is not None]
    exact = [one for one in amounts if not isinstance(one, Range) and one > 0]
    return min(exact, default=None)


def _either(*known: bool | None) -> bool | None:
    """Say whether any holds; None where that is open."""
    if True in known:
        return True
    return None if None in known else False


def _member_works(household: Household, law: Law) -> bool | None:
    """Tell whether some member works for pay; children need not say."""
    return _either(
        *(
            _works(person, law)
            for _, person, _ in counted_members(household, law.window.last)
        )
    )


def _works(person: Person, law: Law) -> bool | None:
    """Tell whether someone works for pay."""
    away = None if person.months_away is None else person.months_away > 0
    works = _either(away, person.works_locally)
    if works is None and person.born is not None:
        age = age_on(person.born, law.window.last)
        if age < law.kept(working_ages).start:
            return False
    return works


def _unable_works_away(household: Household, law: Law) -> bool | None:
    """Tell whether some member without the ability to work works away."""
    answers: list[bool | None] = []
    for _, person, _ in counted_members(household, law.window.last):
        unable = None if person.labour is None else person.labour in _UNABLE
        away = None if person.months_away is None else person.months_away > 0
        if unable is False or away is False:
            answers.append(False)
        else:
            answers.append(None if unable is None or away is None else True)
    return _either(*answers)


def _has_converted_land(household: Household) -> bool | None:
    """Tell whether farmland was converted to forest or grass."""
    land = household.land
    return None if land is None or land.converted is None else land.converted > 0


def _has_exited(household: Household) -> bool | None:
    """Tell whether the household has exited from poverty."""
    status = household.exit_status
    exited = (ExitStatus.NEWLY_EXITED, ExitStatus.EXITED)
    return None if status is None else status in exited
