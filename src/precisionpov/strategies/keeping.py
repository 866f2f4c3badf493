"""Laws that every rule keeps, whatever it asks.

Each law is a function that raises ``AssertionError`` with a readable message where
it is broken.
"""

from collections.abc import Callable
from typing import Any, cast

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.columns import columns
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.expression import Fact, NumberFact, facts_in
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range, highest, lowest
from precisionpov.reasoning.truth import Truth
from precisionpov.records.household import Household
from precisionpov.strategies.cells import cells_of
from precisionpov.strategies.reaching import reachable

__all__ = [
    "columns_agree",
    "higher_income_never_poorer",
    "learning_never_flips",
    "missing_is_exact",
    "order_does_not_matter",
]


def learning_never_flips(law: BoundRule, facts: Facts, more: Facts) -> None:
    """Check that knowing more never turns an answer that stood.

    Args:
        law: The rule.
        facts: What is known.
        more: The same with more known: an unknown fact may be known, bounds may be
            narrower.

    Raises:
        AssertionError: The verdict, or a criterion, was yes or no and is another.
        ValueError: ``more`` contradicts ``facts``.
    """
    for name, word in words_of(type(facts)).items():
        if not _refines(word, getattr(facts, name), getattr(more, name)):
            raise ValueError(f"{name} is known otherwise, not better")
    before, after = law.answers(facts), law.answers(more)
    names = ("the verdict", *(f"criterion {one.id!r}" for one in law.rule.criteria))
    for name, one, other in zip(names, before, after, strict=True):
        if one is not None and other is not one:
            raise AssertionError(
                f"{law.rule.id}: {name} was {_said(one)} and, with more known, is "
                f"{_said(other)}; known: {_shown(law, facts)}; "
                f"with more: {_shown(law, more)}"
            )


def missing_is_exact(law: BoundRule, facts: Facts) -> None:
    """Check that a decision asks for what is needed, and for nothing else.

    With all that is missing filled in, in any way, the verdict is settled. For each
    missing fact there are values of all the others that leave the verdict open.

    Args:
        law: The rule.
        facts: What is known.

    Raises:
        AssertionError: Something else is needed, or something is not.
    """
    decision = decide(law, facts)
    missing = tuple(one.fact for one in decision.missing)
    when, numbers = law.rule.when, law.by_name
    if (decision.verdict is Truth.UNKNOWN) is not bool(missing):
        raise AssertionError(
            f"{law.rule.id}: the verdict is {decision.verdict.value}, and missing is "
            f"{_listed(missing)}; known: {_shown(law, facts)}"
        )
    if missing and None in reachable(when, facts, numbers, missing):
        raise AssertionError(
            f"{law.rule.id}: knowing {_listed(missing)} does not always settle it; "
            f"known: {_shown(law, facts)}"
        )
    unknown = {
        one.name for one in facts_in(when) if not _is_known(getattr(facts, one.name))
    }
    for name in missing:
        if None not in reachable(when, facts, numbers, unknown - {name}):
            raise AssertionError(
                f"{law.rule.id}: {name} is said to be missing, but the others settle "
                f"it without; known: {_shown(law, facts)}"
            )


def columns_agree(law: BoundRule, facts: Facts) -> None:
    """Check that a rule as column expressions says what it says of one subject.

    The columns are worked out by plain Python, on a table of one row; so this needs
    no table library.

    Args:
        law: The rule.
        facts: The facts of the row.

    Raises:
        AssertionError: The verdict, a criterion or a note differs.
    """
    rule = law.rule
    answers = dict(
        zip(
            (rule.id, *(f"{rule.id}_{one.id}" for one in rule.criteria)),
            law.answers(facts),
            strict=True,
        )
    )
    for one in check(law, facts):
        answers[one.criterion.replace(".", "_")] = one.truth.known()
    cells = cells_of(facts)
    for name, cell in columns(law, cells.__getitem__).items():
        if cell.value is not answers[name]:
            raise AssertionError(
                f"column {name} is {_said(cell.value)}, and the decision says "
                f"{_said(answers[name])}; known: {_shown(law, facts)}"
            )


def higher_income_never_poorer(
    law: BoundRule, facts: Facts, poor: Truth = Truth.YES, by: int = 1
) -> None:
    """Check that more income never makes a household poor that was not.

    Args:
        law: The rule.
        facts: Facts with ``net_income``; ``lasting_income`` rises too, if there.
        poor: The verdict that says poor: yes in identification, no at exit.
        by: How much higher, in fen.

    Raises:
        AssertionError: The verdict said otherwise and now says poor.
    """
    amounts: dict[str, Any] = {
        name: _raised(word, getattr(facts, name), by)
        for name, word in words_of(type(facts)).items()
        if name in ("net_income", "lasting_income")
    }
    higher = attrs.evolve(facts, **amounts)
    before = Truth.of(law.answers(facts)[0])
    after = Truth.of(law.answers(higher)[0])
    if after is poor and before is not poor:
        raise AssertionError(
            f"{law.rule.id}: with {by} fen more the verdict goes from {before.value} "
            f"to {after.value}; known: {_shown(law, facts)}"
        )


def order_does_not_matter(
    judge: Callable[[Household], object], household: Household
) -> None:
    """Check that a judgement does not hang on the order of members or receipts.

    Args:
        judge: What judges a household. Judgements are compared with ``==``; leave
            out of them what speaks of places in the record.
        household: The household.

    Raises:
        AssertionError: Another order gives another judgement.
    """
    turned = attrs.evolve(
        household,
        members=household.members[::-1],
        receipts=household.receipts[::-1],
        expenses=household.expenses[::-1],
        annual_incomes=household.annual_incomes[::-1],
    )
    one, other = judge(household), judge(turned)
    if one != other:
        raise AssertionError(
            f"with members, receipts and sums in another order {one!r} becomes "
            f"{other!r}; household: {household!r}"
        )


def _refines(word: Fact, less: Any, more: Any) -> bool:  # noqa: ANN401 - of any fact
    if isinstance(word, NumberFact):
        (low, high), (bottom, top) = word.ends(less), word.ends(more)
        return low <= bottom and top <= high
    return less is None or less == more


def _is_known(value: Any) -> bool:  # noqa: ANN401 - of any fact
    return value is not None and not isinstance(value, Range)


def _raised(word: Fact, value: int | Range | None, by: int) -> int | Range | None:
    high = cast("NumberFact", word).high

    def up(end: int | None) -> int | None:
        return None if end is None else min(high, end + by)

    if isinstance(value, Range):
        return Range(up(value.low), up(value.high))
    return up(value)


def _said(known: bool | None) -> str:  # noqa: FBT001 - the value itself
    return Truth.of(known).value


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "nothing"


def _shown(law: BoundRule, facts: Facts) -> str:
    """Show what is known of the facts that a rule reads; amounts are in fen."""
    names = dict.fromkeys(one.name for one in facts_in(law.rule.when))
    known = ((name, getattr(facts, name)) for name in names)
    return ", ".join(f"{name}={_value(one)}" for name, one in known if one is not None)


def _value(value: Any) -> str:  # noqa: ANN401 - of any fact
    if isinstance(value, Range):
        return f"{lowest(value)}..{highest(value)}"
    return str(value)
