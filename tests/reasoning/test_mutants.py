"""The tool that makes mistakes in rules makes the mistakes it says."""

import attrs
import pytest

from mutants import mutants, number_mutants, survivors
from precisionpov.reasoning.expression import All, Choose, Criterion, Not
from precisionpov.reasoning.rule import Rule
from reasoning.harbour import (
    CITE,
    LAW,
    READY,
    SAILS,
    Boat,
    Hull,
    bound,
    bunks,
    crew,
    escort,
    least_crew,
    lights,
    radio,
    storm,
)

A, B, C = (
    Criterion(name, condition, CITE, f"{name}.", f"{name}。")
    for name, condition in zip(
        "abc", (~lights, radio | (crew >= least_crew), storm), strict=True
    )
)


def names(rule):
    return [name for name, _ in mutants(rule)]


def toy(when, *notes):
    return Rule("toy", Boat, (A, B, C), en="Is it?", zh="是否?", when=when, notes=notes)


def test_each_small_mistake_is_made_once():
    assert names(SAILS) == [
        "loaded: cargo > least_cargo becomes >=",
        "loaded: cargo > least_cargo becomes <",
        "loaded: denied",
        "loaded: dropped",
        "lit: denied",
        "lit: dropped",
        "sound: hull without wood",
        "sound: hull without steel",
        "sound: denied",
        "sound: dropped",
        "safe: arms swapped",
        "safe: denied",
        "safe: dropped",
        "small: crew < least_crew becomes <=",
        "small: crew < least_crew becomes >",
        "small: denied",
        "small: dropped",
        "when: an and becomes an or",
    ]


def test_mistakes_in_what_is_denied_and_joined():
    note = Criterion("odd", Not(~escort & (bunks > crew)), CITE, "Odd.", "怪。")
    found = names(toy(All((Choose(A, B, C),)), note))
    assert "a: a not is lost" in found
    assert "a: denied" not in found
    assert "b: an or becomes an and" in found
    assert "b: crew >= least_crew becomes >" in found
    assert "odd: a not is lost" in found
    assert "odd: an and becomes an or" in found
    assert "odd: bunks > crew becomes <" in found
    assert "when: arms swapped" in found


@pytest.mark.parametrize(
    ("when", "dropped", "left"),
    [
        (A & B & C, "b", A & C),
        (~A & (B | C), "a", All((B | C,))),
        (Choose(A, B, C), "a", C),
        (Choose(A, B, C), "b", C),
        (Choose(A, B, C), "c", B),
    ],
)
def test_a_dropped_criterion_takes_with_it_what_has_nothing_left(when, dropped, left):
    made = dict(mutants(toy(when)))[f"{dropped}: dropped"]
    assert made.when == left


def test_a_rule_keeps_at_least_one_criterion_or_note():
    single = Rule("toy", Boat, (A,), en="Is it?", zh="是否?")
    assert names(single) == ["a: a not is lost"]
    assert names(attrs.evolve(single, notes=(C,)))[-1] == "c: dropped"
    checklist = Rule("toy", Boat, (), en="Is it?", zh="是否?", notes=(C,))
    assert names(checklist) == ["c: denied"]


def test_numbers_are_nudged_both_ways_and_never_below_zero():
    found = {name: law.values for name, law in number_mutants(bound(hands=0))}
    assert found == {
        "least_cargo: 100 becomes 99": (99, 0),
        "least_cargo: 100 becomes 101": (101, 0),
        "least_crew: 0 becomes 1": (100, 1),
    }


LINE = [attrs.evolve(READY, cargo=cargo) for cargo in (400, 401, 404)]
CASES = [
    *LINE,
    *(attrs.evolve(READY, hull=hull) for hull in (*Hull, None)),
    attrs.evolve(READY, lights=False),
    attrs.evolve(READY, storm=True, escort=True, radio=False),
    attrs.evolve(READY, radio=False),
    *(attrs.evolve(READY, crew=crew) for crew in (2, 3, 4)),
]


def test_a_full_table_of_cases_leaves_no_mistake_unnoticed():
    assert survivors(LAW, CASES) == []


def test_mistakes_that_no_case_notices_are_named():
    assert survivors(LAW, [READY])[:3] == [
        "loaded: cargo > least_cargo becomes >=",
        "loaded: dropped",
        "lit: dropped",
    ]
    few = [one for one in CASES if one not in LINE[:1]]
    assert survivors(LAW, few) == [
        "loaded: cargo > least_cargo becomes >=",
        "loaded: dropped",
        "least_cargo: 100 becomes 99",
    ]
