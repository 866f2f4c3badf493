"""Help that ends too early, lists of exits, and money as a whole, in a check."""

from datetime import date

import attrs
import pytest

from good_plan import DAY, HOUSEHOLD, PAIRING, PLAN
from precisionpov.money import yuan
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import helper_limits
from precisionpov.policy.local.money import fund_limits
from precisionpov.policy.local.organisation import organisation_limits
from precisionpov.policy.precisions.documents import TOWN_PLAN
from precisionpov.precisions import check_plan
from precisionpov.reasoning.quantity import between
from precisionpov.records.assistance import Measure
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.plan import Plan
from precisionpov.records.village import PartyMember, Village, WorkTeam

CITE = TOWN_PLAN.article("x", "某条")


def place(parts):
    return NATIONAL.place("place", en="a place", zh="某地", **parts)


STAYING = place(helper_limits(CITE, until_exit=True))
ENDED = attrs.evolve(PAIRING, until=date(2016, 12, 30))
TEAM = WorkTeam(id="t", village="v-1", since=date(2015, 1, 1))
GONE = attrs.evolve(TEAM, until=date(2016, 12, 30))


def found(prefix, policy=NATIONAL, on=DAY, **changes):
    plan = attrs.evolve(PLAN, **changes)
    return {
        (one.criterion.removeprefix("plan_"), one.subject, one.truth.value)
        for one in check_plan(plan, on=on, policy=policy).findings
        if one.criterion.startswith(prefix)
    }


def status(value, **more):
    return (attrs.evolve(HOUSEHOLD, exit_status=value, **more),)


@pytest.mark.parametrize(
    ("pairings", "households", "truth"),
    [
        ((PAIRING,), status("not_exited"), None),
        ((ENDED,), status("not_exited"), "no"),
        ((attrs.evolve(ENDED, until=DAY),), status("not_exited"), None),
        ((ENDED, PAIRING), status("not_exited"), None),
        ((ENDED,), status("returned"), "no"),
        ((ENDED,), status("exited"), None),
        ((ENDED,), status("newly_exited"), None),
        ((ENDED,), status(None), "unknown"),
        ((ENDED,), status(None, returned_on=DAY), "no"),
        ((ENDED,), status(None, returned_on=date(2017, 1, 1)), "unknown"),
        ((), status("not_exited"), None),
    ],
)
def test_helpers_stay_until_the_exit(pairings, households, truth):
    found_ = found(
        "plan_people_stay", STAYING, pairings=pairings, households=households
    )
    criterion = ("people_stay.helper_stays", "h-1")
    assert found_ == (set() if truth is None else {(*criterion, truth)})


@pytest.mark.parametrize(
    ("teams", "households", "truth"),
    [
        ((TEAM,), status("not_exited"), None),
        ((GONE,), status("not_exited"), "no"),
        ((attrs.evolve(GONE, until=DAY),), status("not_exited"), None),
        ((GONE, attrs.evolve(TEAM, id="u")), status("not_exited"), None),
        ((GONE,), status("exited"), None),
        ((GONE,), status(None), "unknown"),
        ((GONE,), status("not_exited", village="v-2"), None),
        ((), status("not_exited"), None),
    ],
)
def test_teams_stay_until_the_exit(teams, households, truth):
    found_ = found(
        "plan_people_team_stay", STAYING, work_teams=teams, households=households
    )
    criterion = ("people_team_stay.team_stays", "v-1")
    assert found_ == (set() if truth is None else {(*criterion, truth)})


# The list of exits: who helps, how, to what end


def dossier(**changes):
    return {"dossiers": (attrs.evolve(PLAN.dossiers[0], **changes),)}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, set()),
        ({"pairings": ()}, {("helper", "no")}),
        ({"pairings": (attrs.evolve(PAIRING, main=False),)}, {("helper", "no")}),
        ({"pairings": (attrs.evolve(PAIRING, main=None),)}, {("helper", "unknown")}),
        ({"pairings": (ENDED,)}, {("helper", "no")}),
        ({"measures": (), "projects": ()}, {("measures", "no")}),
        ({"measures": ()}, set()),
        (dossier(goal=False), set()),
        ({"targets": ()}, set()),
        ({"targets": ()} | dossier(goal=False), {("goal", "no")}),
        ({"targets": ()} | dossier(goal=None), {("goal", "unknown")}),
        (dossier(exit_checked=False), {("checked", "no")}),
        (dossier(exit_checked=None), {("checked", "unknown")}),
        (
            {"targets": (), "dossiers": ()},
            {("goal", "unknown"), ("checked", "unknown")},
        ),
    ],
)
def test_the_list_of_exits_says_who_helps_how_and_to_what_end(changes, expected):
    assert found("plan_results_list", **changes) == {
        (f"results_list.{name}", "h-1", truth) for name, truth in expected
    }


def test_each_household_on_the_list_is_asked_for_once():
    twice = check_plan(attrs.evolve(PLAN, exits=("h-1", "h-1")), on=DAY)
    (rule,) = [
        one
        for one in twice.precision("results").tallies
        if one.purpose == "plan_results_list"
    ]
    assert rule.subjects == 1


# The money of a plan as a whole

LATER = date(2017, 6, 30)
FUND = Fund(
    id="f-1",
    department="finance",
    allotted=yuan(600),
    spent=yuan(540),
    integrated=True,
)
OTHER = Fund(
    id="f-2",
    department="water",
    allotted=yuan(400),
    spent=yuan(400),
    integrated=False,
)
LIMITS = {
    "most_sources": 2,
    "least_concentration": 520,
    "least_average_project": int(yuan(100)),
    "least_integrated": 600,
    "most_carried_over": 60,
    "most_unregistered": 0,
}
MONEY = {
    "funds": (FUND, OTHER),
    "projects": (attrs.evolve(PLAN.projects[0], cost=yuan(100)),),
    "grants": (Grant(project="pr-1", household="h-1", amount=yuan(80)),),
}


def money(**changes):
    return {
        (name.removeprefix("funds_whole."), truth)
        for name, _, truth in found(
            "plan_funds_whole",
            place(fund_limits(CITE, **LIMITS)),
            on=LATER,
            **(MONEY | changes),
        )
    }


def funds(**changes):
    return {"funds": (attrs.evolve(FUND, **changes), OTHER)}


def grants(*rows):
    return {
        "grants": tuple(
            Grant(project="pr-1", household=home, amount=yuan(amount))
            for home, amount in rows
        )
    }


NEVER = attrs.evolve(
    HOUSEHOLD, id="h-2", identified_on=date(2018, 1, 1), exit_status=None
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, set()),
        ({"funds": (FUND, OTHER, attrs.evolve(OTHER, id="f", department="land"))},
         {("few_sources", "no"), ("concentrated", "no"), ("integrated", "no")}),
        (funds(spent=yuan(539)), {("little_carried_over", "no")}),
        (funds(spent=yuan(700)), set()),
        (funds(spent=None), {("little_carried_over", "unknown")}),
        (funds(spent=between(1, 2)), {("little_carried_over", "unknown")}),
        (funds(year=2017), set()),
        (funds(integrated=None), {("integrated", "unknown")}),
        (funds(integrated=False), {("integrated", "no")}),
        (funds(department=None), {("concentrated", "unknown")}),
        (funds(allotted=yuan(599)),
         {("concentrated", "no"), ("integrated", "no")}),
        (
            funds(allotted=None),
            {
                ("concentrated", "unknown"),
                ("integrated", "unknown"),
                ("little_carried_over", "unknown"),
            },
        ),
        ({"projects": (attrs.evolve(PLAN.projects[0], cost=yuan("99.99")),)},
         {("large_projects", "no")}),
        ({"projects": PLAN.projects}, {("large_projects", "unknown")}),
        ({"projects": ()}, {("large_projects", "unknown")}),
        (
            {"funds": ()},
            {
                ("few_sources", "unknown"),
                ("concentrated", "unknown"),
                ("integrated", "unknown"),
                ("little_carried_over", "unknown"),
            },
        ),
        ({"grants": ()}, {("reaches_registered", "unknown")}),
        (grants(("h-1", 80), ("h-9", 1)), {("reaches_registered", "unknown")}),
        (grants(("h-1", 80), ("h-2", 1)) | {"households": (HOUSEHOLD, NEVER)},
         {("reaches_registered", "no")}),
    ],
)  # fmt: skip
def test_limits_of_a_place_are_asked_of_the_whole(changes, expected):
    assert money(**changes) == expected


def test_in_its_year_nothing_is_carried_over_yet():
    rows = attrs.evolve(PLAN, **(MONEY | funds(spent=0)))
    policy = place(fund_limits(CITE, most_carried_over=0))
    for on, truth in ((date(2016, 12, 31), "unknown"), (date(2017, 1, 1), "no")):
        check = check_plan(rows, on=on, policy=policy)
        (whole,) = [
            one.truth.value
            for one in check.findings
            if one.criterion.startswith("plan_funds_whole")
        ]
        assert whole == truth


@pytest.mark.parametrize(
    ("on", "fund", "noted"),
    [
        (date(2018, 1, 1), {"year": 2017, "spent": yuan(599)}, True),
        (date(2018, 1, 1), {"year": 2017, "spent": yuan(600)}, False),
        (date(2018, 1, 1), {"year": 2017, "spent": yuan(601)}, False),
        (date(2018, 1, 1), {"year": 2017, "spent": None}, False),
        (date(2018, 1, 1), {"year": 2018, "spent": 0}, False),
        (date(2017, 12, 31), {"year": 2017, "spent": 0}, False),
        (date(2017, 12, 31), {"year": None, "spent": 0}, True),
    ],
)
def test_what_is_left_when_the_year_is_over_is_noted(on, fund, noted):
    rows = Plan(id="p", year=2016, funds=(attrs.evolve(FUND, **fund),))
    notes = [one.criterion for one in check_plan(rows, on=on).notes]
    assert notes == ["plan_funds_spending.carried_over"] * noted


def test_figures_of_the_money_of_a_plan():
    from precisionpov.funds import fund_figures

    behind = attrs.evolve(PLAN.projects[0], id="pr-2", use="interest_subsidy")
    rows = attrs.evolve(
        PLAN,
        funds=(FUND, OTHER),
        projects=(*PLAN.projects, behind),
        appropriations=(
            Appropriation(fund="f-1", project="pr-2", amount=yuan(5_000)),
            Appropriation(fund="f-1", project="pr-1", amount=yuan(1)),
        ),
        measures=(
            *PLAN.measures,
            Measure(id="m-2", kind="dibao", household="h-1", amount=yuan(7)),
        ),
        **(
            grants(("h-1", 75), ("h-2", 15), ("h-9", 10))
            | {"households": (HOUSEHOLD, NEVER)}
        ),
    )
    figures = fund_figures(rows, on=LATER)
    assert figures.to_dict() == {
        "allotted": yuan(1_000),
        "spent": yuan(940),
        "carried_over": [3, 50],
        "carried_over_by_fund": {"f-1": [1, 10], "f-2": [0, 1]},
        "granted": yuan(100),
        "unregistered_share": [[3, 20], [1, 4]],
        "leverage": [4, 1],
    }
    told = [line.split() for line in figures.explain().splitlines()]
    shares = [line[-2:] for line in told if line[:2] == ["share", "not"]]
    assert shares == [["least", "0.150"], ["largest", "0.250"]]
    bare = fund_figures(
        attrs.evolve(rows, funds=(attrs.evolve(FUND, spent=None),), grants=()),
        on=date(2016, 6, 30),
    )
    assert bare.to_dict() == {
        "allotted": yuan(600),
        "spent": None,
        "carried_over": None,
        "carried_over_by_fund": {},
        "granted": 0,
        "unregistered_share": None,
        "leverage": [4, 1],
    }
    without = attrs.evolve(rows, appropriations=())
    assert fund_figures(without, on=LATER).leverage is None
    unclear = attrs.evolve(
        rows, measures=(attrs.evolve(PLAN.measures[0], amount=None),)
    )
    assert fund_figures(unclear, on=LATER).leverage is None
    with pytest.raises(TypeError, match="takes a Plan"):
        fund_figures("plan", on=LATER)


def test_a_plan_without_helpers_has_no_average():
    policy = place(helper_limits(CITE, households=8))
    assert found("plan_people_average", policy, helpers=(), pairings=()) == set()
    check = check_plan(attrs.evolve(PLAN, helpers=()), on=DAY, policy=policy)
    (average,) = [
        one
        for one in check.precision("people").tallies
        if one.purpose == "plan_people_average"
    ]
    assert average.subjects == 0


# Party organisations

STRONG = place(
    organisation_limits(
        CITE,
        most_median_age=45,
        least_young=500,
        most_low_schooling=500,
        least_reserve=1,
    )
)
YOUNG = PartyMember(born=date(1982, 1, 1), education="college", reserve=True)
OLD = PartyMember(born=date(1960, 12, 31), education="junior_middle", reserve=False)


def of_party(*members):
    villages = (Village(id="v-1", party_members=members),)
    return found("plan_people_organisation", STRONG, villages=villages)


def test_an_organisation_is_held_against_the_place():
    # 34 and 56 years old: the median is 45, half are young, half schooled.
    assert of_party(YOUNG, OLD) == set()
    older = attrs.evolve(OLD, born=date(1959, 12, 31))
    rule = "people_organisation"
    assert of_party(YOUNG, older) == {(f"{rule}.not_too_old", "v-1", "no")}
    grown = attrs.evolve(YOUNG, born=date(1981, 12, 31))
    assert (f"{rule}.young_enough", "v-1", "no") in of_party(grown, OLD)
    left = attrs.evolve(YOUNG, education="primary")
    assert of_party(left, OLD) == {(f"{rule}.schooled", "v-1", "no")}
    full = attrs.evolve(YOUNG, reserve=False)
    assert of_party(full, OLD) == {(f"{rule}.renewed", "v-1", "no")}


@pytest.mark.parametrize(
    ("changes", "open_ones"),
    [
        ({"born": None}, {"not_too_old", "young_enough"}),
        ({"born": date(2017, 1, 1)}, {"not_too_old", "young_enough"}),
        ({"education": None}, {"schooled"}),
        ({"reserve": None}, {"renewed"}),
    ],
)
def test_what_is_not_known_of_a_member_leaves_it_open(changes, open_ones):
    assert of_party(YOUNG, attrs.evolve(OLD, **changes)) == {
        (f"people_organisation.{one}", "v-1", "unknown") for one in open_ones
    }


def test_of_an_organisation_without_members_nothing_is_known():
    assert {one[2] for one in of_party()} == {"unknown"}
    assert len(of_party()) == 4


def test_without_a_limit_nothing_is_asked_of_it_and_that_is_said():
    check = check_plan(PLAN, on=DAY).precision("people")
    assert "plan_people_organisation" in check.not_in_force
    assert "how strong the party organisation of a village is" in check.explain()
    assert "村党组织力量" in check.explain("zh")
