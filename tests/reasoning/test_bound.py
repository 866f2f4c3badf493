"""A rule with the numbers of a day."""

import pickle
from datetime import date

import attrs
import pytest

from precisionpov.errors import PolicyError
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Criterion
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated
from reasoning.harbour import (
    CITE,
    DAY,
    LAW,
    LIT,
    READY,
    SAILS,
    SMALL,
    Boat,
    Dock,
    bound,
    lights,
)

CHECKLIST = Rule("faults", Boat, (), en="Any fault?", zh="有无问题？", notes=[SMALL])


def number(value):
    return Dated(value, date(2002, 1, 1), None, CITE)


@pytest.mark.parametrize(
    ("least", "loaded"), [(0, True), (249, True), (250, False), (10**30, False)]
)
def test_the_same_rule_answers_by_the_numbers_it_is_bound_to(least, loaded):
    verdict, first, *_ = bound(least=least).answers(READY)
    assert first is loaded
    assert verdict is loaded


def test_answers_are_the_verdict_then_each_criterion():
    assert LAW.answers(READY) == (True, True, True, True, True)
    dark = attrs.evolve(READY, lights=None)
    assert LAW.answers(dark) == (None, True, None, True, True)
    assert LAW.answers(attrs.evolve(dark, cargo=0)) == (False, False, None, True, True)


@pytest.mark.parametrize(("hands", "small"), [(2, True), (3, False)])
def test_notes_are_answered_apart(hands, small):
    facts = attrs.evolve(READY, crew=hands)
    assert LAW.answers_of_notes(facts) == (small,)
    assert bound(CHECKLIST).answers_of_notes(facts) == (small,)


def test_a_checklist_gives_no_verdict():
    with pytest.raises(PolicyError, match=r"rule 'faults': is a checklist"):
        bound(CHECKLIST).answers(READY)


def test_a_rule_without_notes_has_none_to_answer():
    assert bound(attrs.evolve(SAILS, notes=())).answers_of_notes(READY) == ()


@pytest.mark.parametrize("ask", [BoundRule.answers, BoundRule.answers_of_notes])
def test_facts_of_another_subject_are_refused_each_time(ask):
    law = bound()
    for _ in range(2):
        with pytest.raises(TypeError, match="rule 'may_sail' judges Boat, not Dock"):
            ask(law, Dock(lights=True))
    assert ask(law, READY)


def test_a_rule_of_truths_takes_no_numbers():
    lit = Rule("lit", Boat, (LIT,), en="Is it lit?", zh="亮否？")
    law = bound(lit)
    assert (law.numbers, law.values, law.by_name) == ((), (), {})
    with pytest.raises(PolicyError, match="takes numbers from 0 for"):
        BoundRule(law.dated, [number(1)], DAY)


def test_numbers_may_come_in_any_collection():
    dated = (number(100), number(3))
    assert BoundRule(LAW.dated, iter(dated), DAY) == LAW


def test_bound_rules_are_values():
    same = bound()
    same.answers(READY)
    assert same == LAW
    assert hash(same) == hash(LAW)
    assert pickle.loads(pickle.dumps(same)) == LAW
    assert bound(on=date(2004, 1, 1)) != LAW
    assert bound(hands=4) != LAW


def test_a_pickle_holds_no_compiled_function():
    before = len(pickle.dumps(bound()))
    used = bound()
    used.answers(READY)
    used.answers_of_notes(READY)
    assert len(pickle.dumps(used)) == before


def test_what_it_was_bound_under_goes_into_a_pickle_too():
    law = BoundRule(LAW.dated, LAW.numbers, DAY, ("the bay", "gifts=counted"))
    assert pickle.loads(pickle.dumps(law)) == law
    assert law != LAW
    assert repr(law) == "<BoundRule may_sail on 2003-06-01 (the bay, gifts=counted)>"
    assert repr(LAW) == "<BoundRule may_sail on 2003-06-01>"


def test_a_note_may_ask_of_a_fact_in_the_verdict():
    lit = Criterion("lamps", lights, CITE, "Lamps.", "灯。")
    law = bound(attrs.evolve(SAILS, notes=[lit]))
    assert law.answers(READY)[2] is True
    assert law.answers_of_notes(READY) == (True,)
