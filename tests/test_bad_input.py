"""Whatever is wrong in a field of a record of assistance is refused, and named."""

import json

import attrs
import cattrs
import pytest

import full_plan
from precisionpov.errors import RecordError
from precisionpov.interop import configure
from precisionpov.reading import read, to_dict
from precisionpov.records.kinds import (
    Choice,
    Day,
    Flag,
    IdentifierText,
    Label,
    Many,
    Money,
    Part,
    Whole,
)
from precisionpov.records.record import plan_of

MOST_ITEMS = 1000


WRONG = {
    Flag: ["是", "true", 1, 0.0],
    Whole: [True, 3.0, "3"],
    Money: [-1, 5.0, True, "5.005", "五元", [], {"low": -5, "high": None}],
    Day: ["2015-02-29", "20150301", "2015-3-1", 20150301, True],
    IdentifierText: ["", "h 1", "户", "h" * 65, 5],
    Label: ["", "x" * 201, "a\u200bb", 5],
    Choice: ["", "no such thing", 5],
    Part: ["", [], 5],
    Many: ["abc", {"id": "x"}, 5],
}
"""What every kind refuses."""


def wrong_values(kind):
    """Give plain values that a kind refuses, each with where the fault lies."""
    wrong = [(value, "") for value in WRONG[type(kind)]]
    match kind:
        case Whole(least, most):
            wrong += [(least - 1, ""), (most + 1, "")]
        case Money():
            wrong.append(({"low": 2, "high": 1}, ".low"))
        case Choice(terms):
            wrong += [(term.zh, "") for term in terms]
        case Many(item):
            wrong += [([value], f"[0]{path}") for value, path in wrong_values(item)]
            if kind.limits.most <= MOST_ITEMS:
                wrong.append(([None] * (kind.limits.most + 1), ""))
    return wrong


def faults_of(make):
    with pytest.raises(RecordError) as caught:
        make()
    return caught.value.faults


@pytest.mark.parametrize(
    ("record", "entry"),
    [
        pytest.param(record, entry, id=f"{number} {type(record).__name__}.{entry.name}")
        for number, record in enumerate(full_plan.FULL)
        for entry in plan_of(type(record)).entries
    ],
)
class TestWrongValues:
    def test_read_refuses(self, record, entry):
        wrong = wrong_values(entry.kind)
        wrong += [] if entry.optional else [(None, "")]
        for value, path in wrong:
            data = to_dict(record) | {entry.name: value}
            first, *others = faults_of(lambda data=data: read(type(record), data))
            assert first.path == entry.name + path
            # Without the one it stands by, a pairing stands by nobody.
            assert [fault.path for fault in others] in ([], [""])
            assert len(str(first)) <= 200

    def test_cattrs_refuses(self, record, entry):
        converter = cattrs.Converter()
        configure(converter)
        for value, path in wrong_values(entry.kind):
            data = to_dict(record) | {entry.name: value}
            faults = faults_of(
                lambda data=data: converter.structure(data, type(record))
            )
            assert faults[0].path == entry.name + path


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(one, id=f"{number} {type(one).__name__}")
        for number, one in enumerate(full_plan.FULL)
    ],
)
class TestFields:
    def test_must_be_there_where_nothing_stands_in_for_them(self, record):
        needed = [
            field.name
            for field in attrs.fields(type(record))
            if field.default is attrs.NOTHING
        ]
        for name in needed:
            data = to_dict(record)
            del data[name]
            faults = faults_of(lambda data=data: read(type(record), data))
            assert [str(fault) for fault in faults] == [f"{name}: is missing"]

    def test_are_all_that_is_read(self, record):
        data = to_dict(record) | {"colour": "red"}
        faults = faults_of(lambda: read(type(record), data))
        assert [fault.path for fault in faults] == ["colour"]

    def test_are_given_by_name(self, record):
        with pytest.raises(TypeError):
            type(record)("x")

    def test_are_never_changed(self, record):
        name = attrs.fields(type(record))[0].name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, name, None)

    def test_are_checked_again_in_a_copy(self, record):
        for entry in plan_of(type(record)).entries:
            with pytest.raises(RecordError):
                attrs.evolve(record, **{entry.name: object()})


def test_every_fault_of_a_plan_is_told_in_its_order():
    data = json.loads(json.dumps(to_dict(full_plan.PLAN)))
    data["year"] = 2012
    data["measures"][0]["amount"] = -1
    data["measures"][0]["delivered"] = "是"
    data["households"][1]["members"] = []
    data["pairings"][1]["village"] = None
    data["work_teams"][0]["until"] = "2015-05-31"
    del data["grants"][0]["project"]
    faults = faults_of(lambda: read(type(full_plan.PLAN), data))
    assert [fault.path for fault in faults] == [
        "year",
        "households[1].members",
        "measures[0].amount",
        "measures[0].delivered",
        "grants[0].project",
        "pairings[1]",
        "work_teams[0].until",
    ]
