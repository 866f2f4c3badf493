"""What a village or a county keeps after its exit: worked cases, and every boundary."""

import json
from datetime import date
from itertools import product

import attrs
import pytest

import precisionpov as pov
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import County, NotInForceError, Removal, Truth, Village, yuan
from precisionpov.facts.after_exit import CountyAfterExitFacts, VillageAfterExitFacts
from precisionpov.policies import NATIONAL

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
BUFFER, LAST_OF_BUFFER = date(2016, 4, 28), date(2020, 12, 31)
TRANSITION, LAST = date(2021, 1, 1), date(2025, 12, 31)
KEPT = {
    "exited": True,
    "removed": (),
    "assistance_funds": yuan(300_000),
    "assistance_funds_at_exit": yuan(300_000),
}
PLACES = [Village(id="v", **KEPT), County(id="c", **KEPT)]
RULES = [
    ("village_after_exit", VillageAfterExitFacts),
    ("county_after_exit", CountyAfterExitFacts),
]
LOST = tuple(f"{one.value}_removed" for one in Removal)
each_place = pytest.mark.parametrize("place", PLACES, ids=lambda one: one.id)
each_rule = pytest.mark.parametrize(("purpose", "kind"), RULES)


def verdict(place, on, **changes):
    return pov.assess_after_exit(attrs.evolve(place, **changes), on=on).verdict


def departures(kind):
    good = kind(
        exited=True,
        **dict.fromkeys(LOST, False),
        assistance_funds=100,
        assistance_funds_at_exit=100,
    )
    yield good
    for name in ("exited", *LOST):
        yield attrs.evolve(good, **{name: not getattr(good, name)})
    for funds in (99, 101):
        yield attrs.evolve(good, assistance_funds=funds)


@each_rule
@pytest.mark.parametrize("day", [BUFFER, LAST_OF_BUFFER, TRANSITION, LAST])
def test_no_small_mistake_goes_unnoticed(purpose, kind, day):
    law = NATIONAL.on(day).rule(purpose)
    assert survivors(law, list(departures(kind))) == []


@each_rule
def test_with_one_fact_unknown_the_verdict_is_open_where_it_matters(purpose, kind):
    law = NATIONAL.on(TRANSITION).rule(purpose)
    for facts in departures(kind):
        check_one_unknown(law, facts)


@each_place
@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, YES),
        ({"assistance_funds": yuan(300_001)}, YES),
        ({"assistance_funds": yuan("299999.99")}, NO),
        ({"assistance_funds": None}, UNKNOWN),
        ({"assistance_funds_at_exit": None}, UNKNOWN),
        ({"assistance_funds": pov.Range(yuan(300_000), None)}, YES),
        ({"exited": False}, NO),
        ({"exited": None}, UNKNOWN),
        ({"exited": None, "removed": ("policy",)}, NO),
        ({"removed": ("policy",)}, NO),
        ({"removed": ("help", "supervision", "responsibility")}, YES),
        ({"removed": None}, UNKNOWN),
    ],
)
@pytest.mark.parametrize("day", [BUFFER, LAST_OF_BUFFER])
def test_to_2020_policies_stay_and_support_is_not_reduced(place, changes, found, day):
    assert verdict(place, day, **changes) is found


@each_place
@pytest.mark.parametrize("day", [TRANSITION, LAST])
def test_in_the_transition_none_of_four_is_taken_away(place, day):
    assert verdict(place, day) is YES
    assert verdict(place, day, assistance_funds=yuan(0)) is YES
    assert verdict(place, day, removed=None) is UNKNOWN
    assert verdict(place, day, exited=False) is NO
    for one in Removal:
        assert verdict(place, day, removed=(one,)) is NO


@each_place
def test_every_set_of_what_was_taken_away(place):
    for some in product((True, False), repeat=len(Removal)):
        removed = tuple(one for one, lost in zip(Removal, some, strict=True) if lost)
        decision = pov.assess_after_exit(
            attrs.evolve(place, removed=removed), on=TRANSITION
        )
        lost = {
            one.criterion.partition(".")[2]
            for one in decision.findings
            if one.truth is NO
        }
        assert lost == {one.value for one in removed}


@each_place
@pytest.mark.parametrize("day", [date(2016, 4, 27), date(2026, 1, 1)])
def test_outside_its_days_no_rule_is_in_force(place, day):
    with pytest.raises(NotInForceError):
        pov.assess_after_exit(place, on=day)


@each_place
def test_it_is_told_in_both_languages_and_what_is_missing_is_named(place):
    decision = pov.assess_after_exit(
        attrs.evolve(place, removed=None, exited=None), on=TRANSITION
    )
    assert {path for one in decision.missing for path in one.paths} == {
        "exited",
        "removed",
    }
    assert "what was taken away" in decision.explain()
    assert "摘帽不摘监管" in decision.explain("zh")
    assert "已摘除事项" in decision.explain("zh")
    json.dumps(decision.to_dict())


def test_a_household_is_asked_elsewhere():
    with pytest.raises(TypeError, match="takes a Village or a County, not Coverage"):
        pov.assess_after_exit(pov.Coverage(service="broadband"), on=TRANSITION)
    with pytest.raises(TypeError, match="a Policy, "):
        pov.assess_after_exit(PLACES[0], on=TRANSITION, policy="national")
