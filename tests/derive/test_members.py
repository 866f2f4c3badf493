"""What is said of the members of a household, one or all."""

from datetime import date

import pytest

from precisionpov import Household, Person, Range
from precisionpov.derive.household import exit_facts, identification_facts
from precisionpov.policy.national import NATIONAL

DAY = date(2017, 12, 31)
LAW = NATIONAL.on(DAY)
HEAD = Person(id="h", relation="head", born=date(1970, 1, 1))


def household(*people, **changes):
    return Household(id="x", members=people or (HEAD,), **changes)


def leaving(*people, **changes):
    return exit_facts(household(*people, **changes), LAW)


def person(name="p", **changes):
    return Person(id=name, **({"born": date(1980, 1, 1)} | changes))


@pytest.mark.parametrize(
    ("first", "second", "answer", "paths"),
    [
        ({"insured": True}, {"insured": True}, True, None),
        ({"insured": True}, {"insured": False}, False, None),
        ({"insured": None}, {"insured": False}, False, None),
        ({"insured": True}, {}, None, ("members[1].insured",)),
        (
            {},
            {},
            None,
            ("members[0].insured", "members[1].insured"),
        ),
        (
            {"insured": True},
            {"insured": False, "status": "dead"},
            None,
            ("members[1].status_since",),
        ),
        (
            {"insured": True},
            {"status": "dead"},
            None,
            ("members[1].status_since", "members[1].insured"),
        ),
        (
            {"insured": True},
            {"insured": False, "status": "dead", "status_since": DAY},
            True,
            None,
        ),
    ],
)
def test_every_counted_member_is_insured_or_it_is_asked(first, second, answer, paths):
    found = leaving(person("a", **first), person("b", **second))
    assert found.all_insured is answer
    if paths:
        assert found.path_of("all_insured") == paths


def test_the_other_covers_are_asked_in_their_own_fields():
    found = leaving(
        person("a", catastrophic_insured=True, medical_assisted=False, insured=True)
    )
    assert found.all_catastrophic_insured is True
    assert found.all_medical_assisted is False


@pytest.mark.parametrize(
    ("people", "answer", "paths"),
    [
        ((person(relation="head", rural_hukou=True),), True, None),
        ((person(relation="head", rural_hukou=False),), False, None),
        ((person(relation="head"),), None, ("members[0].rural_hukou",)),
        (
            (
                person("a", relation="spouse", rural_hukou=True),
                person("b", relation="head", rural_hukou=False),
            ),
            False,
            None,
        ),
        ((person("a"), person("b", relation="spouse")), None, ("members[0].relation",)),
        (
            (
                person("a", relation="head", status="dead", status_since=DAY),
                person("b", relation="spouse"),
            ),
            None,
            ("members",),
        ),
        (
            (
                person(
                    "a",
                    relation="head",
                    rural_hukou=False,
                    status="dead",
                    status_since=DAY,
                ),
                person("b", relation="head", rural_hukou=True),
            ),
            True,
            None,
        ),
    ],
)
def test_the_head_who_counts_is_asked_for_rural_registration(people, answer, paths):
    found = identification_facts(household(*people), LAW)
    assert found.head_rural is answer
    if paths:
        assert found.path_of("head_rural") == paths


@pytest.mark.parametrize(
    ("people", "months", "paths"),
    [
        ((person(months_away=7), person("b", months_away=3)), 7, None),
        (
            (person(months_away=7), person("b")),
            Range(7, 12),
            ("members[1].months_away",),
        ),
        ((person(months_away=12), person("b")), 12, None),
        ((person(),), Range(0, 12), ("members[0].months_away",)),
        ((person(months_away=2), person("b", born=date(2002, 1, 1))), 2, None),
        (
            (person(months_away=2), person("b", born=date(2001, 12, 31))),
            Range(2, 12),
            ("members[1].months_away",),
        ),
        (
            (person(months_away=2), person("b", born=None)),
            Range(2, 12),
            ("members[1].months_away",),
        ),
        (
            (person(months_away=2), person("b", months_away=9, status="married_in")),
            Range(2, 9),
            ("members[1].status_since",),
        ),
        (
            (person(months_away=2), person("b", months_away=1, status="married_in")),
            2,
            None,
        ),
    ],
)
def test_months_away_are_the_most_of_any_member(people, months, paths):
    found = leaving(*people)
    assert found.most_months_away == months
    if paths:
        assert found.path_of("most_months_away") == paths


@pytest.mark.parametrize(
    ("people", "answer", "paths"),
    [
        ((person(health="healthy"),), False, None),
        ((person(health="serious_illness"),), True, None),
        ((person(), person("b", health="serious_illness")), True, None),
        ((person(health="chronic_illness"), person("b")), None, ("members[1].health",)),
        (
            (
                person(health="healthy"),
                person("b", health="serious_illness", status="married_in"),
            ),
            None,
            ("members[1].status_since",),
        ),
    ],
)
def test_a_seriously_ill_member_is_found(people, answer, paths):
    found = leaving(*people)
    assert found.seriously_ill_member is answer
    if paths:
        assert found.path_of("seriously_ill_member") == paths


@pytest.mark.parametrize(
    ("changes", "answer", "paths"),
    [
        ({"health": "healthy"}, True, None),
        ({"health": "disabled", "layered_cover": False}, True, None),
        ({"health": "chronic_illness", "layered_cover": True}, True, None),
        ({"health": "chronic_illness", "layered_cover": False}, False, None),
        ({"health": "serious_illness", "layered_cover": False}, False, None),
        ({"health": "serious_illness"}, None, ("members[0].layered_cover",)),
        ({"layered_cover": True}, True, None),
        ({"layered_cover": False}, None, ("members[0].health",)),
        ({}, None, ("members[0].health", "members[0].layered_cover")),
        (
            {
                "health": "serious_illness",
                "layered_cover": False,
                "status": "married_in",
            },
            None,
            ("members[0].status_since",),
        ),
    ],
)
def test_every_sick_member_is_covered_or_it_is_asked(changes, answer, paths):
    found = leaving(person(**changes), person("b", health="healthy"))
    assert found.sick_covered is answer
    if paths:
        assert found.path_of("sick_covered") == paths


@pytest.mark.parametrize(
    ("cause", "changes", "answer", "paths"),
    [
        ("illness", {}, False, None),
        ("disability", {"months_away": 0, "works_locally": False}, True, None),
        ("disability", {"months_away": 1}, False, None),
        ("disability", {"works_locally": True}, False, None),
        ("disability", {"months_away": 0}, None, ("members[0].works_locally",)),
        (
            None,
            {"months_away": 0, "works_locally": False},
            None,
            ("main_cause",),
        ),
        (
            "disability",
            {"works_locally": True, "status": "married_in"},
            None,
            ("members[0].status_since",),
        ),
    ],
)
def test_disabled_without_fixed_income(cause, changes, answer, paths):
    still = person("b", months_away=0, works_locally=False)
    found = leaving(person(**changes), still, main_cause=cause)
    assert found.disabled_without_fixed_income is answer
    if paths:
        assert found.path_of("disabled_without_fixed_income") == paths
