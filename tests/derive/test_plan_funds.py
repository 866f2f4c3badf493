"""What a check of a plan finds of its money: fund, project, household."""

from datetime import date

import attrs
import pytest

from good_plan import HOUSEHOLD, PLAN, PROJECT
from precisionpov.money import yuan
from precisionpov.precisions import check_plan
from precisionpov.reasoning.quantity import Range, at_least, between
from precisionpov.records.funding import Appropriation, Fund, Grant

DAY = date(2018, 12, 31)
FUND = Fund(
    id="f-1",
    department="finance",
    level="central",
    purpose="special_poverty",
    allotted=yuan(1_000),
    spent=yuan(1_000),
    due_on=date(2018, 3, 31),
    arrived_on=date(2018, 3, 31),
    integrated=True,
)
PAID = attrs.evolve(
    PROJECT, use="local_industry", cost=yuan(1_000), management_fee=yuan(10)
)
MONEY = Appropriation(fund="f-1", project="pr-1", amount=yuan(1_000))
GRANT = Grant(project="pr-1", household="h-1", amount=yuan(990))
PAYING = attrs.evolve(
    PLAN,
    year=2018,
    projects=(PAID,),
    funds=(FUND,),
    appropriations=(MONEY,),
    grants=(GRANT,),
)


def check(on=DAY, **changes):
    return check_plan(attrs.evolve(PAYING, **changes), on=on).precision("funds")


def found(on=DAY, **changes):
    return {
        (one.criterion.removeprefix("plan_funds_"), one.subject, one.truth.value)
        for one in check(on, **changes).findings
    }


def fund(**changes):
    return {"funds": (attrs.evolve(FUND, **changes),)}


def project(**changes):
    return {"projects": (attrs.evolve(PAID, **changes),)}


def money(*amounts, **changes):
    return {
        "appropriations": tuple(
            attrs.evolve(MONEY, amount=one, **changes) for one in amounts
        )
    }


def grant(**changes):
    return {"grants": (attrs.evolve(GRANT, **changes),)}


def test_money_that_is_traced_has_nothing_against_it():
    assert found() == set()
    assert check().notes == ()
    assert check().not_in_force == ("plan_funds_whole",)


CASES = [
    # Funds
    (
        fund(allotted=yuan("999.99")),
        ("fund.not_over_allotted", "f-1", "no"),
    ),
    (fund(allotted=yuan("1000.01"))),
    (fund(allotted=None), ("fund.not_over_allotted", "f-1", "unknown")),
    (fund(arrived_on=date(2018, 4, 1)), ("fund.arrived_in_time", "f-1", "no")),
    (fund(arrived_on=None), ("fund.arrived_in_time", "f-1", "no")),
    (fund(arrived_on=None, due_on=date(2018, 12, 30)),
     ("fund.arrived_in_time", "f-1", "no")),
    (fund(arrived_on=None, due_on=DAY)),
    (fund(due_on=None), ("fund.arrived_in_time", "f-1", "unknown")),
    (fund(spent=yuan("1000.01")), ("spending.spending_traced", "f-1", "no")),
    (fund(spent=yuan("999.99"))),
    (fund(spent=at_least(0)), ("spending.spending_traced", "f-1", "unknown")),
    (fund(purpose="other"), ("integration.in_scope", "f-1", "no")),
    (fund(purpose="other", integrated=False)),
    (fund(purpose="lottery")),
    (fund(purpose=None), ("integration.in_scope", "f-1", "unknown")),
    # Appropriations
    (
        money(yuan(1_000), fund="f-9"),
        ("appropriation.fund_listed", "f-9/pr-1", "no"),
        ("spending.spending_traced", "f-1", "no"),
    ),
    (
        money(yuan(1_000), project="pr-9"),
        ("appropriation.project_listed", "f-1/pr-9", "no"),
        ("spending.spending_traced", "f-1", "no"),
        ("project.cost_covered", "pr-1", "no"),
        ("households.not_over_granted", "pr-1", "no"),
    ),
    (money(yuan(400), yuan(600))),
    (
        money(yuan(500), yuan(500)),
        ("appropriation.counted_once", "f-1/pr-1", "no"),
    ),
    # What projects cost
    (project(use="vehicles"), ("project.use_allowed", "pr-1", "no")),
    (project(use=None), ("project.use_allowed", "pr-1", "unknown")),
    (project(cost=yuan("1000.01")), ("project.cost_covered", "pr-1", "no")),
    (project(cost=yuan("999.99"), management_fee=yuan("9.99")),
     ("project.not_paid_twice", "pr-1", "no"),
     ("households.reaches_households", "pr-1", "no")),
    (
        project(cost=None),
        ("project.cost_covered", "pr-1", "unknown"),
        ("project.not_paid_twice", "pr-1", "unknown"),
        ("fee.fee_within_limit", "pr-1", "unknown"),
    ),
    (
        project(cost=between(yuan(900), yuan(1_000))),
        ("project.not_paid_twice", "pr-1", "unknown"),
        ("fee.fee_within_limit", "pr-1", "unknown"),
    ),
    # The fee: one in a hundred
    (project(management_fee=yuan("10.01")), ("fee.fee_within_limit", "pr-1", "no")),
    (
        project(management_fee=None),
        ("fee.fee_within_limit", "pr-1", "unknown"),
        ("households.reaches_households", "pr-1", "unknown"),
    ),
    (project(management_fee=0) | grant(amount=yuan(1_000))),
    (
        project(management_fee=0, cost=0),
        ("project.not_paid_twice", "pr-1", "no"),
        ("households.reaches_households", "pr-1", "no"),
    ),
    (
        project(cost=0),
        ("fee.fee_within_limit", "pr-1", "unknown"),
        ("project.not_paid_twice", "pr-1", "no"),
    ),
    # What reaches households
    (grant(amount=yuan("989.99")), ("households.reaches_households", "pr-1", "no")),
    (grant(amount=yuan(1_000))),
    (grant(amount=yuan("1000.01")), ("households.not_over_granted", "pr-1", "no")),
    ({"grants": ()} | project(village_wide=True)),
    ({"grants": ()}, ("households.reaches_households", "pr-1", "no")),
    (
        {"grants": ()} | project(village_wide=None, households=()),
        ("households.reaches_households", "pr-1", "unknown"),
    ),
    # Grants
    (
        grant(project="pr-9"),
        ("grant.project_listed", "pr-9/h-1", "no"),
        ("grant.household_served", "pr-9/h-1", "unknown"),
        ("households.reaches_households", "pr-1", "no"),
    ),
    (
        grant(household="h-9"),
        ("grant.household_listed", "pr-1/h-9", "no"),
        ("grant.household_served", "pr-1/h-9", "no"),
        ("grant.household_registered", "pr-1/h-9", "unknown"),
    ),
    (project(households=()), ("grant.household_served", "pr-1/h-1", "no")),
    (project(households=(), village_wide=True)),
    (
        project(households=(), village_wide=True, village="v-9"),
        ("grant.household_served", "pr-1/h-1", "no"),
    ),
    (
        project(households=(), village_wide=True, village=None),
        ("grant.household_served", "pr-1/h-1", "unknown"),
    ),
    (
        {"households": (attrs.evolve(HOUSEHOLD, identified_on=date(2019, 1, 1)),)},
        ("grant.household_registered", "pr-1/h-1", "no"),
    ),
    (
        {"grants": (attrs.evolve(GRANT, amount=yuan(495)),) * 2},
        ("grant.counted_once", "pr-1/h-1", "no"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_departure_is_found_and_nothing_else(case):
    changes, *expected = case if isinstance(case, tuple) else (case,)
    assert found(**changes) == set(expected)


def test_two_projects_of_one_kind_for_a_household_are_noted():
    def noted(**second):
        other = attrs.evolve(PAID, id="pr-2", **second)
        again = attrs.evolve(GRANT, project="pr-2")
        notes = check(projects=(PAID, other), grants=(GRANT, again)).notes
        return {(one.criterion, one.subject) for one in notes}

    note = "plan_funds_grant.paid_twice"
    assert noted() == {(note, "pr-1/h-1"), (note, "pr-2/h-1")}
    assert noted(kind="cooperative") == set()
    assert noted(kind=None) == set()


def test_uses_with_channels_of_their_own_are_noted_from_2017_on():
    for on, notes in ((date(2017, 3, 12), 0), (date(2017, 3, 13), 1)):
        assert len(check(on, **project(use="health")).notes) == notes
        assert "no" not in {one[2] for one in found(on, **project(use="health"))}


@pytest.mark.parametrize(
    ("on", "silent"),
    [
        (date(2016, 4, 11), {"plan_funds_integration", "plan_funds_fee"}),
        (date(2016, 4, 12), {"plan_funds_fee"}),
        (date(2017, 3, 12), {"plan_funds_fee"}),
        (date(2017, 3, 13), set()),
    ],
)
def test_rules_begin_with_their_documents(on, silent):
    assert set(check(on).not_in_force) == silent | {"plan_funds_whole"}
    assert ("project.use_allowed", "pr-1", "no") in found(on, **project(use="bonuses"))


def test_sums_beyond_all_bounds_are_still_judged():
    vast = yuan(10**13)
    many = tuple(
        attrs.evolve(MONEY, fund=f"f-{i}", project="pr-1", amount=vast)
        for i in range(101)
    )
    result = found(appropriations=many)
    assert ("project.not_paid_twice", "pr-1", "no") in result
    assert ("project.cost_covered", "pr-1", "no") not in result


def test_amounts_within_bounds_decide_only_where_the_bounds_do():
    result = found(**money(Range(yuan(900), yuan(1_100))))
    assert result == {
        ("fund.not_over_allotted", "f-1", "unknown"),
        ("spending.spending_traced", "f-1", "unknown"),
        ("project.not_paid_twice", "pr-1", "unknown"),
        ("project.cost_covered", "pr-1", "unknown"),
        ("households.not_over_granted", "pr-1", "unknown"),
        ("households.reaches_households", "pr-1", "unknown"),
    }


def test_the_order_of_rows_does_not_matter():
    other = attrs.evolve(PAID, id="pr-2", use="bonuses")
    rows = {
        "funds": (FUND, attrs.evolve(FUND, id="f-2", spent=yuan(5_000))),
        "projects": (PAID, other),
        "appropriations": (
            MONEY,
            attrs.evolve(MONEY, fund="f-2"),
            attrs.evolve(MONEY, project="pr-2", amount=yuan(3)),
            MONEY,
        ),
        "grants": (
            GRANT,
            attrs.evolve(GRANT, project="pr-2"),
            attrs.evolve(GRANT, amount=yuan(1)),
            attrs.evolve(GRANT, household="h-9"),
            GRANT,
        ),
    }
    turned = {name: row[::-1] for name, row in rows.items()}
    assert check(**rows) == check(**turned)
    assert check(**rows).findings == check(**turned).findings
    assert check(**rows).notes == check(**turned).notes
