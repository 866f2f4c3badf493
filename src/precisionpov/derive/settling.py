"""Which places in the record would settle what is open about income."""

from collections.abc import Iterator

from precisionpov.derive.accounts import expense_paths, is_complete, sums_of
from precisionpov.derive.bounds import NOTHING
from precisionpov.derive.income import IncomeSums, plainly
from precisionpov.derive.income_parts import INCOMPLETE, income_parts, unrecorded
from precisionpov.derive.labour import labour_paths
from precisionpov.derive.membership import counted_on
from precisionpov.derive.weighing import (
    Circumstances,
    ItemTreatment,
    Placed,
    Rate,
    rates_of,
    weigh,
)
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.quantity import is_exact
from precisionpov.records.accounts import Receipt
from precisionpov.records.household import Household

__all__ = ["income_paths", "member_paths", "settling"]

Paths = tuple[str, ...]


def income_paths(
    household: Household, law: Law, sums: IncomeSums
) -> tuple[tuple[str, Paths], ...]:
    """Give the places that would settle each income fact that is not exact.

    Each comes with the name of its fact, as in ``("net_income", ("receipts",))``.
    """
    found: list[tuple[str, Paths]] = []
    if not (is_exact(sums.net_income) and is_exact(sums.lasting_income)):
        pieces = _open_pieces(household, law)
        net = [path for one in pieces for path in settling(household, law, one)]
        lasting = [
            f"{one.path.rpartition('.')[0]}.items"
            for one in pieces
            if one.path != INCOMPLETE
            and one.piece.one_off is None
            and one.piece.net != NOTHING
        ]
        if not is_exact(sums.net_income):
            found.append(("net_income", tuple(dict.fromkeys(net))))
        if not is_exact(sums.lasting_income):
            found.append(("lasting_income", tuple(dict.fromkeys((*net, *lasting)))))
    if not is_exact(sums.members):
        found.append(("members", member_paths(household, law)))
    if not is_exact(sums.rigid_expenses):
        found.append(("rigid_expenses", expense_paths(household, law.window)))
    return tuple(found)


def _open_pieces(household: Household, law: Law) -> tuple[Placed, ...]:
    """Give the pieces of income that may be open."""
    if household.annual_incomes and sums_of(household, law.window):
        return income_parts(household, law).pieces
    around = Circumstances.of(household, law)
    pieces = [
        Placed(f"receipts[{index}]", weigh(receipt, around), receipt)
        for index, receipt in enumerate(household.receipts)
        if not plainly(receipt, law)
    ]
    found = any(one.on and law.window.holds(one.on) for one in household.receipts)
    if not is_complete(household, law.window, found=found):
        pieces.append(Placed(INCOMPLETE, unrecorded(1)))
    return tuple(pieces)


def member_paths(household: Household, law: Law) -> Paths:
    """Give the places that would settle who counts on the window's last day."""
    return tuple(
        f"members[{index}].status_since"
        for index, person in enumerate(household.members)
        if counted_on(person, law.window.last) is None
    )


def settling(household: Household, law: Law, placed: Placed) -> Iterator[str]:
    """Give the places that would settle what one piece adds to net income."""
    path, piece, receipt = placed
    low, high = piece.net
    if low is not None and low == high:
        return
    if receipt is not None:
        yield from _about_receipt(household, law, path, receipt)
    elif path == INCOMPLETE:
        yield from ("receipts", path)
    elif piece.treatment is ItemTreatment.IN_DOUBT:
        yield f"{path.rpartition('.')[0]}.items"
    else:
        yield path


def _about_receipt(
    household: Household, law: Law, path: str, receipt: Receipt
) -> Iterator[str]:
    """Give the places that would settle what one receipt adds."""
    rate = law.kept(rates_of)[receipt.kind]
    if receipt.on is None and path.startswith("receipts"):
        yield f"{path}.on"
    if not is_exact(receipt.amount):
        yield f"{path}.amount"
    if _cost_open(receipt, rate):
        yield f"{path}.cost"
    if rate.treatment is Treatment.UNSETTLED:
        yield f"{path}.kind"
    elif rate.treatment is Treatment.COUNTED_A_B_WITHOUT_LABOUR:
        if household.dibao_class is None:
            yield "dibao_class"
        yield from labour_paths(household, law)
    for index, person in enumerate(household.members):
        gone = not person.status.counted and person.status_since is None
        if gone and person.id == receipt.person:
            yield f"members[{index}].status_since"


def _cost_open(receipt: Receipt, rate: Rate) -> bool:
    """Tell whether the cost of a receipt is open."""
    if not rate.operating:
        return False
    if receipt.cost is None:
        return rate.ratio is None
    return not is_exact(receipt.cost)
