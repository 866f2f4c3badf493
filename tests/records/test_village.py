"""Villages, and the people sent to them."""

from datetime import date

import pytest

from precisionpov.errors import RecordError
from precisionpov.records.village import (
    Facility,
    FirstSecretary,
    Organisation,
    PartyMember,
    Village,
    WorkTeam,
)

DAY = date(2015, 6, 1)
DAY_BEFORE = date(2015, 5, 31)


def test_a_village_may_have_counts_that_do_not_fit():
    assert Village(id="v", population=63_998, registered_people=65_438)


def test_a_village_tells_what_it_has_or_that_nobody_looked():
    assert Village(id="v").facilities is None
    assert Village(id="v", facilities=[]).facilities == ()
    assert Village(id="v", facilities=["road"]).facilities == (Facility.ROAD,)


def test_a_village_names_its_industries():
    assert Village(id="v", industries=["脐橙"]).industries == ("脐橙",)
    with pytest.raises(RecordError, match=r"industries\[1\]: a text of 1 to 200"):
        Village(id="v", industries=["脐橙", ""])


def test_a_party_member_has_no_name():
    assert PartyMember() == PartyMember(born=None)
    with pytest.raises(TypeError):
        PartyMember(name="张三")


def test_a_team_may_have_no_members_or_unknown_ones():
    assert WorkTeam(id="w", village="v", size=3).members is None
    assert WorkTeam(id="w", village="v", members=[]).members == ()


@pytest.mark.parametrize("cls", [FirstSecretary, WorkTeam])
def test_a_term_does_not_end_before_it_begins(cls):
    def serve(since, until):
        return cls(id="x", village="v", since=since, until=until)

    assert serve(DAY, DAY)
    assert serve(DAY, None)
    assert serve(None, DAY_BEFORE)
    with pytest.raises(RecordError, match=r"^until: is before since$"):
        serve(DAY, DAY_BEFORE)


def test_an_organisation_has_no_more_stars_than_there_are():
    assert Organisation(stars=5, most_stars=5).stars == 5
    assert Organisation(stars=5).most_stars is None
    assert Organisation(most_stars=5).stars is None
    with pytest.raises(RecordError, match=r"^stars: are more than most_stars$"):
        Organisation(stars=6, most_stars=5)
