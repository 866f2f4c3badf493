"""Income and labour until their own modules are there: receipts alone, roughly."""

from precisionpov.derive.answers import Answers
from precisionpov.derive.membership import head_count
from precisionpov.policy.policy import Law
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.quantity import Range, add, narrow, negate
from precisionpov.records.household import Household


def say_income(answers: Answers, household: Household, law: Law) -> None:
    """Put down income and members."""
    total: int | Range | None = 0
    found = False
    for one in household.receipts:
        if one.on is None or not law.window.holds(one.on):
            continue
        found = True
        if law.treatment(one.kind).value is Treatment.COUNTED:
            total = add(total, one.amount, negate(one.cost or 0))
    for year in household.annual_incomes:
        if year.window == law.window and not found:
            found = True
            total = add(
                year.wage, year.operating, year.property, year.transfer,
                negate(year.operating_cost),
            )
    low, high = head_count(household, law.window.last)
    answers.say("net_income", total if found else None, "receipts")
    answers.say("members", narrow(low, high), "members")
    answers.values.setdefault("lasting_income", total if found else None)
    answers.values.setdefault("rigid_expenses", None)


def say_has_labour(answers: Answers, household: Household, law: Law) -> None:
    """Put down nothing yet."""
    answers.say("has_labour", None, "members")
