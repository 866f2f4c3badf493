from datetime import date

import attrs
import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from precisionpov import PolicyError, Truth, policies
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.expression import Criterion, NumberFact
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.timeline import Dated
from precisionpov.strategies import facts_for, near_threshold
from precisionpov.strategies.reaching import reachable
from reasoning.laws import fillings, unknown_in
from reasoning.random_rules import (
    CITE,
    PLAIN,
    SINCE,
    TRUTHS,
    Thing,
    laws,
    parameter,
    things,
)
from strategies.drawing import examples, find

LATER = policies.NATIONAL.on(date(2017, 12, 31))
EXIT = LATER.household_exit
LINE = 295_200
RULES = {
    "identification 2014": policies.NATIONAL.on(
        date(2014, 4, 30)
    ).household_identification,
    "identification": LATER.household_identification,
    "exit": EXIT,
    "Guangxi": policies.GUANGXI.on(date(2017, 12, 31)).household_exit,
    "Changshun": policies.GUIZHOU_CHANGSHUN.on(date(2017, 12, 31)).household_exit,
}


@pytest.mark.parametrize("verdict", Truth)
@pytest.mark.parametrize("name", RULES)
def test_facts_give_the_verdict_asked_for(name, verdict):
    for facts in examples(facts_for(RULES[name], verdict), 40):
        assert decide(RULES[name], facts).verdict is verdict


@given(laws(), things(), st.data())
def test_facts_give_any_verdict_that_a_rule_can_have(law, facts, data):
    verdict = decide(law, facts).verdict
    assert decide(law, data.draw(facts_for(law, verdict))).verdict is verdict


@given(laws(), st.data(), st.sampled_from(Truth))
def test_no_rule_is_answered_otherwise_than_asked(law, data, verdict):
    try:
        facts = facts_for(law, verdict)
    except PolicyError:
        return
    assert decide(law, data.draw(facts)).verdict is verdict


def test_facts_shrink_to_one_deciding_fact():
    hungry = find(facts_for(EXIT, Truth.NO), lambda one: one.food_secure is False)
    assert [one.fact for one in decide(EXIT, hungry).missing] == []
    assert [one.criterion for one in decide(EXIT, hungry).reasons] == [
        "household_exit.food"
    ]


def rule(condition):
    only = Criterion("only", condition, CITE, "Says it.", "是。")
    return Rule("thing", Thing, (only,), en="Is it?", zh="是否?")


def test_a_rule_without_parameters_needs_no_day():
    facts = find(facts_for(rule(TRUTHS[0] & ~TRUTHS[1])))
    assert (facts.a, facts.b) == (True, False)


def test_a_rule_with_parameters_needs_a_day():
    with pytest.raises(PolicyError, match=r"bind it to a day's numbers"):
        facts_for(EXIT.rule)


def test_a_verdict_that_no_facts_give_is_refused():
    never = bound_number(rule(PLAIN[0] > parameter(0)), 3)
    with pytest.raises(PolicyError, match="no facts give the verdict yes"):
        facts_for(never, Truth.YES)
    assert find(facts_for(never, Truth.NO)).m == 3


def bound_number(made, value):
    numbers = [Dated(value, SINCE, None, CITE) for _ in made.parameters]
    return BoundRule(Dated(made, SINCE, None, CITE), numbers, SINCE)


@pytest.mark.parametrize("name", RULES)
def test_one_amount_is_on_its_threshold_or_one_beside(name):
    law = RULES[name]
    steps = set()
    for facts in examples(near_threshold(law), 60):
        margins = [one for one in decide(law, facts).margin if one.low == one.high]
        near = {one.low for one in margins if one.low in {-1, 0, 1}}
        assert near
        steps |= near
    assert steps == {-1, 0, 1}


def test_income_decides_at_its_threshold():
    found = find(near_threshold(EXIT))
    assert (found.net_income, found.members) == (LINE, 1)
    assert decide(EXIT, found).verdict is Truth.NO
    above = attrs.evolve(found, net_income=LINE + 1)
    assert decide(EXIT, above).verdict is Truth.YES


@given(laws(), st.data())
def test_an_amount_at_its_threshold_decides(law, data):
    try:
        strategy = near_threshold(law)
    except PolicyError:
        return
    facts = data.draw(strategy)
    verdict = law.answers(facts)[0]
    assert verdict is not None
    note(law.values)
    moved = [
        attrs.evolve(facts, **{word.name: value + step})
        for word in law.rule.facts
        if isinstance(word, NumberFact)
        and type(value := getattr(facts, word.name)) is int
        for step in (-2, -1, 1, 2)
        if word.low <= value + step <= word.high
    ]
    assert any(law.answers(one)[0] is not verdict for one in moved)


def test_a_rule_without_a_deciding_number_has_no_threshold():
    with pytest.raises(PolicyError, match="no comparison can decide"):
        near_threshold(bound_number(rule(TRUTHS[0]), 0))


@given(laws(), things(), st.data())
def test_truths_in_reach_are_those_of_all_fillings(law, facts, data):
    unknown = unknown_in(facts, [one.name for one in law.rule.facts])
    free = data.draw(st.sets(st.sampled_from(unknown), max_size=4)) if unknown else ()
    met = {law.answers(one)[0] for one in fillings(facts, sorted(free))}
    assert reachable(law.rule.when, facts, law.by_name, free) == met
