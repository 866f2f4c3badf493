"""Rules with one small mistake each, to see whether a suite of cases would notice.

``survivors(law, cases)`` names the mistakes that no case notices; a good table of
cases leaves none. ``ASKED`` remembers which rules and numbers it was asked of,
so that ``policy/test_every_rule.py`` can name those that nobody asked of.
"""

from collections.abc import Iterable, Iterator

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    Comparison,
    Condition,
    Criterion,
    Not,
    OneOf,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.rule import Rule, substitute

STRICTER = {">": ">=", ">=": ">", "<": "<=", "<=": "<"}
ASKED: set[Rule | Criterion | tuple[str, int]] = set()
TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">="}


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Give the rule with each small mistake, and the name of the mistake.

    A comparison is made strict or lax, or turned; an and becomes an or; a Not is
    removed, or added at a criterion; the arms of a Choose are swapped; a code is
    left out or let in; a criterion or a note is dropped.
    """
    for criterion in (*rule.criteria, *rule.notes):
        for name, wrong in _criterion_variants(criterion):
            yield f"{criterion.id}: {name}", substitute(rule, wrong)
        dropped = _without(rule, criterion)
        if dropped is not None:
            yield f"{criterion.id}: dropped", dropped
    for name, when in variants(rule.when):
        yield f"when: {name}", attrs.evolve(rule, when=when)


def number_mutants(law: BoundRule) -> Iterator[tuple[str, BoundRule]]:
    """Give the bound rule with each number one lower and one higher."""
    for i, (parameter, number) in enumerate(
        zip(law.rule.parameters, law.numbers, strict=True)
    ):
        for value in (number.value - 1, number.value + 1):
            if value >= 0:
                numbers = list(law.numbers)
                numbers[i] = attrs.evolve(number, value=value)
                name = f"{parameter.name}: {number.value} becomes {value}"
                yield name, attrs.evolve(law, numbers=numbers)


def answering(rule: Rule) -> set[Rule | Criterion]:
    """Give what answers by itself: the rule, or each note of a checklist."""
    return {rule} if rule.criteria else set(rule.notes)


def survivors(law: BoundRule, cases: Iterable[Facts]) -> list[str]:
    """Name the mistakes in rule and numbers that change no answer in any case.

    Answers are the verdict and each note; a mistake in a criterion counts as noticed
    only where it changes a verdict.
    """
    cases = list(cases)
    ASKED.update(answering(law.rule), law.by_name.items())
    wanted = [_answers(law, one) for one in cases]
    wrong = [
        *((name, bound_to(rule, law)) for name, rule in mutants(law.rule)),
        *number_mutants(law),
    ]
    return [
        name
        for name, other in wrong
        if [_answers(other, one) for one in cases] == wanted
    ]


def bound_to(rule: Rule, law: BoundRule) -> BoundRule:
    """Bind another rule to the numbers of a law, as far as it has their parameters."""
    numbers = dict(zip(law.rule.parameters, law.numbers, strict=True))
    return BoundRule(
        attrs.evolve(law.dated, value=rule),
        [numbers[one] for one in rule.parameters],
        law.on,
    )


def _answers(law: BoundRule, facts: Facts) -> tuple[object, ...]:
    verdict = law.answers(facts)[0] if law.rule.criteria else None
    notes = zip(law.rule.notes, law.answers_of_notes(facts), strict=True)
    return verdict, {one.id: truth for one, truth in notes}


def variants(condition: Condition) -> Iterator[tuple[str, Condition]]:
    """Give a condition with each small mistake inside it, criteria left alone."""
    if isinstance(condition, Criterion):
        return
    yield from _own_variants(condition)
    parts = condition.parts()
    for i, part in enumerate(parts):
        for name, wrong in variants(part):
            yield name, _rebuilt(condition, (*parts[:i], wrong, *parts[i + 1 :]))


def _own_variants(condition: Condition) -> Iterator[tuple[str, Condition]]:
    match condition:
        case Comparison(left, operator, right):
            label = f"{condition.compared.name} {operator} {right.name}"
            for other in (STRICTER[operator], TURNED[operator]):
                yield f"{label} becomes {other}", Comparison(left, other, right)
        case OneOf():
            yield from _other_codes(condition)
        case All(parts) if len(parts) > 1:
            yield "an and becomes an or", AnyOf(parts)
        case AnyOf(parts) if len(parts) > 1:
            yield "an or becomes an and", All(parts)
        case Not(part):
            yield "a not is lost", part
        case Choose(test, then, otherwise):
            yield "arms swapped", Choose(test, otherwise, then)
        case _:
            pass


def _other_codes(condition: OneOf) -> Iterator[tuple[str, Condition]]:
    fact, values = condition.fact, condition.values
    for value in fact.terms:
        held = value in values
        other = tuple(one for one in values if one is not value)
        if not held:
            other = (*values, value)
        # All values, or none, are no condition any more.
        if 0 < len(other) < len(fact.terms):
            yield (
                f"{fact.name} {'without' if held else 'with'} {value}",
                OneOf(fact, other),
            )


def _criterion_variants(criterion: Criterion) -> Iterator[tuple[str, Criterion]]:
    for name, wrong in variants(criterion.condition):
        yield name, attrs.evolve(criterion, condition=wrong)
    if not isinstance(criterion.condition, Not):
        denied = attrs.evolve(criterion, condition=Not(criterion.condition))
        yield "denied", denied


def _rebuilt(condition: Condition, parts: tuple[Condition, ...]) -> Condition:
    match condition:
        case All():
            return All(parts)
        case AnyOf():
            return AnyOf(parts)
        case Not():
            return Not(*parts)
        case Choose():
            return Choose(*parts)
    raise TypeError(type(condition).__name__)


def _without(rule: Rule, criterion: Criterion) -> Rule | None:
    if criterion in rule.notes:
        left = tuple(one for one in rule.notes if one is not criterion)
        return attrs.evolve(rule, notes=left) if left or rule.criteria else None
    when = _cut(rule.when, criterion)
    if when is None:
        return None
    kept = list(_criteria(when))
    return attrs.evolve(
        rule, criteria=[one for one in rule.criteria if one in kept], when=when
    )


def _cut(when: Condition, criterion: Criterion) -> Condition | None:
    """Take a criterion out of a combination, and what has nothing left."""
    if isinstance(when, Criterion):
        return None if when == criterion else when
    parts = [_cut(part, criterion) for part in when.parts()]
    left = tuple(part for part in parts if part is not None)
    match when:
        case Choose() if len(left) < 3:
            return left[-1]
        case Not() if not left:
            return None
        case All() | AnyOf() if not left:
            return None
    return _rebuilt(when, left)


def _criteria(when: Condition) -> Iterator[Criterion]:
    if isinstance(when, Criterion):
        yield when
    else:
        for part in when.parts():
            yield from _criteria(part)
