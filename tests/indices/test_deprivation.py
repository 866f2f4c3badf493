"""Poverty in several dimensions (ST-6, ST-7)."""

import json
from datetime import date
from fractions import Fraction

import pytest

import precisionpov as pov
from precisionpov import RecordError

THIRD = Fraction(1, 3)
WEIGHTS = {"schooling": THIRD, "illness": THIRD, "house": THIRD / 2, "water": THIRD / 2}


def lacks(*names, unknown=()):
    """Say what a household lacks, and what nobody knows of it."""
    return {
        name: None if name in unknown else name in names for name in (*WEIGHTS, "more")
    }


PEOPLE = [
    (lacks("schooling", "water"), 4),
    (lacks("house", "water"), 2),
    (lacks("house"), 3),
    (lacks(), 1),
]


def test_four_households_by_hand():
    found = pov.deprivation_index(PEOPLE, WEIGHTS, base="ten people").exact
    assert found is not None
    # Half of the weights for four people, exactly a third for two, a sixth for three.
    assert (found.population, found.poor) == (10, 6)
    assert found.incidence == Fraction(6, 10)
    assert found.index == (4 * Fraction(1, 2) + 2 * THIRD) / 10
    assert found.intensity == found.index / found.incidence
    rows = {one.indicator: one for one in found.indicators}
    assert (rows["house"].deprived, rows["house"].censored) == (5, 2)
    assert rows["water"].contribution == Fraction(1, 6) * 6 / 10 / found.index
    assert sum(one.contribution for one in found.indicators) == 1


@pytest.mark.parametrize(
    ("cutoff", "poor"),
    [(THIRD, 6), (Fraction(34, 100), 4), (Fraction(1, 6), 9), (1, 0)],
)
def test_who_reaches_the_cut_off_is_poor(cutoff, poor):
    found = pov.deprivation_index(PEOPLE, WEIGHTS, base="b", cutoff=cutoff)
    assert found.least.poor == poor
    if not poor:
        assert found.least.intensity is None
        assert found.least.indicators[0].contribution is None


def test_what_is_open_makes_two_figures():
    people = [*PEOPLE, (lacks("house", unknown=["illness"]), 10)]
    found = pov.deprivation_index(people, WEIGHTS, base="b")
    assert (found.least.poor, found.most.poor) == (6, 16)
    assert found.exact is None


@pytest.mark.parametrize(
    ("people", "more", "problem"),
    [
        ([], {}, "people: there is nobody"),
        ([({}, 1)], {}, "people[0].schooling: is missing; None where unknown"),
        ([(lacks(), 0)], {}, "people[0]: a whole number of people, 1 or more"),
        (
            [(lacks(), 1.0)],
            {},
            "people[0]: a whole number of people, 1 or more, not float",
        ),
        (
            [({**lacks(), "house": 1}, 1)],
            {},
            "people[0].house: is True, False or None, not int",
        ),
        (PEOPLE, {"cutoff": 0}, "cutoff: is above 0 and at most 1"),
        (PEOPLE, {"cutoff": Fraction(11, 10)}, "cutoff: is above 0 and at most 1"),
        (
            PEOPLE,
            {"weights": {"house": Fraction(9, 10)}},
            "weights: are above 0 and sum to exactly 1",
        ),
        (
            PEOPLE,
            {"weights": {"house": Fraction(1), "water": Fraction(0)}},
            "weights: are above 0 and sum to exactly 1",
        ),
    ],
)
def test_what_cannot_be_told_is_refused(people, more, problem):
    with pytest.raises(RecordError) as error:
        pov.deprivation_index(people, base="b", **{"weights": WEIGHTS, **more})
    assert str(error.value) == problem


def test_to_exit_is_to_lack_nothing():
    day = date(2017, 12, 20)
    decisions = [pov.assess_exit(one, on=day) for one in pov.samples.village()]
    rows = [(pov.deprivations(one), one.facts.members) for one in decisions]
    assert list(rows[0][0]) == [
        "income", "food", "clothing", "education", "medical", "housing", "water",
    ]  # fmt: skip
    each = {name: Fraction(1, 7) for name in rows[0][0]}
    found = pov.deprivation_index(rows, each, base="b", cutoff=Fraction(1, 7))
    lacking = [people for lacks, people in rows if True in lacks.values()]
    perhaps = [people for lacks, people in rows if {True, None} & {*lacks.values()}]
    assert (found.least.poor, found.most.poor) == (sum(lacking), sum(perhaps))
    assert sum(lacking) == sum(
        one.facts.members for one in decisions if one.verdict is pov.Truth.NO
    )


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.deprivation_index(PEOPLE, WEIGHTS, base="ten people")
    assert repr(found) == (
        "<DeprivationIndex of ten people: incidence 60.00 %, index 26.67 %>"
    )
    assert "Cut-off: 33.33 %. Share of: ten people." in found.explain()
    assert found.explain().startswith("Poverty in several dimensions\n")
    assert found.explain("zh").startswith("多维贫困\n")
    assert "house, of the index      12.50 %" in found.explain()
    assert "多维贫困发生率       60.00 %" in found.explain("zh")
    wide = pov.deprivation_index([(lacks(unknown=["illness"]), 1)], WEIGHTS, base="b")
    assert "incidence 0.00 % to 100.00 %" in repr(wide)
    assert "unknown as deprived" in wide.explain()
    assert "未知作剥夺" in wide.explain("zh")
    assert wide.exact is None
    kept = json.loads(json.dumps(wide.to_dict()))
    assert kept["most"]["intensity"] == [1, 3]
    assert kept["least"]["intensity"] is None
