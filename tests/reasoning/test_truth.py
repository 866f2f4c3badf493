import itertools

import pytest

from precisionpov.reasoning.truth import Truth

YES, NO, UNKNOWN = Truth


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (NO, NO, NO, NO),
        (NO, UNKNOWN, NO, UNKNOWN),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_truths_combine_as_kleene_says(one, other, both, either):
    assert one & other is both
    assert other & one is both
    assert one | other is either
    assert other | one is either


def test_denial_leaves_the_unknown_unknown():
    assert [~one for one in (YES, NO, UNKNOWN)] == [NO, YES, UNKNOWN]


def test_denying_both_is_denying_either():
    for one, other in itertools.product(Truth, repeat=2):
        assert ~(one & other) is ~one | ~other


@pytest.mark.parametrize(
    "misuse", [bool, lambda x: x and x, lambda x: not x], ids=["if", "and", "not"]
)
def test_truth_refuses_to_be_true_or_false(misuse):
    with pytest.raises(TypeError, match=r"write `x is Truth.YES`"):
        misuse(YES)


@pytest.mark.parametrize(
    ("known", "truth", "en", "zh"),
    [
        (True, YES, "yes", "是"),
        (False, NO, "no", "否"),
        (None, UNKNOWN, "unknown", "不明"),
    ],
)
def test_truth_of_what_python_knows(known, truth, en, zh):
    assert Truth.of(known) is truth
    assert truth.known() is known
    assert (truth.label(), truth.label("zh")) == (en, zh)
