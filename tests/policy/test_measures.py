"""Who may get which measure, and its terms: worked cases, boundaries, days in force."""

from datetime import date

import pytest

from mutants import survivors
from one_unknown import check_one_unknown
from precisionpov import NotInForceError, Truth, yuan
from precisionpov.facts.assistance import (
    AssistanceFacts,
    MeasureTermsFacts,
    ProjectionFacts,
)
from precisionpov.policies import NATIONAL
from precisionpov.policy.cause_measures import (
    CAUSE_MEASURES,
    ENTITLEMENTS,
    GUARANTEE_MEASURES,
)
from precisionpov.policy.eligibility import ANY_MEASURE, ELIGIBILITY
from precisionpov.policy.measure_terms import (
    MEASURE_NUMBERS,
    MEASURE_TERMS,
    PROJECTED_INCOME,
)
from precisionpov.policy.measures import MEASURE_RULES
from precisionpov.reasoning.decide import check, decide
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

DAY = date(2018, 12, 31)
YES, NO = Truth.YES, Truth.NO
REGISTERED = {"registered": True}
LABOUR = {"registered": True, "has_labour": True}
LIGHT = {"registered": True, "light_worker": True}
DEPENDANT = {"only_dependants": True, "has_labour": False, "without_supporter": True}
OFF_LIST = {"on_destitute_list": False}
NO_GROUP = {
    "registered": False,
    "on_dibao_list": False,
    "on_destitute_list": False,
    "disabled_member": False,
}

# What holds, and what then tips it: (rule, facts with yes, one change that gives no).
ELIGIBLE = [
    ("any", REGISTERED, {"registered": False}),
    ("work", LABOUR, {"registered": False}),
    ("work", LABOUR, {"has_labour": False}),
    ("microcredit", LABOUR, {"registered": False}),
    ("microcredit", LABOUR, {"has_labour": False}),
    ("illness", REGISTERED | {"unhealthy_member": True}, {"unhealthy_member": False}),
    ("illness", REGISTERED | {"unhealthy_member": True}, {"registered": False}),
    ("disability", REGISTERED | {"disabled_member": True}, {"disabled_member": False}),
    ("disability", REGISTERED | {"disabled_member": True}, {"registered": False}),
    (
        "education_aid",
        REGISTERED | {"student_beyond": True, "children_in_school": True},
        {"student_beyond": False},
    ),
    (
        "education_aid",
        REGISTERED | {"student_beyond": False, "children_in_school": False},
        {"children_in_school": True},
    ),
    (
        "education_aid",
        REGISTERED | {"student_beyond": True, "children_in_school": False},
        {"registered": False},
    ),
    (
        "dibao",
        {"on_dibao_list": True, "below_dibao_line": False},
        {"on_dibao_list": False},
    ),
    (
        "dibao",
        {"on_dibao_list": False, "below_dibao_line": True},
        {"below_dibao_line": False},
    ),
    (
        "rain_and_dew",
        REGISTERED | {"vocational_student": True},
        {"vocational_student": False},
    ),
    ("rain_and_dew", REGISTERED | {"vocational_student": True}, {"registered": False}),
    (
        "relocation",
        REGISTERED | {"relocation_listed": True},
        {"relocation_listed": False},
    ),
    ("relocation", REGISTERED | {"relocation_listed": True}, {"registered": False}),
    ("public_post", LIGHT, {"light_worker": False}),
    ("public_post", LIGHT, {"registered": False}),
    ("forest_ranger", LIGHT, {"light_worker": False}),
    ("forest_ranger", LIGHT, {"registered": False}),
    (
        "destitute_support",
        DEPENDANT | {"has_labour": True, "on_destitute_list": True},
        OFF_LIST,
    ),
    ("destitute_support", DEPENDANT | OFF_LIST, {"only_dependants": False}),
    ("destitute_support", DEPENDANT | OFF_LIST, {"has_labour": True}),
    ("destitute_support", DEPENDANT | OFF_LIST, {"without_supporter": False}),
    ("asset_income", REGISTERED | {"has_labour": False}, {"has_labour": True}),
    ("asset_income", REGISTERED | {"has_labour": False}, {"registered": False}),
    ("photovoltaic", LABOUR, {"registered": False}),
    *(
        ("house_repair", NO_GROUP | {group: True, "housing_grade": grade}, change)
        for group in NO_GROUP
        for grade in ("C", "D")
        for change in (
            *({"housing_grade": other} for other in ("A", "B", "no_house")),
            {group: False},
        )
    ),
]


def facts(values):
    return AssistanceFacts(**values)


def law(name, day=DAY):
    return NATIONAL.on(day).rule(name)


@pytest.mark.parametrize(("name", "holds", "change"), ELIGIBLE)
def test_who_may_get_it(name, holds, change):
    rule = law(f"measure_{name}")
    assert decide(rule, facts(holds)).verdict is YES
    assert decide(rule, facts(holds | change)).verdict is NO
    check_one_unknown(rule, facts(holds))
    check_one_unknown(rule, facts(holds | change))


@pytest.mark.parametrize("line", MEASURE_RULES, ids=lambda line: line.name)
def test_no_small_mistake_in_a_rule_goes_unnoticed(line):
    name = line.name.removeprefix("measure_")
    cases = [
        facts(values)
        for rule, holds, change in ELIGIBLE
        if rule == name
        for values in (holds, holds | change)
    ]
    cases.append(facts(REGISTERED | {"has_labour": False}))
    assert survivors(law(line.name), cases) == []


def test_power_from_the_sun_goes_first_to_those_without_labour():
    rule = law("measure_photovoltaic")
    for able, truth in ((True, NO), (False, YES)):
        (priority,) = check(rule, facts(LABOUR | {"has_labour": able}))
        assert (priority.criterion, priority.truth) == (
            "measure_photovoltaic.priority",
            truth,
        )


@pytest.mark.parametrize("day", [date(2014, 4, 2), date(2015, 12, 31)])
def test_the_list_alone_tells_of_the_five_guarantees_before_2016(day):
    rule = law("measure_destitute_support", day)
    assert decide(rule, facts(DEPENDANT | OFF_LIST)).verdict is NO
    assert decide(rule, facts({"on_destitute_list": True})).verdict is YES
    listed = [facts({"on_destitute_list": each}) for each in (True, False)]
    assert survivors(rule, listed) == []


TERMS = {
    "microcredit": {
        "covered": 3,
        "wanted": True,
        "measure_amount": yuan(50_000),
        "term_months": 36,
        "fund_use": "local_industry",
    },
    "relocation": {"covered": 4, "house_area": 100},
    "rain_and_dew": {"covered": 2, "measure_amount": yuan(6_000)},
}
UNPRODUCTIVE = [
    "house_building",
    "wealth_products",
    "household_goods",
    "pooled_loans",
    "lent_to_firm",
    "other_unproductive",
]
BEYOND = [
    ("microcredit", {"wanted": False}),
    ("microcredit", {"measure_amount": yuan("50000.01")}),
    ("microcredit", {"term_months": 37}),
    *(("microcredit", {"fund_use": use}) for use in UNPRODUCTIVE),
    ("relocation", {"house_area": 101}),
    ("relocation", {"covered": 3}),
    ("rain_and_dew", {"measure_amount": yuan("5999.99")}),
    ("rain_and_dew", {"covered": 3}),
]
WITHIN = [
    ("microcredit", {"measure_amount": yuan("49999.99")}),
    ("microcredit", {"term_months": 35}),
    ("relocation", {"house_area": 99}),
    ("rain_and_dew", {"measure_amount": yuan("6000.01")}),
]


@pytest.mark.parametrize("name", TERMS)
def test_terms_on_the_standard_keep_to_it(name):
    rule = law(f"terms_{name}")
    assert decide(rule, MeasureTermsFacts(**TERMS[name])).verdict is YES
    check_one_unknown(rule, MeasureTermsFacts(**TERMS[name]))


@pytest.mark.parametrize(("name", "change"), BEYOND)
def test_terms_beyond_the_standard_do_not(name, change):
    given = MeasureTermsFacts(**(TERMS[name] | change))
    assert decide(law(f"terms_{name}"), given).verdict is NO


@pytest.mark.parametrize("name", TERMS)
def test_no_small_mistake_in_terms_goes_unnoticed(name):
    from precisionpov.records.fund_kinds import FundUse

    changes = [{}, *(change for rule, change in BEYOND + WITHIN if rule == name)]
    if name == "microcredit":
        changes += [{"fund_use": use} for use in FundUse]
    cases = [MeasureTermsFacts(**(TERMS[name] | change)) for change in changes]
    assert survivors(law(f"terms_{name}"), cases) == []


@pytest.mark.parametrize(("year", "line"), [(2016, 2_952), (2020, 4_000)])
def test_expected_income_clears_the_line_where_it_is_above_it(year, line):
    rule = law("projected_income", date(year, 12, 31))
    cases = [
        ProjectionFacts(members=3, projected_income=3 * yuan(line) + step)
        for step in (-1, 0, 1, 3)
    ]
    assert [decide(rule, one).verdict for one in cases] == [NO, NO, YES, YES]
    assert survivors(rule, cases) == []
    check_one_unknown(rule, cases[-1])


@pytest.mark.parametrize("line", [*MEASURE_RULES, *MEASURE_TERMS, PROJECTED_INCOME])
def test_rules_hold_from_their_first_day_to_the_end_of_2020(line):
    first = min(span.since for span in line.spans)
    assert NATIONAL.on(max(first, date(2014, 1, 1))).rule(line.name)
    assert NATIONAL.on(date(2020, 12, 31)).rule(line.name)
    if first > date(2014, 1, 1):
        with pytest.raises(NotInForceError):
            NATIONAL.on(date.fromordinal(first.toordinal() - 1)).rule(line.name)
    assert max(span.until for span in line.spans) == date(2020, 12, 31)


@pytest.mark.parametrize("line", [*MEASURE_RULES, *MEASURE_TERMS, PROJECTED_INCOME])
def test_every_criterion_is_a_sentence_in_both_languages(line):
    for span in line.spans:
        assert span.value.id == line.name
        for one in (*span.value.criteria, *span.value.notes):
            assert one.en[0].isupper()
            assert one.en.endswith(".")
            assert one.zh.endswith("。")
            assert one.cite.confidence is not Confidence.LOW
        assert span.value.en.endswith("?")
        assert span.value.zh.endswith("？")


def test_only_figures_that_were_read_are_numbers_of_the_nation():
    for line in MEASURE_NUMBERS:
        (span,) = line.spans
        assert span.citation.confidence is Confidence.HIGH
    names = {line.name for line in NATIONAL.numbers}
    assert "dibao_line" not in names
    assert not {name for name in names if "photovoltaic" in name or "kilowatt" in name}
    rules = {line.name for line in NATIONAL.rules}
    assert not rules & {"terms_photovoltaic", "plan_projects_station"}


def test_the_policy_is_sound_with_a_local_dibao_line():
    source = MEASURE_RULES[0].spans[0].citation
    line = Timeline(
        "dibao_line",
        [Dated(int(yuan(3_000)), date(2016, 1, 1), date(2020, 12, 31), source)],
    )
    place = NATIONAL.place("x", en="X", zh="某地", numbers=[line])
    mine = {"dibao_line", *(one.name for one in MEASURE_NUMBERS)}
    assert [one for one in place.check(known=["dibao_line"]) if one.item in mine] == []


def test_ids_are_a_promise():
    assert {
        line.name: " ".join(
            one.id
            for one in (
                *line.spans[-1].value.criteria,
                *line.spans[-1].value.notes,
            )
        )
        for line in (*MEASURE_RULES, *MEASURE_TERMS, PROJECTED_INCOME)
    } == {
        "measure_any": "registered",
        "measure_work": "registered labour",
        "measure_illness": "registered patient",
        "measure_disability": "registered disabled",
        "measure_education_aid": "registered student",
        "measure_dibao": "dibao_income",
        "measure_microcredit": "registered labour",
        "measure_rain_and_dew": "registered vocational_student",
        "measure_relocation": "registered listed",
        "measure_public_post": "registered light_work",
        "measure_forest_ranger": "registered light_work",
        "measure_destitute_support": "destitute",
        "measure_asset_income": "registered no_labour",
        "measure_photovoltaic": "registered priority",
        "measure_house_repair": "key_group dangerous",
        "terms_microcredit": "wanted amount term use",
        "terms_relocation": "area",
        "terms_rain_and_dew": "amount",
        "projected_income": "above_line",
    }


def test_facts_made_by_hand_name_no_place():
    open_facts = MeasureTermsFacts(covered=1)
    (missing, *_) = decide(law("terms_relocation"), open_facts).missing
    assert missing.paths == ("house_area",)
    assert open_facts.place("house_area", "zh") == "house_area"


def test_every_kind_is_asked_something():
    assert set(ELIGIBILITY) == set(MeasureKind)
    names = {line.name for line in MEASURE_RULES}
    assert ANY_MEASURE in names
    own = {kind.value for kind, name in ELIGIBILITY.items() if name in names}
    assert own == {
        "agricultural_technology",
        "asset_income",
        "destitute_support",
        "dibao",
        "disability_allowance",
        "e_commerce",
        "education_aid",
        "forest_ranger",
        "house_repair",
        "incentive_grant",
        "job_placement",
        "medical_assistance",
        "microcredit",
        "photovoltaic",
        "practical_training",
        "production_grant",
        "public_post",
        "rain_and_dew",
        "rehabilitation",
        "relocation",
        "signed_doctor",
        "skill_certificate",
        "tourism",
    }


def test_every_guarantee_and_every_cause_of_the_form_has_an_answer():
    assert set(GUARANTEE_MEASURES) == set(Guarantee)
    without = {one for one in CauseOfPoverty if one not in CAUSE_MEASURES}
    assert without == {"other", "marriage", "funeral"}
    assert all(CAUSE_MEASURES.values())
    assert len(set(ENTITLEMENTS)) == len(ENTITLEMENTS)
