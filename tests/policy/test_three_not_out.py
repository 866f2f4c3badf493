"""One out, three not out (EX-24): what a place asks beside the national rule.

That its cases notice every small mistake is asked beside the national rule.
"""

from datetime import date

import attrs
import pytest

from precisionpov.errors import NotInForceError
from precisionpov.facts.exit import ExitFacts
from precisionpov.policies import NATIONAL, THREE_NOT_OUT
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.truth import Truth

FIRST, LAST = date(2017, 1, 1), date(2017, 12, 31)
LAW = THREE_NOT_OUT.on(LAST).household_exit
GOOD = ExitFacts(
    net_income=295_201,
    members=1,
    food_secure=True,
    clothing_secure=True,
    children_in_school=True,
    all_insured=True,
    housing_grade="B",
    water_measured=False,
    water_recorded_safe=True,
    identified_this_year=False,
    measures_delivered=1,
    struck_this_year=False,
)
OWN = ("policy_effective", "not_returned")


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, True),
        ({"measures_delivered": 2}, True),
        ({"measures_delivered": 0}, False),
        ({"measures_delivered": None}, None),
        ({"struck_this_year": True}, False),
        ({"struck_this_year": None}, None),
        ({"identified_this_year": True}, False),
        ({"housing_grade": "C", "housed_elsewhere": False}, False),
        ({"net_income": 295_200}, False),
    ],
)
def test_three_do_not_exit(changes, wanted):
    facts = attrs.evolve(GOOD, **changes)
    assert LAW.answers(facts)[0] is wanted
    if wanted is None:
        assert [one.fact for one in decide(LAW, facts).missing] == list(changes)


def test_the_nation_asks_neither_of_the_two():
    for change in ({"measures_delivered": 0}, {"struck_this_year": True}):
        law = NATIONAL.on(LAST).household_exit
        assert law.answers(attrs.evolve(GOOD, **change))[0] is True


@pytest.mark.parametrize("day", [date(2016, 12, 31), date(2018, 1, 1)])
def test_it_holds_in_2017_only(day):
    assert THREE_NOT_OUT.on(FIRST).household_exit
    with pytest.raises(NotInForceError):
        THREE_NOT_OUT.on(day).rule("household_exit")


def test_the_place_is_disputed_and_says_so():
    for name in OWN:
        (one,) = (one for one in LAW.rule.criteria if one.id == name)
        assert one.cite.confidence is Confidence.MEDIUM
        assert "Chongqing" in one.cite.note
        assert one.en.endswith(".")
        assert one.zh.endswith("。")
    assert decide(LAW, GOOD).verdict is Truth.YES
    assert THREE_NOT_OUT.check() == NATIONAL.check()
