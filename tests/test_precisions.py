"""The check of a plan, as its users see it."""

import json
import pickle
import re
from datetime import date
from fractions import Fraction
from random import Random

import attrs
import pytest

from good_plan import DAY, HOUSEHOLD, LOAN, PLAN, PROJECT, TRACE, checked
from precisionpov.errors import NotInForceError
from precisionpov.policy.national import NATIONAL
from precisionpov.precisions import (
    MOST_SHOWN,
    check_plan,
    measure_balance,
    target_rates,
)
from precisionpov.precisions.silence import OF_PLACES
from precisionpov.reasoning.timeline import Timeline
from precisionpov.reasoning.truth import Truth
from precisionpov.records.plan import Plan, Target
from precisionpov.records.taxonomies import SixPrecision
from precisionpov.records.village import Village


def homes(number, **changes):
    return tuple(
        attrs.evolve(HOUSEHOLD, id=f"h-{i:03}", **changes) for i in range(number)
    )


def test_the_six_stand_in_their_order_each_with_verdict_and_reason():
    check = checked()
    assert [one.precision for one in check.precisions] == list(SixPrecision)
    targets = check.precision("targets")
    assert targets is check.precision(SixPrecision.TARGETS)
    assert targets.verdict is Truth.YES
    assert targets.reason() == "All hold: 4 of 4."
    assert targets.reason("zh") == "4项全部符合。"
    assert (targets.findings, targets.notes) == ((), ())
    with pytest.raises(KeyError):
        check.precision("luck")


def test_one_that_falls_short_decides_and_is_counted():
    check = checked(households=(HOUSEHOLD, *homes(3, main_cause=None)))
    targets = check.precision("targets")
    assert targets.verdict is Truth.NO
    assert targets.reason() == (
        "3 of 10 fall short, 3 of them in this: A main cause of poverty is recorded."
    )
    assert targets.reason("zh") == (
        "10项中3项不符合；最多的一条（3项）：已登记主要致贫原因。"
    )
    alone = checked(households=(HOUSEHOLD, *homes(1, main_cause=None)))
    assert alone.precision("targets").reason() == (
        "1 of 6 falls short, in this: A main cause of poverty is recorded."
    )
    count = next(one for one in targets.counts if one.criterion.endswith("main_cause"))
    assert (count.yes, count.no, count.unknown) == (1, 3, 0)
    assert check.verdict is Truth.NO


def test_unknown_is_told_from_falling_short():
    projects = checked(projects=(attrs.evolve(PROJECT, in_county_library=None),))
    one = projects.precision("projects")
    assert one.verdict is Truth.UNKNOWN
    assert one.reason() == (
        "None falls short, but 1 of 2 cannot be judged, 1 of them for this: "
        "The project stands in the county's library of projects."
    )
    assert one.reason("zh") == (
        "2项中1项无法判断；最多的一条（1项）：项目已纳入县级项目库。"
    )


def test_where_there_is_nothing_to_judge_nothing_is_claimed():
    check = check_plan(Plan(id="empty", year=2016), on=DAY)
    targets = check.precision("targets")
    assert targets.verdict is Truth.UNKNOWN
    assert targets.reason() == "There is nothing to judge."
    assert targets.reason("zh") == "计划中没有可判断的内容。"
    assert targets.counts != ()
    assert check.verdict is not Truth.YES


def test_the_order_of_rows_does_not_matter():
    places = tuple(Village(id=f"v-{i}", registered_households=1) for i in range(5))
    measures = tuple(
        attrs.evolve(LOAN, id=f"m-{i}", household=f"h-{i:03}") for i in range(20)
    )
    plan = attrs.evolve(PLAN, households=homes(10), measures=measures, villages=places)
    mixed = Random(4)
    shuffled = attrs.evolve(
        plan,
        **{
            name: tuple(mixed.sample(getattr(plan, name), len(getattr(plan, name))))
            for name in ("households", "measures", "villages")
        },
    )
    check = check_plan(plan, on=DAY)
    assert check_plan(shuffled, on=DAY) == check
    subjects = [
        one.subject
        for one in check.precision("measures").findings
        if one.criterion == "plan_measures_measure.household_listed"
    ]
    assert subjects == sorted(f"m-{i}" for i in range(10, 20))


def test_two_villages_give_what_each_gives():
    def village(name, **changes):
        ids = {"village": name, "id": f"h-{name}"}
        return attrs.evolve(
            PLAN,
            villages=(Village(id=name, registered_households=3, industries=("tea",)),),
            households=(attrs.evolve(HOUSEHOLD, **ids, **changes),),
            measures=(attrs.evolve(LOAN, id=f"m-{name}", household=f"h-{name}"),),
            projects=(attrs.evolve(PROJECT, village=name, households=(f"h-{name}",)),),
            targets=(),
            exits=(),
            dossiers=(),
        )

    first, second = village("a", food_secure=False), village("b", main_cause=None)
    second = attrs.evolve(
        second,
        projects=(attrs.evolve(second.projects[0], id="pr-2"),),
        measures=(attrs.evolve(second.measures[0], project="pr-2"),),
    )
    rows = ("villages", "households", "measures", "projects")
    both = attrs.evolve(
        first, **{name: getattr(first, name) + getattr(second, name) for name in rows}
    )

    def findings(plan):
        return {
            one for one in check_plan(plan, on=DAY).findings if one.subject != "plan-1"
        }

    assert findings(both) == findings(first) | findings(second)


def test_adding_a_measure_never_leaves_a_cause_unanswered():
    wanted = attrs.evolve(
        HOUSEHOLD, other_causes=("lack_of_skill", "illness"), food_secure=False
    )

    def unanswered(measures):
        findings = checked(households=(wanted,), measures=measures).findings
        return {
            one.criterion
            for one in findings
            if one.criterion.startswith("plan_measures_household.")
            and one.truth is Truth.NO
        }

    kinds = ("practical_training", "other", "dibao", "medical_insurance")
    measures = [LOAN]
    before = unanswered(tuple(measures))
    for kind in kinds:
        measures.append(attrs.evolve(LOAN, id=kind, kind=kind, causes=()))
        after = unanswered(tuple(measures))
        assert after <= before
        before = after
    assert before == set()


def test_rows_are_flat_and_name_subject_and_source():
    rows = checked(households=(attrs.evolve(HOUSEHOLD, main_cause=None),)).to_rows()
    row = next(one for one in rows if one["criterion"].endswith(".main_cause"))
    assert row == {
        "precision": "targets",
        "note": False,
        "criterion": "plan_targets_household.main_cause",
        "subject": "h-1",
        "truth": "no",
        "en": "A main cause of poverty is recorded.",
        "zh": "已登记主要致贫原因。",
        "evidence": "a main cause is recorded: no",
        "document": "household_form_2014",
        "article": "main cause",
    }


def test_a_long_list_is_shown_in_part_and_counted_whole():
    check = checked(households=homes(MOST_SHOWN + 5, main_cause=None))
    targets = check.precision("targets")
    text = targets.explain()
    listed = [line for line in text.splitlines() if line.startswith("h-0")]
    assert len(listed) == MOST_SHOWN
    hidden = len(targets.findings) - MOST_SHOWN
    assert f"and {hidden} more." in text
    assert f"另有{hidden}条。" in targets.explain("zh")
    assert len(targets.to_dict()["findings"]) == len(targets.findings)


def test_what_falls_short_is_shown_before_what_is_unknown():
    unsure = homes(MOST_SHOWN + 5, village=None)
    wrong = attrs.evolve(HOUSEHOLD, id="z", main_cause=None)
    text = checked(households=(*unsure, wrong)).precision("targets").explain()
    assert "\nz  " in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_explanations_name_all_six(language):
    text = checked(exits=("h-9",)).explain(language)
    for one in SixPrecision:
        assert one.label(language) in text
    assert "h-9" in text


def test_notes_stand_beside_the_findings():
    check = checked(households=(attrs.evolve(HOUSEHOLD, exit_status="exited"),))
    assert [one.criterion for one in check.precision("targets").notes] == [
        "plan_targets_household.keeps_policies"
    ]
    assert check.precision("targets").verdict is Truth.YES


def test_notes_are_rows_as_well_and_are_marked():
    check = checked(
        households=(attrs.evolve(HOUSEHOLD, exit_status="exited", main_cause=None),)
    )
    rows = check.to_rows()
    assert [one["criterion"] for one in rows if one["note"]] == [
        one.criterion for one in check.notes
    ]
    assert [one["criterion"] for one in rows if not one["note"]] == [
        one.criterion for one in check.findings
    ]
    assert "plan_targets_household.keeps_policies" in {
        one["criterion"] for one in rows if one["note"] and one["truth"] == "yes"
    }
    precisions = [one["precision"] for one in rows]
    assert precisions == sorted(precisions, key=[*SixPrecision].index)


def test_html_escapes_ids():
    strange = attrs.evolve(HOUSEHOLD, id="<b>", main_cause=None)
    html = checked(households=(strange,))._repr_html_()
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_results_are_values_that_last():
    check = checked(exits=("h-9", "h-9"))
    assert pickle.loads(pickle.dumps(check)) == check
    assert hash(check) == hash(checked(exits=("h-9", "h-9")))
    data = json.loads(json.dumps(check.to_dict()))
    assert [one["precision"] for one in data["precisions"]] == [*SixPrecision]
    assert data["verdict"] == "no"
    assert repr(check).startswith("<PlanCheck of plan-1 on 2016-12-31: targets YES")
    assert repr(check.precision("results")) == "<PrecisionCheck results: NO>"


def test_a_purpose_without_a_rule_is_named():
    short = tuple(
        Timeline(line.name, ()) if line.name == "plan_projects_household" else line
        for line in NATIONAL.rules
    )
    policy = attrs.evolve(NATIONAL, rules=short)
    projects = check_plan(PLAN, on=DAY, policy=policy).precision("projects")
    assert projects.not_in_force == (
        "plan_projects_household",
        "plan_projects_station",
    )
    assert "No rule in force on that day: plan_projects_household" in projects.explain()
    assert "当日无有效规则：plan_projects_household" in projects.explain("zh")


def test_a_plan_of_2020_is_judged_though_no_line_is_chosen_for_its_income():
    check = check_plan(PLAN, on=date(2020, 12, 31))
    assert check.precision("targets").verdict is Truth.YES


def test_outside_the_years_it_says_so():
    with pytest.raises(NotInForceError):
        check_plan(PLAN, on=date(2014, 4, 1))
    assert check_plan(PLAN, on=date(2014, 4, 2)).precisions
    with pytest.raises(TypeError, match="takes a Plan"):
        check_plan(HOUSEHOLD, on=DAY)


def test_targets_of_a_city_with_their_rates():
    # A city's year 2015: 2,500 people, 9 villages, 10 key villages, 70 migrants, ...
    numbers = {
        "people_out_of_poverty": (2_500, 2_300),
        "villages_promoted": (9, 9),
        "key_villages": (10, 8),
        "housing": (20, None),
        "ecological_migrants": (70, 77),
        "rain_and_dew": (100, 0),
        "training": (2_500, 2_500),
        "income_growth": (80, 95),
        "measures": (0, 0),
    }
    targets = tuple(
        Target(id=kind, kind=kind, planned=planned, completed=completed)
        for kind, (planned, completed) in reversed(numbers.items())
    )
    rates = target_rates(Plan(id="city", year=2015, targets=targets))
    assert [one.kind.value for one in rates] == list(numbers)
    assert [one.rate for one in rates] == [
        Fraction(23, 25),
        1,
        Fraction(4, 5),
        None,
        Fraction(11, 10),
        0,
        1,
        None,
        None,
    ]
    assert rates[0].to_dict() == {
        "kind": "people_out_of_poverty",
        "targets": 1,
        "planned": 2_500,
        "completed": 2_300,
        "rate": [23, 25],
    }
    assert rates[3].to_dict()["rate"] is None


def test_targets_of_villages_are_counted_once():
    def target(name, **changes):
        return Target(id=name, kind="training", completed=1, **changes)

    parts = (target("a", planned=3, village="a"), target("b", planned=4, village="b"))
    whole = target("c", planned=9)
    (rate,) = target_rates(Plan(id="p", year=2015, targets=parts))
    assert (rate.targets, rate.planned, rate.completed) == (2, 7, 2)
    (rate,) = target_rates(Plan(id="p", year=2015, targets=(*parts, whole)))
    assert (rate.targets, rate.planned, rate.completed) == (1, 9, 1)


def test_growth_of_income_is_never_summed():
    targets = tuple(
        Target(id=name, kind="income_growth", planned=80, completed=90, village=name)
        for name in ("a", "b")
    )
    (rate,) = target_rates(Plan(id="p", year=2015, targets=targets))
    assert (rate.planned, rate.completed, rate.rate) == (None, None, None)
    with pytest.raises(TypeError, match="takes a Plan"):
        target_rates(HOUSEHOLD)


def test_notes_are_shown_in_part_and_counted_whole():
    check = checked(
        households=homes(MOST_SHOWN + 3, exit_status="exited"),
        traces=(attrs.evolve(TRACE, household="h-000"),),
    )
    targets = check.precision("targets")
    assert len(targets.notes) == MOST_SHOWN + 4  # a village has more than registered
    text = targets.explain()
    assert "To look at besides:" in text
    assert "and 4 more." in text
    assert "另请留意" in targets.explain("zh")


def test_measures_are_split_by_what_they_are():
    kinds = ("microcredit", "dibao", "education_aid", "other")
    measures = tuple(attrs.evolve(LOAN, id=one, kind=one) for one in kinds)
    plan = attrs.evolve(PLAN, measures=measures)
    balance = measure_balance(plan)
    assert balance.to_dict() == {
        "verdict": "yes",
        "counts": {"development": 2, "safety_net": 1, "services": 1},
        "open": 1,
        "missing": [],
    }
    no_school = attrs.evolve(plan, measures=measures[:2])
    assert measure_balance(no_school).verdict is Truth.NO
    assert [one.value for one in measure_balance(no_school).missing] == ["services"]
    unclear = attrs.evolve(no_school, projects=(attrs.evolve(PROJECT, kind=None),))
    assert measure_balance(unclear).verdict is Truth.UNKNOWN
    with pytest.raises(TypeError, match="takes a Plan"):
        measure_balance(HOUSEHOLD)


@pytest.mark.parametrize("on", [date(2014, 4, 2), DAY, date(2020, 12, 31)])
def test_what_is_not_asked_is_said_in_words(on):
    check = check_plan(PLAN, on=on)
    for language, lead in (
        ("en", "Asked only where a place sets it: "),
        ("zh", "须由地方规定，尚未规定："),
    ):
        text = check.explain(language)
        assert text.count(lead) == 3
        assert not re.search("plan_[a-z_]+", text)
    funds = check.precision("funds").explain("zh")
    assert ("当日无有效规则：项目管理费" in funds) is (on == DAY)
    assert ("当日无有效规则：统筹整合范围；项目管理费" in funds) is (on.year == 2014)
    silent = {name for one in check.precisions for name in one.not_in_force}
    assert set(OF_PLACES) <= silent
