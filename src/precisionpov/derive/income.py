"""The income of a household in the window of a law: sums, and what leaves them open.

Two ways lead to the sums. :func:`income_sums` is what judgements call: one lean loop
over receipts that are exact and dated. :func:`income_parts` takes everything apart,
for explanations and for records that are less plain; the loop calls it where it must.
Both give the same sums.
"""

from typing import NamedTuple

from precisionpov.derive.accounts import is_complete, rigid_expenses, sums_of
from precisionpov.derive.annual import plain_year
from precisionpov.derive.bounds import Bounds, total
from precisionpov.derive.income_parts import income_parts
from precisionpov.derive.membership import counted_on, refuse_unborn
from precisionpov.derive.weighing import Circumstances, Rate, rates_of, weigh
from precisionpov.errors import RecordError
from precisionpov.money import per_head
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.quantity import Range, narrow
from precisionpov.records.accounts import AnnualIncome, Receipt
from precisionpov.records.household import Household

__all__ = ["IncomeSums", "income_sums", "member_count", "plainly", "rounded"]

Amount = int | Range | None
"""An amount in fen: exact, within bounds, or unknown."""


class IncomeSums(NamedTuple):
    """What rules ask about the income of a household; amounts in fen.

    Attributes:
        net_income: Net income in the window; rounded by head where the policy does.
        members: Who counts on the window's last day.
        lasting_income: Net income less what comes only once.
        rigid_expenses: Own rigid expenses in the window.
    """

    net_income: Amount
    members: int | Range
    lasting_income: Amount
    rigid_expenses: Amount


def member_count(household: Household, law: Law) -> int | Range:
    """Count the members on the last day of the window, within bounds if need be.

    Raises:
        RecordError: Someone is born after the day of assessment, or nobody counts.
    """
    last, on = law.window.last, law.on
    low = high = 0
    for person in household.members:
        counted = counted_on(person, last)
        if counted is not False:
            high += 1
            low += counted is True
        elif person.born is not None and person.born > on:
            refuse_unborn(household, on)
    if high == 0:
        problem = f"nobody counts as a member on {last}, the window's last day"
        raise RecordError.at("members", problem)
    return low if low == high else Range(max(low, 1), high) if high > 1 else 1


def income_sums(household: Household, law: Law) -> IncomeSums:
    """Work out what rules ask about the income of a household.

    Raises:
        RecordError: Someone is born after the day of assessment, or nobody counts.
        NotInForceError: Nothing is said of a kind of receipt on that day.
    """
    members = member_count(household, law)
    plain = _plain_sum(household, law)
    if plain is None:
        parts = income_parts(household, law)
        net, lasting = parts.net, parts.lasting
    else:
        net, lasting = plain
    return IncomeSums(
        rounded(narrow(*net), members, law),
        members,
        rounded(narrow(*lasting), members, law),
        rigid_expenses(household, law.window),
    )


def _plain_sum(household: Household, law: Law) -> tuple[Bounds, Bounds] | None:
    """Give net and lasting income by receipts alone; None where that does not do."""
    window = law.window
    yearly = sums_of(household, window) if household.annual_incomes else None
    if yearly is not None:
        return None if household.receipts else _plain_year(household, law, yearly[1])
    first, last = window.first, window.last
    rates = law.kept(rates_of)
    exact = once = 0
    found = False
    loose: list[Receipt] = []
    for receipt in household.receipts:
        on = receipt.on
        if on is not None:
            if not first <= on <= last:
                continue
            found = True
        rate = rates[receipt.kind]
        if rate.treatment is Treatment.EXCLUDED:
            continue
        added = None if on is None else _exactly(receipt, rate)
        if added is None:
            loose.append(receipt)
        else:
            exact += added
            if rate.one_off:
                once += added
    if not is_complete(household, window, found=found):
        return None
    return _with_loose(household, law, loose, exact, exact - once)


def _plain_year(
    household: Household, law: Law, income: AnnualIncome
) -> tuple[Bounds, Bounds] | None:
    """Give net and lasting income by exact sums alone; None where that does not do."""
    plain = plain_year(income, law)
    if plain is None or not is_complete(household, law.window, found=True):
        return None
    net, once = plain
    return (net, net), (net - once, net)


def _exactly(receipt: Receipt, rate: Rate) -> int | None:
    """Give what a dated receipt adds; None where that needs a closer look."""
    amount = receipt.amount
    if (
        isinstance(amount, Range)
        or receipt.person is not None
        or rate.treatment is not Treatment.COUNTED
    ):
        return None
    if not rate.operating:
        return amount
    cost = receipt.cost
    return None if cost is None or isinstance(cost, Range) else amount - cost


def plainly(receipt: Receipt, law: Law) -> bool:
    """Tell whether a receipt adds an exact amount, or none, by itself."""
    if receipt.on is not None and not law.window.holds(receipt.on):
        return True
    rate = law.kept(rates_of)[receipt.kind]
    if rate.treatment is Treatment.EXCLUDED:
        return True
    return receipt.on is not None and _exactly(receipt, rate) is not None


def _with_loose(
    household: Household, law: Law, loose: list[Receipt], exact: int, lasting: int
) -> tuple[Bounds, Bounds]:
    """Add receipts that need a closer look to exact sums."""
    if not loose:
        return (exact, exact), (lasting, lasting)
    around = Circumstances.of(household, law)
    pieces = [weigh(receipt, around) for receipt in loose]
    return (
        _shifted(total(piece.net for piece in pieces), exact),
        _shifted(total(piece.net for piece in pieces if not piece.one_off), lasting),
    )


def _shifted(bounds: Bounds, by: int) -> Bounds:
    """Add an exact amount to bounds."""
    low, high = bounds
    return None if low is None else low + by, None if high is None else high + by


def rounded(amount: Amount, members: int | Range, law: Law) -> Amount:
    """Round by head to the fen where the policy does so before it compares (IN-3)."""
    if law.policy.choices.rounding == "exact" or isinstance(members, Range):
        return amount
    if isinstance(amount, Range):
        low, high = (
            None if one is None else per_head(one, members) * members
            for one in (amount.low, amount.high)
        )
        return narrow(low, high)
    return None if amount is None else per_head(amount, members) * members
