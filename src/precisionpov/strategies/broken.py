"""Records with one fault, for tests of what refuses them.

Each strategy draws plain fields and the path of the one that is at fault. Making
the record, or reading it with :func:`precisionpov.reading.read`, must fail and name
that path.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date, datetime
from functools import lru_cache
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from precisionpov.facts.exit import ExitFacts
from precisionpov.reasoning.expression import CodeFact, Fact, NumberFact
from precisionpov.reasoning.facts import Facts, words_of
from precisionpov.reasoning.quantity import Range
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
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
from precisionpov.records.person import Person
from precisionpov.records.record import Record, plan_of
from precisionpov.strategies.broken_part_rows import PART_ROWS
from precisionpov.strategies.broken_register_rows import REGISTER_ROWS
from precisionpov.strategies.broken_rows import ROWS, Patch
from precisionpov.strategies.departing import made

__all__ = [
    "BASES",
    "Broken",
    "broken_annual_incomes",
    "broken_expenses",
    "broken_household_facts",
    "broken_households",
    "broken_of",
    "broken_parts",
    "broken_people",
    "broken_receipts",
    "patched",
    "patches_of",
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
    return broken_of(Person)


def broken_receipts() -> SearchStrategy[Broken]:
    """Draw the fields of a receipt, one of them at fault, and its path.

    They go into ``Receipt(**fields)`` or ``read(Receipt, fields)``. Examples shrink
    towards a fault of the kind.
    """
    return broken_of(Receipt)


def broken_households() -> SearchStrategy[Broken]:
    """Draw a household as plain data with one fault anywhere, and its path.

    It goes into ``read(Household, data)``. Faults lie in its own fields, deep in
    those of its members and receipts, or between fields that contradict each other.
    Examples shrink towards a fault of the id.
    """
    return broken_of(Household)


def broken_annual_incomes() -> SearchStrategy[Broken]:
    """Draw a window's sums as plain data with one fault, and its path.

    It goes into ``read(AnnualIncome, data)``. Examples shrink towards a fault of the
    window.
    """
    return broken_of(AnnualIncome)


def broken_expenses() -> SearchStrategy[Broken]:
    """Draw the fields of an expense, one of them at fault, and its path.

    They go into ``Expense(**fields)`` or ``read(Expense, fields)``. Examples shrink
    towards a fault of the kind.
    """
    return broken_of(Expense)


def broken_parts(kind: type[Record]) -> SearchStrategy[Broken]:
    """Draw a part of a record as plain data, one field at fault, and its path.

    It goes into ``read(kind, data)``. Examples shrink towards a fault of the first
    field.

    Args:
        kind: Its class, one of those that :func:`parts` takes.
    """
    return broken_of(cast("Any", kind))


@lru_cache(maxsize=64)
def broken_of(cls: Any) -> SearchStrategy[Broken]:  # noqa: ANN401 - a class, hashed as one
    """Draw plain fields of a class of records with one fault, and its path."""
    return made(
        st.sampled_from(patches_of(cls)),
        lambda patch: (patched(BASES[cls][0], patch), patch[2]),
    )


def patches_of(cls: type) -> list[Patch]:
    """Give every fault that plain fields of a class of records are drawn with."""
    return [*_wrong_fields(cls), *BASES[cls][1]]


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


BASES: Mapping[type, tuple[dict[str, Any], tuple[Patch, ...]]] = {
    Person: (PERSON, PERSON_FAULTS),
    Receipt: (RECEIPT, RECEIPT_FAULTS),
    Household: (HOUSEHOLD, HOUSEHOLD_FAULTS),
    **ROWS,
    **REGISTER_ROWS,
    **PART_ROWS,
}
"""For each class plain fields without a fault, and faults of more than a field."""


def patched(base: dict[str, Any], patch: Patch) -> dict[str, Any]:
    """Give a copy of plain fields with a fault in it.

    Args:
        base: The fields without a fault.
        patch: The fault.
    """
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
