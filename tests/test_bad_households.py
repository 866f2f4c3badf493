"""What is wrong with a household, or with how it is judged, is said once, at the door.

One line a mistake: through which door it comes, and what is said of it. What is
missing, and not wrong, is unknown instead, and says where it is missing.
"""

from datetime import UTC, date, datetime

import attrs
import pytest

import precisionpov as pov
from precisionpov import Truth, yuan

ON = date(2017, 12, 31)
SECRET = "52273119620501001X"
HEAD = {"id": "p", "relation": "head", "born": "1970-01-01"}
WAGE = {"kind": "local_wage", "amount": "5000", "on": "2017-03-01"}
YEAR_2017 = {"first": "2016-10-01", "last": "2017-09-30"}
DOCUMENT = pov.Document(key="k", en="Notice", zh="通知", issuer="a county")


def data(**changes):
    return {"id": "h", "members": [HEAD], **changes}


def member(**changes):
    return data(members=[HEAD | changes])


RECORDS = [
    # ecosystem 1.6: what other readers make of it is a wrong household
    ("a truth in words", data(food_secure="否"), "food_secure: true or false"),
    ("a truth as a text", data(food_secure="false"), "food_secure: true or false"),
    ("fen as a float", data(receipts=[WAGE | {"amount": 5.7}]), "receipts[0].amount: "),
    (
        "fen as a truth",
        data(receipts=[WAGE | {"amount": True}]),
        "receipts[0].amount: ",
    ),
    (
        "a misspelt key",
        member(shcooling="primary"),
        "members[0].shcooling: is no field",
    ),
    # ecosystem 5.2
    ("no members", data(members=[]), "members: 1 to 100 items"),
    ("members as a text", data(members="abc"), "members: a list, not str"),
    (
        "a member of nothing",
        data(members=[None]),
        "members[0]: a mapping of the fields",
    ),
    ("a member as a number", data(members=[1]), "members[0]: a mapping of the fields"),
    ("members as one mapping", data(members=HEAD), "members: a list, not dict"),
    ("10,000 members", data(members=[HEAD] * 10_000), "members: 1 to 100 items"),
    ("a full-width id", member(id="Ａ1"), "members[0].id: an id of 1 to 64 ASCII"),
    ("a Cyrillic id", member(id="А1"), "members[0].id: an id of 1 to 64 ASCII"),
    ("a name that turns", member(name="张\u200f三"), "members[0].name: a text without"),
    (
        "a name of 1 MB",
        member(name="张" * 10**6),
        "members[0].name: a text of 1 to 200",
    ),
    ("a day that is none", member(born="2001-02-29"), "members[0].born: a day of the"),
    ("an amount without end", data(receipts=[WAGE | {"amount": 10**400}]), "an amount"),
    (
        "a cost of wages",
        data(receipts=[WAGE | {"cost": "1"}]),
        "receipts[0].cost: only",
    ),
    # issue 2: what records say against themselves
    (
        "two heads",
        data(members=[HEAD, HEAD | {"id": "q"}]),
        "members[1].relation: members[0] is the head; a household has one",
    ),
    (
        "no head",
        member(relation="child"),
        "members: every relation is recorded, and nobody is the head",
    ),
    ("one id twice", data(members=[HEAD, HEAD]), "members[1].id: is also the id of"),
    (
        "a cause twice",
        data(main_cause="illness", other_causes=["illness"]),
        "other_causes[0]: a secondary cause must not repeat the main one",
    ),
    (
        "sums that disagree with receipts",
        data(receipts=[WAGE], annual_incomes=[{"window": YEAR_2017, "wage": "4000"}]),
        "annual_incomes[0].wage: 4,000.00 yuan are recorded, but",
    ),
    (
        "sums of one window twice",
        data(annual_incomes=[{"window": YEAR_2017}, {"window": YEAR_2017}]),
        "annual_incomes[1].window: overlaps the window of annual_incomes[0]",
    ),
    (
        "the area of no house",
        data(dwelling={"grade": "no_house", "square_metres": 40}),
        "dwelling.square_metres: there is no house",
    ),
]


@pytest.mark.parametrize(
    ("wrong", "said"), [row[1:] for row in RECORDS], ids=[row[0] for row in RECORDS]
)
def test_a_record_that_cannot_be_true_is_refused(wrong, said):
    with pytest.raises(pov.RecordError) as caught:
        pov.read(pov.Household, wrong)
    assert said in str(caught.value)
    assert all(len(str(fault)) <= 200 for fault in caught.value.faults)


def test_all_faults_are_told_together_and_none_tells_who_it_is():
    wrong = data(
        food_secure=SECRET,
        members=[HEAD | {"name": f"张三\n{SECRET}"}, HEAD | {"born": SECRET}],
        receipts=[WAGE | {"kind": SECRET}],
    )
    with pytest.raises(pov.RecordError) as caught:
        pov.read(pov.Household, wrong)
    assert [fault.path for fault in caught.value.faults] == [
        "members[0].name",
        "members[1].born",
        "receipts[0].kind",
        "food_secure",
    ]
    assert SECRET not in str(caught.value)
    assert "张三" not in str(caught.value)


KNOWN = pov.Household(id="h", members=[pov.Person(id="p", relation="head")])
UNBORN = pov.Household(
    id="h", members=[pov.Person(id="p"), pov.Person(id="q", born=date(9999, 12, 31))]
)
GONE = pov.Household(
    id="h", members=[pov.Person(id="p", status="dead", status_since=date(2015, 1, 1))]
)
VERBS = [
    pov.identify,
    pov.assess_exit,
    pov.estimate_income,
    pov.classify_causes,
    pov.survey_completeness,
]
NO_DAY = [datetime(2017, 12, 31, tzinfo=UTC), "2017-12-31", None, 20171231]


@pytest.mark.parametrize("verb", VERBS, ids=lambda one: one.__name__)
class TestEveryJudgement:
    def test_refuses_who_is_born_after_its_day(self, verb):
        with pytest.raises(
            pov.RecordError, match=r"^members\[1\]\.born: is after 2017-12-31, the day"
        ):
            verb(UNBORN, on=ON)

    @pytest.mark.parametrize("subject", [None, "h", {"id": "h"}, [KNOWN]], ids=str)
    def test_takes_a_household(self, verb, subject):
        with pytest.raises(
            TypeError,
            match=f"^{verb.__name__} takes a Household( or a [A-Z][a-z]+)*, not",
        ):
            verb(subject, on=ON)

    @pytest.mark.parametrize(
        "policy", [None, "guangxi", pov.policies.NATIONAL.on(ON)], ids=str
    )
    def test_takes_a_policy(self, verb, policy):
        with pytest.raises(TypeError, match=r"^policy: a Policy, such as .*, not"):
            verb(KNOWN, on=ON, policy=policy)

    @pytest.mark.parametrize("day", NO_DAY, ids=str)
    def test_takes_a_calendar_day(self, verb, day):
        with pytest.raises(pov.RecordError, match=r"^on: a day is a datetime\.date"):
            verb(KNOWN, on=day)

    @pytest.mark.parametrize("day", [date(2013, 12, 31), date(2026, 1, 1)], ids=str)
    def test_knows_no_rule_outside_the_years_of_its_policy(self, verb, day):
        with pytest.raises(pov.NotInForceError, match=f"is not in force on {day}; in"):
            verb(KNOWN, on=day)


@pytest.mark.parametrize("verb", VERBS[:3], ids=lambda one: one.__name__)
def test_a_household_of_nobody_is_refused(verb):
    with pytest.raises(
        pov.RecordError, match=r"^members: nobody counts as a member on"
    ):
        verb(GONE, on=ON)


@pytest.mark.parametrize("line", [True, 2855.0, "2855", None], ids=repr)
def test_a_line_that_is_no_whole_number_is_refused(line):
    number = pov.Timeline(
        "poverty_line", [pov.Dated.years(line, 2015, 2017, DOCUMENT.article("1"))]
    )
    with pytest.raises(
        pov.PolicyError,
        match=r"^x: poverty_line from 2015-01-01 is a whole number \(of fen, .*, not ",
    ):
        pov.policies.NATIONAL.place("x", en="X", zh="某县", numbers=[number])


def test_a_line_below_zero_is_refused():
    number = pov.Timeline(
        "poverty_line", [pov.Dated.years(-1, 2015, 2017, DOCUMENT.article("1"))]
    )
    place = pov.policies.NATIONAL.place("x", en="X", zh="某县", numbers=[number])
    with pytest.raises(pov.PolicyError, match="takes numbers from 0 for: poverty_line"):
        pov.identify(KNOWN, on=ON, policy=place)


@pytest.mark.parametrize("wrong", [dict, {}, 5, None], ids=str)
def test_read_takes_the_class_of_the_record_first(wrong):
    with pytest.raises(TypeError, match=r"^read takes a class of records, such as"):
        pov.read(wrong, data())


@pytest.mark.parametrize("rows", [data(), "h", b"h"], ids=["one", "text", "bytes"])
def test_read_many_takes_many(rows):
    with pytest.raises(TypeError, match=r"^read_many takes a list of mappings, not "):
        pov.read_many(pov.Household, rows)


# Missing is not wrong


def poor(**changes):
    """Give a household below the line of which everything is known, then changed."""
    household = pov.read(
        pov.Household,
        member(rural_hukou=True, insured=True, health="healthy", disabled=False)
        | {"receipts": [WAGE], "destitute": False},
    )
    return attrs.evolve(household, **changes)


def test_a_receipt_without_a_day_may_count_or_not():
    undated = pov.Receipt(kind="local_wage", amount=yuan(5000))
    whole = [pov.Window.october_to_september(2017)]
    household = poor(receipts=[undated], accounts_complete=whole)
    estimate = pov.estimate_income(household, on=ON)
    assert estimate.net == pov.between(yuan(0), yuan(5000))
    assert dict(estimate.settled_by)["net_income"] == ("receipts[0].on",)


def test_costs_above_receipts_are_a_loss_and_a_finding():
    loss = pov.Receipt(
        kind="crops", amount=yuan(10), cost=yuan(11), on=date(2017, 3, 1)
    )
    estimate = pov.estimate_income(poor(receipts=[loss]), on=ON)
    assert estimate.net == yuan(-1)
    assert "income_checks.cost_above_receipts" in [
        one.criterion for one in estimate.notes
    ]


def test_a_cause_that_the_facts_contradict_is_a_finding():
    causes = pov.classify_causes(poor(main_cause="illness", other_causes=[]), on=ON)
    assert [one.criterion for one in causes.contradictions] == [
        "household_causes.illness_without_patient"
    ]


def test_a_birth_that_is_unknown_leaves_open_what_hangs_on_it():
    child = pov.Person(id="q", relation="child", insured=True, schooling="not_enrolled")
    ageless = poor(members=[*poor().members, child])
    decision = pov.assess_exit(ageless, on=ON)
    (education,) = (one for one in decision.findings if "education" in one.criterion)
    assert education.truth is Truth.UNKNOWN
    assert "members[1].born" in decision.facts.path_of("children_in_school")
