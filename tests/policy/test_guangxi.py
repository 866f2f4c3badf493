"""Guangxi's nine items of 2017, transcribed a second time."""

from datetime import date
from typing import Any

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError
from precisionpov.facts.exit import ExitFacts
from precisionpov.policies import GUANGXI, NATIONAL
from precisionpov.policy.treatment import Treatment
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.truth import Truth
from precisionpov.records.receipt_kinds import ReceiptKind

YES, NO = Truth.YES, Truth.NO
DAY = date(2017, 12, 31)
LAW = GUANGXI.on(DAY).household_exit

BASE = ExitFacts(
    net_income=3 * 295200 + 1,
    members=3,
    rigid_expenses=0,
    income_expected_to_last=True,
    on_destitute_list=False,
    dibao_class="C",
    has_labour=True,
    identified_this_year=False,
    measures_delivered=1,
    identified_in_look_back=False,
    disabled_without_fixed_income=False,
    seriously_ill_member=False,
    snapshot_old=False,
    food_secure=True,
    clothing_secure=True,
    children_in_school=True,
    dropout_for_poverty=False,
    dropout_visits=1,
    dropout_signed=True,
    all_insured=True,
    housing_grade="B",
    housed_elsewhere=False,
    floor_area_per_head=13,
    house_rebuilt=False,
    house_fitted=False,
    relocation_pending=False,
    water_measured=True,
    water_recorded_safe=False,
    water_litres=35,
    water_fetch_minutes=20,
    water_horizontal=801,
    water_vertical=81,
    water_days_without=36,
    water_quality_ok=True,
    paddy_per_head=49,
    dry_land_per_head=99,
    economic_forest_per_head=149,
    forest_per_head=499,
    business_premises=False,
    livestock_at_scale=False,
    most_months_away=6,
    self_employed=False,
    other_stable_income=False,
    hamlet_households=20,
    road_gravel_or_better=True,
    road_width=350,
    electricity=True,
    television=True,
)
NO_SOURCE = {"most_months_away": 5}
FAR = {"water_fetch_minutes": 21, "water_horizontal": 800, "water_vertical": 80}
DROPOUT = {"children_in_school": False, "dropout_visits": 2}

CASES: list[tuple[dict[str, Any], Truth]] = [
    ({}, YES),
    # 1: one stable source, or no labour and dibao of class A or B
    (NO_SOURCE, NO),
    ({"most_months_away": 7}, YES),
    (NO_SOURCE | {"paddy_per_head": 50}, YES),
    (NO_SOURCE | {"paddy_per_head": 51}, YES),
    (NO_SOURCE | {"dry_land_per_head": 100}, YES),
    (NO_SOURCE | {"economic_forest_per_head": 150}, YES),
    (NO_SOURCE | {"forest_per_head": 500}, YES),
    (NO_SOURCE | {"business_premises": True}, YES),
    (NO_SOURCE | {"livestock_at_scale": True}, YES),
    (NO_SOURCE | {"self_employed": True}, YES),
    (NO_SOURCE | {"other_stable_income": True}, YES),
    (NO_SOURCE | {"has_labour": False, "dibao_class": "A"}, YES),
    (NO_SOURCE | {"has_labour": False, "dibao_class": "B"}, YES),
    (NO_SOURCE | {"has_labour": False, "dibao_class": "C"}, NO),
    (NO_SOURCE | {"has_labour": True, "dibao_class": "A"}, NO),
    (NO_SOURCE | {"has_labour": True, "dibao_class": "B"}, NO),
    ({"food_secure": False}, NO),
    ({"clothing_secure": False}, NO),
    # 2: house
    ({"housing_grade": "A"}, YES),
    ({"housing_grade": "C"}, NO),
    ({"housing_grade": "D"}, NO),
    ({"housing_grade": "no_house"}, NO),
    ({"housing_grade": "D", "housed_elsewhere": True}, NO),
    ({"floor_area_per_head": 12}, NO),
    ({"floor_area_per_head": 14}, YES),
    ({"house_rebuilt": True}, NO),
    ({"house_rebuilt": True, "house_fitted": True}, YES),
    ({"house_fitted": True}, YES),
    ({"relocation_pending": True}, NO),
    # 3, 4: insurance, school
    ({"all_insured": False}, NO),
    (DROPOUT, YES),
    (DROPOUT | {"dropout_visits": 1}, NO),
    (DROPOUT | {"dropout_visits": 3}, YES),
    (DROPOUT | {"dropout_signed": False}, NO),
    (DROPOUT | {"dropout_for_poverty": True}, NO),
    # 5: water
    ({"water_litres": 34}, NO),
    ({"water_litres": 36}, YES),
    ({"water_fetch_minutes": 21}, NO),
    ({"water_fetch_minutes": 19}, YES),
    (FAR, YES),
    (FAR | {"water_horizontal": 799, "water_vertical": 79}, YES),
    (FAR | {"water_horizontal": 801}, NO),
    (FAR | {"water_vertical": 81}, NO),
    ({"water_days_without": 37}, NO),
    ({"water_days_without": 35}, YES),
    ({"water_quality_ok": False}, NO),
    ({"water_measured": False}, NO),
    ({"water_measured": False, "water_recorded_safe": True}, YES),
    # 6: a road is due from twenty households on
    ({"road_gravel_or_better": False}, NO),
    ({"road_gravel_or_better": False, "hamlet_households": 19}, YES),
    ({"road_gravel_or_better": False, "hamlet_households": 21}, NO),
    ({"road_width": 349}, NO),
    ({"road_width": 351}, YES),
    # 7, 8, 9
    ({"electricity": False}, NO),
    ({"television": False}, NO),
    ({"net_income": 3 * 295200}, NO),
    ({"net_income": 3 * 295200 - 1}, NO),
    ({"members": 4}, NO),
    # notes
    ({"identified_this_year": True}, YES),
    ({"measures_delivered": 0}, YES),
    ({"measures_delivered": 2}, YES),
    ({"identified_in_look_back": True}, YES),
    ({"disabled_without_fixed_income": True}, YES),
    ({"seriously_ill_member": True}, YES),
    ({"rigid_expenses": 3 * 295200 + 1}, YES),
    ({"rigid_expenses": 3 * 295200 + 2}, YES),
    ({"on_destitute_list": True}, YES),
    ({"has_labour": False, "dibao_class": "A"}, YES),
    ({"has_labour": False, "dibao_class": "C"}, YES),
    ({"dibao_class": "A"}, YES),
    ({"snapshot_old": True}, YES),
    ({"income_expected_to_last": False}, YES),
]


@pytest.mark.parametrize(("changes", "answer"), CASES)
def test_the_verdict_is_as_printed(changes, answer):
    facts = attrs.evolve(BASE, **changes)
    assert decide(LAW, facts).verdict is answer
    check_one_unknown(LAW, facts)


def test_the_cases_notice_every_small_mistake():
    cases = [attrs.evolve(BASE, **changes) for changes, _ in CASES]
    assert survivors(LAW, cases) == []


def test_the_items_stand_in_the_order_of_the_form():
    assert [one.id for one in LAW.rule.criteria] == [
        "stable_income",
        "housing",
        "medical",
        "education",
        "water",
        "road",
        "electricity",
        "television",
        "income",
    ]
    assert LAW.rule.criteria[5].cite.article == "item 6"


def test_only_2017_has_its_own_exit():
    for day in (date(2017, 1, 1), DAY):
        assert len(GUANGXI.on(day).household_exit.rule.criteria) == 9
    for day in (date(2016, 12, 31), date(2018, 1, 1)):
        with pytest.raises(NotInForceError):
            _ = GUANGXI.on(day).household_exit


def test_identification_goes_by_the_nation_and_other_years_by_its_numbers():
    day = date(2018, 6, 1)
    assert (
        GUANGXI.on(day).household_identification.dated
        == NATIONAL.on(day).household_identification.dated
    )


def test_basic_pensions_and_dibao_of_class_c_are_no_income():
    law = GUANGXI.on(DAY)
    pension = law.treatment(ReceiptKind.BASIC_PENSION).value
    assert pension is Treatment.EXCLUDED
    dibao = law.treatment(ReceiptKind.DIBAO).value
    assert dibao is Treatment.COUNTED_A_B_WITHOUT_LABOUR


def test_the_place_is_sound():
    faults = [one for one in GUANGXI.check() if "household_" in one.problem]
    assert [(one.item, one.since) for one in faults] == [
        ("poverty_line", date(2020, 10, 1))
    ]
