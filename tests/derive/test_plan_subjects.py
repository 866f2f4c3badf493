"""What a check of a plan finds of targets, projects, measures and results."""

from datetime import date

import attrs
import pytest

from good_plan import (
    DAY,
    HOUSEHOLD,
    LOAN,
    PLAN,
    PROJECT,
    TARGET,
    checked,
    found,
    noted,
)
from precisionpov.derive.plan import plan_index
from precisionpov.derive.plan_measures import MEASURES_ASKED
from precisionpov.errors import RecordError
from precisionpov.money import yuan
from precisionpov.policies import NATIONAL
from precisionpov.policy.disqualifiers import exclusions
from precisionpov.policy.local.disqualifier_lists import NINE_RED_LINES
from precisionpov.precisions import check_plan
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.assistance import Measure, Project
from precisionpov.records.funding import Grant
from precisionpov.records.holdings import Holdings
from precisionpov.records.plan import Dossier, Target
from precisionpov.records.village import Village

DOSSIER = PLAN.dossiers[0]
HEAD = HOUSEHOLD.members[0]


def home(**changes):
    return {"households": (attrs.evolve(HOUSEHOLD, **changes),)}


def member(**changes):
    return home(members=(attrs.evolve(HEAD, **changes),))


def loan(**changes):
    return {"measures": (attrs.evolve(LOAN, **changes),)}


def project(**changes):
    return {"projects": (attrs.evolve(PROJECT, **changes),)}


def target(**changes):
    return {"targets": (attrs.evolve(TARGET, **changes),)}


def dossier(**changes):
    return {"dossiers": (attrs.evolve(DOSSIER, **changes),)}


def moved(**changes):
    """Give whether the household, if it is moved, gets work there."""
    law = NATIONAL.on(DAY)
    index = plan_index(attrs.evolve(PLAN, **changes), law)
    ((_, values),) = MEASURES_ASKED[0].rows(index, law)
    return values[-1]


TARGETS = "plan_targets_household"
PROJECTS = "plan_projects_project"
MEASURE = "plan_measures_measure"
FAMILY = "plan_measures_household"
EXIT = "plan_results_exit"
AIM = "plan_results_target"


def test_the_good_plan_has_nothing_against_it():
    assert found() == set()
    assert noted() == set()


CASES = [
    # Targets
    (
        home(identified_on=date(2017, 1, 1)),
        (f"{TARGETS}.registered", "h-1", "no"),
        (f"{MEASURE}.eligible", "m-1", "no"),
        (f"{EXIT}.not_in_year_identified", "h-1", "unknown"),
        (f"{EXIT}.meets_standard", "h-1", "unknown"),
    ),
    (
        home(identified_on=None, exit_status=None),
        (f"{TARGETS}.registered", "h-1", "unknown"),
        (f"{MEASURE}.eligible", "m-1", "unknown"),
        (f"{EXIT}.not_in_year_identified", "h-1", "unknown"),
        (f"{EXIT}.meets_standard", "h-1", "unknown"),
    ),
    (
        home(village="v-9"),
        (f"{TARGETS}.village_listed", "h-1", "no"),
        ("plan_targets_village.nobody_left_out", "v-1", "no"),
    ),
    (
        home(village=None),
        (f"{TARGETS}.village_listed", "h-1", "unknown"),
        ("plan_targets_village.nobody_left_out", "v-1", "no"),
    ),
    (
        home(main_cause="schooling"),
        (f"{TARGETS}.causes_consistent", "h-1", "no"),
        (f"{FAMILY}.cause_schooling", "h-1", "no"),
        (f"{MEASURE}.addresses_need", "m-1", "no"),
        (f"{PROJECTS}.causes_met", "pr-1", "no"),
    ),
    (
        home(main_cause=None),
        (f"{TARGETS}.main_cause", "h-1", "no"),
        (f"{TARGETS}.causes_consistent", "h-1", "no"),
        (f"{MEASURE}.addresses_need", "m-1", "unknown"),
        (f"{PROJECTS}.causes_met", "pr-1", "unknown"),
    ),
    (
        {"villages": (Village(id="v-1", registered_households=2),)},
        ("plan_targets_village.nobody_left_out", "v-1", "no"),
        (f"{PROJECTS}.industry_fits", "pr-1", "unknown"),
    ),
    # Projects
    (project(in_county_library=False), (f"{PROJECTS}.in_county_library", "pr-1", "no")),
    (
        project(village=None, households=()),
        (f"{PROJECTS}.place_named", "pr-1", "no"),
        (f"{PROJECTS}.causes_met", "pr-1", "unknown"),
        (f"{PROJECTS}.industry_fits", "pr-1", "unknown"),
    ),
    (
        project(village="v-9"),
        (f"{PROJECTS}.village_listed", "pr-1", "no"),
        (f"{PROJECTS}.industry_fits", "pr-1", "unknown"),
    ),
    (
        project(households=("h-1", "h-9")),
        (f"{PROJECTS}.households_listed", "pr-1", "no"),
    ),
    (project(industry="pears"), (f"{PROJECTS}.industry_fits", "pr-1", "no")),
    (project(industry=None),),
    (
        project(kind="dibao", causes=("illness",)),
        (f"{PROJECTS}.causes_met", "pr-1", "no"),
    ),
    (loan(requested=False), (f"{PROJECTS}.demand_recorded", "pr-1", "no")),
    (
        loan(requested=None, agreed=None),
        (f"{PROJECTS}.demand_recorded", "pr-1", "unknown"),
        (f"{MEASURE}.agreed", "m-1", "unknown"),
        (f"{MEASURE}.within_standard", "m-1", "unknown"),
    ),
    # Measures
    (
        loan(household="h-9"),
        (f"{MEASURE}.household_listed", "m-1", "no"),
        (f"{MEASURE}.addresses_need", "m-1", "unknown"),
        (f"{MEASURE}.eligible", "m-1", "unknown"),
        (f"{MEASURE}.within_standard", "m-1", "unknown"),
        (f"{EXIT}.measure_delivered", "h-1", "unknown"),
    ),
    (
        loan(project="pr-9"),
        (f"{MEASURE}.project_listed", "m-1", "no"),
    ),
    (loan(project=None),),
    (
        loan(requested=False, agreed=False),
        (f"{PROJECTS}.demand_recorded", "pr-1", "no"),
        (f"{MEASURE}.agreed", "m-1", "no"),
        (f"{MEASURE}.within_standard", "m-1", "no"),
    ),
    (loan(amount=yuan("50000.01")), (f"{MEASURE}.within_standard", "m-1", "no")),
    (loan(amount=yuan(50_000)),),
    (
        home(food_secure=False),
        (f"{FAMILY}.guarantee_food", "h-1", "no"),
        (f"{EXIT}.meets_standard", "h-1", "no"),
    ),
    (
        home(food_secure=None),
        (f"{FAMILY}.guarantee_food", "h-1", "unknown"),
        (f"{EXIT}.meets_standard", "h-1", "unknown"),
    ),
    (
        home(other_causes=("lack_of_skill",)),
        (f"{FAMILY}.cause_lack_of_skill", "h-1", "no"),
    ),
    (
        member(labour="none"),
        (f"{FAMILY}.labour_split", "h-1", "no"),
        (f"{MEASURE}.eligible", "m-1", "no"),
    ),
    (dossier(plan=False), (f"{FAMILY}.plan", "h-1", "no")),
    (dossier(account=None), (f"{FAMILY}.account", "h-1", "unknown")),
    (dossier(package=False), (f"{FAMILY}.package", "h-1", "no")),
    (
        dossier(household="h-9"),
        ("plan_measures_dossier.household_listed", "h-9", "no"),
        (f"{FAMILY}.account", "h-1", "unknown"),
        (f"{FAMILY}.plan", "h-1", "unknown"),
        (f"{FAMILY}.package", "h-1", "unknown"),
        ("plan_results_list.checked", "h-1", "unknown"),
    ),
    # Results
    (
        {"exits": ("h-1", "h-9")},
        (f"{EXIT}.household_listed", "h-9", "no"),
        (f"{EXIT}.meets_standard", "h-9", "unknown"),
        (f"{EXIT}.not_in_year_identified", "h-9", "unknown"),
        (f"{EXIT}.measure_delivered", "h-9", "unknown"),
        (f"{EXIT}.agreed", "h-9", "unknown"),
        ("plan_results_list.helper", "h-9", "no"),
        ("plan_results_list.measures", "h-9", "no"),
        ("plan_results_list.goal", "h-9", "unknown"),
        ("plan_results_list.checked", "h-9", "unknown"),
    ),
    ({"exits": ("h-1", "h-1")}, (f"{EXIT}.planned_once", "h-1", "no")),
    (
        home(identified_on=date(2016, 1, 1)),
        (f"{EXIT}.not_in_year_identified", "h-1", "no"),
        (f"{EXIT}.meets_standard", "h-1", "no"),
    ),
    (home(identified_on=date(2015, 12, 31)),),
    (home(agreed_to_exit=False), (f"{EXIT}.agreed", "h-1", "no")),
    (
        home(receipts=(attrs.evolve(HOUSEHOLD.receipts[0], amount=yuan(2_952)),)),
        (f"{EXIT}.meets_standard", "h-1", "no"),
    ),
    (
        loan(delivered=False),
        ("plan_results_measure.delivered", "m-1", "no"),
        (f"{EXIT}.measure_delivered", "h-1", "no"),
    ),
    (
        loan(delivered=None, ends=date(2017, 1, 1)),
        (f"{EXIT}.measure_delivered", "h-1", "unknown"),
    ),
    (
        loan(delivered=None, ends=None),
        ("plan_results_measure.delivered", "m-1", "unknown"),
        (f"{EXIT}.measure_delivered", "h-1", "unknown"),
    ),
    (
        loan(delivered=False) | home(measures_delivered=1),
        ("plan_results_measure.delivered", "m-1", "no"),
    ),
    (target(completed=0), (f"{AIM}.reached", "t-1", "no")),
    (target(completed=0, deadline=date(2017, 1, 1)),),
    (
        target(deadline=None, completed=None),
        (f"{AIM}.deadline_set", "t-1", "no"),
        (f"{AIM}.reached", "t-1", "unknown"),
    ),
    (target(responsible=None), (f"{AIM}.responsible_named", "t-1", "no")),
    (
        target(planned=None),
        (f"{AIM}.planned_set", "t-1", "no"),
        (f"{AIM}.reached", "t-1", "unknown"),
        ("plan_results_count.exits_match_target", "plan-1", "unknown"),
    ),
    (target(village="v-9"), (f"{AIM}.village_listed", "t-1", "no")),
    (target(households=("h-9",)), (f"{AIM}.households_listed", "t-1", "no")),
    (
        target(planned=2, completed=2),
        ("plan_results_count.exits_match_target", "plan-1", "no"),
    ),
    ({"targets": ()},),
    (
        {"exits": (), "targets": ()},
        ("plan_results_pace.fast_enough", "plan-1", "unknown"),
    ),
    (
        {"poor_income_growth": 80},
        ("plan_results_growth.above_average", "plan-1", "no"),
    ),
    (
        {"poor_income_growth": None},
        ("plan_results_growth.above_average", "plan-1", "unknown"),
    ),
]


@pytest.mark.parametrize(("changes", "expected"), [(c, set(e)) for c, *e in CASES])
def test_each_fault_is_found_and_nothing_else(changes, expected):
    assert found(**changes) == expected


def test_a_household_without_anything_is_found():
    missed = attrs.evolve(HOUSEHOLD, id="h-2")
    village = Village(id="v-1", registered_households=2, industries=("tea",))
    plan = {"households": (HOUSEHOLD, missed), "villages": (village,)}
    alone = {one for one in found(**plan) if one[1] == "h-2"}
    assert ("plan_projects_household.helped", "h-2", "no") in alone
    assert (f"{FAMILY}.cause_lack_of_funds", "h-2", "no") in alone
    assert (f"{FAMILY}.labour_split", "h-2", "no") in alone
    for helped in (
        {"measures": (LOAN, Measure(id="m-2", kind="other", household="h-2"))},
        {"grants": (Grant(project="pr-1", household="h-2", amount=yuan(1)),)},
        {"projects": (attrs.evolve(PROJECT, households=("h-1", "h-2")),)},
        {"projects": (attrs.evolve(PROJECT, village_wide=True),)},
    ):
        ids = {one[0] for one in found(**plan, **helped) if one[1] == "h-2"}
        assert "plan_projects_household.helped" not in ids


def test_an_untagged_measure_answers_what_its_kind_does():
    bare = attrs.evolve(LOAN, causes=())
    assert found(measures=(bare,)) == set()
    other = Measure(
        id="m-2", kind="other", household="h-1", agreed=True, delivered=True
    )
    assert found(measures=(LOAN, other)) == {
        (f"{MEASURE}.addresses_need", "m-2", "unknown")
    }


def test_tags_go_before_the_kind():
    tagged = attrs.evolve(LOAN, causes=("illness",))
    bare = attrs.evolve(PROJECT, kind=None, causes=("illness",))
    assert (f"{FAMILY}.cause_lack_of_funds", "h-1", "no") in found(
        measures=(tagged,), projects=(bare,)
    )


def test_a_measure_for_a_missing_guarantee_answers_it():
    house = attrs.evolve(
        LOAN, id="m-2", kind="relief", causes=(), guarantees=("food",), delivered=True
    )
    hungry = attrs.evolve(HOUSEHOLD, food_secure=False)
    assert found(households=(hungry,), measures=(LOAN, house)) == {
        (f"{EXIT}.meets_standard", "h-1", "no")
    }
    unclear = attrs.evolve(HOUSEHOLD, food_secure=None)
    assert (f"{MEASURE}.addresses_need", "m-2", "unknown") in found(
        households=(unclear,), measures=(LOAN, house)
    )
    assert (f"{MEASURE}.addresses_need", "m-2", "no") in found(measures=(LOAN, house))


def test_a_project_for_the_whole_village_serves_its_households():
    wide = attrs.evolve(PROJECT, households=(), village_wide=True)
    assert found(projects=(wide,), measures=()) == {
        (f"{FAMILY}.labour_split", "h-1", "no"),
        (f"{EXIT}.measure_delivered", "h-1", "unknown"),
    }
    elsewhere = attrs.evolve(wide, village="v-2")
    villages = (*PLAN.villages, Village(id="v-2", industries=("tea",)))
    assert (f"{PROJECTS}.causes_met", "pr-1", "unknown") in found(
        projects=(elsewhere,), villages=villages
    )


def test_demand_without_measures_is_taking_part():
    for take_part, truth in ((False, "no"), (None, "unknown")):
        plan = project(people_take_part=take_part) | {"measures": ()}
        assert (f"{PROJECTS}.demand_recorded", "pr-1", truth) in found(**plan)


def test_help_of_no_known_nature_leaves_the_split_open():
    other = Measure(id="m-1", kind="other", household="h-1", causes=("lack_of_funds",))
    unkind = attrs.evolve(PROJECT, kind=None)
    assert (f"{FAMILY}.labour_split", "h-1", "unknown") in found(
        measures=(other,), projects=(unkind,)
    )


def test_two_files_must_agree():
    second = Dossier(household="h-1", account=True, plan=False, package=None)
    assert found(dossiers=(DOSSIER, second)) == {
        (f"{FAMILY}.plan", "h-1", "no"),
        (f"{FAMILY}.package", "h-1", "unknown"),
    }


def test_notes_tell_what_to_look_at():
    assert noted(
        projects=(
            attrs.evolve(
                PROJECT, third_party=False, people_take_part=False, approved_by="city"
            ),
        ),
        dossiers=(
            attrs.evolve(
                DOSSIER, helper_known=False, satisfied=False, effect_seen=False
            ),
        ),
        villages=(Village(id="v-1", registered_households=0, industries=("tea",)),),
        households=(attrs.evolve(HOUSEHOLD, exit_status="exited"),),
    ) == {
        (f"{PROJECTS}.approved_above_county", "pr-1"),
        (f"{PROJECTS}.no_third_party", "pr-1"),
        (f"{PROJECTS}.people_left_out", "pr-1"),
        (f"{FAMILY}.helper_unknown", "h-1"),
        (f"{FAMILY}.not_satisfied", "h-1"),
        (f"{FAMILY}.without_effect", "h-1"),
        ("plan_targets_village.more_than_registered", "v-1"),
        (f"{TARGETS}.keeps_policies", "h-1"),
    }


MOVE = Measure(id="m-9", kind="relocation", household="h-1", agreed=True)
MOVED = f"{FAMILY}.moved_without_work"


def measures(*kinds):
    return tuple(
        attrs.evolve(MOVE, id=f"m-{n}", kind=kind) for n, kind in enumerate(kinds)
    )


@pytest.mark.parametrize(
    ("kinds", "labour", "works"),
    [
        (["relocation"], "ordinary", False),
        (["relocation", "dibao"], "ordinary", False),
        (["relocation", "job_placement"], "ordinary", True),
        (["job_placement"], "ordinary", True),
        (["dibao"], "ordinary", True),
        ([], "ordinary", True),
        (["relocation"], "none", True),
        (["relocation"], None, None),
        (["relocation", "job_placement"], None, True),
        (["dibao"], None, True),
    ],
)
def test_who_is_moved_and_can_work_gets_work_there(kinds, labour, works):
    given = {"measures": measures(*kinds), "projects": (), **member(labour=labour)}
    assert moved(**given) is works
    told = (MOVED, "h-1") in noted(**given)
    assert told is (works is False)


@pytest.mark.parametrize(
    ("kinds", "works"),
    [
        ([], None),
        (["relocation"], None),
        (["dibao"], None),
        (["job_placement"], True),
        (["relocation", "skill_certificate"], True),
    ],
)
def test_a_project_of_unknown_kind_may_be_the_work_or_the_move(kinds, works):
    projects = (attrs.evolve(PROJECT, kind=None),)
    assert moved(measures=measures(*kinds), projects=projects) is works


def test_who_exited_was_no_target_until_policies_stayed():
    gone = attrs.evolve(HOUSEHOLD, exit_status="exited")
    wanted = (f"{TARGETS}.not_exited", "h-1", "no")
    assert wanted in found(households=(gone,), on=date(2016, 4, 27))
    assert wanted not in found(households=(gone,), on=date(2016, 4, 28))


def test_before_there_was_a_standard_of_exit_it_is_not_asked():
    poor = attrs.evolve(HOUSEHOLD, food_secure=False, agreed_to_exit=False)
    early = {one[0] for one in found(households=(poor,), on=date(2016, 4, 27))}
    assert f"{EXIT}.meets_standard" not in early
    assert f"{EXIT}.agreed" not in early
    late = {one[0] for one in found(households=(poor,), on=date(2016, 4, 28))}
    assert f"{EXIT}.meets_standard" in late


def test_a_plan_without_villages_or_households_leaves_that_open():
    assert found(villages=()) == {(f"{PROJECTS}.industry_fits", "pr-1", "unknown")}
    nobody = found(households=())
    assert ("plan_targets_village.nobody_left_out", "v-1", "unknown") in nobody
    assert ("plan_results_pace.fast_enough", "plan-1", "unknown") in nobody


def test_the_negative_list_of_a_place_counts():
    day = date(2017, 12, 31)
    cite = NINE_RED_LINES.cite
    line = NATIONAL.amended(
        "household_identification",
        *exclusions(NINE_RED_LINES),
        since=date(2017, 1, 1),
        until=day,
        cite=cite,
    )
    place = NATIONAL.place("here", en="Here", zh="某地", rules=[line])
    nothing = Holdings.none_found(on=day, by="village")
    for holdings, truth in (
        (None, "unknown"),
        (nothing, None),
        (attrs.evolve(nothing, car=None), "unknown"),
        (attrs.evolve(nothing, luxury_decoration=True, shop_outside=None), "no"),
    ):
        plan = attrs.evolve(PLAN, **home(holdings=holdings))
        findings = check_plan(plan, on=day, policy=place).precision("targets").findings
        assert [
            one.truth.value
            for one in findings
            if one.criterion == f"{TARGETS}.not_disqualified"
        ] == ([] if truth is None else [truth])


def test_a_household_of_which_nobody_is_left_is_unknown_and_stops_nothing():
    died = {"status": "dead", "status_since": date(2016, 1, 5)}
    assert (f"{EXIT}.meets_standard", "h-1", "unknown") in found(**member(**died))
    day = date(2017, 12, 31)
    line = NATIONAL.amended(
        "household_identification",
        *exclusions(NINE_RED_LINES),
        since=date(2017, 1, 1),
        until=day,
        cite=NINE_RED_LINES.cite,
    )
    place = NATIONAL.place("here", en="Here", zh="某地", rules=[line])
    plan = attrs.evolve(PLAN, **member(**died))
    ids = {one.criterion for one in check_plan(plan, on=day, policy=place).findings}
    assert f"{TARGETS}.not_disqualified" in ids


def test_records_that_cannot_be_are_named_all_together():
    cite = NINE_RED_LINES.cite
    line = Timeline("dibao_line", [Dated[int].years(300_000, 2014, 2020, cite)])
    place = NATIONAL.place("here", en="Here", zh="某地", numbers=[line])
    died = attrs.evolve(HEAD, status="dead", status_since=date(2015, 1, 5))
    homes = (
        HOUSEHOLD,
        attrs.evolve(HOUSEHOLD, id="h-2", members=(died,)),
        attrs.evolve(HOUSEHOLD, id="h-3", members=(died,)),
    )
    plan = attrs.evolve(PLAN, households=homes)
    with pytest.raises(RecordError) as caught:
        check_plan(plan, on=date(2016, 12, 31), policy=place)
    assert [one.path for one in caught.value.faults] == [
        "households[1].members",
        "households[2].members",
    ]


def many(number, **changes):
    return tuple(
        attrs.evolve(HOUSEHOLD, id=f"h-{i}", **changes) for i in range(1, number + 1)
    )


@pytest.mark.parametrize(
    ("poor", "exits", "truth"), [(10, 2, None), (11, 2, "no"), (11, 3, None)]
)
def test_the_pace_is_what_is_left_over_the_years_left(poor, exits, truth):
    # 2016 to 2020 are five years: eleven households take three a year.
    leaving = tuple(f"h-{i}" for i in range(1, exits + 1))
    result = found(households=many(poor), exits=leaving, targets=())
    pace = [one[2] for one in result if one[0].startswith("plan_results_pace")]
    assert pace == ([] if truth is None else [truth])


def test_unknown_states_leave_the_pace_open():
    unsure = many(20, exit_status=None)
    for exits, truth in ((1, "unknown"), (4, None)):
        leaving = tuple(f"h-{i}" for i in range(1, exits + 1))
        result = found(households=unsure, exits=leaving, targets=())
        pace = [one[2] for one in result if one[0].startswith("plan_results_pace")]
        assert pace == ([] if truth is None else [truth])


def test_who_has_exited_is_not_poor_any_more():
    gone = many(30, exit_status="exited")
    left = attrs.evolve(HOUSEHOLD, id="h-x")
    result = found(households=(*gone, left), exits=("h-x",), targets=())
    assert not [one for one in result if one[0].startswith("plan_results_pace")]


def test_after_2020_there_is_no_pace():
    result = found(year=2021, on=date(2020, 9, 30), targets=())
    assert ("plan_results_pace.fast_enough", "plan-1", "unknown") in result


def test_targets_of_villages_are_part_of_the_whole():
    part = attrs.evolve(TARGET, id="t-2")
    whole = attrs.evolve(TARGET, id="t-3", village=None)
    count = "plan_results_count.exits_match_target"
    assert count in {one[0] for one in found(targets=(TARGET, part))}
    assert count not in {one[0] for one in found(targets=(TARGET, part, whole))}


PEOPLE = Target(id="t-p", kind="people_out_of_poverty", planned=1, completed=1)


@pytest.mark.parametrize(
    ("planned", "members", "truth"),
    [
        (1, {}, None),
        (2, {}, "no"),
        (None, {}, "unknown"),
        (1, {"status": "newborn", "born": None, "relation": None}, "unknown"),
    ],
)
def test_the_people_who_exit_are_held_against_the_target(planned, members, truth):
    aim = attrs.evolve(PEOPLE, planned=planned)
    result = found(targets=(aim,), **member(**members))
    people = [one[2] for one in result if one[0].startswith("plan_results_people")]
    assert people == ([] if truth is None else [truth])


def test_people_of_unknown_households_leave_their_number_open():
    for exits in ((), ("h-1", "h-9")):
        result = found(targets=(PEOPLE,), exits=exits)
        wanted = ("plan_results_people.people_match_target", "plan-1", "unknown")
        assert wanted in result


def test_no_target_and_no_project_of_a_household_is_dropped():
    rows = checked(
        projects=(Project(id="pr-9"),), targets=(Target(id="t-9", kind="other"),)
    ).to_rows()
    assert {"pr-9", "t-9"} <= {row["subject"] for row in rows}
