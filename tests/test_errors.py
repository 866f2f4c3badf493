"""What is raised: short, with a path, and whole after a journey."""

import pickle
from datetime import date

import precisionpov as pov
from precisionpov.errors import Fault, NotInForceError, RecordError


def test_a_fault_is_told_in_at_most_200_characters() -> None:
    """A long problem is cut, and says so by its last character."""
    told = str(Fault("members[0].name", "x" * 500))

    assert len(told) == 200
    assert told.endswith("…")


def test_errors_are_whole_after_pickling() -> None:
    """Workers send their errors home."""
    fault = RecordError((Fault("a", "is wrong"), Fault("", "is empty")))
    spans = [(date(2010, 1, 1), None)]
    absent = NotInForceError("line", date(2020, 1, 1), spans, "choose another")

    again = pickle.loads(pickle.dumps(fault))
    assert again.faults == fault.faults
    assert str(again) == "a: is wrong\nis empty"
    again = pickle.loads(pickle.dumps(absent))
    assert (again.item, again.day, again.spans, again.cure) == (
        absent.item,
        absent.day,
        absent.spans,
        absent.cure,
    )
    assert str(again) == str(absent)
    assert str(again).endswith("in force: 2010-01-01 to now; choose another")


def test_the_front_door_lists_its_names() -> None:
    """Completion in a shell shows what is public, loaded or not."""
    assert dir(pov) == sorted(pov.__all__)
