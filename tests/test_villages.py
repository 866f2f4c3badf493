"""What a village lacks, and who its party members are."""

from datetime import date
from fractions import Fraction

import pytest

from precisionpov.errors import RecordError
from precisionpov.records.village import Facility, PartyMember, Village
from precisionpov.villages import (
    IncidenceBase,
    missing_facilities,
    organisation_strength,
    village_incidence,
)

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


@pytest.mark.parametrize(
    ("base", "shown", "words"),
    [
        ("rural_registered", "3.00 %", "people with a rural registration"),
        (IncidenceBase.ALL_PEOPLE, "2.81 %", "all people of the village"),
    ],
)
def test_incidence_names_its_base(base, shown, words):
    village = Village(
        id="v", registered_people=45, rural_population=1_500, population=1_600
    )
    found = village_incidence(village, base=base)
    assert (found.as_text(), found.base, found.poor) == (shown, words, 45)


@pytest.mark.parametrize(
    ("poor", "people"), [(None, 10), (1, None), (0, 0), (11, 10), (1, 0)]
)
def test_incidence_that_is_not_known(poor, people):
    village = Village(id="v", registered_people=poor, rural_population=people)
    assert village_incidence(village, base="rural_registered") is None
    assert village_incidence(village, base="all_people") is None


def test_incidence_takes_a_village_and_a_base_that_there_is():
    with pytest.raises(TypeError):
        village_incidence("v", base="all_people")
    with pytest.raises(RecordError, match="base: one of rural_registered, all_people"):
        village_incidence(Village(id="v"), base="residents")
