"""Was a household made to exit? Four signs, each of which is enough."""

from datetime import date
from itertools import product

import pytest

import precisionpov as pov
from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import NotInForceError, SampledHousehold, Truth
from precisionpov.facts.made_to_exit import MadeToExitFacts
from precisionpov.policies import GUIZHOU_CHANGSHUN, NATIONAL

FIRST, LAST = date(2017, 1, 1), date(2017, 12, 31)
SIGNS = {
    "knows_exit": "unaware",
    "knows_standard": "standard_unknown",
    "agrees_to_exit": "disagrees",
    "helped": "not_helped",
}
GOOD = dict.fromkeys(SIGNS, True)


def drawn(standing="exited", **answers):
    return SampledHousehold(id="h", standing=standing, people=3, **(GOOD | answers))


def judged(household, on=LAST, policy=GUIZHOU_CHANGSHUN):
    return pov.assess_made_to_exit(household, on=on, policy=policy)


def every_case():
    for standing in ("exited", "registered", "unregistered"):
        for answers in product((True, False), repeat=4):
            known = dict(zip(SIGNS, answers, strict=True))
            yield MadeToExitFacts(standing=standing, **known)


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_no_small_mistake_goes_unnoticed(day):
    law = GUIZHOU_CHANGSHUN.on(day).rule("made_to_exit")
    assert survivors(law, list(every_case())) == []


def test_with_one_fact_unknown_the_verdict_is_open_where_it_matters():
    law = GUIZHOU_CHANGSHUN.on(LAST).rule("made_to_exit")
    for facts in every_case():
        check_one_unknown(law, facts)


@pytest.mark.parametrize(("field", "sign"), SIGNS.items())
def test_one_sign_is_enough(field, sign):
    assert judged(drawn()).verdict is Truth.NO
    decision = judged(drawn(**{field: False}))
    assert decision.verdict is Truth.YES
    assert [one.criterion for one in decision.reasons] == [
        "made_to_exit.exited",
        f"made_to_exit.{sign}",
    ]
    open_one = judged(drawn(**{field: None}))
    assert open_one.verdict is Truth.UNKNOWN
    assert [one.paths for one in open_one.missing] == [(field,)]
    assert judged(drawn("registered", **{field: False})).verdict is Truth.NO


def test_it_is_told_in_both_languages():
    decision = judged(drawn(knows_standard=None, helped=None))
    assert "whether it knows procedure and standard" in decision.explain()
    assert "是否得到帮扶" in decision.explain("zh")
    assert decision.subject == "h"


@pytest.mark.parametrize(
    ("policy", "day"),
    [
        (GUIZHOU_CHANGSHUN, date(2016, 12, 31)),
        (GUIZHOU_CHANGSHUN, date(2018, 1, 1)),
        (NATIONAL, LAST),
    ],
)
def test_no_other_place_and_year_has_such_a_rule(policy, day):
    with pytest.raises(NotInForceError):
        judged(drawn(), on=day, policy=policy)


def test_only_a_household_of_a_sample_is_asked():
    with pytest.raises(TypeError, match="takes a SampledHousehold, not str"):
        judged("h")
