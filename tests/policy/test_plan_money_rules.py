"""The rules about money and people of a plan notice every small mistake."""

from datetime import date
from itertools import product

import attrs
import pytest

from mutants import survivors
from precisionpov.facts.plan_funds import (
    AppropriationFacts,
    FundFacts,
    GrantFacts,
    IntegrationFacts,
    ManagementFeeFacts,
    ProjectGrantsFacts,
    ProjectMoneyFacts,
    SpendingFacts,
)
from precisionpov.facts.plan_helping import (
    HelperLoadFacts,
    HouseholdHelpFacts,
    PairingFacts,
    VisitFacts,
    VisitorFacts,
)
from precisionpov.facts.plan_people import (
    SecretaryFacts,
    TeamFacts,
    VillagePeopleFacts,
)
from precisionpov.policies import NATIONAL
from precisionpov.policy.local.helpers import (
    FENGSHAN_LOAD,
    FENGSHAN_LOADS,
    TOWN_VISITS,
    VISITS,
)
from precisionpov.reasoning.facts import words_of
from precisionpov.records.fund_kinds import FundPurpose, FundUse

DAYS = [date(2014, 4, 2), date(2018, 1, 1), date(2020, 9, 30)]
TRUTHS = (True, False)
PLACE = NATIONAL.place(
    "place",
    en="place",
    zh="某地",
    rules=[FENGSHAN_LOAD, VISITS],
    numbers=[*FENGSHAN_LOADS, TOWN_VISITS],
)


def law(purpose, day=DAYS[1]):
    return PLACE.on(day).rule(purpose)


def departures(good, **others):
    yield good
    for name in words_of(type(good)):
        value = getattr(good, name)
        if type(value) is bool:
            yield attrs.evolve(good, **{name: not value})
    for name, values in others.items():
        for value in values:
            yield attrs.evolve(good, **{name: value})


def every(kind, **set_to):
    truths = dict.fromkeys(words_of(kind), True)
    return kind(**truths | set_to)


GOOD = [
    (
        "plan_funds_fund",
        FundFacts(allotted=10, appropriated=10, arrived_in_time=True),
        {"appropriated": (9, 11)},
    ),
    (
        "plan_funds_spending",
        SpendingFacts(spent=10, traced=10, left_over=False),
        {"spent": (9, 11)},
    ),
    ("plan_funds_appropriation", every(AppropriationFacts), {}),
    (
        "plan_funds_project",
        ProjectMoneyFacts(
            project_use=FundUse.LOCAL_INDUSTRY,
            project_money=10,
            project_cost=10,
            cost_covered=True,
        ),
        {"project_money": (9, 11), "project_use": FundUse},
    ),
    ("plan_funds_grant", every(GrantFacts, paid_twice=False), {}),
    ("plan_people_household", every(HouseholdHelpFacts), {}),
    ("plan_people_pairing", every(PairingFacts), {}),
    ("plan_people_visitor", every(VisitorFacts), {}),
]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(("purpose", "good", "others"), GOOD)
def test_rules_of_all_years(day, purpose, good, others):
    assert law(purpose, day).answers(good)[0] is True
    assert survivors(law(purpose, day), departures(good, **others)) == []


@pytest.mark.parametrize("day", DAYS)
def test_what_reaches_households(day):
    cases = [
        ProjectGrantsFacts(
            granted=number, grants_from=10, village_wide=wide, reaches_households=there
        )
        for number in (9, 10, 11)
        for wide, there in product(TRUTHS, TRUTHS)
    ]
    assert survivors(law("plan_funds_households", day), cases) == []


def test_integration_has_a_scope():
    cases = [
        IntegrationFacts(integrated=together, fund_purpose=purpose)
        for together in TRUTHS
        for purpose in FundPurpose
    ]
    assert survivors(law("plan_funds_integration"), cases) == []


def test_one_in_a_hundred_is_the_most_for_management():
    cases = [ManagementFeeFacts(fee_share=share) for share in (9, 10, 11)]
    rule = law("plan_funds_fee")
    assert [rule.answers(one)[0] for one in cases] == [True, True, False]
    assert survivors(rule, cases) == []


@pytest.mark.parametrize("purpose", ["secretary_sent", "team_sent"])
def test_who_is_sent_where(purpose):
    names = words_of(VillagePeopleFacts)
    cases = [
        VillagePeopleFacts(**dict(zip(names, truths, strict=True)))
        for truths in product(TRUTHS, repeat=5)
    ]
    assert survivors(law(f"plan_people_{purpose}"), cases) == []


def test_first_secretaries():
    good = SecretaryFacts(
        village_listed=True,
        work_years=2,
        party_member=True,
        healthy=True,
        term=12,
        term_begun=36,
    )
    others = {"work_years": (1, 3), "term": (11, 13), "term_begun": (35, 37)}
    rule = law("plan_people_secretary")
    assert rule.answers(good)[0] is True
    assert survivors(rule, departures(good, **others)) == []


@pytest.mark.parametrize("day", DAYS)
def test_work_teams(day):
    good = TeamFacts(
        village_listed=True,
        team_manned=True,
        team_size=3,
        term=24,
        led_by_secretary=True,
    )
    others = {"team_size": (2, 4), "term": (23, 25)}
    rule = law("plan_people_team", day)
    assert rule.answers(good)[0] is True
    assert survivors(rule, departures(good, **others)) == []


@pytest.mark.parametrize("day", DAYS)
def test_visits_and_loads_of_places(day):
    gaps = [VisitFacts(longest_gap=days) for days in (6, 7, 8)]
    assert survivors(law("plan_people_visits", day), gaps) == []
    names = words_of(HelperLoadFacts)
    none = HelperLoadFacts(**dict.fromkeys(names, 0))
    loads = [
        attrs.evolve(none, **{name: number}) for name in names for number in range(10)
    ]
    assert survivors(law("plan_people_load", day), loads) == []
