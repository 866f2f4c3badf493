import pytest

from precisionpov.reasoning.compiling import compile_conditions
from precisionpov.reasoning.expression import Condition, Criterion
from precisionpov.reasoning.rule import Rule
from reasoning.harbour import CITE, READY, Boat, bound


class Homemade(Condition):
    """A condition that the language does not have."""


def test_a_kind_of_condition_from_elsewhere_is_refused():
    odd = Criterion("odd", Homemade(), CITE, "Odd.", "怪。")
    law = bound(Rule("toy", Boat, (odd,), en="Is it?", zh="是否?"))
    with pytest.raises(TypeError, match="Homemade is not part of the language"):
        law.answers(READY)


def test_nothing_asked_gives_nothing():
    assert compile_conditions((), ())()(READY) == ()
