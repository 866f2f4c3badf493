"""Estimates of income: what a caseworker reads, what a program stores, what is odd."""

import json
import pickle
from datetime import date

import attrs
import pytest

import precisionpov.income as face
from precisionpov.dates import Window
from precisionpov.errors import NotInForceError, RecordError
from precisionpov.income import BoundedShare, ItemTreatment, estimate_income
from precisionpov.money import yuan
from precisionpov.policy.income import CHUXIONG_COST_RATIOS, WINDOWS
from precisionpov.policy.income_window import WindowKind
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.quantity import Range, at_least, between
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.reasoning.truth import Truth
from precisionpov.records.accounts import AnnualIncome, Expense, Receipt
from precisionpov.records.household import Household
from precisionpov.records.living import Land
from precisionpov.records.person import Person
from precisionpov.records.receipt_kinds import Component, ReceiptKind

ON = date(2014, 4, 30)
IN = date(2013, 6, 1)
WINDOW = Window(date(2013, 1, 1), date(2013, 12, 31))
HEAD = Person(id="a", born=date(1970, 1, 1), relation="head")

ZHANG = Household(
    id="zhang",
    members=(
        Person(
            id="zhang-1",
            born=date(1962, 5, 1),
            relation="head",
            health="chronic_illness",
            labour="weak",
        ),
        Person(
            id="zhang-2",
            born=date(1964, 8, 9),
            relation="spouse",
            labour="ordinary",
            months_away=7,
        ),
        Person(
            id="zhang-3",
            born=date(2001, 2, 3),
            relation="child",
            schooling="junior_middle",
        ),
    ),
    receipts=(
        Receipt(
            kind="migrant_wage",
            amount=between(yuan(4200), yuan(6500)),
            on=date(2013, 12, 20),
        ),
        Receipt(kind="crops", amount=yuan(3150), cost=yuan(1200), on=date(2013, 10, 8)),
        Receipt(kind="farm_subsidy", amount=yuan("412.50"), on=date(2013, 4, 2)),
        Receipt(kind="medical_reimbursement", amount=yuan(2600), on=date(2013, 9, 9)),
    ),
)


def got(kind, amount, on=IN, **known):
    return Receipt(kind=kind, amount=amount, on=on, **known)


def home(*receipts, members=(HEAD,), **known):
    return Household(id="h", members=members, receipts=receipts, **known)


def estimate(household, policy=NATIONAL, on=ON):
    return estimate_income(household, on=on, policy=policy)


def test_the_worked_example_lies_between_2187_50_and_2954_17_a_head():
    income = estimate(ZHANG)
    assert income.subject == "zhang"
    assert income.on == ON
    assert income.window == WINDOW
    assert income.members == 3
    assert income.net == between(yuan("6562.50"), yuan("8862.50"))
    assert income.per_head == between(yuan("2187.50"), yuan("2954.17"))
    assert income.lasting == income.net_without_policy == income.net
    assert income.policy_transfers == 0
    assert income.rigid_expenses is None
    assert income.net_after_rigid is None
    assert [
        (one.component, one.gross, one.cost, one.net) for one in income.components
    ] == [
        (Component.WAGE, *[between(420000, 650000), 0, between(420000, 650000)]),
        (Component.OPERATING, 315000, 120000, 195000),
        (Component.PROPERTY, 0, 0, 0),
        (Component.TRANSFER, 41250, 0, 41250),
    ]


def test_every_receipt_is_listed_with_what_became_of_it():
    items = estimate(ZHANG).items
    assert [(one.path, one.treatment.value, one.low, one.high) for one in items] == [
        ("receipts[0]", "counted", 420000, 650000),
        ("receipts[1]", "counted", 195000, 195000),
        ("receipts[2]", "counted", 41250, 41250),
        ("receipts[3]", "excluded", 0, 0),
    ]
    assert items[0].settled_by == ("receipts[0].amount",)
    assert items[3].kind is ReceiptKind.MEDICAL_REIMBURSEMENT
    assert items[3].amount == yuan(2600)
    assert items[3].on == date(2013, 9, 9)
    assert items[3].label("zh") == "医疗报销"
    assert items[3].citation.document.key == "thirteen_item_list"


def test_two_estimates_are_equal_where_household_and_law_are():
    one, other = estimate(ZHANG), estimate(ZHANG)
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert pickle.loads(pickle.dumps(one)).items == one.items
    assert estimate(ZHANG, on=date(2014, 5, 1)) != one


def test_it_says_itself_in_one_line():
    assert repr(estimate(ZHANG)) == (
        "<IncomeEstimate of zhang on 2014-04-30: 6,562.50 to 8,862.50 yuan, "
        "3 people, 2,187.50 to 2,954.17 yuan a head>"
    )
    assert "unknown" in repr(estimate(home()))


def test_a_page_for_a_caseworker():
    text = estimate(ZHANG).explain()
    for said in (
        "Window: 2013-01-01 to 2013-12-31",
        "net income: 6,562.50 to 8,862.50 yuan",
        "share of receipts known within bounds only: 54.1 % to 64.6 %",
        "wages from work away",
        "What does not count",
        "medical reimbursement",
        "member 3",
        "net income: receipt 1, amount",
        "operating income less its cost",
    ):
        assert said in text
    zh = estimate(ZHANG).explain("zh")
    for said in (
        "家庭年纯收入：6,562.50 至 8,862.50元",
        "外出务工收入",
        "不计入项目",
        "医疗报销",
        "54.1 %至64.6 %",
        "尚需查明",
        "家庭年纯收入：第1笔收入·金额",
        "第3位成员",
    ):
        assert said in zh
    assert "<table>" in estimate(ZHANG)._repr_html_()


def test_a_page_without_anything_open_or_suspect_leaves_those_parts_out():
    household = home(
        got("farm_subsidy", yuan(500)),
        members=(
            attrs.evolve(HEAD, labour="lost", months_away=0, works_locally=False),
        ),
        expenses=(Expense(kind="medical", amount=5, on=IN),),
    )
    text = estimate(household).explain()
    assert "settle" not in text
    assert "Suspect" not in text
    assert "does not count" not in text


def test_plain_data_can_be_read_without_the_code():
    data = estimate(ZHANG).to_dict()
    again = json.loads(json.dumps(data))
    assert again == data
    assert again["net"] == {"low": 656250, "high": 886250}
    assert again["members"] == 3
    assert again["components"][1]["net"] == 195000
    assert again["items"][3]["treatment"] == "excluded"
    assert again["items"][0]["on"] == "2013-12-20"
    assert again["bounded_share"]["bounded"] == {"low": 420000, "high": 650000}
    assert again["settled_by"]["net_income"] == ["receipts[0].amount"]
    assert again["membership"][0]["counted"] is True
    assert "line_series=nbs" in again["choices"]
    assert len(again["input"]) == 64
    assert again == estimate(ZHANG).to_dict()
    other = estimate(attrs.evolve(ZHANG, receipts=ZHANG.receipts[1:])).to_dict()
    assert other["input"] != again["input"]


def test_data_of_sums_and_undated_receipts():
    income = AnnualIncome(window=WINDOW, wage=100, operating=0, operating_cost=0)
    data = estimate(home(got("gift", 5, None), annual_incomes=(income,))).to_dict()
    by_path = {one["path"]: one for one in data["items"]}
    assert by_path["annual_incomes[0].wage"]["kind"] is None
    assert by_path["annual_incomes[0].transfer"]["amount"] is None
    assert by_path["receipts[0]"]["on"] is None
    assert data["net"] == {"low": 100, "high": None}


# Reasons


def reason_of(household, path="receipts[0]", policy=NATIONAL):
    item = next(one for one in estimate(household, policy).items if one.path == path)
    return item.treatment, item.reason("en"), item.reason("zh")


T = ItemTreatment
A_B = NATIONAL.choosing(dibao="a_b_without_labour")
CHUXIONG = NATIONAL.place(
    "chuxiong", en="Chuxiong", zh="楚雄", cost_ratios=CHUXIONG_COST_RATIOS
)
GONE = Person(id="b", relation="child", status="dead", status_since=date(2013, 2, 1))
LOST = attrs.evolve(GONE, status_since=None)


@pytest.mark.parametrize(
    ("receipt", "policy", "treatment", "en", "zh"),
    [
        (got("local_wage", 5), NATIONAL, T.COUNTED, "wage income", "工资性收入"),
        (
            got("crops", 5, cost=1),
            NATIONAL,
            T.COUNTED,
            "operating income less its cost",
            "生产经营性收入减支出",
        ),
        (
            got("crops", 5),
            NATIONAL,
            T.COUNTED,
            "its cost is not recorded, so nothing bounds it below",
            "支出未登记，无下限",
        ),
        (
            got("grain", 5),
            CHUXIONG,
            T.COUNTED,
            "operating income less 40 % for costs",
            "生产经营性收入减40%支出",
        ),
        (got("gift", 5), NATIONAL, T.EXCLUDED, "is not income", "不属于收入"),
        (
            got("dibao", 5),
            A_B,
            T.EXCLUDED,
            "counted for class A or B in a household without labour, else not",
            "无劳动能力户A、B类计入，其他不计入",
        ),
        (
            got("local_wage", 5, date(2014, 1, 1)),
            NATIONAL,
            T.OUTSIDE_WINDOW,
            "received outside 2013-01-01 to 2013-12-31",
            "不在2013-01-01至2013-12-31内",
        ),
        (
            got("local_wage", 5, None),
            NATIONAL,
            T.UNDATED,
            "its day is not recorded, so it may lie outside the window",
            "收入日期未登记，可能不在核算时段内",
        ),
        (
            got("local_wage", 5, person="b"),
            NATIONAL,
            T.NOT_A_MEMBERS,
            "of someone who had left the household",
            "收入者当时已不是家庭成员",
        ),
        (
            got("local_wage", 5, person="c"),
            NATIONAL,
            T.IN_DOUBT,
            "of someone who left on a day that is not recorded",
            "收入者离开家庭的日期未登记",
        ),
        (
            got("unclassified", 5),
            NATIONAL,
            T.IN_DOUBT,
            "not yet classified",
            "尚未归类",
        ),
    ],
)
def test_a_receipt_says_why_it_counts_so(receipt, policy, treatment, en, zh):
    household = home(
        receipt, members=(HEAD, GONE, attrs.evolve(LOST, id="c")), dibao_class="C"
    )
    assert reason_of(household, policy=policy) == (treatment, en, zh)


def test_an_allowance_in_doubt_says_so():
    treatment, en, zh = reason_of(home(got("dibao", 5)), policy=A_B)
    assert treatment is T.IN_DOUBT
    assert "that is not known" in en
    assert "情况不明" in zh


FULL = AnnualIncome(
    window=WINDOW,
    wage=100,
    operating=200,
    property=10,
    transfer=30,
    operating_cost=50,
    items=(got("basic_pension", 12),),
)


@pytest.mark.parametrize(
    ("path", "treatment", "en"),
    [
        ("receipts[0]", T.HELD_ELSEWHERE, "the yearly sum holds it"),
        ("receipts[1]", T.OUTSIDE_WINDOW, "received outside"),
        ("annual_incomes[0].wage", T.COUNTED, "yearly sum, less what its items"),
        ("annual_incomes[0].operating", T.COUNTED, "yearly sum"),
        ("annual_incomes[0].operating_cost", T.DEDUCTED, "cost of operating income"),
        ("annual_incomes[0].property", T.HELD_ELSEWHERE, "the receipts of the window"),
        ("annual_incomes[0].items[0]", T.EXCLUDED, "is not income"),
        ("annual_incomes[0].transfer", T.IN_DOUBT, "the sum may hold what does not"),
    ],
)
def test_a_yearly_sum_says_why_it_counts_so(path, treatment, en):
    household = home(
        got("local_wage", 5, None),
        got("local_wage", 5, date(2012, 1, 1)),
        got("interest", 10),
        annual_incomes=(FULL,),
    )
    found = reason_of(household, path, NATIONAL.choosing(pensions="excluded"))
    assert found[0] is treatment
    assert found[1].startswith(en)
    assert found[2]


def test_what_is_not_recorded_says_so():
    gap = attrs.evolve(FULL, wage=None, operating_cost=None)
    household = home(annual_incomes=(gap,))
    assert reason_of(household, "annual_incomes[0].wage")[:2] == (
        T.NOT_RECORDED,
        "the sum is not recorded",
    )
    found = reason_of(household, "annual_incomes[0].operating_cost")
    assert found[0] is T.NOT_RECORDED
    assert reason_of(home(), "accounts_complete")[:2] == (
        T.NOT_RECORDED,
        "the accounts may lack receipts",
    )


def test_sums_stand_at_their_own_index():
    earlier = AnnualIncome(window=Window(date(2012, 1, 1), date(2012, 12, 31)), wage=1)
    income = estimate(home(annual_incomes=(earlier, FULL)))
    wage = next(one for one in income.items if one.component is Component.WAGE)
    assert (wage.path, wage.amount) == ("annual_incomes[1].wage", 100)
    assert wage.label() == "wage income"
    assert income.net == 290


@pytest.mark.parametrize(
    ("person", "counted", "en", "zh"),
    [
        (GONE, False, "dead, since 2013-02-01", "死亡，自2013-02-01"),
        (LOST, None, "dead, on a day that is not recorded", "死亡，日期未登记"),
        (
            Person(id="b", born=date(2014, 2, 1)),
            False,
            "born on 2014-02-01, after 2013-12-31",
            "2014-02-01出生，晚于2013-12-31",
        ),
        (
            Person(id="b", status="married_in", status_since=IN),
            True,
            "married in, since 2013-06-01",
            "婚入，自2013-06-01",
        ),
        (Person(id="b", status="conscript"), True, "serves as a conscript", "义务兵"),
    ],
)
def test_everyone_recorded_is_said_to_count_or_not(person, counted, en, zh):
    member = estimate(home(members=(HEAD, person))).membership[1]
    assert (member.path, member.counted) == ("members[1]", counted)
    assert (member.reason("en"), member.reason("zh")) == (en, zh)
    assert member.citation.document.key == "register_program"


# Displays


@pytest.mark.parametrize(
    ("household", "per_head"),
    [
        (home(got("local_wage", 5), members=(HEAD, LOST)), Range(3, 5)),
        (
            home(got("crops", 5, cost=10), members=(HEAD, LOST)),
            Range(-5, -3),
        ),
        (
            home(got("local_wage", between(4, 6)), members=(HEAD, LOST)),
            Range(2, 6),
        ),
        (home(got("crops", 5)), Range(None, 5)),
        (home(got("local_wage", at_least(5))), at_least(5)),
        (home(), None),
    ],
)
def test_a_share_is_lowest_among_most_heads_and_a_debt_among_fewest(
    household, per_head
):
    assert estimate(household).per_head == per_head


@pytest.mark.parametrize(
    ("household", "text"),
    [
        (home(got("local_wage", 5)), "0.0 %"),
        (
            home(got("local_wage", 5), got("interest", between(5, 10))),
            "50.0 % to 66.7 %",
        ),
        (home(got("local_wage", 5), got("interest", 10, None)), "0.0 % to 66.7 %"),
        (home(got("local_wage", 5), got("interest", at_least(5))), "50.0 % to 100.0 %"),
        (home(got("local_wage", 5), got("crops", 5)), "50.0 %"),
        (home(got("gift", 5)), "0.0 %"),
        (home(), "0.0 % to 100.0 %"),
    ],
)
def test_the_share_of_what_is_not_exact(household, text):
    assert estimate(household).bounded_share.text() == text


def test_the_share_is_an_exact_pair():
    share = estimate(ZHANG).bounded_share
    assert share.bounded == between(420000, 650000)
    assert share.whole == between(776250, 1006250)
    assert share.exact == 356250
    assert share.text("zh") == "54.1 %至64.6 %"
    assert BoundedShare(1, 1).per_mille == (1000, 1000)


def test_measures_beside_net_income():
    household = home(
        got("dibao", 100),
        got("local_wage", 900),
        got("land_compensation", 50),
        expenses=(Expense(kind="medical", amount=between(300, 400), on=IN),),
    )
    income = estimate(household)
    assert income.net == 1050
    assert income.policy_transfers == 100
    assert income.net_without_policy == 950
    assert income.lasting == 1000
    assert income.rigid_expenses == between(300, 400)
    assert income.net_after_rigid == between(650, 750)


def test_rounding_by_head_touches_what_is_compared_alone():
    members = (HEAD, Person(id="b"), Person(id="c"))
    policy = NATIONAL.choosing(rounding="register")
    income = estimate(home(got("local_wage", 100), members=members), policy)
    assert income.net == 100
    assert income.sums.net_income == 99
    assert income.to_dict()["compared"] == 99


def test_sources_are_named_once_each():
    cited = estimate(ZHANG).citations
    assert len(set(cited)) == len(cited)
    assert cited[0].document.key == "registering_steps_2014"


# What is suspect


def suspects(household, policy=NATIONAL, on=ON):
    return {
        one.criterion.split(".")[1] for one in estimate(household, policy, on).notes
    }


IDLE = attrs.evolve(HEAD, labour="lost", months_away=0, works_locally=False)
BUSY = attrs.evolve(HEAD, labour="ordinary", months_away=5)
WAGE = got("local_wage", yuan(9000))


@pytest.mark.parametrize(
    ("household", "expected"),
    [
        (home(WAGE, members=(BUSY,)), set()),
        (
            home(WAGE, got("crops", yuan(500), cost=0), members=(BUSY,)),
            {"operating_without_cost"},
        ),
        (home(WAGE, got("crops", yuan(500)), members=(BUSY,)), set()),
        (
            home(WAGE, got("crops", yuan(500), cost=yuan(501)), members=(BUSY,)),
            {"cost_above_receipts"},
        ),
        (
            home(WAGE, got("crops", yuan(500), cost=yuan(500)), members=(BUSY,)),
            set(),
        ),
        (home(members=(IDLE,)), {"income_not_recorded"}),
        (home(accounts_complete=(WINDOW,), members=(IDLE,)), {"income_not_positive"}),
        (
            home(got("interest", 1), members=(IDLE,)),
            set(),
        ),
        (home(got("local_wage", yuan(100_000)), members=(BUSY,)), set()),
        (
            home(got("local_wage", yuan("100000.01")), members=(BUSY,)),
            {"income_very_high"},
        ),
        (home(WAGE, members=(IDLE,)), {"wage_without_work"}),
        (
            home(WAGE, members=(IDLE, attrs.evolve(IDLE, id="b", relation=None))),
            {"wage_without_work"},
        ),
        (home(WAGE), set()),
        (
            home(WAGE, members=(IDLE, Person(id="b", born=date(1998, 1, 1)))),
            {"wage_without_work"},
        ),
        (home(WAGE, members=(IDLE, Person(id="b", born=date(1997, 12, 31)))), set()),
        (home(got("interest", yuan(900)), members=(BUSY,)), {"work_without_wage"}),
        (
            home(WAGE, members=(attrs.evolve(BUSY, labour="none"),)),
            {"unable_works_away"},
        ),
        (
            home(WAGE, members=(attrs.evolve(BUSY, labour="lost"),)),
            {"unable_works_away"},
        ),
        (home(WAGE, members=(attrs.evolve(BUSY, labour=None),)), set()),
        (
            home(got("local_wage", yuan("99.99")), members=(BUSY,)),
            {"yuan_written_as_fen"},
        ),
        (home(got("local_wage", yuan(100)), members=(BUSY,)), set()),
        # 3,150 written without yuan() is 31.50 yuan.
        (
            home(WAGE, got("crops", 3150, cost=1200), members=(BUSY,)),
            {"yuan_written_as_fen"},
        ),
        (home(WAGE, got("local_wage", 0), members=(BUSY,)), set()),
        (home(WAGE, got("local_wage", between(1, 2)), members=(BUSY,)), set()),
        (
            home(WAGE, got("local_wage", 5, date(2012, 1, 1)), members=(BUSY,)),
            set(),
        ),
        (
            home(
                annual_incomes=(
                    AnnualIncome(
                        window=WINDOW,
                        wage=9000,
                        operating=0,
                        property=0,
                        transfer=0,
                        operating_cost=0,
                    ),
                    AnnualIncome(
                        window=Window(date(2012, 1, 1), date(2012, 12, 31)), wage=1
                    ),
                ),
                members=(BUSY,),
            ),
            {"yuan_written_as_fen"},
        ),
    ],
)
def test_accounts_are_suspect(household, expected):
    assert suspects(household) == expected


def test_each_check_has_its_finding():
    findings = estimate(ZHANG).findings
    assert len(findings) == 9
    assert {one.truth for one in findings} <= set(Truth)
    assert findings[0].subject == "zhang"


def test_the_page_shows_what_is_suspect():
    household = home(WAGE, members=(IDLE,))
    assert "Suspect in the accounts" in estimate(household).explain()
    assert "有工资性收入但无人务工" in estimate(household).explain("zh")


def test_a_policy_without_checks_finds_nothing():
    bare = attrs.evolve(
        NATIONAL,
        id="bare",
        rules=[x for x in NATIONAL.rules if x.name != "income_checks"],
    )
    assert estimate(home(WAGE, members=(IDLE,)), bare).findings == ()


LATER = date(2021, 6, 1)
THEN = date(2020, 6, 1)
MONITORING = attrs.evolve(
    NATIONAL,
    id="monitoring",
    windows=Timeline(
        "income_window",
        (
            Dated(
                WindowKind.CALENDAR_YEAR,
                date(2021, 1, 1),
                date(2025, 12, 31),
                WINDOWS.spans[0].citation,
            ),
        ),
    ),
)
PAY = got("local_wage", yuan(9000), THEN)


@pytest.mark.parametrize(
    ("receipts", "known", "expected"),
    [
        ([PAY], {}, set()),
        ([got("local_wage", yuan(300), THEN)], {}, set()),
        ([got("local_wage", yuan("299.99"), THEN)], {}, {"wage_small"}),
        ([got("local_wage", yuan(300_000), THEN)], {}, {"income_very_high"}),
        (
            [got("local_wage", yuan("300000.01"), THEN)],
            {},
            {"wage_large", "income_very_high"},
        ),
        ([PAY, got("dibao", yuan(199), THEN)], {}, {"dibao_small"}),
        ([PAY, got("dibao", yuan(200), THEN)], {}, set()),
        ([PAY, got("dibao", 0, THEN)], {}, set()),
        ([PAY, got("tekun_support", yuan(199), THEN)], {}, {"tekun_small"}),
        ([PAY, got("tekun_support", yuan(200), THEN)], {}, set()),
        ([PAY, got("basic_pension", yuan(87), THEN)], {}, {"pension_small"}),
        ([PAY, got("basic_pension", yuan(88), THEN)], {}, set()),
        (
            [
                PAY,
                got("basic_pension", yuan(40), THEN),
                got("other_pension", 4800, THEN),
            ],
            {},
            set(),
        ),
        (
            [PAY, got("family_planning_award", yuan(99), THEN)],
            {},
            {"family_planning_small"},
        ),
        ([PAY, got("family_planning_award", yuan(100), THEN)], {}, set()),
        (
            [PAY, got("ecological_compensation", 1, THEN)],
            {"land": Land(converted=0)},
            {"compensation_without_land"},
        ),
        (
            [PAY, got("ecological_compensation", 1, THEN)],
            {"land": Land(converted=1)},
            set(),
        ),
        ([PAY, got("ecological_compensation", 1, THEN)], {"land": Land()}, set()),
        ([PAY, got("ecological_compensation", 1, THEN)], {}, set()),
        (
            [got("local_wage", yuan("3999.99"), THEN)],
            {"exit_status": "exited"},
            {"exited_with_low_income"},
        ),
        (
            [got("local_wage", yuan("3999.99"), THEN)],
            {"exit_status": "newly_exited"},
            {"exited_with_low_income"},
        ),
        ([got("local_wage", yuan(4000), THEN)], {"exit_status": "exited"}, set()),
        (
            [got("local_wage", yuan(3999), THEN)],
            {"exit_status": "not_exited"},
            set(),
        ),
        ([PAY, got("dibao", yuan(199), None)], {}, set()),
        ([PAY, got("dibao", yuan(199), date(2019, 1, 1))], {}, set()),
    ],
)
def test_from_2021_a_countys_thresholds_are_asked_too(receipts, known, expected):
    household = home(*receipts, members=(BUSY,), **known)
    assert suspects(household, MONITORING, LATER) == expected


def test_an_allowance_hidden_in_a_sum_may_be_anything():
    window = Window(date(2020, 1, 1), date(2020, 12, 31))
    sums = AnnualIncome(
        window=window,
        wage=900000,
        operating=0,
        property=0,
        transfer=15000,
        operating_cost=0,
    )
    by_id = {
        one.criterion: one.truth
        for one in estimate(home(annual_incomes=(sums,)), MONITORING, LATER).findings
    }
    assert by_id["income_checks.dibao_small"] is Truth.UNKNOWN
    told = attrs.evolve(sums, items=(got("dibao", 15000, THEN),))
    household = home(annual_incomes=(told,))
    assert "dibao_small" in suspects(household, MONITORING, LATER)


# Refusals


def test_who_is_born_after_the_assessment_is_refused():
    household = home(members=(HEAD, Person(id="b", born=date(2014, 5, 1))))
    with pytest.raises(RecordError, match=r"members\[1\].born: is after 2014-04-30"):
        estimate(household)


def test_outside_the_campaign_there_is_no_estimate():
    with pytest.raises(NotInForceError):
        estimate(ZHANG, on=date(2013, 12, 31))


def test_only_a_household_has_an_income():
    with pytest.raises(TypeError, match="takes a Household"):
        estimate_income(HEAD, on=ON)


def test_the_face_of_the_module():
    assert set(face.__all__) >= {"IncomeEstimate", "estimate_income"}
