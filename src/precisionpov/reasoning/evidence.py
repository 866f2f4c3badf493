"""What criteria found, with both sides of everything they looked at."""

from collections.abc import Sequence
from typing import Any

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    Choose,
    Comparison,
    Condition,
    Criterion,
    Fact,
    OneOf,
    Parameter,
    TruthFact,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.findings import Evidence, Finding, Look
from precisionpov.reasoning.kleene import truth_of
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit

__all__ = ["TRUTHS", "findings_of", "looks_of"]

TRUTHS: dict[bool | None, Truth] = {
    True: Truth.YES,
    False: Truth.NO,
    None: Truth.UNKNOWN,
}
"""The truths of what a compiled rule gives."""


# Named tuples are made here by the hundred; their own constructor takes three
# times as long.
_make: Any = vars(tuple)["__new__"]


def findings_of(
    law: BoundRule,
    criteria: Sequence[Criterion],
    facts: Facts,
    truths: Sequence[bool | None],
) -> tuple[Finding, ...]:
    """Make the findings of criteria whose truth is known already."""
    subject, kept = facts.subject, law.looks
    found: list[Finding] = []
    for one, truth in zip(criteria, truths, strict=True):
        name, looks = kept.get(one.id) or looks_of(law, one, facts)
        evidence = tuple(
            [
                number
                or _make(
                    Evidence,
                    ("fact", fact, getattr(facts, fact), unit, en, zh, None),
                )
                for fact, unit, en, zh, number in looks
            ]
        )
        parts = (name, subject, TRUTHS[truth], one.en, one.zh, evidence, one.cite)
        found.append(_make(Finding, parts))
    return tuple(found)


def looks_of(
    law: BoundRule, criterion: Criterion, facts: Facts
) -> tuple[str, tuple[Look, ...]]:
    """Give a criterion's stable id and what it looks at, each once.

    Of two readings only the one chosen counts, once it is known which. What does
    not depend on the facts is kept for the next subject.
    """
    known = law.looks.get(criterion.id)
    if known is not None:
        return known
    leaves, choosing = _leaves(law, criterion, facts)
    found: dict[str, Look] = {}

    def look(fact: Fact, unit: Unit | None = None) -> None:
        found[fact.name] = (fact.name, unit, fact.en, fact.zh, None)

    for part in leaves:
        match part:
            case TruthFact():
                look(part)
            case OneOf():
                look(part.fact)
            case Comparison():
                look(part.compared, part.compared.unit)
                if part.against is not None:
                    look(part.against, part.against.unit)
                if part.factor is not None:
                    number = _number(law, part.factor)
                    found[number.name] = (*number[1:2], *number[3:6], number)
            case _:
                pass
    looks = (f"{law.rule.id}.{criterion.id}", tuple(found.values()))
    if not choosing:
        law.looks[criterion.id] = looks
    return looks


def _leaves(
    law: BoundRule, criterion: Criterion, facts: Facts
) -> tuple[list[Condition], bool]:
    """Give the parts of a criterion that count, and whether facts chose among them."""
    choosing = False
    found: list[Condition] = []
    waiting: list[Condition] = [criterion]
    while waiting:
        part = waiting.pop()
        parts = part.parts()
        if isinstance(part, Choose):
            choosing = True
            test = truth_of(part.condition, facts, law.by_name)
            if test is not None:
                parts = (part.condition, part.then if test else part.otherwise)
        found.append(part)
        waiting.extend(reversed(parts))
    return found, choosing


def _number(law: BoundRule, parameter: Parameter) -> Evidence:
    """Give one parameter as evidence, with its source."""
    dated = law.number(parameter)
    return Evidence(
        "number",
        parameter.name,
        dated.value,
        parameter.unit,
        parameter.en,
        parameter.zh,
        dated.citation,
    )
