"""Records of the register and of its checks with one fault: the twins of the sound."""

from hypothesis.strategies import SearchStrategy

from precisionpov.records.county import County
from precisionpov.records.evaluation import FrameHousehold, Sample
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.monitoring import MonitoringRecord
from precisionpov.records.procedure import Step
from precisionpov.records.register import Register, RegisterEntry, RegisterEvent
from precisionpov.records.register_entry import (
    EntryDetails,
    MemberDetails,
    VillageDetails,
)
from precisionpov.records.township import Township
from precisionpov.strategies.broken import Broken, broken_of

__all__ = [
    "broken_counties",
    "broken_entry_details",
    "broken_frame_households",
    "broken_member_details",
    "broken_monitoring_records",
    "broken_register_entries",
    "broken_register_events",
    "broken_registers",
    "broken_samples",
    "broken_steps",
    "broken_third_party_evidence",
    "broken_townships",
    "broken_village_details",
]


def broken_monitoring_records() -> SearchStrategy[Broken]:
    """Draw the fields of a record of monitoring, one of them at fault, and its path.

    Examples shrink towards a fault of the household's id.
    """
    return broken_of(MonitoringRecord)


def broken_samples() -> SearchStrategy[Broken]:
    """Draw a third party's sample as plain data with one fault, and its path.

    It goes into ``read(Sample, data)``. Examples shrink towards a fault of the id.
    """
    return broken_of(Sample)


def broken_frame_households() -> SearchStrategy[Broken]:
    """Draw a household to draw from as plain data, one field at fault, and its path.

    It goes into ``read(FrameHousehold, data)``. Examples shrink towards a fault of
    the id.
    """
    return broken_of(FrameHousehold)


def broken_third_party_evidence() -> SearchStrategy[Broken]:
    """Draw what others know as plain data, one field at fault, and its path.

    It goes into ``read(ThirdPartyEvidence, data)``. Examples shrink towards a fault
    of the household's id.
    """
    return broken_of(ThirdPartyEvidence)


def broken_registers() -> SearchStrategy[Broken]:
    """Draw a register as plain data with one fault anywhere, and its path.

    It goes into ``read(Register, data)``. What the world can be like is no fault here:
    see :func:`broken_register_years`. Examples shrink towards a fault of the day.
    """
    return broken_of(Register)


def broken_register_entries() -> SearchStrategy[Broken]:
    """Draw an entry of the register as plain data with one fault, and its path.

    It goes into ``read(RegisterEntry, data)``. Examples shrink towards a fault of the
    id.
    """
    return broken_of(RegisterEntry)


def broken_register_events() -> SearchStrategy[Broken]:
    """Draw an event as plain data with one fault, and its path.

    It goes into ``read(RegisterEvent, data)``. Examples shrink towards a fault of the
    kind.
    """
    return broken_of(RegisterEvent)


def broken_steps() -> SearchStrategy[Broken]:
    """Draw a step of a procedure as plain data, one field at fault, and its path.

    It goes into ``read(Step, data)``. Examples shrink towards a fault of the kind.
    """
    return broken_of(Step)


def broken_entry_details() -> SearchStrategy[Broken]:
    """Draw the register's columns of a household with one fault, and its path.

    They go into ``read(EntryDetails, data)``. Examples shrink towards a fault of the
    card.
    """
    return broken_of(EntryDetails)


def broken_member_details() -> SearchStrategy[Broken]:
    """Draw the register's columns of a person with one fault, and its path.

    They go into ``read(MemberDetails, data)``. Examples shrink towards a fault of the
    person's id.
    """
    return broken_of(MemberDetails)


def broken_village_details() -> SearchStrategy[Broken]:
    """Draw the register's row of a village with one fault, and its path.

    It goes into ``read(VillageDetails, data)``. Examples shrink towards a fault of
    the village's id.
    """
    return broken_of(VillageDetails)


def broken_counties() -> SearchStrategy[Broken]:
    """Draw a county as plain data with one fault anywhere, and its path.

    It goes into ``read(County, data)``. Examples shrink towards a fault of the id.
    """
    return broken_of(County)


def broken_townships() -> SearchStrategy[Broken]:
    """Draw a township as plain data with one fault anywhere, and its path.

    It goes into ``read(Township, data)``. Examples shrink towards a fault of the id.
    """
    return broken_of(Township)
