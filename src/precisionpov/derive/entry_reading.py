"""What stands in an entry of the register, made ready for its facts."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TypeVar

import attrs

from precisionpov.dates import age_on
from precisionpov.facts.entry_terms import Answer
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.term import Term
from precisionpov.records.accounts import AnnualIncome
from precisionpov.records.cause import ExitStatus
from precisionpov.records.entry_terms import HelpItem, HelpKind
from precisionpov.records.household import Household
from precisionpov.records.monitoring import MonitoredKind, RiskKind
from precisionpov.records.person import Person, Sex
from precisionpov.records.register import RegisterEntry, RegisterState
from precisionpov.records.register_entry import EntryDetails, MemberDetails

__all__ = [
    "EntryView",
    "Given",
    "answer",
    "code",
    "contradicts",
    "exact",
    "month_number",
    "recorded",
    "some",
    "stands",
    "view_of",
    "years",
]

TermT = TypeVar("TermT", bound=Term)
Given = dict[str, bool | int | str | Range | None]
"""Facts by name."""

NOBODY = MemberDetails(person="nobody")
NOTHING = EntryDetails()
OUT = frozenset({ExitStatus.EXITED, ExitStatus.NEWLY_EXITED})
STATES_OUT = frozenset({RegisterState.EXITED, RegisterState.STABLY_EXITED})
STATES_IN = frozenset(
    {RegisterState.CANDIDATE, RegisterState.REGISTERED, RegisterState.RETURNED}
)
STATES_WATCHED = frozenset({RegisterState.MONITORED, RegisterState.ELIMINATED})


def recorded(value: object, complete: bool) -> bool | None:  # noqa: FBT001 - one of two
    """Tell whether a column is filled; a blank one is known only of a whole row."""
    return True if value is not None else False if complete else None


def answer(value: bool | None, complete: bool) -> Answer | None:  # noqa: FBT001 - as above
    """Give what stands in a column that asks yes or no."""
    if value is None:
        return Answer.BLANK if complete else None
    return Answer.YES if value else Answer.NO


def code(terms: type[TermT], value: str | None, complete: bool) -> TermT | None:  # noqa: FBT001
    """Give what stands in a column of codes."""
    if value is None and not complete:
        return None
    members: Mapping[str, TermT] = _by_value(terms)
    return members["blank" if value is None else value]


@cache
def _by_value(terms: type[TermT]) -> Mapping[str, TermT]:
    """Give the members of a list by their values, for look-ups by the million."""
    return MappingProxyType({str(one.value): one for one in terms})


def stands(name: str, value: int | Range | None, complete: bool) -> Given:  # noqa: FBT001
    """Give a number, and whether it is recorded."""
    return {f"{name}_recorded": recorded(value, complete), name: value}


def some(truths: Iterable[bool | None]) -> bool | None:
    """Tell whether one holds, by Kleene; of none it is no."""
    unknown = False
    for one in truths:
        if one:
            return True
        unknown = unknown or one is None
    return None if unknown else False


def exact(amount: int | Range | None) -> int | None:
    """Give an amount that is known exactly."""
    return amount if type(amount) is int else None


def month_number(day: date | None) -> int | None:
    """Write the month of a day as 202210."""
    return None if day is None else day.year * 100 + day.month


def years(born: date | None, on: date) -> int | None:
    """Give the age on a day; of who is born later it is not known."""
    return None if born is None or born > on else age_on(born, on)


def contradicts(person: Person, more: MemberDetails) -> bool | None:
    """Tell whether the sex contradicts the word for the relation to the head."""
    if person.sex is None or more.relation_sex is None:
        return False if more.complete else None
    return person.sex is not more.relation_sex


@attrs.frozen
class EntryView:
    """An entry as checks look at it.

    Attributes:
        entry: The entry.
        details: Its columns; empty where none were read.
        people: Those who count as members, each with their columns.
        exited: It has exited poverty.
        monitored: It is monitored.
        income: The latest sums of the year.
        kinds: The columns of help that are filled; None where that is not known.
        items: What stands in them; None for an item that is not known.
    """

    entry: RegisterEntry
    details: EntryDetails
    people: tuple[tuple[Person, MemberDetails], ...]
    exited: bool | None
    monitored: bool | None
    income: AnnualIncome | None
    kinds: frozenset[HelpKind] | None
    items: frozenset[tuple[HelpKind, HelpItem | None]]

    @property
    def household(self) -> Household:
        """The household."""
        return self.entry.household

    @property
    def complete(self) -> bool:
        """Whether what is None is blank in the register."""
        return self.details.complete

    @property
    def eliminated(self) -> Answer | None:
        """What stands in the column that asks whether the risk is eliminated."""
        return answer(self.details.risk_eliminated, self.complete)

    def risk(self, *risks: RiskKind) -> bool | None:
        """Tell whether one of these risks is recorded."""
        found = self.details.risks
        if found is None:
            return False if self.complete else None
        return any(one in found for one in risks)

    def helped(self, kind: HelpKind) -> bool | None:
        """Tell whether a column of help is filled."""
        return None if self.kinds is None else kind in self.kinds

    def item(self, kind: HelpKind, *items: HelpItem) -> bool | None:
        """Tell whether a column of help names one of these items."""
        if any((kind, item) in self.items for item in items):
            return True
        return None if self.kinds is None or (kind, None) in self.items else False

    def member(
        self, asked: Callable[[Person, MemberDetails], bool | None]
    ) -> bool | None:
        """Tell whether something holds of some member."""
        return some(asked(person, more) for person, more in self.people)

    def every(
        self, asked: Callable[[Person, MemberDetails], bool | None]
    ) -> bool | None:
        """Tell whether something holds of every member; of none it is no."""
        if not self.people:
            return False
        other = some(
            None if truth is None else not truth
            for truth in (asked(person, more) for person, more in self.people)
        )
        return None if other is None else not other

    @property
    def pair_of_one_sex(self) -> bool | None:
        """Whether the head and the spouse are recorded with one sex."""
        sexes: dict[str, Sex | None] = {}
        for person, _ in self.people:
            if person.relation in ("head", "spouse"):
                sexes.setdefault(str(person.relation.value), person.sex)
        if len(sexes) < 2:
            known = all(person.relation for person, _ in self.people)
            return False if known or self.complete else None
        one, other = sexes.values()
        if one is None or other is None:
            return False if self.complete else None
        return one is other


def view_of(entry: RegisterEntry) -> EntryView:
    """Read an entry."""
    details = entry.details or NOTHING
    rows = {one.person: one for one in details.members}
    helps = details.helps
    if helps is None and details.complete:
        helps = ()
    incomes = entry.household.annual_incomes
    return EntryView(
        entry,
        details,
        tuple(
            (one, rows.get(one.id, NOBODY))
            for one in entry.household.members
            if one.status.counted
        ),
        _exited(entry, details),
        _monitored(entry, details),
        max(incomes, key=lambda one: one.window.last) if incomes else None,
        None if helps is None else frozenset(one.kind for one in helps),
        frozenset((one.kind, one.item) for one in helps or ()),
    )


def _exited(entry: RegisterEntry, details: EntryDetails) -> bool | None:
    """Tell whether a household has exited: by its status, else by what implies it."""
    status = entry.household.exit_status
    if status is not None:
        return status in OUT
    if entry.state in STATES_OUT or details.monitoring is MonitoredKind.UNSTABLE_EXITED:
        return True
    if entry.state in STATES_IN or details.monitoring is MonitoredKind.MARGINAL:
        return False
    return False if details.complete else None


def _monitored(entry: RegisterEntry, details: EntryDetails) -> bool | None:
    """Tell whether a household is monitored."""
    if details.monitoring is not None or entry.state in STATES_WATCHED:
        return True
    if details.complete or entry.state is not None:
        return False
    return None
