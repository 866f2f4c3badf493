"""What Python would take for something else: the error says what to write."""

from datetime import date, datetime

import pytest

from policy.bay import BAY
from precisionpov.errors import PolicyError, RecordError
from precisionpov.reasoning.expression import Criterion, Not
from precisionpov.reasoning.rule import Rule
from precisionpov.reasoning.truth import Truth
from reasoning.harbour import (
    CITE,
    LIT,
    SAFE,
    Boat,
    Hull,
    cargo,
    cargo_per_hand,
    crew,
    escort,
    hull,
    least_cargo,
    least_crew,
    lights,
)

WORDS = {
    "truth": lights,
    "code": hull,
    "number": crew,
    "quotient": cargo_per_hand,
    "parameter": least_crew,
    "comparison": crew > least_crew,
    "one of": hull.is_(Hull.WOOD),
    "and": lights & escort,
    "or": lights | escort,
    "not": ~lights,
    "choose": SAFE.condition,
    "criterion": LIT,
}

READINGS = {
    "and": lambda word: word and lights,
    "or": lambda word: word or lights,
    "not": lambda word: not word,
    "if": lambda word: lights if word else escort,
    "all": lambda word: all([word, lights]),
}


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("word", WORDS)
def test_no_word_is_true_or_false(word, reading):
    with pytest.raises(TypeError, match=r"write `a & b`, `a \| b`, `~a` instead of"):
        READINGS[reading](WORDS[word])


def test_the_error_names_what_was_read_so():
    with pytest.raises(TypeError, match=r"a fact without `\.is_\(value\)` has no"):
        bool(hull)
    with pytest.raises(TypeError, match="a number that is not compared has no"):
        bool(cargo)


def test_a_chained_comparison_would_lose_its_first_half():
    with pytest.raises(TypeError, match=r"`\(x > low\) & \(y < high\)` instead of a"):
        _ = least_crew <= crew <= least_cargo


@pytest.mark.parametrize(
    "condition",
    [
        lambda: hull == Hull.WOOD,
        lambda: hull in {Hull.WOOD, Hull.STEEL},
        lambda: lights is True,
        lambda: crew == least_crew,
    ],
    ids=["==", "in", "is", "== number"],
)
def test_what_python_settles_by_itself_is_no_condition(condition):
    with pytest.raises(PolicyError, match=r"holds a bool, which is no condition; wri"):
        Criterion("asked", condition(), CITE, "Asked.", "问。")
    with pytest.raises(PolicyError, match="Not holds a bool"):
        Not(condition())
    with pytest.raises(TypeError, match="bool is no condition; join facts, compar"):
        _ = lights & condition()


@pytest.mark.parametrize(
    "compared",
    [lambda: lights > least_crew, lambda: hull >= Hull.WOOD, lambda: least_crew < 3],
    ids=["truth", "code", "parameter"],
)
def test_only_numbers_are_compared(compared):
    with pytest.raises(TypeError, match="not supported between instances"):
        compared()


@pytest.mark.parametrize("other", [lights, hull, LIT, 3, 3.0, None, Truth.YES])
def test_numbers_are_compared_with_parameters_and_numbers_only(other):
    name = type(other).__name__
    with pytest.raises(PolicyError, match=f"a Parameter or a number fact, not {name}:"):
        _ = crew > other


def test_a_truth_is_no_condition():
    with pytest.raises(PolicyError, match="holds a Truth, which is no condition"):
        Criterion("asked", Truth.YES, CITE, "Asked.", "问。")


@pytest.mark.parametrize("other", [True, False, None, 1, "yes", lights])
def test_a_truth_is_joined_with_a_truth_only(other):
    name = type(other).__name__
    match = rf"joined with a Truth, not {name}; write `Truth\.of\(value\)`"
    with pytest.raises(TypeError, match=match):
        _ = Truth.YES & other
    with pytest.raises(TypeError, match=match):
        _ = Truth.UNKNOWN | other
    with pytest.raises(TypeError, match=r"unsupported operand|no condition"):
        _ = other & Truth.YES


def test_a_truth_of_a_truth_is_refused():
    with pytest.raises(TypeError, match="a Truth is yes, no or unknown"):
        Truth.of(Truth.NO)


def test_a_misspelt_word_of_the_language_fails_where_it_is_written():
    from reasoning import harbour

    with pytest.raises(AttributeError, match="cago_per_hand"):
        _ = harbour.cago_per_hand > least_cargo
    with pytest.raises(TypeError, match="lihgts"):
        Boat(crew=1, lihgts=True)
    with pytest.raises(AttributeError, match="WOOOD"):
        hull.is_(Hull.WOOOD)


def nested(levels):
    """Give a condition of so many levels."""
    condition = lights
    for _ in range(levels - 1):
        condition = Not(condition)
    return condition


@pytest.mark.parametrize(("levels", "allowed"), [(28, True), (29, False), (500, False)])
def test_a_condition_is_nested_30_deep_at_most(levels, allowed):
    # The rule's own "all of them" and the criterion are two levels more.
    deep = Criterion("deep", nested(levels), CITE, "Deep.", "深。")
    if allowed:
        assert Rule("deep", Boat, (deep,), en="Deep?", zh="深？").compiled()
    else:
        with pytest.raises(PolicyError, match="a condition nested deeper than 30"):
            Rule("deep", Boat, (deep,), en="Deep?", zh="深？")


@pytest.mark.parametrize(
    "day",
    [datetime(2003, 6, 1), "2003-06-01", 2003, None],  # noqa: DTZ001 - the case
)
def test_a_law_is_asked_for_on_a_calendar_day(day):
    with pytest.raises(
        RecordError, match=r"on: a day is a datetime\.date, not"
    ) as error:
        BAY.on(day)
    assert "2003" not in str(error.value)
    assert BAY.on(date(2003, 6, 1))
