"""Townships: valid, varied, near the limits, and broken ones refused."""

from datetime import date

import pytest
from hypothesis import strategies as st

from precisionpov import RecordError, Township, Truth, assess_exit, policies
from precisionpov.reading import read, to_dict
from precisionpov.strategies import broken_townships, townships
from strategies.drawing import examples, find


def test_what_is_drawn_is_read_again():
    for one in (*examples(townships(), 50), *examples(st.from_type(Township), 50)):
        assert read(Township, to_dict(one)) == one


def test_a_broken_township_is_refused_and_its_path_named():
    met = set()
    for data, path in examples(broken_townships(), 200):
        with pytest.raises(RecordError) as error:
            read(Township, data)
        assert path in [fault.path for fault in error.value.faults]
        met.add(path)
    assert {"id", "villages[0]", "rural_population"} <= met


def test_the_simplest_one_exits():
    simplest = find(townships(), lambda _: True)
    for policy, year in ((policies.GUIZHOU_CHANGSHUN, 2017), (policies.DEQIN, 2016)):
        on = date(year, 12, 31)
        assert assess_exit(simplest, on=on, policy=policy).verdict is Truth.YES
