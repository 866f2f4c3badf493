"""Negative lists of places: each turned into criteria and notes of a place."""

from datetime import date

import attrs
import pytest

from mutants import survivors
from precisionpov.errors import PolicyError
from precisionpov.facts.identification import IdentificationFacts
from precisionpov.policy.disqualifiers import (
    DISQUALIFIERS,
    DisqualifierList,
    exclusions,
    reviews,
)
from precisionpov.policy.local.disqualifier_lists import (
    DISQUALIFIER_LISTS,
    FOUR_IN_SEVEN_OUT,
    NINE_RED_LINES,
    PASTORAL_COUNTY,
    SHANGRAO,
    SUIBIN,
)
from precisionpov.policy.national import NATIONAL
from precisionpov.reasoning.decide import decide
from precisionpov.reasoning.source import Confidence
from precisionpov.reasoning.truth import Truth

DAY = date(2014, 4, 30)
CODES = [one.code for one in DISQUALIFIERS]
LISTS = pytest.mark.parametrize("listed", DISQUALIFIER_LISTS, ids=lambda one: one.id)

# A poor household, to which nothing on any list applies.
POOR = IdentificationFacts(
    net_income=2 * 273600 - 1,
    members=2,
    head_rural=True,
    on_dibao_list=False,
    on_destitute_list=False,
    snapshot_old=False,
    **dict.fromkeys(CODES, False),
)


def law(listed):
    rules = NATIONAL.amended(
        "household_identification",
        *exclusions(listed),
        notes=reviews(listed),
        since=date(2014, 4, 2),
        until=date(2015, 12, 31),
        cite=listed.cite,
    )
    place = NATIONAL.place(listed.id, en=listed.en, zh=listed.zh, rules=[rules])
    assert [one for one in place.check() if "household_exit" in one.problem] == []
    return place.on(DAY).household_identification


@LISTS
def test_a_list_excludes_what_it_names_and_reviews_what_it_says(listed):
    bound = law(listed)
    assert decide(bound, POOR).verdict is Truth.YES
    for code in CODES:
        decision = decide(bound, attrs.evolve(POOR, **{code: True}))
        noted = [one.criterion.partition(".")[2] for one in decision.notes]
        excluded = code in listed.exclude and code != "unexplained_report"
        assert decision.verdict is (Truth.NO if excluded else Truth.YES)
        assert (f"review_{code}" in noted) is (code in listed.review)


@LISTS
def test_what_nobody_looked_for_is_asked_for(listed):
    for code in CODES:
        decision = decide(law(listed), attrs.evolve(POOR, **{code: None}))
        asked = [one.fact for one in decision.missing]
        assert asked == ([code] if code in listed.exclude else [])


@LISTS
def test_the_cases_notice_every_small_mistake_about_the_list(listed):
    bound = law(listed)
    cases = [POOR, *(attrs.evolve(POOR, **{code: True}) for code in CODES)]
    own = {one.id for one in (*exclusions(listed), *reviews(listed))}
    missed = [one for one in survivors(bound, cases) if one.split(":")[0] in own]
    assert missed == []


def test_an_unexplained_report_is_review_even_where_a_list_excludes_it():
    listed = DisqualifierList(
        id="strict",
        en="A strict list",
        zh="严格清单",
        since=2017,
        until=2017,
        cite=NINE_RED_LINES.cite,
        exclude=("unexplained_report", "car"),
    )
    assert [one.id for one in exclusions(listed)] == ["no_car"]
    assert [one.id for one in reviews(listed)] == ["review_unexplained_report"]


@pytest.mark.parametrize(
    ("exclude", "review", "problem"),
    [
        (("yacht",), (), "no disqualifier 'yacht'"),
        (("car",), ("car",), "a code twice"),
        (("car", "car"), (), "a code twice"),
    ],
)
def test_a_list_with_a_wrong_code_is_refused(exclude, review, problem):
    with pytest.raises(PolicyError, match=problem):
        attrs.evolve(NINE_RED_LINES, exclude=exclude, review=review)


def test_the_lists_as_they_were_read():
    assert len(NINE_RED_LINES.exclude) == 15
    assert NINE_RED_LINES.review == ("unexplained_report",)
    assert "suspicious_split" in SHANGRAO.exclude
    assert set(SHANGRAO.review) == {
        "village_cadre_member",
        "public_payroll_member",
        "commercial_pension_insurance",
        "unexplained_report",
    }
    assert "unexplained_report" not in FOUR_IN_SEVEN_OUT.exclude
    assert PASTORAL_COUNTY.exclude == ()
    assert len(SUIBIN.exclude) + len(SUIBIN.left_out) == 14
    assert len({one.id for one in DISQUALIFIER_LISTS}) == 10


def test_a_disputed_place_is_said_to_be_disputed():
    assert FOUR_IN_SEVEN_OUT.cite.confidence is Confidence.MEDIUM
    assert "Sichuan" in (FOUR_IN_SEVEN_OUT.cite.note or "")
    assert "Chongqing" in (FOUR_IN_SEVEN_OUT.cite.note or "")


def test_no_two_disqualifiers_share_a_name():
    assert len({one.id for one in DISQUALIFIERS}) == 19
    assert len(set(CODES)) == 19
