"""Which comparisons can decide a condition alone, where a part of it never holds."""

import pytest

from precisionpov.reasoning.expression import Choose
from precisionpov.strategies.growing import deciding, grown
from reasoning.harbour import cargo_per_hand, crew, least_cargo, least_crew, lights

NUMBERS = {"least_crew": 1, "least_cargo": 100}
NEVER = crew < least_crew  # a crew is one hand at least
ALWAYS = ~NEVER
LOADED = cargo_per_hand > least_cargo


@pytest.mark.parametrize(
    ("condition", "beside"),
    [
        (LOADED, [{}]),
        (LOADED & lights, [{lights: True}]),
        (LOADED | lights, [{lights: False}]),
        (LOADED & NEVER, []),
        (LOADED | NEVER, [{NEVER: False}]),
        (LOADED | ALWAYS, []),
        (LOADED & ALWAYS, [{ALWAYS: True}]),
        (~LOADED, [{}]),
        # As what chooses: the arms must differ, whichever way they can.
        (Choose(LOADED, lights, ALWAYS), [{lights: False, ALWAYS: True}]),
        (Choose(LOADED, NEVER, lights), [{NEVER: False, lights: True}]),
        (Choose(LOADED, NEVER, ~(crew >= least_crew)), []),
        # As an arm: it must be chosen.
        (Choose(NEVER, LOADED, lights), []),
        (Choose(NEVER, lights, LOADED), [{NEVER: False, lights: True}]),
        (Choose(ALWAYS, LOADED, lights), [{ALWAYS: True, lights: True}]),
    ],
)
def test_a_comparison_decides_where_all_else_can_be_what_lets_it(condition, beside):
    found = [
        {tree.condition: truth for tree, truth in others}
        for _, others in deciding(grown(condition, NUMBERS))
    ]
    assert found == beside
