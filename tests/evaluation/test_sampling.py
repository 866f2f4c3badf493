"""Samples are as large as the rules want, and drawn by the caller's chance alone."""

import json
import pickle
from fractions import Fraction
from random import Random

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.evaluation import (
    allocate_sample,
    draw_counties,
    draw_sample,
    sample_size,
    satisfaction_sizes,
)
from precisionpov.policy.sampling import (
    GUANGDONG_SAMPLING_2018,
    GUANGDONG_SATISFACTION_2018,
    SPOT_CHECKS_2018,
    SurveyGroup,
)
from precisionpov.records.evaluation import FrameHousehold

RULE = GUANGDONG_SAMPLING_2018


def frame(counties=3, towns=3, villages=3, homes=12, disabled=2):
    return [
        FrameHousehold(
            id=f"h{c}{t}{v}-{h:02}",
            village=f"v{c}{t}{v}",
            town=f"t{c}{t}",
            county=f"c{c}",
            city="x",
            disabled=h < disabled,
        )
        for c in range(counties)
        for t in range(towns)
        for v in range(villages)
        for h in range(homes)
    ]


def test_guangdong_draws_two_of_each_stage_and_ten_of_each_village():
    drawn = draw_sample(frame(), RULE, Random(1))
    assert len(drawn.households) == 2 * 2 * 2 * 10
    assert drawn.shortfalls == ()
    for level, number in (("county", 2), ("town", 4), ("village", 8)):
        assert len({getattr(one, level) for one in drawn.households}) == number
    for village in {one.village for one in drawn.households}:
        inside = [one for one in drawn.households if one.village == village]
        assert len(inside) == 10
        assert any(one.disabled for one in inside)


def test_the_one_with_a_disabled_member_is_always_drawn():
    homes = frame(1, 1, 1, homes=200, disabled=1)
    for seed in range(30):
        drawn = draw_sample(homes, RULE, Random(seed))
        assert any(one.disabled for one in drawn.households)


def test_the_same_chance_draws_the_same_whatever_the_order():
    homes = frame()
    shuffled = homes[:]
    Random(9).shuffle(shuffled)
    first = draw_sample(homes, RULE, Random(7))
    assert draw_sample(shuffled, RULE, Random(7)) == first
    others = {draw_sample(homes, RULE, Random(seed)).households for seed in range(5)}
    assert len(others) == 5


def test_every_household_can_be_drawn():
    homes = frame(3, 2, 2, homes=11)
    seen = set()
    for seed in range(60):
        drawn = draw_sample(homes, RULE, Random(seed))
        seen |= {one.id for one in drawn.households}
    assert seen == {one.id for one in homes}


def test_where_there_are_fewer_all_are_drawn_and_it_is_said():
    homes = frame(1, 1, 1, homes=4, disabled=0)
    drawn = draw_sample(homes, RULE, Random(1))
    assert [one.id for one in drawn.households] == [one.id for one in homes]
    assert [(one.place, one.stage.value, one.there) for one in drawn.shortfalls] == [
        ("x", "county", 1),
        ("c0", "town", 1),
        ("t00", "village", 1),
        ("v000", "with_disabled", 0),
        ("v000", "household", 4),
    ]
    assert "v000: 4 households, 10 wanted" in drawn.explain()
    assert "v000：户应抽10，仅有4" in drawn.explain("zh")
    assert repr(drawn) == "<SampleDraw: 4 of 4 households, 5 shortfalls>"


def test_where_there_are_just_enough_nothing_falls_short():
    homes = frame(2, 2, 2, homes=10, disabled=1)
    drawn = draw_sample(homes, RULE, Random(1))
    assert {one.id for one in drawn.households} == {one.id for one in homes}
    assert drawn.shortfalls == ()


def test_nothing_to_draw_from_draws_nothing():
    drawn = draw_sample([], RULE, Random(1))
    assert drawn.households == ()
    assert "Households drawn: 0, of 0." in drawn.explain()


def test_a_draw_explains_itself_and_is_plain_data():
    drawn = draw_sample(frame(), RULE, Random(1))
    assert "Households drawn: 80, of 324." in drawn.explain()
    assert "324户中抽取80户。" in drawn.explain("zh")
    assert drawn.explain().startswith("Sample drawn\n")
    assert drawn.explain("zh").startswith("抽样方案\n")
    assert "households drawn" in drawn.explain()
    assert "抽取的户" in drawn.explain("zh")
    data = json.loads(json.dumps(drawn.to_dict()))
    assert len(data["households"]) == 80
    assert pickle.loads(pickle.dumps(drawn)) == drawn
    assert "<table>" in drawn._repr_html_()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, "frame: an id of a household stands twice"),
        ({"id": "n", "town": "t9"}, "village: a village lies in two places"),
        ({"id": "n", "village": "n", "county": "c9"}, "town: a town lies in two"),
        (
            {"id": "n", "village": "n", "town": "n", "city": "y"},
            "county: a county lies in two places",
        ),
    ],
    ids=["twice", "village", "town", "county"],
)
def test_a_frame_that_cannot_be_is_refused(change, fault):
    homes = frame(1, 1, 1)
    with pytest.raises(RecordError, match=fault):
        draw_sample([*homes, attrs.evolve(homes[0], **change)], RULE, Random(1))


def test_counties_are_drawn_in_every_province():
    exited = {f"c{n:03}": f"p{n % 22:02}" for n in range(283)}
    drawn = draw_counties(exited, SPOT_CHECKS_2018, Random(3))
    assert len(drawn) == len(set(drawn)) == 60
    assert {exited[one] for one in drawn} == set(exited.values())
    backwards = dict(reversed(exited.items()))
    assert draw_counties(backwards, SPOT_CHECKS_2018, Random(3)) == drawn


@pytest.mark.parametrize(("counties", "provinces"), [(59, 10), (61, 61), (0, 1)])
def test_counties_that_are_too_few_or_provinces_too_many_are_refused(
    counties, provinces
):
    exited = {f"c{n}": f"p{n % provinces}" for n in range(counties)}
    with pytest.raises(RecordError, match="60 counties cannot be drawn"):
        draw_counties(exited, SPOT_CHECKS_2018, Random(3))


def test_satisfaction_keeps_five_to_three_to_two_and_its_least_numbers():
    small = satisfaction_sizes(1, GUANGDONG_SATISFACTION_2018)
    assert [small[one] for one in SurveyGroup] == [3_100, 1_860, 1_240]
    at = satisfaction_sizes(434_000, GUANGDONG_SATISFACTION_2018)
    assert at == small
    for households in (434_001, 434_100, 500_000, 999_999):
        sizes = satisfaction_sizes(households, GUANGDONG_SATISFACTION_2018)
        asked = sum(sizes.values()) - sizes[SurveyGroup.UNREGISTERED]
        assert asked * 100 >= households
        assert (asked - 2) * 100 < households
        shares = [Fraction(sizes[one], sum(sizes.values())) for one in SurveyGroup]
        for share, wanted in zip(shares, (5, 3, 2), strict=True):
            assert abs(share - Fraction(wanted, 10)) < Fraction(1, 1_000)
    with pytest.raises(RecordError, match="registered_households: is 1 or more"):
        satisfaction_sizes(0, GUANGDONG_SATISFACTION_2018)


@pytest.mark.parametrize(
    ("population", "within", "size"),
    [
        (None, Fraction(1, 20), 385),
        (None, Fraction(3, 100), 1_068),
        (1_000, Fraction(1, 20), 278),
        (10, Fraction(1, 20), 10),
        (1, Fraction(1, 20), 1),
        (5, Fraction(99, 100), 1),
    ],
)
def test_the_usual_sizes(population, within, size):
    assert sample_size(population, within=within) == size


def test_a_rare_thing_needs_a_smaller_sample():
    fifth = sample_size(
        None, within=Fraction(1, 50), expected=Fraction(1, 50), deviations=Fraction(2)
    )
    assert fifth == 196


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"population": 0}, "population"),
        ({"within": Fraction(0)}, "within"),
        ({"within": Fraction(1)}, "within"),
        ({"expected": Fraction(0)}, "expected"),
        ({"expected": Fraction(1)}, "expected"),
        ({"deviations": Fraction(0)}, "deviations"),
    ],
    ids=str,
)
def test_a_size_that_cannot_be_is_refused(given, path):
    asked = {"population": 100, "within": Fraction(1, 20)} | given
    with pytest.raises(RecordError) as caught:
        sample_size(asked.pop("population"), **asked)
    assert [one.path for one in caught.value.faults] == [path]


def test_a_sample_is_shared_out_to_the_last_household():
    assert allocate_sample(10, {"a": 50, "b": 30, "c": 20}) == {"a": 5, "b": 3, "c": 2}
    assert allocate_sample(0, {"a": 0}) == {"a": 0}
    for size in range(12):
        strata = {"a": 1, "b": 3, "c": 7}
        shares = allocate_sample(size, strata)
        assert sum(shares.values()) == size
        assert all(0 <= shares[one] <= strata[one] for one in strata)


@pytest.mark.parametrize(
    ("size", "strata", "path"),
    [(4, {"a": 3}, "size"), (-1, {"a": 3}, "size"), (1, {"a": -1}, "strata")],
)
def test_a_sample_larger_than_its_population_is_refused(size, strata, path):
    with pytest.raises(RecordError) as caught:
        allocate_sample(size, strata)
    assert [one.path for one in caught.value.faults] == [path]
