"""A township exits where a place lets it: Changshun in 2017, Deqin in 2016."""

from datetime import date

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import Range, Township, Truth, assess_exit, between, policies, yuan
from precisionpov.derive.township import township_exit_facts
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.facts.township import TownshipExitFacts
from precisionpov.reading import read, to_dict

IN_2017, IN_2016 = date(2017, 12, 31), date(2016, 12, 31)
CHANGSHUN = (policies.GUIZHOU_CHANGSHUN, IN_2017)
DEQIN = (policies.DEQIN, IN_2016)
BAISUO = Township(
    id="t-1",
    rural_population=20_000,
    registered_people=940,
    rural_population_before=20_000,
    registered_people_before=1_800,
    income_per_head=yuan(8_869),
    province_income_per_head=yuan(8_869),
    income_growth=1_010,
    county_income_growth=1_009,
)


def asked(place, **changed):
    policy, on = place
    return assess_exit(attrs.evolve(BAISUO, **changed), on=on, policy=policy)


def test_a_township_that_meets_both_standards():
    for place in (CHANGSHUN, DEQIN):
        assert asked(place).verdict is Truth.YES


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"registered_people": 940}, Truth.YES),
        ({"registered_people": 941}, Truth.NO),
        ({"registered_people_before": 1_799}, Truth.NO),
        ({"rural_population_before": 20_001}, Truth.NO),
        ({"rural_population": 19_999}, Truth.NO),
        ({"income_per_head": yuan("8868.99")}, Truth.NO),
        (
            {"province_income_per_head": between(yuan(8_869), yuan(8_870))},
            Truth.UNKNOWN,
        ),
        ({"registered_people_before": None}, Truth.UNKNOWN),
        ({"registered_people": 20_001}, Truth.UNKNOWN),
    ],
)
def test_changshun_asks_for_4_3_points_and_the_province_s_income(changed, verdict):
    assert asked(CHANGSHUN, **changed).verdict is verdict


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"registered_people": 1_000}, Truth.YES),
        ({"registered_people": 1_001}, Truth.NO),
        ({"county_income_growth": 1_010}, Truth.NO),
        ({"income_growth": None}, Truth.UNKNOWN),
        ({"rural_population": 0}, Truth.UNKNOWN),
    ],
)
def test_deqin_asks_for_5_percent_and_growth_above_the_county_s(changed, verdict):
    assert asked(DEQIN, **changed).verdict is verdict


def test_elsewhere_and_in_other_years_no_township_exits():
    for policy, on in (
        (policies.NATIONAL, IN_2017),
        (policies.GUIZHOU, IN_2017),
        (policies.GUIZHOU_CHANGSHUN, date(2018, 1, 1)),
        (policies.GUIZHOU_CHANGSHUN, date(2016, 12, 31)),
        (policies.DEQIN, date(2017, 1, 1)),
    ):
        with pytest.raises(NotInForceError, match="township_exit"):
            assess_exit(BAISUO, on=on, policy=policy)


@pytest.mark.parametrize(
    ("changed", "paths"),
    [
        ({"registered_people_before": None}, ("registered_people_before",)),
        ({"rural_population_before": 0}, ("rural_population_before",)),
        (
            {"registered_people_before": 20_001},
            ("registered_people_before", "rural_population_before"),
        ),
        (
            {"registered_people_before": None, "rural_population_before": 0},
            ("registered_people_before", "rural_population_before"),
        ),
        ({"registered_people": None}, ("registered_people",)),
    ],
)
def test_a_fall_that_is_not_known_says_what_is_missing(changed, paths):
    (missing,) = asked(CHANGSHUN, **changed).missing
    assert (missing.fact, missing.paths) == ("incidence_fall", paths)


def test_a_fall_is_rounded_down_also_where_incidence_rose():
    rose = attrs.evolve(BAISUO, registered_people=1_801)
    assert township_exit_facts(rose).incidence_fall == -1
    fell = attrs.evolve(BAISUO, registered_people=1_799)
    assert township_exit_facts(fell).incidence_fall == 0


def test_a_decision_speaks_both_languages_and_names_the_places():
    decision = asked(CHANGSHUN, registered_people_before=None)
    assert "registered people a year before" in decision.explain()
    assert "上年建档立卡人口数" in decision.explain("zh")
    assert "该乡镇是否达到长顺县贫困乡镇摘帽标准" in decision.explain("zh")
    assert "是否达到德钦县贫困乡镇退出标准" in asked(DEQIN).explain("zh")


def test_what_cannot_be_is_noted_and_never_counted():
    above = asked(DEQIN, registered_people=20_001, population=20_500)
    notes = [one.criterion for one in above.notes if one.truth is Truth.YES]
    assert notes == ["township_exit.poor_above_population"]
    zero = asked(DEQIN, population=0, registered_people=0)
    assert "township_exit.population_zero" in [one.criterion for one in zero.notes]


GOOD = TownshipExitFacts(
    poor_parts=9_400_000,
    rural_population=20_000,
    incidence_fall=430,
    province_income_share=10_000,
    income_growth=1_010,
    county_income_growth=1_009,
    poor_within_population=True,
    population_recorded=True,
)


@pytest.mark.parametrize(("policy", "on"), [CHANGSHUN, DEQIN])
def test_every_small_mistake_is_noticed(policy, on):
    cases = [
        GOOD,
        *(attrs.evolve(GOOD, incidence_fall=one) for one in (429, 431, None)),
        *(attrs.evolve(GOOD, province_income_share=one) for one in (9_999, 10_001)),
        *(attrs.evolve(GOOD, poor_parts=one) for one in (10**7, 10**7 + 1, None)),
        *(attrs.evolve(GOOD, rural_population=one) for one in (1, Range(1, 30_000))),
        *(attrs.evolve(GOOD, income_growth=one) for one in (1_008, 1_009, None)),
        attrs.evolve(GOOD, province_income_share=Range(9_000, 11_000)),
        attrs.evolve(GOOD, poor_within_population=False),
        attrs.evolve(GOOD, population_recorded=False),
        attrs.evolve(GOOD, poor_within_population=None, population_recorded=None),
    ]
    law = policy.on(on).rule("township_exit")
    assert survivors(law, cases) == []


def test_one_unknown_fact_is_asked_for_and_no_other():
    small = attrs.evolve(GOOD, rural_population=50, poor_parts=25_000)
    policy, on = CHANGSHUN
    check_one_unknown(policy.on(on).rule("township_exit"), small)
    for name in ("registered_people", "income_growth", "county_income_growth"):
        decision = asked(DEQIN, **{name: None})
        assert decision.verdict is Truth.UNKNOWN
        assert [one.paths for one in decision.missing] == [(name,)]


def test_a_township_is_read_and_written_again():
    plain = to_dict(BAISUO)
    assert read(Township, plain) == BAISUO
    with pytest.raises(RecordError, match="rural_population"):
        read(Township, {**plain, "rural_population": -1})
    with pytest.raises(RecordError, match="villages"):
        read(Township, {"id": "t", "villages": ["v"] * 1_001})
