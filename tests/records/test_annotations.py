"""Annotations and the kinds that they stand for."""

import pytest

from precisionpov.dates import Window
from precisionpov.money import Fen
from precisionpov.reasoning.quantity import Range
from precisionpov.records.annotations import Amount, Count, kind_of
from precisionpov.records.kinds import Label, Many, Money, Part, Whole


def test_annotations_tell_whether_none_is_allowed():
    assert kind_of(Count | None) == (Whole(0, 10**9), True)
    assert kind_of(Count) == (Whole(0, 10**9), False)
    assert kind_of(Amount | None) == (Money(least=0), True)
    assert kind_of(Fen | Range | None) == (Money(), True)
    assert kind_of(Window | None) == (Part(Window), True)
    assert kind_of(str) == (Label(), False)
    assert kind_of(tuple[Window, ...]) == (Many(Part(Window), Window), False)


@pytest.mark.parametrize("annotation", [float, int | str, list[int], dict, "int"])
def test_annotations_say_what_a_record_can_hold(annotation):
    with pytest.raises(TypeError, match="no kind of field"):
        kind_of(annotation)
