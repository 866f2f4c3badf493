"""House, water, land and the rest, as facts."""

from datetime import date

import pytest

from precisionpov import (
    Amenities,
    Dwelling,
    Holdings,
    Household,
    Land,
    Livelihood,
    Person,
    Water,
    mu,
)
from precisionpov.derive.household import exit_facts, identification_facts
from precisionpov.policy.disqualifiers import DISQUALIFIERS
from precisionpov.policy.national import NATIONAL

DAY = date(2017, 12, 31)
LAW = NATIONAL.on(DAY)


def people(count=3, *more):
    plain = [Person(id=f"p{i}", born=date(1980, 1, 1)) for i in range(count)]
    return (*plain, *more)


def leaving(*, members=None, **changes):
    return exit_facts(Household(id="x", members=members or people(), **changes), LAW)


def test_without_any_record_of_the_house_everything_is_asked():
    found = leaving()
    assert found.housing_grade is found.housed_elsewhere is None
    assert found.path_of("housing_grade") == ("dwelling.grade",)
    assert found.path_of("housed_elsewhere") == ("dwelling.safe_elsewhere",)
    assert found.path_of("relocation_pending") == (
        "dwelling.on_relocation_list",
        "dwelling.moved_in",
    )
    assert found.path_of("floor_area_per_head") == ("dwelling.square_metres",)
    assert found.path_of("paddy_per_head") == ("land.paddy",)
    assert found.path_of("water_litres") == ("water.litres_per_day",)
    assert found.water_measured is False
    assert found.path_of("water_recorded_safe") == ("water.safe",)
    assert found.path_of("road_width") == ("amenities.road_width_cm",)
    assert found.path_of("self_employed") == ("livelihood.self_employed",)


@pytest.mark.parametrize(
    ("dwelling", "elsewhere", "paths"),
    [
        (Dwelling(safe_elsewhere=True), True, None),
        (Dwelling(safe_elsewhere=False), False, None),
        (Dwelling(), None, ("dwelling.safe_elsewhere",)),
        (Dwelling(on_relocation_list=True, moved_in=True), True, None),
        (
            Dwelling(safe_elsewhere=False, on_relocation_list=True, moved_in=True),
            True,
            None,
        ),
        (
            Dwelling(safe_elsewhere=False, on_relocation_list=True, moved_in=False),
            False,
            None,
        ),
        (
            Dwelling(safe_elsewhere=False, on_relocation_list=True),
            None,
            ("dwelling.moved_in",),
        ),
        (
            Dwelling(on_relocation_list=True),
            None,
            ("dwelling.moved_in", "dwelling.safe_elsewhere"),
        ),
        (Dwelling(safe_elsewhere=True, on_relocation_list=True), True, None),
    ],
)
def test_housed_elsewhere(dwelling, elsewhere, paths):
    found = leaving(dwelling=dwelling)
    assert found.housed_elsewhere is elsewhere
    if paths:
        assert found.path_of("housed_elsewhere") == paths


@pytest.mark.parametrize(
    ("listed", "moved", "pending"),
    [
        (False, None, False),
        (None, True, False),
        (True, True, False),
        (True, False, True),
        (True, None, None),
        (None, False, None),
        (None, None, None),
    ],
)
def test_relocation_is_pending_for_who_is_listed_and_has_not_moved(
    listed, moved, pending
):
    dwelling = Dwelling(on_relocation_list=listed, moved_in=moved)
    assert leaving(dwelling=dwelling).relocation_pending is pending


@pytest.mark.parametrize(
    ("area", "share"), [(38, 12), (39, 13), (41, 13), (42, 14), (0, 0)]
)
def test_floor_area_per_head_is_rounded_down(area, share):
    found = leaving(dwelling=Dwelling(square_metres=area))
    assert found.floor_area_per_head == share


def test_where_there_is_no_house_its_area_and_newness_are_known():
    found = leaving(dwelling=Dwelling(grade="no_house"))
    assert found.housing_grade == "no_house"
    assert (found.floor_area_per_head, found.house_rebuilt, found.house_fitted) == (
        0,
        False,
        False,
    )
    assert found.path_of("housed_elsewhere") == ("dwelling.safe_elsewhere",)
    unknown = leaving(dwelling=Dwelling(grade="D"))
    assert unknown.floor_area_per_head is unknown.house_rebuilt is None
    assert unknown.path_of("house_fitted") == ("dwelling.fitted",)


def test_for_split_parents_the_joint_area_counts():
    joint = {"shared_with_children_square_metres": 90, "square_metres": 10}
    found = leaving(dwelling=Dwelling(**joint, residents_sharing=6))
    assert found.floor_area_per_head == 15
    found = leaving(dwelling=Dwelling(**joint))
    assert found.floor_area_per_head is None
    assert found.path_of("floor_area_per_head") == ("dwelling.residents_sharing",)


def test_who_may_count_matters_only_where_the_share_turns_on_it():
    bride = Person(id="bride", status="married_in")
    members = people(3, bride)
    found = leaving(
        members=members,
        dwelling=Dwelling(square_metres=39),
        land=Land(paddy=2, dry_land=mu("1.20")),
    )
    assert found.floor_area_per_head is None
    assert found.path_of("floor_area_per_head") == ("members[3].status_since",)
    assert found.paddy_per_head == 0
    assert found.dry_land_per_head is None


def test_with_nobody_sure_to_count_no_share_is_told():
    members = (Person(id="bride", status="married_in"),)
    found = leaving(members=members, dwelling=Dwelling(square_metres=39))
    assert found.floor_area_per_head is None


def test_land_is_shared_in_hundredths_of_a_mu():
    land = Land(paddy=mu("1.50"), dry_land=mu("2.99"), economic_forest=0, forest=mu(15))
    found = leaving(land=land)
    assert found.paddy_per_head == 50
    assert found.dry_land_per_head == 99
    assert found.economic_forest_per_head == 0
    assert found.forest_per_head == 500


@pytest.mark.parametrize(
    ("water", "measured", "safe"),
    [
        (None, False, None),
        (Water(), False, None),
        (Water(safe=True), False, True),
        (Water(safe=False), False, False),
        (Water(quality_ok=False), True, None),
        (Water(safe=True, litres_per_day=5), True, True),
    ],
)
def test_one_reading_is_enough_to_call_water_measured(water, measured, safe):
    found = leaving(water=water)
    assert found.water_measured is measured
    assert found.water_recorded_safe is safe


def test_readings_and_amenities_are_taken_as_recorded():
    found = leaving(
        water=Water(
            litres_per_day=35,
            fetch_minutes=20,
            horizontal_metres=900,
            vertical_metres=90,
            days_without=36,
            quality_ok=True,
        ),
        livelihood=Livelihood(
            business_premises=True,
            livestock_at_scale=False,
            self_employed=True,
            other_stable_income=False,
        ),
        amenities=Amenities(
            hamlet_households=20,
            road_gravel_or_better=True,
            road_width_cm=350,
            electricity=True,
            television=False,
        ),
        dwelling=Dwelling(grade="B", rebuilt=True, fitted=False),
    )
    assert (found.water_litres, found.water_fetch_minutes) == (35, 20)
    assert (found.water_horizontal, found.water_vertical) == (900, 90)
    assert (found.water_days_without, found.water_quality_ok) == (36, True)
    assert (found.business_premises, found.livestock_at_scale) == (True, False)
    assert (found.self_employed, found.other_stable_income) == (True, False)
    assert (found.hamlet_households, found.road_width) == (20, 350)
    assert found.road_gravel_or_better is found.electricity is True
    assert found.television is False
    assert (found.house_rebuilt, found.house_fitted) == (True, False)
    assert found.housing_grade == "B"


EXCEPTED = {
    "commercial_house": "house_excepted",
    "house_built_recently": "house_excepted",
    "car": "vehicle_excepted",
    "large_machine": "vehicle_excepted",
    "village_cadre_member": "cadre_excepted",
}


def asked(**holdings):
    household = Household(id="x", members=people(), holdings=Holdings(**holdings))
    return identification_facts(household, LAW)


@pytest.mark.parametrize("code", [one.code for one in DISQUALIFIERS])
def test_every_disqualifier_is_derived_from_its_holding(code):
    assert getattr(asked(**{code: False}), code) is False
    assert getattr(asked(), code) is None
    assert asked().path_of(code) == (f"holdings.{code}",)
    nobody = identification_facts(Household(id="x", members=people()), LAW)
    assert getattr(nobody, code) is None
    exception = EXCEPTED.get(code)
    if exception is None:
        assert getattr(asked(**{code: True}), code) is True
    else:
        assert getattr(asked(**{code: True, exception: False}), code) is True
        assert getattr(asked(**{code: True, exception: True}), code) is False
        assert getattr(asked(**{exception: True}), code) is False
        open_case = asked(**{code: True})
        assert getattr(open_case, code) is None
        assert open_case.path_of(code) == (f"holdings.{exception}",)


def test_a_check_that_found_nothing_settles_all_nineteen():
    holdings = Holdings.none_found(on=DAY, by="township")
    found = identification_facts(
        Household(id="x", members=people(), holdings=holdings), LAW
    )
    assert {getattr(found, one.code) for one in DISQUALIFIERS} == {False}
    assert len(DISQUALIFIERS) == 19
