from datetime import date

import attrs
import pytest

from precisionpov import Person, age_on
from precisionpov.records.holdings import Holdings
from precisionpov.records.living import Dwelling, Water
from precisionpov.records.person import Labour, MemberStatus, Relation, Schooling
from precisionpov.strategies import parts, people
from strategies.drawing import examples, find, share

ON = date(2017, 12, 31)


@pytest.fixture(scope="module")
def drawn():
    return examples(people(on=ON), 1200)


@pytest.fixture(scope="module")
def known():
    return examples(people(on=ON, unknown=False), 200)


ASKED = ("born", "rural_hukou", "health", "labour", "schooling", "insured")


def test_person_shrinks_to_a_dull_one():
    dull = find(people(on=ON))
    assert dull == Person(
        id="person-1",
        born=date(1982, 12, 31),
        relation="head",
        rural_hukou=True,
        health="healthy",
        labour="ordinary",
        education="junior_middle",
        schooling="not_enrolled",
        insured=True,
        catastrophic_insured=True,
        medical_assisted=True,
    )


@pytest.mark.parametrize(
    ("age", "labour", "schooling"),
    [
        (3, Labour.NONE, Schooling.PRESCHOOL),
        (8, Labour.NONE, Schooling.PRIMARY),
        (13, Labour.NONE, Schooling.JUNIOR_MIDDLE),
        (40, Labour.ORDINARY, Schooling.NOT_ENROLLED),
        (70, Labour.NONE, Schooling.NOT_ENROLLED),
    ],
)
def test_what_is_usual_hangs_on_the_age(age, labour, schooling):
    dull = find(people((age, age), on=ON))
    assert (dull.labour, dull.schooling) == (labour, schooling)


def test_a_failing_example_is_one_departure_from_a_dull_one():
    ill = find(people(on=ON), lambda one: one.health == "serious_illness")
    dull = find(people(on=ON))
    names = (one.name for one in attrs.fields(Person))
    differing = [name for name in names if getattr(ill, name) != getattr(dull, name)]
    assert differing == ["health"]


@pytest.mark.parametrize("field", ASKED)
def test_anything_asked_may_be_unknown_unless_that_is_turned_off(field, drawn, known):
    assert any(getattr(one, field) is None for one in drawn)
    assert all(getattr(one, field) is not None for one in known)


def test_people_join_and_leave_and_all_states_are_met(drawn):
    assert {one.status for one in drawn} == set(MemberStatus)
    assert len({*Relation, None} - {one.relation for one in drawn}) <= 2
    for known in (True, False):
        assert find(
            people(on=ON),
            lambda one: (
                one.status is MemberStatus.NEWBORN
                and (one.status_since is not None) is known  # noqa: B023 - used at once
            ),
        )


def test_nobody_joins_or_leaves_before_being_born():
    babies = people((0, 0), on=ON)
    since = find(babies, lambda one: one.born == ON and one.status_since)
    assert since.status_since == ON


def test_ages_are_those_asked_for():
    drawn = examples(people((60, 65), on=ON, unknown=False))
    assert {age_on(one.born, ON) for one in drawn} == set(range(60, 66))


def test_leap_days_are_drawn_often_and_can_be_turned_off(drawn):
    def leap(one):
        return one.born is not None and (one.born.month, one.born.day) == (2, 29)

    assert sum(map(leap, drawn)) >= len(drawn) // 15
    assert share(people(on=ON, leap_days=False), leap) < 5


def test_parts_shrink_to_what_wants_for_nothing():
    assert find(parts(Water)) == Water(safe=True)
    assert find(parts(Dwelling)).grade == "A"
    assert find(parts(Holdings)).car is False
    assert find(parts(Holdings), lambda one: one.car).shop_outside is False


def test_a_house_that_is_not_has_no_area():
    none = find(parts(Dwelling), lambda one: one.grade == "no_house")
    assert none.square_metres is none.rebuilt is none.fitted is None


def test_parts_are_known_where_the_unknown_is_turned_off():
    assert find(parts(Water), lambda one: one.safe is None)
    assert all(one.safe is not None for one in examples(parts(Water, unknown=False)))
