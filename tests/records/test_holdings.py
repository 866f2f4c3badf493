"""Answers to the negative lists."""

from datetime import date

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.records.holdings import Holdings

EXCEPTIONS = {"house_excepted", "vehicle_excepted", "cadre_excepted"}


def test_a_check_that_found_nothing_answers_all_nineteen_questions():
    found = Holdings.none_found(on=date(2014, 1, 5), by="village committee")
    answers = {
        field.name: getattr(found, field.name)
        for field in attrs.fields(Holdings)
        if not field.name.startswith("checked_")
    }
    assert len(answers) == 22
    assert {name for name, answer in answers.items() if answer is False} == (
        answers.keys() - EXCEPTIONS
    )
    assert {name for name, answer in answers.items() if answer is None} == EXCEPTIONS
    assert found.checked_on == date(2014, 1, 5)
    assert found.checked_by == "village committee"


def test_who_checked_is_not_shown():
    assert "张三" not in repr(Holdings(car=True, checked_by="张三"))


def test_a_check_has_a_day():
    with pytest.raises(RecordError, match="checked_on: a day as"):
        Holdings.none_found(on="2014-01-05", by="village committee")
