"""Plans and their rows: varied, and checked."""

from datetime import date

from hypothesis import given

import precisionpov as pov
from precisionpov import Plan, strategies
from precisionpov.precisions import check_plan
from precisionpov.reasoning.quantity import Range
from precisionpov.strategies import measures, pairings, plans
from strategies.drawing import examples, find

ON = date(2017, 12, 31)


def test_pairings_name_one_of_four():
    rows = examples(pairings(), 200)
    for name in ("household", "village", "township", "county", "of_county"):
        assert any(getattr(one, name) is not None for one in rows)


def test_without_unknown_amounts_are_exact_and_flags_known():
    for one in examples(measures(unknown=False), 300):
        assert not isinstance(one.amount, Range)
        assert one.agreed is not None


def test_examples_shrink_to_what_is_usual():
    assert find(measures(), lambda _: True).agreed is True
    assert find(plans(), lambda _: True) == Plan(id="plan-1", year=2017)
    assert find(strategies.visits(on=ON), lambda _: True).on == ON
    far = find(
        plans(), lambda plan: any(one.household == "h-9" for one in plan.measures)
    )
    assert (len(far.measures), far.households, far.funds) == (1, (), ())


@given(plans(on=ON))
def test_no_plan_stops_its_check(plan):
    check = check_plan(plan, on=ON)
    assert len(check.precisions) == 6
    assert len(check.to_rows()) == len(check.findings) + len(check.notes)


def test_drawn_counties_and_villages_are_judged_and_some_exit():
    for strategy in (strategies.counties, strategies.villages):
        verdicts = {
            pov.assess_exit(one, on=ON).verdict for one in examples(strategy(), 300)
        }
        assert pov.Truth.UNKNOWN in verdicts
    found = find(strategies.counties(), lambda _: True)
    assert pov.assess_exit(found, on=ON).verdict is pov.Truth.YES
