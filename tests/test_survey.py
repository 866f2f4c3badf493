"""What the survey of a household still lacks, in five aspects."""

import json
from datetime import date

import attrs
import pytest

from precisionpov import (
    Dwelling,
    Household,
    NotInForceError,
    Person,
    Range,
    Receipt,
    SurveyReport,
    Water,
    survey_completeness,
)

DAY = date(2014, 4, 30)
HEAD = Person(
    id="h",
    relation="head",
    born=date(1970, 1, 1),
    health="healthy",
    labour="ordinary",
    insured=True,
)
WAGE = Receipt(kind="local_wage", amount=100, on=date(2013, 6, 1))
FULL = Household(
    id="x",
    members=(HEAD,),
    receipts=(WAGE,),
    dwelling=Dwelling(grade="B"),
    water=Water(safe=True),
    food_secure=True,
    clothing_secure=True,
    dibao=False,
    destitute=False,
)
MEASURED = Water(
    litres_per_day=1,
    fetch_minutes=1,
    horizontal_metres=1,
    vertical_metres=1,
    days_without=1,
    quality_ok=True,
)


def lacking(**changes):
    report = survey_completeness(attrs.evolve(FULL, **changes), on=DAY)
    return {one.aspect.value: one.missing for one in report.aspects if one.missing}


def member(**changes):
    return {"members": (attrs.evolve(HEAD, **changes),)}


def test_a_full_survey_lacks_nothing():
    report = survey_completeness(FULL, on=DAY)
    assert report.complete
    assert report.missing == ()
    assert repr(report) == "<SurveyReport of x on 2014-04-30: complete>"
    assert len(report.aspects) == 5


@pytest.mark.parametrize(
    ("changes", "aspect", "places"),
    [
        ({"dwelling": None}, "living_conditions", ("dwelling.grade",)),
        ({"dwelling": Dwelling()}, "living_conditions", ("dwelling.grade",)),
        ({"water": None}, "living_conditions", ("water.safe",)),
        ({"water": Water(quality_ok=True)}, "living_conditions", ("water.safe",)),
        ({"food_secure": None}, "living_conditions", ("food_secure",)),
        ({"clothing_secure": None}, "living_conditions", ("clothing_secure",)),
        (
            {"receipts": (attrs.evolve(WAGE, amount=Range(1, 2)),)},
            "income",
            ("receipts[0].amount",),
        ),
        ({"receipts": ()}, "income", ("receipts", "accounts_complete")),
        (member(health=None), "labour", ("members[0].health",)),
        (member(labour=None), "labour", ("members[0].labour",)),
        (
            member(labour=None, born=date(1998, 4, 30)),
            "labour",
            ("members[0].labour",),
        ),
        (
            member(labour=None, born=date(1948, 5, 1)),
            "labour",
            ("members[0].labour",),
        ),
        (
            member(born=date(1991, 1, 1)),
            "education_burden",
            ("members[0].schooling",),
        ),
        (
            member(schooling="college"),
            "education_burden",
            ("members[0].education_aided",),
        ),
        (member(insured=None), "social_security", ("members[0].insured",)),
        ({"dibao": None}, "social_security", ("dibao",)),
        ({"destitute": None}, "social_security", ("destitute",)),
    ],
)
def test_each_gap_is_named_under_its_aspect(changes, aspect, places):
    found = lacking(**changes)
    if changes.get("members", (HEAD,))[0].born == date(1998, 4, 30):
        assert found.pop("education_burden") == ("members[0].schooling",)
    assert found == {aspect: places}


@pytest.mark.parametrize(
    "changes",
    [
        {"water": MEASURED},
        member(labour=None, born=date(1948, 4, 30)),
        member(labour=None, born=date(1998, 5, 1), schooling="not_enrolled"),
        member(schooling="college", education_aided=False),
        member(schooling="primary"),
        {"members": (HEAD, Person(id="gone", status="dead", status_since=DAY))},
    ],
)
def test_what_need_not_be_asked_is_not(changes):
    assert lacking(**changes) == {}


def test_an_unknown_birth_is_asked_with_all_that_hangs_on_it():
    assert lacking(**member(born=None, labour=None)) == {
        "labour": ("members[0].born", "members[0].labour"),
        "education_burden": ("members[0].schooling",),
    }


def test_the_report_is_read_and_kept():
    report = survey_completeness(
        attrs.evolve(FULL, dibao=None, food_secure=None), on=DAY
    )
    assert not report.complete
    assert report.missing == ("food_secure", "dibao")
    assert repr(report).endswith("lacking: living_conditions, social_security>")
    text = report.explain()
    assert "living conditions" in text
    assert "enough to eat" in text
    assert "food_secure" not in text
    assert "生活条件" in report.explain("zh")
    assert "是否不愁吃" in report.explain("zh")
    kept = json.loads(json.dumps(report.to_dict()))
    assert kept["aspects"]["social_security"] == ["dibao"]
    assert kept["complete"] is False
    again = survey_completeness(
        attrs.evolve(FULL, dibao=None, food_secure=None), on=DAY
    )
    assert isinstance(report, SurveyReport)
    assert report == again
    assert hash(report) == hash(again)


def test_it_needs_a_household_and_a_day_in_force():
    with pytest.raises(TypeError, match="survey_completeness takes a Household"):
        survey_completeness("x", on=DAY)
    with pytest.raises(NotInForceError):
        survey_completeness(FULL, on=date(2013, 12, 31))
