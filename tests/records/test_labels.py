"""Caseworkers read words for every place, and never a path."""

from collections.abc import Iterator

import attrs
import pytest

from precisionpov.dates import Window
from precisionpov.records.county import County
from precisionpov.records.household import Household
from precisionpov.records.kinds import Kind, Many, Part
from precisionpov.records.labels import LABELS, ROWS, place_label
from precisionpov.records.record import plan_of
from precisionpov.records.register import RegisterEntry
from precisionpov.records.register_entry import VillageDetails
from precisionpov.records.township import Township
from precisionpov.records.village import Village


def paths_in(record: type, before: str = "") -> Iterator[str]:
    """Give every path that the fields of a record can make, rows by their third."""
    for entry in plan_of(record).entries:
        path = f"{before}{entry.name}"
        yield path
        kind: Kind = entry.kind
        if isinstance(kind, Many):
            path, kind = f"{path}[2]", kind.kind
            yield path
        if isinstance(kind, Part):
            yield from paths_in(kind.record, f"{path}.")


ROOTS = (Household, Village, Township, County, RegisterEntry, VillageDetails)


@pytest.mark.parametrize(
    ("record", "path"), [(root, one) for root in ROOTS for one in paths_in(root)]
)
def test_every_place_in_a_record_has_words(record, path):
    en, zh = place_label(path, "en", record), place_label(path, "zh", record)
    assert zh != path
    assert not set("[]_.") & set(en + zh)
    assert en.isascii()
    assert not zh.isascii()


def test_words_stand_for_fields_that_there_are_and_for_no_others():
    for record, words in LABELS.items():
        assert list(words) == [one.name for one in attrs.fields(record) if one.init]
    rows = {
        one.name
        for record in LABELS
        for one in plan_of(record).entries
        if isinstance(one.kind, Many)
    }
    assert set(ROWS) == rows


@pytest.mark.parametrize("record", ROOTS)
def test_no_two_places_have_the_same_words(record):
    paths = list(paths_in(record))
    for language in ("en", "zh"):
        words = {place_label(one, language, record) for one in paths}
        assert len(words) == len(paths)


@pytest.mark.parametrize(
    ("path", "en", "zh"),
    [
        (
            "members[1].insured",
            "member 2, basic medical insurance",
            "第2位成员·是否参加基本医疗保险",
        ),
        ("members[0]", "member 1", "第1位成员"),
        ("receipts[9].cost", "receipt 10, cost", "第10笔收入·成本"),
        ("receipts", "receipts", "各笔收入"),
        ("dwelling.grade", "house, grade of safety", "住房·安全等级"),
        ("food_secure", "enough to eat", "是否不愁吃"),
        (
            "annual_incomes[0].items[1].amount",
            "yearly income 1, item 2, amount",
            "第1份年度收入·第2项·金额",
        ),
    ],
)
def test_people_count_from_one(path, en, zh):
    assert place_label(path) == en
    assert place_label(path, "zh") == zh


@pytest.mark.parametrize(
    "path",
    [
        "",
        "net_income",
        "members[1].car",
        "members[one].born",
        "dwelling[0].grade",
        "dibao.class",
        "members.born",
        "members[0].born.year",
    ],
)
def test_what_is_no_place_in_the_record_stands_as_it_is(path):
    assert place_label(path) == path
    assert place_label(path, "zh") == path


def test_a_window_is_made_of_days():
    assert set(LABELS[Window]) == {"first", "last"}
