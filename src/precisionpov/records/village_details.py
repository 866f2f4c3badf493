"""The columns of the register beyond a village."""

from typing import Annotated, final

import attrs

from precisionpov.records.annotations import Amount, Count, Identifier, Text
from precisionpov.records.entry_columns import Area
from precisionpov.records.kinds import Whole
from precisionpov.records.record import Record

__all__ = ["PostProject", "VillageDetails"]


@final
@attrs.frozen(kw_only=True, repr=False)
class PostProject(Record):
    """A project that pays posts of public interest.

    Attributes:
        year: The year of the project.
        content: What is to be done, in words.
        complete: The whole row was read: what is None is blank.

    Raises:
        RecordError: A field holds what it cannot.
    """

    year: Annotated[int, Whole(1949, 2100)] | None = None
    content: Text | None = None
    complete: bool = False


@final
@attrs.frozen(kw_only=True, repr=False)
class VillageDetails(Record):
    """The register's row of a village, beyond :class:`Village`. Unknown is None.

    Attributes:
        village: The id of the village.
        exited: Is listed as exited.
        population: All people.
        households: All households.
        collective_income: The income of the collective in a year, in fen.
        primary_schools: Primary schools.
        pension_insured: People in the residents' pension insurance.
        bus: A bus comes.
        clinics: Clinics.
        public_toilets: Public sanitary toilets.
        doctors: Licensed doctors and assistants.
        rubbish_points: Places where rubbish is collected.
        reading_rooms: Reading rooms.
        dibao_households: Households on subsistence allowance.
        dibao_people: People on subsistence allowance.
        tekun_people: People with support for the destitute.
        disabled_people: Disabled people.
        road_to_township: A hardened road leads to the township.
        unsafe_water_households: Households without safe water.
        dangerous_house_households: Households in dangerous houses.
        cropland: Cropland, in hundredths of a mu.
        forest: Forest, in hundredths of a mu.
        grassland: Grassland, in hundredths of a mu.
        water_area: Ponds and the like, in hundredths of a mu.
        post_projects: Its projects for posts of public interest; ``()`` says none.
        complete: The whole row was read: what is None is blank in the register.

    Raises:
        RecordError: A field holds what it cannot.
    """

    village: Identifier
    exited: bool | None = None
    population: Count | None = None
    households: Count | None = None
    collective_income: Amount | None = None
    primary_schools: Count | None = None
    pension_insured: Count | None = None
    bus: bool | None = None
    clinics: Count | None = None
    public_toilets: Count | None = None
    doctors: Count | None = None
    rubbish_points: Count | None = None
    reading_rooms: Count | None = None
    dibao_households: Count | None = None
    dibao_people: Count | None = None
    tekun_people: Count | None = None
    disabled_people: Count | None = None
    road_to_township: bool | None = None
    unsafe_water_households: Count | None = None
    dangerous_house_households: Count | None = None
    cropland: Area | None = None
    forest: Area | None = None
    grassland: Area | None = None
    water_area: Area | None = None
    post_projects: tuple[PostProject, ...] | None = None
    complete: bool = False
