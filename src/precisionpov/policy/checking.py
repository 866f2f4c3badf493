"""What is wrong with a policy: for whoever writes a place."""

from collections.abc import Iterable, Iterator
from typing import Any

from precisionpov.policy.checking_days import gaps, unfit_numbers, untreated
from precisionpov.policy.choices import CHOICES, Choices
from precisionpov.policy.fault import PolicyFault, joined
from precisionpov.policy.parts import PolicyParts
from precisionpov.policy.procedure import Procedure
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.records.receipt_kinds import Component, ReceiptKind

__all__ = ["faults_of"]

WHOLE = 100
"""A cost ratio is at most this many percent."""


def faults_of(
    policy: PolicyParts, known: Iterable[str] = ()
) -> tuple[PolicyFault, ...]:
    """Find what is wrong with a policy under its choices.

    Args:
        policy: The policy.
        known: Names of numbers that code uses beside the rules.

    Returns:
        In this order of looking: days on which a purpose has no rule, a rule no
        number, or an assessment no window of income or no treatment of a kind of
        receipt; numbers below zero, and such that a comparison is settled whatever
        the facts; numbers that nothing uses; options that no choice has; sources of
        low confidence in what holds by default; cost ratios that cannot be. Sorted.
    """
    found = [
        *gaps(policy),
        *unfit_numbers(policy),
        *untreated(policy),
        *_unused(policy, known),
        *_options(policy),
        *_uncertain(policy),
        *_kinds(policy),
        *_ratios(policy),
    ]
    return tuple(joined(found))


def _unused(policy: PolicyParts, known: Iterable[str]) -> Iterator[PolicyFault]:
    """Find the numbers that no rule names, such as a misspelt override."""
    names = {
        one.name
        for line in policy.rules
        for span in line.spans
        for one in span.value.parameters
    }.union(known)
    for line in policy.numbers:
        if line.name not in names:
            yield PolicyFault(line.name, "no rule uses this number; is it misspelt?")


def _options(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find the options on spans that no choice has."""
    known = {f"{one.name}={option}" for one in CHOICES for option in one.options}
    for line in policy.lines():
        for span in line.spans:
            for option in span.options - known:
                problem = f"no choice has the option {option!r}"
                yield PolicyFault(line.name, problem, span.since, span.until)


def _uncertain(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find sources of low confidence in what holds by default."""
    default = Choices().options
    for line in policy.lines():
        for span in line.spans:
            if span.options and not span.options & default:
                continue
            for item, cite in _cited(line.name, span):
                if cite.confidence is Confidence.LOW:
                    problem = "holds by default, on a source of low confidence"
                    yield PolicyFault(item, problem, span.since, span.until)


def _cited(name: str, span: Dated[Any]) -> Iterator[tuple[str, Citation]]:
    """Give the sources of a span, and of the criteria or the steps in it."""
    yield name, span.citation
    if isinstance(span.value, Rule):
        for one in (*span.value.criteria, *span.value.notes):
            yield f"{span.value.id}.{one.id}", one.cite
    elif isinstance(span.value, Procedure):
        for step in span.value.steps:
            for cite in step.citations:
                yield f"{span.value.id}.{step.kind.value}", cite


def _kinds(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find timelines named for a kind of receipt that there is not."""
    names = [line.name for line in policy.treatments]
    names += [line.name for line in policy.cost_ratios]
    for name in names:
        if ReceiptKind.named(name) is None:
            yield PolicyFault(name, "there is no such kind of receipt")


def _ratios(policy: PolicyParts) -> Iterator[PolicyFault]:
    """Find cost ratios beyond a hundred percent, and of kinds that have no cost."""
    for line in policy.cost_ratios:
        kind = ReceiptKind.named(line.name)
        if kind is not None and kind.component is not Component.OPERATING:
            yield PolicyFault(line.name, "a kind that is not operating has no cost")
        for span in line.spans:
            if not 0 <= span.value <= WHOLE:
                problem = f"a cost ratio lies between 0 and {WHOLE} percent"
                yield PolicyFault(line.name, problem, span.since, span.until)
