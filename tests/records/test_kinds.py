"""What one field may hold."""

import operator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

import attrs
import pytest

from precisionpov.dates import Window
from precisionpov.errors import RecordError
from precisionpov.money import Fen, yuan
from precisionpov.reasoning.quantity import Range, at_least, at_most, between
from precisionpov.records.annotations import Amount, Count, Identifier, Text, kind_of
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.kinds import Limits, Whole
from precisionpov.records.person import Education, Relation, Schooling
from precisionpov.records.receipt_kinds import ReceiptKind


def accept(annotation, value):
    kind, _ = kind_of(annotation)
    return kind.accept(value)


def problem(annotation, value):
    with pytest.raises(RecordError) as caught:
        accept(annotation, value)
    return str(caught.value)


HUGE = pytest.param(10**5000, id="5001 digits")


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Int(int):
    def __lt__(self, other):
        return True

    __gt__ = __le__ = __ge__ = __lt__


class Str(str):
    __slots__ = ()

    def __str__(self):
        return "another"


class Day(date):
    pass


class Colour(StrEnum):
    OTHER = "other"


class TestFlags:
    def test_are_true_or_false(self):
        assert accept(bool, True) is True
        assert accept(bool, False) is False

    @pytest.mark.parametrize("value", [1, 0, "否", "no", "false", "true", 1.0, None])
    def test_are_nothing_else(self, value):
        assert problem(bool, value) == f"true or false, not {type(value).__name__}"


class TestNumbers:
    @pytest.mark.parametrize("value", [0, 12, Index(12), Int(11)])
    def test_are_plain_within_their_limits(self, value):
        accepted = accept(Annotated[int, Whole(0, 12)], value)
        assert accepted == operator.index(value)
        assert type(accepted) is int

    @pytest.mark.parametrize("value", [-1, 13, Int(14), Index(-1), HUGE])
    def test_have_limits(self, value):
        text = problem(Annotated[int, Whole(0, 12)], value)
        assert text == "a whole number from 0 to 12"

    @pytest.mark.parametrize(
        "value", [True, False, 5.0, 5.7, float("nan"), "5", None, Decimal(5), [5]]
    )
    def test_are_whole(self, value):
        text = problem(Count, value)
        assert text.endswith(f", not {type(value).__name__}")

    def test_have_wide_limits_unless_said(self):
        assert accept(int, -(2**63) + 1) == -(2**63) + 1
        assert accept(int, 2**63 - 1) == 2**63 - 1
        assert problem(int, 2**63)
        assert accept(Count, 10**9) == 10**9
        assert problem(Count, 10**9 + 1)


class TestAmounts:
    @pytest.mark.parametrize(
        "value",
        [
            0,
            Int(5),
            Index(5),
            10**15,
            between(yuan(1), yuan(2)),
            at_least(yuan(0)),
            at_most(yuan(10**13)),
            Range(None, None),
        ],
    )
    def test_are_fen_or_bounds(self, value):
        accepted = accept(Amount, value)
        assert accepted == (
            operator.index(value) if isinstance(value, Int | Index) else value
        )
        assert type(accepted) in {int, Range}

    @pytest.mark.parametrize(
        "value",
        [
            -1,
            10**15 + 1,
            HUGE,
            Range(-1, 5),
            Range(None, -1),
            Range(0, 10**15 + 1),
            Int(-2),
        ],
    )
    def test_lie_within_limits(self, value):
        text = problem(Amount, value)
        assert text == "an amount from 0.00 to 10,000,000,000,000.00 yuan"

    @pytest.mark.parametrize("value", [5.7, 5.0, True, "5", Decimal(5), None, {}])
    def test_show_the_cure(self, value):
        text = problem(Amount, value)
        assert "yuan('31.50')" in text
        assert text.endswith(f"not {type(value).__name__}")

    def test_may_be_negative_where_the_field_says_nothing(self):
        assert accept(Fen | Range, Range(-5, None)) == Range(-5, None)
        assert accept(int | Range, -5) == -5
        assert accept(Fen, -5) == -5

    def test_may_have_to_be_exact(self):
        assert "yuan('31.50')" in problem(Fen, Range(1, 2))


class TestDays:
    def test_are_calendar_days(self):
        assert accept(date, date(2014, 4, 30)) == date(2014, 4, 30)

    def test_become_plain(self):
        accepted = accept(date, Day(2014, 4, 30))
        assert type(accepted) is date
        assert accepted == date(2014, 4, 30)

    @pytest.mark.parametrize(
        "value",
        [
            datetime(2014, 4, 30, tzinfo=UTC),
            datetime(2014, 4, 30),  # noqa: DTZ001
            "2014-04-30",
            20140430,
            None,
        ],
    )
    def test_are_no_moments(self, value):
        text = problem(date, value)
        assert text == f"a day as datetime.date, not {type(value).__name__}"


class TestTexts:
    @pytest.mark.parametrize(
        "value",
        [
            "张三",
            "𮯰",  # U+2EBF0, newer than some interpreters
            "\U00031350",
            "\ue000",  # private use, as GB 18030 has it
            "Ayşe O'Neil",
            "a" * 200,
            "买买提·吐尔逊",
        ],
    )
    def test_hold_every_name(self, value):
        assert accept(Text, value) == value

    @pytest.mark.parametrize(
        "value",
        [
            "a\u200fb",
            "a\u200bb",
            "a\nb",
            "a\x00b",
            "a\ud800b",
            "a\u2028b",
            "a\u2029b",
            "\t",
        ],
    )
    def test_hide_nothing(self, value):
        assert problem(Text, value) == (
            "a text without control, format or line-breaking characters"
        )

    @pytest.mark.parametrize("value", ["", "a" * 201, "a" * 10**6])
    def test_have_a_length(self, value):
        assert problem(Text, value) == "a text of 1 to 200 characters"
        assert problem(str, value) == "a text of 1 to 200 characters"

    @pytest.mark.parametrize("value", [5, None, b"a", ["a"], Colour.OTHER])
    def test_are_texts(self, value):
        assert problem(Text, value).startswith("a text, not ")
        assert problem(Identifier, value).startswith("an id as text, not ")

    def test_become_plain(self):
        for annotation in (Text, Identifier):
            accepted = accept(annotation, Str("a"))
            assert type(accepted) is str
            assert accepted == "a"


class TestIdentifiers:
    @pytest.mark.parametrize("value", ["a", "zhang-1", "52273100103", "~" * 64, "!"])
    def test_are_printable_ascii(self, value):
        assert accept(Identifier, value) == value

    @pytest.mark.parametrize(
        "value",
        ["", "a" * 65, "Ａ1", "А1", "张三", "a b", " a", "a\n", "a\x7f", "é"],
    )
    def test_never_look_alike(self, value):
        text = problem(Identifier, value)
        assert text == "an id of 1 to 64 ASCII characters, no spaces"


class TestLists:
    def test_take_members_and_values(self):
        assert accept(Relation, "head") is Relation.HEAD
        assert accept(Relation, Str("head")) is Relation.HEAD
        assert accept(Relation, Relation.HEAD) is Relation.HEAD

    @pytest.mark.parametrize("value", ["HEAD", "户主", "", 1, None, []])
    def test_refuse_the_rest(self, value):
        text = problem(Relation, value)
        assert text.startswith("one of head, spouse, child, ")
        assert text.endswith(", other")

    def test_refuse_members_of_other_lists(self):
        assert problem(Relation, Colour.OTHER)
        assert Education.PRIMARY == Schooling.PRIMARY
        assert problem(Schooling, Education.PRIMARY)

    def test_name_the_nearest_first_and_stay_short(self):
        text = problem(ReceiptKind, "medical_reimbursment")
        assert text.startswith("one of medical_reimbursement, ")
        assert text.endswith(" more")
        assert len(text) < 160
        assert "13800000000" not in problem(ReceiptKind, "13800000000" * 1000)


class TestParts:
    def test_are_records_of_their_class(self):
        window = Window.calendar_year(2013)
        assert accept(Window, window) is window
        assert problem(Window, {}) == "a Window (read() takes mappings), not dict"

    def test_do_not_bend(self):
        @attrs.frozen
        class Wide(Window):
            pass

        wide = Wide(date(2013, 1, 1), date(2013, 12, 31))
        assert "not Wide" in problem(Window, wide)


class TestRows:
    def test_become_tuples(self):
        causes = accept(tuple[CauseOfPoverty, ...], ["illness", CauseOfPoverty.OTHER])
        assert causes == (CauseOfPoverty.ILLNESS, CauseOfPoverty.OTHER)
        assert type(causes) is tuple
        windows = [Window.calendar_year(2013)]
        assert accept(tuple[Window, ...], windows) == tuple(windows)
        assert accept(tuple[Window, ...], ()) == ()

    @pytest.mark.parametrize("value", ["abc", {"a": 1}, {1}, iter([1]), 5, None])
    def test_are_lists_or_tuples(self, value):
        text = problem(tuple[Count, ...], value)
        assert text == f"a list, not {type(value).__name__}"

    def test_name_every_wrong_item(self):
        endless = []
        endless.append(endless)
        assert problem(tuple[Window, ...], endless).startswith("[0]: a Window")
        row = [Window.calendar_year(2013), None, "x"]
        assert [line[:5] for line in problem(tuple[Window, ...], row).split("\n")] == [
            "[1]: ",
            "[2]: ",
        ]

    def test_have_a_length(self):
        annotation = Annotated[tuple[Count, ...], Limits(1, 3)]
        assert accept(annotation, [1]) == (1,)
        assert accept(annotation, [1, 2, 3]) == (1, 2, 3)
        assert problem(annotation, []) == "1 to 3 items"
        assert problem(annotation, [1] * 4) == "1 to 3 items"
        assert len(accept(tuple[Count, ...], [1] * 1000)) == 1000
        assert problem(tuple[Count, ...], [1] * 1001) == "0 to 1000 items"
