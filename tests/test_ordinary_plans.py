"""A complete plan that is as it should be is precise in all six."""

from datetime import date

import attrs
import pytest

from good_plan import HELPER, HOUSEHOLD, LOAN, PLAN, PROJECT, TARGET
from precisionpov.money import yuan
from precisionpov.precisions import check_plan
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import Receipt
from precisionpov.records.assistance import Measure, Project, Visit
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Pairing
from precisionpov.records.plan import Dossier, Plan
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

YEARS = (2016, 2018)


def homes(year):
    """Give a household that exits, and one that cannot work and is poor as yet."""
    wage = Receipt(kind="migrant_wage", amount=yuan(9_000), on=date(year, 5, 1))
    able = attrs.evolve(HOUSEHOLD, receipts=(wage,))
    (head,) = HOUSEHOLD.members
    weak = attrs.evolve(head, id="p-2", labour="none", health="chronic_illness")
    unable = attrs.evolve(
        able,
        id="h-2",
        village="v-2",
        members=(weak,),
        receipts=(),
        main_cause="illness",
        other_causes=("lack_of_labour",),
        dibao=True,
    )
    return able, unable


def help_of(year):
    """Give what is done for the two, project by project and measure by measure."""
    pigs = Project(
        id="pr-2",
        kind="production_grant",
        households=("h-1",),
        industry="pigs",
        causes=("lack_of_funds",),
        in_county_library=True,
        people_take_part=True,
        third_party=True,
        approved_by="county",
        use="local_industry",
        cost=yuan(5_000),
        management_fee=0,
    )
    credit = attrs.evolve(PROJECT, cost=0, management_fee=0, use="interest_subsidy")
    loan = attrs.evolve(LOAN, ends=date(year, 6, 30))
    others = tuple(
        Measure(id=kind, kind=kind, household="h-2", agreed=True, delivered=True)
        for kind in ("medical_insurance", "dibao")
    )
    return {"projects": (credit, pigs), "measures": (loan, *others)}


def money(year):
    return {
        "funds": (
            Fund(
                id="f-1",
                department="poverty_office",
                level="central",
                purpose="special_poverty",
                year=year,
                allotted=yuan(5_000),
                spent=yuan(5_000),
                due_on=date(year, 3, 31),
                arrived_on=date(year, 3, 1),
                integrated=True,
            ),
        ),
        "appropriations": (
            Appropriation(fund="f-1", project="pr-2", amount=yuan(5_000)),
        ),
        "grants": (Grant(project="pr-2", household="h-1", amount=yuan(5_000)),),
    }


def people(year):
    start, end = date(year, 1, 1), date(year + 1, 12, 31)
    sent = {"village": "v-1", "since": start, "until": end}
    return {
        "helpers": (HELPER,),
        "pairings": tuple(
            Pairing(helper="he-1", household=home, main=True, since=start)
            for home in ("h-1", "h-2")
        ),
        "visits": (Visit(helper="he-1", household="h-1", on=date(year, 2, 1)),),
        "first_secretaries": (
            FirstSecretary(
                id="fs-1", work_years=5, party_member=True, healthy=True, **sent
            ),
        ),
        "work_teams": (WorkTeam(id="wt-1", members=("he-1", "fs-1", "x"), **sent),),
    }


def ordinary(year) -> Plan:
    """Give a plan of two villages; how households were identified it does not tell."""
    households = homes(year)
    villages = (
        Village(
            id="v-1",
            registered_households=1,
            industries=("tea", "pigs"),
            poor_village=True,
            weak_organisation=False,
        ),
        Village(
            id="v-2",
            registered_households=1,
            poor_village=False,
            weak_organisation=False,
        ),
    )
    return attrs.evolve(
        PLAN,
        year=year,
        villages=villages,
        households=households,
        traces=(),
        targets=(attrs.evolve(TARGET, deadline=date(year, 12, 31)),),
        dossiers=tuple(
            Dossier(
                household=one.id,
                account=True,
                plan=True,
                package=True,
                helper_known=True,
                satisfied=True,
                goal=True,
                exit_checked=True,
            )
            for one in households
        ),
        figures=(ReportedFigure(id="r-1", kind="poor_households", number=2),),
        **help_of(year),
        **money(year),
        **people(year),
    )


@pytest.mark.parametrize("year", YEARS)
def test_a_complete_plan_is_precise_in_all_six(year):
    check = check_plan(ordinary(year), on=date(year, 12, 31))
    assert check.findings == ()
    assert {one.precision.value: one.verdict for one in check.precisions} == (
        dict.fromkeys(
            ("targets", "projects", "funds", "measures", "people", "results"),
            Truth.YES,
        )
    )
    assert check.verdict is Truth.YES
    assert [one.criterion for one in check.notes] == [
        "plan_targets_traced.none_given",
        "plan_people_team_sent.poor_without_team",
    ]


@pytest.mark.parametrize("year", YEARS)
def test_a_plan_in_which_nobody_is_left_to_exit_is_as_precise(year):
    plan = ordinary(year)
    done = attrs.evolve(
        plan,
        households=tuple(
            attrs.evolve(one, exit_status="exited") for one in plan.households
        ),
        exits=(),
        targets=(),
    )
    assert check_plan(done, on=date(year, 12, 31)).verdict is Truth.YES
    poor = attrs.evolve(done, households=plan.households)
    (open_one,) = check_plan(poor, on=date(year, 12, 31)).findings
    assert (open_one.criterion, open_one.truth) == (
        "plan_results_pace.fast_enough",
        Truth.UNKNOWN,
    )


@pytest.mark.parametrize(
    ("industries", "truth"),
    [(("pigs",), None), (("tea",), Truth.NO), ((), Truth.UNKNOWN)],
)
def test_the_industry_of_a_project_for_households_is_that_of_their_villages(
    industries, truth
):
    plan = ordinary(2016)
    first, second = plan.villages
    both = attrs.evolve(plan.projects[1], households=("h-1", "h-2"))
    wider = attrs.evolve(
        plan,
        villages=(first, attrs.evolve(second, industries=industries)),
        projects=(plan.projects[0], both),
    )
    fits = [
        one.truth
        for one in check_plan(wider, on=date(2016, 12, 31)).findings
        if one.criterion == "plan_projects_project.industry_fits"
    ]
    assert fits == ([] if truth is None else [truth])
