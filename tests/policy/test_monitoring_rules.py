"""The rules of monitoring: lines by place and year, days, mistakes noticed, laws."""

from datetime import date, timedelta

import attrs
import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.facts.elimination import EliminationFacts, RetentionFacts
from precisionpov.facts.monitoring import MonitoringFacts
from precisionpov.money import yuan
from precisionpov.policies import MONITORING_PLACES, NATIONAL
from precisionpov.policy.elimination import CONTINUING
from precisionpov.policy.monitoring_documents import GUANGDE_2025
from precisionpov.policy.monitoring_lines import (
    dibao_multiple,
    fixed_line,
    ratio_of_line,
)
from precisionpov.policy.monitoring_place import monitoring_law, monitoring_place
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.document import as_text
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated
from precisionpov.reasoning.truth import Truth
from precisionpov.reasoning.wording import rule_page
from precisionpov.records.living import DwellingGrade
from precisionpov.records.measure_kinds import MeasureKind
from precisionpov.records.monitoring import RegisterStanding

DAY = timedelta(days=1)
CITE = GUANGDE_2025.article(note="a test")
EARLY, KINDS = date(2020, 3, 20), date(2021, 5, 1)
AND = NATIONAL.choosing(monitoring="income_and_risk")
MEASURED = monitoring_place(
    NATIONAL,
    "measured",
    en="A place with thresholds",
    zh="有标准的地区",
    lines=[fixed_line(yuan(8_000), year, CITE) for year in (2020, 2021, 2022)],
    surge=(50, CITE),
    drop=(30, CITE),
)
MEASURED_AND = MEASURED.choosing(monitoring="income_and_risk")

NAMES = (
    "monitoring_range",
    "monitoring_sudden",
    "risk_elimination",
    "policy_retained",
    "household_return",
)
LINES = [
    (NATIONAL, 2020, 482_700),
    (NATIONAL.choosing(monitoring_line_2020="rounded"), 2020, 500_000),
    (NATIONAL, 2021, 600_000),
    (MONITORING_PLACES["hunan"], 2021, 650_000),
    (MONITORING_PLACES["guizhou"], 2023, 730_000),
    (MONITORING_PLACES["yuanmou"], 2023, 805_000),
    (MONITORING_PLACES["dehua"], 2024, 1_956_000),
    (MONITORING_PLACES["nankang"], 2024, 850_000),
    (MONITORING_PLACES["guangde"], 2025, 800_000),
]


def home(**changes):
    """Give facts of a household that lacks nothing, on no line."""
    usual = {
        "net_income": 2 * 3_000_000,
        "members": 2,
        "lasting_income": 2 * 3_000_000,
        "income_without_policy": 2 * 3_000_000,
        "income_after_rigid": 2 * 3_000_000,
        "standing": RegisterStanding.EXITED,
        "expense_surge_found": False,
        "income_drop_found": False,
        "expense_share": 0,
        "income_fall": 0,
        "basic_life_hard": False,
        "snapshot_old": False,
        "children_in_school": True,
        "all_insured": True,
        "all_catastrophic_insured": True,
        "all_medical_assisted": True,
        "housing_grade": DwellingGrade.B,
        "housed_elsewhere": False,
        "water_measured": False,
        "water_recorded_safe": True,
        "water_litres": 35,
        "water_fetch_minutes": 20,
        "water_horizontal": 1_000,
        "water_vertical": 100,
        "water_days_without": 30,
        "water_quality_ok": True,
    }
    return MonitoringFacts(**{**usual, **changes})


BAD = (
    {"children_in_school": False},
    {"all_insured": False},
    {"all_catastrophic_insured": False},
    {"all_medical_assisted": False},
    *({"housing_grade": grade} for grade in DwellingGrade),
    {"housing_grade": DwellingGrade.C, "housed_elsewhere": True},
    {"water_recorded_safe": False},
    {"water_measured": True},
    {"water_measured": True, "water_recorded_safe": False},
    *(
        {"water_measured": True, **reading}
        for reading in (
            {"water_litres": 34},
            {"water_litres": 36},
            *({"water_litres": litres} for litres in (19, 20, 21)),
            {"water_fetch_minutes": 21},
            {"water_fetch_minutes": 21, "water_horizontal": 1_001},
            {"water_fetch_minutes": 21, "water_vertical": 101},
            {"water_horizontal": 1_001},
            {"water_fetch_minutes": 19, "water_vertical": 101},
            {"water_fetch_minutes": 22, "water_horizontal": 999, "water_vertical": 99},
            *({"water_days_without": days} for days in (29, 31, 36, 37)),
            {"water_days_without": 35},
            {"water_quality_ok": False},
        )
    ),
)
"""What may be wrong with guarantees, and what is just right, both sides each."""

MOVES = (
    {},
    {"expense_surge_found": True, "expense_share": 50},
    {"expense_share": 49},
    {"expense_share": 51},
    {"income_drop_found": True, "income_fall": 30},
    {"income_fall": 29},
    {"income_fall": 31},
)


def cases(line):
    """Give facts on both sides of everything that the rules compare."""
    for standing in RegisterStanding:
        for step in (-1, 0, 1):
            for moves in MOVES:
                for hard in (True, False):
                    yield home(
                        standing=standing,
                        net_income=2 * line + step,
                        basic_life_hard=hard,
                        **moves,
                    )
    for bad in BAD:
        for income in (2 * line - 1, 2 * line):
            yield home(net_income=income, **bad)
    for step in (-1, 0, 1):
        for name in ("lasting_income", "income_without_policy", "income_after_rigid"):
            yield home(net_income=2 * line, **{name: 2 * line + step})
            yield home(net_income=2 * line - 1, **{name: 2 * line + step})
    yield home(snapshot_old=True)


@pytest.mark.parametrize(
    ("policy", "year", "line"),
    LINES,
    ids=lambda one: "-".join(getattr(one, "under", (str(one),))),
)
def test_both_sides_of_each_line(policy, year, line):
    on = date(year, 6, 1)
    law = policy.on(on).rule("monitoring_range")
    assert law.by_name["monitoring_line"] == line
    risk = {} if "yuanmou" not in policy.id else {"income_drop_found": True}
    for step, verdict in ((-1, Truth.YES), (0, Truth.NO), (1, Truth.NO)):
        found = decide(law, home(net_income=2 * line + step, **risk))
        assert found.verdict is verdict
    if year > 2020:
        lasting = elimination(net_income=2 * line)
        rule = policy.on(on).rule("risk_elimination")
        assert decide(rule, lasting).verdict is Truth.NO
        more = attrs.evolve(lasting, net_income=2 * line + 1)
        assert decide(rule, more).verdict is Truth.YES


@pytest.mark.parametrize(
    ("policy", "purpose", "first", "last"),
    [
        (NATIONAL, "monitoring_range", EARLY, date(2021, 12, 31)),
        (AND, "monitoring_range", EARLY, date(2021, 12, 31)),
        (NATIONAL, "monitoring_sudden", KINDS, date(2025, 12, 31)),
        (NATIONAL, "risk_elimination", KINDS, date(2021, 12, 31)),
        (NATIONAL, "policy_retained", date(2016, 4, 28), date(2025, 12, 31)),
        (NATIONAL, "household_return", date(2016, 4, 28), date(2020, 12, 31)),
        *(
            (policy, purpose, max(date(year, 1, 1), since), date(year, 12, 31))
            for policy, year, _ in LINES[3:]
            for purpose, since in (
                ("monitoring_range", EARLY),
                ("risk_elimination", KINDS),
            )
        ),
    ],
)
def test_rules_hold_on_their_days_and_on_no_others(policy, purpose, first, last):
    # Only in the first year of monitoring does a place's line begin before a rule.
    if purpose == "monitoring_range" and policy.id == "hunan_monitoring":
        first = date(2021, 1, 1)
    for day in (first, last):
        assert policy.on(day).rule(purpose)
    with pytest.raises(NotInForceError):
        policy.on(first - DAY).rule(purpose)
    with pytest.raises(NotInForceError):
        policy.on(last + DAY).rule(purpose)


def test_the_kinds_and_guarantees_come_with_may_2021():
    drop = home(income_drop_found=True)
    unsafe = home(housing_grade=DwellingGrade.D)
    before = NATIONAL.on(KINDS - DAY).rule("monitoring_range")
    after = NATIONAL.on(KINDS).rule("monitoring_range")
    assert [decide(before, one).verdict for one in (drop, unsafe)] == [
        Truth.YES,
        Truth.NO,
    ]
    assert [decide(after, one).verdict for one in (drop, unsafe)] == [
        Truth.NO,
        Truth.YES,
    ]


@pytest.mark.parametrize("risk", [{"housing_grade": DwellingGrade.C}, MOVES[1], {}])
def test_income_and_risk_asks_for_both(risk):
    law = AND.on(KINDS).rule("monitoring_range")
    for income, low in ((599_999, True), (600_000, False)):
        found = decide(law, home(net_income=income, members=1, **risk))
        assert found.verdict is Truth.of(low and bool(risk))


@pytest.mark.parametrize(
    ("policy", "on"),
    [
        (NATIONAL, EARLY),
        (NATIONAL, KINDS),
        (AND, KINDS),
        (MEASURED, date(2020, 12, 31)),
        (MEASURED, date(2022, 1, 1)),
        (MEASURED_AND, date(2022, 1, 1)),
        (MONITORING_PLACES["yuanmou"], date(2023, 7, 1)),
    ],
    ids=lambda one: "-".join(getattr(one, "under", (str(one),))),
)
def test_every_small_mistake_is_noticed(policy, on):
    law = policy.on(on).rule("monitoring_range")
    asked = list(cases(law.by_name["monitoring_line"]))
    assert survivors(law, asked) == []
    for facts in (home(), home(net_income=1), home(standing=RegisterStanding.POOR)):
        check_one_unknown(law, facts)
    if on >= KINDS:
        sudden = policy.on(on).rule("monitoring_sudden")
        assert survivors(sudden, asked) == []
        check_one_unknown(sudden, home(basic_life_hard=True))
        check_one_unknown(sudden, home(income_drop_found=True, income_fall=30))


@pytest.mark.parametrize(
    ("bad", "verdict"),
    [
        ({}, Truth.NO),
        ({"children_in_school": False}, Truth.NO),
        ({"all_insured": False}, Truth.NO),
        ({"housing_grade": DwellingGrade.C}, Truth.YES),
        ({"water_recorded_safe": False}, Truth.YES),
        ({"water_measured": True, "water_days_without": 30}, Truth.NO),
        ({"water_measured": True, "water_days_without": 31}, Truth.YES),
        ({"expense_surge_found": True}, Truth.YES),
        ({"income_drop_found": True}, Truth.YES),
    ],
)
def test_yuanmou_has_risks_of_its_own(bad, verdict):
    place = MONITORING_PLACES["yuanmou"]
    law = place.on(date(2023, 7, 1)).rule("monitoring_range")
    found = decide(law, home(net_income=1, **bad))
    assert found.verdict is verdict
    lost = {"children_in_school", "all_insured"} & set(bad)
    assert len(found.notes) == len(lost)
    for day, most in ((date(2022, 12, 31), 36), (date(2024, 1, 1), 36)):
        assert place.on(day).dated_number("most_days_without_water").value == most


def elimination(**changes):
    """Give facts of a household whose risk is gone in every way."""
    usual = {
        name: getattr(home(), name)
        for name in (
            *("net_income", "members", "lasting_income", "income_without_policy"),
            *("snapshot_old", "children_in_school", "all_insured"),
            *("all_catastrophic_insured", "all_medical_assisted", "housing_grade"),
            *("housed_elsewhere", "water_measured", "water_recorded_safe"),
            *("water_litres", "water_fetch_minutes", "water_horizontal"),
            *("water_vertical", "water_days_without", "water_quality_ok"),
        )
    }
    usual |= {
        "months_above": 6,
        "expenses_settled": True,
        "expenses_controllable": True,
        "risk_gone": True,
        "has_labour": True,
        "support_in_place": False,
    }
    return EliminationFacts(**{**usual, **changes})


def test_every_small_mistake_about_elimination_is_noticed():
    law = NATIONAL.on(KINDS).rule("risk_elimination")
    line = law.by_name["monitoring_line"]
    asked = [
        elimination(),
        *(elimination(**bad) for bad in BAD),
        *(elimination(months_above=months) for months in (5, 7)),
        *(
            elimination(**{name: False})
            for name in ("expenses_settled", "expenses_controllable", "risk_gone")
        ),
        elimination(snapshot_old=True),
        *(
            elimination(has_labour=a, support_in_place=b)
            for a in (True, False)
            for b in (True, False)
        ),
        *(elimination(net_income=2 * line + step) for step in (-1, 0, 1)),
        *(
            elimination(net_income=2 * line + more, **{name: 2 * line + step})
            for more in (-1, 0, 1)
            for step in (-1, 0, 1)
            for name in ("lasting_income", "income_without_policy")
        ),
    ]
    assert law.answers(elimination())[0] is True
    assert survivors(law, asked) == []
    for facts in (elimination(), elimination(months_above=5)):
        check_one_unknown(law, facts)


@pytest.mark.parametrize(
    "on", [date(2016, 4, 28), date(2020, 12, 31), date(2021, 1, 1), KINDS - DAY, KINDS]
)
def test_every_small_mistake_about_what_stays_is_noticed(on):
    law = NATIONAL.on(on).rule("policy_retained")
    asked = [
        RetentionFacts(
            standing=standing,
            stably_exited=stable,
            monitored=watched,
            risk_eliminated=gone,
            measure_kind=kind,
            contract_running=runs,
        )
        for standing in RegisterStanding
        for stable in (True, False)
        for watched in (True, False)
        for gone in (True, False)
        for kind in MeasureKind
        for runs in (True, False)
    ]
    assert survivors(law, asked) == []
    check_one_unknown(law, asked[0])


@pytest.mark.parametrize(
    "on",
    [
        date(2016, 4, 28),
        date(2017, 12, 31),
        date(2018, 1, 1),
        date(2019, 6, 22),
        date(2019, 6, 23),
        date(2020, 12, 31),
    ],
)
def test_every_small_mistake_about_a_return_is_noticed(on):
    law = NATIONAL.on(on).rule("household_return")
    line = law.by_name["exit_line"]
    asked = [
        home(),
        *(home(standing=standing, net_income=1) for standing in RegisterStanding),
        *(home(**bad) for bad in BAD),
        *(home(net_income=2 * line + step) for step in (-1, 0, 1)),
        home(snapshot_old=True),
    ]
    assert survivors(law, asked) == []
    found = [decide(law, one).verdict for one in asked[-4:-1]]
    assert found == [Truth.YES, Truth.NO, Truth.NO]
    for facts in (home(), home(net_income=1)):
        check_one_unknown(law, facts)


def test_four_measures_run_on():
    assert [one.value for one in CONTINUING] == [
        "microcredit",
        "asset_income",
        "public_post",
        "rain_and_dew",
    ]


def test_monitoring_has_its_own_window_in_2020_already():
    law = monitoring_law(NATIONAL, date(2020, 6, 30))
    assert str(law.window) == "2019-06-01 to 2020-05-31"
    assert monitoring_law(NATIONAL, date(2020, 6, 30)) is law
    assert str(NATIONAL.on(date(2020, 6, 30)).window) == "2018-10-01 to 2019-09-30"
    for day in (date(2020, 3, 19), date(2021, 1, 1)):
        assert monitoring_law(NATIONAL, day) is NATIONAL.on(day)
    # Identified in June 2021: 1 June 2020 to 31 May 2021 (IN-42).
    for day in (date(2021, 6, 1), date(2021, 6, 30)):
        law = monitoring_law(NATIONAL, day)
        assert str(law.window) == "2020-06-01 to 2021-05-31"


def test_places_and_nation_have_no_fault_of_monitoring():
    for policy in (NATIONAL, AND, MEASURED, *MONITORING_PLACES.values()):
        faults = policy.check()
        assert {one.item for one in faults} <= {"poverty_line", "exit_line"}


@pytest.mark.parametrize(
    "policy", [NATIONAL, AND, MEASURED], ids=lambda one: "-".join(one.under)
)
def test_rules_can_be_read_in_both_languages_and_rest_on_sources(policy):
    for line in policy.rules:
        if line.name not in NAMES:
            continue
        for span in line.spans:
            assert span.citation.confidence is not Confidence.LOW
            for one in (*span.value.criteria, *span.value.notes):
                assert one.cite.confidence is not Confidence.LOW
                assert one.cite.article_zh
                assert one.en.endswith(".")
                assert one.zh.endswith("。")
            if not span.options or span.options & policy.choices.options:
                law = policy.on(span.since).rule(line.name)
                assert span.value.en in as_text(rule_page(law))
                assert span.value.zh in as_text(rule_page(law, "zh"))


def test_a_line_may_be_made_in_three_ways():
    assert fixed_line(yuan(8_000), 2025, CITE).value == 800_000
    assert dibao_multiple(yuan(815), 2, 2024, CITE).value == 1_956_000
    ratio = ratio_of_line(yuan(4_000), 150, 2021, CITE)
    assert ratio.value == 600_000
    assert ratio.citation.note == "a test; 150 % of the poverty line"
    assert (ratio.since, ratio.until) == (date(2021, 1, 1), date(2021, 12, 31))
    with pytest.raises(PolicyError, match="no whole number of fen"):
        ratio_of_line(yuan("4000.01"), 150, 2021, CITE)
    for amount in (0, -1):
        with pytest.raises(PolicyError, match="above zero"):
            fixed_line(amount, 2021, CITE)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"lines": []}, "at least one monitoring line"),
        ({"lines": [Dated(1, EARLY, None, CITE)]}, "with its last day"),
        ({"lines": [fixed_line(yuan(1), 2021, CITE)] * 2}, "overlap"),
        ({"surge": (0, CITE)}, "surge_percent is at least 1"),
        ({"drop": (0, CITE)}, "drop_percent is at least 1"),
        ({"colour": "red"}, "no choice colour"),
    ],
)
def test_a_place_made_wrongly_is_refused(changes, problem):
    given = {"en": "x", "zh": "x", "lines": [fixed_line(yuan(9_000), 2022, CITE)]}
    with pytest.raises(PolicyError, match=problem):
        monitoring_place(NATIONAL, "x", **{**given, **changes})


def test_a_place_may_measure_one_move_and_leave_the_other_to_the_county():
    lines = [fixed_line(yuan(9_000), 2022, CITE)]
    place = monitoring_place(
        NATIONAL, "x", en="x", zh="x", lines=lines, surge=(1, CITE)
    )
    law = place.on(date(2022, 6, 1)).rule("monitoring_sudden")
    assert {one.name for one in law.rule.facts} >= {"expense_share"}
    assert "income_drop_found" in {one.name for one in law.rule.facts}
    assert law.by_name == {"surge_percent": 1}


def test_ids_are_a_promise():
    ids = {}
    for policy in (NATIONAL, MEASURED):
        for line in policy.rules:
            if line.name in NAMES:
                rules = [span.value for span in line.spans]
                named = {one.id for rule in rules for one in rule.criteria}
                named |= {one.id for rule in rules for one in rule.notes}
                ids[line.name] = ids.get(line.name, set()) | named
    guarantees = {"education", "medical", "housing", "water"}
    saved = {"on_the_line", "saved_by_policy", "saved_by_one_off", "snapshot_old"}
    moves = {"expense_surge", "income_drop"}
    assert ids == {
        "monitoring_range": {
            *("in_scope", "income", "rigid_below"),
            *guarantees,
            *moves,
            *saved,
        },
        "monitoring_sudden": {"in_scope", "hardship", *moves},
        "risk_elimination": {
            *("income", "income_stable", "expenses_settled", "risk_gone"),
            *("expenses_controllable", "labour", "keep_monitoring"),
            *guarantees,
            *saved,
        },
        "policy_retained": {"registered", "not_stable", "contract"},
        "household_return": {
            *("exited", "income", "on_the_line", "snapshot_old"),
            *guarantees,
        },
    }
