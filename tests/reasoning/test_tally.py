"""One rule asked of many."""

import pickle
from datetime import date

import attrs
import pytest

import precisionpov.reasoning.tally as module
from precisionpov.errors import RecordError
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.tally import tally, together
from precisionpov.reasoning.truth import Truth

LAW = NATIONAL.on(date(2016, 12, 31)).rule("plan_targets_village")


def test_rows_are_counted_and_only_those_with_something_to_say_are_kept():
    rows = [("c", (10, 9)), ("a", (10, 10)), ("b", (10, 11)), ("d", (10, None))]
    result = tally(LAW, rows)
    assert result.subjects == 4
    assert [subject for subject, _ in result.kept] == ["b", "c", "d"]
    assert [result.of_verdict(one) for one in Truth] == [2, 1, 1]
    assert result.verdict is Truth.NO
    assert [(one.subject, one.truth) for one in result.findings()] == [
        ("c", Truth.NO),
        ("d", Truth.UNKNOWN),
    ]
    assert [one.subject for one in result.notes()] == ["b"]
    assert repr(result) == "<Tally plan_targets_village: NO of 4>"
    (count,) = result.counts
    assert (count.yes, count.no, count.unknown) == (2, 1, 1)
    assert count.label("zh") == count.zh
    assert count.label() == count.en
    assert count.to_dict()["no"] == 1


def test_a_rule_without_notes_has_none():
    law = NATIONAL.on(date(2016, 12, 31)).rule("plan_results_measure")
    result = tally(law, [("m", (True, False)), ("n", (True, True))])
    assert list(result.notes()) == []
    assert result.kept == (("m", (True, False)),)


def test_repeated_ids_come_in_one_order():
    rows = [("a", (10, 9)), ("b", (10, 8)), ("a", (10, 7))]
    assert tally(LAW, rows) == tally(LAW, rows[::-1])
    assert len(tally(LAW, rows).kept) == 3


def test_more_different_rows_than_are_remembered_change_nothing(monkeypatch):
    rows = [(f"{i:04}", (i % 7, 3)) for i in range(200)]
    wanted = tally(LAW, rows)
    monkeypatch.setattr(module, "MOST_KNOWN", 2)
    assert tally(LAW, rows) == wanted


def test_what_cannot_be_is_refused():
    with pytest.raises(RecordError, match="village_registered"):
        tally(LAW, [("a", (-1, 0))])


def test_it_is_a_value():
    result = tally(LAW, [("a", (10, 9))])
    assert pickle.loads(pickle.dumps(result)) == result
    assert hash(attrs.evolve(result)) == hash(result)


def test_kleene_over_many():
    assert together([]) is Truth.YES
    assert together([Truth.YES, Truth.UNKNOWN]) is Truth.UNKNOWN
    assert together([Truth.UNKNOWN, Truth.NO]) is Truth.NO
