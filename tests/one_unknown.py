"""With one fact unknown, a verdict is open exactly where that fact matters."""

from collections.abc import Iterator

import attrs

from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import (
    CodeFact,
    Comparison,
    Fact,
    NumberFact,
    TruthFact,
    walk,
)
from precisionpov.reasoning.facts import Facts
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.truth import Truth


def check_one_unknown(law: BoundRule, facts: Facts) -> None:
    """Make each fact of the rule unknown in turn, and see what is asked for."""
    for fact in law.rule.facts:
        verdicts = {
            decide(law, attrs.evolve(facts, **{fact.name: value})).verdict
            for value in _possible(law, fact, facts)
        }
        unknown = Range(1, 100) if _required(fact) else None
        decision = decide(law, attrs.evolve(facts, **{fact.name: unknown}))
        named = [one.fact for one in decision.missing]
        if len(verdicts) == 1:
            assert {decision.verdict} == verdicts, fact.name
            assert named == []
        else:
            assert decision.verdict is Truth.UNKNOWN, fact.name
            assert named == [fact.name]


def _required(fact: Fact) -> bool:
    return isinstance(fact, NumberFact) and fact.required


def _possible(law: BoundRule, fact: Fact, facts: Facts) -> Iterator[object]:
    """Give values of a fact on every side of whatever it is compared with."""
    if isinstance(fact, TruthFact):
        yield from (True, False)
    elif isinstance(fact, CodeFact):
        yield from fact.terms
    elif _required(fact):
        yield from range(1, 101)
    else:
        assert isinstance(fact, NumberFact)
        for part in walk(law.rule.when):
            if isinstance(part, Comparison) and part.compared == fact:
                assert part.factor is not None
                number = law.by_name[part.factor.name]
                heads = 1 if part.against is None else getattr(facts, part.against.name)
                for step in (-1, 0, 1):
                    value = number * heads + step
                    if fact.low <= value <= fact.high:
                        yield value
