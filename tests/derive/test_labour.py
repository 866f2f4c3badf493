"""Whether someone of working age is able to work."""

from datetime import date

import pytest

from precisionpov.derive.labour import has_labour, labour_paths
from precisionpov.policy.national import NATIONAL
from precisionpov.records.household import Household
from precisionpov.records.person import Person

LAW = NATIONAL.on(date(2014, 4, 30))


def person(labour="ordinary", born=date(1980, 1, 1), **known):
    return Person(id="a", labour=labour, born=born, **known)


def ask(*people):
    members = [
        Person(**{**_fields(one), "id": f"m{index}"})
        for index, one in enumerate(people)
    ]
    household = Household(id="h", members=members)
    return has_labour(household, LAW), labour_paths(household, LAW)


def _fields(one):
    return {
        "labour": one.labour,
        "born": one.born,
        "status": one.status,
        "status_since": one.status_since,
    }


@pytest.mark.parametrize(
    ("labour", "able"),
    [
        ("ordinary", True),
        ("skilled", True),
        ("weak", True),
        ("lost", False),
        ("none", False),
    ],
)
def test_three_classes_are_able(labour, able):
    assert ask(person(labour)) == (able, ())


@pytest.mark.parametrize(
    ("born", "able"),
    [
        (date(1997, 12, 31), True),
        (date(1998, 1, 1), False),
        (date(1948, 1, 1), True),
        (date(1947, 12, 31), False),
    ],
)
def test_working_age_is_16_to_65_on_the_windows_last_day(born, able):
    assert ask(person(born=born)) == (able, ())


def test_what_is_unknown_is_asked_for():
    assert ask(person(None)) == (None, ("members[0].labour",))
    assert ask(person(born=None)) == (None, ("members[0].born",))
    assert ask(person(None, None)) == (
        None,
        ("members[0].born", "members[0].labour"),
    )
    gone = person(status="dead")
    assert ask(gone) == (None, ("members[0].status_since",))


def test_who_does_not_count_is_not_asked_about():
    assert ask(person(status="dead", status_since=date(2013, 1, 1))) == (False, ())
    assert ask(person(born=date(2014, 2, 1))) == (False, ())


def test_one_is_enough():
    assert ask(person(None), person("none"), person()) == (True, ())
    assert ask(person("none"), person(None)) == (None, ("members[1].labour",))
