import pytest

from precisionpov.errors import PolicyError
from precisionpov.reasoning.expression import (
    All,
    AnyOf,
    Choose,
    CodeFact,
    Comparison,
    Criterion,
    Not,
    NumberFact,
    OneOf,
    TruthFact,
    facts_in,
    parameters_in,
    per,
    walk,
)
from precisionpov.reasoning.quantity import Range
from precisionpov.reasoning.unit import Unit
from reasoning import harbour
from reasoning.harbour import (
    CITE,
    Flag,
    Hull,
    bunks,
    cargo,
    cargo_per_hand,
    crew,
    escort,
    hull,
    least_cargo,
    least_crew,
    lights,
    radio,
    storm,
)


def criterion(condition):
    return Criterion("asked", condition, CITE, "Asked.", "问。")


MISUSES = {
    "and": (lambda: lights and radio, TypeError, "write `a & b`"),
    "or": (lambda: lights or radio, TypeError, "`a | b`"),
    "not": (lambda: not lights, TypeError, "`~a` instead of"),
    "if": (
        lambda: radio if storm else escort,
        TypeError,
        r"`Choose\(a, b, c\)` instead of `if`",
    ),
    "chained comparison": (
        lambda: least_crew < crew < bunks,
        TypeError,
        r"`\(x > low\) & \(y < high\)` instead of a chained comparison",
    ),
    "bare number": (lambda: crew > 5, PolicyError, "compare with a Parameter.*not int"),
    "bare number first": (
        lambda: 5 < crew,  # noqa: SIM300 - that is the case
        PolicyError,
        "not int: a number in a rule has a name, a source and dates",
    ),
    "quotient against a fact": (
        lambda: cargo_per_hand > bunks,
        PolicyError,
        "a quotient is compared with a Parameter",
    ),
    "equality": (
        lambda: criterion(hull == Hull.WOOD),
        PolicyError,
        r"criterion 'asked' holds a bool.*write `fact.is_\(value\)`",
    ),
    "a code as condition": (lambda: criterion(hull), PolicyError, "holds a CodeFact"),
    "a code joined": (lambda: lights & hull, TypeError, "CodeFact is no condition"),
    "a text joined": (lambda: lights | "radio", TypeError, "str is no condition"),
    "all of codes": (lambda: All((hull,)), PolicyError, "All holds a CodeFact"),
    "any of codes": (lambda: AnyOf((hull,)), PolicyError, "AnyOf holds a CodeFact"),
    "not a code": (lambda: Not(hull), PolicyError, "Not holds a CodeFact"),
    "chosen code": (
        lambda: Choose(storm, hull, radio),
        PolicyError,
        "Choose holds a CodeFact",
    ),
    "a code of another list": (
        lambda: hull.is_(Flag.WOOD),
        PolicyError,
        "hull takes the values of Hull",
    ),
    "no code": (hull.one_of, PolicyError, "name at least one value"),
    "every code": (lambda: hull.one_of(*Hull), PolicyError, "and not all of them"),
    "denominator that may be unknown": (
        lambda: per(cargo, bunks, en="", zh=""),
        PolicyError,
        "bunks cannot be divided by",
    ),
    "denominator that may be zero": (
        lambda: per(
            cargo,
            NumberFact("n", "n", "n", Unit.ITEM, 0, 9, required=True),
            en="",
            zh="",
        ),
        PolicyError,
        "n cannot be divided by: a denominator is at least 1 and always known",
    ),
    "a keyword for a name": (
        lambda: TruthFact("class", "", ""),
        PolicyError,
        "'class' is no name",
    ),
    "a name with a dot": (
        lambda: Criterion("a.b", lights, CITE, "", ""),
        PolicyError,
        "'a.b' is no name; use letters, digits and _",
    ),
    "a domain of one value": (
        lambda: NumberFact("n", "n", "n", Unit.ITEM, 3, 3),
        PolicyError,
        "n: the lowest possible is below the highest possible",
    ),
}


@pytest.mark.parametrize("misuse", MISUSES)
def test_what_python_would_misread_fails_and_says_what_to_write(misuse):
    write, error, message = MISUSES[misuse]
    with pytest.raises(error, match=message):
        write()


def test_ands_and_ors_are_flat_however_they_are_bracketed():
    assert lights & (radio & storm) == (lights & radio) & storm
    assert lights & radio & storm == All((lights, radio, storm))
    assert (lights | radio) | storm == AnyOf((lights, radio, storm))
    assert (lights | radio) & storm == All((AnyOf((lights, radio)), storm))


def test_denying_twice_says_the_same():
    assert ~lights == Not(lights)
    assert ~~lights == lights


@pytest.mark.parametrize(
    ("written", "operator"),
    [
        (crew > least_crew, ">"),
        (crew >= least_crew, ">="),
        (crew < least_crew, "<"),
        (crew <= least_crew, "<="),
        (least_crew < crew, ">"),
    ],
)
def test_comparisons_are_kept_as_written(written, operator):
    assert written == Comparison(crew, operator, least_crew)
    assert written.factor == least_crew
    assert written.against is None


def test_sides_of_a_comparison():
    shared = cargo_per_hand >= least_cargo
    assert (shared.compared, shared.factor, shared.against) == (
        cargo,
        least_cargo,
        crew,
    )
    facts = bunks >= crew
    assert (facts.compared, facts.factor, facts.against) == (bunks, None, crew)


def test_one_value_of_a_closed_list():
    assert hull.is_(Hull.REED) == OneOf(hull, (Hull.REED,))


@pytest.mark.parametrize(
    ("value", "ends"),
    [
        (None, (-1000, 10_000)),
        (7, (7, 7)),
        (Range(7, 8), (7, 8)),
        (Range(7, None), (7, 10_000)),
        (Range(None, 7), (-1000, 7)),
    ],
)
def test_an_open_end_is_the_end_of_what_is_possible(value, ends):
    assert cargo.ends(value) == ends


def test_walking_gives_each_part_before_its_own_parts():
    whole = Choose(~storm, lights & radio, crew > least_crew)
    assert list(walk(whole)) == [
        whole,
        ~storm,
        storm,
        lights & radio,
        lights,
        radio,
        crew > least_crew,
    ]


def test_facts_and_parameters_of_a_condition():
    whole = criterion(harbour.SAFE.condition & (cargo_per_hand > least_cargo))
    whole = criterion(whole.condition & hull.is_(Hull.REED) & (bunks > crew))
    assert facts_in(whole) == (storm, escort, radio, cargo, crew, hull, bunks, crew)
    assert parameters_in(whole) == (least_cargo,)


def test_words_have_labels_in_both_languages():
    for word in (lights, crew, least_crew, cargo_per_hand, harbour.LIT):
        assert word.label() == word.en
        assert word.label("zh") == word.zh


def test_a_code_fact_knows_its_list():
    assert CodeFact("k", "k", "k", Hull).terms is Hull
