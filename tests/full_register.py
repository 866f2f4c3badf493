"""Records of the register with every field, and with as few as there may be."""

from datetime import date

from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.register import (
    Register,
    RegisterEntry,
    RegisterEvent,
    RegisterList,
)
from precisionpov.records.register_entry import EntryDetails
from precisionpov.records.village import Village

HOME = Household(id="h-1", members=[Person(id="p-1", name="张三")])
ENTRY = RegisterEntry(
    id="r-1",
    household=HOME,
    state="monitored",
    since=date(2021, 6, 15),
    village="v-1",
    township="t-1",
    details=EntryDetails(card=True),
)
LIST = RegisterList(kind="book", holder="v-1", households=["r-1"], people=1)
FULL = (
    RegisterEvent(
        kind="split",
        household="r-1",
        on=date(2016, 3, 1),
        people=("p-1", "p-2"),
        others=("r-2",),
        to="v-2",
        id="e-1",
        reason="回头看",
    ),
    ENTRY,
    LIST,
    Register(
        as_of=date(2016, 12, 31),
        entries=[ENTRY],
        villages=[Village(id="v-1")],
        lists=[LIST],
        person_ids="household",
    ),
)
SPARSE = (
    RegisterEvent(kind="exit", household="r-1", on=date(2016, 12, 31)),
    RegisterEntry(id="r-1", household=HOME),
    RegisterList(kind="card", holder="r-1"),
    Register(as_of=date(2016, 12, 31)),
)
