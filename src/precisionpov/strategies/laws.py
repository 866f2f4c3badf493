"""Laws that every rule keeps, for the suites of those who write one.

Each law is a function that raises ``AssertionError`` with a readable message where it
is broken. :data:`LAWS` lists them all, each with cases to try it on, so that the
author of a place runs them over his own policy in a few lines::

    @pytest.mark.parametrize("law", LAWS, ids=str)
    @given(data=st.data())
    def test_my_county_keeps(law, data):
        law.keep(*data.draw(law.cases(MY_COUNTY, on=date(2017, 12, 31))))
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.errors import NotInForceError
from precisionpov.exits import assess_exit
from precisionpov.identification import identify
from precisionpov.monitoring import (
    assess_elimination,
    assess_return,
    assess_risk,
)
from precisionpov.policy.policy import Policy
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.truth import Truth
from precisionpov.strategies.departing import made
from precisionpov.strategies.facts import household_facts, lessons
from precisionpov.strategies.household import households
from precisionpov.strategies.keeping import (
    columns_agree,
    higher_income_never_poorer,
    learning_never_flips,
    missing_is_exact,
    order_does_not_matter,
)
from precisionpov.strategies.solving import facts_for, near_threshold

__all__ = [
    "LAWS",
    "RuleLaw",
    "columns_agree",
    "higher_income_never_poorer",
    "learning_never_flips",
    "missing_is_exact",
    "order_does_not_matter",
]

Cases = SearchStrategy[tuple[Any, ...]]

POOR = {
    "household_identification": Truth.YES,
    "household_exit": Truth.NO,
    "household_return": Truth.YES,
    "monitoring_range": Truth.YES,
    "risk_elimination": Truth.NO,
}
"""The purposes whose verdict hangs on income, with the verdict that says poor."""

JUDGES: dict[str, Callable[..., object]] = {
    "household_identification": identify,
    "household_exit": assess_exit,
    "household_return": assess_return,
    "monitoring_range": assess_risk,
    "risk_elimination": assess_elimination,
}


@attrs.frozen(kw_only=True, eq=False)
class RuleLaw:
    """A law with cases to try it on.

    Attributes:
        keep: Its function; it raises ``AssertionError`` where the law is broken.
        en: What it says, in English.
        strategy: Gives the cases of a policy on a day; ask :meth:`cases` instead.
    """

    keep: Callable[..., None]
    en: str
    strategy: Callable[[Policy, date], Cases] = attrs.field(repr=False)

    @property
    def name(self) -> str:
        """The name of its function."""
        return self.keep.__name__

    def cases(self, policy: Policy, *, on: date) -> Cases:
        """Draw arguments for ``keep``, from all rules of a policy on a day.

        Args:
            policy: The policy of a place.
            on: The day.

        Raises:
            NotInForceError: The policy has no rule to try it on, on that day.
        """
        return self.strategy(policy, on)

    def __str__(self) -> str:
        """Give the name, as the id of a test."""
        return self.name


def _rules(policy: Policy, on: date) -> Iterator[tuple[str, BoundRule]]:
    """Give the rules with a verdict that are in force, by purpose."""
    for line in policy.rules:
        with suppress(NotInForceError):
            law = policy.on(on).rule(line.name)
            if law.rule.criteria:
                yield line.name, law


def _of_all(
    make: Callable[[str, BoundRule], Cases | None], policy: Policy, on: date
) -> Cases:
    made_of_each = (make(purpose, law) for purpose, law in _rules(policy, on))
    found = [cases for cases in made_of_each if cases is not None]
    if not found:
        raise NotInForceError(f"{policy.id}: any rule of this kind", on)
    return st.one_of(found)


def _learning(_: str, law: BoundRule) -> Cases:
    def case(pair: tuple[Facts, Facts]) -> tuple[Any, ...]:
        return law, *pair

    return made(lessons(law.rule.subject, law=law), case)


def _asking(_: str, law: BoundRule) -> Cases:
    facts = household_facts(law.rule.subject, law=law)
    return st.tuples(st.just(law), facts | facts_for(law, Truth.UNKNOWN))


def _columns(_: str, law: BoundRule) -> Cases:
    return st.tuples(st.just(law), household_facts(law.rule.subject, law=law))


def _income(purpose: str, law: BoundRule) -> Cases | None:
    if purpose not in POOR:
        return None
    facts = household_facts(law.rule.subject, law=law) | near_threshold(law)
    return st.tuples(st.just(law), facts, st.just(POOR[purpose]))


def _order(policy: Policy, on: date) -> Cases:
    judges = [
        partial(JUDGES[purpose], on=on, policy=policy)
        for purpose, _ in _rules(policy, on)
        if purpose in JUDGES
    ]
    if not judges:
        raise NotInForceError(f"{policy.id}: any rule about households", on)
    return st.tuples(st.sampled_from(judges), households(on=on, policy=policy))


LAWS: tuple[RuleLaw, ...] = (
    RuleLaw(
        keep=learning_never_flips,
        en="Knowing more never turns an answer that stood.",
        strategy=partial(_of_all, _learning),
    ),
    RuleLaw(
        keep=missing_is_exact,
        en="A decision asks for what is needed, and for nothing else.",
        strategy=partial(_of_all, _asking),
    ),
    RuleLaw(
        keep=columns_agree,
        en="A rule says the same of a row of a table and of one subject.",
        strategy=partial(_of_all, _columns),
    ),
    RuleLaw(
        keep=higher_income_never_poorer,
        en="More income never makes a household poor that was not.",
        strategy=partial(_of_all, _income),
    ),
    RuleLaw(
        keep=order_does_not_matter,
        en="A judgement does not hang on the order of members or receipts.",
        strategy=_order,
    ),
)
"""Every law."""
