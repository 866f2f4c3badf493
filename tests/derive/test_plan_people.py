"""What a check of a plan finds of the people who were sent, and of their visits."""

from datetime import date, timedelta

import attrs
import pytest

from good_plan import HOUSEHOLD, PLAN
from precisionpov.errors import PolicyError
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import (
    FENGSHAN_CITY_LOAD,
    FENGSHAN_CITY_LOADS,
    FENGSHAN_LOAD,
    FENGSHAN_LOADS,
    TOWN_VISITS,
    VISITS,
    load_limits,
)
from precisionpov.policy.local.presence import presence_limit
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.precisions import check_plan
from precisionpov.records.assistance import Helper, Pairing, Rank, Visit
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

DAY = date(2018, 12, 31)
VILLAGE = Village(id="v-1", poor_village=True, weak_organisation=False)
SECRETARY = FirstSecretary(
    id="fs-1",
    village="v-1",
    since=date(2018, 1, 1),
    until=date(2019, 12, 31),
    work_years=2,
    party_member=True,
    healthy=True,
)
TEAM = WorkTeam(
    id="wt-1",
    village="v-1",
    members=("he-1", "he-2", "fs-1"),
    since=date(2018, 1, 1),
    until=date(2019, 12, 31),
)
HELPER = Helper(
    id="he-1",
    unit="bank",
    rank="ordinary_cadre",
    kind="cadre",
    registered_poor=False,
)
PAIRING = Pairing(helper="he-1", household="h-1", main=True, since=date(2018, 1, 1))
VISIT = Visit(helper="he-1", household="h-1", on=date(2018, 1, 1))
SENDING = attrs.evolve(
    PLAN,
    year=2018,
    villages=(VILLAGE,),
    helpers=(HELPER,),
    pairings=(PAIRING,),
    visits=(VISIT,),
    first_secretaries=(SECRETARY,),
    work_teams=(TEAM,),
)


def check(on=DAY, policy=NATIONAL, **changes):
    plan = attrs.evolve(SENDING, **changes)
    return check_plan(plan, on=on, policy=policy).precision("people")


def found(on=DAY, policy=NATIONAL, **changes):
    return {
        (one.criterion.removeprefix("plan_people_"), one.subject, one.truth.value)
        for one in check(on, policy, **changes).findings
    }


def village(**changes):
    return {"villages": (attrs.evolve(VILLAGE, **changes),)}


def secretary(**changes):
    return {"first_secretaries": (attrs.evolve(SECRETARY, **changes),)}


def team(**changes):
    return {"work_teams": (attrs.evolve(TEAM, **changes),)}


def helper(**changes):
    return {"helpers": (attrs.evolve(HELPER, **changes),)}


def pairing(**changes):
    return {"pairings": (attrs.evolve(PAIRING, **changes),)}


def also(**changes):
    return {"pairings": (PAIRING, attrs.evolve(PAIRING, **changes))}


def visit(**changes):
    return {"visits": (attrs.evolve(VISIT, **changes),)}


OTHER = {"helpers": (HELPER, attrs.evolve(HELPER, id="he-2"))}
BY_UNIT = Pairing(helper="he-1", village="v-1", main=True)
SECOND = Pairing(helper="he-2", village="v-1", main=True)
COUNTY = Pairing(helper="he-1", county="c-1", of_county="c-2")


def test_people_well_sent_have_nothing_against_them():
    assert found() == set()
    assert check().not_in_force == (
        "plan_people_team_stay",
        "plan_people_organisation",
        "plan_people_presence",
        "plan_people_stay",
        "plan_people_visits",
        "plan_people_load",
        "plan_people_average",
    )


NO_SECRETARY = ("secretary_sent.secretary_sent", "v-1", "no")
NO_TEAM = ("team_sent.team_sent", "v-1", "no")

CASES = [
    # Villages
    ({"first_secretaries": ()}, NO_SECRETARY),
    ({"work_teams": ()}, NO_TEAM),
    (
        village(poor_village=False) | {"first_secretaries": (), "work_teams": ()},
    ),
    (
        village(poor_village=False, weak_organisation=True)
        | {"first_secretaries": (), "work_teams": ()},
        NO_SECRETARY,
    ),
    (
        village(poor_village=None) | {"first_secretaries": (), "work_teams": ()},
        ("secretary_sent.secretary_sent", "v-1", "unknown"),
        ("team_sent.team_sent", "v-1", "unknown"),
    ),
    # First secretaries
    (
        secretary(village="v-9"),
        NO_SECRETARY,
        ("secretary.village_listed", "fs-1", "no"),
    ),
    (secretary(until=date(2018, 12, 31))),
    (secretary(until=date(2018, 12, 30)),
     NO_SECRETARY, ("secretary.term_long_enough", "fs-1", "no")),
    (secretary(until=None)),
    (secretary(until=date(2020, 12, 31))),
    (secretary(until=date(2021, 1, 1)), ("secretary.term_not_too_long", "fs-1", "no")),
    (
        secretary(since=date(2015, 12, 31), until=None),
        ("secretary.term_not_too_long", "fs-1", "no"),
    ),
    (
        secretary(since=date(2016, 1, 1), until=None),
    ),
    (
        secretary(since=None),
        ("secretary_sent.secretary_sent", "v-1", "unknown"),
        ("secretary.term_long_enough", "fs-1", "unknown"),
        ("secretary.term_not_too_long", "fs-1", "unknown"),
    ),
    (
        secretary(since=date(2019, 1, 1), until=None),
        NO_SECRETARY,
        ("secretary.term_long_enough", "fs-1", "unknown"),
    ),
    (secretary(work_years=1), ("secretary.experienced", "fs-1", "no")),
    (secretary(work_years=3)),
    (secretary(party_member=False), ("secretary.party_member", "fs-1", "no")),
    (secretary(healthy=None), ("secretary.healthy", "fs-1", "unknown")),
    (
        secretary(since=date(2015, 10, 31), until=date(2018, 10, 30)),
        NO_SECRETARY,
    ),
    (
        secretary(since=date(2015, 10, 31), until=date(2018, 10, 31)),
        NO_SECRETARY,
        ("secretary.term_not_too_long", "fs-1", "no"),
    ),
    (secretary(since=date(2018, 2, 1), until=date(2019, 1, 31))),
    (
        secretary(since=date(2018, 2, 1), until=date(2019, 1, 30)),
        ("secretary.term_long_enough", "fs-1", "no"),
    ),
    (
        secretary(until=date(9999, 12, 31)),
        ("secretary.term_not_too_long", "fs-1", "no"),
    ),
    (
        secretary(since=date(9999, 12, 31), until=date(9999, 12, 31)),
        NO_SECRETARY,
        ("secretary.term_long_enough", "fs-1", "no"),
    ),
    # Work teams
    (team(village="v-9"), NO_TEAM, ("team.village_listed", "wt-1", "no")),
    (team(members=None, size=3)),
    (team(members=None, size=2), ("team.large_enough", "wt-1", "no")),
    (team(members=("he-1", "he-1", "he-2")), ("team.large_enough", "wt-1", "no")),
    (
        team(members=()),
        ("team.manned", "wt-1", "no"),
        ("team.large_enough", "wt-1", "no"),
    ),
    (
        team(members=None),
        ("team.manned", "wt-1", "unknown"),
        ("team.large_enough", "wt-1", "unknown"),
    ),
    (team(until=date(2019, 12, 30)), ("team.stays_long_enough", "wt-1", "no")),
    (team(until=None), ("team.stays_long_enough", "wt-1", "unknown")),
    (team(since=date(2017, 1, 1), until=None)),
    # Who answers for a household
    ({"pairings": (), "visits": ()}, ("household.has_main", "h-1", "no")),
    (pairing(main=False), ("household.has_main", "h-1", "no")),
    (pairing(main=None), ("household.has_main", "h-1", "unknown")),
    (pairing(until=date(2018, 12, 30)), ("household.has_main", "h-1", "no")),
    (pairing(until=DAY)),
    (
        pairing(since=None),
        ("visitor.visits_after_start", "he-1/h-1", "unknown"),
    ),
    (OTHER | also(helper="he-2"), ("household.one_main", "h-1", "no")),
    (OTHER | also(helper="he-2", main=False)),
    (OTHER | also(helper="he-2", main=None), ("household.one_main", "h-1", "unknown")),
    (OTHER | also(helper="he-2", until=date(2018, 6, 30))),
    (also(), ("pairing.paired_once", "he-1/h-1", "no")),
    (helper(registered_poor=True), ("household.helpers_not_poor", "h-1", "no")),
    (helper(registered_poor=None), ("household.helpers_not_poor", "h-1", "unknown")),
    # Pairings
    (
        {"helpers": ()},
        ("pairing.helper_listed", "he-1/h-1", "no"),
        ("visitor.helper_listed", "he-1/h-1", "no"),
        ("household.helpers_not_poor", "h-1", "unknown"),
    ),
    (also(household="h-9"), ("pairing.household_listed", "he-1/h-9", "no")),
    (also(household=None, village="v-1")),
    (
        also(household=None, village="v-9"),
        ("pairing.village_listed", "he-1/v-9", "no"),
    ),
    (pairing(help="party_member_poor_member")),
    (
        pairing(help="rich_household_poor_household"),
        ("pairing.help_fits", "he-1/h-1", "no"),
    ),
    (
        pairing(help="entrepreneur_household") | helper(kind=None),
        ("pairing.help_fits", "he-1/h-1", "unknown"),
    ),
    (pairing(help="entrepreneur_household") | helper(kind="enterprise")),
    (pairing(help="association_industry") | helper(kind="association_head")),
    # Counties
    (OTHER | {"pairings": (PAIRING, BY_UNIT)}),
    (
        OTHER | {"pairings": (PAIRING, BY_UNIT, SECOND)},
        ("pairing.village_unique", "he-1/v-1", "no"),
        ("pairing.village_unique", "he-2/v-1", "no"),
    ),
    (OTHER | {"pairings": (PAIRING, BY_UNIT, attrs.evolve(SECOND, main=False))}),
    (
        OTHER | {"pairings": (PAIRING, BY_UNIT, attrs.evolve(SECOND, main=None))},
        ("pairing.village_unique", "he-1/v-1", "unknown"),
        ("pairing.village_unique", "he-2/v-1", "unknown"),
    ),
    (
        OTHER
        | {
            "pairings": (
                PAIRING,
                BY_UNIT,
                attrs.evolve(SECOND, until=date(2018, 12, 30)),
            )
        },
    ),
    ({"pairings": (PAIRING, COUNTY)}),
    (
        {"pairings": (PAIRING, COUNTY, attrs.evolve(COUNTY, of_county="c-3"))},
        ("pairing.county_unique", "he-1/c-1", "no"),
    ),
    (
        {"pairings": (PAIRING, COUNTY, attrs.evolve(COUNTY, county="c-3"))},
    ),
    (
        {
            "pairings": (
                PAIRING,
                COUNTY,
                attrs.evolve(COUNTY, county="c-2", of_county="c-1"),
            )
        },
        ("pairing.county_one_way", "he-1/c-1", "no"),
        ("pairing.county_one_way", "he-1/c-2", "no"),
    ),
    (
        {
            "pairings": (
                PAIRING,
                COUNTY,
                attrs.evolve(COUNTY, of_county="c-3", until=date(2018, 12, 30)),
            )
        },
    ),
    (
        {"pairings": (PAIRING, COUNTY, attrs.evolve(COUNTY, helper="he-2"))} | OTHER,
        ("pairing.paired_once", "he-1/c-1", "no"),
        ("pairing.paired_once", "he-2/c-1", "no"),
    ),
    # Visits
    (
        visit(on=date(2017, 12, 31)),
        ("visitor.visits_after_start", "he-1/h-1", "no"),
    ),
    (
        pairing(until=DAY) | visit(on=date(2019, 1, 1)),
        ("visitor.visits_before_end", "he-1/h-1", "no"),
    ),
    (pairing(until=DAY) | visit(on=DAY)),
    (
        visit(helper="he-9"),
        ("visitor.helper_listed", "he-9/h-1", "no"),
        ("visitor.household_paired", "he-9/h-1", "no"),
        ("visitor.visits_after_start", "he-9/h-1", "unknown"),
    ),
    (
        visit(household="h-9"),
        ("visitor.household_listed", "he-1/h-9", "no"),
        ("visitor.household_paired", "he-1/h-9", "no"),
        ("visitor.visits_after_start", "he-1/h-9", "unknown"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_departure_is_found_and_nothing_else(case):
    changes, *expected = case if isinstance(case, tuple) else (case,)
    assert found(**changes) == set(expected)


OF_VILLAGE = "village_one_unit", "sides_agree", "paired_once"


def of_pairings(*pairings, helpers=OTHER["helpers"]):
    """Give what is found of pairings with a village, those of the plan apart."""
    result = found(pairings=(PAIRING, *pairings), helpers=helpers)
    return {
        (criterion.removeprefix("pairing."), subject, truth)
        for criterion, subject, truth in result
        if criterion.endswith(OF_VILLAGE)
    }


BESIDE = attrs.evolve(SECOND, main=False)


@pytest.mark.parametrize(
    ("second", "truth"),
    [
        ({}, None),
        ({"unit": "school"}, "no"),
        ({"unit": "school", "kind": "enterprise"}, None),
        ({"unit": "school", "kind": "technician"}, None),
        ({"unit": None}, "unknown"),
        ({"unit": None, "kind": "enterprise"}, None),
        ({"unit": "school", "kind": None}, "unknown"),
        ({"kind": None}, None),
        ({"unit": None, "kind": None}, "unknown"),
    ],
)
def test_a_village_has_one_helping_unit_of_a_kind(second, truth):
    helpers = (HELPER, attrs.evolve(HELPER, id="he-2", **second))
    wanted = {("village_one_unit", f"he-{n}/v-1", truth) for n in (1, 2)}
    assert of_pairings(BY_UNIT, BESIDE, helpers=helpers) == (wanted if truth else set())
    ended = attrs.evolve(BESIDE, until=date(2018, 12, 30))
    assert of_pairings(BY_UNIT, ended, helpers=helpers) == set()


def test_helpers_of_whom_nothing_is_known_may_be_of_two_units():
    nobody = tuple(Helper(id=one.id) for one in OTHER["helpers"])
    assert of_pairings(BY_UNIT, helpers=nobody) == set()
    assert {one[2] for one in of_pairings(BY_UNIT, BESIDE, helpers=nobody)} == {
        "unknown"
    }
    # One of two units in any case: what is not known of a third changes nothing.
    three = (HELPER, attrs.evolve(HELPER, id="he-2", unit="school"), Helper(id="he-3"))
    third = attrs.evolve(BESIDE, helper="he-3")
    assert {one[2] for one in of_pairings(BY_UNIT, BESIDE, third, helpers=three)} == {
        "no"
    }


@pytest.mark.parametrize(
    ("first", "second", "repeated"),
    [
        ((None, None), (None, None), True),
        ((date(2016, 1, 1), date(2016, 12, 31)), (date(2017, 1, 1), None), False),
        ((date(2016, 1, 1), date(2017, 1, 1)), (date(2017, 1, 1), None), True),
        ((None, date(2016, 12, 31)), (date(2017, 1, 1), None), False),
        ((date(2018, 1, 1), None), (date(2016, 1, 1), None), True),
        ((date(2016, 1, 1), None), (date(2017, 1, 1), date(2017, 6, 30)), True),
    ],
)
def test_who_helps_whom_stands_once_at_a_time(first, second, repeated):
    rows = tuple(
        attrs.evolve(BY_UNIT, since=since, until=until)
        for since, until in (first, second)
    )
    wanted = {("paired_once", "he-1/v-1", "no")} if repeated else set()
    assert of_pairings(*rows) == of_pairings(*rows[::-1]) == wanted


def test_each_of_the_pairings_at_one_time_is_told_and_no_other():
    spans = ((2010, 2011), (2013, 2017), (2014, 2014), (2016, 2016), (2018, 2018))
    rows = tuple(
        attrs.evolve(BY_UNIT, since=date(first, 1, 1), until=date(last, 12, 31))
        for first, last in spans
    )
    check = check_plan(attrs.evolve(SENDING, pairings=rows), on=DAY)
    (count,) = (
        one
        for one in check.precision("people").counts
        if one.criterion == "plan_people_pairing.paired_once"
    )
    assert (count.yes, count.no) == (2, 3)


def by(side, **changes):
    return attrs.evolve(BY_UNIT, listed_by=side, **changes)


@pytest.mark.parametrize(
    ("pairings", "one_sided"),
    [
        ((by("helper"),), ()),
        ((by("helped"),), ()),
        ((by("helper"), by("helped")), ()),
        # Each side keeps a list, and one of them does not name the other.
        ((by("helper"), by("helped", helper="he-2")), ("he-1/v-1",)),
        ((by("helper", village="v-2"), by("helped")), ("he-1/v-1",)),
        ((by(None), by("helped", helper="he-2")), ()),
        ((by("helper"), by("helped", helper="he-2", until=date(2018, 12, 30))), ()),
        ((by("helper", until=date(2018, 12, 30)), by("helped", helper="he-2")), ()),
    ],
)
def test_both_sides_name_a_pairing_where_both_keep_a_list(pairings, one_sided):
    villages = (VILLAGE, attrs.evolve(VILLAGE, id="v-2", poor_village=False))
    for rows in (pairings, pairings[::-1]):
        result = found(pairings=(PAIRING, *rows), villages=villages, **OTHER)
        assert {one for one in result if one[0] == "pairing.sides_agree"} == {
            ("pairing.sides_agree", one, "no") for one in one_sided
        }


@pytest.mark.parametrize(
    ("theirs", "truth"), [("c-2", None), ("c-3", "no"), (None, None)]
)
def test_two_counties_name_each_other(theirs, truth):
    ours = attrs.evolve(COUNTY, listed_by="helper")
    rows = (ours,)
    if theirs is not None:
        rows += (attrs.evolve(COUNTY, of_county=theirs, listed_by="helped"),)
    result = {one[2] for one in found(pairings=(PAIRING, *rows)) if "agree" in one[0]}
    assert result == ({truth} if truth else set())


@pytest.mark.parametrize(
    ("head", "noted"), [("fs-1", False), ("he-1", True), (None, False)]
)
def test_a_team_is_led_by_the_first_secretary(head, noted):
    notes = [(one.criterion, one.subject) for one in check(**team(head=head)).notes]
    wanted = [("plan_people_team.not_led_by_secretary", "wt-1")]
    assert notes == (wanted if noted else [])
    assert found(**team(head=head)) == set()
    early = check(on=date(2017, 12, 31), **team(head=head)).notes
    assert "plan_people_team.not_led_by_secretary" not in {
        one.criterion for one in early
    }


def test_a_first_secretary_of_another_village_is_no_head_of_this_one():
    other = attrs.evolve(SECRETARY, id="fs-2", village="v-2")
    villages = (VILLAGE, attrs.evolve(VILLAGE, id="v-2", poor_village=False))
    result = check(
        villages=villages, first_secretaries=(SECRETARY, other), **team(head="fs-2")
    )
    assert [one.subject for one in result.notes] == ["wt-1"]


@pytest.mark.parametrize(
    ("days", "truth"), [(160, None), (159, "no"), (None, "unknown")]
)
def test_a_place_asks_for_days_in_the_village(days, truth):
    # Two thirds of 240 working days.
    shanxi = NATIONAL.place(
        "place", en="a place", zh="某地", **presence_limit(TOWN_PLAN.article(), 160)
    )
    result = {
        one
        for one in found(policy=shanxi, **secretary(days_in_village=days))
        if one[0].startswith("presence")
    }
    assert result == ({("presence.there_enough", "fs-1", truth)} if truth else set())


def test_renewed_pairings_are_one_span_for_visits():
    first = attrs.evolve(PAIRING, until=date(2018, 6, 30))
    second = attrs.evolve(PAIRING, since=date(2018, 7, 1), until=DAY)
    last = attrs.evolve(VISIT, on=DAY)
    for pairings in ((first, second), (second, first)):
        assert found(pairings=pairings, visits=(last, VISIT)) == set()
    late = attrs.evolve(VISIT, on=date(2019, 1, 1))
    assert found(pairings=(first, second), visits=(late,)) == {
        ("visitor.visits_before_end", "he-1/h-1", "no")
    }


@pytest.mark.parametrize(
    ("on", "needed"), [("2017-12-31", False), ("2018-01-01", True)]
)
def test_three_in_a_team_are_asked_for_from_2018_on(on, needed):
    two = attrs.evolve(TEAM, members=("a", "b"), since=date(2016, 1, 1))
    result = found(date.fromisoformat(on), work_teams=(two,))
    assert (("team.large_enough", "wt-1", "no") in result) is needed


@pytest.mark.parametrize(
    ("on", "silent"), [("2015-04-28", True), ("2015-04-29", False)]
)
def test_first_secretaries_are_asked_for_from_their_notice_on(on, silent):
    purposes = check(date.fromisoformat(on)).not_in_force
    assert ("plan_people_secretary_sent" in purposes) is silent


TOWN = NATIONAL.place("town", en="town", zh="镇", rules=[VISITS], numbers=[TOWN_VISITS])


def gaps(days, *, until, on=DAY, **changes):
    visits = tuple(
        attrs.evolve(VISIT, on=date(2018, 1, 1) + timedelta(days=day)) for day in days
    )
    end = None if until is None else date(2018, 1, 1) + timedelta(days=until)
    result = found(on, TOWN, visits=visits, visits_until=end, **changes)
    return [one[2] for one in result if one[0].startswith("visits.")]


@pytest.mark.parametrize(
    ("days", "until", "truth"),
    [
        ((7, 14, 21), 28, None),
        ((7, 14, 21), 29, "no"),
        ((8,), 14, "no"),
        ((21, 7, 14), 28, None),
        ((7, 15), 20, "no"),
        ((), 7, None),
        ((), 8, "no"),
        ((), -5, None),
        ((), None, "unknown"),
    ],
)
def test_a_visit_a_week_where_a_town_asks_for_it(days, until, truth):
    assert gaps(days, until=until) == ([] if truth is None else [truth])


def test_the_log_is_read_to_the_day_of_the_check():
    assert gaps((7, 14), until=60, on=date(2018, 1, 21)) == []
    assert gaps((7, 14), until=60, on=date(2018, 1, 23)) == ["no"]


def test_without_a_first_day_of_pairing_gaps_are_unknown():
    assert gaps((7,), until=8, **pairing(since=None)) == ["unknown"]
    assert gaps((7,), until=8, pairings=()) == ["unknown"]


COUNTY_SCALE = NATIONAL.place(
    "county", en="county", zh="县", rules=[FENGSHAN_LOAD], numbers=FENGSHAN_LOADS
)


CITY_SCALE = NATIONAL.place(
    "city", en="city", zh="市", rules=[FENGSHAN_CITY_LOAD], numbers=FENGSHAN_CITY_LOADS
)
RANKS = (
    "division_chief",
    "deputy_division_chief",
    "section_chief",
    "deputy_section_chief",
    "ordinary_cadre",
)


@pytest.mark.parametrize(
    ("scale", "rank", "most"),
    [
        *zip([COUNTY_SCALE] * 5, RANKS, (8, 7, 6, 5, 4), strict=True),
        *zip([CITY_SCALE] * 5, RANKS, (5, 4, 3, 2, 1), strict=True),
    ],
)
def test_a_helper_has_as_many_households_as_a_place_allows_its_rank(scale, rank, most):
    for number in (most, most + 1):
        homes = [attrs.evolve(HOUSEHOLD, id=f"h-{i}") for i in range(number)]
        pairings = [attrs.evolve(PAIRING, household=one.id) for one in homes]
        over = attrs.evolve(PAIRING, household="h-x", until=date(2018, 6, 30))
        result = found(
            policy=scale,
            households=tuple(homes),
            pairings=(*pairings, over, Pairing(helper="he-1", village="v-1")),
            visits=(),
            **helper(rank=rank),
        )
        loads = {one for one in result if one[0].startswith("load.")}
        expected = {(f"load.load_{rank}", "he-1", "no")} if number > most else set()
        assert loads == expected


def test_the_load_of_a_helper_without_a_rank_is_unknown():
    result = found(policy=COUNTY_SCALE, **helper(rank=None))
    assert {one[2] for one in result} == {"unknown"}


def test_a_scale_names_a_rank():
    with pytest.raises(PolicyError):
        load_limits({}, TOWN_PLAN.article())
    line, (number,) = load_limits({Rank.CITY_LEADER: 5}, TOWN_PLAN.article())
    assert [one.id for one in line.spans[0].value.criteria] == ["load_city_leader"]
    assert number.spans[0].value == 5


def test_the_order_of_rows_does_not_matter():
    rows = {
        "villages": (VILLAGE, Village(id="v-2", poor_village=True)),
        "pairings": (
            PAIRING,
            attrs.evolve(PAIRING, household="h-9", since=date(2018, 3, 1)),
            attrs.evolve(PAIRING, helper="he-2"),
            COUNTY,
            attrs.evolve(COUNTY, of_county="c-3"),
        ),
        "visits": tuple(
            attrs.evolve(VISIT, on=date(2017, 12, 31) + timedelta(days=day))
            for day in range(5)
        ),
        "work_teams": (TEAM, attrs.evolve(TEAM, id="wt-2", members=())),
    }
    turned = {name: row[::-1] for name, row in rows.items()}
    assert check(**rows) == check(**turned)
    assert check(**rows).findings == check(**turned).findings
