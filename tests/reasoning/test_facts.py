import copy
import pickle

import attrs
import pytest

from precisionpov.errors import Fault, RecordError
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.quantity import Range, at_least, between
from reasoning.harbour import READY, Boat, Hull, crew, lights


class Whole:
    """A whole number of another library."""

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Array:
    """Says that it is a whole number, and is not."""

    def __index__(self):
        raise TypeError


def problems(**given):
    with pytest.raises(RecordError) as caught:
        Boat(**{"crew": 1} | given)
    return list(caught.value.faults)


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("lights", True, True),
        ("lights", None, None),
        ("hull", "wood", Hull.WOOD),
        ("hull", Hull.REED, Hull.REED),
        ("bunks", Whole(3), 3),
        ("bunks", Range(3, 3), 3),
        ("bunks", Range(None, None), None),
        ("bunks", 0, 0),
        ("bunks", 40, 40),
        ("cargo", between(1, 2), Range(1, 2)),
        ("cargo", at_least(-1000), Range(-1000, None)),
        ("crew", Range(20, 20), 20),
    ],
)
def test_what_a_fact_takes_is_kept_in_its_simplest_form(field, value, kept):
    facts = Boat(**{"crew": 1} | {field: value})
    found = getattr(facts, field)
    assert found == kept
    assert type(found) is type(kept)


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("lights", 1, "takes a truth (True or False), not int"),
        ("lights", "yes", "takes a truth (True or False), not str"),
        ("hull", "straw", "takes a value of Hull (wood, steel, reed), not str"),
        ("hull", True, "True is no value of Hull (wood, steel, reed)"),
        ("bunks", True, "True is no whole number"),
        ("bunks", 1.0, "takes a whole number, not float"),
        ("bunks", "3", "takes a whole number, not str"),
        ("bunks", Array(), "takes a whole number, not Array"),
        ("bunks", -1, "outside what is possible, 0 to 40 items"),
        ("bunks", 41, "outside what is possible, 0 to 40 items"),
        ("bunks", Whole(41), "outside what is possible, 0 to 40 items"),
        (
            "bunks",
            between(1, 2),
            "is known exactly or not at all, so it takes no bounds",
        ),
        ("cargo", at_least(10_001), "outside what is possible, -10.00 to 100.00 yuan"),
        ("cargo", between(-1001, 5), "outside what is possible, -10.00 to 100.00 yuan"),
        ("crew", None, "is always known, at least within bounds"),
        ("crew", Range(None, None), "needs both bounds"),
        ("crew", at_least(3), "needs both bounds"),
        ("crew", between(0, 3), "outside what is possible, 1 to 20 people"),
    ],
)
def test_what_a_fact_cannot_be_is_refused_by_name(field, value, problem):
    assert problems(**{field: value}) == [Fault(field, problem)]


def test_every_fault_is_told_at_once():
    assert [one.path for one in problems(lights=0, crew=0, bunks=99)] == [
        "lights",
        "crew",
        "bunks",
    ]


def test_a_required_fact_cannot_be_left_out():
    with pytest.raises(TypeError, match="crew"):
        Boat()


def test_places_that_would_settle_a_fact():
    facts = Boat(crew=2, paths=(("lights", ("lamps[0].lit", "lamps[1].lit")),))
    assert facts.path_of("lights") == ("lamps[0].lit", "lamps[1].lit")
    assert facts.path_of("radio") == ("radio",)
    assert facts == Boat(crew=2)


def test_words_of_a_class_in_the_order_of_its_fields():
    words = words_of(Boat)
    assert list(words)[:2] == ["lights", "storm"]
    assert words["crew"] is crew
    assert words["lights"] is lights
    with pytest.raises(TypeError):
        words["crew"] = lights


@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        lambda facts: pickle.loads(pickle.dumps(facts)),
        attrs.evolve,
    ],
    ids=["copy", "deepcopy", "pickle", "evolve"],
)
def test_copies_are_equal_and_hash_alike(copied):
    assert copied(READY) == READY
    assert hash(copied(READY)) == hash(READY)


def test_facts_of_another_value_differ():
    assert attrs.evolve(READY, crew=5) != READY
