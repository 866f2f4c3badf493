"""A member of a household."""

from datetime import date

import pytest

from precisionpov.errors import RecordError
from precisionpov.records.person import MemberStatus, Person, Relation


def test_takes_members_of_lists_or_their_values():
    person = Person(id="p", relation="head", status="newborn")
    assert person == Person(id="p", relation=Relation.HEAD, status=MemberStatus.NEWBORN)
    assert person.relation is Relation.HEAD
    assert person.status is MemberStatus.NEWBORN


def test_is_resident_and_otherwise_unknown_unless_said():
    person = Person(id="p")
    assert person.status is MemberStatus.RESIDENT
    assert person.born is person.insured is person.disabled is None


@pytest.mark.parametrize("months", [0, 12])
def test_works_away_for_0_to_12_months(months):
    assert Person(id="p", months_away=months).months_away == months


@pytest.mark.parametrize("months", [-1, 13, 6.0, True])
def test_works_away_for_no_other_number_of_months(months):
    with pytest.raises(RecordError, match="months_away: a whole number from 0 to 12"):
        Person(id="p", months_away=months)


def test_joins_on_the_day_of_birth_at_the_earliest():
    born = date(2014, 4, 30)
    newborn = Person(id="p", born=born, status="newborn", status_since=born)
    assert newborn.status_since == born
    with pytest.raises(RecordError, match="status_since: is before the day of birth"):
        Person(id="p", born=born, status="newborn", status_since=date(2014, 4, 29))


def test_may_have_left_without_a_known_birthday():
    assert Person(id="p", status="dead", status_since=date(2014, 1, 1)).born is None
