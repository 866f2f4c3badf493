"""From a household and a measure to the facts of assistance, and what settles them."""

from datetime import date

import attrs
import pytest

from precisionpov import Dwelling, Household, Person, Range, Receipt, between, yuan
from precisionpov.derive.assistance import (
    assistance_facts,
    measure_rules,
    measure_terms_facts,
)
from precisionpov.facts.assistance import AssistanceFacts
from precisionpov.policies import NATIONAL
from precisionpov.policy.measure_documents import CAUSE_MAP
from precisionpov.reasoning.timeline import Dated, Timeline
from precisionpov.records.assistance import Measure

DAY = date(2017, 12, 31)
IN_WINDOW = date(2017, 3, 1)
HEAD = Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    health="healthy",
    disabled=False,
    labour="ordinary",
    schooling="not_enrolled",
)
PLAIN = Household(id="x", members=(HEAD,), identified_on=date(2014, 5, 1))


def found(policy=NATIONAL, **changes):
    return assistance_facts(attrs.evolve(PLAIN, **changes), policy.on(DAY))


def head(**changes):
    return {"members": (attrs.evolve(HEAD, **changes),)}


def with_line(amount):
    line = Timeline(
        "dibao_line",
        [
            Dated(
                int(yuan(amount)),
                date(2016, 1, 1),
                date(2020, 12, 31),
                CAUSE_MAP.article(),
            )
        ],
    )
    return NATIONAL.place("x", en="X", zh="某地", numbers=[line])


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"identified_on": DAY}, True),
        ({"identified_on": date(2018, 1, 1)}, False),
        ({"identified_on": None}, None),
        ({"identified_on": None, "exit_status": "exited"}, True),
        ({"identified_on": None, "attribute": "general"}, True),
    ],
)
def test_who_is_registered(changes, answer):
    facts = found(**changes)
    assert facts.registered is answer
    assert facts.path_of("registered") == (
        ("identified_on",) if answer is None else ("registered",)
    )


@pytest.mark.parametrize(
    ("changes", "answer", "paths"),
    [
        ({}, True, ()),
        ({"labour": "weak"}, True, ()),
        ({"labour": "lost"}, False, ()),
        ({"labour": "none", "born": None}, False, ()),
        ({"born": date(2001, 12, 31)}, True, ()),
        ({"born": date(2002, 1, 1)}, False, ()),
        ({"born": date(2002, 1, 1), "labour": None}, False, ()),
        ({"labour": None}, None, ("members[0].labour",)),
        ({"born": None}, None, ("members[0].born",)),
        (
            {"born": None, "labour": None},
            None,
            ("members[0].born", "members[0].labour"),
        ),
    ],
)
def test_who_can_do_light_work(changes, answer, paths):
    facts = found(**head(**changes))
    assert facts.light_worker is answer
    if paths:
        assert facts.path_of("light_worker") == paths


@pytest.mark.parametrize(
    ("changes", "answer", "paths"),
    [
        ({}, False, ()),
        ({"born": date(1957, 12, 31)}, True, ()),
        ({"born": date(1958, 1, 1)}, False, ()),
        ({"born": date(2001, 12, 31)}, False, ()),
        ({"born": date(2002, 1, 1)}, True, ()),
        ({"disabled": True}, True, ()),
        ({"health": "disabled"}, True, ()),
        ({"disabled": True, "born": None}, True, ()),
        ({"born": None}, None, ("members[0].born",)),
        (
            {"health": None, "disabled": None},
            None,
            ("members[0].health", "members[0].disabled"),
        ),
        ({"status": "dead", "status_since": None}, None, ("members[0].status_since",)),
    ],
)
def test_who_are_dependants_only(changes, answer, paths):
    facts = found(**head(**changes))
    assert facts.only_dependants is answer
    if paths:
        assert facts.path_of("only_dependants") == paths


def test_one_who_is_no_dependant_settles_it():
    child = Person(id="c", born=None)
    assert found(members=(HEAD, child)).only_dependants is False


@pytest.mark.parametrize(
    ("schooling", "vocational", "beyond"),
    [
        ("not_enrolled", False, False),
        ("junior_middle", False, False),
        ("senior_middle", False, True),
        ("secondary_vocational", True, True),
        ("higher_vocational", True, True),
        ("college", False, True),
        (None, None, None),
    ],
)
def test_who_studies(schooling, vocational, beyond):
    child = Person(id="c", born=date(2000, 1, 1), schooling=schooling)
    facts = found(members=(HEAD, child))
    assert (facts.vocational_student, facts.student_beyond) == (vocational, beyond)


def test_an_adult_without_a_status_is_no_student():
    assert found(**head(schooling=None)).vocational_student is False


def test_without_a_local_line_income_does_not_tell_of_dibao():
    facts = found(dibao=False)
    assert (facts.on_dibao_list, facts.below_dibao_line) == (False, None)
    assert facts.path_of("below_dibao_line") == ("policy.dibao_line",)


@pytest.mark.parametrize(
    ("amount", "answer"),
    [
        (yuan("2999.99"), True),
        (yuan(3_000), False),
        (between(yuan(2_000), yuan("2999.99")), True),
        (between(yuan(2_000), yuan(3_000)), None),
        (between(yuan(3_000), yuan(4_000)), False),
    ],
)
def test_income_against_a_local_dibao_line(amount, answer):
    receipt = Receipt(kind="migrant_wage", amount=amount, on=IN_WINDOW)
    facts = found(with_line(3_000), receipts=(receipt,))
    assert facts.below_dibao_line is answer
    if answer is None:
        assert facts.path_of("below_dibao_line") == ("receipts[0].amount",)


def test_income_that_nothing_bounds_leaves_dibao_open():
    facts = found(with_line(3_000))
    assert facts.below_dibao_line is None
    assert "receipts" in facts.path_of("below_dibao_line")


def test_members_in_doubt_leave_dibao_open():
    gone = Person(id="g", status="dead")
    receipt = Receipt(kind="migrant_wage", amount=yuan(4_000), on=IN_WINDOW)
    facts = found(with_line(3_000), receipts=(receipt,), members=(HEAD, gone))
    assert facts.below_dibao_line is None
    assert facts.path_of("below_dibao_line") == ("members[1].status_since",)


def test_what_the_record_says_is_taken_as_it_is():
    facts = found(
        dwelling=Dwelling(grade="C", on_relocation_list=True),
        food_secure=True,
        clothing_secure=False,
        destitute=True,
    )
    assert facts.housing_grade == "C"
    assert facts.relocation_listed is True
    assert (facts.food_secure, facts.clothing_secure) == (True, False)
    assert facts.on_destitute_list is True
    assert facts.without_supporter is None
    assert found().path_of("relocation_listed") == ("dwelling.on_relocation_list",)


def terms(members=(HEAD,), **changes):
    measure = Measure(id="m", household="x", **({"kind": "relocation"} | changes))
    return measure_terms_facts(measure, attrs.evolve(PLAIN, members=members), DAY)


STUDENT = Person(id="s", born=date(2000, 1, 1), schooling="secondary_vocational")
PERHAPS = Person(id="p", born=date(2000, 1, 1))
GONE = Person(id="g", status="dead")


@pytest.mark.parametrize(
    ("members", "changes", "covered"),
    [
        ((HEAD, STUDENT), {}, 2),
        ((HEAD, STUDENT), {"people": 5}, 5),
        ((HEAD, STUDENT), {"people": 0}, 2),
        ((HEAD, GONE), {}, Range(1, 2)),
        ((HEAD, STUDENT), {"kind": "rain_and_dew"}, 1),
        ((HEAD,), {"kind": "rain_and_dew"}, 1),
        ((HEAD, STUDENT, PERHAPS), {"kind": "rain_and_dew"}, Range(1, 2)),
    ],
)
def test_how_many_people_a_measure_covers(members, changes, covered):
    assert terms(members, **changes).covered == covered


@pytest.mark.parametrize(
    ("requested", "agreed", "wanted"),
    [
        (True, None, True),
        (True, False, True),
        (False, True, True),
        (None, None, None),
        (False, None, None),
        (False, False, False),
        (None, False, False),
    ],
)
def test_what_a_household_wants(requested, agreed, wanted):
    assert terms(requested=requested, agreed=agreed).wanted is wanted


def test_the_terms_are_those_recorded():
    facts = terms(
        kind="microcredit",
        amount=yuan(50_000),
        term_months=36,
        use="local_industry",
        income_effect=yuan(100),
        area=50,
    )
    assert facts.subject == "m"
    assert facts.measure_amount == yuan(50_000)
    assert (facts.term_months, facts.house_area) == (36, 50)
    assert facts.fund_use == "local_industry"
    assert facts.yearly_effect == yuan(100)
    assert terms().path_of("measure_amount") == ("amount",)


def test_a_kind_without_a_rule_on_a_day_is_asked_what_any_is():
    early = measure_rules(NATIONAL.on(date(2015, 6, 1)))
    late = measure_rules(NATIONAL.on(DAY))
    assert early["relocation"].eligibility.rule.id == "measure_any"
    assert late["relocation"].eligibility.rule.id == "measure_relocation"
    assert late["infrastructure"].eligibility.rule.id == "measure_any"
    assert early["relocation"].terms is None
    assert late["relocation"].terms is not None


def test_places_of_a_measure_are_told_in_words():
    facts = AssistanceFacts(subject="h-1")
    assert facts.place("members[0].insured") == "member 1, basic medical insurance"
    assert facts.place("members[0].insured", "zh") == "第1位成员·是否参加基本医疗保险"
