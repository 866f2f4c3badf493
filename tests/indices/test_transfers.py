"""A transfer of what was gained, and one of what there is (T-001-02)."""

import json
from fractions import Fraction

import pytest

import precisionpov as pov
from precisionpov import RecordError

LINE = 300
ROWS = [(90, 100, 1), (200, 200, 1), (300, 500, 1), (900, 800, 1)]
"""Two are poor and lack 300; of the others one gained 200, one lost."""

HALF = Fraction(1, 2)


def test_of_the_increment():
    found = pov.transfer_effect(ROWS, LINE, HALF, of="increment", base="b")
    assert (found.raised, found.left) == (100, 0)
    assert (found.before.shortfall, found.after.shortfall) == (300, 200)
    assert found.after.incidence == found.before.incidence == HALF


def test_of_the_stock():
    # Half of 500 would leave less than the line: 200 is what may go. Half of 800 may.
    found = pov.transfer_effect(ROWS, LINE, HALF, of="stock", base="b")
    assert (found.raised, found.left) == (200 + 400, 300)
    assert found.after.poor == found.after.shortfall == 0


def test_it_is_shared_by_what_each_lacks():
    found = pov.transfer_effect(ROWS, LINE, Fraction(1, 4), of="increment", base="b")
    # 50 go as 200 to 100: 33 and 17.
    assert found.raised == 50
    lacks = [Fraction(200 - 33, 300), Fraction(100 - 17, 300)]
    assert found.after.severity == sum(one * one for one in lacks) / 4


def test_no_fen_is_given_by_who_is_on_the_line_or_in_part():
    rows = [(0, 299, 1), (0, 300, 1), (0, 301, 1), (1, 304, 1)]
    found = pov.transfer_effect(rows, LINE, Fraction(1, 101), of="increment", base="b")
    assert found.raised == 1 + 3
    assert (found.before.poor, found.after.poor, found.left) == (1, 0, 3)


@pytest.mark.parametrize("share", [0, 1])
def test_nothing_and_all_are_shares(share):
    found = pov.transfer_effect(ROWS, LINE, share, of="increment", base="b")
    assert found.raised == 200 * share


def test_without_poor_all_is_left():
    found = pov.transfer_effect([(300, 500, 1)], LINE, 1, of="increment", base="b")
    assert (found.raised, found.left, found.after.poor) == (200, 200, 0)


@pytest.mark.parametrize(
    ("rows", "more", "problem"),
    [
        ([], {}, "households: there is nobody"),
        ([(1.5, 1, 1)], {}, "households[0].before: whole fen, not float"),
        ([(1, None, 1)], {}, "households[0].after: whole fen, not NoneType"),
        ([(1, 1, 0)], {}, "households[0].members: a whole number, 1 or more"),
        (ROWS, {"share": Fraction(11, 10)}, "share: is from 0 to 1"),
        (ROWS, {"share": -1}, "share: is from 0 to 1"),
        (ROWS, {"of": "land"}, "of: one of increment, stock"),
        (ROWS, {"line": 0}, "line: an amount above 0, in fen"),
    ],
)
def test_what_cannot_be_told_is_refused(rows, more, problem):
    given = {"line": LINE, "share": HALF, "of": "stock", **more}
    with pytest.raises(RecordError) as error:
        pov.transfer_effect(rows, base="b", **given)
    assert str(error.value) == problem


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.transfer_effect(ROWS, LINE, HALF, of="increment", base="four people")
    assert repr(found) == (
        "<TransferEffect of increment, 50.00 %: gap 25.00 % to 16.67 %>"
    )
    assert "Given: 50.00 % of what was gained in the year." in found.explain()
    assert "Raised: 1.00 yuan. Left: 0.00 yuan." in found.explain()
    assert found.explain().splitlines()[5:11] == [
        "index                  before     after",
        "---------------------  ---------  ---------",
        "incidence              50.00 %    50.00 %",
        "poverty gap            25.00 %    16.67 %",
        "severity               13.89 %    6.16 %",
        "shortfall to the line  3.00 yuan  2.00 yuan",
    ]
    assert "收入增量的50.00 %" in found.explain("zh")
    assert found.explain("zh").startswith("收入转移的效果\n")
    assert found.explain().startswith("What a transfer does\n")
    assert "指标        转移前   转移后" in found.explain("zh")
    kept = json.loads(json.dumps(found.to_dict()))
    assert (kept["raised"], kept["after"]["shortfall"]) == (100, 200)
