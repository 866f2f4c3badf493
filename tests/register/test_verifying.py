"""Everybody of a register is checked again, down to the person (T-002-05)."""

import json
from datetime import date

import pytest

import precisionpov as pov
from precisionpov import Person, RecordError, Truth
from small_register import AFTER, after, entry

SINCE = date(2016, 3, 1)
REGISTER = after(
    entry("wu", "registered", "wu-1", "wu-2"),
    entry("li", "exited", "li-1", Person(id="li-2", status="dead"), village=None),
)


@pytest.mark.parametrize(
    ("day", "left"),
    [
        (date(2016, 2, 29), ["wu-2"]),
        (SINCE, []),
        (AFTER, []),
        (date(2017, 1, 1), ["wu-2"]),
        (None, ["wu-2"]),
    ],
)
def test_a_check_counts_from_the_first_day_to_that_of_the_register(day, left):
    verified = {"wu-1": SINCE, "li-1": SINCE, **({} if day is None else {"wu-2": day})}
    found = pov.check_verification(REGISTER, verified, since=SINCE)
    assert [one.person for one in found.left] == left
    assert found.people == 3
    assert found.verdict is Truth.of(not left)


def test_who_is_left_is_named_with_household_village_and_last_check():
    early = date(2015, 5, 1)
    found = pov.check_verification(REGISTER, {"wu-2": early, "x": SINCE}, since=SINCE)
    assert [
        (one.household, one.person, one.village, one.last) for one in found.left
    ] == [
        ("wu", "wu-1", "v1", None),
        ("wu", "wu-2", "v1", early),
        ("li", "li-1", None, None),
    ]
    assert found.strangers == ("x",)


def test_who_does_not_count_is_not_asked_for():
    found = pov.check_verification(REGISTER, {"li-2": SINCE}, since=SINCE)
    assert found.strangers == ("li-2",)


def test_a_register_of_nobody_is_unknown():
    found = pov.check_verification(after(), {}, since=SINCE)
    assert (found.verdict, found.left) == (Truth.UNKNOWN, ())


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.check_verification(REGISTER, {"wu-1": SINCE}, since=SINCE)
    assert repr(found) == "<VerificationCheck since 2016-03-01: 2 of 3 people left>"
    assert found.explain().startswith("Was everybody checked again? no")
    assert "1 of 3 people were checked, 2 were not" in found.explain()
    assert "li         li-1             never" in found.explain()
    assert found.explain("zh").startswith("是否逐人复核？否")
    assert "3人中已复核1人，未复核2人" in found.explain("zh")
    assert "从未" in found.explain("zh")
    kept = json.loads(json.dumps(found.to_dict()))
    assert kept["left"][0] == {
        "household": "wu",
        "person": "wu-2",
        "village": "v1",
        "last": None,
    }
    assert kept["verdict"] == "no"
    early = pov.check_verification(REGISTER, {"wu-1": date(2015, 1, 1)}, since=SINCE)
    assert early.to_dict()["left"][0]["last"] == "2015-01-01"


def test_a_page_names_twenty_and_counts_the_others():
    people = [f"p-{n:02}" for n in range(22)]
    many = after(entry("wu", "registered", *people))
    found = pov.check_verification(many, {}, since=SINCE)
    assert "And 2 more." in found.explain()
    assert "另有2人。" in found.explain("zh")
    assert "p-19" in found.explain()
    assert "p-20" not in found.explain()
    done = pov.check_verification(many, dict.fromkeys(people, SINCE), since=SINCE)
    assert "village" not in done.explain()


def test_what_is_no_register_or_day_is_refused():
    with pytest.raises(
        TypeError, match="check_verification takes a Register, not list"
    ):
        pov.check_verification([], {}, since=SINCE)
    with pytest.raises(RecordError, match="since: "):
        pov.check_verification(REGISTER, {}, since="2016-03-01")
    with pytest.raises(RecordError, match="verified: "):
        pov.check_verification(REGISTER, {"wu-1": "2016-03-01"}, since=SINCE)
