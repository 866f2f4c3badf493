"""Records of monitoring are drawn, and the rules keep the laws."""

from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precisionpov import (
    Receipt,
    Truth,
    assess_elimination,
    assess_risk,
    fixed_line,
    monitoring_place,
    yuan,
)
from precisionpov.policies import MONITORING_PLACES, NATIONAL
from precisionpov.policy.monitoring_documents import GUANGDE_2025
from precisionpov.reasoning.quantity import Range
from precisionpov.strategies import (
    households,
    money,
    monitoring_records,
)
from precisionpov.strategies.laws import LAWS
from strategies.drawing import examples, find

ON = date(2021, 6, 15)
NAMES = (
    "monitoring_range",
    "monitoring_sudden",
    "risk_elimination",
    "policy_retained",
    "household_return",
)
ONLY = attrs.evolve(
    NATIONAL, rules=[one for one in NATIONAL.rules if one.name in NAMES]
)
BOTH = attrs.evolve(
    MONITORING_PLACES["yuanmou"],
    rules=[one for one in MONITORING_PLACES["yuanmou"].rules if one.name in NAMES],
)
CITE = GUANGDE_2025.article(note="a test")
MEASURED = monitoring_place(
    ONLY,
    "measured",
    en="A place with thresholds",
    zh="有标准的地区",
    lines=[fixed_line(yuan(8_000), 2022, CITE)],
    surge=(50, CITE),
    drop=(30, CITE),
    monitoring="income_and_risk",
)


def test_without_unknown_amounts_are_exact_and_flags_known():
    for one in examples(monitoring_records(unknown=False), 100):
        assert not isinstance(one.earlier_net_income, Range)
        assert one.income_drop is not None
        assert one.risks is not None


def test_examples_shrink_to_a_household_to_which_nothing_happened():
    assert find(monitoring_records()).income_drop is False
    assert find(monitoring_records(household="x")).household == "x"


@pytest.mark.parametrize("law", LAWS, ids=str)
@pytest.mark.parametrize(
    ("policy", "on"),
    [
        (ONLY, ON),
        (ONLY, date(2020, 6, 15)),
        (ONLY, date(2018, 12, 31)),
        (BOTH, date(2023, 7, 1)),
        (MEASURED, date(2022, 7, 1)),
    ],
    ids=["national", "first", "return", "yuanmou", "measured"],
)
def test_the_rules_of_monitoring_keep_every_law(law, policy, on):
    for case in examples(law.cases(policy, on=on), 40):
        law.keep(*case)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_nothing_that_monitoring_keeps_stops_an_assessment(data):
    home = data.draw(households(on=ON))
    kept = data.draw(monitoring_records(on=ON, household=home.id))
    if (home.exit_status or home.identified_on) and kept.ever_registered is False:
        kept = attrs.evolve(kept, ever_registered=True)
    found = assess_risk(home, on=ON, monitoring=kept)
    assert found.explain("zh")
    assert bool(found.missing) is (found.verdict.value == "unknown")
    assert assess_elimination(home, on=ON, monitoring=kept).explain()


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_knowing_more_of_a_household_never_turns_an_assessment(data):
    home = data.draw(households(on=ON, unknown=False))
    home = attrs.evolve(home, exit_status="exited")
    kept = data.draw(monitoring_records(on=ON, household=home.id, unknown=False))
    kept = attrs.evolve(kept, ever_registered=True)
    names = ("expense_surge", "income_drop", "basic_life_hard")
    hidden = data.draw(st.sets(st.sampled_from(names)))
    less = attrs.evolve(kept, **dict.fromkeys(hidden))
    before = assess_risk(home, on=ON, monitoring=less)
    after = assess_risk(home, on=ON, monitoring=kept)
    if before.verdict is not Truth.UNKNOWN:
        assert after.verdict is before.verdict
    if before.kind is not None:
        assert after.kind is before.kind
    for one in before.missing:
        for path in one.paths:
            assert before.decisions[0].facts.place(path, "zh") != path


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_higher_wage_never_brings_a_household_under_watch(data):
    on = date(2022, 7, 1)
    home = data.draw(households(on=on))
    home = attrs.evolve(home, exit_status="exited")
    kept = data.draw(monitoring_records(on=on, household=home.id))
    kept = attrs.evolve(kept, ever_registered=True)
    more = Receipt(kind="local_wage", amount=data.draw(money()), on=date(2022, 6, 30))
    paid = Receipt(kind="local_wage", amount=0, on=date(2022, 6, 30))
    one, other = (
        attrs.evolve(home, receipts=(*home.receipts, wage), annual_incomes=())
        for wage in (paid, more)
    )
    before = assess_risk(one, on=on, policy=MEASURED, monitoring=kept).verdict
    after = assess_risk(other, on=on, policy=MEASURED, monitoring=kept).verdict
    assert after is before or after is not Truth.YES
