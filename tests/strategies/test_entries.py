"""Entries of the register: valid, varied, and audited without an error."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.auditing import audit
from precisionpov.errors import RecordError
from precisionpov.policy.audit.profiles import AUDIT_CHANGSHUN
from precisionpov.reading import read, to_dict
from precisionpov.records.record import plan_of
from precisionpov.records.register import Register, RegisterEntry
from precisionpov.records.register_entry import (
    EntryDetails,
    MemberDetails,
    VillageDetails,
)
from precisionpov.strategies import (
    broken_entry_details,
    broken_member_details,
    broken_village_details,
    entry_details,
    member_details,
    register_entries,
    village_details,
)
from strategies.drawing import examples, find

ON = date(2023, 12, 18)
BROKEN = {
    EntryDetails: broken_entry_details(),
    MemberDetails: broken_member_details(),
    VillageDetails: broken_village_details(),
}


@pytest.mark.parametrize("cls", BROKEN)
def test_a_broken_row_is_refused_and_its_path_named(cls):
    for data, path in examples(BROKEN[cls], 150):
        with pytest.raises(RecordError) as error:
            read(cls, data)
        assert path in [fault.path for fault in error.value.faults]


def test_faults_lie_deep():
    met = {path for _, path in examples(broken_entry_details(), 1000)}
    assert {"after.wage", "members[0].id_type", "helps[0].kind"} <= met


@pytest.mark.parametrize(
    "drawn", [entry_details(), member_details(), village_details(), register_entries()]
)
def test_what_is_drawn_is_read_again(drawn):
    for one in examples(drawn, 20):
        assert read(type(one), to_dict(one)) == one


@pytest.mark.parametrize(
    ("drawn", "name"),
    [
        (entry_details(unknown=False), "toilet"),
        (member_details(unknown=False), "work"),
        (village_details(unknown=False), "post_projects"),
    ],
)
def test_without_unknowns_what_is_usual_is_known(drawn, name):
    assert all(getattr(one, name) is not None for one in examples(drawn, 60))


def test_the_dullest_examples():
    assert find(entry_details()).monitoring is None
    assert find(member_details()).work == ()
    assert find(village_details()).households == 300


def test_many_fields_depart():
    met = {
        entry.name
        for one in examples(entry_details(), 300)
        for entry in plan_of(EntryDetails).entries
        if getattr(one, entry.name) not in (None, False, True, ())
    }
    assert len(met) > 15


@given(st.lists(register_entries(), max_size=2))
@settings(max_examples=25, deadline=None)
def test_any_register_is_audited(entries):
    report = audit(Register(as_of=ON, entries=entries), on=ON, policy=AUDIT_CHANGSHUN)
    assert report.entries == len(entries)
    assert all(one.truth.value == "yes" for one in report.findings)


@given(st.from_type(RegisterEntry))
@settings(max_examples=5, deadline=None)
def test_by_its_type(entry):
    assert type(entry) is RegisterEntry


@pytest.mark.parametrize("cls", BROKEN)
def test_rows_by_their_type(cls):
    assert type(find(st.from_type(cls))) is cls
