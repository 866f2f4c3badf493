"""The two towns and the city: every printed total, and what does not fit together."""

from collections import Counter
from datetime import date
from fractions import Fraction

import pytest

from precisionpov.errors import RecordError
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import helper_limits
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.precisions import check_plan
from precisionpov.precisions.plan_figures import PlanFigures, plan_figures
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Pairing
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan
from precisionpov.records.village import Village, WorkTeam
from precisionpov.samples import nanling, xijiang, yidu
from precisionpov.samples.counted import Group, homes, shares
from precisionpov.statistics import Incidence


@pytest.fixture(scope="module")
def town():
    return xijiang()


@pytest.fixture(scope="module")
def township():
    return nanling()


@pytest.fixture(scope="module")
def city():
    return yidu()


def people_by(plan, field):
    counted = Counter()
    for one in plan.households:
        counted[getattr(one, field)] += len(one.members)
    return counted


def percent(part, whole):
    """One decimal, half up."""
    return Fraction((2000 * part + whole) // (2 * whole), 10)


def test_the_town_adds_up(town):
    villages = town.villages
    figures = plan_figures(town)
    assert (figures.households, figures.people) == (3_840, 12_963)
    assert round(figures.household_size, 3) == Fraction("3.376")
    assert len(villages) == 23
    assert sum(one.households for one in villages) == 16_396
    assert sum(one.population for one in villages) == 63_998
    assert sum(one.registered_households for one in villages) == 3_840
    assert sum(one.registered_people for one in villages) == 12_963
    assert sum(one.poor_village for one in villages) == 9
    assert Incidence(12_963, 0, 63_998, "all people").as_text() == "20.26 %"


def test_the_town_has_the_printed_attributes_and_causes(town):
    attributes = people_by(town, "attribute")
    assert attributes == {"dibao": 2_217, "wubao": 337, "general": 10_409}
    shares_of = [percent(attributes[one], 12_963) for one in attributes]
    assert sorted(map(float, shares_of)) == [2.6, 17.1, 80.3]
    causes = people_by(town, "main_cause")
    groups = (
        causes["illness"] + causes["disability"] + causes["disaster"],
        causes["schooling"],
        causes["backward_transport"],
        causes["lack_of_skill"] + causes["lack_of_funds"],
    )
    assert groups == (5_872, 544, 532, 6_015)
    assert [float(percent(one, 12_963)) for one in groups] == [45.3, 4.2, 4.1, 46.4]


def test_the_town_has_a_village_without_a_team_and_laden_helpers(town):
    figures = plan_figures(town)
    assert len(town.work_teams) == 22
    assert figures.without_team == ("v23",)
    assert figures.team_without_poor == ()
    assert figures.helpers == 220
    assert round(figures.households_a_helper, 2) == Fraction("17.45")
    # The largest scale that a place set is eight households.
    assert figures.most_households == 18
    loads = Counter(one.helper for one in town.pairings)
    assert (len(loads), min(loads.values())) == (220, 17)


def test_the_town_reports_more_poor_people_than_people():
    with pytest.raises(RecordError, match="65438 people are more than"):
        Incidence(65_438, 0, 63_998, "all people")


def test_the_check_of_the_town_finds_works_without_a_place(town):
    check = check_plan(town, on=date(2014, 12, 31))
    short = {one.subject for one in check.findings if one.truth is Truth.NO}
    assert {"bridges", "key-villages", "reservoir-and-slopes", "pigs"} <= short
    unknown = {
        one.criterion
        for one in check.precision("results").findings
        if one.truth is Truth.UNKNOWN
    }
    assert "plan_results_measure.delivered" in unknown


def test_the_works_of_the_town_cost_what_was_printed_at_least(town):
    costs = {one.id: one.cost.low for one in town.projects if one.cost}
    assert sum(costs.values()) == 12_000_000_00
    (pigs,) = [one for one in town.projects if one.output_value]
    assert (pigs.output_value.low, pigs.output_value.high) == (32_000_000_00, None)


def test_the_township_adds_up(township):
    figures = plan_figures(township)
    assert (figures.households, figures.people) == (727, 2_117)
    assert round(figures.household_size, 3) == Fraction("2.912")
    (place,) = township.villages
    share = Incidence(figures.people, 0, place.rural_population, "rural registered")
    assert share.as_text() == "18.34 %"
    assert people_by(township, "dibao")[True] == 414
    assert float(percent(414, 2_117)) == 19.6
    assert people_by(township, "exit_status")["returned"] == 668
    assert people_by(township, "identified_on")[date(2014, 12, 31)] == 9
    members = [one for home in township.households for one in home.members]
    assert sum(one.disabled is True for one in members) == 323
    health = Counter(one.health for one in members)
    assert health["serious_illness"] == 40 + 238
    assert health["chronic_illness"] == 32


def test_the_township_has_the_printed_list_and_measures(township):
    sizes = {one.id: len(one.members) for one in township.households}
    assert sum(sizes[one] for one in township.exits) == 300
    kinds = Counter(one.kind for one in township.measures)
    assert kinds["public_post"] == 14
    assert kinds["job_placement"] == 205
    assert kinds["house_repair"] == 21
    assert kinds["rain_and_dew"] == 54
    assert kinds["cooperative"] == 14 + 6
    assert {one.household for one in township.measures} == set(sizes)
    extra = sum(one.income_effect or 0 for one in township.measures)
    assert extra == 14 * 6_000_00


def test_the_check_of_the_township_finds_a_list_too_short(township):
    """A hundred households a year are too few to be done in 2020."""
    check = check_plan(township, on=date(2015, 12, 31))
    targets = check.precision("targets")
    assert targets.verdict is Truth.YES
    # The report does not say how each household came into the register.
    assert "plan_targets_traced.none_given" in {one.criterion for one in targets.notes}
    exits = {one for one in check.findings if "results_list" in one.criterion}
    assert exits == set()
    assert ("plan_results_pace.fast_enough", "nanling", Truth.NO) in [
        (one.criterion, one.subject, one.truth) for one in check.findings
    ]


def test_the_city_adds_up_and_has_three_teams_too_many(city):
    figures = plan_figures(city)
    assert (figures.households, figures.people) == (8_393, 24_047)
    assert round(figures.household_size, 3) == Fraction("2.865")
    assert len(city.work_teams) == 123
    assert sum(one.registered_households > 0 for one in city.villages) == 120
    assert figures.team_without_poor == ("v121", "v122", "v123")
    assert figures.without_team == ()
    planned = {one.kind.value: one.planned for one in city.targets}
    assert planned["people_out_of_poverty"] == 2_500
    assert float(percent(2_500, figures.people)) == 10.4
    assert round(Fraction(24_047, 120), 1) == Fraction("200.4")
    assert len(city.matters) == 9


def test_the_check_of_the_city_misses_causes_and_bodies(city):
    check = check_plan(city, on=date(2015, 12, 31))
    short = Counter(one.criterion for one in check.findings if one.truth is Truth.NO)
    assert short["plan_targets_household.main_cause"] == 8_393
    assert short["plan_results_target.responsible_named"] == 8


def test_figures_of_a_plan_with_nothing_in_it():
    figures = plan_figures(Plan(id="empty", year=2016))
    assert figures.household_size is None
    assert figures.households_a_helper is None
    assert figures.to_dict() == {
        "households": 0,
        "people": 0,
        "household_size": None,
        "helpers": 0,
        "households_a_helper": None,
        "most_households": 0,
        "without_team": [],
        "team_without_poor": [],
    }
    with pytest.raises(TypeError, match="takes a Plan"):
        plan_figures("plan")


def test_figures_count_who_is_counted_and_each_household_once():
    members = (
        Person(id="p-1"),
        Person(id="p-2", status="dead", status_since=date(2015, 1, 1)),
    )
    figures = plan_figures(
        Plan(
            id="p",
            year=2016,
            villages=(
                Village(id="a"),
                Village(id="b", registered_households=2),
                Village(id="c", registered_households=0),
            ),
            households=(Household(id="h", village="a", members=members),),
            pairings=(
                Pairing(helper="x", household="h", until=date(2015, 1, 1)),
                Pairing(helper="x", household="h", since=date(2016, 1, 1)),
                Pairing(helper="x", village="a"),
            ),
            work_teams=(WorkTeam(id="t", village="c"), WorkTeam(id="u", village="z")),
        )
    )
    assert figures == PlanFigures(
        households=1,
        people=1,
        helpers=0,
        without_team=("a", "b"),
        team_without_poor=("c", "z"),
        most_households=1,
    )
    assert figures.to_dict()["household_size"] == [1, 1]


def test_made_households_are_the_same_each_time_and_spread():
    groups = (Group(count=4, size=1), Group(count=3, size=2))
    made = homes(groups, ("a", "b", "c"))
    assert made == homes(groups, ("a", "b", "c"))
    assert Counter(len(one.members) for one in made) == {1: 4, 2: 3}
    assert sorted(Counter(one.village for one in made).values()) == [2, 2, 3]
    assert len({one.id for one in made}) == 7
    assert shares(7, 3) == (3, 2, 2)


PRINTED = {
    "xijiang": {
        "villages": {23},
        "villager_groups": {383},
        "hectares": {19_640},
        "households": {16_396},
        "people": {63_998},
        "poor_households": {3_840},
        "poor_people": {12_963, 65_438},
        "work_teams": {22},
        "helping_units": {22},
        "helpers": {220},
    },
    "nanling": {
        "poor_households": {727},
        "poor_people": {2_117},
        "incidence": {1_834},
        "moderately_poor": {483},
        "severely_poor": {414},
        "people_exited": {9},
        "people_added": {9},
        "other": {40, 32, 323, 238, 668},
    },
    "yidu": {
        "poor_households": {8_393},
        "poor_people": {24_047},
        "villages_with_poor": {120},
        "villages_with_team": {123},
        "incidence": {940},
    },
}


@pytest.mark.parametrize("name", PRINTED)
def test_every_printed_total_is_held(name, town, township, city):
    plan = {"xijiang": town, "nanling": township, "yidu": city}[name]
    held = {}
    for one in plan.figures:
        held.setdefault(one.kind.value, set()).add(one.number)
    assert held == PRINTED[name]


def found(check, prefix, truth=Truth.NO):
    return {
        one.subject: one
        for one in check.findings
        if one.criterion.startswith(prefix) and one.truth is truth
    }


def test_the_check_finds_the_one_figure_that_is_garbled(town, township, city):
    check = check_plan(town, on=date(2014, 12, 31))
    counted = found(check, "plan_targets_counted")
    assert list(counted) == ["printed-again-poor_people"]
    assert [one.text() for one in counted["printed-again-poor_people"].evidence] == [
        "reported: 65,438 items",
        "counted in the plan: 12,963 items",
    ]
    whole = found(check, "plan_targets_whole")
    assert list(whole) == ["printed-again-poor_people"]
    assert [one.text("zh") for one in whole["printed-again-poor_people"].evidence] == [
        "上报数：65,438项",
        "上报总数：63,998项",
    ]
    assert check.precision("targets").verdict is Truth.NO
    assert "65,438" in check.explain()
    for other, year in ((township, 2015), (city, 2015)):
        check = check_plan(other, on=date(year, 12, 31))
        assert found(check, "plan_targets_counted") == {}
        assert found(check, "plan_targets_whole") == {}


def notes(check, criterion):
    return [one.subject for one in check.notes if one.criterion == criterion]


def test_the_checks_note_teams_that_are_missing_and_teams_too_many(town, city):
    of_town = check_plan(town, on=date(2014, 12, 31))
    assert notes(of_town, "plan_people_team_sent.poor_without_team") == ["v23"]
    assert notes(of_town, "plan_people_team_sent.team_without_poor") == []
    assert "v23" in of_town.precision("people").explain()
    of_city = check_plan(city, on=date(2015, 12, 31))
    assert notes(of_city, "plan_people_team_sent.team_without_poor") == [
        "v121",
        "v122",
        "v123",
    ]
    assert notes(of_city, "plan_people_team_sent.poor_without_team") == []
    assert "v122" in of_city.explain("zh")


def test_the_check_of_the_town_finds_helpers_laden_beyond_a_limit(town):
    limits = helper_limits(TOWN_PLAN.article("x", "某条"), households=8)
    place = NATIONAL.place("place", en="a place", zh="某地", **limits)
    check = check_plan(town, on=date(2014, 12, 31), policy=place)
    laden = found(check, "plan_people_load")
    assert len(laden) == 220
    average = found(check, "plan_people_average")["xijiang"]
    assert [one.text() for one in average.evidence] == [
        "households of the plan: 3,840 households",
        "helpers of the plan: 220 people",
        "the most households of a helper: 8 households",
    ]
    for most, truth in ((17, Truth.NO), (18, Truth.YES)):
        limits = helper_limits(TOWN_PLAN.article("x", "某条"), households=most)
        place = NATIONAL.place("place", en="a place", zh="某地", **limits)
        people = check_plan(town, on=date(2014, 12, 31), policy=place)
        counts = {one.criterion: one for one in people.precision("people").counts}
        average = counts["plan_people_average.average_load"]
        assert (average.yes, average.no) == ((1, 0) if truth is Truth.YES else (0, 1))
