"""The laws hold of the rules we ship, and each of them finds what breaks it."""

from datetime import date
from types import SimpleNamespace

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov import NotInForceError, PolicyError, Range, Truth, identify, policies
from precisionpov.reasoning.bound import BoundRule
from precisionpov.reasoning.expression import Not
from precisionpov.reasoning.rule import substitute
from precisionpov.reasoning.timeline import Timeline
from precisionpov.strategies import (
    facts_for,
    household_facts,
    households,
    keeping,
    lessons,
)
from precisionpov.strategies.laws import (
    LAWS,
    columns_agree,
    higher_income_never_poorer,
    learning_never_flips,
    missing_is_exact,
    order_does_not_matter,
)
from reasoning.random_rules import OPEN_NUMBERS, Thing, laws
from strategies.drawing import examples

ON = date(2017, 12, 31)
EXIT = policies.NATIONAL.on(ON).household_exit
IDENTIFY = policies.NATIONAL.on(ON).household_identification
PLACES = [policies.NATIONAL, policies.GUANGXI, policies.GUIZHOU_CHANGSHUN]


@pytest.mark.parametrize("place", PLACES, ids=str)
@pytest.mark.parametrize("law", LAWS, ids=str)
def test_places_keep_the_laws(law, place):
    for case in examples(law.cases(place, on=ON), 30):
        law.keep(*case)


@given(laws(), st.data())
def test_any_rule_keeps_the_laws(law, data):
    less, more = data.draw(lessons(Thing, law=law))
    learning_never_flips(law, less, more)
    missing_is_exact(law, less)


@given(laws(OPEN_NUMBERS), st.data())
def test_any_rule_that_columns_can_say_says_the_same(law, data):
    facts = data.draw(household_facts(Thing, law=law))
    try:
        columns_agree(law, facts)
    except PolicyError as error:
        assert "no column can tell" in str(error)  # noqa: PT017 - one of two outcomes


def test_each_law_is_listed_with_its_name_and_what_it_says():
    assert [str(law) for law in LAWS] == [law.keep.__name__ for law in LAWS]
    assert all(law.en.endswith(".") for law in LAWS)
    assert len({law.name for law in LAWS}) == len(LAWS) == 5


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_a_policy_without_rules_has_no_cases(law):
    empty = attrs.evolve(policies.NATIONAL, rules=())
    with pytest.raises(NotInForceError, match="any rule"):
        law.cases(empty, on=ON)


def test_cases_are_of_every_rule_in_force():
    asked = {
        law.rule.id for law, _ in examples(LAWS[1].cases(policies.NATIONAL, on=ON), 600)
    }
    chosen = policies.NATIONAL.choices.options
    in_force = {
        line.name
        for line in policies.NATIONAL.rules
        if any(span.holds(ON, chosen) for span in line.spans)
    }
    assert asked <= in_force
    # With few rules in force, none can be left out by chance.
    wanted = {"household_identification", "household_exit", "measure_any"}
    few = tuple(line for line in policies.NATIONAL.rules if line.name in wanted)
    cases = LAWS[1].cases(attrs.evolve(policies.NATIONAL, rules=few), on=ON)
    assert {law.rule.id for law, _ in examples(cases, 600)} == wanted


def test_laws_about_income_or_order_leave_other_rules_alone():
    line = policies.NATIONAL.timeline("household_exit")
    others = (*policies.NATIONAL.rules, Timeline("other", line.spans))
    place = attrs.evolve(policies.NATIONAL, rules=others)
    for law in LAWS[3:]:
        assert len(examples(law.cases(place, on=ON), 10)) == 10
    with pytest.raises(NotInForceError):
        LAWS[3].cases(attrs.evolve(place, rules=others[-1:]), on=ON)


def broken(case, keep, message):
    """Tell whether a law finds a fault, and says so."""

    def all_kept():
        for one in case:
            keep(*one)

    with pytest.raises(AssertionError, match=message):
        all_kept()


@attrs.frozen
class Careless(BoundRule):
    """A rule whose author took unknown for no."""

    def answers(self, facts):
        return tuple(bool(one) for one in super().answers(facts))


def careless(law):
    return Careless(law.dated, law.numbers, law.on)


def test_learning_finds_who_takes_unknown_for_no():
    pairs = examples(lessons(type(facts()), law=EXIT))
    broken(
        [(careless(EXIT), *pair) for pair in pairs],
        learning_never_flips,
        r"household_exit: criterion '\w+' was no and, with more known, is yes; "
        r"known: .*members=\d+.*; with more: .*members=\d+",
    )


def facts(**known):
    return EXIT.rule.subject(**{"members": 1, **known})


def test_learning_refuses_facts_that_contradict_each_other():
    with pytest.raises(ValueError, match="members is known otherwise"):
        learning_never_flips(EXIT, facts(), facts(members=2))
    with pytest.raises(ValueError, match="food_secure is known otherwise"):
        learning_never_flips(EXIT, facts(food_secure=True), facts(food_secure=False))
    learning_never_flips(EXIT, facts(), facts(food_secure=True))


OPEN = facts(net_income=Range(0, 10**6))


@pytest.mark.parametrize(
    ("verdict", "missing", "message"),
    [
        (Truth.UNKNOWN, [], "the verdict is unknown, and missing is nothing"),
        (Truth.NO, ["net_income"], "the verdict is no, and missing is net_income"),
        (Truth.UNKNOWN, ["net_income"], "does not always settle it"),
    ],
)
def test_asking_finds_who_asks_for_too_little(monkeypatch, verdict, missing, message):
    named = [SimpleNamespace(fact=one) for one in missing]
    decision = SimpleNamespace(verdict=verdict, missing=named)
    monkeypatch.setattr(keeping, "decide", lambda *_: decision)
    with pytest.raises(AssertionError, match=message):
        missing_is_exact(EXIT, OPEN)


def test_asking_finds_who_asks_for_too_much(monkeypatch):
    known = attrs.evolve(next(iter(examples(facts_for(EXIT), 1))), food_secure=None)
    missing = [SimpleNamespace(fact=one) for one in ("food_secure", "clothing_secure")]
    decision = SimpleNamespace(verdict=Truth.UNKNOWN, missing=missing)
    monkeypatch.setattr(keeping, "decide", lambda *_: decision)
    with pytest.raises(AssertionError, match="clothing_secure is said to be missing"):
        missing_is_exact(EXIT, known)


def test_columns_find_who_takes_unknown_for_no():
    broken(
        [(careless(EXIT), one) for one in examples(household_facts(law=EXIT))],
        columns_agree,
        "column household_exit.* is unknown, and the decision says no",
    )


def test_income_finds_who_turns_the_line_round():
    income = next(one for one in IDENTIFY.rule.criteria if one.id == "income")
    turned = attrs.evolve(income, condition=Not(income.condition))
    rule = substitute(IDENTIFY.rule, turned)
    law = attrs.evolve(IDENTIFY, dated=attrs.evolve(IDENTIFY.dated, value=rule))
    cases = [
        (law, one) for one in examples(household_facts(rule.subject, law=law), 300)
    ]
    broken(
        cases,
        higher_income_never_poorer,
        r"with 1 fen more the verdict goes from \w+ to yes",
    )


def test_income_rises_within_its_bounds():
    top = type(facts())(members=1, net_income=10**15, lasting_income=Range(0, None))
    higher_income_never_poorer(EXIT, top, Truth.NO, by=100)
    higher_income_never_poorer(EXIT, facts(), Truth.NO)


def test_order_finds_who_looks_at_the_first_member_only():
    def first_born(household):
        return household.members[0].born

    cases = [(first_born, one) for one in examples(households(on=ON))]
    broken(cases, order_does_not_matter, "in another order .* becomes")


@given(households(on=date(2014, 4, 30)))
def test_order_does_not_matter_to_identification(household):
    order_does_not_matter(lambda one: identify(one, on=date(2014, 4, 30)), household)
