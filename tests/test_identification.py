"""Is a household poor? Worked cases through the public face."""

import json
from datetime import date

import attrs
import pytest

from precisionpov import (
    Dwelling,
    Holdings,
    Household,
    NotInForceError,
    Person,
    Range,
    Receipt,
    RecordError,
    Truth,
    Water,
    identify,
    yuan,
)
from precisionpov.policies import NATIONAL
from precisionpov.policy.disqualifiers import exclusions, reviews
from precisionpov.policy.local.disqualifier_lists import NINE_RED_LINES

DAY = date(2014, 4, 30)
HEAD = Person(id="h", relation="head", born=date(1970, 1, 1), rural_hukou=True)
SON = Person(
    id="s", relation="child", born=date(2005, 1, 1), schooling="primary", insured=True
)


def wage(amount, **changes):
    given = {"kind": "local_wage", "amount": amount, "on": date(2013, 6, 1)} | changes
    return Receipt(**given)


def household(amount, **changes):
    given = {"dibao": False, "destitute": False} | changes
    return Household(id="x", members=(HEAD, SON), receipts=(wage(amount),), **given)


@pytest.mark.parametrize(
    ("amount", "verdict"),
    [
        (2 * 273600 - 1, Truth.YES),
        (2 * 273600, Truth.NO),
        (2 * 273600 + 1, Truth.NO),
    ],
)
def test_in_2014_the_line_of_2013_divides_poor_from_not_poor(amount, verdict):
    decision = identify(household(amount), on=DAY)
    assert decision.verdict is verdict
    assert decision.margin[0].low == decision.margin[0].high == amount - 2 * 273600


def test_the_reasons_are_what_decided_and_cite_the_plan():
    decision = identify(household(yuan(100)), on=DAY)
    assert [one.criterion for one in decision.reasons] == [
        "household_identification.rural_head",
        "household_identification.income",
    ]
    income = decision.reasons[1]
    assert income.citation.document.key == "registering_plan_2014"
    assert [one.name for one in income.evidence] == [
        "net_income",
        "members",
        "poverty_line",
    ]


def test_the_lists_are_taken_over_in_2014_and_dibao_alone_no_more_in_2016():
    listed = household(yuan(100_000), dibao=True)
    assert identify(listed, on=DAY).verdict is Truth.YES
    later = attrs.evolve(
        listed,
        members=(attrs.evolve(HEAD, insured=True), SON),
        receipts=(wage(yuan(100_000), on=date(2016, 6, 1)),),
        dwelling=Dwelling(grade="A"),
        water=Water(safe=True),
    )
    decision = identify(later, on=date(2016, 12, 31))
    assert decision.verdict is Truth.NO
    assert "household_identification.dibao_list" in [
        one.criterion for one in decision.notes
    ]


def test_what_is_missing_is_named_by_its_place_in_the_record():
    unasked = Household(
        id="x",
        members=(attrs.evolve(HEAD, rural_hukou=None), SON),
        receipts=(wage(Range(5000, None)),),
    )
    decision = identify(unasked, on=DAY)
    assert decision.verdict is Truth.UNKNOWN
    assert {one.fact: one.paths for one in decision.missing} == {
        "head_rural": ("members[0].rural_hukou",),
        "net_income": ("receipts[0].amount",),
        "on_dibao_list": ("dibao",),
        "on_destitute_list": ("destitute",),
    }


def test_a_place_excludes_by_its_own_list_and_reviews_the_rest():
    rules = NATIONAL.amended(
        "household_identification",
        *exclusions(NINE_RED_LINES),
        notes=reviews(NINE_RED_LINES),
        since=date(2014, 4, 2),
        until=date(2015, 12, 31),
        cite=NINE_RED_LINES.cite,
    )
    place = NATIONAL.place("my_county", en="My county", zh="某县", rules=[rules])
    poor = household(yuan(100))
    clear = attrs.evolve(poor, holdings=Holdings.none_found(on=DAY, by="town"))
    assert identify(clear, on=DAY, policy=place).verdict is Truth.YES
    driver = attrs.evolve(
        clear, holdings=attrs.evolve(clear.holdings, car=True, vehicle_excepted=False)
    )
    assert identify(driver, on=DAY).verdict is Truth.YES
    decision = identify(driver, on=DAY, policy=place)
    assert decision.verdict is Truth.NO
    assert [one.criterion for one in decision.reasons] == [
        "household_identification.no_car"
    ]
    tractor = attrs.evolve(
        clear, holdings=attrs.evolve(clear.holdings, car=True, vehicle_excepted=True)
    )
    assert identify(tractor, on=DAY, policy=place).verdict is Truth.YES
    doubted = attrs.evolve(
        clear, holdings=attrs.evolve(clear.holdings, unexplained_report=True)
    )
    decision = identify(doubted, on=DAY, policy=place)
    assert decision.verdict is Truth.YES
    assert "household_identification.review_unexplained_report" in [
        one.criterion for one in decision.notes
    ]
    with pytest.raises(NotInForceError):
        identify(clear, on=date(2016, 1, 1), policy=place)


@pytest.mark.parametrize(
    "day", [date(2013, 12, 31), date(2014, 4, 1), date(2021, 1, 1)]
)
def test_outside_its_years_there_is_no_answer(day):
    with pytest.raises(NotInForceError):
        identify(household(100), on=day)


def test_the_last_day_of_its_years_still_has_an_answer():
    with pytest.raises(NotInForceError, match="poverty_line"):
        identify(household(100), on=date(2020, 12, 31))
    chosen = NATIONAL.choosing(line_2020="exit")
    decision = identify(household(100), on=date(2020, 12, 31), policy=chosen)
    assert decision.verdict is Truth.UNKNOWN


def test_a_record_that_cannot_be_true_on_that_day_is_refused():
    unborn = Household(id="x", members=(HEAD, attrs.evolve(SON, born=date(2015, 1, 1))))
    with pytest.raises(RecordError, match=r"members\[1\]\.born"):
        identify(unborn, on=DAY)


@pytest.mark.parametrize("wrong", [None, "x", HEAD, {"id": "x"}])
def test_only_a_household_is_identified(wrong):
    with pytest.raises(TypeError, match="identify takes a Household"):
        identify(wrong, on=DAY)


def test_the_decision_is_read_in_both_languages_and_kept_as_data():
    decision = identify(household(yuan(100)), on=DAY)
    assert "Is the household poor? yes" in decision.explain()
    assert "是" in decision.explain("zh")
    kept = json.loads(json.dumps(decision.to_dict()))
    assert kept["verdict"] == "yes"
    assert kept["subject"] == "x"
