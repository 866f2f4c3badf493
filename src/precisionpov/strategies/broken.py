"""Records with one fault, for tests of what refuses them.

Each strategy draws plain fields and the path of the one that is at fault. Making
the record, or reading it with :func:`precisionpov.reading.read`, must fail and name
that path.
"""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.facts.exit import ExitFacts
from precisionpov.reasoning.expression import CodeFact, Fact, NumberFact
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import Receipt
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.county import County
from precisionpov.records.evaluation import Sample
from precisionpov.records.evidence import ThirdPartyEvidence
from precisionpov.records.funding import Fund
from precisionpov.records.household import Household
from precisionpov.records.kinds import (
    Choice,
    Day,
    Flag,
    Kind,
    Label,
    Many,
    Money,
    Part,
    Whole,
)
from precisionpov.records.monitoring import MonitoringRecord
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan
from precisionpov.records.procedure import Step
from precisionpov.records.record import plan_of
from precisionpov.records.register import Register, RegisterEvent
from precisionpov.records.register_entry import (
    EntryDetails,
    MemberDetails,
    VillageDetails,
)
from precisionpov.records.village import Village
from precisionpov.strategies.broken_rows import ROWS, Patch
from precisionpov.strategies.departing import made

__all__ = [
    "broken_counties",
    "broken_entry_details",
    "broken_funds",
    "broken_household_facts",
    "broken_households",
    "broken_measures",
    "broken_member_details",
    "broken_monitoring_records",
    "broken_people",
    "broken_plans",
    "broken_projects",
    "broken_receipts",
    "broken_register_events",
    "broken_registers",
    "broken_samples",
    "broken_steps",
    "broken_third_party_evidence",
    "broken_village_details",
    "broken_villages",
]

Broken = tuple[dict[str, Any], str]
"""Plain fields, and the path of the one at fault."""

PERSON: dict[str, Any] = {
    "id": "person-1",
    "born": date(1982, 5, 1),
    "relation": "head",
}
CHILD: dict[str, Any] = {
    "id": "person-2",
    "born": date(2005, 5, 1),
    "relation": "child",
}
RECEIPT: dict[str, Any] = {
    "kind": "crops",
    "amount": 1000,
    "cost": 100,
    "on": date(2016, 5, 1),
}
WINDOW: dict[str, Any] = {"first": date(2016, 1, 1), "last": date(2016, 12, 31)}
HOUSEHOLD: dict[str, Any] = {
    "id": "household-1",
    "members": [PERSON, CHILD],
    "receipts": [RECEIPT],
    "main_cause": "illness",
}

HIDDEN = ("\u202e", "\u200b", "\n", "\x00", "\ud800", "\u2028")
"""Characters that turn, hide or break a text."""

LOOK_ALIKE = ("\uff211", "\u04101")
"""Ids that look like ``A1``: of full width, and Cyrillic."""


def broken_people() -> SearchStrategy[Broken]:
    """Draw the fields of a person, one of them at fault, and its path.

    They go into ``Person(**fields)`` or ``read(Person, fields)``. Examples shrink
    towards a fault of the id.
    """
    return _broken(Person)


def broken_receipts() -> SearchStrategy[Broken]:
    """Draw the fields of a receipt, one of them at fault, and its path.

    They go into ``Receipt(**fields)`` or ``read(Receipt, fields)``. Examples shrink
    towards a fault of the kind.
    """
    return _broken(Receipt)


def broken_households() -> SearchStrategy[Broken]:
    """Draw a household as plain data with one fault anywhere, and its path.

    It goes into ``read(Household, data)``. Faults lie in its own fields, deep in
    those of its members and receipts, or between fields that contradict each other.
    Examples shrink towards a fault of the id.
    """
    return _broken(Household)


def broken_measures() -> SearchStrategy[Broken]:
    """Draw the fields of a measure, one of them at fault, and its path.

    Examples shrink towards a fault of the id.
    """
    return _broken(Measure)


def broken_monitoring_records() -> SearchStrategy[Broken]:
    """Draw the fields of a record of monitoring, one of them at fault, and its path.

    Examples shrink towards a fault of the household's id.
    """
    return _broken(MonitoringRecord)


def broken_projects() -> SearchStrategy[Broken]:
    """Draw the fields of a project, one of them at fault, and its path.

    Examples shrink towards a fault of the id.
    """
    return _broken(Project)


def broken_funds() -> SearchStrategy[Broken]:
    """Draw a fund as plain data, one field at fault, and its path.

    It goes into ``read(Fund, data)``. Examples shrink towards a fault of the id.
    """
    return _broken(Fund)


def broken_samples() -> SearchStrategy[Broken]:
    """Draw a third party's sample as plain data with one fault, and its path.

    It goes into ``read(Sample, data)``. Examples shrink towards a fault of the id.
    """
    return _broken(Sample)


def broken_third_party_evidence() -> SearchStrategy[Broken]:
    """Draw what others know as plain data, one field at fault, and its path.

    It goes into ``read(ThirdPartyEvidence, data)``. Examples shrink towards a fault
    of the household's id.
    """
    return _broken(ThirdPartyEvidence)


def broken_registers() -> SearchStrategy[Broken]:
    """Draw a register as plain data with one fault anywhere, and its path.

    It goes into ``read(Register, data)``. What the world can be like is no fault here:
    see :func:`broken_register_years`. Examples shrink towards a fault of the day.
    """
    return _broken(Register)


def broken_register_events() -> SearchStrategy[Broken]:
    """Draw an event as plain data with one fault, and its path.

    It goes into ``read(RegisterEvent, data)``. Examples shrink towards a fault of the
    kind.
    """
    return _broken(RegisterEvent)


def broken_steps() -> SearchStrategy[Broken]:
    """Draw a step of a procedure as plain data, one field at fault, and its path.

    It goes into ``read(Step, data)``. Examples shrink towards a fault of the kind.
    """
    return _broken(Step)


def broken_entry_details() -> SearchStrategy[Broken]:
    """Draw the register's columns of a household with one fault, and its path.

    They go into ``read(EntryDetails, data)``. Examples shrink towards a fault of the
    card.
    """
    return _broken(EntryDetails)


def broken_member_details() -> SearchStrategy[Broken]:
    """Draw the register's columns of a person with one fault, and its path.

    They go into ``read(MemberDetails, data)``. Examples shrink towards a fault of the
    person's id.
    """
    return _broken(MemberDetails)


def broken_village_details() -> SearchStrategy[Broken]:
    """Draw the register's row of a village with one fault, and its path.

    It goes into ``read(VillageDetails, data)``. Examples shrink towards a fault of
    the village's id.
    """
    return _broken(VillageDetails)


def broken_villages() -> SearchStrategy[Broken]:
    """Draw a village as plain data with one fault anywhere, and its path.

    It goes into ``read(Village, data)``. Examples shrink towards a fault of the id.
    """
    return _broken(Village)


def broken_counties() -> SearchStrategy[Broken]:
    """Draw a county as plain data with one fault anywhere, and its path.

    It goes into ``read(County, data)``. Examples shrink towards a fault of the id.
    """
    return _broken(County)


def broken_plans() -> SearchStrategy[Broken]:
    """Draw a plan as plain data with one fault anywhere, and its path.

    It goes into ``read(Plan, data)``. What the world can be like is no fault here: a
    check finds it. Examples shrink towards a fault of the id.
    """
    return _broken(Plan)


@lru_cache(maxsize=16)
def _broken(cls: Any) -> SearchStrategy[Broken]:  # noqa: ANN401 - a class, hashed as one
    base, contradictions = {
        Person: (PERSON, PERSON_FAULTS),
        Receipt: (RECEIPT, RECEIPT_FAULTS),
        Household: (HOUSEHOLD, HOUSEHOLD_FAULTS),
        **ROWS,
    }[cls]
    patches = [*_wrong_fields(cls), *contradictions]
    return made(
        st.sampled_from(patches), lambda patch: (_patched(base, patch), patch[2])
    )


PERSON_FAULTS: tuple[Patch, ...] = (
    (("status_since",), date(1982, 4, 30), "status_since"),
)
RECEIPT_FAULTS: tuple[Patch, ...] = ((("kind",), "local_wage", "cost"),)
HOUSEHOLD_FAULTS: tuple[Patch, ...] = (
    (("colour",), "red", "colour"),
    (("members",), [], "members"),
    (("members",), [CHILD], "members"),
    (("members", 1, "id"), "person-1", "members[1].id"),
    (("members", 1, "relation"), "head", "members[1].relation"),
    (("members", 1, "born"), "2005-02-29", "members[1].born"),
    (("members", 0, "months_away"), 13, "members[0].months_away"),
    (("receipts", 0, "person"), "person-3", "receipts[0].person"),
    (("receipts", 0, "amount"), -1, "receipts[0].amount"),
    (("other_causes",), ["illness"], "other_causes[0]"),
    (("other_causes",), ["disaster", "disaster"], "other_causes[1]"),
    (("dwelling",), {"grade": "E"}, "dwelling.grade"),
    (("water",), {"days_without": 367}, "water.days_without"),
    (("land",), {"paddy": -1}, "land.paddy"),
    (
        ("accounts_complete",),
        [{"first": date(2016, 1, 2), "last": date(2016, 1, 1)}],
        "accounts_complete[0].last",
    ),
    (
        ("annual_incomes",),
        [{"window": WINDOW}, {"window": {**WINDOW, "first": date(2016, 12, 31)}}],
        "annual_incomes[1].window",
    ),
    (
        ("annual_incomes",),
        [{"window": WINDOW, "operating": 999}],
        "annual_incomes[0].operating",
    ),
)


def _patched(base: dict[str, Any], patch: Patch) -> dict[str, Any]:
    where, value, _ = patch
    copied = deepcopy(base)
    target: Any = copied
    for step in where[:-1]:
        target = target[step]
    target[where[-1]] = value
    return copied


def _wrong_fields(cls: type) -> Iterator[Patch]:
    for entry in plan_of(cls).entries:
        for wrong in _wrong(entry.kind):
            yield (entry.name,), wrong, entry.name
        if isinstance(entry.kind, Many):
            yield (entry.name,), [None], f"{entry.name}[0]"
            yield (entry.name,), [1], f"{entry.name}[0]"
        if not entry.optional:
            yield (entry.name,), None, entry.name


def _wrong(kind: Kind) -> tuple[object, ...]:
    """Give values that a kind of field refuses, as fields and as plain data."""
    match kind:
        case Flag():
            return (1, 0, "否", "false", 0.0)
        case Whole():
            return (kind.least - 1, kind.most + 1, True, 1.0, "1")
        case Money():
            below = ("-1",) if kind.least == 0 else ()
            return (kind.least - 1, 10**15 + 1, True, 31.5, "31.505", *below, "1,200")
        case Day():
            return (datetime(2016, 5, 1), "2015-02-29", "2016-5-1", 20160501)  # noqa: DTZ001 - days have no zone
        case Choice():
            return ("nonsense", "", 1, True)
        case Label():
            return ("", "字" * (kind.longest + 1), 1, *(f"村{one}" for one in HIDDEN))
        case Many():
            return ("abc", 1, {})
        case Part():
            return (1, "abc", [])
        case _:
            return ("", "a b", "x" * 65, *LOOK_ALIKE, 1, True)


def broken_household_facts(
    kind: type[Facts] = ExitFacts,
) -> SearchStrategy[Broken]:
    """Draw the fields of facts, one of them at fault, and its name.

    They go into ``kind(**fields)``. Examples shrink towards a fault of the first
    fact.

    Args:
        kind: The class of facts.
    """
    words = words_of(kind)
    base = {
        name: word.low
        for name, word in words.items()
        if isinstance(word, NumberFact) and word.required
    }
    wrong = [
        (name, value) for name, word in words.items() for value in _wrong_facts(word)
    ]
    return made(
        st.sampled_from(wrong), lambda one: (dict([*base.items(), one]), one[0])
    )


def _wrong_facts(word: Fact) -> Iterator[object]:
    match word:
        case CodeFact():
            yield from ("nonsense", "", 1, True)
        case NumberFact():
            yield from (word.low - 1, word.high + 1, "1", 1.0, True)
            if not word.bounded:
                yield Range(word.low, word.high)
                return
            yield from (Range(word.low - 1, word.high), Range(word.low, word.high + 1))
            if word.required:
                yield from (None, Range(word.low, None), Range(None, word.high))
        case _:
            yield from (1, 0, "yes", 1.0)
