"""A household: its members, its accounts, and how it lives."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, final

import attrs

from precisionpov.dates import Window
from precisionpov.errors import Fault
from precisionpov.records.accounts import (
    AnnualIncome,
    Expense,
    Receipt,
    sums_disagree,
)
from precisionpov.records.annotations import Count, Identifier, Text
from precisionpov.records.cause import (
    CauseOfPoverty,
    DibaoClass,
    ExitStatus,
    PovertyAttribute,
)
from precisionpov.records.holdings import Holdings
from precisionpov.records.kinds import Limits
from precisionpov.records.living import Amenities, Dwelling, Land, Livelihood, Water
from precisionpov.records.person import MemberStatus, Person, Relation
from precisionpov.records.record import Record, term, terms

__all__ = ["MOST_MEMBERS", "Household"]

MOST_MEMBERS = 100
"""A household has at most so many members."""

RESIDENT = MemberStatus.RESIDENT


@final
@attrs.frozen(kw_only=True, repr=False)
class Household(Record):
    """A household as the register keeps it. What is not known is None.

    Rows of records may be given as lists; the record keeps tuples.

    Attributes:
        id: The id of the household.
        members: Everyone recorded, 1 to 100 people, counted or not.
        receipts: What the household received, one by one.
        annual_incomes: The register's sums, one record a window.
        accounts_complete: The windows for which nothing is missing from the
            accounts; None leaves it to what is recorded.
        dwelling: The house.
        water: The drinking water.
        land: The land.
        livelihood: Stable sources of income.
        amenities: What hamlet and house offer.
        holdings: The answers to the negative lists.
        expenses: Rigid expenses.
        main_cause: The main cause of poverty.
        other_causes: Other causes; None says unknown, ``()`` says none.
        attribute: The attribute in the register.
        exit_status: Where it stands on its way out of poverty.
        dibao: Is on the civil-affairs list of subsistence allowances.
        dibao_class: The class of that allowance.
        destitute: Is on the list of the destitute (tekun; wubao before 2016).
        food_secure: Has enough to eat.
        clothing_secure: Has clothes for every season.
        identified_on: The day on which it was identified as poor.
        returned_on: The day on which it returned to poverty.
        disaster_on: The day of the disaster that made it poor.
        measures_delivered: How many measures of assistance reached it.
        income_expected_next_year: The income is expected above the line next year.
        agreed_to_exit: The household agreed to its exit.
        village: The id or name of its village.
        as_of: The day of which the record speaks.

    Raises:
        RecordError: A field holds what it cannot, or two fields contradict each
            other.
    """

    id: Identifier
    members: Annotated[tuple[Person, ...], Limits(1, MOST_MEMBERS)]
    receipts: tuple[Receipt, ...] = ()
    annual_incomes: tuple[AnnualIncome, ...] = ()
    accounts_complete: tuple[Window, ...] | None = None
    dwelling: Dwelling | None = None
    water: Water | None = None
    land: Land | None = None
    livelihood: Livelihood | None = None
    amenities: Amenities | None = None
    holdings: Holdings | None = None
    expenses: tuple[Expense, ...] = ()
    main_cause: CauseOfPoverty | None = attrs.field(default=None, converter=term)
    other_causes: tuple[CauseOfPoverty, ...] | None = attrs.field(
        default=None, converter=terms
    )
    attribute: PovertyAttribute | None = attrs.field(default=None, converter=term)
    exit_status: ExitStatus | None = attrs.field(default=None, converter=term)
    dibao: bool | None = None
    dibao_class: DibaoClass | None = attrs.field(default=None, converter=term)
    destitute: bool | None = None
    food_secure: bool | None = None
    clothing_secure: bool | None = None
    identified_on: date | None = None
    returned_on: date | None = None
    disaster_on: date | None = None
    measures_delivered: Count | None = None
    income_expected_next_year: bool | None = None
    agreed_to_exit: bool | None = None
    village: Text | None = None
    as_of: date | None = None
    # Registers ask by the million who counts. Private, so that msgspec leaves it out.
    _counted_ids: tuple[str, ...] = attrs.field(default=(), init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Check the record; then keep who counts.

        Raises:
            RecordError: With every fault found.
        """
        super().__attrs_post_init__()
        counted = [
            one.id
            for one in self.members
            if one.status is RESIDENT or one.status.counted
        ]
        object.__setattr__(self, "_counted_ids", tuple(counted))

    @property
    def counted_ids(self) -> tuple[str, ...]:
        """The ids of the members whose status counts (IN-50 to IN-53), in order."""
        return self._counted_ids

    def contradictions(self) -> Sequence[Fault]:
        """Find what members, accounts, causes and days say against each other."""
        faults = _among_members(self.members)
        if self.receipts:
            faults += _strangers("receipts", self.receipts, self.members)
        for index in range(len(self.annual_incomes)):
            faults += _about_income(index, self)
        if self.other_causes:
            faults += _repeated_causes(self.main_cause, self.other_causes)
        if (
            self.identified_on
            and self.returned_on
            and self.returned_on < self.identified_on
        ):
            faults.append(Fault("returned_on", "is before identified_on"))
        return faults


def _among_members(members: tuple[Person, ...]) -> list[Fault]:
    faults: list[Fault] = []
    ids = [member.id for member in members]
    if len(set(ids)) < len(ids):
        faults += [
            Fault(f"members[{i}].id", f"is also the id of members[{ids.index(one)}]")
            for i, one in enumerate(ids)
            if ids.index(one) < i
        ]
    heads = [i for i, one in enumerate(members) if one.relation is Relation.HEAD]
    if len(heads) > 1:
        # A head who died or left may stand beside the one who followed.
        first, *others = [i for i in heads if members[i].status.counted] or heads[:1]
        problem = f"members[{first}] is the head; a household has one"
        faults += [Fault(f"members[{i}].relation", problem) for i in others]
    elif members and not heads and all(one.relation for one in members):
        problem = "every relation is recorded, and nobody is the head"
        faults.append(Fault("members", problem))
    return faults


def _strangers(
    path: str, receipts: tuple[Receipt, ...], members: tuple[Person, ...]
) -> Iterable[Fault]:
    earners = [receipt.person for receipt in receipts]
    if not (any(earners) and members):
        return []
    known = {None, *(member.id for member in members)}
    return [
        Fault(f"{path}[{i}].person", "is the id of no member of the household")
        for i, earner in enumerate(earners)
        if earner not in known
    ]


def _about_income(index: int, household: Household) -> Iterable[Fault]:
    income = household.annual_incomes[index]
    path = f"annual_incomes[{index}]"
    for other, earlier in enumerate(household.annual_incomes[:index]):
        if income.window.overlaps(earlier.window):
            problem = f"overlaps the window of annual_incomes[{other}]"
            yield Fault(f"{path}.window", problem)
    yield from _strangers(f"{path}.items", income.items, household.members)
    for fault in sums_disagree(income, household.receipts):
        yield fault.under(path)


def _repeated_causes(
    main: CauseOfPoverty | None, others: tuple[CauseOfPoverty, ...]
) -> Iterable[Fault]:
    for index, cause in enumerate(others):
        path = f"other_causes[{index}]"
        if cause is main:
            yield Fault(path, "a secondary cause must not repeat the main one")
        elif cause in others[:index]:
            yield Fault(path, f"{cause.value} stands twice among the other causes")
