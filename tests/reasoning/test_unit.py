import pytest

from precisionpov.reasoning.quantity import Range, at_least, at_most, between
from precisionpov.reasoning.unit import Unit, show


@pytest.mark.parametrize(
    ("value", "unit", "en", "zh"),
    [
        (None, Unit.YUAN, "unknown", "不明"),
        (Range(None, None), Unit.PERSON, "unknown", "不明"),
        (123456, Unit.YUAN, "1,234.56 yuan", "1,234.56元"),
        (between(100, 250), Unit.YUAN, "1.00 to 2.50 yuan", "1.00 至 2.50元"),
        (1234, Unit.PERSON, "1,234 people", "1,234人"),
        (between(3, 3), Unit.PERSON, "3 people", "3人"),
        (between(0, 4), Unit.PERSON, "0 to 4 people", "0至4人"),
        (between(1, 10**9), Unit.PERSON, "unknown", "不明"),
        (between(1, 10**13), Unit.PERSON_PART, "unknown", "不明"),
        (between(2, 10**9), Unit.PERSON, "2 to 1,000,000,000 people", None),
        (between(1, 10**9 - 1), Unit.HOUSEHOLD, "1 to 999,999,999 households", None),
        (at_least(1), Unit.PERSON, "at least 1 people", "1以上人"),
        (at_least(0), Unit.DAY, "at least 0 days", "0以上天"),
        (at_most(7), Unit.DAY, "at most 7 days", "7以下天"),
        (1, Unit.YEAR, "1 year", "1岁"),
        (1, Unit.DURATION, "1 year", "1年"),
        (2, Unit.DURATION, "2 years", "2年"),
        (1205, Unit.HUNDREDTH_MU, "12.05 mu", "12.05亩"),
        (-150, Unit.HUNDREDTH_MU, "-1.50 mu", "-1.50亩"),
        (200, Unit.HUNDREDTH_PERCENT, "2.00 %", "2.00%"),
        (450_000, Unit.PERSON_PART, "45 people", "45人"),
        (-148_000, Unit.PERSON_PART, "-14.8 people", "-14.8人"),
        (1, Unit.HOUSEHOLD_PART, "0.0001 households", "0.0001户"),
    ],
)
def test_numbers_are_shown_with_their_unit(value, unit, en, zh):
    assert show(value, unit) == en
    assert zh is None or show(value, unit, "zh") == zh
