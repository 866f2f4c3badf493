import attrs
import pytest

from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Choose, Criterion
from precisionpov.reasoning.kleene import deciding
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.truth import Truth
from reasoning.harbour import (
    CITE,
    READY,
    SAILS,
    Boat,
    Hull,
    bound,
    hull,
    lights,
    radio,
    storm,
)

A, B, C = (
    Criterion(name, fact, CITE, f"{name}.", f"{name}。")
    for name, fact in zip("abc", (lights, storm, radio), strict=True)
)


def decided(when, a, b, c):
    rule = Rule("toy", Boat, (A, B, C), en="Is it?", zh="是否?", when=when)
    law = bound(rule)
    decision = decide(law, Boat(crew=1, lights=a, storm=b, radio=c))
    return decision.verdict, [one.criterion[-1] for one in decision.reasons]


@pytest.mark.parametrize(
    ("when", "truths", "verdict", "reasons"),
    [
        (A & B & C, (True, True, True), Truth.YES, "abc"),
        (A & B & C, (True, False, None), Truth.NO, "b"),
        (A & B & C, (False, True, False), Truth.NO, "ac"),
        (A & B & C, (True, None, None), Truth.UNKNOWN, "bc"),
        (A | B | C, (False, False, False), Truth.NO, "abc"),
        (A | B | C, (False, True, None), Truth.YES, "b"),
        (A | B | C, (False, None, None), Truth.UNKNOWN, "bc"),
        (~A & (B | C), (True, None, None), Truth.NO, "a"),
        (~A & (B | C), (None, True, False), Truth.UNKNOWN, "a"),
        (~(A | B) | C, (False, False, False), Truth.YES, "ab"),
        (Choose(A, B, C), (True, True, None), Truth.YES, "ab"),
        (Choose(A, B, C), (False, None, False), Truth.NO, "ac"),
        (Choose(A, B, C), (None, True, True), Truth.YES, "bc"),
        (Choose(A, B, C), (None, True, False), Truth.UNKNOWN, "a"),
        (Choose(A, B, C), (None, None, False), Truth.UNKNOWN, "ab"),
        (Choose(A, B, C), (True, None, False), Truth.UNKNOWN, "b"),
    ],
)
def test_reasons_are_the_findings_that_decided(when, truths, verdict, reasons):
    assert decided(when, *truths) == (verdict, list(reasons))


def test_a_code_among_others():
    law = bound()
    for code, truth in ((Hull.WOOD, True), (Hull.REED, False), (None, None)):
        assert law.answers(attrs.evolve(READY, hull=code))[3] is truth
    assert SAILS.criteria[2].condition.fact is hull


def test_an_open_test_of_two_open_readings_bears_too():
    when = Choose(A, B, C)
    assert deciding(when, {"a": None, "b": None, "c": None}) == ("a", "b", "c")
    assert deciding(when, {"a": None, "b": True, "c": True}) == ("b", "c")
    assert deciding(when, {"a": None, "b": True, "c": None}) == ("a", "c")
    law = bound(Rule("toy", Boat, (A, B, C), en="Is it?", zh="是否?", when=when))
    missing = decide(law, Boat(crew=1)).missing
    assert [one.fact for one in missing] == ["lights", "storm", "radio"]
