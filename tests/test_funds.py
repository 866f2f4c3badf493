"""Money traced, dispersed, allocated and graded, to the fen."""

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.errors import RecordError
from precisionpov.funds import (
    GRADES_2017,
    FundGrade,
    allocate,
    carry_over_rate,
    fund_dispersion,
    fund_trace,
    leverage,
)
from precisionpov.money import yuan
from precisionpov.reasoning.quantity import at_least
from precisionpov.reasoning.source import Confidence
from precisionpov.records.assistance import Project
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.plan import Plan

HALF = Fraction(1, 2)


def money(fund, amount, project="p"):
    return Appropriation(fund=fund, project=project, amount=amount)


def grant(household, amount, project="p"):
    return Grant(project=project, household=household, amount=amount)


def traced(appropriations, grants):
    plan = Plan(
        id="x", year=2016, appropriations=tuple(appropriations), grants=tuple(grants)
    )
    return fund_trace(plan)


def rows(*args):
    return [attrs.astuple(one) for one in traced(*args).rows]


def test_funds_pay_households_in_order_and_the_rest_stays():
    assert rows(
        [money("b", 50), money("a", 100)], [grant("h2", 60), grant("h1", 70)]
    ) == [
        ("a", "p", "h1", 70),
        ("a", "p", "h2", 30),
        ("b", "p", "h2", 30),
        ("b", "p", None, 20),
    ]


def test_each_part_of_the_money_is_a_row_of_the_page():
    text = traced([money("a", 300)], [grant("h1", 100)]).explain()
    assert [line.split() for line in text.splitlines()[-2:]] == [
        ["a", "p", "h1", "1.00"],
        ["a", "p", "-", "2.00"],
    ]
    unpaid = traced([], [grant("h1", 100)]).explain().splitlines()[-1]
    assert unpaid.split() == ["-", "p", "h1", "1.00"]


def test_what_no_fund_pays_is_told():
    assert rows([money("a", 10)], [grant("h1", 10), grant("h2", 5)]) == [
        ("a", "p", "h1", 10),
        (None, "p", "h2", 5),
    ]
    assert rows([], [grant("h1", 1)]) == [(None, "p", "h1", 1)]
    assert rows([money("a", 0), money("b", 2), money("c", 0)], [grant("h", 1)]) == [
        ("b", "p", "h", 1),
        ("b", "p", None, 1),
    ]


def test_amounts_within_bounds_are_not_guessed():
    for given_, granted in (
        ([money("a", at_least(1))], [grant("h", 1)]),
        ([money("a", 1)], [grant("h", at_least(1))]),
    ):
        assert traced(given_, granted).unclear == ("p",)
        assert rows(given_, granted) == []
    with pytest.raises(TypeError):
        fund_trace(HALF)


AMOUNTS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 50)), max_size=8)


@given(AMOUNTS, AMOUNTS)
def test_every_fund_and_household_keeps_its_sum(sources, homes):
    found = rows(
        [money(name, amount) for name, amount in sources],
        [grant(name, amount) for name, amount in homes],
    )
    for place, given_ in ((0, sources), (2, homes)):
        for name in "abc":
            wanted = sum(amount for key, amount in given_ if key == name)
            assert sum(row[3] for row in found if row[place] == name) == wanted
    assert all(row[3] > 0 for row in found)


def fund(name, department, amount, **more):
    return Fund(id=name, department=department, allotted=amount, **more)


def dispersion(*funds, projects=()):
    return fund_dispersion(Plan(id="x", year=2016, funds=funds, projects=projects))


def test_many_heads_and_small_projects_are_measured():
    result = dispersion(
        fund("a", "finance", 50, integrated=True),
        fund("b", "finance", 10, integrated=False),
        fund("c", "water", 40, integrated=True),
        projects=(Project(id="p", cost=5), Project(id="q", cost=10)),
    )
    assert result.to_dict() == {
        "sources": 2,
        "funds": 3,
        "allotted": 100,
        "concentration": [13, 25],
        "integrated_share": [9, 10],
        "projects": 2,
        "average_project": [15, 2],
    }


def test_the_index_runs_from_one_source_to_many():
    assert dispersion(fund("a", "finance", 3)).concentration == 1
    names = ("finance", "water", "land", "grain")
    alike = dispersion(*(fund(name, name, 7) for name in names))
    assert alike.concentration == Fraction(1, 4)


def test_what_is_not_known_is_not_claimed():
    empty = dispersion()
    assert (empty.sources, empty.allotted) == (0, 0)
    assert (empty.concentration, empty.integrated_share) == (None, None)
    assert empty.average_project is None
    nameless = dispersion(fund("a", None, 3, integrated=True), fund("b", "water", 1))
    assert (nameless.sources, nameless.allotted) == (1, 4)
    assert (nameless.concentration, nameless.integrated_share) == (None, None)
    for amount in (None, at_least(3)):
        bounded = dispersion(
            fund("a", "water", amount, integrated=True),
            projects=(Project(id="p", cost=amount),),
        )
        assert (bounded.allotted, bounded.concentration) == (None, None)
        assert (bounded.integrated_share, bounded.average_project) == (None, None)
    with pytest.raises(TypeError):
        fund_dispersion(HALF)


def test_money_is_allocated_by_factors_with_the_remainder_placed():
    thirds = allocate(
        yuan("0.10"), {name: {"poor": 1} for name in "abc"}, {"poor": Fraction(1)}
    )
    assert thirds == {"a": 4, "b": 3, "c": 3}
    shares = allocate(
        yuan(100),
        {"a": {"poor": 300, "task": 0}, "b": {"poor": 100, "task": 5}},
        {"poor": Fraction(3, 4), "task": Fraction(1, 4)},
    )
    assert shares == {"a": 5625, "b": 4375}


@given(
    st.integers(0, 10**9),
    st.lists(st.tuples(st.integers(0, 99), st.integers(1, 99)), min_size=1, max_size=6),
    st.fractions(0, 1, max_denominator=20),
)
def test_allocated_shares_sum_to_the_amount(amount, places, weight):
    factors = {
        str(i): {"poor": poor + 1, "task": task}
        for i, (poor, task) in enumerate(places)
    }
    shares = allocate(amount, factors, {"poor": weight, "task": 1 - weight})
    assert sum(shares.values()) == amount
    for name, share in shares.items():
        exact = amount * sum(
            part * Fraction(factors[name][key], sum(f[key] for f in factors.values()))
            for key, part in (("poor", weight), ("task", 1 - weight))
        )
        assert abs(share - exact) < 1


@pytest.mark.parametrize(
    ("factors", "weights", "path"),
    [
        ({"a": {"x": 1}}, {"x": HALF}, "weights"),
        ({"a": {"x": 1, "y": 1}}, {"x": Fraction(3, 2), "y": -HALF}, "weights"),
        ({"a": {"x": 0}, "b": {"x": 0}}, {"x": Fraction(1)}, "factors"),
        ({}, {"x": Fraction(1)}, "factors"),
        ({"a": {}}, {"x": Fraction(1)}, "factors.a.x"),
        ({"a": {"x": -1}, "b": {"x": 3}}, {"x": Fraction(1)}, "factors.a.x"),
        ({"a": {"x": 1}}, {}, "weights"),
    ],
)
def test_weights_and_factors_that_do_not_fit_are_refused(factors, weights, path):
    with pytest.raises(RecordError) as caught:
        allocate(yuan(1), factors, weights)
    assert caught.value.faults[0].path == path


def test_what_is_carried_over():
    assert carry_over_rate(yuan(200), yuan(150)) == Fraction(1, 4)
    assert carry_over_rate(yuan(1), 0) == 1
    assert carry_over_rate(yuan(1), yuan(1)) == 0
    for allotted, spent in ((0, 0), (-1, 0), (5, 6), (5, -1)):
        with pytest.raises(RecordError):
            carry_over_rate(allotted, spent)


def test_leverage_of_fiscal_money():
    assert leverage(yuan(1_000), yuan(100)) == 10
    assert leverage(0, 1) == 0
    for credit, fiscal in ((1, 0), (1, -1), (-1, 1)):
        with pytest.raises(RecordError):
            leverage(credit, fiscal)


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        (100, "excellent"), (90, "excellent"), (Fraction(899, 10), "good"),
        (80, "good"), (79, "pass"), (60, "pass"), (59, "fail"), (0, "fail"),
    ],
)  # fmt: skip
def test_grades_of_funds_by_score(score, grade):
    assert GRADES_2017.of(score) is FundGrade(grade)
    assert GRADES_2017.cite.confidence is Confidence.MEDIUM
