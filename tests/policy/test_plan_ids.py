"""The ids of what is asked of plans are a promise: none is reused, none vanishes."""

from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import STAYS, VISITS, helper_limits
from precisionpov.policy.local.measure_limits import station_limit
from precisionpov.policy.local.money import FUND_LIMITS, fund_limits
from precisionpov.policy.local.organisation import (
    ORGANISATION_LIMITS,
    organisation_limits,
)
from precisionpov.policy.local.presence import presence_limit
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.dossiers import TraceKind
from precisionpov.records.measure_kinds import Guarantee

CITE = TOWN_PLAN.article("x", "某条")
IDS = {
    "plan_targets_household": (
        "registered not_exited not_disqualified main_cause causes_consistent "
        "village_listed keeps_policies"
    ),
    "plan_targets_village": "nobody_left_out more_than_registered",
    "plan_targets_traced": "on_file none_given",
    "plan_targets_trace": "household_listed in_order",
    "plan_targets_counted": "not_more_than_counted not_fewer_than_counted",
    "plan_targets_whole": "within_whole",
    "plan_projects_project": (
        "place_named village_listed households_listed in_county_library "
        "causes_met demand_recorded industry_fits approved_above_county "
        "no_third_party people_left_out"
    ),
    "plan_projects_household": "helped",
    "plan_funds_fund": "not_over_allotted arrived_in_time",
    "plan_funds_spending": "spending_traced carried_over",
    "plan_funds_integration": "in_scope",
    "plan_funds_appropriation": "fund_listed project_listed counted_once",
    "plan_funds_project": "use_allowed not_paid_twice cost_covered own_channel",
    "plan_funds_fee": "fee_within_limit",
    "plan_funds_households": "not_over_granted reaches_households",
    "plan_funds_grant": (
        "project_listed household_listed household_served household_registered "
        "counted_once paid_twice"
    ),
    "plan_measures_household": (
        "labour_split account plan package helper_unknown not_satisfied without_effect "
        "moved_without_work"
    ),
    "plan_measures_measure": (
        "household_listed project_listed addresses_need agreed eligible within_standard"
    ),
    "plan_measures_dossier": "household_listed",
    "plan_people_secretary_sent": "secretary_sent",
    "plan_people_team_sent": "team_sent poor_without_team team_without_poor",
    "plan_people_secretary": (
        "village_listed experienced party_member healthy term_long_enough "
        "term_not_too_long"
    ),
    "plan_people_team": (
        "village_listed manned large_enough stays_long_enough not_led_by_secretary"
    ),
    "plan_people_household": "has_main one_main helpers_not_poor",
    "plan_people_pairing": (
        "helper_listed household_listed village_listed paired_once help_fits "
        "village_unique county_unique county_one_way village_one_unit sides_agree"
    ),
    "plan_people_visitor": (
        "helper_listed household_listed household_paired visits_after_start "
        "visits_before_end"
    ),
    "plan_results_exit": (
        "household_listed planned_once not_in_year_identified measure_delivered "
        "meets_standard agreed"
    ),
    "plan_results_list": "helper measures goal checked",
    "plan_results_measure": "delivered",
    "plan_results_target": (
        "planned_set responsible_named deadline_set reached village_listed "
        "households_listed"
    ),
    "plan_results_count": "exits_match_target",
    "plan_results_people": "people_match_target",
    "plan_results_pace": "fast_enough",
    "plan_results_growth": "above_average",
}
OF_PLACES = {
    "plan_people_visits": "visited_often_enough",
    "plan_people_load": "load",
    "plan_people_average": "average_load",
    "plan_people_stay": "helper_stays",
    "plan_people_team_stay": "team_stays",
    "plan_projects_station": "small_enough",
    "plan_people_presence": "there_enough",
    "plan_people_organisation": "not_too_old young_enough schooled renewed",
    "plan_funds_whole": (
        "few_sources concentrated large_projects integrated little_carried_over "
        "reaches_registered"
    ),
}


def ids_of(lines):
    found = {}
    for line in lines:
        for span in line.spans:
            for one in (*span.value.criteria, *span.value.notes):
                found.setdefault(line.name, {})[one.id] = None
    return {name: list(ids) for name, ids in found.items()}


def test_ids_of_the_six_precisions():
    found = ids_of(one for one in NATIONAL.rules if one.name.startswith("plan_"))
    steps = [f"step_{one.value}" for one in TraceKind]
    needs = [f"cause_{one.value}" for one in CauseOfPoverty]
    needs += [f"guarantee_{one.value}" for one in Guarantee]
    expected = {name: ids.split() for name, ids in IDS.items()}
    expected["plan_targets_trace"][1:1] = steps
    expected["plan_measures_household"][:0] = needs
    assert found == expected


def test_ids_of_what_places_ask():
    limits = helper_limits(CITE, days_between_visits=7, households=8, until_exit=True)[
        "rules"
    ]
    money = fund_limits(CITE, **dict.fromkeys(FUND_LIMITS, 1))["rules"]
    station = station_limit(CITE, 300)["rules"]
    days = presence_limit(CITE, 160)["rules"]
    party = organisation_limits(CITE, **dict.fromkeys(ORGANISATION_LIMITS, 1))["rules"]
    expected = {name: ids.split() for name, ids in OF_PLACES.items()}
    assert ids_of((*limits, *money, *party, *station, *days)) == expected
    assert ids_of((VISITS, *STAYS)).items() <= expected.items()
