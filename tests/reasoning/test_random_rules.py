"""Laws of every rule, asked of rules and facts drawn at random."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reasoning.laws import LAWS, learning_never_flips
from reasoning.random_rules import laws, learnt, things


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@given(rule=laws(), facts=things())
def test_law_holds_of_every_rule(law, rule, facts):
    law(rule, facts)


@given(rule=laws(), facts=things(), data=st.data())
def test_learning_more_never_flips_what_is_settled(rule, facts, data):
    learning_never_flips(rule, facts, data.draw(learnt(facts)))
