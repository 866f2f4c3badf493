"""A short name for plain data, and a rule as plain data: equal data, equal name."""

from precisionpov.reasoning.expression import (
    Comparison,
    Condition,
    Criterion,
    OneOf,
    Quotient,
    TruthFact,
)
from precisionpov.reasoning.rule import Rule

__all__ = ["fingerprint", "structure"]


def fingerprint(data: object) -> str:
    """Give the SHA-256 of plain JSON data, as 64 hexadecimal digits."""
    import hashlib
    import json

    text = json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def structure(rule: Rule) -> list[object]:
    """Give what a rule asks as plain JSON data: names and operators, no wording."""
    return [rule.id, _parts(rule.when), [_parts(one) for one in rule.notes]]


def _parts(condition: Condition) -> list[object]:
    """Give a condition as a list: what it is, and what it is made of."""
    match condition:
        case TruthFact():
            return ["fact", condition.name]
        case OneOf(fact, values):
            return ["one of", fact.name, *sorted(str(one.value) for one in values)]
        case Comparison(left, operator, right):
            names = (
                [left.numerator.name, left.denominator.name]
                if isinstance(left, Quotient)
                else [left.name]
            )
            return [operator, names, right.name]
        case Criterion():
            return [condition.id, _parts(condition.condition)]
        case _:
            kind = type(condition).__name__
            return [kind, *(_parts(one) for one in condition.parts())]
