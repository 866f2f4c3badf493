"""Entries of the register: valid, varied, and audited without an error."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov.auditing import audit
from precisionpov.policy.audit.profiles import AUDIT_CHANGSHUN
from precisionpov.records.register import Register
from precisionpov.strategies import (
    broken_entry_details,
    entry_details,
    member_details,
    register_entries,
    village_details,
)
from strategies.drawing import examples, find

ON = date(2023, 12, 18)


def test_faults_lie_deep():
    met = {path for _, path in examples(broken_entry_details(), 1000)}
    assert {"after.wage", "members[0].id_type", "helps[0].kind"} <= met


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


@given(st.lists(register_entries(), max_size=2))
@settings(max_examples=25, deadline=None)
def test_any_register_is_audited(entries):
    report = audit(Register(as_of=ON, entries=entries), on=ON, policy=AUDIT_CHANGSHUN)
    assert report.entries == len(entries)
    assert all(one.truth.value == "yes" for one in report.findings)
