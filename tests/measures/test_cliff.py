"""What the list is worth beside the distance to the line (T-000-10)."""

from datetime import date
from fractions import Fraction

import pytest

import precisionpov as pov
from precisionpov import Range, Truth, yuan

ON = date(2017, 12, 20)
LINE = 295_200


def home(income):
    """Make a household of two with so many fen of income in the window."""
    head = pov.Person(id="a", relation="head", rural_hukou=True)
    return pov.Household(
        id="h",
        members=[head, pov.Person(id="b", relation="spouse")],
        receipts=[pov.Receipt(kind="local_wage", amount=income, on=date(2017, 3, 1))],
    )


@pytest.mark.parametrize(
    ("income", "benefits", "cliff", "verdict"),
    [
        (2 * LINE + 100, [yuan(3), yuan(1)], 300, Truth.YES),
        (2 * LINE + 400, [400], 0, Truth.NO),
        (2 * LINE + 399, [400], 1, Truth.YES),
        (2 * LINE + 100, [], -100, Truth.NO),
        (2 * LINE - 50, [], 50, Truth.YES),
        (2 * LINE + 100, [None], Range(-100, None), Truth.UNKNOWN),
        (2 * LINE + 100, [101, None], Range(1, None), Truth.YES),
        (2 * LINE + 100, [Range(50, 100)], Range(-50, 0), Truth.NO),
        (Range(2 * LINE, 2 * LINE + 9), [5], Range(-4, 5), Truth.UNKNOWN),
    ],
)
def test_the_cliff_is_the_worth_less_the_distance(income, benefits, cliff, verdict):
    found = pov.benefit_cliff(home(income), benefits, on=ON)
    assert (found.cliff, found.verdict) == (cliff, verdict)


def test_without_a_known_income_nothing_is_told():
    nobody = pov.Household(id="h", members=[pov.Person(id="a", relation="head")])
    found = pov.benefit_cliff(nobody, [100], on=ON)
    assert found.verdict is Truth.UNKNOWN
    assert found.distance is None
    assert found.cliff is None


def test_it_is_told_in_both_languages_and_as_data():
    found = pov.benefit_cliff(home(2 * LINE + 100), [400], on=ON)
    assert repr(found) == "<BenefitCliff of h on 2017-12-20: 3.00 yuan, yes>"
    assert "worth of the list in a year  4.00 yuan" in found.explain()
    title = "列入名单的价值是否超过该户高出标准的部分？是"
    assert found.explain("zh").startswith(title)
    assert found.to_dict()["cliff"] == 300
    assert "<td>3.00 yuan</td>" in found._repr_html_()


@pytest.mark.parametrize("benefit", [-1, Range(-1, 5), Range(None, -1)])
def test_a_benefit_below_zero_is_refused(benefit):
    with pytest.raises(pov.RecordError, match=r"benefits\[1\]: is below zero"):
        pov.benefit_cliff(home(1), [0, benefit], on=ON)


def test_applicants_are_counted_for_each_place():
    assert pov.applicants_per_place(7, 3) == Fraction(7, 3)
    assert pov.applicants_per_place(0, 1) == 0
    for given, path in (((-1, 3), "applicants"), ((3, 0), "quota")):
        with pytest.raises(pov.RecordError) as error:
            pov.applicants_per_place(*given)
        assert error.value.faults[0].path == path
