"""Households, many of them within one fen of the line."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.derive.income import income_sums
from precisionpov.errors import NotInForceError
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.policy import Law, Policy
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.receipt_kinds import ReceiptKind
from precisionpov.strategies.assembling import Assembly, Balance, household_options
from precisionpov.strategies.departing import departure, departures, made
from precisionpov.strategies.person import person_options
from precisionpov.strategies.receipt import KINDS, MOST, receipt_parts
from precisionpov.strategies.scalars import EDGE_AGES, birthdays_on
from precisionpov.strategies.usual import COMMON_PARTS

__all__ = ["households"]

MOST_RECEIPTS = 8
MOST_DEPARTURES = 12


def households(  # noqa: PLR0913 - each turns one kind of case on or off
    *,
    on: date,
    policy: Policy = NATIONAL,
    members: tuple[int, int] = (1, 8),
    ages: tuple[int, int] = (0, 100),
    parts: tuple[str, ...] = COMMON_PARTS,
    kinds: tuple[ReceiptKind, ...] = KINDS,
    unknown: bool = True,
    near_line: bool = True,
    annual: bool = True,
    leap_days: bool = True,
) -> SearchStrategy[Household]:
    """Draw households that a register might hold on a day of assessment.

    Every household is valid: at least one member counts, one is the head, nobody is
    born after the day. Three in four have a net income of the line times the
    members, or of one fen more or less. Half of the birthdays are 29 February, or
    the day on which someone reaches an age that rules use, or a day beside it.

    Examples shrink towards one member of 35 years without income, of whom all that
    national rules ask is known and well. What else an example shows is what matters.

    Args:
        on: The day of assessment.
        policy: The rules of the place: they give the window and the line.
        members: The fewest and the most members.
        ages: The lowest and the highest age on the day.
        parts: The parts that are recorded usually, out of ``dwelling``, ``water``,
            ``land``, ``livelihood``, ``amenities``, ``holdings``; the others are now
            and then. Rules of a place may ask about all of them.
        kinds: The kinds of receipts to choose from, dull first.
        unknown: Whether something may be unknown, undated or within bounds only.
        near_line: Whether incomes are balanced at the line.
        annual: Whether the register's yearly sums may stand for receipts.
        leap_days: Whether 29 February is drawn more often than any other day.

    Raises:
        NotInForceError: No window of income is known for that day.
    """
    return _households(
        policy,
        on,
        members,
        ages,
        parts,
        kinds,
        unknown,
        near_line,
        annual,
        leap_days,
    )


@lru_cache(maxsize=32)
def _households(  # noqa: PLR0913, PLR0917 - the keys of the cache
    policy: Policy,
    on: date,
    members: tuple[int, int],
    ages: tuple[int, int],
    parts: tuple[str, ...],
    kinds: tuple[ReceiptKind, ...],
    unknown: bool,  # noqa: FBT001
    near_line: bool,  # noqa: FBT001
    annual: bool,  # noqa: FBT001
    leap_days: bool,  # noqa: FBT001
) -> SearchStrategy[Household]:
    law = policy.on(on)
    last = law.window.last
    around = tuple(last + timedelta(days=step) for step in (-1, 0, 1))
    assembly = Assembly(
        law,
        parts,
        person_options((*around, on), unknown=unknown),
        household_options(law.window, on, unknown=unknown, annual=annual),
        unknown,
    )
    fewest, most = members
    born = birthdays_on(ages, (last, on), EDGE_AGES, leap_days=leap_days)
    about_one = st.tuples(st.integers(0, most - 1), departure(assembly.about_people))
    balances = (None, None, *(_balances(law) if near_line else ()))
    starts = ("usual", "usual", "usual", "bare") if unknown else ("usual",)
    accounts = receipt_parts((0, MOST), kinds, unknown=unknown)
    parts_of_one = st.tuples(
        st.sampled_from(starts),
        st.lists(born, min_size=fewest, max_size=most),
        st.lists(about_one, max_size=MOST_DEPARTURES),
        st.lists(accounts, max_size=MOST_RECEIPTS),
        departures(assembly.about_household),
        st.sampled_from(balances),
    )
    return made(parts_of_one, assembly.household)


def _balances(law: Law) -> Iterator[Balance]:
    for line in _lines(law):
        for upper in (False, True):
            yield from ((line, step, upper) for step in (0, -1, 1))


def _lines(law: Law) -> tuple[int, ...]:
    """Give the lines of a day, each once; none where income cannot be worked out."""
    someone = Household(id="household-1", members=(Person(id="person-1"),))
    found: list[int] = []
    with suppress(NotInForceError):
        income_sums(someone, law)
        for name in ("poverty_line", "exit_line"):
            with suppress(NotInForceError):
                found.append(law.dated_number(name, by_year=True).value)
    return tuple(dict.fromkeys(found))
