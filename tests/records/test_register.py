"""The register as a record: what it bears, and the little that it refuses."""

from datetime import date

import pytest

from precisionpov.errors import RecordError
from precisionpov.reading import read
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import (
    EventKind,
    ListKind,
    PersonIds,
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterList,
    RegisterState,
)

DAY = date(2016, 12, 31)


def entry(id="a", person="p", **fields):
    home = Household(id="h", members=[Person(id=person, name="张三")])
    return RegisterEntry(id=id, household=home, **fields)


def test_a_register_bears_what_is_wrong():
    twice = Register(as_of=DAY, entries=[entry(), entry(), entry("b")])
    assert len(twice.entries) == 3
    assert twice.person_ids is PersonIds.REGISTER


def test_what_is_not_known_is_none():
    one = entry()
    assert (one.state, one.since, one.village, one.details) == (None,) * 4
    assert entry(state="returned").state is RegisterState.RETURNED


def test_a_card_names_one_household():
    assert RegisterList(kind="card", holder="a", households=["a"]).people is None
    with pytest.raises(RecordError, match="households: a card names one household"):
        RegisterList(kind="card", holder="a", households=["a", "b"])
    book = RegisterList(kind="book", holder="v", households=["a", "b", "b"])
    assert book.kind is ListKind.BOOK


def test_an_event_names_what_whom_and_when():
    one = RegisterEvent(kind="split", household="a", on=DAY, others=["b"])
    assert (one.kind, one.others, one.people) == (EventKind.SPLIT, ("b",), ())
    with pytest.raises(RecordError) as caught:
        RegisterEvent(kind="vanish", household="a b", on="2016-12-31")
    paths = [fault.path for fault in caught.value.faults]
    assert paths == ["kind", "household", "on"]


def test_a_register_is_shown_without_names():
    shown = repr(Register(as_of=DAY, entries=[entry()], lists=[]))
    assert shown == "Register(as_of=2016-12-31, entries=<1>, villages=<0>, lists=<0>)"
    assert "张三" not in repr(entry())


def test_a_register_is_read_from_plain_data():
    home = {"id": "h", "members": [{"id": "p"}]}
    data = {
        "as_of": "2016-12-31",
        "entries": [{"id": "a", "household": home, "state": "exited", "village": "v"}],
        "villages": [{"id": "v"}],
        "lists": [{"kind": "book", "holder": "v", "households": ["a"], "people": 1}],
    }
    assert read(Register, data).entries[0].state is RegisterState.EXITED
    data["entries"][0]["state"] = "gone"
    data["lists"][0]["people"] = -1
    with pytest.raises(RecordError) as caught:
        read(Register, data)
    paths = [fault.path for fault in caught.value.faults]
    assert paths == ["entries[0].state", "lists[0].people"]
    event = {"kind": "exit", "household": "a", "on": "2016-02-30"}
    with pytest.raises(RecordError, match="on: "):
        read(RegisterEvent, event)
