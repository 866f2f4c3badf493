"""Changshun's seven who cannot exit, 2017, transcribed a second time."""

from datetime import date
from typing import Any

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError
from precisionpov.facts.exit import ExitFacts
from precisionpov.policies import GUIZHOU, GUIZHOU_CHANGSHUN
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.truth import Truth

YES, NO = Truth.YES, Truth.NO
DAY = date(2017, 12, 31)
LAW = GUIZHOU_CHANGSHUN.on(DAY).household_exit

BASE = ExitFacts(
    net_income=5 * 333500 + 1,
    members=5,
    rigid_expenses=0,
    on_destitute_list=False,
    dibao_class="B",
    has_labour=True,
    identified_this_year=False,
    struck_this_year=False,
    measures_delivered=1,
    identified_in_look_back=False,
    disabled_without_fixed_income=False,
    seriously_ill_member=False,
    snapshot_old=False,
    food_secure=True,
    clothing_secure=True,
    dropout_for_poverty=False,
    students_aided=True,
    sick_covered=True,
    housing_grade="B",
    housed_elsewhere=False,
    floor_area_per_head=12,
    house_rebuilt=False,
    relocation_pending=False,
    water_measured=True,
    water_recorded_safe=False,
    water_litres=20,
    water_fetch_minutes=20,
    water_days_without=36,
    water_quality_ok=True,
)

CASES: list[tuple[dict[str, Any], Truth]] = [
    ({}, YES),
    ({"net_income": 5 * 333500}, NO),
    ({"net_income": 5 * 333500 - 1}, NO),
    ({"members": 6}, NO),
    ({"food_secure": False}, NO),
    ({"clothing_secure": False}, NO),
    ({"water_litres": 19}, NO),
    ({"water_litres": 21}, YES),
    ({"water_fetch_minutes": 21}, NO),
    ({"water_fetch_minutes": 19}, YES),
    ({"water_days_without": 37}, NO),
    ({"water_days_without": 35}, YES),
    ({"water_quality_ok": False}, NO),
    ({"water_measured": False}, NO),
    ({"water_measured": False, "water_recorded_safe": True}, YES),
    ({"dropout_for_poverty": True}, NO),
    ({"students_aided": False}, NO),
    ({"sick_covered": False}, NO),
    ({"housing_grade": "A"}, YES),
    ({"housing_grade": "C"}, NO),
    ({"housing_grade": "D"}, NO),
    ({"housing_grade": "no_house"}, NO),
    ({"housing_grade": "D", "housed_elsewhere": True}, YES),
    ({"house_rebuilt": True}, NO),
    ({"house_rebuilt": True, "floor_area_per_head": 13}, YES),
    ({"house_rebuilt": True, "floor_area_per_head": 14}, YES),
    ({"floor_area_per_head": 13}, YES),
    ({"relocation_pending": True}, NO),
    ({"identified_this_year": True}, NO),
    ({"struck_this_year": True}, NO),
    ({"measures_delivered": 0}, NO),
    ({"measures_delivered": 2}, YES),
    ({"identified_in_look_back": True}, YES),
    ({"disabled_without_fixed_income": True}, YES),
    ({"seriously_ill_member": True}, YES),
    ({"rigid_expenses": 5 * 333500 + 1}, YES),
    ({"rigid_expenses": 5 * 333500 + 2}, YES),
    ({"on_destitute_list": True}, YES),
    ({"has_labour": False}, YES),
    ({"has_labour": False, "dibao_class": "A"}, YES),
    ({"has_labour": False, "dibao_class": "C"}, YES),
    ({"dibao_class": "A"}, YES),
    ({"snapshot_old": True}, YES),
]


@pytest.mark.parametrize(("changes", "answer"), CASES)
def test_the_verdict_is_as_printed(changes, answer):
    facts = attrs.evolve(BASE, **changes)
    assert decide(LAW, facts).verdict is answer
    check_one_unknown(LAW, facts)


def test_the_cases_notice_every_small_mistake():
    cases = [attrs.evolve(BASE, **changes) for changes, _ in CASES]
    assert survivors(LAW, cases) == []


def test_the_line_is_the_province_s_growing_one():
    assert GUIZHOU.on(DAY).exit_line == 333500
    assert GUIZHOU_CHANGSHUN.on(DAY).exit_line == 333500
    assert GUIZHOU.on(date(2016, 12, 31)).exit_line == 314600
    assert GUIZHOU.on(date(2020, 12, 31)).exit_line == 397200


def test_only_2017_has_its_own_exit():
    assert len(GUIZHOU_CHANGSHUN.on(date(2017, 1, 1)).household_exit.rule.criteria) == 9
    for day in (date(2016, 12, 31), date(2018, 1, 1)):
        with pytest.raises(NotInForceError):
            _ = GUIZHOU_CHANGSHUN.on(day).household_exit
        assert GUIZHOU.on(day).household_exit


@pytest.mark.parametrize("place", [GUIZHOU, GUIZHOU_CHANGSHUN])
def test_the_place_is_sound(place):
    assert [one for one in place.check() if "household_" in one.problem] == []
