"""What holds of the check of every plan, whatever is in it."""

from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from good_plan import HOUSEHOLD
from precisionpov.precisions import check_plan
from precisionpov.reasoning.truth import Truth
from precisionpov.records.plan import Plan
from precisionpov.records.village import Village
from precisionpov.strategies import measures, plans

ON = date(2017, 12, 31)
ROWS = tuple(one.name for one in attrs.fields(Plan) if one.default == ())
NAMES = frozenset(
    {
        "id",
        "household",
        "households",
        "project",
        "fund",
        "village",
        "township",
        "county",
        "of_county",
        "helper",
        "head",
        "members",
    }
)
"""The fields by which the rows of a plan name each other, and themselves."""


def found(plan, prefix="", truths=(Truth.NO, Truth.UNKNOWN)):
    return {
        (one.criterion, one.subject, one.truth.value)
        for one in check_plan(plan, on=ON).findings
        if one.criterion.startswith(prefix) and one.truth in truths
    }


def unanswered(plan, truths=(Truth.NO, Truth.UNKNOWN)):
    return {
        (criterion, subject)
        for criterion, subject, _ in found(plan, "plan_measures_household.", truths)
        if ".cause_" in criterion or ".guarantee_" in criterion
    }


@given(plans(on=ON), st.lists(measures(on=ON), min_size=1, max_size=4))
def test_a_measure_more_never_leaves_a_cause_unanswered(plan, more):
    homes = (*plan.households, attrs.evolve(HOUSEHOLD, id="h-1"))[-1:]
    before = attrs.evolve(plan, households=homes)
    home = homes[0].id
    for number, one in enumerate(more):
        new = attrs.evolve(one, id=f"more-{number}", household=home)
        after = attrs.evolve(before, measures=(*before.measures, new))
        assert unanswered(after) <= unanswered(before)
        assert unanswered(after, (Truth.NO,)) <= unanswered(before, (Truth.NO,))
        before = after


@given(plans(on=ON), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(plan, chance):
    mixed = attrs.evolve(
        plan,
        **{
            name: tuple(chance.sample(getattr(plan, name), len(getattr(plan, name))))
            for name in ROWS
        },
    )
    assert check_plan(mixed, on=ON).to_dict() == check_plan(plan, on=ON).to_dict()


def renamed(record, letter):
    """Give a row with every id in it, and every id that it names, changed."""
    changes = {}
    for one in attrs.fields(type(record)):
        value = getattr(record, one.name)
        if one.name in NAMES and value is not None:
            if isinstance(value, str):
                changes[one.name] = letter + value
            elif isinstance(value, tuple) and all(isinstance(x, str) for x in value):
                changes[one.name] = tuple(letter + each for each in value)
    return attrs.evolve(record, **changes)


def elsewhere(plan, letter):
    """Give a plan of the same rows in a village of its own, with one household."""
    kept = {
        name: tuple(renamed(one, letter) for one in getattr(plan, name))
        for name in ROWS
        if name not in {"exits", "figures"}
    }
    kept["exits"] = tuple(letter + one for one in plan.exits)
    # A total that a report gives is of the whole plan, and of no village.
    kept["figures"] = ()
    home = attrs.evolve(HOUSEHOLD, id=f"{letter}h", village=f"{letter}v")
    kept["households"] += (home,)
    kept["villages"] += (Village(id=f"{letter}v", registered_households=1),)
    return attrs.evolve(plan, id="plan", **kept)


@given(plans(on=ON), plans(on=ON))
def test_a_plan_of_two_villages_finds_what_each_finds(first, second):
    parts = elsewhere(first, "a"), elsewhere(second, "b")
    both = attrs.evolve(
        parts[0],
        **{name: getattr(parts[0], name) + getattr(parts[1], name) for name in ROWS},
    )

    def of_rows(plan):
        return {one for one in found(plan) if one[1] != "plan"}

    assert of_rows(both) == of_rows(parts[0]) | of_rows(parts[1])


@given(plans(on=ON))
def test_nothing_is_dropped(plan):
    """Each row of a plan is judged, though it names nothing that there is."""
    check = check_plan(plan, on=ON)
    judged = {
        one.purpose: one.subjects for each in check.precisions for one in each.tallies
    }
    assert judged["plan_measures_measure"] == len(plan.measures)
    assert judged["plan_projects_project"] == len(plan.projects)
    assert judged["plan_funds_fund"] == len(plan.funds)
    assert judged["plan_funds_grant"] == len(set(plan.grants))
    assert judged["plan_people_secretary"] == len(plan.first_secretaries)
    assert judged["plan_people_team"] == len(plan.work_teams)
    assert judged["plan_people_pairing"] == len(plan.pairings)
    visited = {(one.helper, one.household) for one in plan.visits}
    assert judged["plan_people_visitor"] == len(visited)
    assert judged["plan_results_target"] == len(plan.targets)
    assert judged["plan_targets_household"] == len(plan.households)
