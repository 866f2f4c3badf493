"""A step of a procedure on record: what it refuses, and how it is read."""

from datetime import date, datetime

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.facts.procedure import PLACES, StepFacts
from precisionpov.reading import read, to_dict
from precisionpov.records.procedure import Body, PublicList, Step, StepKind

FULL = {
    "kind": "village_notice",
    "bodies": ["village_committee", "work_team"],
    "on": "2017-05-01",
    "until": "2017-05-08",
    "village": "v-1",
    "township": "t-1",
    "entitled": 30,
    "present": 20,
    "listed": 100,
    "checked": 5,
    "lists": ["entering", "leaving"],
    "open_objection": False,
    "agreed": True,
    "in_writing": True,
    "results_read": True,
    "team_size": 5,
    "villagers": 1,
}


def test_it_is_read_and_written_whole():
    step = read(Step, FULL)
    assert step.bodies == (Body.VILLAGE_COMMITTEE, Body.WORK_TEAM)
    assert step.lists == tuple(PublicList)
    assert to_dict(step) == FULL
    assert set(FULL) == {one.name for one in attrs.fields(Step)}


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("kind", "party"),
        ("kind", None),
        ("bodies", ["nobody"]),
        ("on", "2017-02-29"),
        ("on", datetime(2017, 5, 1)),  # noqa: DTZ001 - a moment is no day
        ("until", "2017-04-30"),
        ("village", "村"),
        ("present", -1),
        ("entitled", 1.5),
        ("lists", ["both"]),
        ("open_objection", 0),
        ("checked", True),
        ("day", "2017-05-01"),
    ],
)
def test_what_cannot_be_is_refused_at_the_door(field, wrong):
    with pytest.raises(RecordError) as error:
        read(Step, {**FULL, field: wrong})
    assert error.value.faults[0].path.partition("[")[0] == field


def test_the_last_day_may_be_the_first_and_the_first_unknown():
    day = date(2017, 5, 1)
    assert Step(kind="appraisal", on=day, until=day).until == day
    assert Step(kind="appraisal", until=day).on is None


def test_what_the_world_can_be_like_is_no_error():
    assert Step(kind="appraisal", present=31, entitled=30).present == 31


def test_it_shows_no_more_than_is_recorded():
    step = Step(kind="appraisal", bodies=("assembly",), on=date(2014, 5, 1))
    assert repr(step) == "Step(kind='appraisal', bodies=('assembly',), on=2014-05-01)"


def test_every_field_has_a_word_in_both_languages():
    names = {one.name for one in attrs.fields(Step)} - {"kind"}
    assert set(PLACES) == names
    facts = StepFacts()
    for name in names:
        assert facts.place(f"steps[0].{name}") == f"step 1, {PLACES[name][0]}"
        assert facts.place(f"steps[0].{name}", "zh") == f"第1步·{PLACES[name][1]}"
    assert facts.place("taken") == "taken"


def test_kinds_and_bodies_have_names_of_their_own():
    for terms in (StepKind, Body, PublicList):
        assert len({one.en for one in terms}) == len({one.zh for one in terms})
        assert len({one.en for one in terms}) == len(terms)
