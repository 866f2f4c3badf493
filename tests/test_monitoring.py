"""Is a household at risk of poverty? Worked cases through the public face."""

import json
import pickle
from datetime import date
from fractions import Fraction

import attrs
import polars as pl
import pytest

import precisionpov as pov
from precisionpov import NotInForceError, RecordError, Truth, tables, yuan
from precisionpov.policies import (
    GUANGXI,
    GUIZHOU,
    GUIZHOU_CHANGSHUN,
    MONITORING_PLACES,
    NATIONAL,
)
from precisionpov.policy.monitoring_documents import GUANGDE_2025

CITE = GUANGDE_2025.article(note="a test")
DAY = date(2021, 6, 15)
HEAD = pov.Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    labour="ordinary",
    schooling="not_enrolled",
    insured=True,
    catastrophic_insured=True,
    medical_assisted=True,
)
SPOUSE = attrs.evolve(HEAD, id="s", relation="spouse")
WAGE = pov.Receipt(kind="migrant_wage", amount=yuan(12_000), on=date(2021, 5, 31))
HOME = pov.Household(
    id="home",
    members=(HEAD, SPOUSE),
    receipts=(WAGE,),
    accounts_complete=(pov.Window.full_months_before(DAY),),
    dwelling=pov.Dwelling(grade="A"),
    water=pov.Water(safe=True),
    exit_status="exited",
    as_of=DAY,
)
CALM = pov.MonitoringRecord(
    household="home",
    expense_surge=False,
    income_drop=False,
    basic_life_hard=False,
    earlier_net_income=yuan(10_000),
)
PLACE = pov.monitoring_place(
    NATIONAL,
    "here",
    en="Here",
    zh="本地",
    lines=[pov.fixed_line(yuan(6_000), 2021, CITE)],
    surge=(50, CITE),
    drop=(30, CITE),
)


def earning(amount, **changes):
    return attrs.evolve(HOME, receipts=(attrs.evolve(WAGE, amount=amount),), **changes)


def risk(household=HOME, kept=CALM, on=DAY, policy=NATIONAL):
    return pov.assess_risk(household, on=on, policy=policy, monitoring=kept)


@pytest.mark.parametrize(
    ("status", "ever", "kind"),
    [
        ("exited", None, "unstable_exited"),
        ("newly_exited", None, "unstable_exited"),
        (None, False, "marginal"),
    ],
)
def test_one_fen_below_the_line_is_in_the_range(status, ever, kind):
    kept = attrs.evolve(CALM, ever_registered=ever)
    on_line = risk(earning(yuan(12_000), exit_status=status), kept)
    below = risk(earning(yuan(12_000) - 1, exit_status=status), kept)
    assert (on_line.verdict, on_line.kind) == (Truth.NO, None)
    assert [one.criterion for one in on_line.notes] == ["monitoring_range.on_the_line"]
    assert (below.verdict, below.kind) == (Truth.YES, kind)
    assert [one.criterion for one in below.reasons] == [
        "monitoring_range.in_scope",
        "monitoring_range.income",
    ]


@pytest.mark.parametrize("status", ["not_exited", "returned"])
def test_who_is_still_registered_as_poor_is_not_monitored_besides(status):
    found = risk(earning(0, exit_status=status))
    assert (found.verdict, found.possible_kinds) == (Truth.NO, ())
    named = [one.criterion for one in found.reasons]
    assert named[:2] == ["monitoring_range.in_scope", "monitoring_sudden.in_scope"]


def test_without_a_standing_the_kind_is_open_and_the_record_is_asked_for():
    found = risk(earning(0, exit_status=None))
    assert found.verdict is Truth.UNKNOWN
    assert found.possible_kinds == ("unstable_exited", "marginal")
    (missing,) = found.missing
    assert missing.paths == ("exit_status", "monitoring.ever_registered")
    once = attrs.evolve(CALM, ever_registered=True)
    (missing,) = risk(earning(0, exit_status=None), once).missing
    assert missing.paths == ("exit_status",)
    identified = earning(0, exit_status=None, identified_on=date(2014, 5, 1))
    (missing,) = risk(identified).missing
    assert missing.paths == ("exit_status",)


@pytest.mark.parametrize(
    ("changes", "kept", "kind"),
    [
        ({}, {"expense_surge": True, "basic_life_hard": True}, "sudden_hardship"),
        ({}, {"income_drop": True, "basic_life_hard": True}, "sudden_hardship"),
        ({}, {"income_drop": True}, None),
        ({}, {"basic_life_hard": True}, None),
        (
            {"dwelling": pov.Dwelling(grade="D", safe_elsewhere=False)},
            {"expense_surge": True, "basic_life_hard": True},
            "unstable_exited",
        ),
        ({"water": pov.Water(safe=False)}, {}, "unstable_exited"),
    ],
)
def test_above_the_line_hardship_or_a_guarantee_decides(changes, kept, kind):
    found = risk(attrs.evolve(HOME, **changes), attrs.evolve(CALM, **kept))
    assert found.kind == kind
    assert found.verdict is Truth.of(kind is not None)


def test_a_sure_yes_may_leave_the_kind_open():
    kept = attrs.evolve(CALM, expense_surge=True, basic_life_hard=True)
    found = risk(attrs.evolve(HOME, dwelling=None), kept)
    assert found.verdict is Truth.YES
    assert found.possible_kinds == ("unstable_exited", "sudden_hardship")
    assert found.kind is None
    assert found.missing == ()
    assert "Possible kinds" in found.explain()
    assert "可能的类别：脱贫不稳定户、突发严重困难户" in found.explain("zh")


def test_nothing_known_of_monitoring_is_unknown_and_says_what_to_ask():
    found = risk(kept=None)
    assert found.verdict is Truth.UNKNOWN
    assert [one.paths for one in found.missing] == [
        ("monitoring.expense_surge",),
        ("monitoring.income_drop",),
        ("monitoring.basic_life_hard",),
    ]
    assert "monitoring, serious difficulty of basic life" in found.explain()
    assert "监测记录·基本生活是否严重困难" in found.explain("zh")
    assert "missing: expense_surge_found" in repr(found)


def test_in_2020_there_are_two_kinds_and_a_sharp_move_is_enough():
    on = date(2020, 6, 15)
    wage = attrs.evolve(WAGE, on=date(2020, 5, 31))
    home = attrs.evolve(
        HOME,
        receipts=(wage,),
        accounts_complete=(pov.Window.full_months_before(on),),
        as_of=on,
    )
    assert risk(home, on=on).verdict is Truth.NO
    assert len(risk(home, on=on).decisions) == 1
    moved = risk(home, attrs.evolve(CALM, income_drop=True), on=on)
    assert moved.kind == "unstable_exited"
    assert str(moved.window) == "2019-06-01 to 2020-05-31"


@pytest.mark.parametrize(
    ("paid", "counts"),
    [
        (date(2020, 5, 31), False),
        (date(2020, 6, 1), True),
        (date(2021, 5, 31), True),
        (date(2021, 6, 1), False),
    ],
)
def test_the_twelve_full_months_before_june_2021(paid, counts):
    receipts = (WAGE, attrs.evolve(WAGE, amount=yuan(1), on=paid))
    found = risk(attrs.evolve(HOME, receipts=receipts))
    assert found.stress.income_room == (100 if counts else 0)


def test_yuanmou_asks_for_a_risk_beside_the_income():
    on, place = date(2023, 7, 1), MONITORING_PLACES["yuanmou"]
    home = attrs.evolve(
        HOME,
        receipts=(attrs.evolve(WAGE, amount=2 * 805_000 - 1, on=date(2023, 6, 30)),),
        accounts_complete=(pov.Window.full_months_before(on),),
    )
    kept = attrs.evolve(CALM, identified_on=on)
    assert risk(home, kept, on, place).verdict is Truth.NO
    moved = attrs.evolve(kept, expense_surge=True)
    assert risk(home, moved, on, place).kind == "unstable_exited"
    either = place.choosing(monitoring="income_or_risk")
    assert risk(home, kept, on, either).verdict is Truth.YES


@pytest.mark.parametrize(
    ("spent", "earned", "verdict"),
    [
        (yuan(5_000) - 1, yuan(12_000), Truth.NO),
        (yuan(5_000), yuan(12_000), Truth.YES),
    ],
)
def test_the_callers_thresholds_measure_a_surge(spent, earned, verdict):
    paid = pov.Expense(kind="medical", amount=spent, on=date(2021, 1, 1))
    home = earning(earned, expenses=(paid,))
    kept = attrs.evolve(CALM, expense_surge=None, basic_life_hard=True)
    found = risk(home, kept, policy=PLACE)
    assert found.verdict is verdict
    assert found.stress.surge_room == yuan(5_000) - 1 - spent


@pytest.mark.parametrize(
    ("earned", "fell"), [(yuan(14_000) + 1, False), (yuan(14_000), True)]
)
def test_the_callers_thresholds_measure_a_drop(earned, fell):
    kept = attrs.evolve(CALM, earlier_net_income=yuan(20_000), basic_life_hard=True)
    found = risk(earning(earned), kept, policy=PLACE)
    assert found.verdict is Truth.of(fell)
    assert found.stress.drop_room == earned - yuan(14_000) - 1
    (missing,) = risk(
        earning(earned),
        attrs.evolve(kept, earlier_net_income=yuan(0)),
        policy=PLACE,
    ).missing or (None,)
    assert missing is None


def test_saved_by_policy_or_by_what_comes_once_is_a_note():
    dibao = pov.Receipt(kind="dibao", amount=yuan(1_000), on=date(2021, 1, 5))
    land = pov.Receipt(
        kind="land_compensation", amount=yuan(3_000), on=date(2021, 1, 5)
    )
    home = earning(yuan(9_500))
    both = attrs.evolve(home, receipts=(*home.receipts, dibao, land))
    assert risk(both).verdict is Truth.NO
    names = [one.criterion.rpartition(".")[2] for one in risk(both).notes]
    assert names == ["saved_by_one_off"]
    home = earning(yuan(11_500))
    less = attrs.evolve(home, receipts=(*home.receipts, dibao))
    names = [one.criterion.rpartition(".")[2] for one in risk(less).notes]
    assert names == ["saved_by_policy"]


@pytest.mark.parametrize(
    ("amount", "expenses", "room", "left"),
    [
        (yuan(13_000), yuan(400), yuan(1_000), yuan(600)),
        (yuan(11_000), yuan(400), -yuan(1_000), -yuan(1_400)),
        (
            pov.between(yuan(12_500), yuan(13_000)),
            pov.between(yuan(100), yuan(400)),
            pov.between(yuan(500), yuan(1_000)),
            pov.between(yuan(100), yuan(900)),
        ),
    ],
)
def test_stress_is_exact_or_within_bounds(amount, expenses, room, left):
    paid = pov.Expense(kind="medical", amount=expenses, on=date(2021, 1, 1))
    stress = risk(earning(amount, expenses=(paid,))).stress
    assert (stress.income_room, stress.expense_room) == (room, left)
    assert stress.surge_room is None
    assert stress.drop_room is None
    assert stress.line == yuan(6_000)


def test_a_fall_of_the_room_is_borne_and_a_fen_more_is_not():
    room = risk(earning(yuan(13_000))).stress.income_room
    assert risk(earning(yuan(13_000) - room)).verdict is Truth.NO
    assert risk(earning(yuan(13_000) - room - 1)).verdict is Truth.YES


def test_stress_without_an_income_before():
    stress = pov.RiskStress(
        line=yuan(6_000),
        members=pov.between(1, 2),
        net_income=yuan(9_000),
        rigid_expenses=yuan(5),
        earlier=None,
        surge=50,
        drop=30,
    )
    assert stress.income_room == pov.between(-yuan(3_000), yuan(3_000))
    assert stress.surge_room is None
    assert stress.drop_room is None
    none = attrs.evolve(stress, earlier=yuan(0))
    assert none.surge_room == -yuan(5)
    assert none.drop_room is None
    some = attrs.evolve(stress, earlier=pov.between(yuan(100), yuan(200)))
    assert some.surge_room == pov.between(yuan(45) - 1, yuan(95) - 1)
    assert some.drop_room == pov.between(yuan(8_860) - 1, yuan(8_930) - 1)
    blank = attrs.evolve(stress, net_income=None, surge=None)
    assert blank.blocks() == ()
    assert "刚性支出还可增加" in str(some.blocks("zh"))


def test_a_day_without_a_line_says_what_to_give():
    with pytest.raises(NotInForceError, match=r"give one with monitoring_place\(\)"):
        risk(on=date(2022, 1, 1))
    with pytest.raises(NotInForceError, match="no monitoring line"):
        pov.assess_elimination(HOME, on=date(2022, 1, 1))
    for day in (date(2020, 3, 19), date(2026, 1, 1)):
        with pytest.raises(NotInForceError) as error:
            risk(on=day)
        assert "monitoring_place" not in str(error.value)


@pytest.mark.parametrize(
    ("kept", "path"),
    [
        ({"household": "other"}, "monitoring.household"),
        ({"above_range_since": date(2021, 6, 16)}, "monitoring.above_range_since"),
        ({"ever_registered": False}, "monitoring.ever_registered"),
    ],
)
@pytest.mark.parametrize(
    "verb", [pov.assess_risk, pov.assess_elimination, pov.assess_return]
)
def test_records_that_contradict_each_other_are_refused(verb, kept, path):
    with pytest.raises(RecordError) as error:
        verb(HOME, on=DAY, monitoring=attrs.evolve(CALM, **kept))
    assert [one.path for one in error.value.faults] == [path]
    identified = attrs.evolve(HOME, exit_status=None, identified_on=date(2014, 5, 1))
    with pytest.raises(RecordError):
        verb(identified, on=DAY, monitoring=attrs.evolve(CALM, **kept))
    with pytest.raises(TypeError, match="takes a Household"):
        verb(CALM, on=DAY)


def test_risks_shown_and_on_record_and_the_kind_on_record():
    home = attrs.evolve(
        HOME, dwelling=pov.Dwelling(grade="C", safe_elsewhere=False), water=None
    )
    kept = attrs.evolve(CALM, risks=("illness",), category="unstable_exited")
    found = risk(home, kept)
    assert found.shown_risks == found.unrecorded_risks == ("housing",)
    assert found.recorded_kind_fits is Truth.YES
    other = attrs.evolve(kept, category="marginal", risks=("housing",))
    assert risk(home, other).recorded_kind_fits is Truth.NO
    assert risk(home, other).unrecorded_risks == ()
    assert risk(home).recorded_kind_fits is Truth.UNKNOWN
    open_kind = attrs.evolve(kept, category="sudden_hardship", basic_life_hard=None)
    surged = attrs.evolve(open_kind, expense_surge=True)
    assert risk(HOME, surged).recorded_kind_fits is Truth.UNKNOWN
    assert "Risks not on record: unsafe housing" in found.explain()


def test_results_are_values_that_explain_themselves():
    found = risk(earning(yuan(11_000)))
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(risk(earning(yuan(11_000))))
    data = json.loads(json.dumps(found.to_dict()))
    assert data["kind"] == "unstable_exited"
    assert data["stress"]["income_room"] == -100_000
    assert [one["rule"] for one in data["decisions"]] == [
        "monitoring_range",
        "monitoring_sudden",
    ]
    assert (
        repr(found) == "<RiskAssessment of home on 2021-06-15: YES (unstable_exited)>"
    )
    assert "Net income may fall by: -1,000.00 yuan" in found.explain()
    assert "家庭纯收入还可减少：-1,000.00元" in found.explain("zh")
    assert "<table" in found._repr_html_()
    assert found.subject == "home"
    assert found.on == DAY
    assert found.findings
    assert found.citations


DONE = attrs.evolve(
    CALM,
    identified_on=date(2020, 7, 1),
    above_range_since=date(2020, 12, 15),
    expenses_settled=True,
    expenses_controllable=True,
    risk_gone=True,
)


def gone(household=None, **kept):
    home = earning(yuan(12_000) + 1) if household is None else household
    return pov.assess_elimination(home, on=DAY, monitoring=attrs.evolve(DONE, **kept))


def test_a_risk_that_is_gone_in_every_way_may_be_eliminated():
    assert gone().verdict is Truth.YES
    assert gone(earning(yuan(12_000))).verdict is Truth.NO


@pytest.mark.parametrize(
    ("kept", "criterion"),
    [
        ({"above_range_since": date(2020, 12, 16)}, "income_stable"),
        ({"expenses_settled": False}, "expenses_settled"),
        ({"expenses_controllable": False}, "expenses_controllable"),
        ({"risk_gone": False}, "risk_gone"),
    ],
)
def test_what_forbids_an_elimination_is_its_reason(kept, criterion):
    found = gone(**kept)
    assert found.verdict is Truth.NO
    assert [one.criterion for one in found.reasons] == [f"risk_elimination.{criterion}"]


def test_a_household_without_labour_stays_monitored():
    home = earning(yuan(20_000))
    old = attrs.evolve(HEAD, labour="lost")
    home = attrs.evolve(home, members=(old, attrs.evolve(SPOUSE, labour="none")))
    found = gone(home, support_in_place=True)
    assert found.verdict is Truth.NO
    assert [one.criterion for one in found.reasons] == ["risk_elimination.labour"]
    assert [one.criterion for one in found.notes] == [
        "risk_elimination.keep_monitoring"
    ]


def test_an_elimination_asks_for_what_is_not_known():
    found = pov.assess_elimination(earning(yuan(20_000)), on=DAY)
    assert [one.paths for one in found.missing] == [
        ("monitoring.above_range_since",),
        ("monitoring.expenses_settled",),
        ("monitoring.expenses_controllable",),
        ("monitoring.risk_gone",),
    ]
    assert "监测记录·风险是否已不存在" in found.explain("zh")


def measure(kind, **known):
    return pov.Measure(id=f"m-{kind}", kind=kind, household="home", **known)


KINDS = ("microcredit", "asset_income", "public_post", "rain_and_dew", "dibao")


@pytest.mark.parametrize(
    ("status", "kept", "on", "retained"),
    [
        ("exited", {"stably_exited": False}, date(2016, 4, 28), KINDS),
        ("exited", {"stably_exited": False}, date(2025, 12, 31), KINDS),
        ("not_exited", {}, date(2020, 12, 31), KINDS),
        ("exited", {"stably_exited": True}, date(2020, 12, 31), ()),
        (None, {"ever_registered": False}, date(2020, 12, 31), ()),
        (
            None,
            {"ever_registered": False, "identified_on": date(2023, 1, 1)},
            date(2023, 1, 1),
            KINDS,
        ),
        (
            None,
            {"ever_registered": False, "identified_on": date(2023, 1, 1)},
            date(2022, 12, 31),
            (),
        ),
        (
            None,
            {
                "ever_registered": False,
                "identified_on": date(2023, 1, 1),
                "eliminated_on": date(2024, 1, 1),
            },
            date(2023, 12, 31),
            KINDS,
        ),
        (
            None,
            {
                "ever_registered": False,
                "identified_on": date(2023, 1, 1),
                "eliminated_on": date(2024, 1, 1),
            },
            date(2024, 1, 1),
            KINDS[:4],
        ),
    ],
)
def test_policies_that_still_apply(status, kept, on, retained):
    kept = attrs.evolve(CALM, **{"risk_eliminated": None, **kept})
    if kept.identified_on and not kept.eliminated_on:
        kept = attrs.evolve(kept, risk_eliminated=False)
    given = [measure(kind, ends=date(2025, 12, 31)) for kind in KINDS]
    home = attrs.evolve(HOME, exit_status=status)
    found = pov.retained_policies(home, given, on=on, monitoring=kept)
    assert [one.kind for one in found.retained] == list(retained)
    assert len(found.ended) == len(KINDS) - len(retained)
    assert found.unknown == ()


def test_whether_a_household_was_monitored_is_asked_where_nobody_wrote_it_down():
    kept = attrs.evolve(
        CALM,
        ever_registered=False,
        category=None,
        identified_on=None,
        risk_eliminated=False,
    )
    home = attrs.evolve(HOME, exit_status=None)
    given = [measure("microcredit")]
    found = pov.retained_policies(home, given, on=date(2024, 6, 1), monitoring=kept)
    (decision,) = found.decisions
    assert decision.verdict is Truth.UNKNOWN
    assert [one.paths for one in decision.missing] == [("monitoring.identified_on",)]
    watched = attrs.evolve(kept, category="marginal")
    found = pov.retained_policies(home, given, on=date(2024, 6, 1), monitoring=watched)
    assert found.decisions[0].verdict is Truth.YES


@pytest.mark.parametrize(
    ("known", "verdict"),
    [
        ({"ends": date(2024, 5, 31)}, Truth.NO),
        ({"ends": date(2024, 6, 1)}, Truth.YES),
        ({"starts": date(2023, 6, 1), "term_months": 12}, Truth.NO),
        ({"starts": date(2023, 6, 2), "term_months": 12}, Truth.YES),
        ({"starts": date(2024, 6, 2), "term_months": 12}, Truth.NO),
        ({"starts": date(2023, 6, 2)}, Truth.UNKNOWN),
        ({"term_months": 12}, Truth.UNKNOWN),
        ({"starts": date(2023, 6, 2), "term_months": 0}, Truth.UNKNOWN),
    ],
)
def test_a_contract_runs_to_its_end(known, verdict):
    kept = attrs.evolve(
        CALM, ever_registered=False, category="marginal", risk_eliminated=True
    )
    home = attrs.evolve(HOME, exit_status=None)
    found = pov.retained_policies(
        home, [measure("public_post", **known)], on=date(2024, 6, 1), monitoring=kept
    )
    (decision,) = found.decisions
    assert decision.verdict is verdict
    if verdict is Truth.UNKNOWN:
        assert decision.missing[0].paths == ("measures[0].ends",)
        assert "measure 1, last day" in found.explain()


def test_retained_policies_show_themselves():
    given = [measure("microcredit"), measure("dibao")]
    kept = attrs.evolve(CALM, stably_exited=False)
    found = pov.retained_policies(HOME, given, on=date(2024, 6, 1), monitoring=kept)
    assert repr(found) == (
        "<RetainedPolicies of home on 2024-06-01: 2 of 2 still apply, 0 unknown>"
    )
    assert [one["retained"] for one in found.to_rows()] == ["yes", "yes"]
    data = json.loads(json.dumps(found.to_dict()))
    assert [one["measure"] for one in data["measures"]] == ["m-microcredit", "m-dibao"]
    assert "四个不摘" in found.explain("zh")
    assert "still applies" in found.explain()
    assert len(found.findings) == 2 * 3
    assert pickle.loads(pickle.dumps(found)) == found
    unknown = pov.retained_policies(HOME, given, on=date(2024, 6, 1))
    assert unknown.unknown == tuple(given)
    with pytest.raises(RecordError, match=r"measures\[1\].household"):
        pov.retained_policies(
            HOME, [given[0], attrs.evolve(given[1], household="x")], on=DAY
        )
    with pytest.raises(NotInForceError):
        pov.retained_policies(HOME, given, on=date(2016, 4, 27))
    with pytest.raises(NotInForceError):
        pov.retained_policies(HOME, given, on=date(2026, 1, 1))


def test_projected_returns_name_their_assumption():
    found = pov.project_returns(121, Fraction(1, 40))
    assert found.expected == Fraction(121, 40)
    assert "3 to 4 may return, if 1/40 of 121 do." in found.explain()
    assert "预计返贫3至4；假定121中返贫比例为1/40。" in found.explain("zh")
    whole = pov.project_returns(120, Fraction(1, 40))
    assert "3 may return" in whole.explain()
    assert "预计返贫3；" in whole.explain("zh")
    assert found.to_dict() == {"exposed": 121, "rate": [1, 40], "expected": [121, 40]}
    assert repr(whole) == "<ReturnProjection 3 of 120 at 1/40>"
    for exposed in (-1, True, 1.0):
        with pytest.raises(RecordError, match="exposed"):
            pov.project_returns(exposed, Fraction(1, 40))
    for rate in (0.025, Fraction(-1, 40), Fraction(41, 40)):
        with pytest.raises(RecordError, match="rate"):
            pov.project_returns(1, rate)


def test_yearly_sums_leave_open_what_of_them_is_policy():
    sums = pov.AnnualIncome(
        window=pov.Window.full_months_before(DAY),
        wage=yuan(12_500),
        operating=yuan(0),
        property=yuan(0),
        transfer=yuan(0),
        operating_cost=yuan(0),
    )
    home = attrs.evolve(HOME, receipts=(), annual_incomes=(sums,))
    found = risk(home)
    assert found.verdict is Truth.NO
    facts = found.decisions[0].facts
    assert facts.path_of("income_without_policy") == ("annual_incomes[0].items",)


@pytest.mark.parametrize(
    "place", [GUANGXI, GUIZHOU, GUIZHOU_CHANGSHUN], ids=lambda one: one.id
)
def test_places_without_a_line_of_their_own_use_the_national_one(place):
    assert risk(earning(yuan(12_000)), policy=place).verdict is Truth.NO
    assert risk(earning(yuan(12_000) - 1), policy=place).verdict is Truth.YES


def test_one_row_tells_an_assessment():
    wage = pov.between(yuan(11_000), yuan(13_000))
    row = risk(earning(wage)).to_row()
    assert row["verdict"] == "unknown"
    assert row["missing"] == "net_income"
    assert (row["income_room_low"], row["income_room_high"]) == (-100_000, 100_000)
    low = risk(earning(yuan(11_000))).to_row()
    assert (low["kind"], low["because"]) == (
        "unstable_exited",
        "monitoring_range.in_scope, monitoring_range.income",
    )


@pytest.mark.parametrize("purpose", ["monitoring_range", "monitoring_sudden"])
@pytest.mark.parametrize(
    "policy", [PLACE, PLACE.choosing(monitoring="income_and_risk")]
)
def test_columns_of_a_table_say_what_is_said_of_one_household(purpose, policy):
    wages = (yuan(12_000) - 1, yuan(12_000), pov.between(yuan(11_000), yuan(13_000)))
    homes = [earning(wage) for wage in wages]
    homes += [attrs.evolve(one, water=pov.Water(safe=False)) for one in homes]
    homes += [attrs.evolve(one, dwelling=None) for one in homes]
    records = (
        CALM,
        None,
        attrs.evolve(CALM, earlier_net_income=yuan(20_000), basic_life_hard=True),
    )
    found = [risk(home, kept, policy=policy) for home in homes for kept in records]
    law = policy.on(DAY).rule(purpose)
    place = [one.rule for one in found[0].decisions].index(purpose)
    decisions = [one.decisions[place] for one in found]
    facts = [one.facts for one in decisions]
    frame = pl.DataFrame(tables.facts_table(facts, pov.MonitoringFacts))
    judged = tables.judge_table(frame, law)
    assert judged[purpose].to_list() == [one.verdict.known() for one in decisions]
    for name in decisions[0].truths:
        truths = [one.truths[name] for one in decisions]
        assert judged[f"{purpose}_{name}"].to_list() == truths
    assert {True, False, None} == {one.verdict.known() for one in found}


BACK = attrs.evolve(
    HOME,
    receipts=(attrs.evolve(WAGE, amount=2 * 299_500, on=date(2018, 9, 30)),),
    accounts_complete=(pov.Window.october_to_september(2018),),
)
"""Exited, with an income of 2018 exactly on the line of 2,995 yuan."""


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Truth.NO),
        ({"exit_status": "not_exited"}, Truth.NO),
        ({"exit_status": None}, Truth.NO),
        ({"dwelling": pov.Dwelling(grade="C", safe_elsewhere=False)}, Truth.YES),
        ({"dwelling": None}, Truth.UNKNOWN),
        ({"water": pov.Water(safe=False)}, Truth.YES),
    ],
)
def test_an_exited_household_returns_without_a_guarantee(changes, verdict):
    found = pov.assess_return(attrs.evolve(BACK, **changes), on=date(2018, 12, 31))
    assert found.verdict is verdict


@pytest.mark.parametrize(("step", "verdict"), [(-1, Truth.YES), (0, Truth.NO)])
def test_an_exited_household_returns_below_the_line(step, verdict):
    wage = attrs.evolve(BACK.receipts[0], amount=2 * 299_500 + step)
    found = pov.assess_return(
        attrs.evolve(BACK, receipts=(wage,)), on=date(2018, 12, 31)
    )
    assert found.verdict is verdict
    assert [one.criterion for one in found.notes] == [
        f"household_return.{name}" for name in ("on_the_line",)[: step == 0]
    ] + ["household_return.snapshot_old"]


def test_after_2020_nobody_is_registered_as_poor_again():
    for day in (date(2016, 4, 27), date(2021, 1, 1)):
        with pytest.raises(NotInForceError):
            pov.assess_return(BACK, on=day)


def test_figures_count_each_way_once():
    kept = attrs.evolve(CALM, expense_surge=True, basic_life_hard=True)
    homes = {
        "a": risk(earning(yuan(11_000))),
        "b": risk(earning(yuan(11_000), exit_status=None), NEVER),
        "c": risk(HOME, kept),
        "d": risk(attrs.evolve(HOME, dwelling=None), kept),
        "e": risk(),
        "f": risk(kept=None),
    }
    found = [renamed(one, name) for name, one in homes.items()]
    figures = pov.monitoring_figures(found)
    assert [one.households for one in figures.counts] == [1] * 6
    assert [one.kind for one in figures.counts] == [*pov.MonitoredKind, *[None] * 3]
    assert {one.people for one in figures.counts} == {2}
    assert (figures.households, figures.monitored, figures.undecided) == (6, 4, 1)
    assert figures == pov.monitoring_figures(found[::-1])
    assert repr(figures) == (
        "<MonitoringFigures on 2021-06-15: 4 of 6 households, 1 unknown>"
    )
    assert json.loads(json.dumps(figures.to_dict()))["monitored"] == 4
    assert "kind still open" in figures.explain()
    assert "应纳入监测，类别待定" in figures.explain("zh")
    nothing = pov.monitoring_figures([])
    assert (nothing.on, nothing.households) == (None, 0)
    assert "Day of assessment: -." in nothing.explain()
    assert nothing.to_dict()["on"] is None
    with pytest.raises(RecordError, match=r"\[1\]: this household is assessed twice"):
        pov.monitoring_figures([found[0], found[0]])
    next_day = risk(on=date(2021, 6, 16))
    with pytest.raises(RecordError, match="is not of 2021-06-15, as the first"):
        pov.monitoring_figures([found[0], next_day])


NEVER = attrs.evolve(CALM, ever_registered=False)


def renamed(found, name):
    """Give an assessment as one of another household."""
    decisions = tuple(
        attrs.evolve(one, facts=attrs.evolve(one.facts, subject=name))
        for one in found.decisions
    )
    return attrs.evolve(found, decisions=decisions)


def test_the_rate_of_return_is_of_those_who_had_exited():
    day = date(2018, 12, 31)
    unsafe = attrs.evolve(BACK, water=pov.Water(safe=False))
    homes = [
        unsafe,
        BACK,
        BACK,
        attrs.evolve(BACK, dwelling=None),
        attrs.evolve(BACK, exit_status=None),
        attrs.evolve(unsafe, exit_status="not_exited"),
    ]
    decisions = [pov.assess_return(one, on=day) for one in homes]
    rate = pov.return_rate(decisions)
    assert (rate.poor, rate.undecided, rate.population) == (1, 2, 5)
    assert rate.as_text() == "20.00 % to 60.00 %"
    assert rate.base == "exited households"
    with pytest.raises(RecordError, match="a share needs a population"):
        pov.return_rate(decisions[5:])
    with pytest.raises(RecordError, match=r"\[0\]: is no decision about a return"):
        pov.return_rate([pov.assess_exit(BACK, on=day)])
