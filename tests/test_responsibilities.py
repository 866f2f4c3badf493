"""Who answers, and who helps whom."""

from datetime import date

import attrs
import pytest

from precisionpov.reasoning.truth import Truth
from precisionpov.records.assistance import Helper, MutualHelp, Pairing
from precisionpov.records.dossiers import FinanceRole, FinancingEntry
from precisionpov.records.funding import Level
from precisionpov.records.household import Household
from precisionpov.records.person import Person
from precisionpov.records.plan import Plan, ResponsibilityEntry
from precisionpov.records.taxonomies import Practicality
from precisionpov.records.village import Village
from precisionpov.responsibilities import (
    check_practicalities,
    missing_finance_roles,
    missing_mutual_help,
    responsibility_table,
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


ON = date(2016, 12, 31)
TABLE = plan(
    villages=(
        Village(id="v-1", township="t-1"),
        Village(id="v-2", township="t-2", registered_households=3),
        Village(id="v-3", township="t-1"),
        Village(id="v-4"),
    ),
    households=tuple(
        Household(id=one, village="v-1", members=(Person(id="p"),))
        for one in ("h-1", "h-2")
    ),
    helpers=(
        Helper(id="leader", rank="county_leader"),
        Helper(id="clerk", rank="ordinary_cadre", unit="water office"),
        Helper(id="who"),
    ),
    pairings=(
        Pairing(helper="leader", township="t-1"),
        Pairing(helper="leader", township="t-2"),
        Pairing(helper="clerk", village="v-1"),
        Pairing(helper="clerk", village="v-2"),
        Pairing(helper="who", household="h-1"),
        Pairing(helper="stranger", household="h-2"),
        Pairing(helper="who", household="h-9"),
        Pairing(helper="who", county="c"),
    ),
)


def table(**changes):
    return {
        one.level.value: one
        for one in responsibility_table(attrs.evolve(TABLE, **changes), on=ON)
    }


def again(helper, **whom):
    kept = tuple(
        one
        for one in TABLE.pairings
        if any(getattr(one, name) != value for name, value in whom.items())
    )
    return {"pairings": (*kept, Pairing(helper=helper, **whom))}


def test_a_table_of_three_levels_that_is_full():
    full = table()
    assert list(full) == ["townships", "villages", "households"]
    assert {one.verdict for one in full.values()} == {Truth.YES}
    assert full["villages"].covered == ("v-1", "v-2")
    assert full["households"].to_dict() == {
        "level": "households",
        "verdict": "yes",
        "covered": ["h-1", "h-2"],
        "missing": [],
        "unclear": [],
    }


@pytest.mark.parametrize(
    ("changes", "level", "missing", "unclear"),
    [
        (again("clerk", township="t-1"), "townships", ("t-1",), ()),
        (again("who", township="t-1"), "townships", (), ("t-1",)),
        (again("stranger", township="t-1"), "townships", (), ("t-1",)),
        (again("who", village="v-2"), "villages", (), ("v-2",)),
        (again("stranger", village="v-2"), "villages", (), ("v-2",)),
        ({"pairings": TABLE.pairings[:-4]}, "households", ("h-1", "h-2"), ()),
        ({"pairings": TABLE.pairings[3:]}, "townships", ("t-1", "t-2"), ()),
    ],
)
def test_a_level_with_a_gap(changes, level, missing, unclear):
    found = table(**changes)[level]
    assert (found.missing, found.unclear) == (missing, unclear)
    assert found.verdict is (Truth.NO if missing else Truth.UNKNOWN)


def test_help_that_has_ended_covers_nobody():
    ended = attrs.evolve(TABLE.pairings[4], until=date(2016, 12, 30))
    pairings = (*TABLE.pairings[:4], ended, *TABLE.pairings[5:])
    assert table(pairings=pairings)["households"].missing == ("h-1",)
    lasting = attrs.evolve(ended, until=ON)
    pairings = (*TABLE.pairings[:4], lasting, *TABLE.pairings[5:])
    assert table(pairings=pairings)["households"].missing == ()


def test_where_nobody_is_to_be_helped_nothing_is_claimed():
    assert {one.verdict for one in responsibility_table(plan(), on=ON)} == {
        Truth.UNKNOWN
    }
    with pytest.raises(TypeError, match="takes a Plan"):
        responsibility_table("plan", on=ON)


def test_parts_in_financing_that_nobody_has():
    rows = (
        FinancingEntry(project="p-1", role="bank", body="farmers' bank"),
        FinancingEntry(project="p-1", role="government", body="county"),
        FinancingEntry(project="p-1", role="firm"),
        FinancingEntry(project="p-2", role="farmers"),
    )
    assert missing_finance_roles(plan(financing=rows)) == {
        "p-1": (FinanceRole.FIRM, FinanceRole.FARMERS),
        "p-2": tuple(FinanceRole),
    }
    with pytest.raises(TypeError, match="takes a Plan"):
        missing_finance_roles("plan")
