from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov import Range, Truth, policies
from precisionpov.facts.exit import ExitFacts
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.reasoning.expression import NumberFact
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.unit import Unit
from precisionpov.strategies import household_facts, lessons
from precisionpov.strategies.facts import _spread
from reasoning.random_rules import Thing, laws
from strategies.drawing import examples, find

LAW = policies.NATIONAL.on(date(2017, 12, 31)).household_exit
LINE = 295_200
KINDS = [ExitFacts, IdentificationFacts, Thing]


def test_facts_of_exit_are_the_default():
    assert type(find(household_facts())) is ExitFacts


@pytest.mark.parametrize("kind", KINDS)
def test_facts_shrink_to_a_subject_with_nothing_unknown(kind):
    dull = find(household_facts(kind, unknown=False))
    assert all(getattr(dull, name) is not None for name in words_of(kind))


def test_a_usual_household_is_well_but_for_its_income():
    dull = find(household_facts())
    assert (dull.net_income, dull.members, dull.housing_grade) == (0, 1, "A")
    assert dull.children_in_school is dull.food_secure is True
    assert dull.struck_this_year is dull.relocation_pending is False
    assert find(household_facts(IdentificationFacts)).car is False


@pytest.mark.parametrize("kind", KINDS)
def test_every_fact_may_be_unknown_or_otherwise(kind):
    drawn = examples(household_facts(kind), 600)
    for name, word in words_of(kind).items():
        met = {str(getattr(one, name)) for one in drawn}
        required = isinstance(word, NumberFact) and word.required
        assert ("None" in met) is not required, name
        assert len(met) >= 3, name


@pytest.mark.parametrize("kind", KINDS)
def test_the_unknown_and_bounds_can_be_turned_off(kind):
    for one in examples(household_facts(kind, unknown=False, bounds=False)):
        values = [getattr(one, name) for name in words_of(kind)]
        assert not any(value is None or isinstance(value, Range) for value in values)


def test_bounds_are_open_narrow_or_wide():
    drawn = [one.net_income for one in examples(household_facts(), 2000)]
    bounds = [one for one in drawn if isinstance(one, Range)]
    assert any(one.low is None for one in bounds)
    assert any(one.high is None for one in bounds)
    widths = {one.high - one.low for one in bounds if None not in {one.low, one.high}}
    assert {1, 2, 100} <= widths


def test_some_subjects_are_unknown_in_everything():
    def bare(one):
        return one.food_secure is one.housing_grade is one.net_income is None

    assert find(household_facts(), bare).all_insured is None


@pytest.fixture(scope="module")
def near():
    return examples(household_facts(law=LAW), 1200)


def test_numbers_stand_at_the_thresholds_of_a_rule(near):
    exact = [one for one in near if type(one.members) is type(one.net_income) is int]
    gaps = [one.net_income - LINE * one.members for one in exact]
    assert all(gaps.count(step) >= 3 for step in (-1, 0, 1))


@given(laws(), st.data())
def test_facts_are_drawn_for_any_rule(law, data):
    facts = data.draw(household_facts(Thing, law=law))
    assert len(law.answers(facts)) == len(law.rule.criteria) + 1


def test_a_domain_out_of_the_usual_is_drawn_from_whole():
    far = NumberFact("far", "far", "远", Unit.PERSON, 20, 30, bounded=True)
    drawn = examples(_spread(far, bounds=False), 500)
    assert {number for number, _ in drawn} == set(range(20, 31))


@pytest.mark.parametrize("kind", KINDS)
def test_a_lesson_adds_and_never_contradicts(kind):
    words = words_of(kind)
    learnt = set()
    for less, more in examples(lessons(kind), 250):
        for name, word in words.items():
            before, after = getattr(less, name), getattr(more, name)
            if isinstance(word, NumberFact):
                (low, high), (bottom, top) = word.ends(before), word.ends(after)
                assert low <= bottom <= top <= high
            else:
                assert before in {None, after}
            learnt |= {name} if before != after else set()
    assert len(learnt) >= len(words) // 2


def test_lessons_are_about_what_a_rule_asks():
    asked = {one.name for one in LAW.rule.facts}
    for less, more in examples(lessons(ExitFacts, law=LAW)):
        differing = {
            one.name
            for one in attrs.fields(ExitFacts)
            if getattr(less, one.name) != getattr(more, one.name)
        }
        assert differing <= asked | {"paths"}


def test_facts_of_every_verdict_are_met(near):
    verdicts = [LAW.answers(one)[0] for one in near]
    for verdict in Truth:
        assert verdicts.count(verdict.known()) >= 12
