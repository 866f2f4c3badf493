"""What a village lacks, and who its party members are."""

from datetime import date
from fractions import Fraction

import pytest

from precisionpov.errors import RecordError
from precisionpov.records.village import Facility, PartyMember, Village
from precisionpov.villages import missing_facilities, organisation_strength

DAY = date(2015, 6, 1)


def members(*years, **more):
    return tuple(PartyMember(born=date(year, 6, 1), **more) for year in years)


def strength(*party):
    return organisation_strength(Village(id="v", party_members=party), on=DAY)


def test_an_old_organisation_with_little_schooling():
    old = members(1940, 1950, education="primary", reserve=False)
    young = PartyMember(born=date(1980, 6, 2), education="college", reserve=True)
    result = strength(*old, young)
    assert (result.village, result.members, result.reserve) == ("v", 3, 1)
    assert result.median_age == 65
    assert result.young_share == Fraction(1, 3)
    assert result.low_schooling_share == Fraction(2, 3)
    assert strength(*old).median_age == 70


@pytest.mark.parametrize(
    ("born", "share"), [(date(1980, 6, 1), 0), (date(1980, 6, 2), 1)]
)
def test_who_is_35_is_not_young_any_more(born, share):
    assert strength(PartyMember(born=born)).young_share == share


@pytest.mark.parametrize(
    ("school", "low"), [("junior_middle", 1), ("senior_middle", 0)]
)
def test_schooling_ends_at_junior_middle_school(school, low):
    assert strength(PartyMember(education=school)).low_schooling_share == low


def test_what_is_not_known_of_one_is_not_claimed_of_all():
    for party in ((), (PartyMember(),), (PartyMember(), *members(1950))):
        result = strength(*party)
        assert (result.median_age, result.young_share) == (None, None)
        assert result.low_schooling_share is None
    assert strength().reserve == 0
    assert strength(PartyMember()).reserve is None


def test_a_birth_after_the_day_is_refused():
    with pytest.raises(RecordError):
        strength(*members(2016))


def test_what_a_village_lacks():
    most = tuple(one for one in Facility if one not in {"clinic", "road"})
    assert missing_facilities(Village(id="v", facilities=most)) == (
        Facility.ROAD,
        Facility.CLINIC,
    )
    assert missing_facilities(Village(id="v", facilities=tuple(Facility))) == ()
    assert missing_facilities(Village(id="v", facilities=())) == tuple(Facility)
    assert missing_facilities(Village(id="v")) is None


def test_only_villages_are_taken():
    with pytest.raises(TypeError):
        missing_facilities("v")
    with pytest.raises(TypeError):
        organisation_strength("v", on=DAY)
