"""Equal data, equal name; the same on every machine and in every year."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.reasoning.expression import AnyOf, Choose, Comparison, Criterion, Not
from precisionpov.reasoning.fingerprint import fingerprint, structure
from precisionpov.reasoning.rule import Rule, substitute
from reasoning.harbour import (
    CITE,
    LIT,
    LOADED,
    NOTE_CITE,
    SAFE,
    SAILS,
    SMALL,
    SOUND,
    Boat,
    Hull,
    bunks,
    crew,
    hull,
    lights,
)

VERSION = "a14c3c97a22becb78a3d185ff249e905a2bed54b296d881a4f1d7afa2cab3972"
"""What the rule of the harbour came to when it was first written down."""

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def version(rule):
    return fingerprint(structure(rule))


def test_a_rule_as_plain_data():
    assert structure(SAILS) == [
        "may_sail",
        [
            "All",
            ["loaded", [">", ["cargo", "crew"], "least_cargo"]],
            ["lit", ["fact", "lights"]],
            ["sound", ["one of", "hull", "steel", "wood"]],
            [
                "safe",
                ["Choose", ["fact", "storm"], ["fact", "escort"], ["fact", "radio"]],
            ],
        ],
        [["small", ["<", ["crew"], "least_crew"]]],
    ]


def test_the_name_never_changes():
    assert version(SAILS) == VERSION
    # Of {"a":1}, as any other tool gives it.
    assert fingerprint({"a": 1}) == (
        "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"
    )


@given(PLAIN)
def test_a_name_is_64_hexadecimal_digits(data):
    name = fingerprint(data)
    assert len(name) == 64
    assert set(name) <= set("0123456789abcdef")


@given(st.dictionaries(st.text(), st.integers()))
def test_the_order_of_keys_does_not_matter(data):
    assert fingerprint(dict(reversed(data.items()))) == fingerprint(data)


@pytest.mark.parametrize(
    "same",
    [
        attrs.evolve(SAILS, en="Could it sail?", zh="能否出港？"),
        substitute(SAILS, attrs.evolve(LIT, en="Lamps burn.", cite=NOTE_CITE)),
        substitute(
            SAILS, attrs.evolve(SOUND, condition=hull.one_of(Hull.STEEL, Hull.WOOD))
        ),
    ],
    ids=["question", "sentence and source", "order of codes"],
)
def test_words_and_sources_do_not_matter(same):
    assert version(same) == VERSION


def other(name, condition):
    return Criterion(name, condition, CITE, "Other.", "其他。")


@pytest.mark.parametrize(
    "different",
    [
        attrs.evolve(SAILS, id="may_leave"),
        attrs.evolve(SAILS, when=AnyOf((LOADED, LIT, SOUND, SAFE))),
        attrs.evolve(SAILS, when=Choose(LIT, LOADED & SOUND, SAFE)),
        attrs.evolve(SAILS, notes=()),
        substitute(SAILS, other("lit", Not(lights))),
        substitute(SAILS, other("sound", hull.is_(Hull.WOOD))),
        substitute(
            SAILS, other("loaded", LOADED.condition.left >= SMALL.condition.right)
        ),
        substitute(SAILS, other("loaded", LOADED.condition.left.numerator > crew)),
        substitute(SAILS, other("small", crew <= SMALL.condition.right)),
    ],
)
def test_what_is_asked_matters(different):
    assert version(different) != VERSION


def test_two_facts_compared():
    rule = Rule(
        "busy", Boat, (other("full", Comparison(bunks, "<=", crew)),), en="?", zh="?"
    )
    assert structure(rule) == ["busy", ["All", ["full", ["<=", ["bunks"], "crew"]]], []]
