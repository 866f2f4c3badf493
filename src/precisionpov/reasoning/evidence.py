"""What criteria found, with both sides of everything they looked at."""

from collections.abc import Sequence

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
from precisionpov.reasoning.findings import Evidence, Finding
from precisionpov.reasoning.kleene import truth_of
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.unit import Unit

__all__ = ["TRUTHS", "evidence_of", "findings_of"]

TRUTHS = {True: Truth.YES, False: Truth.NO, None: Truth.UNKNOWN}
"""The truths of what a compiled rule gives."""


def findings_of(
    law: BoundRule,
    criteria: Sequence[Criterion],
    facts: Facts,
    truths: Sequence[bool | None],
) -> tuple[Finding, ...]:
    """Make the findings of criteria whose truth is known already."""
    return tuple(
        Finding(
            f"{law.rule.id}.{one.id}",
            facts.subject,
            TRUTHS[truth],
            one.en,
            one.zh,
            evidence_of(law, one, facts),
            one.cite,
        )
        for one, truth in zip(criteria, truths, strict=True)
    )


def evidence_of(
    law: BoundRule, condition: Condition, facts: Facts
) -> tuple[Evidence, ...]:
    """Gather both sides of everything that a condition looks at, each once.

    Of two readings only the one chosen counts, once it is known which.
    """
    found: dict[str, Evidence] = {}

    def look(fact: Fact, unit: Unit | None = None) -> None:
        value = getattr(facts, fact.name)
        found[fact.name] = Evidence("fact", fact.name, value, unit, fact.en, fact.zh)

    waiting = [condition]
    while waiting:
        part = waiting.pop()
        parts = part.parts()
        match part:
            case Choose():
                test = truth_of(part.condition, facts, law.by_name)
                if test is not None:
                    parts = (part.condition, part.then if test else part.otherwise)
            case TruthFact():
                look(part)
            case OneOf():
                look(part.fact)
            case Comparison():
                look(part.compared, part.compared.unit)
                if part.against is not None:
                    look(part.against, part.against.unit)
                if part.factor is not None:
                    found[part.factor.name] = _number(law, part.factor)
            case _:
                pass
        waiting.extend(reversed(parts))
    return tuple(found.values())


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
