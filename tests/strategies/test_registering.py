"""``from_type`` works without an import, and importing costs little, in any order."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import precisionpov as pov
from precisionpov import strategies
from precisionpov.reasoning.facts import Facts
from strategies.drawing import examples, find


def is_facts(one):
    return isinstance(one, type) and issubclass(one, Facts) and one is not Facts


FACTS = sorted(
    (one for name in pov.__all__ if is_facts(one := getattr(pov, name))), key=str
)


@pytest.mark.parametrize("kind", [pov.Range, pov.Window, *FACTS])
def test_values_and_facts_are_drawn_from_their_type(kind):
    assert {type(one) for one in examples(st.from_type(kind), 8)} == {kind}


@settings(max_examples=20)
@given(st.from_type(pov.Fen), st.from_type(list[pov.Household]))
def test_amounts_and_rows_are_drawn_from_their_type(amount, households):
    assert type(amount) is int
    assert all(one.members for one in households)


@pytest.mark.parametrize("name", strategies.__all__)
def test_every_strategy_is_there_and_says_what_it_shrinks_towards(name):
    found = getattr(strategies, name)
    assert found.__name__ == name
    assert "hrink towards" in " ".join(found.__doc__.split())
    assert name in dir(strategies)


def test_a_name_that_is_not_there_is_said_so():
    with pytest.raises(AttributeError, match="no attribute 'harbours'"):
        _ = strategies.harbours


@pytest.mark.parametrize(
    "script",
    [
        "import precisionpov.strategies, hypothesis",
        "from precisionpov.strategies.household import households",
        "from precisionpov.strategies import laws, households; households.__name__",
        "import hypothesis; from precisionpov.strategies import receipts",
    ],
)
def test_importing_works_in_any_order(script):
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)


def test_hypothesis_loads_no_rule_of_ours():
    script = "import hypothesis, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )
    loaded = done.stdout.split()
    assert "precisionpov.strategies.registering" in loaded
    assert "precisionpov.policy.national" not in loaded
    assert "precisionpov.strategies.household" not in loaded


def test_drawn_from_type_is_what_the_strategies_give():
    assert find(st.from_type(pov.Household)) == find(
        strategies.households(on=pov.Window.calendar_year(2017).last)
    )
