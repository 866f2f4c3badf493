"""The tables of procedures: what documents say, and how a place changes it."""

import pickle
from datetime import date
from fractions import Fraction

import attrs
import pytest

from mutants import survivors
from precisionpov.dates import Period
from precisionpov.errors import NotInForceError, PolicyError
from precisionpov.facts.procedure import StepFacts
from precisionpov.policies import GUANGXI, GUIZHOU_CHANGSHUN, NATIONAL
from precisionpov.policy.local.procedures import (
    CHANGSHUN_EXIT,
    GUANGXI_EXIT,
    LOCAL_PROCEDURES,
)
from precisionpov.policy.procedure import Cited, Procedure, ProcedureStep
from precisionpov.policy.procedure_exits import HOUSEHOLD_EXIT_STEPS
from precisionpov.policy.procedure_page import procedure_page
from precisionpov.policy.procedure_rules import step_rules
from precisionpov.policy.procedures import IDENTIFICATION_STEPS, PROCEDURES
from precisionpov.procedure import yearly_cycle
from precisionpov.reasoning.facts import words_of
from precisionpov.reasoning.source import Confidence, Document
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.procedure import Body, StepKind

OWN = Document(key="own", en="Own", zh="本地", issuer="test").article("1", "1")
LOCAL = {line.name: line for line in LOCAL_PROCEDURES}
LINES = (*PROCEDURES, *LOCAL_PROCEDURES, GUANGXI_EXIT, CHANGSHUN_EXIT)
ALL = dict.fromkeys(span.value for line in LINES for span in line.spans)


def kinds(procedure):
    return " ".join(one.kind.value for one in procedure.steps if not one.optional)


def at(name, day, place=NATIONAL):
    return place.procedure(name, day).value


@pytest.mark.parametrize(
    ("name", "day", "steps"),
    [
        (
            "household_identification",
            date(2014, 4, 2),
            (
                "application appraisal verification village_notice township_review "
                "township_notice county_review announcement pairing plan manual "
                "data_entry"
            ),
        ),
        (
            "village_identification",
            date(2014, 4, 2),
            "village_application township_review county_review province_decision",
        ),
        (
            "household_exit",
            date(2016, 4, 28),
            "appraisal verification consent village_notice announcement removal",
        ),
        ("village_exit", date(2016, 4, 28), "township_notice announcement"),
        (
            "county_exit",
            date(2016, 4, 28),
            (
                "county_proposal city_review province_review province_notice "
                "province_decision state_report evaluation approval"
            ),
        ),
        (
            "monitoring_entry",
            date(2020, 3, 20),
            "declaration survey appraisal village_notice township_review announcement",
        ),
        (
            "monitoring_elimination",
            date(2021, 5, 1),
            "survey appraisal village_notice township_review announcement",
        ),
        (
            "yearly_cycle",
            date(2016, 12, 1),
            (
                "appraisal village_notice township_review county_review announcement "
                "data_update"
            ),
        ),
    ],
)
def test_the_steps_of_the_national_procedures(name, day, steps):
    assert kinds(at(name, day)) == steps


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        (
            "two_appraisals",
            (
                "application group_appraisal data_comparison appraisal village_notice "
                "township_review township_notice announcement"
            ),
        ),
        (
            "yuanzhou",
            (
                "application survey group_appraisal data_comparison committee_review "
                "appraisal village_notice township_review township_notice "
                "county_review announcement"
            ),
        ),
        (
            "described_000",
            (
                "application group_appraisal committee_review township_review "
                "county_review"
            ),
        ),
        (
            "described_004",
            "application survey appraisal village_notice county_review",
        ),
    ],
)
def test_the_steps_of_local_procedures(name, steps):
    assert kinds(LOCAL[name].spans[0].value) == steps


def test_nationally_no_days_no_quorum_and_no_share_are_set():
    for line in PROCEDURES:
        for span in line.spans:
            for step in span.value.steps:
                assert step.notice is step.quorum is step.spot_check is None
                assert step.wait is step.team is step.villagers is None


def test_the_last_days_of_2014():
    steps = at("household_identification", date(2014, 12, 31))
    days = {s.kind.value: s.deadline.value for s in steps.steps if s.deadline}
    assert days == {
        "announcement": date(2014, 5, 31),
        "pairing": date(2014, 7, 31),
        "plan": date(2014, 7, 31),
        "data_entry": date(2014, 8, 31),
        "networking": date(2014, 12, 31),
    }
    later = at("household_identification", date(2015, 1, 1))
    assert all(one.deadline is None for one in later.steps)
    assert "quota" not in {one.kind.value for one in later.steps}


def test_a_return_follows_the_procedure_of_a_new_entry():
    for day in (date(2014, 4, 2), date(2017, 5, 1)):
        assert at("household_return", day) == at("household_identification", day)


def test_the_province_evaluates_from_2018():
    before, after = (
        at("county_exit", day) for day in (date(2017, 12, 31), date(2018, 1, 1))
    )
    assert Body.STATE_GROUP in before.step("evaluation").by
    assert Body.PROVINCE in after.step("evaluation").by
    assert after.step("state_check").optional


def test_the_numbers_of_places():
    seven, chart, two = (
        LOCAL[name].spans[0].value
        for name in ("seven_days", "county_chart_2015", "two_appraisals")
    )
    for kind in ("village_notice", "township_notice"):
        assert seven.step(kind).notice.value == Period(days=7)
        assert chart.step(kind).notice.value == Period(days=5)
    assert seven.step("appraisal").quorum.value == Fraction(2, 3)
    assert chart.step("township_review").spot_check.value == Fraction(1, 5)
    assert chart.step("county_review").spot_check.value == Fraction(1, 10)
    assert two.step("appraisal").quorum.value == Fraction(2, 3)
    assert two.step("appraisal").results_read
    changshun = at("household_exit", date(2017, 1, 1), GUIZHOU_CHANGSHUN)
    for kind in ("village_notice", "township_notice", "county_notice"):
        assert changshun.step(kind).notice.value == Period(days=7)
    for kind in ("township_review", "county_review"):
        assert changshun.step(kind).wait.value == Period(days=7)
    assert changshun.step("township_review").spot_check.value == Fraction(3, 100)
    assert changshun.step("verification").team.value == (5, 7)
    assert changshun.step("verification").villagers.value == (1, 2)
    guangxi = at("household_exit", date(2017, 1, 1), GUANGXI)
    assert guangxi.step("consent").together == (Body.HOUSEHOLD, Body.CADRE)
    assert guangxi.step("removal").wait.value == Period(years=1)


@pytest.mark.parametrize("procedure", ALL, ids=map(str, range(len(ALL))))
def test_every_source_is_said_in_chinese_and_none_is_uncertain(procedure):
    for cite in procedure.citations:
        assert cite.article is None or cite.article_zh
        assert cite.confidence is not Confidence.LOW
    assert procedure.label() == procedure.en
    assert procedure.label("zh") == procedure.zh
    assert pickle.loads(pickle.dumps(procedure)) == procedure


@pytest.mark.parametrize("procedure", ALL, ids=map(str, range(len(ALL))))
def test_every_small_mistake_in_a_rule_is_noticed(procedure):
    for law in step_rules(procedure, date(2017, 5, 1)):
        number = law.by_name
        good = StepFacts(
            **{
                name: True
                for name, word in words_of(StepFacts).items()
                if type(word).__name__ == "TruthFact"
            }
            | {"open_objection": False, "present": 20, "present_needed": 20}
            | {"checked": 3, "checks_needed": 3}
            | {
                name: number.get(f"least_{name}")
                for name in ("notice_days", "wait_days", "wait_months")
            }
        )
        cases = [good]
        for name in words_of(StepFacts):
            value = getattr(good, name)
            if type(value) is bool:
                cases.append(attrs.evolve(good, **{name: not value}))
            elif value is not None:
                cases += [attrs.evolve(good, **{name: value + n}) for n in (-1, 1)]
        assert law.answers(good)[0] is True
        assert survivors(law, cases) == []


def step(**asked):
    return ProcedureStep(kind=StepKind.APPRAISAL, cite=OWN, **asked)


@pytest.mark.parametrize(
    "asked",
    [
        {"notice": Cited(Period(months=1), OWN)},
        {"quorum": Cited(Fraction(0), OWN)},
        {"quorum": Cited(Fraction(4, 3), OWN)},
        {"spot_check": Cited(Fraction(-1, 3), OWN)},
        {"team": Cited((3, 2), OWN)},
        {"villagers": Cited((-1, 2), OWN)},
    ],
)
def test_a_step_that_asks_for_what_cannot_be(asked):
    with pytest.raises(PolicyError, match="step appraisal"):
        step(**asked)


@pytest.mark.parametrize(
    "asked", [{"quorum": Cited(Fraction(1), OWN)}, {"team": Cited((0, 0), OWN)}]
)
def test_the_ends_of_what_can_be_asked(asked):
    assert step(**asked)


@pytest.mark.parametrize(
    "steps",
    [(), (step(), step()), (step(beside=True),)],
    ids=["none", "twice", "beside"],
)
def test_a_table_that_cannot_be_followed(steps):
    with pytest.raises(PolicyError):
        Procedure(id="own", en="Own", zh="本地", steps=steps)


def test_a_place_changes_a_step_and_its_notices():
    mine = HOUSEHOLD_EXIT_STEPS.with_notices(Period(days=10), OWN).changing(
        "appraisal", quorum=Cited(Fraction(1, 2), OWN)
    )
    assert mine.step("village_notice").notice == Cited(Period(days=10), OWN)
    assert mine.step("announcement").notice is None
    assert OWN in mine.citations
    assert HOUSEHOLD_EXIT_STEPS.step("village_notice").notice is None
    with pytest.raises(KeyError):
        mine.changing("city_review", agreed=True)
    with pytest.raises(TypeError):
        mine.changing("appraisal", colour="red")
    with pytest.raises(PolicyError):
        mine.with_notices(Period(months=1), OWN)
    place = NATIONAL.place(
        "mine",
        en="Mine",
        zh="本县",
        procedures=[GUANGXI_EXIT],
    )
    assert len(place.procedures) == len(NATIONAL.procedures)
    with pytest.raises(PolicyError, match="two timelines"):
        attrs.evolve(NATIONAL, procedures=(*PROCEDURES, PROCEDURES[0]))
    assert pickle.loads(pickle.dumps(place)).procedures == place.procedures


@pytest.mark.parametrize(
    ("period", "en", "zh"),
    [
        ({"days": 1}, "1 day", "1天"),
        ({"days": 5, "working": True}, "5 working days", "5个工作日"),
        ({"days": 1, "working": True}, "1 working day", "1个工作日"),
    ],
)
def test_how_long_a_notice_hangs_is_said(period, en, zh):
    mine = HOUSEHOLD_EXIT_STEPS.with_notices(Period(**period), OWN)
    law = step_rules(mine, date(2017, 1, 1))[3]
    (criterion,) = [one for one in law.rule.criteria if one.id == "notice"]
    assert criterion.en == f"Notice in the village: the notice hung for at least {en}."
    assert criterion.zh == f"村级公示：公示不少于{zh}。"


@pytest.mark.parametrize(
    ("period", "en"),
    [
        (Period(days=7), "7 days"),
        (Period(months=1), "1 month"),
        (Period(years=1), "12 months"),
    ],
)
def test_how_long_people_wait_is_said(period, en):
    mine = HOUSEHOLD_EXIT_STEPS.changing("removal", wait=Cited(period, OWN))
    law = step_rules(mine, date(2017, 1, 1))[-1]
    (criterion,) = [one for one in law.rule.criteria if one.id == "wait"]
    assert f"at least {en} after" in criterion.en


def test_shares_are_said_exactly():
    mine = IDENTIFICATION_STEPS.changing(
        "appraisal",
        quorum=Cited(Fraction(2, 3), OWN),
        spot_check=Cited(Fraction(1, 5), OWN),
    )
    law = step_rules(mine, date(2017, 1, 1))[2]
    said = {one.id: (one.en, one.zh) for one in law.rule.criteria}
    assert "at least 2/3 of those entitled" in said["quorum"][0]
    assert said["quorum"][1] == "民主评议：到会人数不少于应到人数的3分之2。"
    assert "at least 20 % of the list" in said["spot_check"][0]
    assert "20%" in said["spot_check"][1]


@pytest.mark.parametrize(
    ("year", "income", "begins"),
    [
        (2014, "2013-01-01 to 2013-12-31", date(2014, 4, 2)),
        (2015, "2014-01-01 to 2014-12-31", date(2015, 1, 1)),
        (2016, "2015-10-01 to 2016-09-30", date(2016, 10, 1)),
        (2018, "2017-10-01 to 2018-09-30", date(2018, 10, 1)),
        (2020, "2019-10-01 to 2020-09-30", date(2020, 10, 1)),
    ],
)
def test_the_yearly_cycle_and_its_window(year, income, begins):
    cycle = yearly_cycle(year)
    assert str(cycle.income) == income
    assert cycle.begins == begins
    assert cycle.ends == date(year, 12, 31)
    assert str(cycle.changes) == f"{year}-01-01 to {year}-12-31"
    assert cycle.procedure.id == "yearly_cycle_steps"
    written = cycle.to_dict()
    assert written["year"] == year
    assert written["income"] == income.split(" to ")


@pytest.mark.parametrize("year", [2013, 2021])
def test_outside_its_years_there_is_no_cycle(year):
    with pytest.raises(NotInForceError):
        yearly_cycle(year)


def test_a_procedure_shows_its_steps():
    seven = LOCAL["seven_days"].spans[0].value
    assert [repr(one) for one in seven.steps[3:6]] == [
        "<ProcedureStep verification: together>",
        "<ProcedureStep village_notice: notice, each_village, no_objection>",
        "<ProcedureStep township_review: by>",
    ]
    assert repr(step()) == "<ProcedureStep appraisal>"
    assert repr(yearly_cycle(2018)) == (
        "<YearlyCycle of 2018: income of 2017-10-01 to 2018-09-30, judged from "
        "2018-10-01 to 2018-12-31>"
    )
    assert repr(at("village_exit", date(2017, 1, 1))) == (
        "<Procedure village_exit_steps: township_notice, announcement>"
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_procedure_is_printed(language):
    zh = language == "zh"
    for procedure in ALL:
        page = procedure_page(procedure, language)
        assert page.title == procedure.label(language)
        assert [row[1].strip("[]") for row in page.blocks[0].rows] == [
            one.kind.label(language) for one in procedure.steps
        ]
    page = procedure_page(LOCAL["seven_days"].spans[0].value, language)
    stage, kind, asked = page.blocks[0].rows[1]
    assert (stage, kind[0]) == ("2", "[")
    stage, kind, asked = page.blocks[0].rows[4]
    assert asked == (
        "在各行政村进行；公示不少于7天；无未处理异议"
        if zh
        else "it is taken in each village; the notice hung for at least 7 days; "
        "no objection is left open"
    )
    assert [row[0] for row in page.blocks[0].rows][-6:] == [
        "10", "10", "10", "11", "12", "13",
    ]  # fmt: skip


def test_a_place_is_told_of_an_uncertain_source_in_its_procedure():
    unsure = attrs.evolve(OWN, confidence=Confidence.LOW)
    mine = HOUSEHOLD_EXIT_STEPS.with_notices(Period(days=7), unsure)
    line = Timeline("household_exit", [Dated.years(mine, 2017, 2017, OWN)])
    place = NATIONAL.place("mine", en="Mine", zh="本县", procedures=[line])
    (fault,) = set(place.check()) - set(NATIONAL.check())
    assert fault.item == "household_exit_steps.village_notice"
    assert "low confidence" in fault.problem


def test_the_yearly_cycle_explains_itself():
    cycle = yearly_cycle(2018)
    text, chinese = cycle.explain(), cycle.explain("zh")
    assert text.startswith("Yearly cycle of 2018\n")
    assert "income of 2017-10-01 to 2018-09-30" in text
    html = cycle._repr_html_()
    assert "it told who enters the register and who leaves it" in html
    assert "可开展时间：2018-10-01至2018-12-31" in chinese
    assert "拟纳入名单" in chinese
