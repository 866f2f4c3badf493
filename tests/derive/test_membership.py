"""Who counts as a member of a household on a day."""

from datetime import date

import pytest

from precisionpov import Household, MemberStatus, Person
from precisionpov.derive.membership import counted_members, counted_on, head_count

DAY = date(2013, 12, 31)
BEFORE, AFTER = date(2013, 12, 30), date(2014, 1, 1)
JOINED = ("married_in", "newborn", "transferred_in")
LEFT = [one.value for one in MemberStatus if not one.counted]
STAYS = ("resident", "boarding_student", "working_away", "conscript")


def person(**changes):
    return Person(**({"id": "p"} | changes))


@pytest.mark.parametrize("status", STAYS)
@pytest.mark.parametrize("since", [None, BEFORE, AFTER])
def test_who_lives_or_boards_or_works_away_counts(status, since):
    assert counted_on(person(status=status, status_since=since), DAY) is True


@pytest.mark.parametrize("status", JOINED)
@pytest.mark.parametrize(
    ("since", "counted"), [(BEFORE, True), (DAY, True), (AFTER, False), (None, None)]
)
def test_who_joined_counts_from_that_day(status, since, counted):
    assert counted_on(person(status=status, status_since=since), DAY) is counted


@pytest.mark.parametrize("status", LEFT)
@pytest.mark.parametrize(
    ("since", "counted"), [(BEFORE, False), (DAY, False), (AFTER, True), (None, None)]
)
def test_who_left_counts_until_the_day_before(status, since, counted):
    assert counted_on(person(status=status, status_since=since), DAY) is counted


@pytest.mark.parametrize("status", MemberStatus)
def test_who_is_not_born_yet_does_not_count(status):
    assert counted_on(person(status=status, born=AFTER), DAY) is False


def test_a_newborn_counts_from_birth_where_nothing_else_is_known():
    assert counted_on(person(status="newborn", born=DAY), DAY) is True
    assert counted_on(person(status="married_in", born=date(1990, 1, 1)), DAY) is None


def test_members_keep_their_place_in_the_record():
    gone = person(id="a", status="dead", status_since=BEFORE)
    bride = person(id="b", status="married_in")
    head = person(id="c", relation="head")
    household = Household(id="h", members=(gone, bride, head))
    assert counted_members(household, DAY) == ((1, bride, None), (2, head, True))
    assert head_count(household, DAY) == (1, 2)
