"""Who answers, and who helps whom."""

from fractions import Fraction

import pytest

from precisionpov.errors import RecordError
from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Helper, MutualHelp, Pairing
from precisionpov.records.funding import Level
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan, ResponsibilityEntry
from precisionpov.records.taxonomies import Practicality
from precisionpov.records.village import Village
from precisionpov.responsibilities import (
    check_practicalities,
    coverage,
    missing_mutual_help,
    technicians_by_village,
)


def plan(**rows):
    return Plan(id="x", year=2016, **rows)


def entries(*rows):
    return tuple(
        ResponsibilityEntry(practicality=what, level=level, body=body)
        for what, level, body in rows
    )


def test_the_county_answers_for_all_four():
    whole = entries(*((one, "county", "leading group") for one in Practicality))
    checks = check_practicalities(plan(responsibilities=whole))
    assert [one.practicality for one in checks] == list(Practicality)
    assert {one.verdict for one in checks} == {Truth.YES}
    short = check_practicalities(plan(responsibilities=whole[1:]))
    assert [one.verdict for one in short] == [Truth.NO] + [Truth.YES] * 3
    assert short[0].missing == (Level.COUNTY,)


def test_three_levels_answer_each_for_themselves():
    rows = entries(
        ("society", "county", "b"),
        ("society", "county", "a"),
        ("society", "county", "b"),
        ("society", "township", "c"),
        ("society", "village", None),
    )
    levels = (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)
    checks = check_practicalities(plan(responsibilities=rows), levels=levels)
    assert checks[2].to_dict() == {
        "practicality": "society",
        "verdict": "no",
        "bodies": {"county": ["a", "b"], "township": ["c"], "village": []},
        "missing": ["village"],
    }


def test_which_of_the_four_ones_are_missing():
    assert missing_mutual_help(plan()) == tuple(MutualHelp)
    rows = tuple(Pairing(helper="h", village="v", help=one) for one in MutualHelp)
    assert missing_mutual_help(plan(pairings=rows)) == ()
    assert missing_mutual_help(plan(pairings=rows[1:])) == (
        MutualHelp.PARTY_MEMBER_POOR_MEMBER,
    )


def test_technicians_of_a_village_count_once():
    head = Person(id="p", relation="head")
    given = plan(
        villages=(Village(id="v"), Village(id="w")),
        households=(
            Household(id="h1", village="v", members=(head,)),
            Household(id="h2", members=(head,)),
        ),
        helpers=(
            Helper(id="t1", kind="technician"),
            Helper(id="t2", kind="technician"),
            Helper(id="c", kind="cadre"),
        ),
        pairings=(
            Pairing(helper="t1", village="v"),
            Pairing(helper="t1", household="h1"),
            Pairing(helper="t2", household="h1"),
            Pairing(helper="t2", household="h2"),
            Pairing(helper="t2", village="elsewhere"),
            Pairing(helper="c", village="w"),
        ),
    )
    assert technicians_by_village(given) == {"v": 2, "w": 0}


@pytest.mark.parametrize(
    "ask", [check_practicalities, missing_mutual_help, technicians_by_village]
)
def test_only_plans_are_taken(ask):
    with pytest.raises(TypeError):
        ask("plan")


def test_published_shares_of_coverage():
    # Teams of 2014: 125,000 in 128,000 villages, with 430,000 cadres.
    assert f"{float(coverage(125_000, 128_000)):.1%}" == "97.7%"
    assert coverage(430_000, 125_000) == Fraction(344, 100)
    # The double link of a city: 40,265 cadres for 41,611 households.
    assert f"{float(coverage(40_265, 41_611)):.1%}" == "96.8%"
    assert coverage(400_000, 400_000) == 1
    assert coverage(0, 1) == 0


def test_coverage_of_nothing_is_refused():
    for reached, whole in ((1, 0), (-1, 1)):
        with pytest.raises(RecordError):
            coverage(reached, whole)
