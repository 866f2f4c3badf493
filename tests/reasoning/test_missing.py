import attrs
import pytest

from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.quantity import between
from precisionpov.reasoning.truth import Truth
from reasoning.harbour import READY, bound
from reasoning.laws import missing_is_exact


def missing(**changes):
    decision = decide(bound(), attrs.evolve(READY, **changes))
    return decision.verdict, [one.fact for one in decision.missing]


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({"lights": None}, ["lights"]),
        ({"hull": None}, ["hull"]),
        ({"cargo": None}, ["cargo"]),
        ({"crew": between(4, 20)}, ["crew"]),
        ({"cargo": between(400, 500)}, ["cargo"]),
        ({"cargo": between(400, 500), "crew": between(4, 5)}, ["cargo", "crew"]),
        ({"cargo": between(310, 320), "crew": between(3, 4)}, ["crew"]),
        ({"cargo": between(290, 310), "crew": between(2, 4)}, ["cargo", "crew"]),
        ({"storm": None, "escort": None}, ["storm", "escort"]),
        ({"storm": None, "escort": None, "radio": None}, ["storm", "escort", "radio"]),
        ({"storm": None, "escort": False}, ["storm"]),
        ({"storm": True, "escort": None, "radio": None}, ["escort"]),
        ({"storm": False, "escort": None, "radio": None}, ["radio"]),
        ({"bunks": None, "lights": None}, ["lights"]),
    ],
)
def test_exactly_what_the_verdict_still_depends_on_is_missing(changes, facts):
    assert missing(**changes) == (Truth.UNKNOWN, facts)


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"lights": False, "hull": None, "cargo": None}, Truth.NO),
        ({"escort": None}, Truth.YES),
        ({"storm": None, "escort": True, "radio": True}, Truth.YES),
        ({"storm": None, "escort": False, "radio": False}, Truth.NO),
        ({"cargo": between(401, 900)}, Truth.YES),
        ({"cargo": between(0, 400)}, Truth.NO),
        ({"cargo": between(0, 400), "crew": between(4, 9)}, Truth.NO),
        ({"crew": between(4, 9), "cargo": 901}, Truth.YES),
    ],
)
def test_nothing_is_missing_once_the_verdict_is_settled(changes, verdict):
    assert missing(**changes) == (verdict, [])


def test_places_to_ask_are_named():
    facts = attrs.evolve(READY, radio=None, paths=(("radio", ("mast.radio",)),))
    (one,) = decide(bound(), facts).missing
    assert one.paths == ("mast.radio",)
    assert (one.label(), one.label("zh")) == ("it has a radio", "有无线电")


def test_a_fact_that_is_missing_is_so_by_trying_every_value():
    small = attrs.evolve(READY, cargo=between(395, 405), lights=None, hull=None)
    missing_is_exact(bound(), small)
