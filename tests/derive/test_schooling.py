"""School duty, dropouts and aid, at every birthday and every gap."""

from datetime import date

import pytest

from precisionpov import DropoutReason, Household, Person
from precisionpov.derive.household import exit_facts
from precisionpov.derive.schooling import has_schooling, is_student, studies_beyond
from precisionpov.policy.national import NATIONAL

DAY = date(2017, 12, 31)
LAW = NATIONAL.on(DAY)
TEN = date(2007, 5, 1)


def child(**changes):
    return Person(**({"id": "c", "born": TEN} | changes))


def facts(*people):
    head = Person(id="h", relation="head", born=date(1970, 1, 1))
    return exit_facts(Household(id="x", members=(head, *people)), LAW)


@pytest.mark.parametrize(
    ("born", "on", "duty"),
    [
        # Six on 1 September itself: school begins on that day.
        (date(2007, 9, 1), date(2013, 8, 31), False),
        (date(2007, 9, 1), date(2013, 9, 1), True),
        # Six a day later: a year later.
        (date(2007, 9, 2), date(2014, 8, 31), False),
        (date(2007, 9, 2), date(2014, 9, 1), True),
        # Nine school years.
        (date(2007, 9, 1), date(2022, 8, 31), True),
        (date(2007, 9, 1), date(2022, 9, 1), False),
        (date(2008, 2, 29), date(2014, 8, 31), False),
        (date(2008, 2, 29), date(2014, 9, 1), True),
    ],
)
def test_duty_begins_after_the_sixth_birthday_and_lasts_nine_years(born, on, duty):
    out = child(
        born=born,
        schooling="not_enrolled",
        certified_unable=False,
        school_delay_approved=False,
    )
    assert has_schooling(out, on) is not duty


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"schooling": "primary"}, True),
        ({"schooling": "junior_middle"}, True),
        ({"schooling": "home_teaching"}, True),
        ({"schooling": "secondary_vocational"}, True),
        ({"schooling": "not_enrolled", "education": "junior_middle"}, True),
        ({"schooling": "not_enrolled", "certified_unable": True}, True),
        ({"schooling": "not_enrolled", "school_delay_approved": True}, True),
        ({"schooling": "not_enrolled", "dropout_reason": "poverty"}, False),
        ({"schooling": "not_enrolled", "dropout_reason": "own_choice"}, False),
        ({"schooling": "not_enrolled", "dropout_reason": "illness"}, None),
        ({"schooling": "not_enrolled"}, None),
        ({"schooling": "preschool"}, None),
        ({"schooling": "not_enrolled", "certified_unable": False}, None),
        ({}, None),
        ({"dropout_reason": "poverty"}, False),
        ({"born": None}, None),
        ({"born": None, "schooling": "primary"}, True),
        ({"born": None, "schooling": "not_enrolled"}, None),
    ],
)
def test_what_meets_the_duty_and_what_does_not(changes, answer):
    assert has_schooling(child(**changes), DAY) is answer


def test_a_child_not_enrolled_at_six_with_no_delay_recorded_is_unknown():
    six = child(born=date(2011, 5, 1), schooling="not_enrolled", certified_unable=False)
    found = facts(six)
    assert found.children_in_school is None
    assert found.path_of("children_in_school") == (
        "members[1].school_delay_approved",
        "members[1].dropout_reason",
    )


def test_with_no_child_of_school_age_every_child_is_at_school():
    found = facts()
    assert found.children_in_school is True
    assert found.dropout_for_poverty is False
    assert found.dropout_signed is True
    assert found.dropout_visits is None


def test_one_child_out_of_school_settles_it():
    unknown = child(id="u")
    out = child(schooling="not_enrolled", dropout_reason="own_choice")
    assert facts(unknown, out).children_in_school is False
    assert facts(unknown).children_in_school is None
    assert facts(unknown).path_of("children_in_school") == ("members[1].schooling",)


def test_who_may_have_left_is_asked_about_before_he_counts_as_a_dropout():
    gone = child(
        status="transferred_out", schooling="not_enrolled", dropout_reason="poverty"
    )
    found = facts(gone)
    assert found.children_in_school is None
    assert found.path_of("children_in_school") == ("members[1].status_since",)
    assert found.dropout_for_poverty is None


@pytest.mark.parametrize("reason", DropoutReason)
def test_only_poverty_is_dropout_for_poverty(reason):
    out = child(
        schooling="not_enrolled",
        dropout_reason=reason,
        certified_unable=False,
        school_delay_approved=False,
    )
    assert facts(out).dropout_for_poverty is (reason is DropoutReason.POVERTY)


def test_a_dropout_without_a_reason_may_be_for_poverty():
    out = child(
        schooling="not_enrolled", certified_unable=False, school_delay_approved=False
    )
    found = facts(out)
    assert found.children_in_school is False
    assert found.dropout_for_poverty is None
    assert found.path_of("dropout_for_poverty") == ("members[1].dropout_reason",)


def test_the_fewest_visits_count_and_every_signature():
    def out(name, **changes):
        return child(
            id=name,
            schooling="not_enrolled",
            dropout_reason="own_choice",
            **changes,
        )

    both = facts(
        out("a", dropout_visits=3, dropout_signed=True),
        out("b", dropout_visits=1, dropout_signed=True),
    )
    assert (both.dropout_visits, both.dropout_signed) == (1, True)
    one = facts(out("a", dropout_visits=3, dropout_signed=True), out("b"))
    assert (one.dropout_visits, one.dropout_signed) == (None, None)
    assert one.path_of("dropout_visits") == ("members[2].dropout_visits",)
    assert one.path_of("dropout_signed") == ("members[2].dropout_signed",)
    unsigned = facts(out("a", dropout_signed=False), out("b"))
    assert unsigned.dropout_signed is False


@pytest.mark.parametrize(
    ("changes", "answer", "paths"),
    [
        ({"schooling": "primary"}, True, None),
        ({"schooling": "college", "education_aided": True}, True, None),
        ({"schooling": "college", "education_aided": False}, False, None),
        ({"schooling": "college"}, None, ("members[1].education_aided",)),
        ({"education_aided": False}, None, ("members[1].schooling",)),
        ({"education_aided": True}, True, None),
        (
            {},
            None,
            ("members[1].schooling", "members[1].education_aided"),
        ),
        (
            {"schooling": "college", "education_aided": False, "status": "married_in"},
            None,
            ("members[1].status_since",),
        ),
    ],
)
def test_every_student_beyond_compulsory_school_gets_aid(changes, answer, paths):
    found = facts(child(born=date(1999, 1, 1), **changes))
    assert found.students_aided is answer
    if paths:
        assert found.path_of("students_aided") == paths


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"schooling": "not_enrolled"}, False),
        ({"schooling": "preschool"}, True),
        ({"schooling": "college"}, True),
        ({"born": date(1994, 1, 1)}, None),
        ({"born": date(1993, 12, 31)}, False),
        ({"born": None}, None),
    ],
)
def test_nobody_past_twenty_three_is_asked_whether_he_studies(changes, answer):
    assert is_student(child(**changes), DAY) is answer


def test_beyond_compulsory_school_means_beyond_junior_middle():
    beyond = [
        "senior_middle",
        "secondary_vocational",
        "higher_vocational",
        "college",
        "postgraduate",
    ]
    for schooling in (*beyond, "primary", "junior_middle", "home_teaching", None):
        assert studies_beyond(child(schooling=schooling)) is (schooling in beyond)
