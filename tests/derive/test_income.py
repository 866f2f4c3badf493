"""Sums of income: exact, within bounds, unknown; and what would settle them."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from precisionpov.dates import Window
from precisionpov.derive.income import income_sums
from precisionpov.derive.income_parts import income_parts
from precisionpov.derive.settling import income_paths
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.money import yuan
from precisionpov.policy.income import CHUXIONG_COST_RATIOS, REGISTER_SUM_KINDS
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.quantity import Range, at_least, between, narrow
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.receipt_kinds import Component, ReceiptKind

ON = date(2014, 4, 30)
WINDOW = Window(date(2013, 1, 1), date(2013, 12, 31))
IN = date(2013, 6, 1)
LAW = NATIONAL.on(ON)
RATIOS = NATIONAL.place(
    "chuxiong", en="Chuxiong", zh="楚雄", cost_ratios=CHUXIONG_COST_RATIOS
)
HEAD = Person(id="a", born=date(1970, 1, 1), relation="head")


def got(kind, amount, on=IN, **known):
    return Receipt(kind=kind, amount=amount, on=on, **known)


def home(*receipts, members=(HEAD,), **known):
    return Household(id="h", members=members, receipts=receipts, **known)


def net(household, law=LAW):
    return income_sums(household, law).net_income


def choosing(**chosen):
    return NATIONAL.choosing(**chosen).on(ON)


# Which day counts


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2012, 12, 31), False),
        (date(2013, 1, 1), True),
        (date(2013, 12, 31), True),
        (date(2014, 1, 1), False),
        (date(2014, 5, 1), False),
    ],
)
def test_a_receipt_counts_from_the_windows_first_day_to_its_last(day, counts):
    household = home(got("local_wage", 500), got("local_wage", 70, day))
    assert net(household) == (570 if counts else 500)


def test_a_receipt_without_a_day_may_be_nothing():
    household = home(got("local_wage", 500), got("local_wage", 70, None))
    assert net(household) == Range(500, 570)


@pytest.mark.parametrize(
    ("amount", "cost", "expected"),
    [
        (70, 20, Range(500, 550)),
        (20, 70, Range(450, 500)),
        (between(20, 90), 70, Range(450, 520)),
        (70, None, Range(None, 570)),
    ],
)
def test_an_undated_operating_receipt_lies_between_nothing_and_its_net(
    amount, cost, expected
):
    crops = got("crops", amount, None, cost=cost)
    assert net(home(got("local_wage", 500), crops)) == expected


# Amounts and costs


def test_amounts_within_bounds_add_up():
    household = home(
        got("local_wage", between(100, 200)),
        got("interest", at_least(10)),
        got("dividend", 1),
    )
    assert net(household) == Range(111, None)
    assert net(home(got("gift", between(1, 2)), got("interest", 4))) == 4


def test_a_lower_bound_that_is_not_said_is_nothing():
    assert net(home(got("local_wage", Range(None, 9)))) == Range(0, 9)


@pytest.mark.parametrize(
    ("amount", "cost", "expected"),
    [
        (100, 30, 70),
        (100, 130, -30),
        (100, 0, 100),
        (100, None, Range(None, 100)),
        (100, between(10, 30), Range(70, 90)),
        (between(100, 120), 30, Range(70, 90)),
        (between(100, 120), between(10, 30), Range(70, 110)),
        (between(100, 120), None, Range(None, 120)),
        (100, at_least(30), Range(None, 70)),
        (at_least(100), 30, Range(70, None)),
    ],
)
def test_operating_income_counts_less_its_cost(amount, cost, expected):
    assert net(home(got("crops", amount, cost=cost))) == expected


@pytest.mark.parametrize(
    ("kind", "amount", "expected"),
    [
        ("grain", yuan(1000), yuan(600)),
        ("tobacco", yuan(1000), yuan(550)),
        ("livestock", yuan(1000), yuan(600)),
        ("fruit_and_forest", yuan(1000), yuan(850)),
        # 40 % of 101 fen is 40.4 fen: the truth lies between two whole fen.
        ("grain", 101, Range(60, 61)),
        ("grain", between(101, 201), Range(60, 121)),
        ("grain", at_least(101), Range(60, None)),
        ("crops", yuan(1000), Range(None, yuan(1000))),
    ],
)
def test_a_places_ratio_stands_for_a_cost_that_is_not_recorded(kind, amount, expected):
    assert net(home(got(kind, amount)), RATIOS.on(ON)) == expected


def test_a_recorded_cost_comes_before_the_ratio():
    assert net(home(got("grain", 100, cost=7)), RATIOS.on(ON)) == 93


# Whose it was


LEFT = attrs.evolve(HEAD, id="b", relation="child", status="married_out")


@pytest.mark.parametrize(
    ("left_on", "received", "expected"),
    [
        (date(2013, 5, 31), IN, 500),
        (IN, IN, 570),
        (date(2013, 6, 2), IN, 570),
        (None, IN, Range(500, 570)),
        (date(2012, 12, 31), None, 500),
        (date(2013, 1, 1), None, Range(500, 570)),
    ],
)
def test_a_receipt_of_someone_who_had_left_is_not_the_households(
    left_on, received, expected
):
    gone = attrs.evolve(LEFT, status_since=left_on)
    household = home(
        got("local_wage", 500),
        got("local_wage", 70, received, person="b"),
        members=(HEAD, gone),
    )
    assert net(household) == expected


def test_a_receipt_of_a_member_counts():
    assert net(home(got("local_wage", 70, person="a"))) == 70


# Complete or not


def test_without_any_record_of_the_window_income_is_unknown():
    assert net(home()) is None
    assert net(home(got("local_wage", 5, date(2012, 1, 1)))) is None
    assert net(home(got("local_wage", 5, None))) is None


def test_a_receipt_that_does_not_count_still_shows_that_accounts_were_kept():
    assert net(home(got("gift", 5))) == 0


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ((WINDOW,), 0),
        ((Window(date(2012, 1, 1), date(2014, 12, 31)),), 0),
        (
            (
                Window(date(2013, 7, 1), date(2014, 6, 30)),
                Window(date(2012, 7, 1), date(2013, 6, 30)),
            ),
            0,
        ),
        ((), None),
        ((Window(date(2013, 1, 1), date(2013, 12, 30)),), None),
        ((Window(date(2013, 1, 2), date(2013, 12, 31)),), None),
        (
            (
                Window(date(2013, 1, 1), date(2013, 6, 29)),
                Window(date(2013, 7, 1), date(2013, 12, 31)),
            ),
            None,
        ),
        ((Window(date(2011, 1, 1), date(2011, 12, 31)),), None),
    ],
)
def test_nothing_recorded_is_nothing_where_the_household_says_so(windows, expected):
    assert net(home(accounts_complete=windows)) == expected


def test_accounts_that_leave_the_window_out_leave_income_open():
    household = home(got("local_wage", 500), accounts_complete=())
    assert net(household) is None
    parts = income_parts(household, LAW).parts
    assert [part.net for part in parts] == [
        (500, None),
        (None, None),
        (0, None),
        (0, None),
    ]


# What a place counts


def test_what_nobody_has_classified_lies_between_nothing_and_its_whole():
    household = home(got("local_wage", 500), got("unclassified", 70))
    assert net(household) == Range(500, 570)


WEAK = attrs.evolve(HEAD, labour="weak")
LOST = attrs.evolve(HEAD, labour="lost")


@pytest.mark.parametrize(
    ("members", "grade", "expected"),
    [
        ((LOST,), "A", 570),
        ((LOST,), "B", 570),
        ((LOST,), "C", 500),
        ((LOST,), None, Range(500, 570)),
        ((WEAK,), "A", 500),
        ((WEAK,), None, 500),
        ((HEAD,), "A", Range(500, 570)),
        ((HEAD,), "C", 500),
    ],
)
def test_an_allowance_may_count_by_class_and_labour(members, grade, expected):
    household = home(
        got("local_wage", 500),
        got("dibao", 70),
        members=members,
        dibao_class=grade,
    )
    assert net(household, choosing(dibao="a_b_without_labour")) == expected


def test_a_place_may_count_what_is_no_income_elsewhere():
    household = home(got("gift", 5), got("medical_reimbursement", 7))
    assert net(household, choosing(gifts="counted")) == 5
    assert net(household, choosing(reimbursement="counted")) == 7
    parts = income_parts(household, choosing(gifts="counted")).parts
    assert parts[3].net == (5, 5)


def test_a_kind_of_which_nothing_is_said_raises():
    silent = attrs.evolve(
        NATIONAL,
        id="silent",
        treatments=[x for x in NATIONAL.treatments if x.name != "gift"],
    )
    law = silent.on(ON)
    assert net(home(got("local_wage", 5)), law) == 5
    with pytest.raises(NotInForceError, match="gift"):
        net(home(got("gift", 5)), law)


def test_lasting_income_leaves_out_what_comes_once():
    household = home(got("local_wage", 500), got("land_compensation", 70))
    sums = income_sums(household, LAW)
    assert (sums.net_income, sums.lasting_income) == (570, 500)
    bounded = home(
        got("local_wage", between(500, 600)), got("land_compensation", between(1, 70))
    )
    sums = income_sums(bounded, LAW)
    assert sums.net_income == Range(501, 670)
    assert sums.lasting_income == Range(500, 600)


def test_policy_transfers_are_told_apart():
    household = home(
        got("dibao", 1),
        got("tekun_support", 2),
        got("asset_income_dividend", 4),
        got("public_post_wage", between(8, 10)),
        got("local_wage", 16),
    )
    parts = income_parts(household, LAW)
    assert parts.policy == (15, 17)
    assert parts.without_policy == (16, 16)
    assert parts.net == (31, 33)


# Yearly sums


def year(window=WINDOW, **known):
    return AnnualIncome(window=window, **known)


FULL = year(wage=100, operating=200, property=10, transfer=30, operating_cost=50)


def with_sums(income, *receipts, **known):
    return home(*receipts, annual_incomes=(income,), **known)


def test_yearly_sums_of_exactly_the_window_are_its_income():
    assert net(with_sums(FULL)) == 290
    assert [part.net for part in income_parts(with_sums(FULL), LAW).parts] == [
        (100, 100),
        (150, 150),
        (10, 10),
        (30, 30),
    ]


def test_sums_of_another_window_are_not():
    other = attrs.evolve(FULL, window=Window(date(2013, 1, 1), date(2013, 12, 30)))
    assert net(with_sums(other)) is None


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ("wage", Range(190, None)),
        ("operating", Range(90, None)),
        ("property", Range(280, None)),
        ("transfer", Range(260, None)),
        ("operating_cost", Range(None, 340)),
    ],
)
def test_a_sum_that_is_not_recorded_leaves_its_side_open(missing, expected):
    assert net(with_sums(attrs.evolve(FULL, **{missing: None}))) == expected


def test_sums_within_bounds_add_up():
    income = attrs.evolve(FULL, wage=between(90, 120), operating_cost=at_least(50))
    assert net(with_sums(income)) == Range(None, 310)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((), Range(260, 290)),
        ((got("basic_pension", 12),), Range(260, 278)),
        ((got("dibao", 12),), Range(272, 290)),
        ((got("dibao", 12), got("basic_pension", 18)), 272),
        ((got("basic_pension", between(5, 12)),), Range(260, 285)),
        ((got("dibao", between(5, 12)),), Range(265, 290)),
        ((got("dibao", 12, None),), Range(272, 290)),
    ],
)
def test_where_a_place_excludes_a_kind_only_items_tell_it_apart(items, expected):
    income = attrs.evolve(FULL, items=items)
    assert net(with_sums(income), choosing(pensions="excluded")) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((got("basic_pension", between(5, 12)),), 290),
        # A sum holds no survivor's pension by the national form; where its items
        # say that it does, that part is taken out.
        ((got("survivor_pension", 12),), 278),
        ((got("survivor_pension", between(5, 12)),), Range(278, 285)),
    ],
)
def test_items_that_count_leave_a_sum_as_exact_as_it_was(items, expected):
    assert net(with_sums(attrs.evolve(FULL, items=items))) == expected


def test_operating_items_of_a_sum_share_its_cost():
    income = attrs.evolve(FULL, items=(got("crops", 120, cost=20),))
    assert net(with_sums(income)) == 290


def test_a_place_that_excludes_an_operating_kind_leaves_the_sum_in_doubt():
    line = next(one for one in NATIONAL.treatments if one.name == "gift")
    place = NATIONAL.place(
        "p",
        en="P",
        zh="某地",
        treatments=[attrs.evolve(line, name="tobacco")],
    )
    income = attrs.evolve(FULL, items=(got("tobacco", 60), got("crops", 30)))
    # Of 200, 60 do not count, 30 do, 110 may; the cost may be that of the 60.
    assert net(with_sums(income), place.on(ON)) == Range(100 + 30 - 50 + 40, 140 + 140)


def test_receipts_stand_for_the_sum_that_they_make_up():
    household = with_sums(FULL, got("local_wage", 60), got("migrant_wage", 40))
    assert net(household) == 290


def test_a_sum_narrows_receipts_that_are_not_exact():
    household = with_sums(FULL, got("local_wage", between(60, 300)))
    assert net(household) == 290
    household = with_sums(
        attrs.evolve(FULL, wage=between(90, 120)), got("local_wage", between(60, 100))
    )
    assert net(household) == Range(280, 290)


def test_receipts_stand_where_the_sum_contradicts_them():
    household = with_sums(FULL, got("local_wage", between(60, 80)))
    assert net(household) == Range(250, 270)


def test_an_undated_receipt_is_in_the_sum_or_outside_the_window():
    household = with_sums(FULL, got("local_wage", 60, None))
    assert net(household) == 290


def test_a_place_adds_to_the_sum_what_the_form_does_not_hold():
    household = with_sums(FULL, got("gift", 5))
    assert net(household) == 290
    assert net(household, choosing(gifts="counted")) == 295


def test_accounts_said_to_be_incomplete_leave_sums_open():
    assert net(with_sums(FULL, accounts_complete=())) is None


@pytest.mark.parametrize("law", [LAW, choosing(pensions="excluded")])
@pytest.mark.parametrize("complete", [None, (), (WINDOW,)])
@pytest.mark.parametrize(
    "known",
    [
        {},
        {"wage": None},
        {"wage": between(1, 2)},
        {"operating_cost": None},
        {"operating_cost": between(1, 2)},
        {"items": (got("interest", 6),)},
    ],
)
def test_the_short_way_through_sums_gives_the_same(law, complete, known):
    household = with_sums(attrs.evolve(FULL, **known), accounts_complete=complete)
    sums, parts = income_sums(household, law), income_parts(household, law)
    assert sums.net_income == narrow(*parts.net)
    assert sums.lasting_income == narrow(*parts.lasting)


def test_lasting_income_by_sums_needs_items():
    sums = income_sums(with_sums(FULL), LAW)
    assert sums.lasting_income == Range(280, 290)
    told = attrs.evolve(FULL, items=(got("land_compensation", 4), got("interest", 6)))
    sums = income_sums(with_sums(told), LAW)
    assert (sums.net_income, sums.lasting_income) == (290, 286)


def test_policy_transfers_by_sums_need_items():
    parts = income_parts(with_sums(FULL), LAW)
    assert parts.policy == (0, 140)
    assert parts.without_policy == (150, 290)
    told = attrs.evolve(FULL, items=(got("dibao", 30),))
    parts = income_parts(with_sums(told), LAW)
    assert parts.policy == (30, 140)
    assert parts.without_policy == (150, 260)


# Members


def member(status="resident", since=None, born=date(1990, 1, 1), name="m"):
    return Person(
        id=name, relation="child", status=status, status_since=since, born=born
    )


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (member(), 2),
        (member(born=None), 2),
        (member("boarding_student"), 2),
        (member("working_away"), 2),
        (member("conscript"), 2),
        (member(born=date(2013, 12, 31)), 2),
        (member(born=date(2014, 1, 1)), 1),
        (member("newborn", born=date(2013, 12, 31)), 2),
        (member("newborn", born=date(2014, 1, 1)), 1),
        (member("newborn", born=None), Range(1, 2)),
        (member("married_in", date(2013, 12, 31)), 2),
        (member("married_in", date(2014, 1, 1)), 1),
        (member("married_in"), Range(1, 2)),
        (member("transferred_in", date(2013, 12, 31)), 2),
        (member("dead", date(2013, 12, 31)), 1),
        (member("dead", date(2014, 1, 1)), 2),
        (member("dead"), Range(1, 2)),
        (member("married_out", date(2013, 12, 31)), 1),
        (member("settled_abroad", date(2013, 12, 31)), 1),
        (member("jailed", date(2013, 12, 31)), 1),
        (member("missing", date(2013, 12, 31)), 1),
        (member("own_household_elsewhere", date(2013, 12, 31)), 1),
        (member("transferred_out", date(2013, 12, 31)), 1),
    ],
)
def test_members_are_those_of_the_windows_last_day(person, expected):
    household = home(got("local_wage", 5), members=(HEAD, person))
    assert income_sums(household, LAW).members == expected


def test_at_least_one_counts_where_it_is_not_known_who():
    one = (attrs.evolve(member("married_in"), relation=None),)
    two = (*one, member("dead", name="n"))
    assert income_sums(home(members=one), LAW).members == 1
    assert income_sums(home(members=two), LAW).members == Range(1, 2)


def test_a_household_of_nobody_is_refused():
    gone = attrs.evolve(HEAD, status="dead", status_since=date(2013, 1, 1))
    with pytest.raises(RecordError, match="nobody counts as a member on 2013-12-31"):
        income_sums(home(members=(gone,)), LAW)


def test_everyone_born_after_the_assessment_is_named():
    late = date(2014, 5, 1)
    household = home(
        members=(
            HEAD,
            member(born=late),
            member(born=late, name="n"),
            member(born=ON, name="o"),
        )
    )
    with pytest.raises(RecordError) as caught:
        income_sums(household, LAW)
    assert [fault.path for fault in caught.value.faults] == [
        "members[1].born",
        "members[2].born",
    ]


# Rounding


TWO = (HEAD, member())
THREE = (*TWO, member(name="n"))


@pytest.mark.parametrize(
    ("amount", "members", "expected"),
    [
        (100, THREE, 99),
        (101, THREE, 102),
        (101, TWO, 102),
        (102, TWO, 102),
        (between(100, 101), THREE, Range(99, 102)),
        (between(100, 103), TWO, Range(100, 104)),
        (at_least(100), THREE, at_least(99)),
    ],
)
def test_the_registers_program_rounds_by_head_half_up(amount, members, expected):
    household = home(got("local_wage", amount), members=members)
    assert net(household) == amount
    assert net(household, choosing(rounding="register")) == expected


def test_rounding_needs_to_know_how_many_heads():
    household = home(got("local_wage", 101), members=(*TWO, member("dead", name="n")))
    assert net(household, choosing(rounding="register")) == 101
    assert net(home(), choosing(rounding="register")) is None


# Rigid expenses


def spent(amount, on=IN):
    return Expense(kind="medical", amount=amount, on=on)


@pytest.mark.parametrize(
    ("expenses", "complete", "expected"),
    [
        ((), None, None),
        ((), (WINDOW,), 0),
        ((), (), None),
        ((spent(5), spent(7)), None, 12),
        ((spent(5), spent(7, None)), None, Range(5, 12)),
        ((spent(between(5, 6)),), None, Range(5, 6)),
        ((spent(7, None),), None, None),
        ((spent(7, None),), (WINDOW,), Range(0, 7)),
        ((spent(5), spent(7, None)), (), at_least(5)),
        ((spent(5, date(2014, 1, 1)),), None, None),
        ((spent(5), spent(7, date(2012, 12, 31))), None, 5),
    ],
)
def test_rigid_expenses_are_those_of_the_window(expenses, complete, expected):
    household = home(expenses=expenses, accounts_complete=complete)
    assert income_sums(household, LAW).rigid_expenses == expected


# What would settle it


def paths(household, law=LAW):
    return dict(income_paths(household, law, income_sums(household, law)))


def test_what_is_exact_needs_no_settling():
    household = home(got("local_wage", 5), got("gift", 5), expenses=(spent(5),))
    assert paths(household) == {}


@pytest.mark.parametrize(
    ("receipt", "expected"),
    [
        (got("local_wage", between(1, 2)), ("receipts[1].amount",)),
        (got("local_wage", 1, None), ("receipts[1].on",)),
        (got("crops", 1), ("receipts[1].cost",)),
        (got("crops", 1, cost=between(1, 2)), ("receipts[1].cost",)),
        (got("crops", between(1, 2), cost=1), ("receipts[1].amount",)),
        (got("unclassified", 1), ("receipts[1].kind",)),
        (
            got("crops", between(1, 2), None),
            ("receipts[1].on", "receipts[1].amount", "receipts[1].cost"),
        ),
    ],
)
def test_an_open_receipt_names_what_would_settle_it(receipt, expected):
    household = home(got("local_wage", 5), receipt, expenses=(spent(5),))
    assert paths(household) == {"net_income": expected, "lasting_income": expected}


def test_what_comes_once_leaves_only_net_income_open():
    household = home(got("land_compensation", between(1, 2)), expenses=(spent(5),))
    assert paths(household) == {"net_income": ("receipts[0].amount",)}


def test_an_allowance_in_doubt_asks_for_class_and_labour():
    law = choosing(dibao="a_b_without_labour")
    household = home(got("dibao", 5), expenses=(spent(5),))
    asked = ("dibao_class", "members[0].labour")
    assert paths(household, law)["net_income"] == asked
    known = attrs.evolve(household, dibao_class="A")
    assert paths(known, law)["net_income"] == ("members[0].labour",)


def test_whoever_left_without_a_day_is_asked_about():
    household = home(
        got("local_wage", 5, person="b"), members=(HEAD, LEFT), expenses=(spent(5),)
    )
    asked = ("members[1].status_since",)
    assert paths(household) == dict.fromkeys(
        ("net_income", "lasting_income", "members"), asked
    )


def test_missing_accounts_are_asked_for():
    asked = ("receipts", "accounts_complete")
    assert paths(home()) == {
        "net_income": asked,
        "lasting_income": asked,
        "rigid_expenses": ("expenses", "accounts_complete"),
    }


@pytest.mark.parametrize(
    ("expenses", "expected"),
    [
        ((spent(5), spent(7, None)), ("expenses[1].on",)),
        ((spent(5, date(2012, 1, 1)), spent(between(1, 2))), ("expenses[1].amount",)),
        (
            (spent(between(1, 2), None),),
            ("expenses[0].on", "expenses[0].amount", "expenses", "accounts_complete"),
        ),
    ],
)
def test_open_expenses_name_what_would_settle_them(expenses, expected):
    household = home(got("local_wage", 5), expenses=expenses)
    assert paths(household) == {"rigid_expenses": expected}


def test_open_sums_name_what_would_settle_them():
    gap = attrs.evolve(FULL, wage=None, operating_cost=between(1, 2), property=0)
    asked = ("annual_incomes[0].wage", "annual_incomes[0].operating_cost")
    found = paths(with_sums(gap, expenses=(spent(5),)))
    assert found == {"net_income": asked, "lasting_income": asked}
    # Only what comes once is open: the sum of property income may hold some.
    assert paths(with_sums(FULL, expenses=(spent(5),))) == {"lasting_income": (ITEMS,)}
    doubt = paths(with_sums(FULL, expenses=(spent(5),)), choosing(pensions="excluded"))
    assert doubt["net_income"] == (ITEMS,)


ITEMS = "annual_incomes[0].items"


# Laws


KINDS = [kind.value for kind in ReceiptKind]
AMOUNTS = st.integers(0, 10_000)
BOUNDED = st.one_of(
    AMOUNTS,
    st.tuples(AMOUNTS, AMOUNTS).map(lambda two: narrow(min(two), max(two))),
)
DAYS = st.sampled_from(
    [IN, None, date(2013, 1, 1), date(2013, 12, 31), date(2012, 12, 31)]
)
PEOPLE = (
    HEAD,
    attrs.evolve(LEFT, id="gone", status_since=date(2013, 3, 1)),
    attrs.evolve(LEFT, id="lost"),
)


@st.composite
def some_receipts(draw):
    kind = draw(st.sampled_from(KINDS))
    operating = ReceiptKind[kind.upper()].component is Component.OPERATING
    cost = draw(st.one_of(st.none(), BOUNDED)) if operating else None
    person = draw(st.sampled_from([None, "a", "gone", "lost"]))
    return got(kind, draw(BOUNDED), draw(DAYS), cost=cost, person=person)


LAWS = st.sampled_from(
    [
        LAW,
        choosing(dibao="a_b_without_labour", pensions="excluded"),
        choosing(gifts="counted", relief="counted", rounding="register"),
        RATIOS.on(ON),
    ]
)
ACCOUNTS = st.lists(some_receipts(), max_size=6)
COMPLETE = st.sampled_from([None, (), (WINDOW,)])


@given(ACCOUNTS, LAWS, COMPLETE)
def test_the_lean_loop_and_the_pieces_give_the_same_sums(receipts, law, complete):
    household = home(*receipts, members=PEOPLE, accounts_complete=complete)
    plain = law.policy.choosing(rounding="exact").on(ON)
    sums, parts = income_sums(household, plain), income_parts(household, plain)
    assert sums.net_income == narrow(*parts.net)
    assert sums.lasting_income == narrow(*parts.lasting)


@given(ACCOUNTS, LAWS, st.randoms(use_true_random=False))
def test_the_order_of_receipts_does_not_matter(receipts, law, random):
    shuffled = list(receipts)
    random.shuffle(shuffled)
    one = income_sums(home(*receipts, members=PEOPLE), law)
    assert income_sums(home(*shuffled, members=PEOPLE), law) == one


def within(inner, outer):
    def low(value):
        bound = value.low if isinstance(value, Range) else value
        return float("-inf") if bound is None else bound

    def high(value):
        bound = value.high if isinstance(value, Range) else value
        return float("inf") if bound is None else bound

    return low(outer) <= low(inner) and high(inner) <= high(outer)


@given(ACCOUNTS, LAWS, st.data())
def test_learning_an_amount_narrows_the_sums(receipts, law, data):
    told = [
        attrs.evolve(
            one, amount=data.draw(st.integers(one.amount.low, one.amount.high))
        )
        if isinstance(one.amount, Range)
        else one
        for one in receipts
    ]
    before = income_sums(home(*receipts, members=PEOPLE), law)
    after = income_sums(home(*told, members=PEOPLE), law)
    assert within(after.net_income, before.net_income)
    assert within(after.lasting_income, before.lasting_income)


@given(st.lists(some_receipts(), min_size=1, max_size=6), LAWS, st.data())
def test_learning_a_cost_or_a_day_narrows_the_sums(receipts, law, data):
    told = [
        attrs.evolve(
            one,
            on=one.on or data.draw(st.sampled_from([IN, date(2012, 12, 31)])),
            cost=data.draw(AMOUNTS)
            if one.cost is None
            and one.kind.component is Component.OPERATING
            and law.cost_ratio(one.kind) is None
            else one.cost,
        )
        for one in receipts
    ]
    people = {"members": PEOPLE, "accounts_complete": (WINDOW,)}
    before = income_sums(home(*receipts, **people), law)
    after = income_sums(home(*told, **people), law)
    assert within(after.net_income, before.net_income)


@given(st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS), min_size=1))
def test_exact_receipts_give_an_exact_sum(rows):
    receipts = [
        got(
            kind,
            amount,
            cost=amount // 3
            if ReceiptKind[kind.upper()].component is Component.OPERATING
            else None,
        )
        for kind, amount in rows
        if kind != "unclassified"
    ]
    expected = sum(
        one.amount - (one.cost or 0)
        for one in receipts
        if LAW.treatment(one.kind).value.value == "counted"
    )
    assert net(home(*receipts, accounts_complete=(WINDOW,))) == expected


@given(ACCOUNTS, LAWS)
def test_what_is_open_says_what_would_settle_it(receipts, law):
    household = home(*receipts, members=PEOPLE)
    sums = income_sums(household, law)
    found = dict(income_paths(household, law, sums))
    for fact in ("net_income", "lasting_income", "members"):
        value = getattr(sums, fact)
        assert (fact in found) is (not isinstance(value, int))
        assert all(found.get(fact, ("x",)))


FORM_KINDS = sorted(kind.value for kind in REGISTER_SUM_KINDS)
ROWS = st.lists(
    st.tuples(st.sampled_from(FORM_KINDS), AMOUNTS, AMOUNTS, st.booleans()),
    max_size=8,
)
PLACES = st.sampled_from(
    [
        LAW,
        choosing(pensions="excluded"),
        choosing(pensions="basic_excluded", dibao="a_b_without_labour"),
        choosing(dibao="excluded", family_support="excluded"),
    ]
)


def summed(rows):
    """Give receipts, and the sums of the national form with some of them as items."""
    sums = dict.fromkeys(("wage", "operating", "property", "transfer"), 0)
    receipts, items, costs = [], [], 0
    for name, amount, cost, told in rows:
        kind = ReceiptKind[name.upper()]
        operating = kind.component is Component.OPERATING
        receipts.append(got(kind, amount, cost=cost if operating else None))
        costs += cost if operating else 0
        sums[kind.component.value] += amount
        if told:
            items.append(got(kind, amount))
    return receipts, year(**sums, operating_cost=costs, items=items)


@given(ROWS, PLACES, st.sampled_from([None, "A", "C"]))
def test_sums_hold_what_their_receipts_come_to(rows, law, grade):
    receipts, income = summed(rows)
    known = {"accounts_complete": (WINDOW,), "dibao_class": grade}
    truth = income_parts(home(*receipts, **known), law)
    told = income_parts(with_sums(income, **known), law)
    for name in ("net", "lasting", "policy", "without_policy"):
        assert within(narrow(*getattr(truth, name)) or 0, narrow(*getattr(told, name)))
    if law is LAW:
        assert told.net == truth.net


@given(ROWS, PLACES)
def test_receipts_beside_their_sums_come_to_the_same(rows, law):
    receipts, income = summed(rows)
    known = {"accounts_complete": (WINDOW,), "dibao_class": "A", "members": (LOST,)}
    alone = income_sums(home(*receipts, **known), law)
    beside = income_sums(with_sums(income, *receipts, **known), law)
    assert beside == alone
