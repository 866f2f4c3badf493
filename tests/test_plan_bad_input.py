"""Bad plans: a finding where the world can be so, an error where nothing can be read.

One table, row by row as the issue of plans has them; each with subject or path.
"""

from datetime import date
from fractions import Fraction

import attrs
import pytest

from good_plan import DAY, HELPER, LOAN, PAIRING, PLAN, PROJECT, TARGET
from precisionpov.errors import RecordError
from precisionpov.funds import allocate
from precisionpov.money import yuan
from precisionpov.precisions import check_plan
from precisionpov.reading import read, to_dict
from precisionpov.reasoning.truth import Truth
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.helping import Visit
from precisionpov.records.plan import MOST_REPEATED_IDS, Plan
from precisionpov.records.village import WorkTeam

FUND = Fund(id="f-1", allotted=yuan(100), due_on=DAY, arrived_on=DAY)
MONEY = {
    "funds": (FUND,),
    "projects": (attrs.evolve(PROJECT, cost=yuan(100), management_fee=0),),
    "appropriations": (Appropriation(fund="f-1", project="pr-1", amount=yuan(100)),),
}


def grants(amount, project="pr-1"):
    row = Grant(project=project, household="h-1", amount=yuan(amount))
    return MONEY | {"grants": (row,)}


FOUND = {
    "a measure for an unknown household": (
        {"measures": (LOAN, attrs.evolve(LOAN, id="m-2", household="h-9"))},
        ("plan_measures_measure.household_listed", "m-2"),
    ),
    "a grant of an unknown project": (
        grants(100, project="pr-9"),
        ("plan_funds_grant.project_listed", "pr-9/h-1"),
    ),
    "money over what is allotted": (
        MONEY | {"funds": (attrs.evolve(FUND, allotted=yuan("99.99")),)},
        ("plan_funds_fund.not_over_allotted", "f-1"),
    ),
    "money over what a project costs": (
        MONEY | {"projects": (attrs.evolve(PROJECT, cost=yuan("99.99")),)},
        ("plan_funds_project.not_paid_twice", "pr-1"),
    ),
    "shares that sum to too little": (
        grants("99.99"),
        ("plan_funds_households.reaches_households", "pr-1"),
    ),
    "shares that sum to too much": (
        grants("100.01"),
        ("plan_funds_households.not_over_granted", "pr-1"),
    ),
    "a visit before the pairing": (
        {"visits": (Visit(helper="he-1", household="h-1", on=date(2014, 12, 31)),)},
        ("plan_people_visitor.visits_after_start", "he-1/h-1"),
    ),
    "a visit by nobody who is paired": (
        {"visits": (Visit(helper="he-9", household="h-1", on=DAY),)},
        ("plan_people_visitor.household_paired", "he-9/h-1"),
    ),
    "a team without members": (
        {"work_teams": (WorkTeam(id="t-1", village="v-1", members=()),)},
        ("plan_people_team.manned", "t-1"),
    ),
    "a target without a deadline": (
        {"targets": (attrs.evolve(TARGET, deadline=None),)},
        ("plan_results_target.deadline_set", "t-1"),
    ),
    "two main responsible persons": (
        {
            "helpers": (HELPER, attrs.evolve(HELPER, id="he-2")),
            "pairings": (PAIRING, attrs.evolve(PAIRING, helper="he-2")),
        },
        ("plan_people_household.one_main", "h-1"),
    ),
}


@pytest.mark.parametrize("case", FOUND)
def test_what_the_world_can_be_like_is_found(case):
    changes, expected = FOUND[case]
    whole = grants(100)
    sound = {name: whole[name] for name in changes if name in whole}

    def short(**rows):
        findings = check_plan(attrs.evolve(PLAN, **rows), on=DAY).findings
        return {
            (one.criterion, one.subject) for one in findings if one.truth is Truth.NO
        }

    assert expected in short(**changes)
    assert expected not in short(**sound)


REFUSED = {
    "money below zero": ("grants", {"amount": -1}, "grants[0].amount"),
    "an amount that is no amount": ("grants", {"amount": 1.5}, "grants[0].amount"),
    "a measure without a household": (
        "measures",
        {"household": None},
        "measures[0].household",
    ),
    "a measure of no kind": ("measures", {"kind": "luck"}, "measures[0].kind"),
    "a visit without a day": ("visits", {"on": None}, "visits[0].on"),
    "a pairing with two": ("pairings", {"village": "v-1"}, "pairings[0]"),
    "a team that ends before it begins": (
        "work_teams",
        {"since": "2015-01-02", "until": "2015-01-01"},
        "work_teams[0].until",
    ),
    "a target below zero": ("targets", {"planned": -1}, "targets[0].planned"),
    "a step of no kind": (
        "traces",
        {"steps": [{"kind": "luck"}]},
        "traces[0].steps[0].kind",
    ),
}
WRITTEN = to_dict(
    attrs.evolve(
        PLAN,
        **grants(100),
        visits=(Visit(helper="he-1", household="h-1", on=DAY),),
        work_teams=(WorkTeam(id="t-1", village="v-1", members=("he-1",)),),
    )
)


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_an_error_with_its_path(case):
    row, wrong, path = REFUSED[case]
    first, *others = WRITTEN[row]
    data = {**WRITTEN, row: [{**first, **wrong}, *others]}
    with pytest.raises(RecordError) as caught:
        read(Plan, data)
    assert [one.path for one in caught.value.faults] == [path]
    assert read(Plan, WRITTEN)


def test_weights_that_do_not_sum_are_refused():
    factors = {"a": {"poor": 1}, "b": {"poor": 2}}
    with pytest.raises(RecordError, match=r"^weights: .*sum to exactly 1"):
        allocate(yuan(1), factors, {"poor": Fraction(99, 100)})


def test_hundreds_of_faults_are_all_told_in_order():
    """There is no limit but the size of the plan; each is at most 200 characters."""
    wrong = {"kind": "luck", "amount": -1}
    measure, grant = WRITTEN["measures"][0], WRITTEN["grants"][0]
    data = {
        **WRITTEN,
        "grants": [{**grant, "amount": "much"}] * 300,
        "measures": [{**measure, **wrong, "id": f"m-{i}"} for i in range(400)],
        "colour": "red",
    }
    with pytest.raises(RecordError) as caught:
        read(Plan, data)
    faults = caught.value.faults
    assert [one.path for one in faults] == [
        *(f"measures[{i}].{name}" for i in range(400) for name in ("kind", "amount")),
        *(f"grants[{i}].amount" for i in range(300)),
        "colour",
    ]
    assert max(len(str(one)) for one in faults) <= 200


def test_repeated_ids_are_named_up_to_a_limit_and_then_counted():
    number = MOST_REPEATED_IDS + 3
    measures = (LOAN,) * (number + 1)
    with pytest.raises(RecordError) as caught:
        attrs.evolve(PLAN, measures=measures)
    assert len(caught.value.faults) == MOST_REPEATED_IDS + 1
    assert str(caught.value.faults[-1]) == "measures: 3 more ids stand twice"


def test_hundreds_of_findings_are_all_told_in_order():
    measures = tuple(
        attrs.evolve(LOAN, id=f"m-{i:03}", household=f"h-{i}") for i in range(2, 502)
    )
    check = check_plan(attrs.evolve(PLAN, measures=measures[::-1]), on=DAY)
    listed = [
        one.subject
        for one in check.findings
        if one.criterion == "plan_measures_measure.household_listed"
    ]
    assert listed == [one.id for one in measures]
    precisions = [one["precision"] for one in check.to_rows()]
    order = [one.precision.value for one in check.precisions]
    assert precisions == sorted(precisions, key=order.index)
    found = [one for one in check.to_rows() if not one["note"]]
    assert len(found) == len(check.findings) >= 500
    told = check.to_dict()["precisions"]
    assert sum(len(one["findings"]) for one in told) == len(check.findings)
