"""A plan: what it refuses, what it bears, and how it grows."""

import copy
import tracemalloc
from datetime import date

import attrs
import pytest

import full_plan
from precisionpov.errors import RecordError
from precisionpov.records.assistance import (
    MOST_HOUSEHOLDS,
    Helper,
    Measure,
    Pairing,
    Project,
    Visit,
)
from precisionpov.records.funding import Appropriation, Fund, Grant
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import (
    MOST_RECORDS,
    MOST_REPEATED_IDS,
    MOST_VISITS,
    Dossier,
    MatterEntry,
    Plan,
    ResponsibilityEntry,
    Target,
    TargetKind,
)
from precisionpov.records.reported import ReportedFigure
from precisionpov.records.village import FirstSecretary, Village, WorkTeam

MADE = {
    "villages": lambda id: Village(id=id),
    "households": lambda id: Household(id=id, members=[Person(id="p")]),
    "measures": lambda id: Measure(id=id, kind="dibao", household="h"),
    "projects": lambda id: Project(id=id),
    "funds": lambda id: Fund(id=id),
    "helpers": lambda id: Helper(id=id),
    "first_secretaries": lambda id: FirstSecretary(id=id, village="v"),
    "work_teams": lambda id: WorkTeam(id=id, village="v"),
    "targets": lambda id: Target(id=id, kind="measures"),
    "figures": lambda id: ReportedFigure(id=id, kind="people", number=1),
}
"""Records that have an id of their own."""


def plan(**fields):
    return Plan(id="p", year=2015, **fields)


def faults_of(make, **fields):
    with pytest.raises(RecordError) as caught:
        make(**fields)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("year", [2013, 2025])
def test_a_plan_is_of_a_year_of_the_campaign(year):
    assert Plan(id="p", year=year).year == year


@pytest.mark.parametrize("year", [2012, 2026])
def test_a_plan_is_of_no_other_year(year):
    with pytest.raises(RecordError, match="year: a whole number from 2013 to 2025"):
        Plan(id="p", year=year)


@pytest.mark.parametrize("growth", ["area_income_growth", "poor_income_growth"])
def test_income_is_at_most_lost(growth):
    assert getattr(plan(**{growth: -1000}), growth) == -1000
    assert getattr(plan(**{growth: 100_000}), growth) == 100_000
    for wrong in (-1001, 100_001):
        assert faults_of(plan, **{growth: wrong}) == [
            f"{growth}: a whole number from -1000 to 100000"
        ]


def test_an_empty_plan_holds_nothing():
    empty = plan()
    rows = [name for name in attrs.fields_dict(Plan) if getattr(empty, name) == ()]
    assert len(rows) == 20
    assert empty.visits_until is None


class TestIds:
    def test_are_of_every_record_that_has_one(self):
        fields = {
            field.name: (getattr(full_plan.PLAN, field.name) or [None])[0]
            for field in attrs.fields(Plan)
            if isinstance(getattr(full_plan.PLAN, field.name), tuple)
        }
        assert {name for name, one in fields.items() if hasattr(one, "id")} == {*MADE}

    @pytest.mark.parametrize("row", MADE)
    def test_do_not_stand_twice_in_a_row(self, row):
        a, b, c = (MADE[row](one) for one in "abc")
        assert getattr(plan(**{row: [a, b, c]}), row) == (a, b, c)
        assert faults_of(plan, **{row: [a, b, a, c, b, a]}) == [
            f"{row}[2].id: is also the id of {row}[0]",
            f"{row}[4].id: is also the id of {row}[1]",
            f"{row}[5].id: is also the id of {row}[0]",
        ]

    def test_may_be_shared_by_records_of_different_kinds(self):
        assert plan(**{row: [make("a")] for row, make in MADE.items()})

    def test_that_stand_twice_are_named_in_the_order_of_the_plan(self):
        twice = {row: [make("a")] * 2 for row, make in reversed(MADE.items())}
        assert [fault.partition("[")[0] for fault in faults_of(plan, **twice)] == [
            *MADE
        ]

    def test_that_stand_twice_are_counted_beyond_a_thousand(self):
        one = Fund(id="f")
        named = faults_of(plan, funds=[one] * (MOST_REPEATED_IDS + 1))
        assert len(named) == MOST_REPEATED_IDS == 1000
        counted = faults_of(plan, funds=[one] * (MOST_REPEATED_IDS + 3))
        assert counted[:-1] == named
        assert counted[-1] == "funds: 2 more ids stand twice"

    def test_are_compared_letter_by_letter(self):
        assert plan(funds=[Fund(id="f"), Fund(id="F")])


class TestTheWorld:
    """What is a finding of a check is no error of the record."""

    @pytest.mark.parametrize(
        "fields",
        [
            {"measures": [Measure(id="m", kind="dibao", household="nobody")]},
            {"projects": [Project(id="p", village="nowhere", households=["h", "h"])]},
            {"grants": [Grant(project="none", household="nobody", amount=1)] * 2},
            {
                "funds": [Fund(id="f", allotted=1)],
                "appropriations": [Appropriation(fund="f", project="p", amount=2)],
            },
            {
                "pairings": [
                    Pairing(helper="a", household="h", main=True),
                    Pairing(helper="b", household="h", main=True),
                ]
            },
            {
                "pairings": [
                    Pairing(helper="a", household="h", since=date(2015, 2, 1))
                ],
                "visits": [Visit(helper="a", household="h", on=date(2015, 1, 1))],
            },
            {"work_teams": [WorkTeam(id="w", village="v", members=[])]},
            {"targets": [Target(id="t", kind="housing", planned=20)]},
            {"dossiers": [Dossier(household="h"), Dossier(household="h", plan=True)]},
            {"exits": ["nobody", "nobody"]},
            {
                "responsibilities": [
                    ResponsibilityEntry(practicality="society", level="county")
                ]
                * 2
            },
            {"matters": [MatterEntry(matter="jobs")] * 2},
        ],
    )
    def test_can_be_like_that(self, fields):
        assert plan(**fields) == plan(**fields)


class TestSize:
    def test_is_limited(self):
        household = MADE["households"]("h")
        assert faults_of(plan, households=(household,) * (MOST_HOUSEHOLDS + 1)) == [
            "households: 0 to 200000 items"
        ]
        assert faults_of(plan, exits=("h",) * (MOST_HOUSEHOLDS + 1)) == [
            "exits: 0 to 200000 items"
        ]

    @pytest.mark.parametrize(
        "row",
        [
            field.name
            for field in attrs.fields(Plan)
            if isinstance(getattr(full_plan.PLAN, field.name), tuple)
            and field.name not in {"households", "visits", "exits"}
        ],
    )
    def test_is_a_million_of_every_other_kind(self, row):
        one = getattr(full_plan.PLAN, row)[:1]
        assert faults_of(plan, **{row: one * (MOST_RECORDS + 1)}) == [
            f"{row}: 0 to 1000000 items"
        ]

    def test_leaves_room_for_two_visits_a_week_nearly(self):
        assert MOST_VISITS == 20_000_000
        visits = (full_plan.VISIT,) * (MOST_RECORDS + 1)
        assert len(plan(visits=visits).visits) == MOST_RECORDS + 1

    def test_costs_no_copy_of_the_rows(self):
        measures = tuple(MADE["measures"](f"m{i}") for i in range(100))
        assert plan(measures=measures).measures is measures

    @pytest.mark.parametrize("count", [2_000, 20_000])
    def test_needs_little_memory_to_check_and_keeps_none(self, count):
        measures = tuple(MADE["measures"](f"m{i}") for i in range(count))
        plan(measures=measures[:1])
        tracemalloc.start()
        try:
            made = plan(measures=measures)
            kept, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert made.measures is measures
        assert kept < 10_000
        assert most < 200 * count


class TestRepr:
    def test_tells_how_long_the_rows_are(self):
        assert repr(plan()) == "Plan(id='p', year=2015)"
        assert repr(full_plan.PLAN) == (
            "Plan(id='plan-2015', year=2015, villages=<1>, households=<2>, "
            "measures=<1>, projects=<1>, funds=<1>, appropriations=<1>, grants=<1>, "
            "helpers=<1>, pairings=<4>, visits=<1>, first_secretaries=<1>, "
            "work_teams=<1>, targets=<1>, dossiers=<1>, traces=<1>, "
            "responsibilities=<1>, matters=<1>, financing=<1>, figures=<1>, "
            "exits=<1>, visits_until=2015-06-30, "
            "area_income_growth=102, poor_income_growth=-15)"
        )

    def test_shows_a_growth_of_nothing(self):
        assert repr(plan(area_income_growth=0)).endswith(", area_income_growth=0)")


def test_equal_plans_have_equal_hashes():
    other = copy.deepcopy(full_plan.PLAN)
    assert other == full_plan.PLAN
    assert hash(other) == hash(full_plan.PLAN)
    assert attrs.evolve(other, year=2016) != other


class TestTargets:
    @pytest.mark.parametrize("kind", TargetKind, ids=str)
    def test_count_from_zero(self, kind):
        assert Target(id="t", kind=kind, planned=0, completed=0).planned == 0

    @pytest.mark.parametrize("kind", [*TargetKind][:-1], ids=str)
    def test_are_below_zero_for_the_growth_of_income_alone(self, kind):
        def make():
            return Target(id="t", kind=kind, planned=-1, completed=-2)

        if kind is TargetKind.INCOME_GROWTH:
            assert make().completed == -2
        else:
            assert faults_of(make) == [
                "planned: is below zero; only the growth of income may be",
                "completed: is below zero; only the growth of income may be",
            ]

    def test_may_be_surpassed(self):
        assert Target(id="t", kind="training", planned=1, completed=2)

    def test_are_at_most_a_thousand_million(self):
        assert Target(id="t", kind="training", planned=10**9)
        assert faults_of(Target, id="t", kind="training", planned=10**9 + 1) == [
            "planned: a whole number from -1000000000 to 1000000000"
        ]
