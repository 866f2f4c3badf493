"""From plain numbers that were drawn to a household that a register might hold."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import attrs

from precisionpov.dates import Window, age_on
from precisionpov.derive.income import income_sums
from precisionpov.money import Fen
from precisionpov.policy.policy import Law
from precisionpov.reasoning.quantity import highest, lowest
from precisionpov.records.accounts import AnnualIncome, Expense, ExpenseKind, Receipt
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.household import Household
from precisionpov.records.person import MemberStatus, Person, Relation
from precisionpov.records.receipt_kinds import Component, ReceiptKind
from precisionpov.strategies.departing import (
    Departure,
    Departures,
    Options,
    departing,
    options_of,
)
from precisionpov.strategies.part import make_part, part_options
from precisionpov.strategies.person import RESIDENT, SURE, make_person
from precisionpov.strategies.receipt import Parts, make_receipt
from precisionpov.strategies.usual import PARTS, USUAL_HOUSEHOLD, usual_person

__all__ = ["Assembly", "Balance", "Drawn", "household_options"]

HEAD = "person-1"
YEAR = timedelta(days=365)

BY_HAND = (
    "id",
    "members",
    "receipts",
    "annual_incomes",
    "accounts_complete",
    "expenses",
    "other_causes",
    *PARTS,
)
"""Fields of a household that depart in a way of their own, or not at all."""

Balance = tuple[int, int, bool]
"""A line, how far beside it to be, and whether the income's upper end shall be."""

Drawn = tuple[
    str,
    list[date],
    list[tuple[int, Departure]],
    list[Parts],
    Departures,
    Balance | None,
]
"""Where to start, birthdays, departures of members, receipts, departures, balance."""


def household_options(
    window: Window, on: date, *, unknown: bool, annual: bool
) -> Options:
    """Give in what a household may depart from what is usual.

    A field of a part is named with it, as in ``dwelling.grade``.

    Args:
        window: The window of income.
        on: The day of assessment.
        unknown: Whether something may be unknown.
        annual: Whether the register's yearly sums may stand for receipts.
    """
    nothing = (None,) if unknown else ()
    found = dict(
        options_of(Household, usual=USUAL_HOUSEHOLD, without=BY_HAND, unknown=unknown)
    )
    found["other_causes"] = (
        (CauseOfPoverty.DISASTER,),
        (CauseOfPoverty.SCHOOLING, CauseOfPoverty.LACK_OF_FUNDS),
        *nothing,
    )
    found["village"] = ("v-1", "v-9")
    found["accounts_complete"] = ((window,), *(((), None) if unknown else ()))
    found["expenses"] = tuple(_expenses(window, unknown=unknown))
    new_year = date(on.year, 1, 1)
    for day in ("identified_on", "disaster_on", "returned_on", "as_of"):
        found[day] = (on, new_year, new_year - timedelta(days=1), on - YEAR, *nothing)
    if annual:
        found["annual"] = ("exact", "open") if unknown else ("exact",)
    for part, (cls, usual) in PARTS.items():
        inner = part_options(cls, usual, on, unknown=unknown)
        found[part] = ("usual", *(("nothing",) if unknown else ()))
        found |= {f"{part}.{field}": values for field, values in inner.items()}
    return found


def _expenses(window: Window, *, unknown: bool) -> Iterator[tuple[Expense, ...]]:
    medical, large = ExpenseKind.MEDICAL, Fen(2_000_000)
    yield (Expense(kind=medical, amount=large, on=window.last),)
    yield (
        Expense(kind=medical, amount=Fen(1), on=window.first),
        Expense(kind=ExpenseKind.SCHOOLING, amount=large, on=window.last + YEAR),
    )
    if unknown:
        yield (Expense(kind=ExpenseKind.OTHER, amount=large),)


@attrs.frozen(eq=False, repr=False)
class Assembly:
    """What all households of one strategy share.

    Attributes:
        law: What is in force on the day of assessment.
        parts: The parts that are recorded usually.
        about_people: In what people may depart.
        about_household: In what a household may.
        unknown: Whether something may be unknown.
    """

    law: Law
    parts: tuple[str, ...]
    about_people: Options
    about_household: Options
    unknown: bool

    def household(self, drawn: Drawn) -> Household:
        """Make the household that was drawn."""
        start, born, about_people, accounts, departed, balance = drawn
        bare = start == "bare"
        members = self._members(born, about_people, bare=bare)
        fields, annual = self._fields(departed, bare=bare)
        recorded = bare or accounts or annual or balance
        if not self.unknown or not recorded:
            fields.setdefault("accounts_complete", (self.law.window,))
        person = members[-1].id
        receipts = tuple(
            make_receipt(parts, self.law.window, person) for parts in accounts
        )
        sums = None
        if annual:
            receipts, sums = _summed(receipts, self.law.window, whole=annual == "exact")
        made = self._made(members, receipts, sums, fields)
        if balance is None:
            return made
        gap = self._gap(made, balance)
        if sums is None:
            receipts = (*receipts, self._balancing(gap))
        else:
            sums = attrs.evolve(
                sums,
                wage=Fen((lowest(sums.wage) or 0) + max(gap, 0)),
                operating_cost=Fen((lowest(sums.operating_cost) or 0) + max(-gap, 0)),
            )
        return self._made(members, receipts, sums, fields)

    def _made(
        self,
        members: tuple[Person, ...],
        receipts: tuple[Receipt, ...],
        sums: AnnualIncome | None,
        fields: Mapping[str, Any],
    ) -> Household:
        return Household(
            id="household-1",
            members=members,
            receipts=receipts,
            annual_incomes=() if sums is None else (sums,),
            **fields,
        )

    def _members(
        self,
        born: Iterable[date],
        about: Iterable[tuple[int, Departure]],
        *,
        bare: bool,
    ) -> tuple[Person, ...]:
        days = list(born)
        departed: list[dict[str, Any]] = [{} for _ in days]
        for index, departure in about:
            departed[index % len(days)] |= departing(self.about_people, (departure,))
        return tuple(
            self._member(index, day, fields, bare=bare)
            for index, (day, fields) in enumerate(zip(days, departed, strict=True))
        )

    def _member(
        self, index: int, born: date, departed: dict[str, Any], *, bare: bool
    ) -> Person:
        usual = {} if bare else usual_person(age_on(born, self.law.on))
        usual["relation"] = Relation.CHILD if index else Relation.HEAD
        standing = departed.get("standing", RESIDENT)
        if index:
            if departed.get("relation") is Relation.HEAD and standing[0].counted:
                # A second head can only be one who is gone.
                departed["standing"] = (MemberStatus.DEAD, self.law.window.last)
            return make_person(f"person-{index + 1}", born, usual, departed)
        if departed.get("relation", Relation.HEAD) is not None:
            departed["relation"] = Relation.HEAD
        if standing[0] not in SURE:
            # Somebody must count on the last day of the window.
            del departed["standing"]
        return make_person(HEAD, min(born, self.law.window.last), usual, departed)

    def _fields(
        self, departed: Departures, *, bare: bool
    ) -> tuple[dict[str, Any], str | None]:
        on = self.law.on
        parts = {} if bare else {part: dict(PARTS[part][1]) for part in self.parts}
        fields: dict[str, Any] = {}
        if not bare:
            fields = {**USUAL_HOUSEHOLD, "identified_on": on - YEAR, "as_of": on}
        for name, value in departing(self.about_household, departed):
            part, dot, inner = name.partition(".")
            if dot:
                parts.setdefault(part, dict(PARTS[part][1]))[inner] = value
            elif part in PARTS:
                parts[part] = dict(PARTS[part][1]) if value == "usual" else {}
            else:
                fields[name] = value
        fields |= {
            part: make_part(PARTS[part][0], inner) for part, inner in parts.items()
        }
        annual = fields.pop("annual", None)
        _agree(fields)
        return fields, annual

    def _gap(self, made: Household, balance: Balance) -> int:
        """Give how much income is missing to where the balance shall be."""
        line, step, upper = balance
        sums = income_sums(made, self.law)
        if upper:
            return (
                line * (lowest(sums.members) or 1)
                + step
                - (highest(sums.net_income) or 0)
            )
        return (
            line * (highest(sums.members) or 1) + step - (lowest(sums.net_income) or 0)
        )

    def _balancing(self, gap: int) -> Receipt:
        """Give the receipt that closes a gap; a loss where there is too much."""
        window = self.law.window
        if gap >= 0:
            return Receipt(kind=ReceiptKind.LOCAL_WAGE, amount=Fen(gap), on=window.last)
        return Receipt(
            kind=ReceiptKind.CROPS, amount=Fen(0), cost=Fen(-gap), on=window.last
        )


def _agree(fields: dict[str, Any]) -> None:
    """Make fields agree that were drawn apart."""
    others = fields.get("other_causes")
    if others:
        main = fields.get("main_cause")
        fields["other_causes"] = tuple(cause for cause in others if cause is not main)
    identified, returned = fields.get("identified_on"), fields.get("returned_on")
    if identified and returned and returned < identified:
        fields["identified_on"] = returned


def _summed(
    receipts: tuple[Receipt, ...], window: Window, *, whole: bool
) -> tuple[tuple[Receipt, ...], AnnualIncome]:
    """Give the receipts outside a window, and the rest as the register's sums."""
    inside = [one for one in receipts if one.on is None or window.holds(one.on)]
    sums: dict[str, Any] = {
        part.value: Fen(
            sum(lowest(one.amount) or 0 for one in inside if one.kind.component is part)
        )
        for part in (Component.WAGE, Component.OPERATING, Component.PROPERTY)
    }
    transfers = sum(
        lowest(one.amount) or 0
        for one in inside
        if one.kind.component is Component.TRANSFER
    )
    return (
        tuple(one for one in receipts if one not in inside),
        AnnualIncome(
            window=window,
            **sums,
            transfer=Fen(transfers) if whole else None,
            operating_cost=Fen(sum(lowest(one.cost) or 0 for one in inside)),
        ),
    )
